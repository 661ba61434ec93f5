"""A meeting that was held, with all that can be minuted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from srm_desktop.model.answer import Result
from srm_desktop.model.meeting import Attendee, Meeting
from srm_desktop.services import people
from srm_desktop.services.meetings import meetings
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS
from tests.unit.services.signed import ASSESSOR, MANAGER

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
LONG = "The exception stands until the vendor delivers. " * 60
DISSENT = "I do <b>not</b> agree:\n„zwei Jahre“ 中文."


def held(session: Session, *, closed: bool = True) -> Meeting:
    """Four items: a verdict, one for one target only, one parked, one open."""
    for name in (ASSESSOR, MANAGER, "Bo Present"):
        people.save_person(session, people.new_person(name, "Title", "Example"), AUTHOR)
    chair, present, taker = session.state.active_people
    there = tuple(Attendee(person.id) for person in (chair, present, taker))
    targets = (ACCOUNT, "payments")
    new = NewMeeting("Weekly", ITEMS[:4], targets, there, chair.id, taker.id, 60)
    id_ = meetings.start(session, new, AUTHOR, now=START).id
    times = iter(START + timedelta(minutes=n) for n in range(1, 60))
    meetings.decide(session, id_, LONG, AUTHOR, now=next(times))
    meetings.raise_action(session, id_, "Write to them", "Bo", date(2026, 12, 24), AUTHOR, now=next(times))
    meetings.dissent(session, id_, "Bo Present", DISSENT, AUTHOR, now=next(times))
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR, now=next(times))
    meetings.record_verdict(
        session,
        id_,
        Result.NOT_APPLICABLE,
        AUTHOR,
        targets=["payments"],
        reason="No such service",
        now=next(times),
    )
    meetings.settle(session, id_, AUTHOR)
    meetings.park(session, id_, AUTHOR, now=next(times))
    if closed:
        meetings.close(session, id_, AUTHOR, now=START + timedelta(minutes=61))
    return session.state.meetings[id_]
