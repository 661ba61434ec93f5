"""How one cell of the matrix looks, painted once for each result and kept."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.glyphs import draw_bar, draw_result
from srm_desktop.ui.theme.tokens import SMALL, XS, S, Theme

WORDS_FROM = 112
"""A cell at least this wide says its result in words too."""
_TINT = {Result.NOT_ASSESSED: 0.0, Result.NOT_APPLICABLE: 0.10}
_TINT_OTHERWISE = 0.20
_BAR = 3


def tint(result: Result, theme: Theme) -> QColor:
    """The result's colour as a quiet fill, so that a glyph stands out on it."""
    share = _TINT.get(result, _TINT_OTHERWISE)
    over, under = QColor(theme.result(result)), QColor(theme.surface)
    parts = zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def paint_cell(painter: QPainter, box: QRectF, result: Result, theme: Theme, font: QFont) -> None:
    painter.fillRect(box, tint(result, theme))
    side = min(box.height() - 6, 16 * theme.zoom)
    if box.width() < WORDS_FROM:
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(box.center())
        draw_result(painter, glyph, result, theme)
        return
    draw_result(painter, QRectF(box.x() + S, box.center().y() - side / 2, side, side), result, theme)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted if result is Result.NOT_ASSESSED else theme.text))
    room = box.adjusted(S + side + XS, 0, -XS, 0)
    text = painter.fontMetrics().elidedText(word(result), Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_rollup(painter: QPainter, box: QRectF, counts: Counts, theme: Theme, font: QFont) -> None:
    """The number of gaps, or else the glyph that all cells come to; below it how they divide."""
    painter.fillRect(box, QColor(theme.raised))
    upper = box.adjusted(0, 0, 0, -_BAR - 2)
    if counts.gaps:
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, short_number(counts.gaps))
    elif counts.total:
        side = min(upper.height() - 4, 12 * theme.zoom)
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(upper.center())
        draw_result(painter, glyph, counts.worst, theme)
    draw_bar(painter, QRectF(box.x() + 2, box.bottom() - _BAR - 1, box.width() - 4, _BAR), counts, theme)


class CellCache:
    """Pictures of single cells, for one theme, size and screen at a time."""

    def __init__(self) -> None:
        self._made_for: tuple[object, ...] = ()
        self._pictures: dict[Result, QPixmap] = {}

    def picture(self, result: Result, size: QSize, scale: float, theme: Theme, font: QFont) -> QPixmap:
        wanted = (size.width(), size.height(), scale, theme.name)
        if wanted != self._made_for:
            self._made_for = wanted
            self._pictures = {one: _picture(one, size, scale, theme, font) for one in Result}
        return self._pictures[result]


def _picture(result: Result, size: QSize, scale: float, theme: Theme, font: QFont) -> QPixmap:
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(theme.surface))
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, size.width() - 1, size.height() - 1)  # a line of the surface between the cells
    paint_cell(painter, box, result, theme, font)
    painter.end()
    return picture


def short_number(number: int) -> str:
    """For a narrow cell; the tooltip has the whole."""
    return str(number) if number < 1000 else f"{number / 1000:.0f}k"


def small_font(font: QFont, theme: Theme, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSize(theme.points(SMALL))
    made.setBold(bold)
    return made
