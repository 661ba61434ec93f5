"""The demo's meeting, held through the same verbs as any other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from srm_desktop.model.answer import Result
from srm_desktop.model.meeting import Attendee
from srm_desktop.services.meetings import meetings
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.session import Session

Row = dict[str, Any]


def hold(session: Session, row: Row, by: str, today: date) -> None:
    """Started, minuted minute by minute and closed by its chair, so many days before `today`."""
    on = today - timedelta(days=row["days_ago"])
    start = datetime.combine(on, time.fromisoformat(row["from"]), UTC)
    meeting = meetings.start(session, _plan(session, row), by, now=start)
    for step in row["steps"]:
        if session.state.meetings[meeting.id].current != step["item"]:
            meetings.go_to(session, meeting.id, step["item"], by)
        at = start + timedelta(minutes=step["minute"])
        _STEPS[step["kind"]](session, meeting.id, step, by, at, today)
    meetings.close(session, meeting.id, by, now=start + timedelta(minutes=row["minutes"]))


def _plan(session: Session, row: Row) -> NewMeeting:
    people = {person.name: person for person in session.state.active_people}
    return NewMeeting(
        title=row["title"],
        queue=tuple(row["queue"]),
        targets=tuple(target.id for target in session.state.active_targets),
        attendees=tuple(Attendee(people[name].id, people[name].role) for name in row["attendees"]),
        chair=people[row["chair"]].id,
        minute_taker=people[row["minute_taker"]].id,
        timebox=row["timebox"],
    )


def _verdict(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    result, targets = Result(step["result"]), step.get("targets", ())
    meetings.record_verdict(session, id_, result, by, targets=targets, now=at)


def _decision(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    meetings.decide(session, id_, step["text"], by, now=at)


def _action(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    due = today + timedelta(days=step["due_in_days"])
    meetings.raise_action(session, id_, step["text"], step["owner"], due, by, targets=step["targets"], now=at)


def _dissent(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    meetings.dissent(session, id_, step["who"], step["text"], by, now=at)


def _park(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    meetings.park(session, id_, by, now=at)


def _settle(session: Session, id_: str, step: Row, by: str, at: datetime, today: date) -> None:
    meetings.settle(session, id_, by)


_STEPS: dict[str, Callable[[Session, str, Row, str, datetime, date], None]] = {
    "verdict": _verdict,
    "decision": _decision,
    "action": _action,
    "dissent": _dissent,
    "park": _park,
    "settle": _settle,
}
