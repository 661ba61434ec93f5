"""The minutes of a meeting as a kind of document: its data, who signs it and what they state."""

from __future__ import annotations

from typing import Any

from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.meeting import MinuteKind
from srm_desktop.pdf import minutes as drawing
from srm_desktop.services.documents.kind import Kind, Signatory, Snapshot
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved, moved_since

FORMAT = "srm-minutes/1"


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
