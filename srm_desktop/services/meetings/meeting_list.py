"""The meetings of an assessment, found by what somebody types and told to other programs."""

from __future__ import annotations

from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.meeting import Meeting, Minute, MinuteKind
from srm_desktop.services.meetings.meeting_clock import clock
from srm_desktop.services.session import Session

_SHORTEST = 4
"""Characters of an id that name a meeting."""


def find_meeting(session: Session, text: str = "") -> Meeting:
    """By its id, the beginning of it, or its title; without a text the newest. Raises UserError."""
    held = session.state.active_meetings
    if not held:
        raise UserError("No meeting was held in this assessment.", "Start one in the window.")
    if not text:
        return held[0]
    wanted = text.strip().casefold()
    found = [m for m in held if m.id == text] or [m for m in held if m.title.casefold() == wanted]
    found = found or [m for m in held if len(wanted) >= _SHORTEST and m.id.startswith(wanted)]
    if len(found) != 1:
        what = phrase("{0} names no meeting.", text)
        if found:
            what = phrase("{0} names {1} meetings.", text, len(found))
        raise UserError(what, "See: srm-desktop meeting list FILE")
    return found[0]


def meeting_json(session: Session, meeting: Meeting) -> dict[str, Any]:
    known = session.state.people
    minutes = session.state.minutes_of(meeting.id)
    return {
        "id": meeting.id,
        "title": meeting.title,
        "state": str(meeting.state),
        "started_at": meeting.started_at,
        "ended_at": meeting.ended_at,
        "minutes_spent": round(clock(meeting).spent),
        "timebox": meeting.timebox + meeting.extra if meeting.timebox else 0,
        "chair": known[meeting.chair].name if meeting.chair in known else "",
        "confirmed_by": meeting.confirmed_by,
        "attendees": [
            {"name": known[one.person].name, "role": str(one.role)}
            for one in meeting.attendees
            if one.person in known
        ],
        "current": meeting.current,
        "queue": list(meeting.queue),
        "settled": list(meeting.discussed),
        "parked": list(meeting.still_parked),
        "counts": {str(kind): sum(minute.kind is kind for minute in minutes) for kind in MinuteKind},
        "minuted": [_minute_json(session, minute) for minute in minutes],
        "documents": [one.id for one in session.state.attestations.values() if one.meeting == meeting.id],
    }


def _minute_json(session: Session, minute: Minute) -> dict[str, Any]:
    owed = session.state.action_items.get(minute.action_item)
    return {
        "kind": str(minute.kind),
        "item": minute.item,
        "at": minute.at,
        "text": minute.text,
        "result": minute.result,
        "targets": list(minute.targets),
        "person": minute.person,
        "owner": owed.owner if owed else "",
        "due": str(owed.due or "") if owed else "",
    }
