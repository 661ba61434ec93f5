"""The single way in: a batch of edits becomes current state and log in one transaction."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Connection,
    Delete,
    Insert,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.change import (
    GENESIS,
    Action,
    Batch,
    Change,
    Edit,
    Entity,
    LogHead,
    change_hash,
    header,
    header_text,
    timestamp,
)
from srm_desktop.model.state import FIELDS
from srm_desktop.store.connection import raw_connection
from srm_desktop.store.schema import TABLES, Key, batch, change, id_of, key_of

Fields = dict[str, str | None]


def write(connection: Connection, action: Action, edits: Iterable[Edit]) -> Batch | None:
    """Carries out the edits inside the caller's transaction.

    Of several edits of one field the last counts; an edit that changes nothing is left out, and
    None is returned where nothing is left. Raises KeyError for a field the entity does not have
    and ValueError for text that is no value of its field, UserError for text that cannot be stored.
    """
    wanted = _by_entity(edits)
    return _carry_out(
        connection,
        action,
        wanted,
        {entity: _current(connection, entity, wanted[entity]) for entity in wanted},
    )


def take_back(connection: Connection, action: Action, changes: Iterable[Change]) -> Batch | None:
    """As `write`, with what was there before the changes. A field that has changed again since stays."""
    ids: dict[Entity, dict[str, None]] = defaultdict(dict)
    changes = list(changes)
    for c in changes:
        ids[c.entity][c.id] = None
    rows = {entity: _current(connection, entity, ids[entity]) for entity in ids}
    edits = (Edit(c.entity, c.id, c.field, c.old) for c in changes if rows[c.entity][c.id][c.field] == c.new)
    return _carry_out(connection, action, _by_entity(edits), rows)


def _carry_out(
    connection: Connection,
    action: Action,
    wanted: dict[Entity, dict[str, Fields]],
    current: dict[Entity, dict[str, Fields]],
) -> Batch | None:
    _storable(action.actor + action.detail)
    effective: list[tuple[Edit, str | None]] = []
    for entity, things in wanted.items():
        rows = current[entity]
        changed: dict[str, list[str]] = defaultdict(list)
        for id_, fields in things.items():
            row = rows[id_]
            for field, new in fields.items():
                if row[field] != new:
                    effective.append((Edit(entity, id_, field, new), row[field]))
                    row[field] = new
                    changed[id_].append(field)
        _store(connection, entity, rows, changed)
    if not effective:
        return None
    return _append(connection, action, effective)


_NEWEST = select(change.c.seq, change.c.hash, change.c.batch).order_by(change.c.seq.desc()).limit(1)


def head(connection: Connection) -> LogHead:
    row = connection.execute(_NEWEST).first()
    return LogHead(row.seq, row.hash) if row else LogHead(0, GENESIS)


def _by_entity(edits: Iterable[Edit]) -> dict[Entity, dict[str, Fields]]:
    wanted: dict[Entity, dict[str, Fields]] = defaultdict(lambda: defaultdict(dict))
    canonical: dict[tuple[Entity, str, str | None], str | None] = {}  # hundreds of edits say the same
    for entity, id_, field, new in edits:
        if (said := (entity, field, new)) not in canonical:
            codec = FIELDS[entity][field]
            canonical[said] = _storable(codec.encode(codec.decode(new)))
        wanted[entity][id_][field] = canonical[said]
    return wanted


def _storable(text: str | None) -> str | None:
    try:
        (text or "").encode()
    except UnicodeEncodeError as error:
        raise UserError(
            phrase(
                "The text holds {0!r}, half a character, which cannot be stored.", error.object[error.start]
            ),
            "Remove it, or type the text again.",
        ) from error
    return text


@dataclass(frozen=True, slots=True)
class _Statements:
    """Of one entity's table; built once, because building them costs more than running them."""

    one: Select[Any]
    many: Select[Any]
    delete: Delete


@cache
def _statements(entity: Entity) -> _Statements:
    table = TABLES[entity]
    names = [column.name for column in table.primary_key]
    is_key = and_(*(table.c[name] == bindparam(f"key_{name}") for name in names))
    return _Statements(
        one=select(table).where(is_key),
        many=_among(table),
        delete=delete(table).where(is_key),
    )


@lru_cache(maxsize=256)
def _upsert(entity: Entity, fields: tuple[str, ...]) -> tuple[str, list[str]]:
    """Of the key and these fields alone, since to write all takes twice as long; and their order in it."""
    table = TABLES[entity]
    keys = [column.name for column in table.primary_key]
    put = upsert(table).values({name: bindparam(name) for name in (*keys, *fields)})
    updates = {field: put.excluded[field] for field in fields}
    sql, order = _for_driver(put.on_conflict_do_update(index_elements=keys, set_=updates))
    return sql, order[len(keys) :]


