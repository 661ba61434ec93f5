"""How much was assessed and how many gaps there were, from step to step or day to day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from srm_desktop.model.progress import Counts
from srm_desktop.services.trend import Point, by_day
from srm_desktop.ui.charts.chart import Chart
from srm_desktop.ui.language import day, number
from srm_desktop.ui.theme.tokens import XS, M, S, Theme

_HEIGHT = 168
_DAYS = 3
"""From so many days on the picture is by day; before that by step."""
_MOST = 240
"""More points than this are thinned: they would lie on each other."""


class TrendLines(Chart):
    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(title, theme)
        self._start = Counts()
        self._points: list[Point] = []
        self._daily = False
        self._note = ""

    def show_points(self, start: Counts, points: Sequence[Point]) -> None:
        days = by_day(points)
        self._daily = len(days) >= _DAYS
        self._start, self._points, self._note = start, _thinned(days if self._daily else list(points)), ""
        self.setAccessibleDescription(self.sentence())
        self.update()

    def say(self, note: str) -> None:
        """In place of lines."""
        self._points, self._note = [], note
        self.setAccessibleDescription(note)
        self.update()

    def sentence(self) -> str:
        if not self._points:
            return self._note
        last = self._points[-1].counts
        said = self.tr("Assessed: {0}, then {1}. Gaps: {2}, then {3}.")
        figures = (self._start.assessed, last.assessed, self._start.gaps, last.gaps)
        return said.format(*map(number, figures))

    def height_for(self, width: int) -> int:
        return round(_HEIGHT * self.theme.zoom)

    def draw(self, painter: QPainter, size: QSize) -> None:
        painter.setFont(self.type_font())
        if not self._points:
            painter.setPen(QColor(self.theme.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                QRectF(S, S, size.width() - 2 * S, size.height() - 2 * S), int(flags), self._note
            )
            return
        metrics = painter.fontMetrics()
        last = self._points[-1].counts
        labels = (self._label(self.tr("assessed"), last.assessed), self._label(self.tr("gaps"), last.gaps))
        right = max(map(metrics.horizontalAdvance, labels)) + M
        area = QRectF(XS, S, size.width() - right - 2 * XS, size.height() - metrics.height() - M - S)
        self._draw_frame(painter, area, size)
        top = max(last.total, 1)
        assessed = [counts.assessed / top for counts in self._counts()]
        gaps = [counts.gaps / top for counts in self._counts()]
        self._draw_line(painter, area, assessed, self.theme.accent, Qt.PenStyle.SolidLine, filled=True)
        self._draw_line(painter, area, gaps, self.theme.alarm, Qt.PenStyle.DashLine)
        self._draw_labels(painter, area, labels, (assessed[-1], gaps[-1]))

    def _counts(self) -> list[Counts]:
        return [self._start, *(point.counts for point in self._points)]

    def _label(self, name: str, count: int) -> str:
        return f"{number(count)} {name}"

    def _draw_frame(self, painter: QPainter, area: QRectF, size: QSize) -> None:
        """The ground, half and all, and when it begins and ends."""
        pen = QPen(QColor(self.theme.border), 1)
        for share in (0.0, 0.5, 1.0):
            painter.setPen(pen)
            y = area.bottom() - share * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(self.theme.muted))
        below = QRectF(area.left(), area.bottom() + XS, area.width(), size.height() - area.bottom() - XS)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), self._when(0))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), self._when(-1))
        middle = self.tr("by day") if self._daily else self.tr("step by step")
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), middle)

    def _when(self, position: int) -> str:
        return day(self._points[position].at.astimezone())

    def _xs(self) -> list[float]:
        """From 0 to 1: by time where days are shown, or else one step as wide as the other."""
        count = len(self._points)
        if not self._daily:
            return [n / count for n in range(count + 1)]
        times = [point.at.timestamp() for point in self._points]
        span = max(times[-1] - times[0], 1)
        return [0.0, *(0.02 + 0.98 * (time - times[0]) / span for time in times)]

    def _draw_line(
        self,
        painter: QPainter,
        area: QRectF,
        shares: list[float],
        colour: str,
        style: Qt.PenStyle,
        *,
        filled: bool = False,
    ) -> None:
        line = QPolygonF(
            [
                QPointF(area.left() + x * area.width(), area.bottom() - share * area.height())
                for x, share in zip(self._xs(), shares, strict=True)
            ]
        )
        if filled:
            veil = QColor(colour)
            veil.setAlpha(28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            ground = QPolygonF(line)
            ground << area.bottomRight() << area.bottomLeft()
            painter.drawPolygon(ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 2, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(line)
        painter.setBrush(QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(line.at(line.count() - 1), 3.5, 3.5)

    def _draw_labels(
        self, painter: QPainter, area: QRectF, labels: tuple[str, str], shares: tuple[float, float]
    ) -> None:
        """At the lines' ends, kept apart where they end close to each other."""
        height = painter.fontMetrics().height()
        upper, lower = (area.bottom() - share * area.height() for share in shares)
        lower = max(lower, upper + height)
        if lower > area.bottom():
            upper, lower = min(upper, area.bottom() - height), area.bottom()
        for label, y, colour in zip(
            labels, (upper, lower), (self.theme.accent, self.theme.alarm), strict=True
        ):
            painter.setPen(QColor(colour))
            place = QRectF(area.right() + S, y - height / 2, 400, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), label)


def _thinned(points: list[Point]) -> list[Point]:
    """Every so many, and always the last."""
    step = -(-len(points) // _MOST) if points else 1
    return points[::-1][::step][::-1]
