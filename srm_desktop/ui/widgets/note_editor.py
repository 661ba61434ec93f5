"""The note: plain text as typed, on disk a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

PAUSE_MS = 800
HEIGHT = 120


class NoteEditor(QPlainTextEdit):
    """`committed` carries the text when typing pauses, the field is left or `flush` is called."""

    committed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.is_live = True
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)

    def show_note(self, text: str, placeholder: str, *, live: bool) -> None:
        """`live`: commit while typing; otherwise only when the field is left, as for added text."""
        self.is_live = live
        self._shown = text
        self.setPlaceholderText(placeholder)
        if text != self.toPlainText():
            self.setPlainText(text)
        self._pause.stop()

    def show_unwritten(self, text: str) -> None:
        """What was typed and could not be written: tried again when more is typed, or the field is left."""
        with QSignalBlocker(self):
            self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def is_dirty(self) -> bool:
        return self.toPlainText() != self._shown

    def flush(self) -> None:
        self._pause.stop()
        if self.is_dirty:
            self._shown = self.toPlainText()
            self.committed.emit(self._shown)

    def _typed(self) -> None:
        if self.is_live and self.is_dirty:
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()
