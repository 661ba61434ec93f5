"""An open .srm file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from itertools import chain, count, islice
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, insert, select

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
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
from srm_desktop.model.state import State
from srm_desktop.store import checking, opening, pieces, reading, writing
from srm_desktop.store.backup import back_up
from srm_desktop.store.checking import CheckReport, Progress, no_progress
from srm_desktop.store.connection import check_seconds, connect, disconnect, guarded
from srm_desktop.store.faults import explain, explained
from srm_desktop.store.lock import Holder, WriterLock
from srm_desktop.store.pieces import OnBytes, Stream
from srm_desktop.store.schema import HEAD, content
from srm_desktop.store.undoing import UndoStacks


class AssessmentFile:
    """One connection to one file; every method that touches it raises UserError for what the
    environment did. Threads take turns, each for a whole transaction."""

    def __init__(self, path: Path, connection: Connection, lock: WriterLock | None, holder: Holder | None):
        self.path = path
        self.holder = holder
        """Who has the file open for writing, where that is why this one is read-only."""
        self._connection = connection
        self._lock = lock
        self._turn = threading.Lock()
        self._stacks = UndoStacks()
        self._headers: dict[str, Batch] = {}  # without their changes, by id: what is in the log stays so

    # Opening and closing

    @classmethod
    def create(cls, path: Path) -> AssessmentFile:
        """A new, empty file. Refuses to replace anything. Raises UserError."""
        from srm_desktop.store.upgrading import upgrade  # noqa: PLC0415 (Alembic costs 0.2 s; opening needs none)

        with explained(path):
            if path.exists():
                raise UserError(
                    phrase("{0} already exists.", path.name), "Choose another name, or remove it first."
                )
            lock = WriterLock.acquire(path)
            if isinstance(lock, Holder):
                raise UserError(
                    phrase("{0} is being made by another window.", path.name), "Choose another name."
                )
            with ExitStack() as undo:
                undo.callback(lock.release)
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
                undo.callback(path.unlink, missing_ok=True)
                connection = connect(path, writable=True)
                undo.callback(disconnect, connection)
                upgrade(connection)
                undo.pop_all()
        return cls(path, connection, lock, None)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        trusted: bool = False,
        read_only: bool = False,
        backups: Path | None = None,
        progress: Progress = no_progress,
    ) -> AssessmentFile:
        """Opens an existing file after checking it; see `opening` for what is refused.

        `trusted` leaves out reading every page and every hash: for a file that is byte for byte
        as this program left it. A file of an older format is copied to `backups` and brought
        up to date. A file that somebody else has open, or that cannot be written, opens read-only.
        """
        with explained(path):
            opening.check_header(path)
            lock, holder = (None, None) if read_only else _try_lock(path)
            try:
                return cls._opened(path, lock, holder, trusted, backups, progress)
            except BaseException:
                if lock:
                    lock.release()
                raise

    @classmethod
    def _opened(
        cls,
        path: Path,
        lock: WriterLock | None,
        holder: Holder | None,
        trusted: bool,
        backups: Path | None,
        progress: Progress,
    ) -> AssessmentFile:
        connection = connect(path, writable=lock is not None)
        try:
            check = _no_check if trusted else partial(_refuse_if_damaged, connection, path, progress)
            if opening.check_revision(connection, path) == HEAD:
                with connection.begin():
                    check()
            else:
                _bring_up_to_date(connection, path, lock, backups, check)
            return cls(path, connection, lock, holder)
        except BaseException:
            disconnect(connection)
            raise

    def close(self) -> None:
        """After whatever another thread has begun."""
        with self._turn:
            disconnect(self._connection)
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> AssessmentFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._turn, explained(self.path), self._connection.begin():
            yield

    # Writing

    def write(
        self,
        action: Action,
        edits: Iterable[Edit],
        *,
        new_content: dict[str, bytes] | None = None,
        streams: Iterable[Stream] = (),
        on_bytes: OnBytes = lambda _: None,
    ) -> Batch | None:
        """Carries out one user action and logs it; on return it is on disk.

        `new_content` maps media types to documents that the edits name by SHA-256; they are stored in
        the same transaction, and so are `streams`. None where no edit changes anything.
        """
        self._refuse_if_read_only()
        with self._transaction():
            for media_type, data in (new_content or {}).items():
                self._put_content(media_type, data)
            for stream in streams:
                pieces.put(self._connection, stream, on_bytes)
            return writing.write(self._connection, action, edits)

    def revert(self, batch_id: str, verb: Verb, actor: str) -> Batch | None:
        """Takes a batch back by a compensating one. A field that was changed again since stays as
        it is; None where that is true of all of them."""
        reverted = self.revert_all([batch_id], verb, actor)
        return reverted[0] if reverted else None

    def revert_all(self, batch_ids: Iterable[str], verb: Verb, actor: str) -> list[Batch]:
        """One after the other, each by a batch of its own, in one transaction."""
        self._refuse_if_read_only()
        with self._transaction():
            reverted = [self._revert(batch_id, verb, actor) for batch_id in batch_ids]
        return [batch for batch in reverted if batch is not None]

    def _revert(self, batch_id: str, verb: Verb, actor: str) -> Batch | None:
        batch = reading.load_batch(self._connection, batch_id)
        a = batch.action
        action = Action(verb, actor, datetime.now(UTC), a.count, f"{a.verb} {a.detail}".strip(), batch_id)
        return writing.take_back(self._connection, action, batch.changes)

    def _put_content(self, media_type: str, data: bytes) -> None:
        row = {"sha256": sha256(data).hexdigest(), "media_type": media_type, "data": data}
        self._connection.execute(insert(content).prefix_with("OR IGNORE"), row)

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise UserError(
                phrase("{0} is open read-only.", self.path.name), "Close it elsewhere and open it again."
            )

    # Reading

    def state(self) -> State:
        with self._transaction():
            return reading.load_state(self._connection)

    def head(self) -> LogHead:
        with self._transaction():
            return writing.head(self._connection)

    def content(self, digest: str) -> bytes:
        """The document with this SHA-256 (hexadecimal). Raises LookupError."""
        with self._transaction():
            data = self._connection.execute(select(content.c.data).where(content.c.sha256 == digest)).scalar()
        if not isinstance(data, bytes):
            raise LookupError(digest)
        return data

    def has_pieces(self, digest: str) -> bool:
        with self._transaction():
            return pieces.has(self._connection, digest)

    def pieces(self, digest: str) -> Iterator[bytes]:
        """The kept bytes with this SHA-256 (hexadecimal), from the start; nothing is checked.

        Raises LookupError where there are none. No transaction is open between two pieces.
        """
        for number in count():
            with self._transaction():
                data = pieces.one(self._connection, digest, number)
            if data is None and number == 0:
                raise LookupError(digest)
            if data is None:
                return
            yield data

    def batch(self, batch_id: str) -> Batch:
        with self._transaction():
            return reading.load_batch(self._connection, batch_id)

    def history(
        self,
        entity: Entity | None = None,
        ids: Iterable[str] = (),
        item: str | None = None,
        after_seq: int = 0,
        field: str | None = None,
        values: Iterable[str] = (),
    ) -> list[HistoryEntry]:
        """Changes, oldest first. `item`: of one responsibility in every target."""
        with self._transaction():
            return list(reading.history(self._connection, entity, ids, item, after_seq, field, values))

    def last_changed(self, entity: Entity) -> dict[str, str]:
        """The time of each thing's newest change, by id, as the log spells it."""
        with self._transaction():
            return reading.last_changed(self._connection, entity)

    def log_page(self, query: LogQuery, before: int | None = None) -> LogPage:
        """See `reading.log_page`."""
        with self._transaction():
            return reading.log_page(self._connection, query, before)

    def newest(self, ids: Iterable[str], limit: int, count_to: int) -> tuple[list[HistoryEntry], int]:
        """See `reading.newest`."""
        with self._transaction():
            return reading.newest(self._connection, ids, limit, count_to)

    def result_changes(self, before: int) -> tuple[list[ResultChange], int]:
        """See `reading.result_changes`."""
        with self._transaction():
            return reading.result_changes(self._connection, before)

    def changes_of(self, number: int, after_seq: int = 0, limit: int = 1_000) -> list[Change]:
        """Of one batch, in their order."""
        with self._transaction():
            return reading.changes_of(self._connection, number, after_seq, limit)

    def next_undo(self) -> Batch | None:
        """The newest batch that an undo would take back, without its changes."""
        return next(iter(self.steps(1).done), None)

    def next_redo(self) -> Batch | None:
        """The undo that a redo would take back; None once anything new was done after it."""
        return next(iter(self.steps(1).undone), None)

    def steps(self, limit: int) -> Steps:
        """What undo and redo would walk through, at most so many each way."""
        with self._transaction():
            self._stacks.follow(reading.done_after(self._connection, self._stacks.seen))
            done = list(islice(self._stacks.undoable(), limit + 1))
            undone = list(islice(self._stacks.redoable(), limit))
            new = [id_ for id_ in (*done[:limit], *undone) if id_ not in self._headers]
            self._headers |= {one.id: one for one in reading.headers(self._connection, new)}
        named = self._headers.__getitem__
        return Steps(tuple(map(named, done[:limit])), tuple(map(named, undone)), is_whole=len(done) <= limit)

    def check(self, progress: Progress = no_progress) -> CheckReport:
        """Reads everything: database pages, log, state and content."""
        limit = check_seconds(self.path)
        with (
            self._turn,
            explained(self.path),
            guarded(self._connection, limit),
            self._connection.begin() as transaction,
        ):
            report = checking.check(self._connection, progress)
            transaction.rollback()  # a commit would fail where a page is broken
        return report

    def back_up(self, to: Path, progress: Progress = no_progress) -> None:
        """A consistent copy at `to`, which must not exist. `progress` counts pages."""
        with self._turn, explained(to):
            back_up(self._connection, to, progress)


