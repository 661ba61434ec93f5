"""The boundary as a picture: layers down, services across, and who carries each."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from srm_desktop.model.catalog import Boundary, Service, ServiceModel, Share
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import SMALL, XS, M, Theme

_SIDE = 240
_NARROWEST, _WIDEST = 80, 112
_ROW = 36
_HEAD = 60
_GROUP = 24
"""In pixels; a theme with larger type makes all of them larger."""


class BoundaryPicture(QWidget):
    """As wide as the services need; every share stands in words too."""

    def __init__(self, boundary: Boundary, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boundary = boundary
        self._services: list[Service] = []
        self._left = 0.0
        self._cell = _NARROWEST
        self.setAccessibleName(self.tr("Boundary between AWS and the customer"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(self.sizeHint())
        self.update()

    def fit(self, room: int) -> None:
        """Columns as wide as so many pixels allow, and never too narrow for their words."""
        each = (room / self._theme.zoom - _SIDE - 1) // max(len(self._services), 1)
        self._cell = int(min(max(each, _NARROWEST), _WIDEST))
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_from(self, left: int) -> None:
        """What is left of here is scrolled away: the layers' names stay in sight."""
        self._left = max(0.0, left / self._theme.zoom)
        self.update()

    def show_services(self, services: list[Service]) -> None:
        order = list(ServiceModel)
        self._services = sorted(services, key=lambda s: (order.index(s.model), s.title))
        self.setFixedSize(self.sizeHint())
        self.setAccessibleDescription("; ".join(map(self._sentence, self._services)))
        self.update()

    def _sentence(self, service: Service) -> str:
        parts = (f"{layer.title}: {self._said(service.shares[layer.id])}" for layer in self._boundary.layers)
        return f"{service.title}: {', '.join(parts)}"

    def sizeHint(self) -> QSize:
        width = _SIDE + self._cell * len(self._services) + 1
        height = _GROUP + _HEAD + _ROW * len(self._boundary.layers) + 1
        return (QSizeF(width, height) * self._theme.zoom).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.zoom, self._theme.zoom)
        self._paint_models(painter)
        for column, service in enumerate(self._services):
            head = QRectF(_SIDE + column * self._cell + XS, _GROUP, self._cell - 2 * XS, _HEAD - XS)
            self._text(painter, head, service.title, self._theme.text, bold=True, centre=True)
        for row, layer in enumerate(self._boundary.layers):
            top = _GROUP + _HEAD + row * _ROW
            for column, service in enumerate(self._services):
                box = QRectF(_SIDE + column * self._cell + 1, top + 1, self._cell - 2, _ROW - 2)
                self._paint_share(painter, box, service.shares[layer.id])
        self._paint_layers(painter)
        painter.end()

    def _paint_layers(self, painter: QPainter) -> None:
        """Over the cells that are scrolled beneath."""
        height = _GROUP + _HEAD + _ROW * len(self._boundary.layers) + 1
        painter.fillRect(QRectF(self._left, 0, _SIDE - 1, height), QColor(self._theme.surface))
        for row, layer in enumerate(self._boundary.layers):
            box = QRectF(self._left, _GROUP + _HEAD + row * _ROW, _SIDE - M, _ROW)
            self._text(painter, box, layer.title, self._theme.text)

    def _paint_models(self, painter: QPainter) -> None:
        """A line over the services of one model."""
        for model in ServiceModel:
            columns = [n for n, service in enumerate(self._services) if service.model is model]
            if columns:
                left, right = _SIDE + columns[0] * self._cell, _SIDE + (columns[-1] + 1) * self._cell
                box = QRectF(left + XS, 0, right - left - 2 * XS, _GROUP - XS)
                self._text(painter, box, _without_examples(word(model)), self._theme.muted)
                painter.setPen(QPen(QColor(self._theme.border), 1))
                painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_share(self, painter: QPainter, box: QRectF, share: Share) -> None:
        fill, text = self._colours(share)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(fill))
        painter.drawRect(box)
        if share is Share.SHARED:  # half a cell in the customer's colour: the line runs through it
            painter.fillRect(box.adjusted(0, box.height() - 5, 0, 0), QColor(self._theme.accent))
        self._text(painter, box, self._who(share), text, centre=True)

    def _colours(self, share: Share) -> tuple[str, str]:
        theme = self._theme
        return {
            Share.CUSTOMER: (theme.accent, theme.accent_text),
            Share.SHARED: (theme.selection, theme.text),
            Share.AWS: (theme.raised, theme.muted),
            Share.NOT_APPLICABLE: (theme.surface, theme.muted),
        }[share]

    def _who(self, share: Share) -> str:
        return {
            Share.CUSTOMER: self.tr("You"),
            Share.SHARED: self.tr("Shared"),
            Share.AWS: self.tr("AWS"),
            Share.NOT_APPLICABLE: "\u2013",
        }[share]

    def _said(self, share: Share) -> str:
        return word(share) if share is Share.NOT_APPLICABLE else self._who(share)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        *,
        bold: bool = False,
        centre: bool = False,
    ) -> None:
        font = QFont(self.font())
        font.setPointSize(SMALL)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        side = Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(flags | side), text)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _tip(self, x: int, y: int) -> str:
        x, y = round(x / self._theme.zoom), round(y / self._theme.zoom)
        if x < self._left + _SIDE:
            return ""
        column, row = (x - _SIDE) // self._cell, (y - _GROUP - _HEAD) // _ROW
        if not (0 <= column < len(self._services) and 0 <= row < len(self._boundary.layers)):
            return ""
        service, layer = self._services[column], self._boundary.layers[row]
        return f"{service.title}, {layer.title}: {self._said(service.shares[layer.id])}"


def _without_examples(text: str) -> str:
    """They follow a comma, in Japanese a bracket."""
    return re.split(r",| \(", text)[0]
