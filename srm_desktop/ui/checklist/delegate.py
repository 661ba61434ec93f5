"""How a row of the tree is painted: glyph and word for a result, a bar for a branch."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Severity
from srm_desktop.model.progress import Counts
from srm_desktop.ui.checklist.nodes import Node
from srm_desktop.ui.checklist.tree_model import COUNTS, NODE, SUGGESTED, Column
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.glyphs import draw_bar, draw_result
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, S
from srm_desktop.ui.widgets.row_height import RoomyRows

GLYPH = 16
BAR_HEIGHT = 6
_MARKED = (Severity.CRITICAL, Severity.HIGH)
_PLACE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class RowDelegate(RoomyRows):
    """Rectangles run from left to right; `_placed` turns them round where the window does not."""

    _cell = QRect()
    _direction = Qt.LayoutDirection.LeftToRight

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._cell, rect)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node = index.data(NODE)
        self._cell, self._direction = option.rect, option.direction
        self._paint_background(painter, option)
        painter.save()
        rect = option.rect.adjusted(S, 0, -S, 0)
        match index.column():
            case Column.TITLE:
                self._paint_title(painter, rect, node)
            case Column.RESULT if node.is_inherited:
                self._paint_inherited(painter, rect, index.data())
            case Column.RESULT:
                self._paint_result(painter, rect, node, index.data(COUNTS), index.data())
            case Column.FINDINGS:
                self._paint_findings(painter, rect, index.data(), index.data(SUGGESTED))
            case _:
                self._paint_text(painter, rect, index.data(), self.theme.text)
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Only the panel: asking the model for texts and icons here would double the work of a paint."""
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)

    def _paint_title(self, painter: QPainter, rect: QRect, node: Node) -> None:
        if node.item is None:
            self._set_bold(painter)
            self._paint_text(painter, rect, node.title, self.theme.text)
            return
        rect = self._paint_severity(painter, rect, node.item.severity) if not node.is_inherited else rect
        colour = self.theme.muted if node.is_inherited else self.theme.text
        id_width = painter.fontMetrics().horizontalAdvance(f"{node.id}  ")
        self._paint_text(painter, rect, node.id, self.theme.muted)
        self._paint_text(painter, rect.adjusted(id_width, 0, 0, 0), node.title, colour)

    def _paint_severity(self, painter: QPainter, rect: QRect, severity: Severity) -> QRect:
        """The upper severities stand in words at the right; what is left is for the title."""
        if severity not in _MARKED:
            return rect
        text = word(severity)
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        if rect.width() < width * 4:
            return rect
        self._paint_text(
            painter, rect.adjusted(rect.width() - width, 0, 0, 0), text, self.theme.severity(severity)
        )
        return rect.adjusted(0, 0, -width - S, 0)

    def _paint_inherited(self, painter: QPainter, rect: QRect, text: str) -> None:
        if text:
            icon("lock", self.theme.muted).paint(painter, self._glyph_box(rect))
            self._paint_text(painter, rect.adjusted(GLYPH + S, 0, 0, 0), text, self.theme.muted)

    def _paint_result(self, painter: QPainter, rect: QRect, node: Node, counts: Counts, text: str) -> None:
        if node.item is None:
            self._paint_progress(painter, rect, counts, text)
        elif counts.total:
            draw_result(painter, QRectF(self._glyph_box(rect)), counts.worst, self.theme)
            colour = self.theme.muted if counts.worst is Result.NOT_ASSESSED else self.theme.text
            if rect.width() > 5 * GLYPH:  # in a narrow tree the sign stays; the tooltip has the word
                self._paint_text(painter, rect.adjusted(GLYPH + S, 0, 0, 0), text, colour)

    def _paint_findings(self, painter: QPainter, rect: QRect, text: str, suggested: bool) -> None:
        """A lamp where scans suggest a result that nobody has given yet."""
        if suggested:
            icon("lightbulb", self.theme.accent).paint(painter, self._glyph_box(rect))
        self._paint_text(painter, rect.adjusted(GLYPH + XS, 0, 0, 0), text, self.theme.muted)

    def _paint_progress(self, painter: QPainter, rect: QRect, counts: Counts, text: str) -> None:
        words = painter.fontMetrics().horizontalAdvance("00,000 of 00,000") + XS
        width = rect.width() - words - S if rect.width() > words + S else rect.width()
        bar = QRect(rect.x(), rect.center().y() - BAR_HEIGHT // 2 + 1, width, BAR_HEIGHT)
        draw_bar(painter, QRectF(self._placed(bar)), counts, self.theme)
        if width < rect.width():
            self._paint_text(painter, rect.adjusted(width + S, 0, 0, 0), text, self.theme.muted)

    def _glyph_box(self, rect: QRect) -> QRect:
        return self._placed(QRect(rect.x(), rect.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH))

    def _set_bold(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)

    def _paint_text(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(colour))
        painter.drawText(self._placed(rect), _PLACE, elided)

    def is_clipped(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the row's text does not fit, so that the tooltip shows it whole."""
        metrics = option.fontMetrics
        room = option.rect.width() - 2 * S - XS
        if index.column() == Column.RESULT:
            room -= GLYPH + S
        if index.column() == Column.TITLE:
            room -= metrics.horizontalAdvance(word(Severity.CRITICAL)) + S
        return bool(metrics.horizontalAdvance(str(index.data() or "")) > room)