def _try_lock(path: Path) -> tuple[WriterLock | None, Holder | None]:
    """The lock, or the holder; neither where the file or its folder cannot be written."""
    if not os.access(path, os.W_OK):
        return None, None
    try:
        lock = WriterLock.acquire(path)
    except OSError as error:
        if explain(error, path) is None:
            raise
        return None, None
    return (None, lock) if isinstance(lock, Holder) else (lock, None)


def _no_check() -> None: ...


def _refuse_if_damaged(connection: Connection, path: Path, progress: Progress) -> None:
    with guarded(connection, check_seconds(path)):
        report = checking.check(connection, progress)
    if report.damage:
        raise UserError(
            phrase("{0} is damaged or was altered outside this program. {1}", path.name, report.damage[0]),
            "Restore a backup or ask the sender for another copy. Nothing was changed.",
        )


def _bring_up_to_date(
    connection: Connection,
    path: Path,
    lock: WriterLock | None,
    backups: Path | None,
    check: Callable[[], None],
) -> None:
    from srm_desktop.store.upgrading import upgrade  # noqa: PLC0415 (Alembic costs 0.2 s; most opens need none)

    if lock is None:
        raise UserError(
            phrase(
                "{0} has an older format and is read-only, so it cannot be brought up to date here.",
                path.name,
            ),
            "Copy it to a folder you can write to and open the copy.",
        )
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    folder = backups or path.parent
    folder.mkdir(parents=True, exist_ok=True)
    first = folder / f"{path.stem}-before-upgrade-{stamp}{path.suffix}"
    others = (first.with_stem(f"{first.stem}-{number}") for number in count(2))
    back_up(connection, next(to for to in chain([first], others) if not to.exists()))
    upgrade(connection, before_commit=check)
