"""Pictures of a meeting, for looking at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.model.meeting import READ_BACK, Attendee, Meeting
from srm_desktop.services.meetings import meetings, queues
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.session import Session
from srm_desktop.ui.meeting.minutes_dialog import MinutesDialog
from srm_desktop.ui.meeting.room import Room
from srm_desktop.ui.meeting.setup_dialog import SetupDialog
from srm_desktop.ui.theme.tokens import Theme

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
_BY = "Mara Lindqvist"
_AGO = timedelta(minutes=34)


def meeting_dialogs(session: Session, theme: Theme) -> dict[str, Callable[[], QWidget]]:
    held = session.state.active_meetings
    return {
        "meeting-setup": lambda: SetupDialog(session, theme, lambda: _BY),
        "meeting-minutes": lambda: MinutesDialog(session, held[0]),
    }


def meeting_walls(session: Session, theme: Theme, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """Walks a meeting from what is owed to its end; yields each window with the name of its picture."""
    meeting = _start(session)
    room = Room(session, meeting.id, theme, lambda: _BY, QApplication.instance() or QApplication())
    wall, desk = room.wall, room.desk
    for window in (wall, room.presenter):
        window.resize(*size)
        window.show()
    yield "meeting-owed", wall
    wall.run("enter")
    yield "meeting-item", wall
    wall.run("verdict_3")
    yield "meeting-verdict", wall
    desk.commit()
    desk.step_target(1)
    wall.run("action")
    wall.entry.text.setPlainText("Write to the vendor, and ask for the date of the release in writing")
    wall.entry.take()
    yield "meeting-action", wall
    wall.entry.give_up()
    _minute(room)
    yield "meeting-minuted", wall
    yield "meeting-presenter", room.presenter
    wall.run("help")
    yield "meeting-help", wall
    wall.run("escape")
    desk.park()
    desk.go_to(READ_BACK)
    yield "meeting-read-back", wall
    desk.close()
    yield "meeting-closed", wall
    room.close()


def _start(session: Session) -> Meeting:
    """With many an item, and a title that is rather long."""
    targets = tuple(target.id for target in session.state.active_targets)
    people = session.state.active_people
    queue = tuple(one.item for one in queues.since_last_time(session, targets))
    there = tuple(Attendee(person.id, person.role) for person in people)
    title = "Fortnightly responsibility review of all accounts, with the auditors of the parent company"
    new = NewMeeting(title, queue, targets, there, people[0].id, people[1].id, 60)
    return meetings.start(session, new, _BY, now=datetime.now(UTC) - _AGO)


def _minute(room: Room) -> None:
    desk = room.desk
    desk.decide("The exception stands until the vendor delivers; every meeting looks at it until then.")
    desk.raise_action("Write to the vendor", "Tomas Novak", date(2026, 12, 24))
    desk.dissent("Jonas Weber", "I do not agree: the vendor has had two years.")
    desk.choose(Result.PARTIALLY_SATISFIED)
