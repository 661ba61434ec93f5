"""A button that stays down. Screen readers toggle it without a click, so that it listens to both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton


class CheckButton(QPushButton):
    """`chosen`: by mouse, key or screen reader; what is shown by the program says nothing."""

    chosen = Signal(bool)

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setProperty("role", role)
        self.toggled.connect(self.chosen)

    def show_checked(self, checked: bool) -> None:
        self.blockSignals(True)
        self.setChecked(checked)
        self.blockSignals(False)
