"""Results by something: a name, a bar of its results and what they come to in words, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts
from srm_desktop.ui.charts.chart import Chart
from srm_desktop.ui.language import number, word
from srm_desktop.ui.theme.glyphs import draw_bar
from srm_desktop.ui.theme.tokens import RADIUS, XS, S, Theme

_ROW = 26
_BAR = 10
_NARROW = 420
"""Below this width the words stand under the bar's end, shortened to the gaps."""


class BarRow(NamedTuple):
    id: str
    name: str
    counts: Counts


class ResultBars(Chart):
    """`chosen` carries a row's id on a click or Enter; Up and Down move between the rows."""

    chosen = Signal(str)

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(title, theme)
        self._rows: list[BarRow] = []
        self._focused = 0
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        self._rows = list(rows)
        self._focused = min(self._focused, max(0, len(rows) - 1))
        self._describe()
        self.updateGeometry()
        self.update()

    def sentence(self, row: BarRow) -> str:
        said = self.tr("{0}: {1} of {2} assessed, {3} gaps")
        figures = (row.counts.assessed, row.counts.total, row.counts.gaps)
        return said.format(row.name, *map(number, figures))

    def _describe(self) -> None:
        self.setAccessibleDescription("; ".join(map(self.sentence, self._rows)))

    def _row_height(self) -> int:
        return round(_ROW * self.theme.zoom)

    def height_for(self, width: int) -> int:
        return max(1, len(self._rows)) * self._row_height()

    def draw(self, painter: QPainter, size: QSize) -> None:
        painter.setFont(self.type_font())
        metrics = painter.fontMetrics()
        words = [self._words(row.counts, size.width()) for row in self._rows]
        right = max((metrics.horizontalAdvance(text) for text in words), default=0)
        left = min(
            max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0),
            size.width() * 46 // 100,
        )
        for n, (row, text) in enumerate(zip(self._rows, words, strict=True)):
            box = QRect(0, n * self._row_height(), size.width(), self._row_height())
            self._draw_marks(painter, box, n)
            inner = box.adjusted(XS, 0, -XS, 0)
            name = QRect(inner.x(), inner.y(), left, inner.height())
            painter.setPen(QColor(self.theme.text))
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, left)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            start = name.right() + S + XS
            width = max(inner.right() - right - S - XS - start, 24)
            draw_bar(
                painter, QRectF(start, inner.center().y() - _BAR / 2 + 1, width, _BAR), row.counts, self.theme
            )

    def _draw_marks(self, painter: QPainter, box: QRect, n: int) -> None:
        """Where the mouse or the keyboard is."""
        if not self.is_on_screen:
            return
        if n == self._hovered:
            painter.fillRect(box, QColor(self.theme.hover))
        if self.hasFocus() and n == self._focused:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _words(self, counts: Counts, width: int) -> str:
        gaps = self.tr("{0} gaps") if counts.gaps != 1 else self.tr("{0} gap")
        if width < _NARROW:
            return gaps.format(number(counts.gaps))
        assessed = self.tr("{0} of {1}").format(number(counts.assessed), number(counts.total))
        return f"{assessed} \u00b7 {gaps.format(number(counts.gaps))}"

    # Choosing

    def _at(self, point: QPoint) -> int:
        row = point.y() // self._row_height()
        return row if 0 <= row < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._at(event.position().toPoint())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self._hovered >= 0 else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._focused = row
            self.chosen.emit(self._rows[row].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and 0 <= self._focused + step < len(self._rows):
            self._focused += step
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.chosen.emit(self._rows[self._focused].id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(self._rows[row]) if row >= 0 else "", self)
            return True
        return super().event(event)

    def _tip(self, row: BarRow) -> str:
        parts = (f"{number(row.counts.of(result))} {word(result)}" for result in Result)
        return f"<p><b>{escape(row.name)}</b><br>{'<br>'.join(map(escape, parts))}</p>"
