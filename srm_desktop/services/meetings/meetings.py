"""A meeting that walks through a queue. What is minuted is one batch, and one step of undo; where the meeting
stands is on disk too, so that it resumes there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Action, Batch, Edit, Entity, Verb, timestamp
from srm_desktop.model.meeting import (
    MEETING_FIELDS,
    MINUTE_FIELDS,
    READ_BACK,
    Attendee,
    Meeting,
    MeetingState,
    Minute,
    MinuteKind,
)
from srm_desktop.services.action_items import action_item_edits, new_action_item
from srm_desktop.services.answering import MAX_TEXT, find_item, verdict_edits
from srm_desktop.services.meetings.queues import open_actions
from srm_desktop.services.people import new_person, person_edits
from srm_desktop.services.session import Session
from srm_desktop.services.wording import undone

LONGEST = 24 * 60
"""Minutes of a meeting at most."""

MORE = 2
"""Minutes that are given at a time when the time is up."""


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What a meeting starts from. `queue` holds responsibility ids in their order, `targets` the ids that the
    verdicts are about, `chair` and `minute_taker` ids of attendees; `timebox` is in minutes, 0 for none."""

    title: str
    queue: tuple[str, ...]
    targets: tuple[str, ...]
    attendees: tuple[Attendee, ...]
    chair: str
    minute_taker: str = ""
    timebox: int = 0


# Starting, leaving and resuming


def running(session: Session) -> Meeting | None:
    """The meeting that was started and not closed, whoever left the room or whatever crashed."""
    return next((meeting for meeting in session.state.active_meetings if meeting.is_running), None)


def start(session: Session, new: NewMeeting, by: str, *, now: datetime | None = None) -> Meeting:
    """It begins with what is still owed from before, where there is any. Raises UserError for a meeting that
    cannot be held, and while another one is running."""
    new = _checked(session, new)
    id_ = uuid4().hex
    values = {
        "title": new.title,
        "chair": new.chair,
        "minute_taker": new.minute_taker,
        "attendees": new.attendees,
        "targets": new.targets,
        "queue": new.queue,
        "current": "" if open_actions(session) else new.queue[0],
        "timebox": new.timebox,
        "started_at": _spelled(now),
    }
    session.commit(Verb.START_MEETING, by, _edits(id_, values), detail=new.title)
    return session.state.meetings[id_]


def _checked(session: Session, new: NewMeeting) -> NewMeeting:
    if (other := running(session)) is not None:
        said = phrase("The meeting {0} is still running.", other.title)
        raise UserError(said, "Resume it and close it first.")
    queue = tuple(dict.fromkeys(find_item(session, item).id for item in new.queue))
    title, targets = new.title.strip(), tuple(dict.fromkeys(new.targets))
    active = {target.id for target in session.state.active_targets}
    if not title:
        raise UserError("The meeting has no title.", "Enter one.")
    if not queue:
        raise UserError("There is nothing to talk about.", "Choose responsibilities.")
    if not targets or not active.issuperset(targets):
        raise UserError("The targets are not clear.", "Choose at least one.")
    if not 0 <= new.timebox <= LONGEST:
        raise UserError("The timebox is not possible.", phrase("Use at most {0} minutes, or none.", LONGEST))
    _check_people(session, new)
    return replace(new, title=title, queue=queue, targets=targets)


def _check_people(session: Session, new: NewMeeting) -> None:
    attending = {attendee.person for attendee in new.attendees}
    if not attending <= {person.id for person in session.state.active_people}:
        raise UserError("Somebody attending is not known.", "Add the person first.")
    if new.chair not in attending:
        raise UserError("Nobody chairs the meeting.", "Choose the chair from those attending.")
    if new.minute_taker and new.minute_taker not in attending:
        raise UserError("The minute-taker does not attend.", "Choose somebody who does.")


def leave(session: Session, meeting_id: str, by: str, *, now: datetime | None = None) -> Batch | None:
    """Without closing it: its clock stops."""
    meeting = _running(session, meeting_id)
    return session.commit(
        Verb.LEAVE_MEETING, by, _edits(meeting_id, {"left_at": _spelled(now)}), detail=meeting.title
    )


def resume(session: Session, meeting_id: str, by: str, *, now: datetime | None = None) -> Batch | None:
    """Its clock goes on. The time since the meeting was left is not counted, nor, where the program ended
    without that, the time since the last thing that was written of it."""
    meeting = _running(session, meeting_id)
    left = datetime.fromisoformat(meeting.left_at) if meeting.left_at else _last_written(session, meeting)
    away = max(0, int(((now or datetime.now(UTC)) - left).total_seconds()))
    values = {"left_at": "", "paused": meeting.paused + away}
    return session.commit(Verb.RESUME_MEETING, by, _edits(meeting_id, values), detail=meeting.title)


