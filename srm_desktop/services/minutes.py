"""The minutes of a meeting as a document: frozen, printed, signed by chair and minute-taker, verified."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Person, Role
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import Entity, Verb
from srm_desktop.model.meeting import Attendee, Meeting, Minute, MinuteKind
from srm_desktop.pdf import minutes as drawing
from srm_desktop.services import documents, freezing
from srm_desktop.services.kind import Kind, Signatory, Snapshot
from srm_desktop.services.meeting_clock import clock
from srm_desktop.services.queues import ended_seq
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved, moved_since

FORMAT = "srm-minutes/1"
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
    from srm_desktop.services.kinds import render  # noqa: PLC0415 (which knows this kind)

    if out.exists() and not overwrite:
        raise UserError(phrase("{0} already exists.", out.name), "Choose another name, or say --overwrite.")
    snapshot = freeze(session, meeting, in_ink=in_ink)
    return keep(session, meeting, snapshot, render(snapshot), out, by)


def keep(session: Session, meeting: Meeting, snapshot: Snapshot, data: bytes, out: Path, by: str) -> Made:
    """Puts rendered minutes on disk, then their record into the log."""
    record = replace(
        documents.record_of(snapshot, data, out.name), meeting=meeting.id, targets=meeting.targets
    )
    documents.keep(session, record, data, out, Verb.MAKE_MINUTES, by)
    return Made(record, snapshot, out)


def made_of(session: Session, meeting_id: str) -> list[Attestation]:
    """The documents made of a meeting, the newest first."""
    made = [one for one in session.state.attestations.values() if one.meeting == meeting_id]
    return sorted(made, key=lambda one: (one.made_at, one.id), reverse=True)


# The kind of document


def _is_whole(snapshot: Snapshot) -> bool:
    targets = {target["id"] for target in snapshot["targets"]}
    kinds = {str(kind) for kind in MinuteKind}
    for person in snapshot["people"]:
        Role(person["role"])
        if not set(person["functions"]) <= set(drawing.FUNCTIONS):
            return False
    for entry in _entries(snapshot):
        if entry["kind"] == MinuteKind.VERDICT:
            Result(entry["result"])
        if entry["kind"] not in kinds or not targets.issuperset(entry["targets"]):
            return False
    said = [text for function in drawing.FUNCTIONS for text in snapshot["statements"][function]]
    plain = [*said, *_texts(snapshot)]
    return all(isinstance(text, str) for text in plain) and isinstance(snapshot["meeting"]["minutes"], int)


def _texts(snapshot: Snapshot) -> list[Any]:
    meeting, criteria = snapshot["meeting"], snapshot["criteria"]
    return [
        *(
            meeting[name]
            for name in ("id", "title", "started_at", "ended_at", "confirmed_by", "confirmed_on")
        ),
        *(criteria[name] for name in ("id", "title", "version", "sha256")),
        *(target[name] for target in snapshot["targets"] for name in ("id", "name", "label")),
        *(item[name] for item in snapshot["agenda"] for name in ("id", "title", "statement", "outcome")),
        *(entry[name] for entry in _entries(snapshot) for name in ("text", "person", "owner", "due")),
        *(person[name] for person in snapshot["people"] for name in ("name", "title", "organisation")),
    ]


def _entries(snapshot: Snapshot) -> list[Snapshot]:
    return [entry for item in snapshot["agenda"] for entry in item["entries"]]


def _signatories(snapshot: Snapshot) -> dict[str, Signatory]:
    return {
        function: Signatory(name, tuple(snapshot["statements"][function]))
        for function, name in drawing.FUNCTIONS.items()
    }


def _facts(snapshot: Snapshot) -> list[tuple[str, str]]:
    meeting = snapshot["meeting"]
    entries = _entries(snapshot)
    decided = sum(entry["kind"] in (MinuteKind.VERDICT, MinuteKind.DECISION) for entry in entries)
    return [
        (phrase("Meeting"), f"{meeting['title']}, {meeting['started_at'][:10]}"),
        (phrase("Confirmed by"), meeting["confirmed_by"] or phrase("Nobody yet")),
        (phrase("Verdicts and decisions"), str(decided)),
    ]


def _moved(snapshot: Snapshot, session: Session) -> list[Moved]:
    """Verdicts of the meeting that are no longer the result of their answers."""
    given = {
        AnswerKey(target, item["id"])
        for item in snapshot["agenda"]
        for entry in item["entries"]
        if entry["kind"] == MinuteKind.VERDICT
        for target in entry["targets"]
    }
    moved = moved_since(session, snapshot["log"]["seq"])
    return [one for one in moved if one.field == "result" and one.key in given]


MINUTES = Kind(
    name="minutes",
    draw=drawing.draw,
    derived=lambda snapshot: (),
    is_whole=_is_whole,
    signatories=_signatories,
    one_key_may_sign_twice=lambda snapshot: False,
    facts=_facts,
    moved=_moved,
)
