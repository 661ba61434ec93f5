from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import Answer, AnswerKey, Result, ReviewState
from srm_desktop.services.answering import review, set_note, set_owner, set_result, submit
from srm_desktop.services.documents.signoff import Scope, gates
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS

REVIEWER = "R. Reviewer"
DAY = date(2026, 11, 24)
KEYS = [AnswerKey(ACCOUNT, item) for item in ITEMS[:2]]


@pytest.fixture
def answered(make_session: Callable[..., Session]) -> Session:
    session = make_session(ACCOUNT)
    set_result(session, KEYS, Result.SATISFIED, AUTHOR)
    return session


def first(session: Session) -> Answer:
    return session.state.answer(KEYS[0])


def test_an_answer_goes_to_a_second_person_who_accepts_it(answered: Session) -> None:
    submit(answered, KEYS, AUTHOR)
    assert first(answered).review is ReviewState.SUBMITTED
    review(answered, KEYS, True, REVIEWER, today=DAY)
    answer = first(answered)
    assert (answer.review, answer.reviewer, answer.reviewed_on) == (ReviewState.ACCEPTED, REVIEWER, DAY)


def test_an_answer_is_returned_with_a_comment(answered: Session) -> None:
    with pytest.raises(UserError, match="with a comment"):
        review(answered, KEYS, False, REVIEWER)
    review(answered, KEYS, False, REVIEWER, "Which Regions?")
    assert (first(answered).review, first(answered).review_comment) == (
        ReviewState.RETURNED,
        "Which Regions?",
    )


@pytest.mark.parametrize("accepted", [True, False])
def test_nobody_reviews_their_own_answer(answered: Session, accepted: bool) -> None:
    before = answered.head()
    with pytest.raises(UserError, match="a second person reviews"):
        review(answered, KEYS, accepted, AUTHOR.upper(), "Fine")
    assert answered.head() == before


def test_what_is_not_assessed_is_neither_submitted_nor_reviewed(answered: Session) -> None:
    blank = [AnswerKey(ACCOUNT, ITEMS[3])]
    with pytest.raises(UserError, match="not assessed"):
        submit(answered, blank, AUTHOR)
    with pytest.raises(UserError, match="not assessed"):
        review(answered, blank, True, REVIEWER)


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: set_note(s, KEYS[:1], "Seen again.", AUTHOR),
        lambda s: set_owner(s, KEYS[:1], "Team A", AUTHOR),
        lambda s: set_result(s, KEYS[:1], Result.PARTIALLY_SATISFIED, AUTHOR),
    ],
    ids=["note", "owner", "result"],
)
def test_editing_an_accepted_answer_shows_it_as_changed_and_undo_takes_that_back(
    answered: Session, edit: Callable[[Session], object]
) -> None:
    review(answered, KEYS, True, REVIEWER)
    edit(answered)
    assert first(answered).review is ReviewState.CHANGED
    assert answered.state.answer(KEYS[1]).review is ReviewState.ACCEPTED
    answered.undo(AUTHOR)
    assert first(answered).review is ReviewState.ACCEPTED


def test_an_edit_that_changes_nothing_leaves_it_accepted(answered: Session) -> None:
    review(answered, KEYS, True, REVIEWER)
    assert set_note(answered, KEYS, "", AUTHOR) is None
    assert first(answered).review is ReviewState.ACCEPTED


def test_a_sign_off_can_ask_for_acceptance(answered: Session) -> None:
    def closed(*, accepted_only: bool) -> list[str]:
        scope = Scope(final=True, accepted_only=accepted_only)
        return [gate.text for gate in gates(answered, scope) if gate.closed and "accepted" in gate.text]

    assert closed(accepted_only=False) == []
    assert closed(accepted_only=True)
    review(answered, KEYS, True, REVIEWER)
    assert closed(accepted_only=True) == []
