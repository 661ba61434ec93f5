"""Whether a file is what its log says: the database, the chain of hashes, the state, the content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, func, select

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import GENESIS, Entity, LogHead, change_hash, header_text
from srm_desktop.model.state import FIELDS
from srm_desktop.store.reading import history
from srm_desktop.store.schema import TABLES, change, content

Progress = Callable[[int, int], None]
"""Called with (done, total); may raise to stop."""

_STEP = 2_000


def no_progress(_done: int, _total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`damage` is empty for a sound file; each entry is a sentence."""

    head: LogHead
    changes: int
    contents: int
    damage: tuple[str, ...]


def check(connection: Connection, progress: Progress = no_progress) -> CheckReport:
    """Reads the whole file inside the caller's transaction."""
    damage = _database_damage(connection)
    if damage:
        return CheckReport(LogHead(0, GENESIS), 0, 0, damage)
    log = _LogReplay()
    total = connection.execute(select(func.count()).select_from(change)).scalar() or 0
    try:
        log.run(connection, total, progress)
    except (ValueError, KeyError) as error:
        log.damage.append(f"The change log holds an entry this program does not know: {error}.")
    if not log.damage:
        log.compare(connection)
    contents, content_damage = _content_damage(connection)
    return CheckReport(log.head, log.head.seq, contents, (*log.damage, *content_damage))


def _database_damage(connection: Connection) -> tuple[str, ...]:
    rows = connection.exec_driver_sql("PRAGMA quick_check(5)").scalars().all()
    return () if rows == ["ok"] else tuple(f"The database is damaged: {row}." for row in rows)


class _LogReplay:
    """Walks the log once: hashes, order, old values; and keeps what it leads to."""

    def __init__(self) -> None:
        self.head = LogHead(0, GENESIS)
        self.damage: list[str] = []
        self._values: dict[tuple[Entity, str, str], str] = {}

    def run(self, connection: Connection, total: int, progress: Progress) -> None:
        for entry in history(connection):
            c = entry.change
            fields = (c.seq, c.uuid, c.entity, c.id, c.field, c.old, c.new)
            header = header_text(entry.batch.id, entry.batch.action)
            if c.seq != self.head.seq + 1 or c.previous != self.head.hash:
                self.damage.append(f"The change log is broken before change {c.seq}.")
            elif change_hash(header, c.previous, fields) != c.hash:
                self.damage.append(f"Change {c.seq} was altered after it was written.")
            elif c.old != self._values.get((c.entity, c.id, c.field)):
                self.damage.append(f"Change {c.seq} does not follow from what was there before it.")
            if self.damage:
                return
            self._keep((c.entity, c.id, c.field), c.new)
            self.head = LogHead(c.seq, c.hash)
            if c.seq % _STEP == 0:
                progress(c.seq, total)
        if self.head.seq != total:
            self.damage.append("The change log has changes without their batch.")

    def _keep(self, key: tuple[Entity, str, str], new: str | None) -> None:
        if new is None:
            self._values.pop(key, None)
        else:
            self._values[key] = new

    def compare(self, connection: Connection) -> None:
        """The tables must hold exactly what the log leads to."""
        for entity, table in TABLES.items():
            width = len(table.primary_key)
            names = list(FIELDS[entity])
            for row in connection.execute(select(table)):
                id_ = str(AnswerKey(*row[:2])) if entity is Entity.ANSWER else row[0]
                for name, text in zip(names, row[width:], strict=True):
                    if self._values.pop((entity, id_, name), None) != text:
                        self.damage.append(f"The {name} of {entity} {id_} is not what the change log says.")
        self.damage += [f"The {n} of {e} {i} is missing, though logged." for e, i, n in self._values]


def _content_damage(connection: Connection) -> tuple[int, list[str]]:
    damage, count = [], 0
    for digest, data in connection.execute(select(content.c.sha256, content.c.data)):
        count += 1
        if sha256(data).hexdigest() != digest:
            damage.append(f"Stored content {digest[:12]} was altered.")
    return count, damage
