"""The changes that a file would make, a row each, to be chosen or left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from srm_desktop.model.state import State
from srm_desktop.services.transfer.proposing import Proposed
from srm_desktop.services.wording import field_name, subject
from srm_desktop.ui.language import shown_value, spoken

_Index = QModelIndex | QPersistentModelIndex
WHAT, FIELD, OLD, NEW, BY, PLACE = range(6)
_LONGEST = 300
_INDENT = "\u2003\u2002"
"""As wide as the box that such a row has not."""


class ProposedModel(QAbstractTableModel):
    """Rows that only follow from another change come and go with it and have no box of their own."""

    chosen_changed = Signal()

    def __init__(self, proposed: list[Proposed], state: State, *, chosen: bool) -> None:
        super().__init__()
        self._rows, self._state = proposed, state
        self._chosen = {number for number, one in enumerate(proposed) if chosen and not one.follows}

    def chosen(self) -> list[Proposed]:
        return [self._rows[number] for number in sorted(self._chosen)]

    def choose_all(self, chosen: bool) -> None:
        every = {number for number, one in enumerate(self._rows) if not one.follows}
        self._chosen = every if chosen else set()
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else PLACE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            *(self.tr("What"), self.tr("Field"), self.tr("Now"), self.tr("In the file")),
            *(self.tr("By"), self.tr("Where")),
        )
        return names[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == WHAT and not self._rows[index.row()].follows:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = " ".join(self._text(one, index.column())[:_LONGEST].split())
            return f"{_INDENT}{text}" if one.follows and index.column() == WHAT else text
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHAT and not one.follows:
            return Qt.CheckState.Checked if index.row() in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == WHAT:
            return ", ".join(self._text(one, column)[:_LONGEST] for column in range(PLACE + 1))
        return None

    def _text(self, one: Proposed, column: int) -> str:
        empty = self.tr("(empty)")
        return (
            lambda: spoken(subject(one, self._state)),
            lambda: spoken(field_name(one.field)),
            lambda: shown_value(one.field, one.old) or empty,
            lambda: shown_value(one.field, one.new) or empty,
            lambda: one.by,
            lambda: spoken(one.place),
        )[column]()

    def detail(self, row: int) -> tuple[str, str]:
        """The two values in full."""
        one = self._rows[row]
        return self._text(one, OLD), self._text(one, NEW)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(index.row())
        else:
            self._chosen.discard(index.row())
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True
