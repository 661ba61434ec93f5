"""Meetings: what is minuted is one step of undo, no item is lost, and it resumes where it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result, ReviewState
from srm_desktop.model.assessment import Role
from srm_desktop.model.meeting import READ_BACK, Attendee, Meeting, MeetingState, MinuteKind
from srm_desktop.model.state import State
from srm_desktop.services import action_items, answering, lifecycle, people
from srm_desktop.services.demo import create_demo
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.meetings import meetings
from srm_desktop.services.meetings.meeting_clock import clock
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.meetings.queues import Why, actions_on, last_decision, since_last_time
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target, remove_targets
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS, small_catalog

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
DUE = date(2026, 12, 1)
TARGETS = (ACCOUNT, "payments")
AFTER = timedelta(minutes=10)


def plan(session: Session, *queue: str, **values: object) -> NewMeeting:
    if not session.state.people:
        for name in ("Zoë Chair", "Bo"):
            people.save_person(session, people.new_person(name), AUTHOR)
    chair, other = sorted(session.state.people.values(), key=lambda person: person.name, reverse=True)
    there = (Attendee(chair.id, Role.MANAGEMENT), Attendee(other.id))
    made = NewMeeting("Weekly", queue or ITEMS[:3], TARGETS, there, chair.id, other.id, 60)
    return replace(made, **values)  # type: ignore[arg-type]


def begin(session: Session, *queue: str) -> str:
    return meetings.start(session, plan(session, *queue), AUTHOR, now=START).id


def now_of(session: Session, id_: str) -> Meeting:
    return session.state.meetings[id_]


def kinds(session: Session, id_: str) -> list[tuple[MinuteKind, str]]:
    return [(minute.kind, minute.item) for minute in session.state.minutes_of(id_)]


def test_a_verdict_answers_every_target_is_minuted_and_brings_the_next_item(session: Session) -> None:
    id_ = begin(session)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    assert [session.state.answer(AnswerKey(t, ITEMS[0])).result for t in TARGETS] == [Result.SATISFIED] * 2
    assert kinds(session, id_) == [(MinuteKind.VERDICT, ITEMS[0])]
    assert (now_of(session, id_).current, now_of(session, id_).discussed) == (ITEMS[1], (ITEMS[0],))


def test_a_target_that_is_removed_meanwhile_is_not_waited_for(session: Session) -> None:
    id_ = begin(session)
    remove_targets(session, ["payments"], AUTHOR)
    assert meetings.unjudged(session, id_) == [ACCOUNT]
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    assert now_of(session, id_).discussed == (ITEMS[0],)
    remove_targets(session, [ACCOUNT], AUTHOR)
    with pytest.raises(UserError, match="any more"):
        meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    meetings.settle(session, id_, AUTHOR)


def test_that_something_was_parked_is_not_struck(session: Session) -> None:
    id_ = begin(session)
    meetings.park(session, id_, AUTHOR)
    (parked,) = session.state.minutes_of(id_)
    with pytest.raises(UserError, match="parked stays"):
        meetings.strike(session, parked.id, AUTHOR)


def test_an_item_with_a_verdict_for_one_target_stays_until_each_has_its_own(session: Session) -> None:
    id_ = begin(session)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR, targets=["payments"])
    assert now_of(session, id_).current == ITEMS[0]
    assert meetings.unjudged(session, id_) == [ACCOUNT]
    meetings.record_verdict(session, id_, Result.OTHER_THAN_SATISFIED, AUTHOR, targets=[ACCOUNT])
    assert now_of(session, id_).current == ITEMS[1]
    assert session.state.answer(AnswerKey("payments", ITEMS[0])).result is Result.SATISFIED
    assert len(kinds(session, id_)) == 2


def test_a_verdict_given_again_takes_the_place_of_the_first(session: Session) -> None:
    id_ = begin(session)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    meetings.go_to(session, id_, ITEMS[0], AUTHOR)
    meetings.record_verdict(session, id_, Result.OTHER_THAN_SATISFIED, AUTHOR)
    (minute,) = session.state.minutes_of(id_)
    assert minute.result == Result.OTHER_THAN_SATISFIED
    meetings.undo(session, id_, AUTHOR)
    (minute,) = session.state.minutes_of(id_)
    assert minute.result == Result.SATISFIED


def test_not_applicable_needs_its_reason_and_writes_nothing_without(session: Session) -> None:
    id_ = begin(session)
    head = session.head()
    with pytest.raises(UserError, match="reason"):
        meetings.record_verdict(session, id_, Result.NOT_APPLICABLE, AUTHOR)
    assert session.head() == head
    meetings.record_verdict(session, id_, Result.NOT_APPLICABLE, AUTHOR, reason="No EC2")
    assert session.state.minutes_of(id_)[0].text == "No EC2"


def test_a_verdict_on_an_accepted_answer_says_that_it_changed(session: Session) -> None:
    key = AnswerKey(ACCOUNT, ITEMS[0])
    answering.set_result(session, [key], Result.SATISFIED, AUTHOR)
    answering.review(session, [key], True, "Bo")
    id_ = begin(session)
    meetings.record_verdict(session, id_, Result.PARTIALLY_SATISFIED, AUTHOR)
    assert session.state.answer(key).review is ReviewState.CHANGED


def test_decisions_actions_and_dissents_are_minuted_on_the_item_in_front(session: Session) -> None:
    id_ = begin(session)
    meetings.decide(session, id_, " Rotate by hand ", AUTHOR, now=START + AFTER)
    meetings.raise_action(session, id_, "Rotate", "Bo", DUE, AUTHOR, now=START + 2 * AFTER)
    meetings.dissent(session, id_, "Bo", "I do <b>not</b> agree.", AUTHOR, now=START + 3 * AFTER)
    decision, action, dissent = session.state.minutes_of(id_)
    assert (decision.text, decision.item) == ("Rotate by hand", ITEMS[0])
    owed = session.state.action_items[action.action_item]
    assert (owed.what, owed.owner, owed.due, owed.meeting) == ("Rotate", "Bo", DUE, id_)
    assert owed.answers == tuple(f"{ITEMS[0]}@{target}" for target in TARGETS)
    assert (dissent.person, dissent.text) == ("Bo", "I do <b>not</b> agree.")
    assert actions_on(session, ITEMS[0], [ACCOUNT]) == [owed]
    assert now_of(session, id_).current == ITEMS[0]


@pytest.mark.parametrize(("owner", "due", "said"), [("", DUE, "who does it"), ("Bo", None, "no due date")])
def test_an_action_needs_an_owner_and_a_day(
    session: Session, owner: str, due: date | None, said: str
) -> None:
    id_ = begin(session)
    with pytest.raises(UserError, match=said):
        meetings.raise_action(session, id_, "Rotate", owner, due, AUTHOR)
    assert session.state.action_items == {}
    assert session.state.minutes == {}


def test_what_is_parked_comes_back_at_the_end_once(session: Session) -> None:
    id_ = begin(session)
    meetings.park(session, id_, AUTHOR)
    assert now_of(session, id_).agenda == (ITEMS[1], ITEMS[2], ITEMS[0])
    meetings.settle(session, id_, AUTHOR)
    meetings.settle(session, id_, AUTHOR)
    assert now_of(session, id_).current == ITEMS[0]
    meetings.park(session, id_, AUTHOR)
    assert now_of(session, id_).current == READ_BACK
    assert now_of(session, id_).still_parked == (ITEMS[0],)


def test_what_was_passed_over_comes_before_the_parked_ones(session: Session) -> None:
    id_ = begin(session)
    meetings.park(session, id_, AUTHOR)
    meetings.go_to(session, id_, meetings.beside(now_of(session, id_), 1), AUTHOR)  # ITEMS[1] passed over
    meetings.settle(session, id_, AUTHOR)
    assert now_of(session, id_).current == ITEMS[1]


def test_steps_end_at_the_first_item_and_at_the_read_back(session: Session) -> None:
    id_ = begin(session)
    assert meetings.beside(now_of(session, id_), -1) == ITEMS[0]
    for _ in range(5):
        meetings.go_to(session, id_, meetings.beside(now_of(session, id_), 1), AUTHOR)
    assert now_of(session, id_).current == READ_BACK
    with pytest.raises(UserError, match="in front"):
        meetings.decide(session, id_, "x", AUTHOR)


def test_undo_takes_back_one_thing_shows_its_item_and_stops_at_the_start(session: Session) -> None:
    id_ = begin(session)
    meetings.decide(session, id_, "first", AUTHOR)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    meetings.raise_action(session, id_, "Rotate", "Bo", DUE, AUTHOR)
    meetings.go_to(session, id_, ITEMS[2], AUTHOR)
    meetings.undo(session, id_, AUTHOR)
    assert (now_of(session, id_).current, session.state.action_items) == (ITEMS[1], {})
    meetings.undo(session, id_, AUTHOR)
    assert now_of(session, id_).current == ITEMS[0]
    assert session.state.answer(AnswerKey(ACCOUNT, ITEMS[0])).result is Result.NOT_ASSESSED
    meetings.undo(session, id_, AUTHOR)
    assert session.state.minutes_of(id_) == []
    with pytest.raises(UserError, match="nothing to undo"):
        meetings.undo(session, id_, AUTHOR)
    assert now_of(session, id_).is_running


def test_a_meeting_whose_start_is_undone_was_never_held(session: Session) -> None:
    id_ = begin(session)
    meetings.go_to(session, id_, ITEMS[1], AUTHOR)
    session.undo(AUTHOR)
    assert (meetings.running(session), session.state.active_meetings) == (None, [])
    session.redo(AUTHOR)
    assert meetings.running(session) == now_of(session, id_)


def test_only_one_meeting_runs_at_a_time(session: Session) -> None:
    id_ = begin(session)
    with pytest.raises(UserError, match="still running"):
        begin(session)
    meetings.close(session, id_, AUTHOR)
    assert meetings.running(session) is None
    with pytest.raises(UserError, match="not running"):
        meetings.settle(session, id_, AUTHOR)
    begin(session)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"title": " "}, "title"),
        ({"targets": ()}, "targets"),
        ({"targets": ("nowhere",)}, "targets"),
        ({"chair": "nobody"}, "chairs"),
        ({"minute_taker": "nobody"}, "minute-taker"),
        ({"attendees": (Attendee("nobody"),)}, "not known"),
        ({"queue": ()}, "nothing to talk about"),
        ({"queue": (AWS_ITEM,)}, "AWS's responsibility"),
        ({"queue": ("NO-SUCH-01",)}, "not in the catalog"),
        ({"timebox": -1}, "timebox"),
        ({"timebox": 9999}, "timebox"),
    ],
)
def test_a_meeting_that_cannot_be_held_is_refused(
    session: Session, values: dict[str, object], said: str
) -> None:
    new = plan(session, **values)
    head = session.head()
    with pytest.raises(UserError, match=said):
        meetings.start(session, new, AUTHOR)
    assert session.head() == head


def test_a_meeting_that_was_left_or_killed_resumes_on_its_item(
    session: Session, make_session: Callable[..., Session]
) -> None:
    id_ = begin(session)
    meetings.settle(session, id_, AUTHOR)
    meetings.go_to(session, id_, ITEMS[2], AUTHOR)
    meetings.leave(session, id_, AUTHOR, now=START + AFTER)
    path = session.path
    session.close()
    with lifecycle.open_assessment(path) as again:
        found = meetings.running(again)
        assert found is not None
        assert (found.current, found.discussed) == (ITEMS[2], (ITEMS[0],))
        meetings.resume(again, id_, AUTHOR, now=START + timedelta(days=1))
        at = START + timedelta(days=1, minutes=5)
        assert clock(now_of(again, id_), at).spent == pytest.approx(15)


def test_after_a_crash_the_clock_goes_on_from_the_last_thing_written(session: Session) -> None:
    id_ = meetings.start(session, plan(session), AUTHOR).id
    meetings.decide(session, id_, "x", AUTHOR)
    later = datetime.now(UTC) + timedelta(hours=9)
    meetings.resume(session, id_, AUTHOR, now=later)
    assert clock(now_of(session, id_), later).spent < 1


def test_the_estimate_begins_with_the_plan_and_moves_to_the_pace(session: Session) -> None:
    id_ = begin(session, *ITEMS[:6])
    at_first = clock(now_of(session, id_), START)
    assert (at_first.spent, at_first.allowed, at_first.left) == (0, 60, 60)
    for _ in range(3):
        meetings.settle(session, id_, AUTHOR)
    slow = clock(now_of(session, id_), START + timedelta(minutes=60))
    assert slow.left == pytest.approx((5 * 10 + 60) / (5 + 3) * 3)
    meetings.extend(session, id_, AUTHOR)
    over = clock(now_of(session, id_), START + timedelta(minutes=65))
    assert over.allowed == 62
    assert over.over == pytest.approx(3)


def test_without_a_timebox_there_is_an_estimate_and_no_limit(session: Session) -> None:
    id_ = meetings.start(session, plan(session, timebox=0), AUTHOR, now=START).id
    with pytest.raises(UserError, match="no timebox"):
        meetings.extend(session, id_, AUTHOR)
    now = clock(now_of(session, id_), START + timedelta(hours=9))
    assert (now.allowed, now.over) == (0, 0)
    assert now.left > 0


def test_the_read_back_is_corrected_and_the_chair_closes(session: Session) -> None:
    id_ = begin(session)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR, now=START)
    meetings.decide(session, id_, "Rotate", AUTHOR, now=START + AFTER)
    meetings.raise_action(session, id_, "Rotate", "Bo", DUE, AUTHOR, now=START + 2 * AFTER)
    verdict, decision, action = session.state.minutes_of(id_)
    meetings.correct(session, verdict.id, AUTHOR, "", result=Result.PARTIALLY_SATISFIED)
    meetings.correct(session, decision.id, AUTHOR, "Rotate by hand")
    meetings.correct(session, action.id, AUTHOR, "Rotate the keys", owner="Zoë Chair", due=date(2027, 1, 2))
    assert session.state.answer(AnswerKey(ACCOUNT, ITEMS[0])).result is Result.PARTIALLY_SATISFIED
    owed = session.state.action_items[action.action_item]
    assert (owed.what, owed.owner, owed.due) == ("Rotate the keys", "Zoë Chair", date(2027, 1, 2))
    with pytest.raises(UserError, match="cannot be struck"):
        meetings.strike(session, verdict.id, AUTHOR)
    meetings.strike(session, action.id, AUTHOR)
    assert session.state.active_action_items == []
    assert [m.text for m in session.state.minutes_of(id_)] == ["", "Rotate by hand"]
    meetings.close(session, id_, AUTHOR, now=START + 3 * AFTER)
    closed = now_of(session, id_)
    assert (closed.state, closed.confirmed_by) == (MeetingState.CLOSED, "Zoë Chair")
    assert clock(closed).spent == pytest.approx(30)
    assert lifecycle.check(session.path).damage == ()


def test_the_next_meeting_has_what_was_left_what_changed_and_the_gaps(session: Session) -> None:
    id_ = begin(session, *ITEMS[:4])
    assert since_last_time(session, TARGETS) == []
    meetings.park(session, id_, AUTHOR)
    meetings.raise_action(session, id_, "Rotate", "Bo", DUE, AUTHOR)
    meetings.record_verdict(session, id_, Result.SATISFIED, AUTHOR)
    meetings.record_verdict(session, id_, Result.OTHER_THAN_SATISFIED, AUTHOR)
    meetings.close(session, id_, AUTHOR)
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[5])], "new", AUTHOR)
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[2])], "new", AUTHOR)
    queued = since_last_time(session, TARGETS)
    assert [(one.item, one.why) for one in queued] == [
        (ITEMS[0], (Why.PARKED,)),
        (ITEMS[3], (Why.NOT_REACHED,)),
        (ITEMS[1], (Why.ACTION,)),
        (ITEMS[2], (Why.CHANGED, Why.GAP)),
        (ITEMS[5], (Why.CHANGED,)),
    ]
    assert [one.item for one in since_last_time(session, ["payments"])] == [
        ITEMS[0],
        ITEMS[3],
        ITEMS[1],
        ITEMS[2],
    ]
    second = meetings.start(session, plan(session, *(one.item for one in queued)), AUTHOR)
    assert second.current == "", "it begins with the open actions"
    earlier = last_decision(session, ITEMS[1], second)
    assert earlier is not None
    assert (earlier.meeting.id, earlier.minute.result) == (id_, Result.SATISFIED)
    action_items.complete(session, [item.id for item in session.state.active_action_items], AUTHOR)
    assert actions_on(session, ITEMS[1], TARGETS) == []


def test_the_demo_holds_a_meeting_whose_verdicts_are_its_answers(tmp_path: Path) -> None:
    with create_demo(tmp_path / "demo.srm", date(2026, 11, 23)) as demo:
        (meeting,) = demo.state.active_meetings
        minutes = demo.state.minutes_of(meeting.id)
        assert {minute.kind for minute in minutes} == set(MinuteKind)
        for minute in minutes:
            for target in minute.targets:
                assert demo.state.answer(AnswerKey(target, minute.item)).result == minute.result
        queued = since_last_time(demo, meeting.targets)
        assert {why for one in queued for why in one.why} == set(Why)


# Laws


class Holding(RuleBasedStateMachine):
    """Whatever happens in a meeting: no item is lost, and undo gives back what was before."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        new = NewAssessment(
            "T", "O", [parse_target(ACCOUNT), parse_target("payments")], catalog=small_catalog()
        )
        self.session = lifecycle.create(Path(self.folder.name, "law.srm"), new, AUTHOR)
        self.past: list[State] = []

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()

    @initialize(queue=st.permutations(ITEMS), many=st.integers(1, len(ITEMS)))
    def begin(self, queue: list[str], many: int) -> None:
        self.queue = tuple(queue[:many])
        self.id = begin(self.session, *self.queue)

    @property
    def meeting(self) -> Meeting:
        return self.session.state.meetings[self.id]

    @property
    def in_front(self) -> bool:
        return self.meeting.current in self.queue

    def do(self, verb: Callable[[], object]) -> None:
        before = self.snapshot()
        head = self.session.head()
        verb()
        if self.session.head() != head:
            self.past.append(before)

    def snapshot(self) -> State:
        with lifecycle.open_assessment(self.session.path, read_only=True) as other:
            state = other.state
        assert state == self.session.state
        meeting = state.meetings[self.id]
        return replace(state, meetings={**state.meetings, self.id: replace(meeting, current="")})

    @precondition(lambda self: self.in_front)
    @rule(result=st.sampled_from(Result), chosen=st.sampled_from(((), TARGETS[:1], TARGETS[1:])))
    def judge(self, result: Result, chosen: tuple[str, ...]) -> None:
        self.do(
            lambda: meetings.record_verdict(
                self.session, self.id, result, AUTHOR, targets=chosen, reason="because"
            )
        )

    @precondition(lambda self: self.in_front)
    @rule(what=st.sampled_from(["decide", "dissent", "action", "park", "settle"]))
    def minute(self, what: str) -> None:
        session, id_ = self.session, self.id
        verbs: dict[str, Callable[[], object]] = {
            "decide": lambda: meetings.decide(session, id_, "so", AUTHOR),
            "dissent": lambda: meetings.dissent(session, id_, "Bo", "no", AUTHOR),
            "action": lambda: meetings.raise_action(session, id_, "do", "Bo", DUE, AUTHOR),
            "park": lambda: meetings.park(session, id_, AUTHOR),
            "settle": lambda: meetings.settle(session, id_, AUTHOR),
        }
        self.do(verbs[what])

    @rule(step=st.sampled_from([-1, 1]))
    def walk(self, step: int) -> None:
        before = self.snapshot()
        meetings.go_to(self.session, self.id, meetings.beside(self.meeting, step), AUTHOR)
        assert self.snapshot() == before, "where it stands is no edit"

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        meetings.undo(self.session, self.id, AUTHOR)
        assert self.snapshot() == self.past.pop()

    @rule()
    def extend(self) -> None:
        self.do(lambda: meetings.extend(self.session, self.id, AUTHOR))

    @invariant()
    def no_item_is_lost(self) -> None:
        if not hasattr(self, "id"):
            return
        meeting = self.meeting
        assert meeting.queue == self.queue
        assert sorted(meeting.agenda) == sorted(self.queue)
        assert sorted((*meeting.discussed, *meeting.unsettled)) == sorted(self.queue)
        assert set(meeting.still_parked) <= set(meeting.unsettled)
        assert meeting.current in (*self.queue, READ_BACK)
        minuted = {m.item for m in self.session.state.minutes_of(self.id) if m.kind is MinuteKind.PARKED}
        assert minuted == set(meeting.parked)


TestHolding = Holding.TestCase
TestHolding.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
