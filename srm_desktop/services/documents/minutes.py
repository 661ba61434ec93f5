"""Freezing a meeting as the snapshot its minutes are drawn from, and making them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem
from srm_desktop.model.assessment import Person
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import Entity, Verb
from srm_desktop.model.meeting import Attendee, Meeting, Minute
from srm_desktop.services.documents import documents, freezing
from srm_desktop.services.documents.kind import Snapshot
from srm_desktop.services.documents.kinds import render
from srm_desktop.services.documents.minutes_kind import FORMAT
from srm_desktop.services.files import free
from srm_desktop.services.meetings.meeting_clock import clock
from srm_desktop.services.meetings.queues import ended_seq
from srm_desktop.services.session import Session

TITLE = "Minutes of a meeting"
STATEMENTS = {
    "chair": ("These minutes say what was decided, as it was read back and confirmed in the meeting.",),
    "minute-taker": (
        "These minutes say what was said and decided in the meeting, to the best of my knowledge.",
    ),
}
"""By what the signer did in the meeting."""


@dataclass(frozen=True, slots=True)
class Made:
    """Minutes that were written."""

    record: Attestation
    snapshot: Snapshot
    path: Path


def freeze(
    session: Session,
    meeting: Meeting,
    *,
    in_ink: bool = False,
    now: datetime | None = None,
    document_id: str = "",
) -> Snapshot:
    """The meeting as a plain JSON value; a draft while it is running. `in_ink`: without fields to sign."""
    final = not meeting.is_running
    state, catalog = session.state, session.catalog
    signers = [] if in_ink or not final else _signers(session, meeting)
    common = freezing.envelope(
        session, FORMAT, TITLE, final=final, signers=signers, now=now, document_id=document_id
    )
    return {
        **common,
        "meeting": {
            "id": meeting.id,
            "title": meeting.title,
            "started_at": meeting.started_at,
            "ended_at": meeting.ended_at,
            "minutes": round(clock(meeting, now).spent),
            "timebox": meeting.timebox,
            "extra": meeting.extra,
            "confirmed_by": meeting.confirmed_by,
            "confirmed_on": str(meeting.confirmed_on or ""),
        },
        "criteria": {
            "id": catalog.id,
            "title": catalog.title,
            "version": catalog.version,
            "sha256": catalog.sha256,
        },
        "statements": {name: list(said) for name, said in STATEMENTS.items()},
        "people": [
            _attendee(session, meeting, one) for one in meeting.attendees if one.person in state.people
        ],
        "targets": [
            {"id": t.id, "identifier": t.identifier, "name": t.name, "label": t.label}
            for id_ in meeting.targets
            if (t := state.targets.get(id_)) is not None
        ],
        "agenda": [_item(session, meeting, item) for item in meeting.agenda],
    }


def _signers(session: Session, meeting: Meeting) -> list[tuple[str, Person]]:
    """Nobody signs twice."""
    people = session.state.people
    named = [("chair", meeting.chair), ("minute-taker", meeting.minute_taker)]
    if meeting.chair == meeting.minute_taker:
        del named[1]
    return [(function, people[id_]) for function, id_ in named if id_ in people]


def _attendee(session: Session, meeting: Meeting, one: Attendee) -> Snapshot:
    person = session.state.people[one.person]
    functions = [("chair", meeting.chair), ("minute-taker", meeting.minute_taker)]
    return {
        "name": person.name,
        "title": person.title,
        "organisation": person.organisation,
        "role": str(one.role),
        "functions": [function for function, id_ in functions if id_ == one.person],
    }


def _item(session: Session, meeting: Meeting, item_id: str) -> Snapshot:
    item = session.catalog.by_id.get(item_id)
    entries = [m for m in session.state.minutes_of(meeting.id) if m.item == item_id]
    end = ended_seq(session, meeting)
    return {
        "id": item_id,
        "title": item.title if item else "",
        "statement": item.statement if item else "",
        "outcome": _outcome(meeting, item_id),
        "entries": [_entry(session, minute, end) for minute in entries],
    }


def _outcome(meeting: Meeting, item: str) -> str:
    if item in meeting.discussed:
        return "settled"
    return "parked" if item in meeting.parked else "open"


def _entry(session: Session, minute: Minute, end: int | None) -> Snapshot:
    owed = _owed(session, minute.action_item, end) if minute.action_item else None
    known = session.state.targets
    return {
        "kind": str(minute.kind),
        "at": minute.at,
        "text": owed.what if owed else minute.text,
        "result": minute.result,
        "targets": [id_ for id_ in minute.targets if id_ in known],
        "person": minute.person,
        "owner": owed.owner if owed else "",
        "due": str(owed.due or "") if owed else "",
    }


def _owed(session: Session, action_item: str, end: int | None) -> ActionItem:
    """As it was when the meeting ended, whatever became of it since."""
    owed = ActionItem(action_item)
    for entry in session.history(Entity.ACTION_ITEM, [action_item]):
        change = entry.change
        if end is None or change.seq <= end:
            owed = replace(owed, **{change.field: ACTION_ITEM_FIELDS[change.field].decode(change.new)})
    return owed


# Making them


def make(
    session: Session,
    meeting: Meeting,
    out: Path,
    by: str,
    *,
    in_ink: bool = False,
    overwrite: bool = False,
) -> Made:
    """Writes the document and its record. Raises UserError; then nothing was written."""
    free(out, overwrite=overwrite)
    snapshot = freeze(session, meeting, in_ink=in_ink)
    return keep(session, meeting, snapshot, render(snapshot), out, by)


def keep(session: Session, meeting: Meeting, snapshot: Snapshot, data: bytes, out: Path, by: str) -> Made:
    """Puts rendered minutes on disk, then their record into the log."""
    record = replace(
        documents.record_of(snapshot, data, out.name), meeting=meeting.id, targets=meeting.targets
    )
    documents.keep(session, record, data, out, Verb.MAKE_MINUTES, by)
    return Made(record, snapshot, out)
