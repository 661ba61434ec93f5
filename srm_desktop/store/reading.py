"""Rows become model values here and nowhere else."""

from __future__ import annotations

import gc
import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select

from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import ANSWER_FIELDS, Answer, AnswerKey
from srm_desktop.model.assessment import DETAILS_ID, Details, Person, Target
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import (
    Action,
    Batch,
    Change,
    Entity,
    HistoryEntry,
    LogPage,
    LogQuery,
    ResultChange,
    Verb,
    timestamp,
)
from srm_desktop.model.codecs import Codec
from srm_desktop.model.evidence import Evidence
from srm_desktop.model.finding import FINDING_FIELDS, Finding, Scan
from srm_desktop.model.meeting import Meeting, Minute
from srm_desktop.model.reliance import Reliance
from srm_desktop.model.saved_filter import SavedFilter
from srm_desktop.model.state import FIELDS, State
from srm_desktop.store.connection import raw_connection
from srm_desktop.store.schema import TABLES, answer, batch, change, finding
from srm_desktop.store.undoing import Done

T = TypeVar("T")


def load_state(connection: Connection) -> State:
    """The current state. Raises ValueError for a stored text that is no value of its field."""
    details = _things(connection, Entity.DETAILS, lambda id, **fields: Details(**fields))
    return State(
        details=details.get(DETAILS_ID, Details()),
        targets=_things(connection, Entity.TARGET, Target),
        people=_things(connection, Entity.PERSON, Person),
        answers=_answers(connection),
        attestations=_things(connection, Entity.ATTESTATION, Attestation),
        reliances=_things(connection, Entity.RELIANCE, Reliance),
        action_items=_things(connection, Entity.ACTION_ITEM, ActionItem),
        filters=_things(connection, Entity.SAVED_FILTER, SavedFilter),
        meetings=_things(connection, Entity.MEETING, Meeting),
        minutes=_things(connection, Entity.MINUTE, Minute),
        evidence=_things(connection, Entity.EVIDENCE, Evidence),
        scans=_things(connection, Entity.SCAN, Scan),
        findings=_findings(connection),
    )


def _things(connection: Connection, entity: Entity, make: Any) -> dict[str, Any]:
    fields = FIELDS[entity]
    things = {}
    for id_, *texts in connection.execute(select(TABLES[entity])):
        decoded = (codec.decode(text) for codec, text in zip(fields.values(), texts, strict=True))
        things[id_] = make(id=id_, **dict(zip(fields, decoded, strict=True)))
    return things


class Memo(dict[str | None, Any]):
    """Each distinct text of a field is decoded once: 50,000 answers share a few dozen."""

    def __init__(self, codec: Codec) -> None:
        self._decode = codec.decode

    def __missing__(self, text: str | None) -> Any:
        value = self[text] = self._decode(text)
        return value


class _Once(dict[str | None, str]):
    """Keeps one string of each: ids and names come back fifty thousand times. `None` is no text."""

    def __missing__(self, text: str | None) -> str:
        kept = self[text] = text or ""
        return kept


def _answers(connection: Connection) -> dict[AnswerKey, Answer]:
    """Straight from the driver's rows: this is most of what opening a large file does."""
    sql = str(select(answer).compile(dialect=connection.dialect))
    memo = {field: Memo(codec) for field, codec in ANSWER_FIELDS.items()}
    result, methods, due = memo["result"], memo["methods"], memo["due"]
    assessed, review, expires = memo["assessed_on"], memo["review"], memo["risk_expires"]
    reviewed = memo["reviewed_on"]
    # What _make does, without a Python call for each of 50,000 rows.
    new = tuple.__new__
    once = _Once()
    with _uncollected():
        return {
            new(AnswerKey, (once[target], once[item])): new(
                Answer,
                (
                    once[target],
                    once[item],
                    result[found],
                    note or "",
                    reason or "",
                    methods[how],
                    once[owner],
                    due[by_when],
                    once[assessor],
                    assessed[when],
                    review[state],
                    risk or "",
                    once[approver],
                    expires[until],
                    once[judged_under],
                    once[reviewer],
                    reviewed[when_reviewed],
                    comment or "",
                    cause or "",
                    recommendation or "",
                    response or "",
                ),
            )
            for (
                item,
                target,
                found,
                note,
                reason,
                how,
                owner,
                by_when,
                assessor,
                when,
                state,
                risk,
                approver,
                until,
                judged_under,
                reviewer,
                when_reviewed,
                comment,
                cause,
                recommendation,
                response,
            ) in raw_connection(connection).execute(sql)
        }


