"""Whether a file is what its log says: the database, the chain of hashes, the state, the content.

Everything is read as tuples straight from the driver: a log of 200,000 changes is walked each time
a file from elsewhere is opened.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection

from srm_desktop.language import phrase
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import GENESIS, Entity, Fields, LogHead, Verb, change_hash, header_text
from srm_desktop.model.codecs import LINES, TEXT
from srm_desktop.model.state import FIELDS
from srm_desktop.store.connection import raw_connection
from srm_desktop.store.faults import is_damage
from srm_desktop.store.reading import Memo
from srm_desktop.store.schema import TABLES, id_of

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
    raw = raw_connection(connection)
    log = _LogReplay()
    contents = 0
    try:
        log.damage += _database_damage(raw)
        if not log.damage:
            steps = _Steps(raw, progress)
            log.run(raw, steps.changes)
            contents, damage = _content_damage(raw, log.catalog)
            more, worse = _piece_damage(raw, steps.pieces)
            contents, damage = contents + more, damage + worse
            if not log.damage:
                log.compare(raw)
            log.damage += damage
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if not is_damage(error):
            raise
        log.damage.append(phrase("The database is damaged: {0}.", _shown(error)))
    return CheckReport(log.head, log.head.seq, contents, tuple(log.damage))


def _database_damage(raw: sqlite3.Connection) -> list[str]:
    rows = [row for (row,) in raw.execute("PRAGMA quick_check(5)")]
    lines = [line for row in rows for line in row.splitlines() if not line.startswith("***")]
    return (
        []
        if rows == ["ok"]
        else [phrase("The database is damaged: {0}.", _shown(line)) for line in lines or rows]
    )


def _shown(text: object) -> str:
    """Text of a file that is not to be believed, fit for one line of a message."""
    short = str(text)[:200]
    return short if short.isprintable() else ascii(short)


class _Steps:
    """Changes and pieces as one count; a piece takes about as long as a hundred changes."""

    def __init__(self, raw: sqlite3.Connection, progress: Progress) -> None:
        self._progress = progress
        (self._in_log,) = raw.execute("SELECT count(*) FROM change").fetchone()
        (pieces,) = raw.execute("SELECT count(*) FROM piece").fetchone()
        self._total = self._in_log + 100 * pieces

    def changes(self, done: int) -> None:
        self._progress(done, self._total)

    def pieces(self, done: int) -> None:
        self._progress(self._in_log + 100 * done, self._total)


_Things = dict[str, dict[str, str]]
"""By id: the fields that are not empty."""

_CHANGES = (
    "SELECT batch, seq, uuid, entity, entity_id, field, old, new, previous, hash FROM change ORDER BY seq"
)
_BATCHES = "SELECT number, id, verb, count, detail, actor, at, reverts FROM batch ORDER BY number"


class _LogReplay:
    """Walks the log once: hashes, order, old values; and keeps what it leads to."""

    def __init__(self) -> None:
        self.damage: list[str] = []
        self.catalog = ""
        """The content that the log says the assessment was judged against."""
        self._seq = 0
        self._hash = GENESIS
        self._things: dict[str, _Things] = {entity: defaultdict(dict) for entity in Entity}
        self._values: dict[str, dict[str, Memo | None]] = {e: _values(e) for e in Entity}

    @property
    def head(self) -> LogHead:
        return LogHead(self._seq, self._hash)

    def run(self, raw: sqlite3.Connection, progress: Callable[[int], None]) -> None:
        try:
            self._walk(raw, progress)
        except (ValueError, KeyError) as error:
            self.damage.append(
                phrase("The change log holds an entry this program does not know: {0}.", _shown(error))
            )
        self.catalog = self._things[Entity.DETAILS][DETAILS_ID].get("catalog_sha256", "")

    def _walk(self, raw: sqlite3.Connection, progress: Callable[[int], None]) -> None:
        batches = _headers(raw)
        number, header = 0, ""
        for row in raw.execute(_CHANGES):
            if row[0] != number:
                number, header = next(batches, (0, ""))
                if row[0] != number:
                    self.damage.append(phrase("Change {0} does not stand in the order of the log.", row[1]))
                    return
            if fault := self._fault(header, row[1:8], row[8], row[9]):
                self.damage.append(fault)
                return
            if self._seq % _STEP == 0:
                progress(self._seq)
        if next(batches, None):
            self.damage.append(phrase("The change log holds an action without changes."))

    def _fault(self, header: str, fields: Fields, previous: bytes, hash_: bytes) -> str | None:
        """What is wrong with the next change; where nothing is, it is followed."""
        seq, _, entity, id_, field, old, new = fields
        thing = self._things[entity][id_]
        if seq != self._seq + 1 or previous != self._hash:
            return phrase("The change log is broken before change {0}.", seq)
        if change_hash(header, previous, fields) != hash_:
            return phrase("Change {0} was altered after it was written.", seq)
        if old != thing.get(field):
            return phrase("Change {0} does not follow from what was there before it.", seq)
        if (values := self._values[entity][field]) is not None:
            values[new]
        if new is None:
            thing.pop(field, None)
        else:
            thing[field] = new
        self._seq, self._hash = seq, hash_
        return None

    def compare(self, raw: sqlite3.Connection) -> None:
        """The tables must hold exactly what the log leads to."""
        for entity, table in TABLES.items():
            width = len(table.primary_key)
            columns = list(table.columns.keys())
            for row in raw.execute(f"SELECT {', '.join(columns)} FROM {table.name}"):
                id_ = id_of(entity, row[:width])
                texts = zip(columns[width:], row[width:], strict=True)
                stored = {name: text for name, text in texts if text is not None}
                self._compare_thing(entity, id_, stored, self._things[entity].pop(id_, {}))
            for id_, logged in self._things[entity].items():
                named = phrase("{0} {1}", entity, _shown(id_))
                self.damage += [
                    phrase("The {0} of {1} is missing, though logged.", field, named) for field in logged
                ]

    def _compare_thing(
        self, entity: Entity, id_: str, stored: dict[str, str], logged: dict[str, str]
    ) -> None:
        if stored != logged:
            wrong = [name for name in FIELDS[entity] if stored.get(name) != logged.get(name)]
            named = phrase("{0} {1}", entity, _shown(id_))
            self.damage += [
                phrase("The {0} of {1} is not what the change log says.", field, named) for field in wrong
            ]
        elif not stored:
            self.damage.append(phrase("The {0} {1} is stored without any value.", entity, _shown(id_)))


def _values(entity: Entity) -> dict[str, Memo | None]:
    """By field: what decodes its texts, raising ValueError; None where any text will do."""
    free = (TEXT, LINES)
    return {name: None if codec in free else Memo(codec) for name, codec in FIELDS[entity].items()}


def _headers(raw: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Each batch's number and header; raises ValueError for one that this program does not know."""
    for expected, (number, *parts) in enumerate(raw.execute(_BATCHES), start=1):
        _id, verb, _count, _detail, _actor, at, _reverts = parts
        Verb(verb)
        datetime.fromisoformat(at)
        if number != expected:
            raise ValueError(f"action {number} where {expected} was expected")
        yield number, header_text(tuple(parts))


