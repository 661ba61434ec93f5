"""Cards of the overview: a title, what it says, and a way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, S
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.text_label import text_label

_GLYPH = 16


class TitledCard(Card):
    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__()
        self.title = text_label(title, "section")
        self.body.addWidget(self.title)
        self.body.addWidget(content)


class Line(NamedTuple):
    """`go` is what a click on it does; empty `glyph` shows none."""

    text: str
    glyph: str = ""
    colour: str = ""
    go: Callable[[], object] | None = None
    go_text: str = ""


class Lines(QWidget):
    """Sentences under each other, each with a button that leads to what it speaks of."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)
        self._shown: list[tuple[str, str, str]] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Made anew only where they say something else, so that the focus stays."""
        said = [(line.text, line.glyph, line.colour) for line in lines]
        if said == self._shown:
            return
        self._shown = said
        empty(self._layout)
        for line in lines:
            self._layout.addWidget(self._row(line))

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        if line.glyph:
            glyph = QLabel()
            glyph.setPixmap(icon(line.glyph, line.colour).pixmap(QSize(_GLYPH, _GLYPH)))
            glyph.setFixedWidth(_GLYPH)
            glyph.setContentsMargins(0, XS + 1, 0, 0)
            layout.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        text = text_label(line.text)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        text.setContentsMargins(0, XS + 1, 0, 0)
        layout.addWidget(text, 1)
        if line.go is not None:
            button = QPushButton(line.go_text)
            button.setProperty("role", "link")
            button.setAccessibleName(f"{line.go_text}: {line.text}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            go = line.go
            button.clicked.connect(lambda: go())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
