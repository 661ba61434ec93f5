"""Keys as they look on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen

from srm_desktop.ui.theme.tokens import RADIUS, XS, S, Theme


def caps(keys: str) -> list[str]:
    """What stands on the keys of a shortcut such as Ctrl+Shift+F, in the words of the system."""
    said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    if said.endswith("+") and len(said) > 1:  # the plus key itself
        return [*said[:-1].rstrip("+").split("+"), "+"]
    return said.split("+") if said else []


def width(metrics: QFontMetrics, keys: str) -> int:
    return sum(_cap_width(metrics, cap) + XS for cap in caps(keys)) - XS if keys else 0


def draw(painter: QPainter, rect: QRect, keys: str, theme: Theme) -> None:
    """From the left edge of `rect`, in the middle of its height."""
    metrics = painter.fontMetrics()
    height = metrics.height() + XS
    x, y = rect.x(), rect.center().y() - height // 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cap in caps(keys):
        box = QRectF(x + 0.5, y + 0.5, _cap_width(metrics, cap) - 1, height - 1)
        painter.setPen(QPen(QColor(theme.border)))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        x += _cap_width(metrics, cap) + XS
    painter.restore()


def _cap_width(metrics: QFontMetrics, cap: str) -> int:
    return max(metrics.horizontalAdvance(cap) + S, metrics.height() + XS)