def _last_written(session: Session, meeting: Meeting) -> datetime:
    minutes = [minute.id for minute in session.state.minutes_of(meeting.id)]
    entries = session.history(Entity.MEETING, [meeting.id])
    if minutes:
        entries += session.history(Entity.MINUTE, minutes)
    return max(entry.batch.action.at for entry in entries)


def attend(
    session: Session, meeting_id: str, attendees: Iterable[Attendee], by: str, *, newcomer: str = ""
) -> Batch | None:
    """Who is there after all; `newcomer` is the name of somebody who is not among the people yet. Raises
    UserError where the chair, the minute-taker or somebody who dissented would not have been there."""
    meeting, there = _running(session, meeting_id), tuple(attendees)
    edits: list[Edit] = []
    if newcomer.strip():
        person = new_person(newcomer, organisation=session.state.details.organisation)
        edits += person_edits(person)
        there = (*there, Attendee(person.id, person.role))
    said = {minute.person for minute in session.state.minutes_of(meeting_id)}
    for id_ in set(meeting.attending).difference(attendee.person for attendee in there):
        name = session.state.people[id_].name
        if id_ in (meeting.chair, meeting.minute_taker) or name in said:
            took_part = phrase("{0} chairs this meeting, takes its minutes or dissented in it.", name)
            raise UserError(took_part, "Whoever leaves early has attended.")
    edits += _edits(meeting_id, {"attendees": there})
    return session.commit(Verb.EDIT_MEETING, by, edits, detail=meeting.title)


# Walking


def go_to(session: Session, meeting_id: str, item: str, by: str) -> Batch | None:
    """`item` is one of the agenda or READ_BACK."""
    meeting = _running(session, meeting_id)
    if item != READ_BACK and item not in meeting.queue:
        raise UserError(phrase("{0} is not in this meeting's queue.", item), "Choose one that is.")
    return session.commit(Verb.GO_TO, by, _edits(meeting_id, {"current": item}), detail=item)


def beside(meeting: Meeting, step: int) -> str:
    """What is one before (-1) or after (1) where the meeting stands; the same at either end."""
    places = (*meeting.agenda, READ_BACK)
    here = places.index(meeting.current) if meeting.current in places else 0
    return places[min(max(here + step, 0), len(places) - 1)]


def following(meeting: Meeting) -> str:
    """What is talked about next when the item in front is settled: what is open after it; then what was
    passed over before it; then the read-back. What is parked waits for the end, and comes back once."""
    agenda, unsettled = meeting.agenda, meeting.unsettled
    here = agenda.index(meeting.current) if meeting.current in agenda else len(agenda)
    after = [item for item in agenda[here + 1 :] if item in unsettled]
    before = [item for item in agenda[:here] if item in unsettled and item not in meeting.parked]
    fresh = [item for item in after if item not in meeting.parked]
    return next(iter((*fresh, *before, *after)), READ_BACK)


# Minuting what is in front


def record_verdict(
    session: Session,
    meeting_id: str,
    result: Result,
    by: str,
    *,
    targets: Iterable[str] = (),
    reason: str | None = None,
    now: datetime | None = None,
) -> Batch | None:
    """On the item in front, for the targets named or all of the meeting's. When each target has its verdict
    the item is settled and the next one comes. A verdict given again takes the place of the first one."""
    meeting, item = _in_front(session, meeting_id)
    there = targets_of(session, meeting)
    chosen = tuple(targets) or there
    keys = [AnswerKey(target, item) for target in chosen]
    at = now or datetime.now(UTC)
    edits = verdict_edits(session, keys, result, by, reason=reason, today=at.astimezone().date())
    minute = _minute(
        meeting, item, MinuteKind.VERDICT, at, result=str(result), text=reason or "", targets=chosen
    )
    verdicts = _verdicts(session, meeting_id, item)
    judged = {target for verdict in verdicts for target in verdict.targets} | set(chosen)
    edits += [_struck(verdict) for verdict in verdicts if set(verdict.targets) <= set(chosen)]
    edits += _minute_edits(minute)
    if judged >= set(there):
        edits += _settled(meeting, item)
    return session.commit(Verb.MINUTE_VERDICT, by, edits, detail=item)


def unjudged(session: Session, meeting_id: str) -> list[str]:
    """The meeting's targets that have no verdict yet on the item in front, in their order."""
    meeting, item = _in_front(session, meeting_id)
    judged = {target for verdict in _verdicts(session, meeting_id, item) for target in verdict.targets}
    return [target for target in targets_of(session, meeting) if target not in judged]


