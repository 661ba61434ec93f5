"""A text that is said in a meeting: Enter takes it, Shift+Enter begins a line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit


class SayField(QPlainTextEdit):
    entered = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.fit()

    def fit(self) -> None:
        """As high as its lines are in the font it has now."""
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 8
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + margins)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
