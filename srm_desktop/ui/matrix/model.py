"""The matrix as Qt sees it: a table whose cells are answers, or roll-ups where a heading crosses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Batch
from srm_desktop.model.grid import RESULTS, Grid
from srm_desktop.model.progress import Counts
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day, number, word
from srm_desktop.ui.matrix.axis import Group, Line, lines

Index = QModelIndex | QPersistentModelIndex
_MANY = 64
"""More changed cells than this are repainted as one area."""


class MatrixModel(QAbstractTableModel):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: list[Line] = []
        self.columns: list[Line] = []
        self._row_at: list[int] = []
        self._column_at: list[int] = []
        self.grid = Grid((), ())

    def arrange(self, rows: Iterable[Group], columns: Iterable[Group]) -> None:
        """Shows these, in this order."""
        self.beginResetModel()
        self.rows, self.columns = lines(rows), lines(columns)
        self._row_at = [n for n, line in enumerate(self.rows) if line.id]
        self._column_at = [n for n, line in enumerate(self.columns) if line.id]
        items = [line.id for line in self.rows if line.id]
        targets = [line.id for line in self.columns if line.id]
        self.grid = self._session.results().arranged(items, targets)
        self.endResetModel()

    def follow(self, batch: Batch) -> None:
        """After the session's state has followed the batch."""
        touched = self.grid.follow(batch.changes)
        if len(touched) > _MANY:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        for row, column in touched[:_MANY] if len(touched) <= _MANY else ():
            index = self.index(self._row_at[row], self._column_at[column])
            self.dataChanged.emit(index, index)

    # What is asked of it

    def key(self, row: int, column: int) -> AnswerKey | None:
        """None where a heading crosses."""
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.columns)):
            return None
        item, target = self.rows[row].id, self.columns[column].id
        return AnswerKey(target, item) if item and target else None

    def result(self, row: int, column: int) -> Result | None:
        """None where a heading crosses."""
        down, across = self.rows[row], self.columns[column]
        if not (down.id and across.id):
            return None
        return RESULTS[self.grid.rows[down.first][across.first]]

    def counts(self, row: int, column: int) -> Counts:
        down, across = self.rows[row], self.columns[column]
        return self.grid.counts(slice(down.first, down.end), slice(across.first, across.end))

    def row_counts(self, row: int) -> Counts:
        line = self.rows[row]
        return self.grid.counts(slice(line.first, line.end), slice(0, len(self._column_at)))

    def column_counts(self, column: int) -> Counts:
        line = self.columns[column]
        return self.grid.counts(slice(0, len(self._row_at)), slice(line.first, line.end))

    def index_of(self, item: str, target: str) -> QModelIndex:
        """Invalid where one of them is not shown."""
        row = next((n for n in self._row_at if self.rows[n].id == item), -1)
        column = next((n for n in self._column_at if self.columns[n].id == target), -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def row_title(self, row: int) -> str:
        line = self.rows[row]
        return f"{line.id}  {line.title}" if line.id else line.title

    def column_title(self, column: int) -> str:
        line = self.columns[column]
        return self._session.state.targets[line.id].label if line.id else line.title

    def sentence(self, row: int, column: int) -> str:
        """What the cell says, in words."""
        down = self.rows[row]
        where = f"{down.id}, {down.title}" if down.id else down.title
        where = self.tr("{0} in {1}").format(where, self.column_title(column))
        key = self.key(row, column)
        if key is None:
            counts = self.counts(row, column)
            said = self.tr("{0}: {1} of {2} assessed, {3} gaps")
            return said.format(where, *map(number, (counts.assessed, counts.total, counts.gaps)))
        answer = self._session.state.answer(key)
        parts = [f"{where}: {word(answer.result)}"]
        if answer.owner:
            parts.append(self.tr("owner {0}").format(answer.owner))
        if answer.due:
            parts.append(self.tr("due {0}").format(day(answer.due)))
        return ", ".join(parts)

    # QAbstractTableModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            result = self.result(row, column)
            if result is None:
                counts = self.counts(row, column)
                return self.tr("{0} of {1}").format(number(counts.assessed), number(counts.total))
            return word(result)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation is Qt.Orientation.Horizontal
        return self.column_title(section) if across else self.row_title(section)