def _for_driver(statement: Insert) -> tuple[str, list[str]]:
    """With the names of its parameters in their order: SQLAlchemy would take longer over them than SQLite
    over the rows."""
    compiled = statement.compile(dialect=sqlite.dialect())
    return str(compiled), list(compiled.positiontup or ())


def _among(table: Table) -> Select[Any]:
    """The rows whose keys are in one JSON array of arrays: however many, the key's index finds each."""
    wanted = func.json_each(bindparam("keys")).table_valued("value", name="wanted")
    columns = enumerate(table.primary_key)
    is_key = and_(*(column == func.json_extract(wanted.c.value, f"$[{place}]") for place, column in columns))
    return select(table).select_from(wanted.join(table, is_key))


def _key_parameters(entity: Entity, key: Key) -> dict[str, str]:
    names = (column.name for column in TABLES[entity].primary_key)
    return {f"key_{name}": part for name, part in zip(names, key, strict=True)}


def _current(connection: Connection, entity: Entity, ids: Iterable[str]) -> dict[str, Fields]:
    """The rows as they stand, by the log's ids; a row that is not there is all empty."""
    width = len(TABLES[entity].primary_key)
    empty: Fields = dict.fromkeys(FIELDS[entity])
    rows = {id_: dict(empty) for id_ in ids}
    for row in _stored(connection, entity, [key_of(entity, id_) for id_ in rows]):
        rows[id_of(entity, row[:width])] = dict(zip(empty, row[width:], strict=True))
    return rows


def _stored(connection: Connection, entity: Entity, keys: list[Key]) -> Iterator[Row[Any]]:
    statements = _statements(entity)
    if len(keys) == 1:
        yield from connection.execute(statements.one, _key_parameters(entity, keys[0]))
        return
    yield from connection.execute(statements.many, {"keys": json.dumps(keys)})


def _store(
    connection: Connection, entity: Entity, rows: dict[str, Fields], changed: dict[str, list[str]]
) -> None:
    """The changed fields of each, in the order of the file, so that no page of it is fetched twice."""
    kept: dict[tuple[str, ...], list[str]] = defaultdict(list)
    gone = []
    for id_ in sorted(changed):
        if any(rows[id_].values()):
            kept[tuple(changed[id_])].append(id_)
        else:
            gone.append(_key_parameters(entity, key_of(entity, id_)))
    for fields, ids in kept.items():
        sql, order = _upsert(entity, fields)
        values = ((*key_of(entity, id_), *map(rows[id_].__getitem__, order)) for id_ in ids)
        raw_connection(connection).executemany(sql, values)
    if gone:
        connection.execute(_statements(entity).delete, gone)


_INSERT_BATCH = insert(batch)
_INSERT_CHANGE, _ = _for_driver(insert(change))


def _append(connection: Connection, action: Action, edits: list[tuple[Edit, str | None]]) -> Batch:
    """Each edit with the value that it took the place of."""
    newest = connection.execute(_NEWEST).first()
    seq, previous, number = (newest.seq, newest.hash, newest.batch + 1) if newest else (0, GENESIS, 1)
    batch_id = uuid4().hex
    text = header_text(header(batch_id, action))
    changes = []
    for uuid, ((entity, id_, field, new), old) in zip(_uuids(len(edits)), edits, strict=True):
        seq += 1
        fields = (seq, uuid, entity, id_, field, old, new)
        hash_ = change_hash(text, previous, fields)
        changes.append(Change(*fields, previous, hash_))
        previous = hash_
    connection.execute(
        _INSERT_BATCH,
        {
            "number": number,
            "id": batch_id,
            "verb": str(action.verb),
            "count": action.count,
            "detail": action.detail,
            "actor": action.actor,
            "at": timestamp(action.at),
            "reverts": action.reverts,
        },
    )
    rows = ((row.seq, row.uuid, number, *row[2:]) for row in changes)
    raw_connection(connection).executemany(_INSERT_CHANGE, rows)
    return Batch(number, batch_id, action, tuple(changes))


_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}


def _uuids(count: int) -> Iterator[str]:
    """Random ones, as `uuid4().hex` in a quarter of the time: an edit of 500 answers takes 1,500."""
    digits = os.urandom(16 * count).hex()
    for start in range(0, len(digits), 32):
        one = digits[start : start + 32]
        yield f"{one[:12]}4{one[13:16]}{_VARIANT[one[16]]}{one[17:]}"
