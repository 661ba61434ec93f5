"""The single way in: a batch of edits becomes current state and log in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Table, and_, bindparam, delete, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from srm_desktop.model.answer import AnswerKey
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
from srm_desktop.store.schema import TABLES, batch, change

Key = tuple[str, ...]
Fields = dict[str, str | None]

_MANY = 500
"""How many keys one SELECT names, below SQLite's limit on parameters."""


def key_of(entity: Entity, id_: str) -> Key:
    """The primary key of an entity's row."""
    return tuple(AnswerKey.parse(id_)) if entity is Entity.ANSWER else (id_,)


def write(connection: Connection, action: Action, edits: Iterable[Edit]) -> Batch | None:
    """Carries out the edits inside the caller's transaction.

    Of several edits of one field the last counts; an edit that changes nothing is left out, and
    None is returned where nothing is left. Raises KeyError for a field the entity does not have
    and ValueError for text that is no value of its field.
    """
    wanted = _by_entity(edits)
    effective: list[Edit] = []
    old_values: dict[Edit, str | None] = {}
    for entity, things in wanted.items():
        rows = _current(connection, entity, things)
        for id_, fields in things.items():
            row = rows[key_of(entity, id_)]
            for field, new in fields.items():
                if row[field] != new:
                    edit = Edit(entity, id_, field, new)
                    effective.append(edit)
                    old_values[edit] = row[field]
                    row[field] = new
        _store(connection, entity, rows, {key_of(e.entity, e.id) for e in effective if e.entity is entity})
    if not effective:
        return None
    return _append(connection, action, effective, old_values)


def head(connection: Connection) -> LogHead:
    newest = select(change.c.seq, change.c.hash).order_by(change.c.seq.desc()).limit(1)
    row = connection.execute(newest).first()
    return LogHead(row.seq, row.hash) if row else LogHead(0, GENESIS)


def current_texts(
    connection: Connection, changes: Iterable[Change]
) -> dict[tuple[Entity, str, str], str | None]:
    """What the fields named by the changes hold now."""
    ids: dict[Entity, dict[str, None]] = defaultdict(dict)
    changes = list(changes)
    for c in changes:
        ids[c.entity][c.id] = None
    rows = {entity: _current(connection, entity, ids[entity]) for entity in ids}
    return {(c.entity, c.id, c.field): rows[c.entity][key_of(c.entity, c.id)][c.field] for c in changes}


def _by_entity(edits: Iterable[Edit]) -> dict[Entity, dict[str, Fields]]:
    wanted: dict[Entity, dict[str, Fields]] = defaultdict(lambda: defaultdict(dict))
    for edit in edits:
        codec = FIELDS[edit.entity][edit.field]
        wanted[edit.entity][edit.id][edit.field] = codec.encode(codec.decode(edit.new))
    return wanted


def _current(connection: Connection, entity: Entity, ids: Iterable[str]) -> dict[Key, Fields]:
    """The rows as they stand; a row that is not there is all empty."""
    table = TABLES[entity]
    width = len(table.primary_key)
    empty: Fields = dict.fromkeys(FIELDS[entity])
    rows = {key_of(entity, id_): dict(empty) for id_ in ids}
    keys = list(rows)
    for start in range(0, len(keys), _MANY // width):
        wanted = keys[start : start + _MANY // width]
        for row in connection.execute(select(table).where(_is_one_of(table, wanted))):
            rows[tuple(row[:width])] = dict(zip(empty, row[width:], strict=True))
    return rows


def _is_one_of(table: Table, keys: list[Key]) -> Any:
    columns = list(table.primary_key)
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    by_first: dict[str, list[str]] = defaultdict(list)
    for first, second in keys:
        by_first[first].append(second)
    return or_(*(and_(columns[0] == first, columns[1].in_(rest)) for first, rest in by_first.items()))


def _store(connection: Connection, entity: Entity, rows: dict[Key, Fields], changed: set[Key]) -> None:
    table = TABLES[entity]
    names = [column.name for column in table.primary_key]
    kept = [dict(zip(names, key, strict=True)) | rows[key] for key in changed if any(rows[key].values())]
    gone = [
        {f"key_{name}": part for name, part in zip(names, key, strict=True)}
        for key in changed
        if not any(rows[key].values())
    ]
    if kept:
        statement = upsert(table)
        updates = {field: statement.excluded[field] for field in FIELDS[entity]}
        connection.execute(statement.on_conflict_do_update(index_elements=names, set_=updates), kept)
    if gone:
        where = and_(*(table.c[name] == bindparam(f"key_{name}") for name in names))
        connection.execute(delete(table).where(where), gone)


def _append(
    connection: Connection, action: Action, edits: list[Edit], old_values: dict[Edit, str | None]
) -> Batch:
    number = (connection.execute(select(func.max(batch.c.number))).scalar() or 0) + 1
    batch_id = uuid4().hex
    seq, previous = head(connection)
    text = header_text(header(batch_id, action))
    changes = []
    for edit in edits:
        seq += 1
        fields = (seq, uuid4().hex, edit.entity, edit.id, edit.field, old_values[edit], edit.new)
        hash_ = change_hash(text, previous, fields)
        changes.append(Change(*fields, previous, hash_))
        previous = hash_
    connection.execute(
        insert(batch),
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
    columns = ("seq", "uuid", "entity", "entity_id", "field", "old", "new", "previous", "hash")
    connection.execute(
        insert(change), [{"batch": number, **dict(zip(columns, row, strict=True))} for row in changes]
    )
    return Batch(number, batch_id, action, tuple(changes))
