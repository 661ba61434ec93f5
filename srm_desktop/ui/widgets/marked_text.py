"""Text with marked words, as tall as it needs; nothing in it is read as markup."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

Piece = tuple[str, bool]
"""Some text, and whether it is marked."""


class MarkedText(QTextEdit):
    """What is marked is bold and underlined, or struck through where `is_gone`."""

    def __init__(self, name: str, *, is_gone: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._mark = QTextCharFormat()
        self._mark.setFontStrikeOut(is_gone)
        self._mark.setFontUnderline(not is_gone)
        self._mark.setFontWeight(QFont.Weight.Normal if is_gone else QFont.Weight.Bold)
        self.setReadOnly(True)
        self.setProperty("role", "text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        self.clear()
        cursor = self.textCursor()
        for text, is_marked in pieces:
            cursor.insertText(text, self._mark if is_marked else QTextCharFormat())

    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(ceil(size.height()))
