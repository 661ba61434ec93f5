"""The seed's analogy as a picture: the homebuilder's house, and what the homeowner does in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import BODY, RADIUS, SMALL, M, S, Theme

_SIZE = QSize(520, 300)
_HOUSE = QRectF(20, 92, 220, 148)
_ROOF = 64
_GROUND = 28
_ICON = 22
_TEXT = 276
"""Where the words begin, right of the house."""


class HousePicture(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedSize(_SIZE)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._owner = self.tr("You, the homeowner")
        self._owners = self.tr(
            "Lock the doors, keep the keys, decide who comes in, and secure what is inside."
        )
        self._builder = self.tr("AWS, the homebuilder")
        self._builders = self.tr("Foundation, walls, roof and wiring: built, guarded and kept in repair.")
        self.setAccessibleName(self.tr("The homeowner and the homebuilder"))
        said = f"{self._owner}: {self._owners} {self._builder}: {self._builders}"
        self.setAccessibleDescription(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_house(painter)
        self._paint_belongings(painter)
        middle = _HOUSE.center().y()
        self._paint_words(painter, self._owner, self._owners, _HOUSE.top() - _ROOF, self.theme.accent)
        self._paint_words(painter, self._builder, self._builders, middle + 24, self.theme.muted)
        painter.end()

    def _paint_house(self, painter: QPainter) -> None:
        """The builder's part: outlines in the quiet colour."""
        painter.setPen(QPen(QColor(self.theme.muted), 3))
        painter.setBrush(QColor(self.theme.raised))
        painter.drawRect(_HOUSE)
        roof = [
            QPointF(_HOUSE.left() - 14, _HOUSE.top()),
            QPointF(_HOUSE.center().x(), _HOUSE.top() - _ROOF),
            QPointF(_HOUSE.right() + 14, _HOUSE.top()),
        ]
        painter.drawPolygon(QPolygonF(roof))
        ground = QRectF(_HOUSE.left() - 14, _HOUSE.bottom(), _HOUSE.width() + 28, _GROUND)
        painter.setBrush(QColor(self.theme.hover))
        painter.drawRect(ground)

    def _paint_belongings(self, painter: QPainter) -> None:
        """The owner's part: what is inside, in the accent."""
        tint, accent = QColor(self.theme.selection), QColor(self.theme.accent)
        for row, names in enumerate((("lock", "key-round"), ("file-lock", "users"))):
            for column, name in enumerate(names):
                x = _HOUSE.left() + 28 + column * 92
                y = _HOUSE.top() + 16 + row * 64
                box = QRectF(x, y, 72, 52)
                painter.setPen(QPen(accent, 1.5))
                painter.setBrush(tint)
                painter.drawRoundedRect(box, RADIUS, RADIUS)
                mark = QRectF(0, 0, _ICON, _ICON)
                mark.moveCenter(box.center())
                icon(name, self.theme.accent).paint(painter, mark.toRect())

    def _paint_words(self, painter: QPainter, title: str, text: str, y: float, colour: str) -> None:
        room = QRectF(_TEXT, y, _SIZE.width() - _TEXT - S, 120)
        font = QFont(self.font())
        font.setPointSize(self.theme.points(BODY))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        used = painter.boundingRect(room, flags, title)
        painter.drawText(room, flags, title)
        font.setBold(False)
        font.setPointSize(self.theme.points(SMALL))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(room.adjusted(0, used.height() + M / 2, 0, 0), flags, text)
