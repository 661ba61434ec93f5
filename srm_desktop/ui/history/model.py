"""The log as a tree: what somebody did, and below it field by field what that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Batch, Change, Entity, LogQuery
from srm_desktop.services.session import Session
from srm_desktop.services.wording import describe, field_name, subject
from srm_desktop.ui.language import moment, shown_value, spoken
from srm_desktop.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
CHANGES = 500
"""So many changes of a batch are shown; the line after them loads as many again."""
_SHOWN_VALUE = 160


class Column(IntEnum):
    WHAT = 0
    WHO = 1
    WHEN = 2


@dataclass(slots=True)
class Step:
    """A batch with what is loaded of its changes; `left_out` says there are more, `about` is its first
    change where it is about one thing."""

    batch: Batch
    number: int
    about: Change | None = None
    changes: list[Change] = field(default_factory=list)
    loaded: bool = False
    left_out: bool = False

    @property
    def rows(self) -> int:
        return len(self.changes) + self.left_out


class HistoryModel(QAbstractItemModel):
    """A step's index has the internal id 0, a change's that of its step; `number` counts up, so that ids stay
    when newer steps come on top. `searched` after every stretch of the log that was looked through."""

    searched = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._session = session
        self._query = LogQuery()
        self._steps: list[Step] = []
        self._row_of: dict[int, int] = {}
        self._next = 1
        self._before: int | None = None
        self._reverting: dict[str, Batch] = {}
        # A filter that finds little is looked for stretch by stretch, and the window lives meanwhile.
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self._look)

    def show(self, query: LogQuery) -> None:
        """From the newest step on."""
        self.beginResetModel()
        self._query, self._steps, self._before, self._reverting = query, [], None, {}
        self._row_of.clear()
        self.endResetModel()
        self._look()

    def stop(self) -> None:
        self._go_on.stop()

    @property
    def is_at_end(self) -> bool:
        return self._before == 1

    @property
    def is_looking(self) -> bool:
        return self._go_on.isActive()

    def _look(self) -> None:
        """One stretch further back; on, as long as nothing was found."""
        page = self._session.log_page(self._query, self._before)
        self._before = page.before
        self._reverting |= page.reverting
        if page.batches:
            at = len(self._steps)
            self.beginInsertRows(QModelIndex(), at, at + len(page.batches) - 1)
            self._steps += [self._step(batch, page.about.get(batch.number)) for batch in page.batches]
            self._number()
            self.endInsertRows()
        elif not self.is_at_end:
            self._go_on.start()
        self.searched.emit()

    def _step(self, batch: Batch, about: Change | None) -> Step:
        self._next += 1
        return Step(batch, self._next, about)

    def _number(self) -> None:
        self._row_of = {step.number: row for row, step in enumerate(self._steps)}

    def follow(self, batch: Batch) -> None:
        """A batch that was just written, if it is one that is looked for."""
        if batch.action.reverts:
            self._reverting[batch.action.reverts] = batch
            self._repaint(batch.action.reverts)
        if batch.changes and self._found(batch):
            self.beginInsertRows(QModelIndex(), 0, 0)
            about = batch.changes[0] if batch.action.count == 1 else None
            self._steps.insert(0, self._step(batch, about))
            self._number()
            self.endInsertRows()
            self.searched.emit()

    def _found(self, batch: Batch) -> bool:
        if self._query.is_empty:
            return True
        page = self._session.log_page(self._query, batch.changes[-1].seq + 1)
        return any(found.number == batch.number for found in page.batches)

    def _repaint(self, batch_id: str) -> None:
        for row, step in enumerate(self._steps):
            if step.batch.id == batch_id:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    # What is asked of it

    def step(self, index: Index) -> Step:
        """Of a step's or a change's row."""
        number = index.internalId()
        return self._steps[self._row_of[number] if number else index.row()]

    def change(self, index: Index) -> Change | None:
        """None for a step, and for the line that stands for what is left out."""
        changes = self.step(index).changes
        return changes[index.row()] if index.internalId() and index.row() < len(changes) else None

    def is_more(self, index: Index) -> bool:
        return index.isValid() and bool(index.internalId()) and self.change(index) is None

    def cell(self, index: Index) -> AnswerKey | None:
        """The answer that the row is about, where it is one."""
        change = self.change(index)
        if not index.internalId():
            change = self.step(index).about
        return AnswerKey.parse(change.id) if change and change.entity is Entity.ANSWER else None

    def undone_by(self, batch: Batch) -> Batch | None:
        """What took it back, unless that was taken back itself."""
        undo = self._reverting.get(batch.id)
        if undo is None or undo.number <= batch.number:  # a file from elsewhere may say anything there
            return None
        return undo if self.undone_by(undo) is None else None

    def _load(self, index: Index, more: bool = False) -> None:
        """The first changes of a step, or the next ones."""
        step = self.step(index)
        if step.loaded and not more:
            return
        parent = self.index(self._row_of[step.number], 0)
        after = step.changes[-1].seq if step.changes else 0
        found = self._session.changes_of(step.batch.number, after, CHANGES + 1)
        if step.left_out:
            self.beginRemoveRows(parent, step.rows - 1, step.rows - 1)
            step.left_out = False
            self.endRemoveRows()
        left_out = len(found) > CHANGES
        shown = found[:CHANGES]
        self.beginInsertRows(parent, step.rows, step.rows + len(shown) + left_out - 1)
        step.changes += shown
        step.left_out, step.loaded = left_out, True
        self.endInsertRows()

    def load_more(self, index: Index) -> None:
        self._load(index, more=True)

    # Words

    def when(self, batch: Batch) -> str:
        return moment(batch.action.at)

    def step_text(self, step: Step) -> str:
        said = spoken(describe(step.batch.action))
        if step.about is not None and step.about.entity is Entity.ANSWER:
            said = f"{said} \u00b7 {spoken(subject(step.about, self._session.state))}"
        if (undo := self.undone_by(step.batch)) is not None:
            return self.tr("{0} (taken back {1} by {2})").format(said, self.when(undo), undo.action.actor)
        return said

    def change_text(self, change: Change, shorten: Callable[[str], str], *, is_alone: bool) -> str:
        """`is_alone`: what it is about stands above it already."""
        old, new = (shorten(shown_value(change.field, text)) for text in (change.old, change.new))
        name, empty = spoken(field_name(change.field)), self.tr("empty")
        said = f"{name}: {old} \u2192 {new or empty}" if old else f"{name}: {new}"
        return said if is_alone else f"{spoken(subject(change, self._session.state))} \u00b7 {said}"

    def _text(self, index: Index, shorten: Callable[[str], str]) -> str:
        if not index.internalId():
            return self.step_text(self.step(index))
        change = self.change(index)
        if change is None:
            return self.tr("More changes of this step: press Enter")
        return self.change_text(change, shorten, is_alone=self.step(index).about is not None)

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, self.step(parent).number if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(self._row_of[number], 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._steps)
        return self.step(parent).rows if not parent.internalId() and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Column)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        if not parent.isValid():
            return bool(self._steps)
        return not parent.internalId() and parent.column() == 0

    def canFetchMore(self, parent: Index) -> bool:
        if parent.isValid():
            return not parent.internalId() and not self.step(parent).loaded
        return bool(self._steps) and not self.is_at_end and not self.is_looking

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            self._load(parent)
        else:
            self._go_on.start()  # Qt asks again and again until its window is full

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("What"), self.tr("Who"), self.tr("When"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        batch = self.step(index).batch
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell_text(index, batch)
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.WHAT:
                said = f"{self._text(index, _whole)}\n{batch.action.actor}, {self.when(batch)}"
                return f"<p>{escape(said).replace(chr(10), '<br>')}</p>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._text(index, _short)}, {batch.action.actor}, {self.when(batch)}"
            case Qt.ItemDataRole.ForegroundRole if index.internalId() or self.undone_by(batch):
                return QColor(self.theme.muted)
        return None

    def _cell_text(self, index: Index, batch: Batch) -> str:
        if index.column() == Column.WHAT:
            return self._text(index, _short)
        if index.internalId():
            return ""
        return batch.action.actor if index.column() == Column.WHO else self.when(batch)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_VALUE else line[: _SHOWN_VALUE - 1] + "\u2026"


def _whole(text: str) -> str:
    return text if len(text) <= 20 * _SHOWN_VALUE else text[: 20 * _SHOWN_VALUE] + "\u2026"
