"""A meeting held by keys, in its real windows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.meeting import READ_BACK, Attendee, Meeting, MeetingState, MinuteKind
from srm_desktop.services import action_items, lifecycle
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.meetings import meetings, queues
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.meeting.keys import Stage, keys
from srm_desktop.ui.meeting.meeting_view import MeetingView
from srm_desktop.ui.meeting.minutes_dialog import MinutesDialog
from srm_desktop.ui.meeting.minutes_preview import MinutesPreview
from srm_desktop.ui.meeting.room import Room
from srm_desktop.ui.meeting.setup_dialog import SetupDialog
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace
from tests.support import child_environment

from .conftest import AUTHOR

K = Qt.Key


def plan(session: Session, many: int = 3, **values: Any) -> NewMeeting:
    there = tuple(Attendee(person.id, person.role) for person in session.state.active_people)
    return NewMeeting(
        **{
            "title": "Weekly",
            "queue": tuple(item.id for item in session.catalog.assessable[:many]),
            "targets": tuple(target.id for target in session.state.active_targets),
            "attendees": there,
            "chair": there[0].person,
            "timebox": 60,
            **values,
        }
    )


def settle_actions(session: Session) -> None:
    action_items.complete(session, [item.id for item in queues.open_actions(session)], AUTHOR)


Hold = Callable[..., Room]


@pytest.fixture
def hold(demo: Session, qtbot: QtBot) -> Iterator[Hold]:
    """Starts a meeting and opens its room, without filling the screen."""
    rooms: list[Room] = []

    def make(many: int = 3, now: datetime | None = None) -> Room:
        meeting = meetings.start(demo, plan(demo, many), AUTHOR, now=now)
        room = Room(demo, meeting.id, LIGHT, lambda: AUTHOR, QApplication.instance() or QObject())
        rooms.append(room)
        room.wall.resize(1280, 800)
        for window in (room.wall, room.presenter):
            window.show()
            qtbot.waitExposed(window)
        return room

    yield make
    for room in rooms:
        room.close()


@pytest.fixture
def room(demo: Session, hold: Hold) -> Room:
    settle_actions(demo)
    return hold()


def press(widget: QWidget, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(widget, key)


def write(room: Room, text: str) -> None:
    QTest.keyClicks(room.wall.entry.text, text)
    press(room.wall.entry.text, K.Key_Return)


def results(room: Room, item: str) -> set[Result]:
    state = room.session.state
    return {state.answer(AnswerKey(target, item)).result for target in room.desk.meeting.targets}


def kinds(room: Room) -> list[MinuteKind]:
    return [minute.kind for minute in room.session.state.minutes_of(room.desk.meeting.id)]


def test_a_verdict_is_shown_first_taken_back_with_esc_and_written_with_enter(room: Room) -> None:
    first, second, _ = room.desk.meeting.queue
    head = room.session.head()
    press(room.wall, K.Key_3)
    assert room.desk.pending is Result.OTHER_THAN_SATISFIED
    assert room.session.head() == head
    press(room.wall, K.Key_Escape)
    assert room.desk.pending is None
    assert room.wall.isVisible()
    press(room.wall, K.Key_1, K.Key_Return)
    assert results(room, first) == {Result.SATISFIED}
    assert room.desk.meeting.current == second
    press(room.wall, K.Key_Z)
    assert room.desk.meeting.current == first
    assert kinds(room) == []


def test_what_does_not_apply_asks_why_before_it_is_written(room: Room) -> None:
    first = room.desk.meeting.current
    press(room.wall, K.Key_4, K.Key_Return)
    assert room.wall.entry.isVisible()
    press(room.wall.entry.text, K.Key_Return)
    assert "reason" in room.wall.message.text()
    write(room, "No such service")
    assert results(room, first) == {Result.NOT_APPLICABLE}
    assert not room.wall.entry.isVisible()


def test_a_verdict_for_one_target_goes_on_to_the_next_target(room: Room) -> None:
    first = room.desk.meeting.current
    names = [target.id for target in room.desk.targets]
    press(room.wall, K.Key_Right)
    for target, key in zip(names, (K.Key_1, K.Key_2, K.Key_3), strict=True):
        assert (room.desk.target, room.desk.meeting.current) == (target, first)
        press(room.wall, key, K.Key_Return)
    assert len(results(room, first)) == 3
    assert (room.desk.target, room.desk.meeting.current) == ("", room.desk.meeting.queue[1])


def test_letters_that_are_typed_are_text_and_a_refusal_keeps_them(room: Room) -> None:
    item = room.desk.meeting.current
    press(room.wall, K.Key_D)
    write(room, "jskz ? 123")
    press(room.wall, K.Key_A)
    write(room, "Write to the vendor")
    entry = room.wall.entry
    assert entry.isVisible()
    assert "who does it" in room.wall.message.text()
    assert entry.who.hasFocus() or not room.wall.isActiveWindow()
    entry.who.setCurrentText("Tomas Novak")
    entry.due.field.setText("someday")
    press(entry.due.field, K.Key_Return)
    assert "not a date" in room.wall.message.text()
    assert entry.said == "Write to the vendor"
    entry.due.field.setText("2026-12-31")
    press(entry.due.field, K.Key_Return)
    press(room.wall, K.Key_F)
    entry.who.setCurrentText("Jonas Weber")
    write(room, "<b>No</b>")
    minutes = room.session.state.minutes_of(room.desk.meeting.id)
    assert [minute.text for minute in minutes] == ["jskz ? 123", "Write to the vendor", "<b>No</b>"]
    assert {minute.item for minute in minutes} == {item}
    assert minutes[2].person == "Jonas Weber"


def test_esc_gives_up_what_is_typed_and_then_leaves(room: Room, qtbot: QtBot) -> None:
    press(room.wall, K.Key_D)
    QTest.keyClicks(room.wall.entry.text, "Never mind")
    press(room.wall.entry.text, K.Key_Escape)
    assert not room.wall.entry.isVisible()
    assert kinds(room) == []
    with qtbot.waitSignal(room.left):
        press(room.wall, K.Key_Escape)
    meeting = meetings.running(room.session)
    assert meeting is not None
    assert meeting.left_at


def test_both_windows_are_in_step_and_one_waits_while_the_other_types(room: Room) -> None:
    first = room.desk.meeting.current
    press(room.presenter, K.Key_2)
    assert any(b.isChecked() for b in room.wall.findChildren(QPushButton))
    press(room.wall, K.Key_Return)
    assert first not in shown(room.presenter)[0]
    press(room.presenter, K.Key_D)
    here = room.desk.meeting.current
    press(room.wall, K.Key_J, K.Key_S, K.Key_Z)
    assert room.desk.meeting.current == here
    assert "being typed" in room.wall.message.text()
    press(room.presenter.entry.text, K.Key_Escape)
    press(room.wall, K.Key_J)
    assert room.desk.meeting.current != here


def shown(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_everything_shown_is_text_never_markup(room: Room) -> None:
    press(room.wall, K.Key_D)
    write(room, "<img src='/etc/passwd'>")
    assert any("<img src" in text for text in shown(room.wall))
    for window in (room.wall, room.presenter):
        for label in window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def test_somebody_comes_late_and_whoever_dissented_stays(room: Room) -> None:
    desk, entry = room.desk, room.wall.entry
    before = desk.meeting.attendees
    press(room.wall, K.Key_W)
    QTest.keyClicks(entry._newcomer, "Late Comer")
    press(entry._newcomer, K.Key_Return)
    assert not entry.isVisible()
    assert desk.names()[-1] == "Late Comer"
    assert desk.meeting.attendees[:-1] == before
    press(room.wall, K.Key_F)
    entry.who.setCurrentText("Late Comer")
    write(room, "No")

    press(room.wall, K.Key_W)
    there = {box.accessibleName(): box for box, _ in entry._people._rows.values()}
    assert room.wall.focusWidget() is there[desk.names()[0]]
    press(there["Late Comer"], K.Key_Space, K.Key_Return)
    assert entry.isVisible()
    assert "Late Comer chairs this meeting, takes its minutes or dissented in it." in room.wall.message.text()
    press(there["Late Comer"], K.Key_Space)
    other = there[desk.names()[1]]
    press(other, K.Key_Space, K.Key_Return)
    assert len(desk.names()) == len(before)
    press(room.wall, K.Key_Z)
    assert desk.meeting.attendees[:-1] == before
    press(room.wall, K.Key_Z, K.Key_Z)
    assert desk.meeting.attendees == before
    assert "Late Comer" not in [person.name for person in desk.session.state.active_people]


def test_more_time_is_given_and_the_clock_says_when_it_is_over(demo: Session, hold: Hold) -> None:
    settle_actions(demo)
    room = hold()
    assert room.desk.place() == "1 of 3, about 60 min left"
    assert room.desk.time() == "0 of 60 min"
    press(room.wall, K.Key_T)
    assert room.desk.time() == "0 of 62 min"


def test_a_meeting_that_takes_longer_says_by_how_much(demo: Session, hold: Hold) -> None:
    settle_actions(demo)
    room = hold(now=datetime.now(UTC) - timedelta(minutes=65, seconds=5))
    assert room.desk.time() == "5 min over the 60 planned"
    press(room.wall, K.Key_T, K.Key_T, K.Key_T)
    assert room.desk.time() == "65 of 66 min"


def test_help_lists_every_key_of_the_stage_and_esc_closes_it_first(room: Room) -> None:
    press(room.wall, K.Key_Question)
    assert room.wall.help.isVisible()
    texts = shown(room.wall.help)
    for key in keys(Stage.ITEM):
        assert key.name in texts
        assert key.words in texts
    press(room.wall, K.Key_Escape)
    assert (room.wall.help.isVisible(), room.wall.isVisible()) == (False, True)


@pytest.mark.parametrize("stage", list(Stage))
def test_no_two_keys_of_a_stage_are_the_same(stage: Stage) -> None:
    pressed = [one for key in keys(stage) for one in key.keys]
    assert len(pressed) == len(set(pressed))


def test_it_begins_with_what_is_owed_and_ends_with_the_chair(demo: Session, hold: Hold, qtbot: QtBot) -> None:
    owed = len(queues.open_actions(demo))
    assert owed > 0
    room = hold()
    assert room.desk.stage is Stage.OPENING
    press(room.wall, K.Key_J, K.Key_X)
    assert len(queues.open_actions(demo)) == owed - 1
    press(room.wall, K.Key_Return)
    first, second, third = room.desk.meeting.queue
    press(room.wall, K.Key_S, K.Key_1, K.Key_Return, K.Key_D)
    write(room, "So be it")
    press(room.wall, K.Key_Return)
    assert room.desk.meeting.current == first, "what was parked comes back"
    press(room.wall, K.Key_2, K.Key_Return)
    assert room.desk.meeting.current == READ_BACK
    assert [line.item for line in room.desk.lines()] == [second, third, first, first]
    press(room.wall, K.Key_J, K.Key_Return)
    room.wall.entry.text.selectAll()
    write(room, "So be it then")
    press(room.wall, K.Key_K, K.Key_Return)
    press(room.wall.entry.result, K.Key_Down)
    press(room.wall.entry.text, K.Key_Return)
    assert results(room, second) == {Result.PARTIALLY_SATISFIED}
    press(room.wall, K.Key_X)
    assert "cannot be struck" in room.wall.message.text()
    press(room.wall, K.Key_C)
    meeting = room.desk.meeting
    assert meeting.state is MeetingState.CLOSED
    assert meeting.confirmed_by == demo.state.people[meeting.chair].name
    assert [m.text for m in room.desk.lines() if m.text] == ["So be it then"]
    with qtbot.waitSignal(room.minutes_wanted):
        press(room.wall, K.Key_M)


def test_thirty_items_by_keys_are_all_settled_and_none_is_lost(demo: Session, hold: Hold) -> None:
    settle_actions(demo)
    room = hold(32)
    queue = room.desk.meeting.queue
    for number, item in enumerate(queue):
        assert room.desk.meeting.current == item
        if number % 10 == 9:
            press(room.wall, K.Key_S)
        else:
            press(room.wall, (K.Key_1, K.Key_2, K.Key_3)[number % 3], K.Key_Return)
    parked = [item for number, item in enumerate(queue) if number % 10 == 9]
    for item in parked:
        assert room.desk.meeting.current == item
        press(room.wall, K.Key_Return)
    meeting = room.desk.meeting
    assert meeting.current == READ_BACK
    assert sorted(meeting.discussed) == sorted(queue)
    assert kinds(room).count(MinuteKind.VERDICT) == len(queue) - len(parked)


def test_an_item_that_a_newer_catalog_left_out_is_said_to_be_gone_and_passed(room: Room) -> None:
    session, meeting = room.session, room.desk.meeting
    values = {"queue": f"GONE-01\n{meeting.queue[1]}", "current": "GONE-01"}
    edits = [Edit(Entity.MEETING, meeting.id, name, text) for name, text in values.items()]
    session.commit(Verb.EDIT_MEETING, AUTHOR, edits)
    assert "This responsibility is not in the catalog any more." in shown(room.wall)
    press(room.wall, K.Key_1, K.Key_Return)
    assert "not in the catalog" in room.wall.message.text()
    press(room.wall, K.Key_Escape, K.Key_Return)
    assert room.desk.meeting.current == meeting.queue[1]


def test_an_undone_start_ends_the_meeting(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.left):
        room.session.undo(AUTHOR)
    assert meetings.running(room.session) is None


SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1}
        for name, x in (("desk", 0), ("wall", 1280))
    ]
}
ON_TWO_SCREENS = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from srm_desktop.services import lifecycle
from srm_desktop.services.meetings import meetings
from srm_desktop.ui.meeting.room import Room
from srm_desktop.ui.theme.tokens import LIGHT

app = QApplication([])
session = lifecycle.open_assessment(Path(sys.argv[1]))
room = Room(session, meetings.running(session).id, LIGHT, lambda: "A", app)
room.open(app.primaryScreen())
app.processEvents()
print(json.dumps([[w.screen().name(), w.isFullScreen(), w.isVisible()] for w in (room.wall, room.presenter)]))
room.leave()
session.close()
"""