def _content_damage(raw: sqlite3.Connection, catalog: str) -> tuple[int, list[str]]:
    damage: list[str] = []
    found: set[str] = set()
    for digest, data in raw.execute("SELECT sha256, data FROM content"):
        found.add(digest)
        if sha256(data).hexdigest() != digest:
            damage.append(phrase("Stored content {0} was altered.", _shown(digest[:12])))
    if catalog and catalog not in found:
        damage.append(phrase("The catalog that the assessment was judged against is missing."))
    return len(found), damage


def _piece_damage(raw: sqlite3.Connection, progress: Callable[[int], None]) -> tuple[int, list[str]]:
    """Every file kept in pieces is read through, one piece in memory at a time."""
    damage: list[str] = []
    sizes: dict[str, int | None] = {}
    """None for what was altered, of which that is said already."""
    done = 0
    for (name,) in raw.execute("SELECT DISTINCT sha256 FROM piece ORDER BY sha256").fetchall():
        digest, size = sha256(), 0
        rows = raw.execute("SELECT number, data FROM piece WHERE sha256 = ? ORDER BY number", (name,))
        for expected, (number, data) in enumerate(rows):
            digest.update(data if number == expected else b"a piece is missing")
            size += len(data)
            progress(done := done + 1)
        sizes[name] = size
        if digest.hexdigest() != name:
            sizes[name] = None
            damage.append(phrase("Stored evidence {0} was altered.", _shown(name[:12])))
    return len(sizes), [*damage, *_evidence_damage(raw, sizes)]


def _evidence_damage(raw: sqlite3.Connection, sizes: dict[str, int | None]) -> Iterator[str]:
    """What was ever added is still there, though it was removed since: an undo may bring it back."""
    added = raw.execute("SELECT new FROM change WHERE entity = 'evidence' AND field = 'sha256'")
    for name in sorted({name for (name,) in added if name} - sizes.keys()):
        yield phrase("Stored evidence {0} is missing.", _shown(name[:12]))
    for name, size in raw.execute("SELECT sha256, size FROM evidence"):
        if (stored := sizes.get(name)) is not None and (size or "0") != str(stored):
            yield phrase("The size of evidence {0} is not what is stored.", _shown(name[:12]))