def targets_of(session: Session, meeting: Meeting) -> tuple[str, ...]:
    """The meeting's targets that are still in the assessment. Raises UserError where none is."""
    active = {target.id for target in session.state.active_targets}
    there = tuple(target for target in meeting.targets if target in active)
    if not there:
        raise UserError("No target of this meeting is in the assessment any more.", "Close the meeting.")
    return there


def _verdicts(session: Session, meeting_id: str, item: str) -> list[Minute]:
    minutes = session.state.minutes_of(meeting_id)
    return [minute for minute in minutes if minute.item == item and minute.kind is MinuteKind.VERDICT]


def settle(session: Session, meeting_id: str, by: str) -> Batch | None:
    """Talked about and left as it is: on to the next."""
    meeting, item = _in_front(session, meeting_id)
    return session.commit(Verb.SETTLE, by, _settled(meeting, item), detail=item)


def decide(
    session: Session, meeting_id: str, text: str, by: str, *, now: datetime | None = None
) -> Batch | None:
    meeting, item = _in_front(session, meeting_id)
    minute = _minute(meeting, item, MinuteKind.DECISION, now, text=_said(text))
    return session.commit(Verb.MINUTE_DECISION, by, _minute_edits(minute), detail=item)


def dissent(
    session: Session, meeting_id: str, who: str, text: str, by: str, *, now: datetime | None = None
) -> Batch | None:
    """`who` is a name; the words are kept as they were said."""
    meeting, item = _in_front(session, meeting_id)
    if not who.strip():
        raise UserError("The dissent does not say who dissents.", "Name the person.")
    minute = _minute(meeting, item, MinuteKind.DISSENT, now, text=_said(text), person=who.strip())
    return session.commit(Verb.MINUTE_DISSENT, by, _minute_edits(minute), detail=item)


def raise_action(
    session: Session,
    meeting_id: str,
    what: str,
    owner: str,
    due: date | None,
    by: str,
    *,
    targets: Iterable[str] = (),
    now: datetime | None = None,
) -> Batch | None:
    """Somebody owes something for the item in front, in the targets named or all of the meeting's."""
    meeting, item = _in_front(session, meeting_id)
    at = now or datetime.now(UTC)
    keys = [AnswerKey(target, item) for target in tuple(targets) or targets_of(session, meeting)]
    owed = new_action_item(what, owner, due, keys, meeting_id, today=at.astimezone().date())
    minute = _minute(meeting, item, MinuteKind.ACTION, at, text=what.strip(), action_item=owed.id)
    edits = [*action_item_edits(owed), *_minute_edits(minute)]
    return session.commit(Verb.ADD_ACTION_ITEM, by, edits, detail=owed.what.strip())


def park(session: Session, meeting_id: str, by: str, *, now: datetime | None = None) -> Batch | None:
    """For the end of the meeting, and then for the next one."""
    meeting, item = _in_front(session, meeting_id)
    parked = meeting.parked if item in meeting.parked else (*meeting.parked, item)
    values = {
        "parked": parked,
        "discussed": tuple(other for other in meeting.discussed if other != item),
        "current": following(replace(meeting, discussed=(*meeting.discussed, item))),
    }
    edits = [*_minute_edits(_minute(meeting, item, MinuteKind.PARKED, now)), *_edits(meeting_id, values)]
    return session.commit(Verb.PARK, by, edits, detail=item)


def extend(session: Session, meeting_id: str, by: str, *, minutes: int = MORE) -> Batch | None:
    meeting = _running(session, meeting_id)
    if not meeting.timebox:
        raise UserError("This meeting has no timebox.", "It takes as long as it takes.")
    edits = _edits(meeting_id, {"extra": meeting.extra + minutes})
    return session.commit(Verb.EXTEND_MEETING, by, edits, detail=meeting.title)


def undo(session: Session, meeting_id: str, by: str) -> Action:
    """Takes back the last thing that was done, and shows the item it was about. Raises UserError where that
    would be the start of the meeting."""
    meeting = _running(session, meeting_id)
    last = session.next_undo()
    if last is None or last.verb is Verb.START_MEETING:
        raise UserError(
            "There is nothing to undo in this meeting.", "Its start is undone in the main window."
        )
    batch = session.undo(by)
    if batch is not None:
        items = [c.old for c in batch.changes if c.entity is Entity.MINUTE and c.field == "item" and c.old]
        item = next(iter(items), undone(batch.action).detail)
        if item in meeting.queue:
            go_to(session, meeting_id, item, by)
    return last


# The read-back


