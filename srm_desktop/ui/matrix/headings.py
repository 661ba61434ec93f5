"""The frozen headings of the matrix: what each row and column is, and what it comes to."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts
from srm_desktop.ui.language import number, word
from srm_desktop.ui.matrix.cells import short_number, small_font
from srm_desktop.ui.matrix.model import MatrixModel
from srm_desktop.ui.theme.glyphs import draw_bar, draw_result
from srm_desktop.ui.theme.tokens import XS, M, S, Theme

ROTATED_BELOW = 88
"""A column narrower than this has its name turned upright."""
ROTATED_HEIGHT, FLAT_HEIGHT = 148, 66
_BAR = QSize(48, 6)
_NUMBER = 42
_ROOM_FOR_BAR = 200
_GLYPH = 14


class Heading(QHeaderView):
    """What both have in common: tooltips with the whole name and the counts in words."""

    def __init__(self, orientation: Qt.Orientation, model: MatrixModel, theme: Theme) -> None:
        super().__init__(orientation)
        self.theme = theme
        self.matrix = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)

    def sizeHint(self) -> QSize:
        """The table gives it its size: Qt would measure the titles of hundreds of sections."""
        return QSize(0, 0)

    def is_current(self, section: int) -> bool:
        table = self.parent()
        index = table.currentIndex() if isinstance(table, QTableView) else None
        if index is None or not index.isValid():
            return False
        return section == (index.column() if self.orientation() is Qt.Orientation.Horizontal else index.row())

    def counts(self, section: int) -> Counts:
        raise NotImplementedError

    def title(self, section: int) -> str:
        raise NotImplementedError

    def repaint_section(self, section: int) -> None:
        at, size = self.sectionViewportPosition(section), self.sectionSize(section)
        across = self.orientation() is Qt.Orientation.Horizontal
        area = QRect(at, 0, size, self.height()) if across else QRect(0, at, self.width(), size)
        self.viewport().update(area)

    def fill(self, painter: QPainter, box: QRect, section: int, heads_others: bool) -> None:
        colour = self.theme.raised if heads_others else self.theme.surface
        painter.fillRect(box, QColor(self.theme.selection if self.is_current(section) else colour))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(section) if section >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, section: int) -> str:
        counts = self.counts(section)
        figures = map(number, (counts.assessed, counts.total, counts.gaps))
        said = self.tr("{0} of {1} assessed, {2} gaps").format(*figures)
        return f"<p>{escape(self.title(section))}<br>{escape(said)}</p>"


class RowHeading(Heading):
    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, model, theme)

    def counts(self, section: int) -> Counts:
        return self.matrix.row_counts(section)

    def title(self, section: int) -> str:
        return self.matrix.row_title(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = self.matrix.rows[section]
        box = rect.adjusted(0, 0, -1, -1)
        self.fill(painter, box, section, not line.id)
        painter.save()
        painter.setFont(small_font(self.font(), self.theme, bold=not line.id))
        room = box.adjusted(M if line.id else S, 0, -S, 0)
        if box.width() >= _ROOM_FOR_BAR:
            room = self._paint_counts(painter, room, self.counts(section))
        text = self.title(section)
        painter.setPen(QColor(self.theme.text))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.restore()

    def _paint_counts(self, painter: QPainter, room: QRect, counts: Counts) -> QRect:
        """How the row divides and how many gaps it has; returns the room that is left."""
        width = _BAR.width() + _NUMBER
        bar = QRectF(
            room.right() - width, room.center().y() - _BAR.height() / 2 + 1, _BAR.width(), _BAR.height()
        )
        draw_bar(painter, bar, counts, self.theme)
        if counts.gaps:
            painter.setPen(QColor(self.theme.text))
            place = QRect(room.right() - _NUMBER, room.y(), _NUMBER, room.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number(counts.gaps)
            )
        return room.adjusted(0, 0, -width - S, 0)


class ColumnHeading(Heading):
    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, theme)

    def counts(self, section: int) -> Counts:
        return self.matrix.column_counts(section)

    def title(self, section: int) -> str:
        return self.matrix.column_title(section)

    @property
    def is_rotated(self) -> bool:
        return self.defaultSectionSize() < ROTATED_BELOW

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = self.matrix.columns[section]
        self.fill(painter, rect.adjusted(0, 0, -1, -1), section, not line.id)
        painter.save()
        painter.setFont(small_font(self.font(), self.theme, bold=not line.id))
        painter.setPen(QColor(self.theme.text))
        below = painter.fontMetrics().height()
        room = rect.adjusted(0, S, 0, -below - M)
        if self.is_rotated:
            self._paint_upright(painter, room, line.title)
        else:
            self._paint_flat(painter, room.adjusted(S, -XS, -S, 0), line.title)
        self._paint_counts(painter, rect, below, self.counts(section))
        painter.restore()

    def _paint_upright(self, painter: QPainter, room: QRect, title: str) -> None:
        painter.save()
        painter.translate(room.center().x() + 1, room.bottom())
        painter.rotate(-90)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.height())
        height = painter.fontMetrics().height()
        place = QRect(0, -height // 2, room.height(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_flat(self, painter: QPainter, room: QRect, title: str) -> None:
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_counts(self, painter: QPainter, rect: QRect, height: int, counts: Counts) -> None:
        narrow = self.is_rotated
        margin = 2 if narrow else S
        bar = QRectF(rect.x() + margin, rect.bottom() - XS - 2, rect.width() - 2 * margin - 1, XS)
        draw_bar(painter, bar, counts, self.theme)
        place = QRect(rect.x() + margin, rect.bottom() - XS - 4 - height, rect.width() - 2 * margin, height)
        if narrow and counts.gaps:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, short_number(counts.gaps))
        elif not narrow:
            painter.setPen(QColor(self.theme.muted))
            said = self.tr("{0} gaps") if counts.gaps != 1 else self.tr("{0} gap")
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, said.format(number(counts.gaps)))


class Corner(QWidget):
    """Above the rows, beside the columns: what the glyphs mean, and how many there are of each."""

    _LINE = 20

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._matrix = model

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setFont(small_font(self.font(), self.theme))
        line = max(self._LINE, painter.fontMetrics().height() + 2)
        down = max(1, (self.height() - XS) // line)
        across = -(-len(Result) // down)
        width = (self.width() - S) // across
        counts = self._matrix.grid.all_counts()
        texts = [f"{number(counts.of(result))}  {word(result)}" for result in Result]
        room = width - _GLYPH - 2 * XS
        if any(painter.fontMetrics().horizontalAdvance(text) > room for text in texts):
            texts = [number(counts.of(result)) for result in Result]  # the tooltip has the words
        for n, (result, text) in enumerate(zip(Result, texts, strict=True)):
            column, row = divmod(n, down)
            self._paint_entry(
                painter, QRect(S + column * width, XS // 2 + row * line, width, line), result, text
            )
        painter.end()

    def _paint_entry(self, painter: QPainter, box: QRect, result: Result, text: str) -> None:
        glyph = QRectF(box.x(), box.center().y() - _GLYPH / 2 + 1, _GLYPH, _GLYPH)
        draw_result(painter, glyph, result, self.theme)
        painter.setPen(QColor(self.theme.muted))
        room = box.adjusted(_GLYPH + XS, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            counts = self._matrix.grid.all_counts()
            lines = (escape(f"{number(counts.of(result))} {word(result)}") for result in Result)
            QToolTip.showText(event.globalPos(), f"<p>{'<br>'.join(lines)}</p>", self)
            return True
        return super().event(event)
