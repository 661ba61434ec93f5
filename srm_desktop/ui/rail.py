"""The rail at the left: a button for each view, and below them what the assessment is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from srm_desktop.ui.actions import Actions
from srm_desktop.ui.theme.tokens import XS, S
from srm_desktop.ui.widgets.scroll_column import ScrollColumn

WIDTH = 92
_BELOW = ("targets", "people", "details")
_UNDER = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


class Rail(QFrame):
    """In a low window the buttons stand closer, and in a lower one those below show their icon only."""

    def __init__(self, actions: Actions, views: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._actions = actions
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(XS, S, XS, S)
        self._column.setSpacing(XS)
        self._views = [self._button(name) for name in views]
        self._below = [self._button(name) for name in _BELOW]
        for button in self._views:
            self._column.addWidget(button)
        self._column.addStretch(1)
        for button in self._below:
            self._column.addWidget(button)
        area = ScrollColumn(body)
        area.setProperty("role", "rail")
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
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{action.text().rstrip('.')} ({shortcut})" if shortcut else action.text())
        button.setToolButtonStyle(_UNDER)
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return handled

    def _fit(self) -> None:
        """As roomy as the height allows, and as wide as the longest word asks."""
        for close, words_below in ((False, True), (True, True), (True, False)):
            self._stand(close=close, words_below=words_below)
            if self._column.minimumSize().height() <= self.height():
                break
        widest = max(button.sizeHint().width() for button in (*self._views, *self._below))
        width = max(WIDTH, widest + 2 * XS + 1)
        self.setFixedWidth(width)
        for button in (*self._views, *self._below):
            button.setFixedWidth(width - 2 * XS - 1)

    def _stand(self, *, close: bool, words_below: bool) -> None:
        self._column.setSpacing(0 if close else XS)
        self._column.setContentsMargins(XS, XS if close else S, XS, XS if close else S)
        for button in self._below:
            button.setToolButtonStyle(_UNDER if words_below else _ICON_ONLY)
        role = "rail-close" if close else "rail"
        for button in (*self._views, *self._below):
            button.setMinimumWidth(0)
            button.setMaximumWidth(1000)
            if button.property("role") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)
                button.style().polish(button)
