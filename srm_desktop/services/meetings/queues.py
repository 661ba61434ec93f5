"""What a meeting can walk through: what a filter finds, or what happened since the last one."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Entity
from srm_desktop.model.meeting import Meeting, MeetingState, Minute, MinuteKind
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.filters.filtering import Filter, SearchIndex
from srm_desktop.services.session import Session
from srm_desktop.services.standing import moved_since


class Why(StrEnum):
    """Why an item is in the queue, in the order in which it is then talked about."""

    PARKED = "parked"
    NOT_REACHED = "not-reached"
    ACTION = "action"
    CHANGED = "changed"
    GAP = "gap"


class Queued(NamedTuple):
    item: str
    why: tuple[Why, ...]


def matching(
    session: Session, wanted: Filter, targets: Collection[str], index: SearchIndex | None = None
) -> list[str]:
    """The responsibilities that are assessed and match in one of the targets, in catalog order."""
    found = (index or SearchIndex(session)).matching(wanted, targets)
    return [item.id for item in session.catalog.assessable if item.id in found]


def last_meeting(session: Session) -> Meeting | None:
    """The newest one that was closed."""
    closed = (m for m in session.state.active_meetings if m.state is MeetingState.CLOSED)
    return next(closed, None)


def open_actions(session: Session) -> list[ActionItem]:
    """What is still owed, the earliest due first: where the next meeting starts."""
    return [item for item in session.state.active_action_items if item.is_open]


def since_last_time(
    session: Session, targets: Collection[str], index: SearchIndex | None = None
) -> list[Queued]:
    """What was parked or not reached last time, what has an open action, what changed since, and what is a
    gap; each responsibility once, for all its reasons. Without a last time nothing was changed since."""
    chosen, last = frozenset(targets), last_meeting(session)
    found = {
        Why.PARKED: set(last.still_parked if last else ()),
        Why.NOT_REACHED: set(last.unsettled if last else ()) - set(last.still_parked if last else ()),
        Why.ACTION: _with_actions(session, chosen),
        Why.CHANGED: _changed(session, last, chosen) if last else set(),
        Why.GAP: set(matching(session, parse("result:gap"), chosen, index)),
    }
    order = {item.id: position for position, item in enumerate(session.catalog.assessable)}
    queued = [
        Queued(item, tuple(why for why in Why if item in found[why]))
        for item in order
        if any(item in items for items in found.values())
    ]
    return sorted(queued, key=lambda one: (list(Why).index(one.why[0]), order[one.item]))


def _with_actions(session: Session, targets: frozenset[str]) -> set[str]:
    keys = (AnswerKey.parse(text) for action in open_actions(session) for text in action.answers)
    return {key.item for key in keys if key.target in targets}


def _changed(session: Session, last: Meeting, targets: frozenset[str]) -> set[str]:
    return {moved.key.item for moved in moved_since(session, ended_seq(session, last) or 0, targets=targets)}


def ended_seq(session: Session, meeting: Meeting) -> int | None:
    """The change of the log that closed the meeting; None while it is running."""
    if meeting.is_running:
        return None
    ends = [
        entry.change.seq
        for entry in session.history(Entity.MEETING, [meeting.id])
        if entry.change.field == "state" and entry.change.new == MeetingState.CLOSED
    ]
    return max(ends, default=0)


class Earlier(NamedTuple):
    """What an earlier meeting said of an item."""

    meeting: Meeting
    minute: Minute


def last_decision(session: Session, item: str, before: Meeting) -> Earlier | None:
    """The newest decision or verdict on the item in a meeting before this one."""
    for meeting in session.state.active_meetings:
        if (meeting.started_at, meeting.id) >= (before.started_at, before.id):
            continue
        for minute in reversed(session.state.minutes_of(meeting.id)):
            if minute.item == item and minute.kind in (MinuteKind.DECISION, MinuteKind.VERDICT):
                return Earlier(meeting, minute)
    return None


def actions_on(session: Session, item: str, targets: Collection[str]) -> list[ActionItem]:
    """What is still owed for an item in one of the targets."""
    chosen = frozenset(targets)
    return [
        action
        for action in open_actions(session)
        if any(key.item == item and key.target in chosen for key in map(AnswerKey.parse, action.answers))
    ]
