"""How far the whole is: a figure, a bar of all results, and the way to the answers of each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts
from srm_desktop.ui.language import number, word
from srm_desktop.ui.theme.glyphs import draw_bar, result_icon
from srm_desktop.ui.theme.tokens import L, M, S, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.text_label import text_label


class Coverage(Card):
    """`chosen`: the answers with this result are wanted."""

    chosen = Signal(Result)

    def __init__(self, theme: Theme) -> None:
        super().__init__((L, M))
        self._theme = theme
        self._share = text_label("", "title", wrap=False)
        self._sentence = text_label("")
        self._bar = _Bar(theme)
        self._tiles = {result: self._tile(result) for result in VERDICTS}
        top = QHBoxLayout()
        top.setSpacing(M)
        top.addWidget(self._share)
        top.addWidget(self._sentence, 1)
        row = FlowLayout(M)
        for tile in self._tiles.values():
            row.addWidget(tile)
        self.body.addLayout(top)
        self.body.addWidget(self._bar)
        self.body.addLayout(row)

    def _tile(self, result: Result) -> QPushButton:
        tile = QPushButton()
        tile.setProperty("role", "legend")
        tile.clicked.connect(lambda: self.chosen.emit(result))
        return tile

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._bar.theme = theme

    def show_counts(self, counts: Counts, targets: int) -> None:
        share = counts.assessed * 100 // max(counts.total, 1)
        self._share.setText(self.tr("{0} %").format(share))
        said = self.tr("{0} of {1} answers assessed in {2} targets")
        if targets == 1:
            said = self.tr("{0} of {1} answers assessed in this target")
        self._sentence.setText(said.format(number(counts.assessed), number(counts.total), targets))
        self._bar.counts = counts
        self._bar.update()
        for result, tile in self._tiles.items():
            tile.setIcon(result_icon(result, self._theme))
            tile.setText(f" {number(counts.of(result))}  {word(result)}")


class _Bar(QWidget):
    """Says nothing that the words beside it do not say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme, self.counts = theme, Counts()
        self.setFixedHeight(M)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0, (M - S) / 2 - 1, 0, 1 - (M - S) / 2)
        draw_bar(painter, room, self.counts, self.theme)
        painter.end()
