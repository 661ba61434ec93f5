"""The shared-responsibility diagram: the customer's half over AWS's half, painted with coverage."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from srm_desktop.model.catalog import Catalog, Domain, Party
from srm_desktop.model.progress import Counts
from srm_desktop.ui.glyphs import draw_bar
from srm_desktop.ui.icons import icon
from srm_desktop.ui.theme.tokens import HEADING, RADIUS, SMALL, XS, M, S, Theme

_BOX = 108
_MIN_BOX = 172
_AWS_BOX = 72
_SIDE = 168


class Diagram(QWidget):
    """`chosen` carries a domain's id on click or Enter; Tab and arrows move between the domains."""

    chosen = Signal(str)

    def __init__(self, catalog: Catalog, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._customer = catalog.of_party(Party.CUSTOMER)
        self._aws = catalog.of_party(Party.AWS)
        self._titles = (
            (catalog.model.customer_title, catalog.model.aws_title)
            if catalog.model
            else (self.tr("Security in the cloud"), self.tr("Security of the cloud"))
        )
        self._counts: dict[str, Counts] = {}
        self._boxes: dict[str, QRectF] = {}
        self._focused = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Shared responsibility diagram"))

    def show_counts(self, counts: dict[str, Counts]) -> None:
        """By domain id."""
        self._counts = counts
        self.setAccessibleDescription("; ".join(self._sentence(d) for d in self._customer))
        self.update()

    def _sentence(self, domain: Domain) -> str:
        counts = self._counts.get(domain.id, Counts())
        said = self.tr("{0}: {1} of {2} assessed, {3} gaps")
        return said.format(domain.title, counts.assessed, counts.total, counts.gaps)

    def _columns(self, boxes: int) -> int:
        """As many beside each other as have room for a title on two lines."""
        room = max(1, (self.width() - _SIDE) // _MIN_BOX)
        rows = -(-boxes // min(boxes, room)) if boxes else 1
        return max(1, -(-boxes // rows))

    def _half_height(self, boxes: int, height: int) -> int:
        """0 for a half that the catalog does not have."""
        rows = -(-boxes // self._columns(boxes))
        return rows * height + (rows + 1) * S if rows else 0

    def sizeHint(self) -> QSize:
        return QSize(640, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._height())

    def _height(self) -> int:
        return (
            self._half_height(len(self._customer), _BOX) + self._half_height(len(self._aws), _AWS_BOX) + M + 2
        )

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._boxes.clear()
        top = self._half_height(len(self._customer), _BOX)
        upper = QRectF(0.5, 0.5, self.width() - 1, top)
        lower = QRectF(0.5, top + M, self.width() - 1, self._half_height(len(self._aws), _AWS_BOX))
        if self._customer:
            self._paint_half(painter, upper, self._titles[0], self.tr("Customer"), self._customer, _BOX)
        if self._aws:
            self._paint_half(painter, lower, self._titles[1], self.tr("AWS"), self._aws, _AWS_BOX)
        painter.end()

    def _paint_half(
        self,
        painter: QPainter,
        rect: QRectF,
        title: str,
        party: str,
        domains: tuple[Domain, ...],
        height: int,
    ) -> None:
        is_customer = domains is self._customer
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(QColor(self.theme.surface if is_customer else self.theme.raised))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        side = QRectF(rect.x() + M, rect.y(), _SIDE - 2 * M, rect.height())
        self._paint_side(painter, side, party, title)
        columns = self._columns(len(domains))
        room = rect.width() - _SIDE
        width = (room - (columns + 1) * S) / columns
        for position, domain in enumerate(domains):
            row, column = divmod(position, columns)
            box = QRectF(
                rect.x() + _SIDE + S + column * (width + S), rect.y() + S + row * (height + S), width, height
            )
            self._boxes[domain.id] = box
            self._paint_domain(painter, box, domain, position if is_customer else None)

    def _paint_side(self, painter: QPainter, rect: QRectF, party: str, title: str) -> None:
        self._font(painter, HEADING, bold=True)
        height = painter.fontMetrics().height()
        painter.setPen(QColor(self.theme.text))
        top = rect.center().y() - height
        painter.drawText(QRectF(rect.x(), top, rect.width(), height), party)
        self._font(painter, SMALL)
        painter.setPen(QColor(self.theme.muted))
        below = QRectF(rect.x(), top + height, rect.width(), rect.bottom() - top - height)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), title)

    def _paint_domain(self, painter: QPainter, box: QRectF, domain: Domain, position: int | None) -> None:
        focused = position is not None and self.hasFocus() and position == self._focused
        painter.setPen(QPen(QColor(self.theme.accent if focused else self.theme.border), 2 if focused else 1))
        painter.setBrush(QColor(self.theme.raised if position is not None else self.theme.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        inner = box.adjusted(M, S, -M, -S)
        self._font(painter, SMALL + 1, bold=position is not None)
        painter.setPen(QColor(self.theme.text if position is not None else self.theme.muted))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), domain.title)
        if position is None:
            self._paint_inherited(painter, inner)
        else:
            self._paint_coverage(painter, inner, self._counts.get(domain.id, Counts()))

    def _paint_coverage(self, painter: QPainter, inner: QRectF, counts: Counts) -> None:
        self._font(painter, SMALL)
        height = painter.fontMetrics().height()
        bar = QRectF(inner.x(), inner.bottom() - height - S - XS, inner.width(), S)
        draw_bar(painter, bar, counts, self.theme)
        words = QRectF(inner.x(), inner.bottom() - height, inner.width(), height)
        painter.setPen(QColor(self.theme.muted))
        said = self.tr("{0} of {1} assessed").format(counts.assessed, counts.total)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), said)
        if counts.gaps:
            gaps = self.tr("{0} gaps").format(counts.gaps) if counts.gaps > 1 else self.tr("1 gap")
            painter.setPen(QColor(self.theme.text))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight), gaps)

    def _paint_inherited(self, painter: QPainter, inner: QRectF) -> None:
        self._font(painter, SMALL)
        height = painter.fontMetrics().height()
        words = QRectF(inner.x(), inner.bottom() - height, inner.width(), height)
        lock = QRectF(words.x(), words.y() + (height - M) / 2, M, M)
        icon("lock", self.theme.muted).paint(painter, lock.toRect())
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(words.adjusted(M + XS, 0, 0, 0), self.tr("Inherited"))

    def _font(self, painter: QPainter, size: int, *, bold: bool = False) -> None:
        font = QFont(self.font())
        font.setPointSize(size)
        font.setBold(bold)
        painter.setFont(font)

    # Choosing

    def _at(self, point: QPointF) -> Domain | None:
        return next(
            (d for d in (*self._customer, *self._aws) if self._boxes.get(d.id, QRectF()).contains(point)),
            None,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        domain = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if domain else Qt.CursorShape.ArrowCursor)
        if domain:
            QToolTip.showText(event.globalPosition().toPoint(), domain.summary, self)
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if domain := self._at(event.position()):
            self.chosen.emit(domain.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._focused = (self._focused + steps[Qt.Key(event.key())]) % len(self._customer)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._customer[self._focused].id)
        else:
            super().keyPressEvent(event)
