"""The whole matrix as one picture, however large it is."""

from __future__ import annotations

from copy import deepcopy

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from srm_desktop.model.answer import Result
from srm_desktop.model.grid import RESULTS, Grid
from srm_desktop.ui.charts.picture import Picture, Progress
from srm_desktop.ui.language import number, word
from srm_desktop.ui.matrix.axis import Line
from srm_desktop.ui.matrix.cells import paint_rollup, small_font, tint
from srm_desktop.ui.matrix.model import MatrixModel
from srm_desktop.ui.theme.tokens import M, S, Theme

_LEFT, _TOP = 360, 168
_LEGEND_LINE = 24
_MARK = 12


class Drawing:
    """Everything it needs is copied, so that a worker may draw while the window goes on."""

    def __init__(self, model: MatrixModel, cell: QSize, font: QFont, theme: Theme) -> None:
        self._rows, self._columns = list(model.rows), list(model.columns)
        self._titles = [model.row_title(n) for n in range(len(self._rows))]
        self._grid: Grid = deepcopy(model.grid)
        self._cell, self._theme = cell, theme
        self._font, self._bold = small_font(font, theme), small_font(font, theme, bold=True)
        counts = self._grid.all_counts()
        self._legend = [(result, f"{number(counts.of(result))}  {word(result)}") for result in Result]

    def picture(self, title: str) -> Picture:
        width = _LEFT + len(self._columns) * self._cell.width() + S
        height = _TOP + len(self._rows) * self._cell.height() + S
        return Picture(title, QSize(width, height), self._theme.surface, self._draw)

    def _draw(self, painter: QPainter, size: QSize, progress: Progress) -> None:
        self._draw_legend(painter)
        for column, line in enumerate(self._columns):
            self._draw_column_title(painter, column, line)
        for row, line in enumerate(self._rows):
            progress(row, len(self._rows))
            top = _TOP + row * self._cell.height()
            painter.setFont(self._font if line.id else self._bold)
            painter.setPen(QColor(self._theme.text))
            self._draw_title(painter, QRect(S, top, _LEFT - 2 * S, self._cell.height()), self._titles[row])
            self._draw_row(painter, line, top)

    def _box(self, column: int, top: float) -> QRectF:
        left = _LEFT + column * self._cell.width()
        return QRectF(left, top, self._cell.width() - 1, self._cell.height() - 1)

    def _draw_row(self, painter: QPainter, down: Line, top: int) -> None:
        """All cells of one result as one shape: a picture of 50,000 cells stays a few megabytes."""
        fills = {result: QPainterPath() for result in Result}
        marks = {result: QPainterPath() for result in Result}
        for column, across in enumerate(self._columns):
            box = self._box(column, top)
            if down.id and across.id:
                result = RESULTS[self._grid.rows[down.first][across.first]]
                fills[result].addRect(box)
                _add_mark(marks[result], box.center(), result)
            else:
                counts = self._grid.counts(slice(down.first, down.end), slice(across.first, across.end))
                paint_rollup(painter, box, counts, self._theme, self._bold)
        for result in Result:
            self._draw_shapes(painter, fills[result], marks[result], result)

    def _draw_shapes(
        self, painter: QPainter, fill: QPainterPath, marks: QPainterPath, result: Result
    ) -> None:
        if fill.isEmpty():
            return
        painter.fillPath(fill, tint(result, self._theme))
        colour = QColor(self._theme.result(result))
        is_solid = result is Result.PARTIALLY_SATISFIED
        painter.setBrush(colour if is_solid else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if is_solid else QPen(colour, 2))
        painter.drawPath(marks)

    def _draw_legend(self, painter: QPainter) -> None:
        for n, (result, text) in enumerate(self._legend):
            box = QRectF(S, S + n * _LEGEND_LINE, _LEGEND_LINE - 2, _LEGEND_LINE - 2)
            fill, mark = QPainterPath(), QPainterPath()
            fill.addRect(box)
            _add_mark(mark, box.center(), result)
            self._draw_shapes(painter, fill, mark, result)
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.text))
            room = QRect(round(box.right()) + M, round(box.y()), _LEFT - 3 * M, _LEGEND_LINE)
            self._draw_title(painter, room, text)

    def _draw_column_title(self, painter: QPainter, column: int, line: Line) -> None:
        painter.save()
        painter.setFont(self._font if line.id else self._bold)
        painter.setPen(QColor(self._theme.text))
        height = painter.fontMetrics().height()
        painter.translate(_LEFT + (column + 0.5) * self._cell.width(), _TOP - S)
        painter.rotate(-90)
        self._draw_title(painter, QRect(0, -height // 2, _TOP - 2 * S, height), line.title)
        painter.restore()

    def _draw_title(self, painter: QPainter, box: QRect, title: str) -> None:
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _add_mark(path: QPainterPath, middle: QPointF, result: Result) -> None:
    """A tick, a filled half, a cross, a bar or nothing: told apart without seeing colour."""
    x, y, half = middle.x(), middle.y(), _MARK / 2

    def line(*points: tuple[float, float]) -> None:
        path.moveTo(x + points[0][0] * half, y + points[0][1] * half)
        for right, down in points[1:]:
            path.lineTo(x + right * half, y + down * half)

    match result:
        case Result.SATISFIED:
            line((-0.9, 0.1), (-0.2, 0.8), (0.9, -0.7))
        case Result.PARTIALLY_SATISFIED:
            path.addRect(QRectF(x - half * 0.9, y - half * 0.9, half * 0.9, half * 1.8))
        case Result.OTHER_THAN_SATISFIED:
            line((-0.7, -0.7), (0.7, 0.7))
            line((0.7, -0.7), (-0.7, 0.7))
        case Result.NOT_APPLICABLE:
            line((-0.8, 0.0), (0.8, 0.0))
