"""The steps as a list: what was undone, where we are, what can be undone, and how it all began."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from srm_desktop.model.change import Batch
from srm_desktop.services.session import Session
from srm_desktop.services.wording import describe, undone
from srm_desktop.ui.language import moment, spoken

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
AT_ONCE = 300
"""Steps that are listed before more are asked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """`away` are the steps to it: forward above zero, back below; 0 is where we are."""

    away: int
    text: str
    who: str = ""
    when: str = ""


class StepsModel(QAbstractListModel):
    """The newest on top, as in the history."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._limit = AT_ONCE
        self._rows: list[Row] = []
        self.is_whole = True

    def read(self) -> None:
        steps = self._session.steps(self._limit)
        self.beginResetModel()
        ahead = [self._row(n, batch) for n, batch in enumerate(steps.undone, 1)]
        behind = [self._row(-n, batch) for n, batch in enumerate(steps.done)]
        self._rows = [*reversed(ahead), *behind]
        self.is_whole = steps.is_whole
        if steps.is_whole:
            self._rows.append(Row(-len(steps.done), self.tr("Nothing done yet")))
        self.endResetModel()

    def read_more(self) -> None:
        self._limit *= 4
        self.read()

    def _row(self, away: int, batch: Batch) -> Row:
        action = batch.action
        return Row(away, spoken(describe(undone(action))), action.actor, moment(action.at))

    @property
    def current(self) -> QModelIndex:
        """Where we are."""
        return next((self.index(n) for n, row in enumerate(self._rows) if not row.away), QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.text, row.who, row.when, self.place(row))))
            case _ if role == ROW:
                return row
        return None

    def place(self, row: Row) -> str:
        if row.away > 0:
            return self.tr("undone")
        return "" if row.away else self.tr("you are here")
