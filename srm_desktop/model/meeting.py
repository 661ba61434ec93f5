"""A meeting that walks through a queue of responsibilities, and what was minuted in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from srm_desktop.model.answer import Result
from srm_desktop.model.assessment import Role, Status
from srm_desktop.model.codecs import DATE, LINES, MOMENT, NUMBER, TEXT, Codec, choice

READ_BACK = "read-back"
"""Where a meeting stands after its last item: what was minuted is read to the chair."""


class MeetingState(StrEnum):
    RUNNING = "running"
    CLOSED = "closed"


class MinuteKind(StrEnum):
    VERDICT = "verdict"
    DECISION = "decision"
    ACTION = "action"
    DISSENT = "dissent"
    PARKED = "parked"


class Attendee(NamedTuple):
    """A person's id, and the role in which the person is there."""

    person: str
    role: Role = Role.TEAM_MEMBER


@dataclass(frozen=True, slots=True)
class Meeting:
    """`queue`, `discussed` and `parked` hold responsibility ids; `chair` and `minute_taker` are person ids;
    `targets` are the ids the verdicts are about. Times are UTC, ISO 8601; `timebox` and `extra` are minutes,
    for the whole meeting and added to it; `paused` is in seconds."""

    id: str
    title: str = ""
    chair: str = ""
    minute_taker: str = ""
    attendees: tuple[Attendee, ...] = ()
    targets: tuple[str, ...] = ()
    queue: tuple[str, ...] = ()
    discussed: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()
    """In the order in which they were parked; those that came back and were settled are in both."""
    current: str = ""
    """The item in front of the team; empty before the first, `READ_BACK` after the last."""
    timebox: int = 0
    extra: int = 0
    started_at: str = ""
    left_at: str = ""
    """When the room was left without closing the meeting; empty while it goes on."""
    paused: int = 0
    ended_at: str = ""
    state: MeetingState = MeetingState.RUNNING
    confirmed_by: str = ""
    """The chair's name, once the read-back of all decisions was confirmed."""
    confirmed_on: date | None = None
    status: Status = Status.ACTIVE

    @property
    def is_running(self) -> bool:
        return self.state is MeetingState.RUNNING and self.was_held

    @property
    def was_held(self) -> bool:
        """False of what an undo leaves of a meeting: where it stood is no reason to list it."""
        return bool(self.started_at) and self.status is Status.ACTIVE

    @property
    def agenda(self) -> tuple[str, ...]:
        """Every item of the queue once, in the order in which it is walked: the parked ones come last."""
        parked = tuple(item for item in self.parked if item in self.queue)
        return (*(item for item in self.queue if item not in parked), *parked)

    @property
    def unsettled(self) -> tuple[str, ...]:
        """What is still to be talked about, in the order of the agenda."""
        return tuple(item for item in self.agenda if item not in self.discussed)

    @property
    def still_parked(self) -> tuple[str, ...]:
        return tuple(item for item in self.parked if item not in self.discussed)

    @property
    def attending(self) -> tuple[str, ...]:
        """The ids of the people there."""
        return tuple(attendee.person for attendee in self.attendees)


@dataclass(frozen=True, slots=True)
class Minute:
    """One entry of a meeting's minutes. `result` is the text of a verdict's result, and `targets` are the ids
    it was given for; `person` is the name of who dissents; `action_item` is the id of what is owed."""

    id: str
    meeting: str = ""
    kind: MinuteKind = MinuteKind.VERDICT
    item: str = ""
    text: str = ""
    result: str = ""
    targets: tuple[str, ...] = ()
    person: str = ""
    action_item: str = ""
    at: str = ""
    status: Status = Status.ACTIVE


def _decode_attendees(text: str | None) -> tuple[Attendee, ...]:
    lines = (line.partition(" ") for line in (text or "").split("\n") if line)
    return tuple(Attendee(person, Role(role or Role.TEAM_MEMBER)) for person, _, role in lines)


def _encode_attendees(attendees: Iterable[Attendee]) -> str | None:
    return "\n".join(f"{person} {role}" for person, role in attendees) or None


ATTENDEES = Codec(_decode_attendees, _encode_attendees)
"""A line for each: person and role."""

RESULT = Codec(lambda text: str(Result(text)) if text else "", lambda value: value or None)
"""The text of a verdict's result; empty for what is no verdict."""

MEETING_FIELDS: dict[str, Codec] = {
    "title": TEXT,
    "chair": TEXT,
    "attendees": ATTENDEES,
    "targets": LINES,
    "queue": LINES,
    "discussed": LINES,
    "parked": LINES,
    "timebox": NUMBER,
    "extra": NUMBER,
    "started_at": MOMENT,
    "ended_at": MOMENT,
    "state": choice(MeetingState, MeetingState.RUNNING),
    "confirmed_by": TEXT,
    "confirmed_on": DATE,
    "status": choice(Status, Status.ACTIVE),
    "minute_taker": TEXT,
    "current": TEXT,
    "left_at": MOMENT,
    "paused": NUMBER,
}

MINUTE_FIELDS: dict[str, Codec] = {
    "meeting": TEXT,
    "kind": choice(MinuteKind, MinuteKind.VERDICT),
    "item": TEXT,
    "text": TEXT,
    "result": RESULT,
    "person": TEXT,
    "action_item": TEXT,
    "at": MOMENT,
    "status": choice(Status, Status.ACTIVE),
    "targets": LINES,
}
