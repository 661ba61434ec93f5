"""Undo and redo by many steps: the same states as one by one, in one transaction."""

from __future__ import annotations

import copy
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Verb
from srm_desktop.model.state import State
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS

KEY = AnswerKey(ACCOUNT, ITEMS[0])
MOVES = st.lists(st.one_of(st.sampled_from(["a", "b", "c"]), st.integers(-4, 4)), max_size=12)


def notes(session: Session) -> list[str]:
    """What undo would take back, as the notes that were written."""
    return [batch.action.detail for batch in session.steps(100).done if batch.action.verb is Verb.RECORD]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
def test_so_many_steps_are_as_many_undos_or_redos(
    make_session: Callable[..., Session], moves: list[str | int]
) -> None:
    session = make_session(ACCOUNT, name=f"{id(moves)}.srm")
    states: list[State] = [copy.deepcopy(session.state)]
    at = 0
    for number, move in enumerate(moves):
        if isinstance(move, str):
            answering.set_note(session, [KEY], f"{move}{number}", AUTHOR)
            states[at + 1 :] = [copy.deepcopy(session.state)]
            at += 1
        else:
            session.go(move, AUTHOR)
            at = min(max(at + move, 0), len(states) - 1)
        assert session.state == states[at]
        steps = session.steps(100)
        assert (len(steps.done), len(steps.undone)) == (at, len(states) - 1 - at)
        assert steps.is_whole


def test_each_step_is_a_batch_and_each_is_told(session: Session) -> None:
    for text in ("one", "two", "three"):
        answering.set_note(session, [KEY], text, AUTHOR)
    told: list[Verb] = []
    session.subscribe(lambda batch: told.append(batch.action.verb))
    assert [batch.action.verb for batch in session.go(-2, "Somebody")] == [Verb.UNDO, Verb.UNDO]
    assert told == [Verb.UNDO, Verb.UNDO]
    assert session.state.answer(KEY).note == "one"
    session.go(2, "Somebody")
    assert session.state.answer(KEY).note == "three"
    assert session.check().damage == ()


def test_the_list_says_where_it_is_cut(session: Session) -> None:
    for number in range(5):
        answering.set_note(session, [KEY], str(number), AUTHOR)
    steps = session.steps(3)
    assert (len(steps.done), steps.is_whole) == (3, False)


def test_a_new_edit_leaves_nothing_to_go_forward_to(session: Session) -> None:
    answering.set_note(session, [KEY], "one", AUTHOR)
    session.go(-1, AUTHOR)
    assert len(session.steps(10).undone) == 1
    answering.set_note(session, [KEY], "other", AUTHOR)
    assert session.steps(10).undone == ()
    assert session.go(1, AUTHOR) == []
