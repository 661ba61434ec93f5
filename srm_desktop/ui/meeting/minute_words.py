"""What a line of the minutes says."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from srm_desktop.model.action_item import ActionItem, ActionState
from srm_desktop.model.answer import Result
from srm_desktop.model.meeting import Meeting, Minute
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day, word


def line_words(session: Session, meeting: Meeting, minute: Minute) -> str:
    """Such as "Decision: rotate by hand"."""
    said = minute_words(session, meeting, minute)
    return _pair(word(minute.kind), said) if said else word(minute.kind)


def minute_words(session: Session, meeting: Meeting, minute: Minute) -> str:
    """The same without the kind."""
    if minute.result:
        return _verdict(session, meeting, minute)
    owed = session.state.action_items.get(minute.action_item)
    if owed is not None:
        return _owed(owed)
    return _pair(minute.person, minute.text) if minute.person else minute.text


def day_of(meeting: Meeting) -> date:
    """When it was held, where the reader is."""
    return datetime.fromisoformat(meeting.started_at).astimezone().date()


def owed_words(item: ActionItem, between: str = " \u00b7 ") -> str:
    """An action with how it stands today; `between` is put after what is to be done."""
    if not item.is_open:
        standing = word(ActionState.DONE)
    elif item.is_overdue(date.today()):
        standing = QCoreApplication.translate("meeting", "Overdue")
    else:
        return _owed(item, between)
    return f"{_owed(item, between)} \u00b7 {standing}"


def _owed(item: ActionItem, between: str = " \u00b7 ") -> str:
    by_when = QCoreApplication.translate("meeting", "{0}, by {1}")
    due = day(item.due)
    return f"{item.what}{between}{by_when.format(item.owner, due)}"


def _verdict(session: Session, meeting: Meeting, minute: Minute) -> str:
    """The targets are named where they are not all of the meeting's."""
    said = word(Result(minute.result))
    if minute.targets and set(minute.targets) != set(meeting.targets):
        known = session.state.targets
        names = [known[id_].name for id_ in minute.targets if id_ in known]
        said = f"{said} ({', '.join(names)})"
    return _pair(said, minute.text) if minute.text else said


def _pair(first: str, second: str) -> str:
    return QCoreApplication.translate("meeting", "{0}: {1}").format(first, second)