def test_on_two_screens_the_wall_fills_the_other_one(demo: Session, tmp_path: Path) -> None:
    meetings.start(demo, plan(demo), AUTHOR)
    lifecycle.close(demo)
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    environment = child_environment() | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    words = [sys.executable, "-c", ON_TWO_SCREENS, str(demo.path)]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [["wall", True, True], ["desk", False, True]]


# Setting one up


@pytest.fixture
def dialog(demo: Session, qtbot: QtBot) -> SetupDialog:
    made = SetupDialog(demo, LIGHT, lambda: AUTHOR)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: SetupDialog, words: str) -> None:
    dialog.choice.setCurrentIndex(dialog.choice.findText(words))


def test_a_choice_writes_its_filter_which_can_be_changed(dialog: SetupDialog, demo: Session) -> None:
    targets = [target.id for target in demo.state.active_targets]
    choose(dialog, "Gaps")
    assert dialog.query.text() == "result:gap"
    assert dialog.queue.count() == len(queues.matching(demo, parse("result:gap"), targets))
    dialog.query.setText("domain:ACC result:gap")
    assert 0 < dialog.queue.count() < len(queues.matching(demo, parse("result:gap"), targets))
    dialog.query.setText("resuld:gap")
    assert "result" in dialog._faults.text()
    dialog.query.setText("nothing-says-this")
    assert not dialog.accept_button.isEnabled()
    assert "Nothing to talk about" in dialog._preview.text()


