"""Judging: what each verb does to an answer, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import Answer, AnswerKey, Method, Result
from srm_desktop.model.change import Batch, Verb
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from srm_desktop.services.targets import remove_targets
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])
OTHER = AnswerKey("payments", ITEMS[3])
DAY, NEXT_DAY = date(2026, 1, 2), date(2026, 1, 3)
GAPS = [result for result in Result if result.is_gap]
NO_GAPS = [result for result in Result if not result.is_gap]


def judge(
    session: Session, result: Result, *keys: AnswerKey, by: str = AUTHOR, **more: object
) -> Batch | None:
    reason = "Not in use." if result is Result.NOT_APPLICABLE else None
    wanted = {"reason": reason, "today": DAY} | more
    return answering.set_result(session, keys or [KEY], result, by, **wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize("result", [result for result in Result if result is not Result.NOT_ASSESSED])
def test_a_result_says_who_found_it_and_when(session: Session, result: Result) -> None:
    batch = judge(session, result)
    assert batch
    answer = session.state.answer(KEY)
    assert (answer.result, answer.assessor, answer.assessed_on) == (result, AUTHOR, DAY)
    assert (batch.action.verb, batch.action.detail, batch.action.count) == (Verb.SET_RESULT, result, 1)


def test_many_answers_are_one_batch_and_each_counts_once(session: Session) -> None:
    judge(session, Result.SATISFIED, KEY)
    batch = judge(session, Result.SATISFIED, KEY, OTHER, OTHER, AnswerKey("payments", ITEMS[1]))
    assert batch
    assert batch.action.count == 2
    assert session.state.answer(OTHER).result is Result.SATISFIED


@pytest.mark.parametrize("reason", [None, "", " \n\t"])
def test_not_applicable_needs_a_reason(session: Session, reason: str | None) -> None:
    with pytest.raises(UserError) as caught:
        answering.set_result(session, [OTHER, KEY], Result.NOT_APPLICABLE, AUTHOR, reason=reason)
    refusal(caught.value, OTHER.item, "without a reason")
    assert session.state.answers == {}


def test_not_applicable_is_satisfied_with_the_reason_already_there(session: Session) -> None:
    judge(session, Result.NOT_APPLICABLE, reason="  No such service. ")
    assert session.state.answer(KEY).reason == "No such service."
    assert answering.set_result(session, [KEY], Result.NOT_APPLICABLE, "Ben", today=DAY)
    assert session.state.answer(KEY).reason == "No such service."


def test_a_reason_ends_with_what_it_was_a_reason_for(session: Session) -> None:
    judge(session, Result.NOT_APPLICABLE)
    judge(session, Result.SATISFIED)
    assert session.state.answer(KEY).reason == ""


def test_not_assessed_takes_the_assessor_and_the_day_away(session: Session) -> None:
    judge(session, Result.NOT_APPLICABLE, note="Seen.")
    judge(session, Result.NOT_ASSESSED)
    assert session.state.answer(KEY) == Answer(*KEY, note="Seen.")
    assert judge(session, Result.NOT_ASSESSED) is None


@pytest.mark.parametrize("result", list(Result))
def test_the_same_verdict_again_is_nothing_new(session: Session, result: Result) -> None:
    judge(session, result)
    head = session.head()
    assert judge(session, result, today=NEXT_DAY) is None
    assert session.head() == head


def test_the_same_verdict_by_somebody_else_is_theirs(session: Session) -> None:
    judge(session, Result.SATISFIED)
    assert judge(session, Result.SATISFIED, by="Ben", today=NEXT_DAY)
    answer = session.state.answer(KEY)
    assert (answer.assessor, answer.assessed_on) == ("Ben", NEXT_DAY)


def test_another_reason_is_another_verdict(session: Session) -> None:
    judge(session, Result.NOT_APPLICABLE)
    assert judge(session, Result.NOT_APPLICABLE, reason="Switched off.")
    assert session.state.answer(KEY).reason == "Switched off."


def test_a_note_can_come_with_the_verdict(session: Session) -> None:
    batch = judge(session, Result.SATISFIED, note="Seen on the screen.")
    assert batch
    assert session.state.answer(KEY).note == "Seen on the screen."
    assert judge(session, Result.SATISFIED, note="") is not None
    assert session.state.answer(KEY).note == ""


def test_an_item_is_understood_in_any_case_and_kept_as_the_catalog_spells_it(session: Session) -> None:
    sloppy = AnswerKey(ACCOUNT, f" {ITEMS[0].lower()} ")
    batch = judge(session, Result.SATISFIED, sloppy, KEY)
    assert batch
    assert batch.action.count == 1
    assert list(session.state.answers) == [KEY]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("AB-ONE-11", "Did you mean AB-ONE-01"),
        ("ab_one_01", "Did you mean AB-ONE-01"),
        ("completely different", "srm-desktop catalog list"),
        ("", "srm-desktop catalog list"),
        (AWS_ITEM, "AWS's responsibility and is not assessed"),
        (AWS_ITEM.lower(), "AWS's responsibility"),
    ],
)
def test_an_item_that_cannot_be_judged_is_refused_with_what_may_be_meant(
    session: Session, item: str, words: str
) -> None:
    with pytest.raises(UserError) as caught:
        judge(session, Result.SATISFIED, KEY, AnswerKey(ACCOUNT, item))
    refusal(caught.value, words)
    assert session.state.answers == {}


def test_a_target_that_is_not_there_is_refused(session: Session) -> None:
    with pytest.raises(UserError) as caught:
        judge(session, Result.SATISFIED, KEY, AnswerKey("999999999999", ITEMS[0]))
    refusal(caught.value, "999999999999", "not a target", "Add it first")
    assert session.state.answers == {}


def test_a_removed_target_is_no_longer_judged(session: Session) -> None:
    remove_targets(session, ["payments"], AUTHOR)
    with pytest.raises(UserError) as caught:
        judge(session, Result.SATISFIED, OTHER)
    refusal(caught.value, "payments", "not a target")


def accept(session: Session, *keys: AnswerKey, **changed: object) -> Batch | None:
    given = {"reason": "Costs more than it saves.", "approver": "CFO", "expires": NEXT_DAY} | changed
    return answering.accept_risk(session, keys or [KEY], by=AUTHOR, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("result", GAPS)
def test_the_risk_of_a_gap_can_be_accepted_and_taken_back(session: Session, result: Result) -> None:
    judge(session, result)
    assert accept(session, reason=" Costs more. ", approver=" CFO ")
    answer = session.state.answer(KEY)
    assert answer.is_risk_accepted
    assert (answer.risk_reason, answer.risk_approver, answer.risk_expires) == ("Costs more.", "CFO", NEXT_DAY)
    assert answer.result is result
    assert accept(session, reason="", approver="", expires=None)
    assert not session.state.answer(KEY).is_risk_accepted
    assert session.state.answer(KEY).risk_expires is None


@pytest.mark.parametrize("result", NO_GAPS)
def test_where_there_is_no_gap_there_is_no_risk_to_accept(session: Session, result: Result) -> None:
    judge(session, result)
    judge(session, Result.OTHER_THAN_SATISFIED, OTHER)
    head = session.head()
    with pytest.raises(UserError) as caught:
        accept(session, OTHER, KEY)
    refusal(caught.value, KEY.item, "not a gap")
    assert session.head() == head


@pytest.mark.parametrize("missing", [{"reason": " "}, {"approver": ""}, {"expires": None}])
def test_half_an_acceptance_is_refused(session: Session, missing: dict[str, object]) -> None:
    judge(session, Result.OTHER_THAN_SATISFIED)
    with pytest.raises(UserError) as caught:
        accept(session, **missing)
    refusal(caught.value, "incomplete", "reason, an approver and an expiry date")


@pytest.mark.parametrize("result", NO_GAPS)
def test_an_acceptance_ends_with_the_gap_and_comes_back_with_undo(session: Session, result: Result) -> None:
    judge(session, Result.OTHER_THAN_SATISFIED)
    accept(session)
    accepted = session.state.answer(KEY)
    judge(session, result)
    assert session.state.answer(KEY).risk_reason == ""
    assert session.state.answer(KEY).risk_expires is None
    session.undo(AUTHOR)
    assert session.state.answer(KEY) == accepted


def test_an_acceptance_outlives_a_change_from_one_gap_to_another(session: Session) -> None:
    judge(session, Result.OTHER_THAN_SATISFIED)
    accept(session)
    judge(session, Result.PARTIALLY_SATISFIED)
    assert session.state.answer(KEY).is_risk_accepted


VERBS: list[tuple[Callable[[Session], Batch | None], Verb, str, object, str]] = [
    (lambda s: answering.set_note(s, [KEY], " as typed\n", AUTHOR), Verb.SET_NOTE, "note", " as typed\n", ""),
    (
        lambda s: answering.set_owner(s, [KEY], " Team A ", AUTHOR),
        Verb.SET_OWNER,
        "owner",
        "Team A",
        "Team A",
    ),
    (lambda s: answering.set_due(s, [KEY], DAY, AUTHOR), Verb.SET_DUE, "due", DAY, "2026-01-02"),
    (
        lambda s: answering.set_methods(s, [KEY], [Method.TEST, Method.EXAMINE, Method.TEST], AUTHOR),
        Verb.SET_METHODS,
        "methods",
        (Method.EXAMINE, Method.TEST),
        "",
    ),
]


@pytest.mark.parametrize(("do", "verb", "field", "value", "detail"), VERBS, ids=[case[2] for case in VERBS])
def test_a_field_is_set_once_and_logged_as_what_was_done(
    session: Session,
    do: Callable[[Session], Batch | None],
    verb: Verb,
    field: str,
    value: object,
    detail: str,
) -> None:
    batch = do(session)
    assert batch
    assert getattr(session.state.answer(KEY), field) == value
    assert (batch.action.verb, batch.action.detail, batch.action.count) == (verb, detail, 1)
    assert do(session) is None


def test_text_is_appended_below_what_is_there(session: Session) -> None:
    answering.set_note(session, [KEY], "First.", AUTHOR)
    answering.append_note(session, [KEY, OTHER], "Second.", AUTHOR)
    assert session.state.answer(KEY).note == "First.\n\nSecond."
    assert session.state.answer(OTHER).note == "Second."


def test_a_text_that_is_too_long_is_refused(session: Session) -> None:
    longest = "x" * answering.MAX_TEXT
    assert answering.set_note(session, [KEY], longest, AUTHOR)
    with pytest.raises(UserError) as caught:
        answering.append_note(session, [OTHER, KEY], "y", AUTHOR)
    refusal(caught.value, KEY.item, "too long", "1,000,000")
    assert session.state.answer(KEY).note == longest
    assert OTHER not in session.state.answers


def test_nothing_to_judge_is_nothing_done(session: Session) -> None:
    assert answering.set_result(session, [], Result.SATISFIED, AUTHOR) is None


def test_memory_follows_the_file_and_tells_who_listens(session: Session) -> None:
    heard: list[Batch] = []
    stop = session.subscribe(heard.append)
    batch = judge(session, Result.SATISFIED)
    undone = session.undo(AUTHOR)
    assert heard == [batch, undone]
    stop()
    session.redo(AUTHOR)
    assert len(heard) == 2
    assert session.state.answer(KEY).result is Result.SATISFIED
