"""Whether a signed document still says what the assessment says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from srm_desktop.model.answer import ANSWER_FIELDS, Answer, AnswerKey, Result
from srm_desktop.model.assessment import Status
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import GENESIS, Change, Entity
from srm_desktop.model.evidence import EVIDENCE_FIELDS, Evidence
from srm_desktop.services.session import Session


class Moved(NamedTuple):
    """A field of an answer that is no longer what was frozen; None is the empty value."""

    key: AnswerKey
    field: str
    before: str | None
    after: str | None


def moved_since(
    session: Session, seq: int, domains: Iterable[str] = (), targets: Iterable[str] = ()
) -> list[Moved]:
    """What differs from the state after change `seq`, in catalog order; what was put back does not.

    Empty `domains` and `targets` mean all.
    """
    in_domains, in_targets = set(domains), set(targets)
    items = {item.id: item for item in session.catalog.assessable}
    spans: dict[tuple[str, str], tuple[Change, Change]] = {}
    for entry in session.history(Entity.ANSWER, after_seq=seq):
        change = entry.change
        first, _ = spans.get((change.id, change.field), (change, change))
        spans[change.id, change.field] = (first, change)
    moved = [
        Moved(AnswerKey.parse(id_), field, first.old, last.new)
        for (id_, field), (first, last) in spans.items()
        if first.old != last.new
    ]
    moved += _evidence_moved(session, seq)
    order = {id_: position for position, id_ in enumerate(items)}
    fields = {name: position for position, name in enumerate(ANSWER_FIELDS)}
    return sorted(
        (
            one
            for one in moved
            if (not in_domains or (one.key.item in items and items[one.key.item].domain_id in in_domains))
            and (not in_targets or one.key.target in in_targets)
        ),
        key=lambda one: (
            order.get(one.key.item, len(order)),
            one.key.target,
            fields.get(one.field, len(fields)),
        ),
    )


def _evidence_moved(session: Session, seq: int) -> list[Moved]:
    """The answers whose evidence, or what is said of it, is not what it was after change `seq`."""
    if not (entries := session.history(Entity.EVIDENCE, after_seq=seq)):
        return []
    now = session.state.evidence
    before = dict(now)
    for entry in reversed(entries):
        change = entry.change
        old = EVIDENCE_FIELDS[change.field].decode(change.old)
        one = before.get(change.id) or Evidence(change.id)
        before[change.id] = replace(one, **{change.field: old})
    then, since = _by_cell(before.values()), _by_cell(now.values())
    return [
        Moved(AnswerKey.parse(cell), "evidence", then.get(cell), since.get(cell))
        for cell in sorted(then.keys() | since.keys())
        if then.get(cell) != since.get(cell)
    ]


def _by_cell(some: Iterable[Evidence]) -> dict[str, str]:
    """What each answer has, in words; those that are there and not removed."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in sorted(some, key=lambda one: (one.name, one.id)):
        if one.sha256 and one.status is Status.ACTIVE:
            parts = (f"{one.reference} {one.name}", one.caption, one.source, str(one.dated or ""))
            for cell in one.answers:
                found[cell].append(", ".join(filter(None, parts)))
    return {cell: "; ".join(texts) for cell, texts in found.items()}


def moved_since_attestation(session: Session, attestation: Attestation) -> list[Moved]:
    seq = int(attestation.log_seq) if attestation.log_seq.isdecimal() else 0  # a file may say anything
    return moved_since(session, seq, attestation.domains, attestation.targets)


class Corrected(NamedTuple):
    """An answer that is satisfied now and was recorded as a gap on an earlier day. Dates are ISO 8601."""

    key: AnswerKey
    was: Result
    was_on: str
    satisfied_on: str


def corrected(session: Session, answers: Iterable[Answer]) -> list[Corrected]:
    """What the change log says of these answers, in their order; a slip put right on its day is none."""
    satisfied = {str(answer.key): answer.key for answer in answers if answer.result is Result.SATISFIED}
    gaps: dict[str, tuple[Result, str]] = {}
    found: dict[str, Corrected] = {}
    every_gap = [str(result) for result in Result if result.is_gap]
    were = session.history(Entity.ANSWER, field="result", values=every_gap)
    ids = {entry.change.id for entry in were} & satisfied.keys()  # few, where a log is long
    for change, batch in session.history(Entity.ANSWER, ids, field="result") if ids else ():
        if change.new not in set(Result):
            continue
        result, day = Result(change.new), f"{batch.action.at:%Y-%m-%d}"
        if result.is_gap:
            gaps[change.id] = result, day
        elif result is Result.SATISFIED and change.id in gaps and gaps[change.id][1] < day:
            found[change.id] = Corrected(satisfied[change.id], *gaps[change.id], day)
    return [found[id_] for id_ in satisfied if id_ in found]


def answers_in(moved: Iterable[Moved]) -> int:
    return len({one.key for one in moved})


def has_head(session: Session, seq: int, head: str) -> bool:
    """Whether the assessment's log went through the change that a document names as its head."""
    if seq == 0:
        return head == GENESIS.hex()
    entries = session.history(after_seq=seq - 1)
    return bool(entries) and entries[0].change.seq == seq and entries[0].change.hash.hex() == head


def minutes_differ(session: Session, record: Attestation) -> bool:
    """Whether the meeting says something else than when these minutes were made: it was reopened by undo."""
    seq = int(record.log_seq) if record.log_seq.isdecimal() else 0  # a file may say anything
    ids = {minute.id for minute in session.state.minutes.values() if minute.meeting == record.meeting}
    first: dict[tuple[str, str], str | None] = {}
    last: dict[tuple[str, str], str | None] = {}
    for entity in (Entity.MEETING, Entity.MINUTE):
        for entry in session.history(entity, after_seq=seq):
            change = entry.change
            if change.id in ids | {record.meeting} or change.old == record.meeting:
                first.setdefault((change.id, change.field), change.old)
                last[change.id, change.field] = change.new
    return first != last
