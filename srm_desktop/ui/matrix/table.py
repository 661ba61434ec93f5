"""The matrix's table: Qt's for keys, selection and scrolling; its cells are painted here, all in one go."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.progress import Counts, total
from srm_desktop.ui.charts.picture import Picture
from srm_desktop.ui.matrix.axis import members
from srm_desktop.ui.matrix.cells import CellCache, paint_rollup, small_font
from srm_desktop.ui.matrix.drawing import Drawing
from srm_desktop.ui.matrix.headings import FLAT_HEIGHT, ROTATED_HEIGHT, ColumnHeading, Corner, RowHeading
from srm_desktop.ui.matrix.model import Index, MatrixModel
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.menu import Menu

COMPACT, COMFORTABLE = QSize(22, 22), QSize(32, 30)
_WIDEST = 184
_HEADING = (96, 400, 720)
"""A row's heading: at least, at most where columns want the room, and at most."""


class MatrixTable(QTableView):
    """`chosen` after every change of current cell or selection; `entered_cell` on Enter or a double click."""

    chosen = Signal()
    entered_cell = Signal()
    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__()
        # Where one is in the matrix is reckoned from the left, and headings are drawn so.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.matrix = model
        self._theme = theme
        self._cells = CellCache()
        self._size = COMFORTABLE
        self._down, self._across = RowHeading(model, theme), ColumnHeading(model, theme)
        self.setVerticalHeader(self._down)
        self.setHorizontalHeader(self._across)
        self._corner = Corner(model, theme, self)
        self.setModel(model)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Results by responsibility and target"))
        self.doubleClicked.connect(lambda _: self.entered_cell.emit())
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self._repaint_headings)

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._down.theme = self._across.theme = self._corner.theme = theme
        self.fit()
        self.viewport().update()
        self._repaint_headings()

    def set_size(self, size: QSize) -> None:
        """Of a cell, at least; a few columns share the room there is."""
        self._size = size
        self.fit()

    def picture(self, title: str) -> Picture:
        cell = QSize(self._across.defaultSectionSize(), self._down.defaultSectionSize())
        return Drawing(self.matrix, cell, self.font(), self._theme).picture(title)

    # What is chosen

    def chosen_keys(self) -> list[AnswerKey]:
        """Top to bottom; what a chosen heading heads is not meant."""
        found = (
            self.matrix.key(row, column)
            for part in self._parts()
            for row in range(part.top(), part.bottom() + 1)
            for column in range(part.left(), part.right() + 1)
        )
        return list(dict.fromkeys(key for key in found if key))

    def _parts(self) -> list[QItemSelectionRange]:
        return _ranges(self.selectionModel().selection())

    def chosen_counts(self) -> Counts:
        """Of the answers chosen, without a look at each."""
        rows, columns = self.matrix.rows, self.matrix.columns
        counted = (
            self.matrix.grid.counts(
                members(rows, part.top(), part.bottom()), members(columns, part.left(), part.right())
            )
            for part in self._parts()
        )
        return total(counted)

    def current_key(self) -> AnswerKey | None:
        index = self.currentIndex()
        return self.matrix.key(index.row(), index.column()) if index.isValid() else None

    def choose(self, index: QModelIndex) -> None:
        # The view's own setCurrentIndex would extend the selection while Shift or Ctrl is held.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        for part in (*_ranges(selected), *_ranges(deselected)):
            self._repaint_cells(part.top(), part.left(), part.bottom(), part.right())
        self.chosen.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self._repaint_cells(index.row(), index.column(), index.row(), index.column())
                self._across.repaint_section(index.column())
                self._down.repaint_section(index.row())
        self.chosen.emit()

    def _repaint_cells(self, top: int, left: int, bottom: int, right: int) -> None:
        """With the outline, which reaches over their edges."""
        self.viewport().update(self._box(top, left, bottom, right).adjusted(-2, -2, 3, 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_cell.emit()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.addAction(self.tr("Open the item"), self.entered_cell.emit)
        menu.addAction(self.tr("Copy as table"), self.copy_asked.emit)
        menu.addAction(self.tr("Save picture..."), self.save_asked.emit)
        menu.exec(event.globalPos())

    def chosen_table(self) -> list[list[str]]:
        """The rows and columns in which something is chosen, with their headings."""
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        rows, columns = (sorted({place[axis] for place in chosen}) for axis in (0, 1))
        head = ["", "", *(self.matrix.column_title(column) for column in columns)]
        body = [
            [line.id, line.title]
            + [str(self.matrix.index(row, c).data()) if (row, c) in chosen else "" for c in columns]
            for row in rows
            for line in (self.matrix.rows[row],)
        ]
        return [head, *body]

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are verdicts and movements here."""

    # Sizes

    def fit(self) -> None:
        """Cells as wide as the window lets them be, names upright where they are narrow."""
        zoom = self._theme.zoom
        columns = max(1, len(self.matrix.columns))
        inside = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        shared = min(max(self.width() * 36 // 100, _HEADING[0]), _HEADING[1])
        heading = min(max(shared, inside - columns * _WIDEST), _HEADING[2])
        self._down.setFixedWidth(heading)
        room = inside - heading
        width = min(max(round(self._size.width() * zoom), room // columns), _WIDEST)
        self._across.setDefaultSectionSize(width)
        self._down.setDefaultSectionSize(round(self._size.height() * zoom))
        self._across.setFixedHeight(
            round((ROTATED_HEIGHT if self._across.is_rotated else FLAT_HEIGHT) * zoom)
        )
        self._corner.setGeometry(QRect(0, 0, self._down.width(), self._across.height()))
        self._corner.raise_()
        self._repaint_headings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _repaint_headings(self, *_: object) -> None:
        self._down.viewport().update()
        self._across.viewport().update()
        self._corner.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cells(painter, event.rect())
        self._paint_selection(painter, event.rect())
        painter.end()

    def _shown(self, area: QRect) -> tuple[range, range]:
        """The rows and columns that touch the area."""
        rows, columns = len(self.matrix.rows), len(self.matrix.columns)
        top, left = self.rowAt(area.top()), self.columnAt(area.left())
        bottom, right = self.rowAt(area.bottom()), self.columnAt(area.right())
        if top < 0 or left < 0:
            return range(0), range(0)
        return range(top, rows if bottom < 0 else bottom + 1), range(
            left, columns if right < 0 else right + 1
        )

    def _paint_cells(self, painter: QPainter, area: QRect) -> None:
        rows, columns = self._shown(area)
        if not rows or not columns:
            return
        matrix, size = self.matrix, QSize(self._across.defaultSectionSize(), self._down.defaultSectionSize())
        scale, font = self.devicePixelRatioF(), small_font(self.font(), self._theme)
        bold = small_font(self.font(), self._theme, bold=True)
        lefts = [(column, self.columnViewportPosition(column)) for column in columns]
        for row in rows:
            top = self.rowViewportPosition(row)
            for column, left in lefts:
                result = matrix.result(row, column)
                if result is not None:
                    picture = self._cells.picture(result, size, scale, self._theme, font)
                    painter.drawPixmap(left, top, picture)
                else:
                    box = QRectF(left, top, size.width() - 1, size.height() - 1)
                    paint_rollup(painter, box, matrix.counts(row, column), self._theme, bold)

    def _paint_selection(self, painter: QPainter, area: QRect) -> None:
        accent = QColor(self._theme.accent)
        veil = QColor(accent)
        veil.setAlpha(56)
        parts = self._parts()
        for part in parts if sum(part.width() * part.height() for part in parts) > 1 else ():
            box = self._box(part.top(), part.left(), part.bottom(), part.right())
            if box.intersects(area):
                painter.fillRect(box, veil)
        current = self.currentIndex()
        if current.isValid():
            box = self._box(current.row(), current.column(), current.row(), current.column())
            painter.setPen(QPen(accent if self.hasFocus() else QColor(self._theme.muted), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _box(self, top: int, left: int, bottom: int, right: int) -> QRect:
        x, y = self.columnViewportPosition(left), self.rowViewportPosition(top)
        width = self.columnViewportPosition(right) + self.columnWidth(right) - x
        return QRect(x, y, width - 1, self.rowViewportPosition(bottom) + self.rowHeight(bottom) - y - 1)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            said = self.matrix.sentence(index.row(), index.column()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), f"<p>{escape(said)}</p>" if said else "", self)
            return True
        return super().viewportEvent(event)


def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    return [selection.at(n) for n in range(selection.count())]
