"""A meeting that walks through a queue of responsibilities, and what was minuted in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from srm_desktop.model.assessment import Status
from srm_desktop.model.codecs import DATE, LINES, NUMBER, TEXT, Codec, choice


class MeetingState(StrEnum):
    RUNNING = "running"
    CLOSED = "closed"


class MinuteKind(StrEnum):
    VERDICT = "verdict"
    DECISION = "decision"
    ACTION = "action"
    DISSENT = "dissent"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Meeting:
    """`queue`, `discussed` and `parked` hold responsibility ids; `chair` and `attendees` hold person ids;
    `targets` are the ids the verdicts are about. Times are UTC, ISO 8601; `timebox` and `extra` are minutes,
    for the whole meeting and added to it."""

    id: str
    title: str = ""
    chair: str = ""
    attendees: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    queue: tuple[str, ...] = ()
    discussed: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()
    timebox: int = 0
    extra: int = 0
    started_at: str = ""
    ended_at: str = ""
    state: MeetingState = MeetingState.RUNNING
    confirmed_by: str = ""
    """The chair's name, once the read-back of all decisions was confirmed."""
    confirmed_on: date | None = None
    status: Status = Status.ACTIVE

    @property
    def is_running(self) -> bool:
        return self.state is MeetingState.RUNNING and self.status is Status.ACTIVE


@dataclass(frozen=True, slots=True)
class Minute:
    """One entry of a meeting's minutes. `result` is the text of a verdict's result; `person` is who dissents
    or who owes; `action_item` is the id of what is owed."""

    id: str
    meeting: str = ""
    kind: MinuteKind = MinuteKind.VERDICT
    item: str = ""
    text: str = ""
    result: str = ""
    person: str = ""
    action_item: str = ""
    at: str = ""
    status: Status = Status.ACTIVE


MEETING_FIELDS: dict[str, Codec] = {
    "title": TEXT,
    "chair": TEXT,
    "attendees": LINES,
    "targets": LINES,
    "queue": LINES,
    "discussed": LINES,
    "parked": LINES,
    "timebox": NUMBER,
    "extra": NUMBER,
    "started_at": TEXT,
    "ended_at": TEXT,
    "state": choice(MeetingState, MeetingState.RUNNING),
    "confirmed_by": TEXT,
    "confirmed_on": DATE,
    "status": choice(Status, Status.ACTIVE),
}

MINUTE_FIELDS: dict[str, Codec] = {
    "meeting": TEXT,
    "kind": choice(MinuteKind, MinuteKind.VERDICT),
    "item": TEXT,
    "text": TEXT,
    "result": TEXT,
    "person": TEXT,
    "action_item": TEXT,
    "at": TEXT,
    "status": choice(Status, Status.ACTIVE),
}
