"""An open assessment: its file, its current state in memory, and who wants to hear of changes."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from weakref import WeakValueDictionary

from srm_desktop.exchange import catalog_document
from srm_desktop.model.catalog import Catalog
from srm_desktop.model.change import (
    Action,
    Batch,
    Change,
    Edit,
    Entity,
    HistoryEntry,
    LogHead,
    LogPage,
    LogQuery,
    ResultChange,
    Steps,
    Verb,
)
from srm_desktop.model.grid import Grid
from srm_desktop.model.progress import Rollup
from srm_desktop.model.state import State
from srm_desktop.store.checking import CheckReport, Progress, no_progress
from srm_desktop.store.file import AssessmentFile
from srm_desktop.store.lock import Holder
from srm_desktop.store.pieces import OnBytes, Stream

Listener = Callable[[Batch], None]
T = TypeVar("T")
_AXES = (Entity.TARGET, Entity.DETAILS)
"""What decides which targets and, by the catalog, which responsibilities there are."""


class Session:
    """The file is the truth; `state` follows it batch by batch, and listeners follow `state`."""

    def __init__(self, file: AssessmentFile) -> None:
        self._file = file
        self._listeners: list[Listener] = []
        self._written: deque[Batch] = deque()
        self._turn = threading.Lock()
        self._apart = threading.local()
        self._grid: Grid | None = None
        self._newest_rollup: Rollup | None = None
        self._rollups: WeakValueDictionary[tuple[str, frozenset[str]], Rollup] = WeakValueDictionary()
        self.state: State = file.state()
        self.catalog: Catalog = self.embedded_catalog(self.state.details.catalog_sha256)

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    @property
    def holder(self) -> Holder | None:
        return self._file.holder

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` after every batch, when it is on disk; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def rollup(self, targets: Iterable[str]) -> Rollup:
        """The results in these targets, shared by all who ask for the same; it follows `state` for as long
        as somebody holds it."""
        scope = frozenset(targets)
        key = (self.catalog.sha256, scope)
        if (rollup := self._rollups.get(key)) is None:
            rollup = self._rollups[key] = Rollup(self.catalog.assessable, scope, self.state)
        if len(scope) > 1:
            self._newest_rollup = rollup  # stays, because after a look at one target all are wanted again
        return rollup

    def results(self) -> Grid:
        """Every responsibility in every active target; kept in step with `state` once it was asked for."""
        if self._grid is None:
            items, targets = self.catalog.assessable, self.state.active_targets
            self._grid = Grid.of([item.id for item in items], [target.id for target in targets], self.state)
        return self._grid

    def _follow_results(self, changes: Sequence[Change]) -> None:
        for rollup in tuple(self._rollups.values()):
            rollup.follow(changes)
        if any(change.entity in _AXES for change in changes):
            self._grid = None
        elif self._grid is not None:
            self._grid.follow(changes)

    def embedded_catalog(self, digest: str) -> Catalog:
        """A catalog that this assessment is or was judged against. Raises LookupError."""
        return catalog_document.from_bytes(self._file.content(digest))

    def content(self, digest: str) -> bytes:
        """A document kept inside the file, by SHA-256. Raises LookupError."""
        return self._file.content(digest)

    def has_pieces(self, digest: str) -> bool:
        """Whether a file with this SHA-256 is kept as evidence, or was once."""
        return self._file.has_pieces(digest)

    def pieces(self, digest: str) -> Iterator[bytes]:
        """A file kept as evidence, by SHA-256, from its start. Raises LookupError."""
        return self._file.pieces(digest)

    def commit(
        self,
        verb: Verb,
        by: str,
        edits: Iterable[Edit],
        *,
        count: int = 1,
        detail: str = "",
        new_content: dict[str, bytes] | None = None,
    ) -> Batch | None:
        """The one way in. On return the batch is on disk; None where nothing would change.

        `new_content`: documents by media type that the edits name by SHA-256.
        """
        action = Action(verb, by, datetime.now(UTC), count, detail)
        return self._done(lambda: self._file.write(action, edits, new_content=new_content))

    def write(
        self,
        action: Action,
        edits: Iterable[Edit],
        streams: Iterable[Stream],
        on_bytes: OnBytes = lambda _: None,
    ) -> Batch | None:
        """The first half of a commit, for what takes long and is done beside the window's thread: on return
        the batch is on disk, but `state` and the listeners hear of it only by `follow`."""
        return self._written_by(lambda: self._file.write(action, edits, streams=streams, on_bytes=on_bytes))

    def undo(self, by: str) -> Batch | None:
        """Takes the newest batch back; None where there is none."""
        batch = self._file.next_undo()
        return self._done(lambda: self._file.revert(batch.id, Verb.UNDO, by)) if batch else None

    def redo(self, by: str) -> Batch | None:
        batch = self._file.next_redo()
        return self._done(lambda: self._file.revert(batch.id, Verb.REDO, by)) if batch else None

    def steps(self, limit: int) -> Steps:
        """What undo and redo would walk through, at most so many each way."""
        return self._file.steps(limit)

    def go(self, steps: int, by: str) -> list[Batch]:
        """Forward by redo, or back (below zero) by undo: a batch for each step, all in one transaction."""
        walked = self._file.steps(abs(steps))
        ids = [batch.id for batch in (walked.undone if steps > 0 else walked.done)]
        with self._turn:
            batches = self._file.revert_all(ids, Verb.REDO if steps > 0 else Verb.UNDO, by)
            self._written.extend(batches)
        self.follow()
        return batches

    def next_undo(self) -> Action | None:
        """What an undo would take back."""
        batch = self._file.next_undo()
        return batch.action if batch else None

    def next_redo(self) -> Action | None:
        """The undo that a redo would take back."""
        batch = self._file.next_redo()
        return batch.action if batch else None

    def _written_by(self, write: Callable[[], Batch | None]) -> Batch | None:
        """Batches wait in the order of the log, whichever thread wrote them."""
        with self._turn:
            if batch := write():
                self._written.append(batch)
        return batch

    def _done(self, write: Callable[[], Batch | None]) -> Batch | None:
        batch = self._written_by(write)
        if not getattr(self._apart, "on", False):
            self.follow()
        return batch

    def apart(self, work: Callable[[], T]) -> T:
        """Does `work` beside the window's thread: what it commits is on disk on return, but `state` and the
        listeners hear of it only by `follow`."""
        self._apart.on = True
        try:
            return work()
        finally:
            self._apart.on = False

    def follow(self) -> None:
        """What was written reaches `state`, and then the listeners; in the thread that uses them."""
        while self._written:
            batch = self._written.popleft()
            self.state.apply(batch.changes)
            if self.state.details.catalog_sha256 != self.catalog.sha256:
                self.catalog = self.embedded_catalog(self.state.details.catalog_sha256)
            self._follow_results(batch.changes)
            for listener in tuple(self._listeners):
                listener(batch)

    def head(self) -> LogHead:
        return self._file.head()

    def history(
        self,
        entity: Entity | None = None,
        ids: Iterable[str] = (),
        item: str | None = None,
        after_seq: int = 0,
        field: str | None = None,
        values: Iterable[str] = (),
    ) -> list[HistoryEntry]:
        """Changes, oldest first. `item`: of one responsibility in every target; `values`: to one of these."""
        return self._file.history(entity, ids, item, after_seq, field, values)

    def last_changed(self, entity: Entity) -> dict[str, str]:
        """When each thing of this kind was last changed, by id, as the log spells times."""
        return self._file.last_changed(entity)

    def log_page(self, query: LogQuery, before: int | None = None) -> LogPage:
        """Batches from change `before` back, or from the newest; a page may be empty and not the last."""
        return self._file.log_page(query, before)

    def newest(self, ids: Iterable[str], limit: int, count_to: int) -> tuple[list[HistoryEntry], int]:
        """Of these answers, the newest change first; and how many there are, if not more than `count_to`."""
        return self._file.newest(ids, limit, count_to)

    def result_changes(self, before: int) -> tuple[list[ResultChange], int]:
        """A stretch of the log before that change, the newest first; and where to go on."""
        return self._file.result_changes(before)

    def changes_of(self, number: int, after_seq: int = 0, limit: int = 1_000) -> list[Change]:
        """Of one batch, in their order."""
        return self._file.changes_of(number, after_seq, limit)

    def check(self, progress: Progress = no_progress) -> CheckReport:
        return self._file.check(progress)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
