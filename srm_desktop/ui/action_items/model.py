"""Actions under four headings: overdue, this week, later, done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.action_items import When, when
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_GLYPHS = {
    When.OVERDUE: "circle-alert",
    When.SOON: "clock",
    When.LATER: "circle",
    When.DONE: "circle-check",
}


class Column(IntEnum):
    WHAT = 0
    OWNER = 1
    DUE = 2
    ABOUT = 3


class ActionModel(QAbstractItemModel):
    """An index of an action carries its heading's position plus one as its internal id; a heading's is 0."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._session = session
        self._today = date.today()
        self._groups: list[tuple[When, list[ActionItem]]] = []

    def show_items(self, items: Iterable[ActionItem]) -> None:
        """In their order under each heading; headings without any are left out."""
        self.beginResetModel()
        self._today = date.today()
        found: dict[When, list[ActionItem]] = {kind: [] for kind in When}
        for item in items:
            found[when(item, self._today)].append(item)
        self._groups = [(kind, members) for kind, members in found.items() if members]
        self.endResetModel()

    def item(self, index: Index) -> ActionItem | None:
        """None for a heading."""
        group = index.internalId()
        return self._groups[group - 1][1][index.row()] if index.isValid() and group else None

    def indexes(self) -> list[QModelIndex]:
        """Of every action, top to bottom."""
        return [
            self.createIndex(row, 0, number)
            for number, (_, members) in enumerate(self._groups, 1)
            for row in range(len(members))
        ]

    def heading(self, kind: When) -> str:
        return {
            When.OVERDUE: self.tr("Overdue"),
            When.SOON: self.tr("This week"),
            When.LATER: self.tr("Later"),
            When.DONE: self.tr("Done"),
        }[kind]

    def due_text(self, item: ActionItem) -> str:
        """The day, and how far away it is."""
        if not item.is_open:
            return self.tr("Done {0}").format(day(item.done_on)) if item.done_on else self.tr("Done")
        if item.due is None:
            return ""
        days = (item.due - self._today).days
        if days < 0:
            said = self.tr("{0}, {1} days late") if days < -1 else self.tr("{0}, a day late")
        else:
            said = [self.tr("{0}, today"), self.tr("{0}, tomorrow"), self.tr("{0}, in {1} days")][
                min(days, 2)
            ]
        return said.format(day(item.due), abs(days))

    def about_text(self, item: ActionItem) -> str:
        ids = list(dict.fromkeys(AnswerKey.parse(text).item for text in item.answers))
        return ", ".join(ids[:3]) + (self.tr(" and {0} more").format(len(ids) - 3) if len(ids) > 3 else "")

    def sentence(self, item: ActionItem) -> str:
        parts = [
            item.what,
            self.tr("owner {0}").format(item.owner) if item.owner else "",
            self.tr("due {0}").format(self.due_text(item)) if item.is_open else self.due_text(item),
            self.tr("about {0}").format(self.about_text(item)) if item.answers else "",
        ]
        return ", ".join(filter(None, parts))

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()][1]) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Action"), self.tr("Owner"), self.tr("Due"), self.tr("Belongs to"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.item(index)
        return self._item_data(item, index.column(), role) if item else self._heading_data(index, role)

    def _item_data(self, item: ActionItem, column: int, role: int) -> Any:
        kind = when(item, self._today)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(item, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(item)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(self._text(item, column))}</p>"
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(kind, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.WHAT:
                return icon(_GLYPHS[kind], self._glyph_colour(kind))
        return None

    def _heading_data(self, index: Index, role: int) -> Any:
        kind, members = self._groups[index.row()]
        said = f"{self.heading(kind)} ({len(members)})"
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said if index.column() == 0 else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return said
            case Qt.ItemDataRole.FontRole:
                bold = QFont()
                bold.setBold(True)
                return bold
        return None

    def _text(self, item: ActionItem, column: int) -> str:
        match column:
            case Column.WHAT:
                return item.what
            case Column.OWNER:
                return item.owner
            case Column.DUE:
                return self.due_text(item)
            case _:
                return self.about_text(item)

    def _glyph_colour(self, kind: When) -> str:
        return {When.OVERDUE: self.theme.alarm, When.SOON: self.theme.warning}.get(kind, self.theme.muted)

    def _colour(self, kind: When, column: int) -> QColor | None:
        if kind is When.DONE:
            return QColor(self.theme.muted)
        if kind is When.OVERDUE and column == Column.DUE:
            return QColor(self.theme.alarm)
        return None
