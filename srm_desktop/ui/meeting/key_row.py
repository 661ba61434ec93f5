"""The line of keys below an item: what each does, and a click for those who rather point."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from srm_desktop.ui.meeting.keys import Stage, keys
from srm_desktop.ui.theme.tokens import XS
from srm_desktop.ui.widgets.layouts import FlowLayout, empty


class KeyRow(QWidget):
    """`pressed` carries a command of the meeting's keys."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(XS)
        self.setLayout(self._flow)
        self._shown: tuple[Stage, int] | None = None

    def show_keys(self, stage: Stage, points: int) -> None:
        if self._shown == (stage, points):
            return
        self._shown = (stage, points)
        empty(self._flow)
        for key in keys(stage):
            if key.short:
                self._flow.addWidget(self._button(key.name, key.short_words, key.words, key.command, points))

    def _button(self, name: str, short: str, words: str, command: str, points: int) -> QPushButton:
        button = QPushButton(f"{name}  {short}")
        button.setProperty("role", "key")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(words)
        button.setAccessibleName(words)
        font = QFont(button.font())
        font.setPointSize(points)
        button.setFont(font)
        button.clicked.connect(partial(self.pressed.emit, command))
        return button
