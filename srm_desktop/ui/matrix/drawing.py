"""The whole matrix as one picture, however large it is."""

from __future__ import annotations

from copy import deepcopy

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from srm_desktop.ui.charts.picture import Picture, Progress
from srm_desktop.ui.matrix.axis import Line
from srm_desktop.ui.matrix.cells import paint_cell, paint_rollup, small_font
from srm_desktop.ui.matrix.grid import RESULTS, Grid
from srm_desktop.ui.matrix.model import MatrixModel
from srm_desktop.ui.theme.tokens import S, Theme

_LEFT, _TOP = 360, 168


class Drawing:
    """Everything it needs is copied, so that a worker may draw while the window goes on."""

    def __init__(self, model: MatrixModel, cell: QSize, font: QFont, theme: Theme) -> None:
        self._rows, self._columns = list(model.rows), list(model.columns)
        self._titles = [model.row_title(n) for n in range(len(self._rows))]
        self._grid: Grid = deepcopy(model.grid)
        self._cell, self._theme = cell, theme
        self._font, self._bold = small_font(font, theme), small_font(font, theme, bold=True)

    def picture(self, title: str) -> Picture:
        width = _LEFT + len(self._columns) * self._cell.width() + S
        height = _TOP + len(self._rows) * self._cell.height() + S
        return Picture(title, QSize(width, height), self._theme.surface, self._draw)

    def _draw(self, painter: QPainter, size: QSize, progress: Progress) -> None:
        for column, line in enumerate(self._columns):
            self._draw_column_title(painter, column, line)
        for row, line in enumerate(self._rows):
            progress(row, len(self._rows))
            top = _TOP + row * self._cell.height()
            painter.setFont(self._font if line.id else self._bold)
            painter.setPen(QColor(self._theme.text))
            box = QRect(S, top, _LEFT - 2 * S, self._cell.height())
            self._draw_title(painter, box, self._titles[row])
            for column, across in enumerate(self._columns):
                left = _LEFT + column * self._cell.width()
                box_of = QRectF(left, top, self._cell.width() - 1, self._cell.height() - 1)
                self._draw_cell(painter, box_of, line, across)

    def _draw_cell(self, painter: QPainter, box: QRectF, down: Line, across: Line) -> None:
        if down.id and across.id:
            result = RESULTS[self._grid.rows[down.first][across.first]]
            paint_cell(painter, box, result, self._theme, self._font)
        else:
            counts = self._grid.counts(slice(down.first, down.end), slice(across.first, across.end))
            paint_rollup(painter, box, counts, self._theme, self._bold)

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