def _findings(connection: Connection) -> dict[str, Finding]:
    """What each says stays the text it is; only what is looked at is decoded."""
    sql = str(select(finding).compile(dialect=connection.dialect))
    status, muted, gone, seen, turned = (
        Memo(FINDING_FIELDS[name]) for name in ("status", "muted", "gone", "seen", "turned")
    )
    new = tuple.__new__
    with _uncollected():
        return {
            id_: new(Finding, (id_, record or "", status[s], muted[m], gone[g], seen[at], turned[t]))
            for id_, record, s, m, g, at, t in raw_connection(connection).execute(sql)
        }


@contextmanager
def _uncollected() -> Iterator[None]:
    """The collector would walk the growing table of answers again and again, and find nothing.

    Later too: each full collection over a large file would stop the window for a tenth of a second.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def _batch(row: Row[Any], changes: tuple[Change, ...] = ()) -> Batch:
    at = datetime.fromisoformat(row.at)
    count: int = row._mapping["count"]  # a row's own `count` is a method
    action = Action(Verb(row.verb), row.actor, at, count, row.detail, row.reverts)
    return Batch(row.number, row.id, action, changes)


def _change(row: Row[Any]) -> Change:
    return Change(
        row.seq,
        row.uuid,
        Entity(row.entity),
        row.entity_id,
        row.field,
        row.old,
        row.new,
        row.previous,
        row.hash,
    )


def load_batch(connection: Connection, batch_id: str) -> Batch:
    """The batch with its changes. Raises LookupError where there is none."""
    row = connection.execute(select(batch).where(batch.c.id == batch_id)).first()
    if row is None:
        raise LookupError(batch_id)
    return _batch(row, tuple(_changes(connection, row.number)))


_ENTITIES = {str(entity): entity for entity in Entity}
_CHANGES = str(select(change).where(change.c.batch == bindparam("number")).order_by(change.c.seq).compile())


def _changes(connection: Connection, number: int) -> Iterator[Change]:
    """Straight from the driver's rows: an undo of 500 answers waits for 1,500 of them."""
    rows = raw_connection(connection).execute(_CHANGES, {"number": number})
    for seq, uuid, _, entity, id_, field, old, new, previous, hash_ in rows:
        yield Change(seq, uuid, _ENTITIES[entity], id_, field, old, new, previous, hash_)


_DONE = str(
    select(batch.c.number, batch.c.id, batch.c.verb, batch.c.reverts)
    .where(batch.c.number > bindparam("number"))
    .order_by(batch.c.number)
    .compile()
)


def done_after(connection: Connection, number: int) -> Iterator[Done]:
    """The batches after that one, oldest first."""
    return map(Done._make, raw_connection(connection).execute(_DONE, {"number": number}))


def headers(connection: Connection, ids: Iterable[str]) -> list[Batch]:
    """The batches without their changes."""
    if not (ids := list(ids)):
        return []
    return [_batch(row) for row in connection.execute(select(batch).where(batch.c.id.in_(ids)))]


PAGE, STRETCH = 200, 8_000
"""How many batches a page holds at most, and how many changes are looked at for it."""


