"""The shared-responsibility diagram: the customer's half over AWS's half, painted with coverage."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from srm_desktop.model.catalog import Catalog, Domain, Party
from srm_desktop.model.progress import Counts
from srm_desktop.ui.charts.chart import Chart
from srm_desktop.ui.language import number
from srm_desktop.ui.theme.glyphs import draw_bar
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import HEADING, RADIUS, SMALL, XS, M, S, Theme

_BOX = 108
_MIN_BOX = 132
_AWS_BOX = 88
_SIDE = 140


class Diagram(Chart):
    """`chosen` carries a domain's id on click or Enter; the arrows move between the domains."""

    chosen = Signal(str)

    def __init__(self, catalog: Catalog, theme: Theme) -> None:
        super().__init__("", theme)
        self.title = self.tr("Shared responsibility diagram")
        self.setAccessibleName(self.title)
        self._customer = catalog.of_party(Party.CUSTOMER)
        self._aws = catalog.of_party(Party.AWS)
        self._titles = (
            (catalog.model.customer_title, catalog.model.aws_title)
            if catalog.model
            else (self.tr("Security in the cloud"), self.tr("Security of the cloud"))
        )
        self._counts: Mapping[str, Counts] = {}
        self._relied: Mapping[str, tuple[int, int]] = {}
        self._boxes: dict[str, QRectF] = {}
        self._focused = 0
        self._by_keys = False  # the focus is marked for who uses them
        self._hovered = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_counts(self, counts: Mapping[str, Counts], relied: Mapping[str, tuple[int, int]]) -> None:
        """By domain id; `relied` says of AWS's domains how many items rest on a report, of how many."""
        self._counts, self._relied = counts, relied
        said = (*map(self._sentence, self._customer), *map(self._inherited_sentence, self._aws))
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def _sentence(self, domain: Domain) -> str:
        counts = self._counts.get(domain.id, Counts())
        said = self.tr("{0}: {1} of {2} assessed, {3} gaps")
        return said.format(domain.title, *map(number, (counts.assessed, counts.total, counts.gaps)))

    def _inherited_sentence(self, domain: Domain) -> str:
        return f"{domain.title}: {self._inherited(domain)}"

    def _inherited(self, domain: Domain) -> str:
        relied, items = self._relied.get(domain.id, (0, 0))
        if not relied:
            return self.tr("Inherited from AWS")
        return self.tr("Inherited: {0} of {1} relied on").format(relied, items)

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self.theme.zoom)

    def _columns(self, boxes: int, width: int) -> int:
        """As many beside each other as have room for a title on two lines."""
        room = max(1, (width - self._side(width)) // self._scaled(_MIN_BOX))
        rows = -(-boxes // min(boxes, room)) if boxes else 1
        return max(1, -(-boxes // rows))

    def _side(self, width: int) -> int:
        """The party's name; above the boxes where the picture is narrow."""
        return self._scaled(_SIDE) if width >= self._scaled(_SIDE + 2 * _MIN_BOX) else 0

    def _top(self, width: int) -> int:
        """What the party's name takes above the boxes."""
        return 0 if self._side(width) else self._scaled(28)

    def _room(self, boxes: int, width: int) -> float:
        """How wide each box is."""
        columns = self._columns(boxes, width)
        return (width - 1 - self._side(width) - (columns + 1) * S) / columns

    def _box_height(self, domains: tuple[Domain, ...], width: int) -> int:
        """At least as much as the longest title takes above what is drawn below it."""
        least = self._scaled(_BOX if domains is self._customer else _AWS_BOX)
        metrics = QFontMetrics(self.type_font(SMALL + 1, bold=True))
        line = QRect(0, 0, int(self._room(len(domains), width) - 2 * M), 1000)
        flags = int(Qt.TextFlag.TextWordWrap)
        title = max(metrics.boundingRect(line, flags, domain.title).height() for domain in domains)
        return max(least, title + QFontMetrics(self.type_font(SMALL)).height() + 5 * S)

    def _half_height(self, domains: tuple[Domain, ...], width: int) -> int:
        """0 for a half that the catalog does not have."""
        if not domains:
            return 0
        rows = -(-len(domains) // self._columns(len(domains), width))
        return self._top(width) + rows * self._box_height(domains, width) + (rows + 1) * S

    def height_for(self, width: int) -> int:
        return self._half_height(self._customer, width) + self._half_height(self._aws, width) + M + 2

    def draw(self, painter: QPainter, size: QSize) -> None:
        width = size.width()
        top = self._half_height(self._customer, width)
        upper = QRectF(0.5, 0.5, width - 1, top)
        lower = QRectF(0.5, top + M, width - 1, self._half_height(self._aws, width))
        if self._customer:
            self._draw_half(painter, upper, self._titles[0], self.tr("Customer"), self._customer)
        if self._aws:
            self._draw_half(painter, lower, self._titles[1], self.tr("AWS"), self._aws)

    def _draw_half(
        self, painter: QPainter, rect: QRectF, title: str, party: str, domains: tuple[Domain, ...]
    ) -> None:
        is_customer = domains is self._customer
        width = round(rect.width() + 1)
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(QColor(self.theme.surface if is_customer else self.theme.raised))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        side, top = self._side(width), self._top(width)
        self._draw_side(painter, rect, side, party, title)
        columns, height = self._columns(len(domains), width), self._box_height(domains, width)
        room = self._room(len(domains), width)
        for position, domain in enumerate(domains):
            row, column = divmod(position, columns)
            left = rect.x() + side + S + column * (room + S)
            box = QRectF(left, rect.y() + top + S + row * (height + S), room, height)
            if self.is_on_screen:
                self._boxes[domain.id] = box
            self._draw_domain(painter, box, domain, position if is_customer else None)

    def _draw_side(self, painter: QPainter, rect: QRectF, side: int, party: str, title: str) -> None:
        painter.setFont(self.type_font(HEADING, bold=True))
        height = painter.fontMetrics().height()
        painter.setPen(QColor(self.theme.text))
        if not side:
            line = QRectF(rect.x() + M, rect.y() + XS, rect.width() - 2 * M, height)
            painter.drawText(line, party)
            return
        left, room = rect.x() + M, side - 2 * M
        top = rect.center().y() - height
        painter.drawText(QRectF(left, top, room, height), party)
        painter.setFont(self.type_font(SMALL))
        painter.setPen(QColor(self.theme.muted))
        below = QRectF(left, top + height, room, rect.bottom() - top - height)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), title)

    def _draw_domain(self, painter: QPainter, box: QRectF, domain: Domain, position: int | None) -> None:
        focused = self.is_on_screen and self._by_keys and self.hasFocus() and position == self._focused
        hovered = self.is_on_screen and domain.id == self._hovered
        painter.setPen(QPen(QColor(self.theme.accent if focused else self.theme.border), 2 if focused else 1))
        at_rest = self.theme.raised if position is not None else self.theme.surface
        painter.setBrush(QColor(self.theme.hover if hovered else at_rest))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        inner = box.adjusted(M, S, -M, -S)
        painter.setFont(self.type_font(SMALL + 1, bold=position is not None))
        painter.setPen(QColor(self.theme.text if position is not None else self.theme.muted))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), domain.title)
        if position is None:
            self._draw_inherited(painter, inner, domain)
        elif (counts := self._counts.get(domain.id, Counts())).total:
            self._draw_coverage(painter, inner, counts)
        else:
            self._draw_size(painter, inner, domain)

    def _draw_coverage(self, painter: QPainter, inner: QRectF, counts: Counts) -> None:
        painter.setFont(self.type_font(SMALL))
        height = painter.fontMetrics().height()
        bar = QRectF(inner.x(), inner.bottom() - height - S - XS, inner.width(), S)
        draw_bar(painter, bar, counts, self.theme)
        words = QRectF(inner.x(), inner.bottom() - height, inner.width(), height)
        gaps = self.tr("{0} gaps").format(number(counts.gaps)) if counts.gaps != 1 else self.tr("1 gap")
        taken = painter.fontMetrics().horizontalAdvance(gaps) + S if counts.gaps else 0
        room = words.width() - taken
        said = next((s for s in self._said(counts) if painter.fontMetrics().horizontalAdvance(s) <= room), "")
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), said)
        if counts.gaps:
            painter.setPen(QColor(self.theme.text))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight), gaps)

    def _draw_size(self, painter: QPainter, inner: QRectF, domain: Domain) -> None:
        """Where there is no target yet: how much there will be to judge in each."""
        painter.setFont(self.type_font(SMALL))
        painter.setPen(QColor(self.theme.muted))
        said = self.tr("{0} responsibilities").format(sum(1 for _ in domain.responsibilities))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), said)

    def _said(self, counts: Counts) -> tuple[str, str, str]:
        """How far it is, at three lengths."""
        parts = number(counts.assessed), number(counts.total)
        share = counts.assessed * 100 // max(counts.total, 1)
        return (
            self.tr("{0} of {1} assessed").format(*parts),
            self.tr("{0} of {1}").format(*parts),
            self.tr("{0} %").format(share),
        )

    def _draw_inherited(self, painter: QPainter, inner: QRectF, domain: Domain) -> None:
        painter.setFont(self.type_font(SMALL))
        height = painter.fontMetrics().height()
        words = QRectF(inner.x(), inner.bottom() - height, inner.width(), height)
        lock = QRectF(words.x(), words.y() + (height - M) / 2, M, M)
        icon("lock", self.theme.muted).paint(painter, lock.toRect())
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(words.adjusted(M + XS, 0, 0, 0), self._inherited(domain))

    # Choosing

    def _at(self, point: QPointF) -> Domain | None:
        return next(
            (d for d in (*self._customer, *self._aws) if self._boxes.get(d.id, QRectF()).contains(point)),
            None,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        domain = self._at(event.position())
        self._hover(domain.id if domain else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if domain else Qt.CursorShape.ArrowCursor)
        if domain:
            QToolTip.showText(event.globalPosition().toPoint(), f"<p>{escape(domain.summary)}</p>", self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, domain_id: str) -> None:
        if domain_id != self._hovered:
            self._hovered = domain_id
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if domain := self._at(event.position()):
            self.chosen.emit(domain.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._by_keys = True
            self._focused = (self._focused + steps[Qt.Key(event.key())]) % len(self._customer)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._customer[self._focused].id)
        else:
            super().keyPressEvent(event)