def correct(
    session: Session,
    minute_id: str,
    by: str,
    text: str,
    *,
    result: Result | None = None,
    person: str = "",
    owner: str = "",
    due: date | None = None,
    now: datetime | None = None,
) -> Batch | None:
    """What the chair wants to read otherwise. Another result of a verdict is the result of its answers, and
    what an action says otherwise is what is owed; what is not given stays."""
    minute = session.state.minutes[minute_id]
    _running(session, minute.meeting)
    values: dict[str, Any] = {"text": text.strip() if minute.kind is MinuteKind.VERDICT else _said(text)}
    edits: list[Edit] = []
    owed = session.state.action_items.get(minute.action_item)
    if owed is not None:
        said = replace(owed, what=values["text"], owner=owner.strip() or owed.owner, due=due or owed.due)
        edits += action_item_edits(said)
    if person.strip():
        values["person"] = person.strip()
    if result is not None:
        keys = [AnswerKey(target, minute.item) for target in minute.targets]
        on = (now or datetime.now(UTC)).astimezone().date()
        edits += verdict_edits(session, keys, result, by, reason=text, today=on)
        values["result"] = str(result)
    edits += _minute_edits(replace(minute, **values))
    return session.commit(Verb.EDIT_MINUTE, by, edits, detail=minute.item)


def strike(session: Session, minute_id: str, by: str) -> Batch | None:
    """Takes a line out of the minutes; an action is then not owed. Verdicts and what was parked stay."""
    minute = session.state.minutes[minute_id]
    _running(session, minute.meeting)
    if minute.kind is MinuteKind.VERDICT:
        raise UserError("A verdict cannot be struck from the minutes.", "Give another verdict instead.")
    if minute.kind is MinuteKind.PARKED:
        raise UserError("That an item was parked stays in the minutes.", "Go back and settle it instead.")
    edits = [_struck(minute)]
    if minute.kind is MinuteKind.ACTION:
        edits.append(Edit(Entity.ACTION_ITEM, minute.action_item, "status", str(Status.REMOVED)))
    return session.commit(Verb.EDIT_MINUTE, by, edits, detail=minute.item)


def close(session: Session, meeting_id: str, by: str, *, now: datetime | None = None) -> Batch | None:
    """After the chair confirmed what was read back."""
    meeting = _running(session, meeting_id)
    at = now or datetime.now(UTC)
    values = {
        "state": MeetingState.CLOSED,
        "ended_at": _spelled(at),
        "left_at": "",
        "confirmed_by": session.state.people[meeting.chair].name,
        "confirmed_on": at.astimezone().date(),
    }
    return session.commit(Verb.CLOSE_MEETING, by, _edits(meeting_id, values), detail=meeting.title)


# Parts


def _running(session: Session, meeting_id: str) -> Meeting:
    meeting = session.state.meetings.get(meeting_id)
    if meeting is None or not meeting.is_running:
        raise UserError("The meeting is not running.", "Start one, or resume the one that is.")
    return meeting


def _in_front(session: Session, meeting_id: str) -> tuple[Meeting, str]:
    meeting = _running(session, meeting_id)
    if meeting.current not in meeting.queue:
        raise UserError("No responsibility is in front of the meeting.", "Go back to one first.")
    return meeting, meeting.current


def _settled(meeting: Meeting, item: str) -> list[Edit]:
    discussed = meeting.discussed if item in meeting.discussed else (*meeting.discussed, item)
    after = replace(meeting, discussed=discussed)
    return _edits(meeting.id, {"discussed": discussed, "current": following(after)})


def _said(text: str) -> str:
    if not (said := text.strip()):
        raise UserError("There are no words to minute.", "Say it in a sentence.")
    if len(said) > MAX_TEXT:
        raise UserError("The text is too long.", phrase("Use at most {0} characters.", f"{MAX_TEXT:,}"))
    return said


def _minute(
    meeting: Meeting, item: str, kind: MinuteKind, at: datetime | None = None, **values: Any
) -> Minute:
    return Minute(uuid4().hex, meeting.id, kind, item, at=_spelled(at), **values)


def _minute_edits(minute: Minute) -> list[Edit]:
    return [
        Edit(Entity.MINUTE, minute.id, name, codec.encode(getattr(minute, name)))
        for name, codec in MINUTE_FIELDS.items()
    ]


def _struck(minute: Minute) -> Edit:
    return Edit(Entity.MINUTE, minute.id, "status", str(Status.REMOVED))


def _edits(meeting_id: str, values: Mapping[str, object]) -> list[Edit]:
    return [
        Edit(Entity.MEETING, meeting_id, name, MEETING_FIELDS[name].encode(value))
        for name, value in values.items()
    ]


def _spelled(at: datetime | None) -> str:
    return timestamp(at or datetime.now(UTC))