def log_page(connection: Connection, query: LogQuery, before: int | None = None) -> LogPage:
    """The next batches older than change `before`, or the newest. A page may be empty and not the last:
    only a stretch of the log is read at a time, so that nobody waits for a long one."""
    end = (
        before
        if before is not None
        else (connection.execute(select(func.max(change.c.seq))).scalar() or 0) + 1
    )
    stretch = max(STRETCH // 4, 1) if query.text else STRETCH  # texts are compared here, not by SQLite
    start = max(end - stretch, 1)
    if end <= 1:
        return LogPage((), 1, {}, {})
    found = _numbers(connection, query, start, end)
    numbers = sorted(found, reverse=True)[:PAGE]
    rows = connection.execute(
        select(batch).where(batch.c.number.in_(numbers)).order_by(batch.c.number.desc())
    )
    batches = tuple(map(_batch, rows))
    go_on = start
    if batches:  # its own changes may reach beyond the stretch, or other batches may be left in it
        first = _first_change(connection, batches[-1].number)
        go_on = first if len(found) > PAGE else min(first, start)
    return LogPage(batches, go_on, _reverting(connection, go_on, end), _about(connection, batches))


def _numbers(connection: Connection, query: LogQuery, start: int, end: int) -> set[int]:
    """The batches looked for that have a change in the stretch."""
    wanted = select(change.c.batch).where(change.c.seq >= start, change.c.seq < end)
    if query.actor or query.verbs or query.since or query.until or query.text:
        wanted = wanted.join(batch, batch.c.number == change.c.batch)
    for condition in _conditions(query):
        wanted = wanted.where(condition)
    if not query.text:
        return set(connection.execute(wanted.distinct()).scalars())
    words = query.text.casefold().split()
    texts = wanted.add_columns(batch.c.actor, batch.c.detail, change.c.entity_id, change.c.old, change.c.new)
    return {
        number
        for number, *said in connection.execute(texts)
        if all(word in "\n".join(filter(None, said)).casefold() for word in words)
    }


def _conditions(query: LogQuery) -> Iterator[ColumnElement[bool]]:
    if query.actor:
        yield batch.c.actor.icontains(query.actor, autoescape=True)
    if query.verbs:
        yield batch.c.verb.in_([str(verb) for verb in query.verbs])
    if query.since:
        yield batch.c.at >= timestamp(query.since)
    if query.until:
        yield batch.c.at < timestamp(query.until)
    if query.item:
        yield change.c.entity == str(Entity.ANSWER)
        yield change.c.entity_id.between(f"{query.item}@", f"{query.item}A")
    if query.target:
        yield change.c.entity_id.endswith(f"@{query.target}", autoescape=True)


def _first_change(connection: Connection, number: int) -> int:
    first = select(func.min(change.c.seq)).where(change.c.batch == number)
    return int(connection.execute(first).scalar_one())


def _reverting(connection: Connection, start: int, end: int) -> dict[str, Batch]:
    edges = select(func.min(change.c.batch), func.max(change.c.batch)).where(
        change.c.seq.in_((start, end - 1))
    )
    low, high = connection.execute(edges).one()
    rows = connection.execute(
        select(batch).where(batch.c.number.between(low, high), batch.c.reverts.is_not(None))
    )
    return {row.reverts: _batch(row) for row in rows}


def _about(connection: Connection, batches: Iterable[Batch]) -> dict[int, Change]:
    numbers = [one.number for one in batches if one.action.count == 1]
    first = select(func.min(change.c.seq)).where(change.c.batch.in_(numbers)).group_by(change.c.batch)
    rows = connection.execute(select(change).where(change.c.seq.in_(first)))
    return {row.batch: _change(row) for row in rows}


def result_changes(connection: Connection, before: int) -> tuple[list[ResultChange], int]:
    """Of the stretch of the log before that change, the newest first, and where to go on; see `log_page`."""
    start = max(before - max(STRETCH // 3, 1), 1)  # each row is counted by the caller in the same turn
    wanted = (
        select(change.c.seq, change.c.batch, batch.c.at, change.c.entity_id, change.c.old, change.c.new)
        .join(batch, batch.c.number == change.c.batch)
        .where(change.c.seq >= start, change.c.seq < before, change.c.field == "result")
        .order_by(change.c.seq.desc())
    )
    return [ResultChange(*row) for row in connection.execute(wanted)], start


def changes_of(connection: Connection, number: int, after_seq: int, limit: int) -> list[Change]:
    """Of one batch, in their order."""
    rows = connection.execute(
        select(change)
        .where(change.c.batch == number, change.c.seq > after_seq)
        .order_by(change.c.seq)
        .limit(limit)
    )
    return [_change(row) for row in rows]


_HISTORY = select(change, batch).join(batch, batch.c.number == change.c.batch).order_by(change.c.seq)


def history(
    connection: Connection,
    entity: Entity | None = None,
    ids: Iterable[str] = (),
    item: str | None = None,
    after_seq: int = 0,
    field: str | None = None,
    values: Iterable[str] = (),
) -> Iterator[HistoryEntry]:
    """Changes, oldest first: of everything, of some things, or of one responsibility everywhere."""
    query = _HISTORY.where(change.c.seq > after_seq)
    if entity:
        query = query.where(change.c.entity == str(entity))
    if ids := list(ids):
        query = query.where(change.c.entity_id.in_(ids))
    if field:
        query = query.where(change.c.field == field)
    if values := list(values):
        query = query.where(change.c.new.in_(values))
    if item:
        query = query.where(change.c.entity == str(Entity.ANSWER))
        # Everything that starts with "ITEM@": an index range, since 'A' is the character after '@'.
        query = query.where(change.c.entity_id >= f"{item}@", change.c.entity_id < f"{item}A")
    yield from _entries(connection, query)


def last_changed(connection: Connection, entity: Entity) -> dict[str, str]:
    """Times as the log spells them. Both queries are answered from an index alone: a long log is cheap."""
    newest = select(change.c.entity_id, func.max(change.c.seq)).where(change.c.entity == str(entity))
    seqs = connection.execute(newest.group_by(change.c.entity_id)).all()
    firsts = select(change.c.batch, func.min(change.c.seq)).group_by(change.c.batch)
    starts = sorted((seq, number) for number, seq in connection.execute(firsts))
    times = dict(connection.execute(_TIMES).all())
    at = [seq for seq, _ in starts]
    return {id_: times[starts[bisect_right(at, seq) - 1][1]] for id_, seq in seqs}


_TIMES = select(batch.c.number, batch.c.at)


def newest(
    connection: Connection, ids: Iterable[str], limit: int, count_to: int
) -> tuple[list[HistoryEntry], int]:
    """Of these answers, the newest change first; and how many there are, if not more than `count_to`.

    The newest of each answer are the end of its range in the index, so a long log takes no longer.
    """
    wanted = func.json_each(json.dumps(list(ids))).table_valued("value", name="wanted")
    its, is_answer = change.alias(), change.c.entity == str(Entity.ANSWER)
    its_newest = (
        select(its.c.seq)
        .where(its.c.entity == str(Entity.ANSWER), its.c.entity_id == wanted.c.value)
        .order_by(its.c.seq.desc())
        .limit(limit)
    )
    seqs = (
        select(change.c.seq)
        .select_from(wanted.join(change, is_answer & (change.c.entity_id == wanted.c.value)))
        .where(change.c.seq.in_(its_newest))
        .order_by(change.c.seq.desc())
        .limit(limit)
    )
    found = connection.execute(seqs).scalars().all()
    newest_first = _HISTORY.where(change.c.seq.in_(found)).order_by(None).order_by(change.c.seq.desc())
    of_them = select(change.c.seq).where(is_answer, change.c.entity_id.in_(select(wanted.c.value)))
    count = connection.execute(select(func.count()).select_from(of_them.limit(count_to).subquery()))
    return list(_entries(connection, newest_first)), count.scalar_one()


def _entries(connection: Connection, query: Select[Any]) -> Iterator[HistoryEntry]:
    known: dict[int, Batch] = {}
    for row in connection.execute(query):
        if row.number not in known:
            known[row.number] = _batch(row)
        yield HistoryEntry(_change(row), known[row.number])
