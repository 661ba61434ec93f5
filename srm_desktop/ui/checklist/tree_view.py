"""The tree: extended selection, keys of its own, tooltips only for what does not fit."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from srm_desktop.model.catalog import Party
from srm_desktop.ui.checklist.columns import fitting
from srm_desktop.ui.checklist.delegate import RowDelegate
from srm_desktop.ui.checklist.nodes import Node
from srm_desktop.ui.checklist.tree_model import NODE, Column, TreeModel, VisibleRows
from srm_desktop.ui.theme.tokens import Theme

_NARROWEST, _WIDEST = 40, 600
_Hint = QAbstractItemView.ScrollHint


class Headings(QHeaderView):
    """One that does not fit is left to its tooltip: a letter and dots above signs would say nothing."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self.sectionSizeFromContents(section).width() > self.sectionSize(section):
            option.text = ""


class TreeView(QTreeView):
    """`chosen` after every change of the selection; `activated_item` on Enter."""

    chosen = Signal()
    entered_item = Signal()

    def __init__(self, model: TreeModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._rows = VisibleRows(model)
        self._folded: list[str] | None = None  # before a filter narrowed the tree
        self._delegate = RowDelegate(theme)
        self._own_widths: dict[Column, int] = {}
        self._is_fitting = False
        self._away = ""
        self._stand_in: Node | None = None
        self._wanted_scroll: int | None = None
        self.setUniformRowHeights(True)  # before expandAll, or the tree stays empty
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIndentation(12)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Responsibilities"))
        self._set_up_header()
        self.expand_customer_half()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def _set_up_header(self) -> None:
        header = Headings(Qt.Orientation.Horizontal, self)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setSectionsClickable(self.header().sectionsClickable())
        self.setHeader(header)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column in list(Column)[1:]:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._keep_width)

    def expand_customer_half(self) -> None:
        """AWS's half starts as three lines: it is read, not worked through."""
        self.expandAll()
        for domain in self._model.node(self._model.index_of(str(Party.AWS))).children:
            self.collapse(self._rows.mapFromSource(self._model.index_of(domain.id)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self.fit_columns()
        elif event.type() is QEvent.Type.Show:
            self._catch_up_scroll()
        if event.type() in (QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange):
            self._scroll_what_is_painted()
        return handled

    def _scroll_what_is_painted(self) -> None:
        """Qt moves the rows and paints only the new one, where they are opaque; between two pixels of the
        screen they cannot be moved."""
        whole = self.devicePixelRatioF().is_integer()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, whole)

    def scroll_to(self, value: int) -> None:
        """As soon as the tree is shown: until then there is nothing to scroll, and Qt then goes to the
        current row."""
        self._wanted_scroll = value
        if self.isVisible():
            self._catch_up_scroll()

    def _catch_up_scroll(self) -> None:
        if self._wanted_scroll is not None:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(self._wanted_scroll)
            self._wanted_scroll = None

    def show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def fit_columns(self) -> None:
        """What there is room for; findings and evidence only where there are any."""
        wanted = {Column.RESULT, Column.OWNER, Column.DUE}
        wanted |= {Column.FINDINGS} if self._model.has_findings else set()
        wanted |= {Column.EVIDENCE} if self._model.has_evidence else set()
        shown = fitting(
            self.viewport().width(), self.fontMetrics(), self._own_widths, wanted, self._model.shared_text
        )
        self._is_fitting = True
        for column in list(Column)[1:]:
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                named = 0 if column in self._own_widths else self.header().sectionSizeHint(column)
                self.setColumnWidth(column, max(shown[column], named))
        self._is_fitting = False

    def _keep_width(self, section: int, _old: int, width: int) -> None:
        """One that the user gave with the mouse."""
        if not self._is_fitting and section != Column.TITLE and width:
            self._own_widths[Column(section)] = width

    def own_widths(self) -> dict[str, int]:
        return {column.name: width for column, width in self._own_widths.items()}

    def set_own_widths(self, given: dict[str, Any]) -> None:
        """What is no column or no width is left out."""
        for name, width in given.items():
            if name in Column.__members__ and isinstance(width, int) and _NARROWEST <= width <= _WIDEST:
                self._own_widths[Column[name]] = width
        self.fit_columns()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.fit_columns()
        self.viewport().update()

    def show_only(self, ids: set[str] | None) -> None:
        """Narrows the tree; the current item stays current where it is shown, and comes back with its row."""
        if ids == self._rows.leaves:
            return
        chosen = self._chosen_id()
        self.scheduleDelayedItemsLayout()  # once, not for each branch that comes or goes
        if ids is not None and self._folded is None:
            self._folded = self._collapsed_now()
        self._rows.show_only(ids)
        if ids is not None:
            self._expand_new_branches()
        elif self._folded is not None:
            self.collapse_only(self._folded)
            self._folded = None
        if chosen and not self.select(chosen, keep=True):
            self._away, self._stand_in = chosen, self.current_node()

    def _chosen_id(self) -> str:
        """The responsibility that the user chose last, though a filter may have taken its row away and Qt
        another one in its place."""
        current = self.current_node()
        if self._away and current is self._stand_in:
            return self._away
        self._away = ""
        return current.id if current is not None and current.item is not None else ""

    def _expand_new_branches(self) -> None:
        """What a filter finds is seen without opening anything."""
        for _, index in self._shown_branches():
            if not self.isExpanded(index):
                self.expand(index)

    def current_node(self) -> Node | None:
        node = self.currentIndex().data(NODE)
        return node if isinstance(node, Node) else None

    def selected_nodes(self) -> list[Node]:
        """The chosen responsibilities, top to bottom; those of a chosen branch are not meant."""
        rows = self.selectionModel().selectedRows()
        chosen = {node.id for index in rows if (node := index.data(NODE)).item is not None}
        return [node for node in self._model.leaves() if node.id in chosen]

    def select(self, id_: str, *, keep: bool = False) -> bool:
        """Makes the row current; False where the filter hides it."""
        index = self._rows.mapFromSource(self._model.index_of(id_))
        if not index.isValid():
            return False
        if not keep or index != self.currentIndex():
            # The view's own setCurrentIndex would extend the selection while Shift or Ctrl is held.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
        is_branch = self._rows.hasChildren(index)  # which is chosen for what is below it
        self.scrollTo(index, _Hint.PositionAtTop if is_branch else _Hint.EnsureVisible)
        return True

    def visible_leaves(self) -> list[Node]:
        shown = (node for node in self._model.leaves())
        return [n for n in shown if self._rows.mapFromSource(self._model.index_of(n.id)).isValid()]

    def collapsed_ids(self) -> list[str]:
        """Of all branches; while a filter narrows the tree, as they were before."""
        return self._collapsed_now() if self._folded is None else self._folded

    def _collapsed_now(self) -> list[str]:
        return [id_ for id_, index in self._shown_branches() if not self.isExpanded(index)]

    def collapse_only(self, ids: list[str]) -> None:
        for id_, index in self._shown_branches():
            self.setExpanded(index, id_ not in ids)

    def _shown_branches(self) -> list[tuple[str, QModelIndex]]:
        rows = [(n.id, self._rows.mapFromSource(self._model.index_of(n.id))) for n in self._branches()]
        return [(id_, index) for id_, index in rows if index.isValid()]

    def _branches(self) -> list[Node]:
        branches: dict[Node, None] = {}
        for leaf in self._model.leaves():
            branches |= dict.fromkeys(reversed(list(leaf.ancestors)))
        return list(branches)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._delegate.theme.surface))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_item.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Off: single keys are verdicts and movements here."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        return super().viewportEvent(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        index: QModelIndex | QPersistentModelIndex = self.indexAt(event.pos())
        option: Any = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if index.isValid() and self._delegate.is_clipped(option, index):
            # Escaped: Qt would read a title that looks like markup as markup.
            QToolTip.showText(event.globalPos(), f"<p>{escape(str(index.data()))}</p>", self)
        else:
            QToolTip.hideText()