def test_the_next_meeting_is_set_up_like_the_last(demo: Session, qtbot: QtBot) -> None:
    people = demo.state.active_people
    there = (Attendee(people[0].id, Role.OBSERVER), Attendee(people[1].id))
    new = plan(demo, 2, attendees=there, chair=there[1].person, minute_taker=there[0].person, timebox=25)
    first = meetings.start(demo, new, AUTHOR)
    meetings.close(demo, first.id, AUTHOR)
    dialog = SetupDialog(demo, LIGHT, lambda: AUTHOR)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept_button.click()
    second = dialog.meeting
    assert second is not None
    assert second.id != first.id
    assert carried(second) == carried(first)


def carried(meeting: Meeting) -> tuple[object, ...]:
    return (
        meeting.title,
        set(meeting.attendees),
        meeting.chair,
        meeting.minute_taker,
        meeting.timebox,
        set(meeting.targets),
    )


def test_what_cannot_be_held_is_said_and_nothing_is_started(dialog: SetupDialog, demo: Session) -> None:
    dialog.title.clear()
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "no title" in dialog._error.text()
    assert meetings.running(demo) is None


# In the window


def test_a_meeting_is_resumed_from_the_banner_where_it_was_left(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    session = workspace.session
    settle_actions(session)
    meeting = meetings.start(session, plan(session), AUTHOR)
    meetings.settle(session, meeting.id, AUTHOR)
    assert workspace._meeting.isVisible()
    window.run("resume_meeting")
    room = window.meeting.room
    assert room is not None
    assert room.desk.meeting.current == meeting.queue[1]
    window.run("resume_meeting")
    assert window.meeting.room is room, "one room for one meeting"
    qtbot.waitUntil(room.wall.isActiveWindow)
    press(room.wall, K.Key_E, K.Key_C, K.Key_Escape)
    assert window.meeting.room is None
    assert not workspace._meeting.isVisible()
    assert workspace.view == "meeting"


def test_closing_the_assessment_leaves_the_meeting_and_opening_it_offers_to_resume(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    session = workspace.session
    meetings.start(session, plan(session), AUTHOR)
    window.run("resume_meeting")
    path = session.path
    window.close_assessment()
    assert window.meeting.room is None
    window.files.open(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    again = window.workspace
    assert again is not None
    assert again._meeting.isVisible()


def test_the_view_tells_the_meetings_held_and_opens_their_lines(workspace: Workspace, qtbot: QtBot) -> None:
    session = workspace.session
    meeting = meetings.start(session, plan(session), AUTHOR)
    meetings.go_to(session, meeting.id, meeting.queue[0], AUTHOR)
    meetings.decide(session, meeting.id, "Rotate <b>by hand</b>", AUTHOR)
    meetings.close(session, meeting.id, AUTHOR)
    workspace.show_view("meeting")
    view = workspace.active
    assert isinstance(view, MeetingView)
    assert "Decisions: 1" in shown(view)
    titled = (b for b in view.findChildren(QPushButton) if b.text() == "Show what was minuted")
    button = next(titled)  # the newest meeting comes first
    button.click()
    qtbot.waitUntil(lambda: "Decision: Rotate <b>by hand</b>" in shown(view))
    with qtbot.waitSignal(view.item_chosen) as item:
        next(b for b in view.findChildren(QPushButton) if b.text() == meeting.queue[0]).click()
    assert item.args == [meeting.queue[0]]


def test_minutes_are_made_from_the_view_and_told_there(
    workspace: Workspace, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    session = workspace.session
    meeting = meetings.start(session, plan(session), AUTHOR)
    meetings.close(session, meeting.id, AUTHOR)
    workspace.show_view("meeting")
    view = workspace.active
    assert isinstance(view, MeetingView)
    out = tmp_path / "Minutes.pdf"

    offered: list[str] = []
    pages: list[str] = []

    def answer() -> None:
        """What a person would do with each dialog."""
        match QApplication.activeModalWidget():
            case MinutesDialog() as dialog:
                dialog.file.setText(str(out))
                dialog.accept_button.click()
            case MinutesPreview() as preview:
                pages.append(preview.findChildren(QLabel)[0].text())
                assert not out.exists()
                preview.make.click()
            case QMessageBox() as box:
                offered.append(box.text())
                box.button(QMessageBox.StandardButton.Close).click()

    timer = QTimer(interval=20)
    timer.timeout.connect(answer)
    timer.start()
    view.minutes_wanted.emit(meeting.id)
    qtbot.waitUntil(lambda: bool(offered))
    timer.stop()
    assert pages == ["The minutes as they will be"]
    assert out.name in offered[0]
    assert out.read_bytes().startswith(b"%PDF")
    (record,) = session.state.attestations.values()
    assert record.meeting == meeting.id
    qtbot.waitUntil(lambda: any(record.id in text for text in shown(view)))
    assert workspace.head._sign_off.text() == "Not signed off"


def test_a_title_with_a_day_makes_a_whole_name_for_the_minutes(demo: Session, qtbot: QtBot) -> None:
    meeting = meetings.start(demo, plan(demo, title="IAM/root, 11/30/2026"), AUTHOR)
    dialog = MinutesDialog(demo, meeting)
    qtbot.addWidget(dialog)
    assert dialog.path.name.startswith("IAM-root, 11-30-2026 ")


def test_the_next_meeting_has_its_own_day(demo: Session, qtbot: QtBot) -> None:
    held = datetime(2036, 1, 5, 12, tzinfo=UTC)
    first = meetings.start(demo, plan(demo, title="Review, 1/5/2036"), AUTHOR, now=held)
    meetings.close(demo, first.id, AUTHOR)
    dialog = SetupDialog(demo, LIGHT, lambda: AUTHOR)
    qtbot.addWidget(dialog)
    assert dialog.title.text() == f"Review, {day(date.today())}"


def test_what_scanners_found_is_in_sight(room: Room) -> None:
    desk, index = room.desk, room.desk.findings.index
    cells = [
        (item, AnswerKey(target, item)) for item in desk.meeting.queue for target in desk.meeting.targets
    ]
    desk.go_to(next(item for item, key in cells if index.of(key)))
    said = {label.text() for label in room.wall.findChildren(QLabel)}
    assert "Scans found" in said
    assert any("Production: " in text and "scanned" in text for text in said)
