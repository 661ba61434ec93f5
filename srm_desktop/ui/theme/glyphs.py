"""Shapes that say what colours say: a result is told apart without seeing colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts
from srm_desktop.ui.theme.tokens import Theme


def draw_result(painter: QPainter, rect: QRectF, result: Result, theme: Theme) -> None:
    """Satisfied: a disc with a tick; partially: half a disc; other than: a disc with a cross;
    not applicable: a ring with a bar; not assessed: an empty ring."""
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    box = box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06)
    colour = QColor(theme.result(result))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.25, side / 11)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if result in (Result.SATISFIED, Result.OTHER_THAN_SATISFIED):
        painter.setBrush(colour)
    painter.drawEllipse(box)
    _draw_mark(painter, box, result, colour, QColor(theme.surface))
    painter.restore()


def _draw_mark(painter: QPainter, box: QRectF, result: Result, colour: QColor, on: QColor) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)

    pen = QPen(on, max(1.5, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    match result:
        case Result.SATISFIED:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.36)]))
        case Result.OTHER_THAN_SATISFIED:
            painter.setPen(pen)
            painter.drawLine(at(0.33, 0.33), at(0.67, 0.67))
            painter.drawLine(at(0.67, 0.33), at(0.33, 0.67))
        case Result.PARTIALLY_SATISFIED:
            painter.setBrush(colour)
            painter.drawChord(box, 90 * 16, 180 * 16)
        case Result.NOT_APPLICABLE:
            pen.setColor(colour)
            painter.setPen(pen)
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5))


def result_icon(result: Result, theme: Theme, side: int = 16) -> QIcon:
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(side, side) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_result(painter, QRectF(0, 0, side * scale, side * scale), result, theme)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would pale it on a chosen row
            icon.addPixmap(pixmap, mode)
    return icon


def result_icons(theme: Theme) -> dict[Result, QIcon]:
    """For lists with hundreds of rows: drawn once, not for each."""
    return {result: result_icon(result, theme) for result in Result}


BAR_ORDER = (
    Result.SATISFIED,
    Result.PARTIALLY_SATISFIED,
    Result.OTHER_THAN_SATISFIED,
    Result.NOT_APPLICABLE,
)


def draw_bar(painter: QPainter, rect: QRectF, counts: Counts, theme: Theme) -> None:
    """Results as parts of a bar; what is not assessed stays empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    rounded = QPainterPath()
    rounded.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.fillPath(rounded, QColor(theme.track))
    painter.setClipPath(rounded)
    x = rect.x()
    for result in BAR_ORDER:
        width = rect.width() * counts.of(result) / counts.total if counts.total else 0
        if width:
            painter.fillRect(QRectF(x, rect.y(), width, rect.height()), QColor(theme.result(result)))
        x += width
    painter.restore()
