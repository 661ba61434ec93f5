"""The rail at the left: a button for each view, and below them what the assessment is about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from srm_desktop.ui.actions import Actions
from srm_desktop.ui.theme.tokens import XS, S

WIDTH = 92
_BELOW = ("targets", "people", "details")


class Rail(QFrame):
    def __init__(self, actions: Actions, views: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        self._actions = actions
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(XS, S, XS, S)
        column.setSpacing(XS)
        for name in views:
            column.addWidget(self._button(name))
        column.addStretch(1)
        for name in _BELOW:
            column.addWidget(self._button(name))
        area = QScrollArea()
        area.setProperty("role", "rail")
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _button(self, name: str) -> QToolButton:
        """A word instead of the menu's sentence; kept when the action's own text changes."""
        action = self._actions[name]
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setDefaultAction(action)
        shortcut = action.shortcut().toString()
        button.setToolTip(f"{action.text().rstrip('.')} ({shortcut})" if shortcut else action.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(20, 20))
        button.setFixedWidth(WIDTH - 2 * XS - 1)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
