"""A meeting over thirty items by real keys alone, with a kill in the middle."""

from __future__ import annotations

import json
from pathlib import Path

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.meeting import READ_BACK, Meeting, MinuteKind
from srm_desktop.services import answering, lifecycle, people
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.targets import parse_target

from .conftest import Screen, until

TARGET = "111122223333"
AUTHOR = "A. Assessor"
CHAIR = "Zora Chair"
MANY = 32
BEFORE = 14
"""Items that are settled when the program is killed."""


def make(path: Path) -> None:
    """An assessment with so many gaps, and somebody to chair."""
    new = NewAssessment(
        "Review", "Example", [parse_target(f"{TARGET}=Production")], [people.new_person(CHAIR)]
    )
    with lifecycle.create(path, new, AUTHOR) as session:
        keys = [AnswerKey(TARGET, item.id) for item in session.catalog.assessable[:MANY]]
        answering.set_result(session, keys, Result.PARTIALLY_SATISFIED, AUTHOR)


def meeting_of(path: Path) -> Meeting:
    """As it is on disk, read beside the running window."""
    with lifecycle.open_assessment(path, read_only=True) as session:
        (meeting,) = session.state.active_meetings
        return meeting


def minuted(path: Path) -> list[tuple[MinuteKind, str, str]]:
    with lifecycle.open_assessment(path, read_only=True) as session:
        (meeting,) = session.state.active_meetings
        return [(m.kind, m.item, m.text) for m in session.state.minutes_of(meeting.id)]


def judge(screen: Screen, path: Path, first: int, last: int) -> None:
    """Every item from one position up to another gets a verdict."""
    keys = [key for number in range(first, last) for key in (str(number % 3 + 1), "Return")]
    screen.keys(*keys)
    until(lambda: len(meeting_of(path).discussed) == last, f"{last} items settled")


def start(screen: Screen, path: Path) -> None:
    screen.start(str(path))
    screen.wait_for(path.name)
    screen.keys("ctrl+m")
    screen.wait_for("Who is working?")
    screen.type(AUTHOR)
    screen.keys("Return")
    screen.wait_for("Start a meeting")
    screen.keys("Return")
    screen.wait_for("Meeting:")


def say(screen: Screen, path: Path, kind: MinuteKind, key: str, *fields: str) -> None:
    """Opens a form by its key, fills it field by field and waits for the minute."""
    many = len(minuted(path))
    screen.keys(key)
    for number, field in enumerate(fields):
        if number:
            screen.keys("Tab")
        screen.type(field)
    screen.keys("Return")
    until(lambda: [m[0] for m in minuted(path)[many:]] == [kind], f"the {kind}")


def kill_and_resume(screen: Screen, path: Path) -> None:
    """Everything minuted is there, and so is the place."""
    before, here = minuted(path), meeting_of(path).current
    screen.kill()
    assert minuted(path) == before
    assert json.loads(screen.cli("check", str(path), "--json"))["sound"]
    screen.start(str(path))
    screen.wait_for(path.name)
    screen.keys("ctrl+shift+m")
    screen.wait_for("Meeting:")
    assert (meeting_of(path).current, minuted(path)) == (here, before)


def test_a_meeting_by_keys_alone_survives_a_kill_and_is_closed(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "review.srm"
    make(path)
    start(screen, path)
    assert len(meeting_of(path).queue) == MANY

    judge(screen, path, 0, BEFORE)
    here = meeting_of(path).current
    say(screen, path, MinuteKind.DECISION, "d", "Rotate by hand")
    say(screen, path, MinuteKind.ACTION, "a", "Write to the vendor", CHAIR, "2027-01-31")
    say(screen, path, MinuteKind.DISSENT, "f", CHAIR, "No")
    screen.keys("3")  # shown, and not written
    assert len(minuted(path)) == BEFORE + 3
    kill_and_resume(screen, path)

    screen.keys("z")
    until(lambda: len(minuted(path)) == BEFORE + 2, "the dissent undone")
    screen.keys("s")
    until(lambda: meeting_of(path).parked == (here,), "the item parked")
    screen.keys(*[key for _ in range(MANY - BEFORE - 1) for key in ("1", "Return")])
    until(lambda: meeting_of(path).current == here, "the parked item back at the end")
    screen.keys("2", "Return")
    until(lambda: meeting_of(path).current == READ_BACK, "the read-back")
    screen.keys("c")
    until(lambda: not meeting_of(path).is_running, "the meeting closed")

    meeting = meeting_of(path)
    assert sorted(meeting.discussed) == sorted(meeting.queue)
    assert meeting.confirmed_by == CHAIR
    verdicts = [item for kind, item, _ in minuted(path) if kind is MinuteKind.VERDICT]
    assert sorted(verdicts) == sorted(meeting.queue)
    screen.keys("Escape")
    screen.wait_for(path.name)
