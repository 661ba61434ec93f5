"""Actions: raised, changed, done, reopened and removed, each one step of undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import AnswerKey
from srm_desktop.services import action_items
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS

TODAY = date(2026, 11, 24)
KEY = AnswerKey(ACCOUNT, ITEMS[0])


def test_an_action_is_raised_done_reopened_and_removed(session: Session) -> None:
    item = action_items.new_action_item("Remove the keys", "Bo", date(2026, 12, 1), [KEY], today=TODAY)
    action_items.save_action_item(session, item, AUTHOR)
    assert session.state.active_action_items == [item]
    action_items.complete(session, [item.id], AUTHOR, today=TODAY)
    done = session.state.action_items[item.id]
    assert (done.state, done.done_on, done.is_open) == (ActionState.DONE, TODAY, False)
    action_items.reopen(session, [item.id], AUTHOR)
    assert session.state.action_items[item.id] == item
    action_items.remove(session, [item.id], AUTHOR)
    assert session.state.active_action_items == []
    session.undo(AUTHOR)
    assert session.state.active_action_items == [item]


def test_the_open_ones_come_first_and_the_earliest_due_of_them(session: Session) -> None:
    made = [
        action_items.new_action_item(what, "Bo", date(2026, 12, day), today=TODAY)
        for what, day in (("third", 9), ("first", 1), ("second", 5))
    ]
    for item in made:
        action_items.save_action_item(session, item, AUTHOR)
    action_items.complete(session, [made[1].id], AUTHOR, today=TODAY)
    assert [item.what for item in session.state.active_action_items] == ["second", "third", "first"]


@pytest.mark.parametrize(
    ("without", "said"),
    [({"what": " "}, "what is to be done"), ({"owner": ""}, "who does it"), ({"due": None}, "no due date")],
)
def test_an_action_says_what_who_and_by_when(session: Session, without: dict[str, object], said: str) -> None:
    item = action_items.new_action_item("Remove the keys", "Bo", date(2026, 12, 1), [KEY])
    with pytest.raises(UserError, match=said):
        action_items.save_action_item(session, replace(item, **without), AUTHOR)  # type: ignore[arg-type]
    assert session.state.action_items == {}


def test_an_action_is_overdue_after_its_day_and_only_while_it_is_open() -> None:
    item = action_items.new_action_item("Remove the keys", "Bo", TODAY)
    assert not item.is_overdue(TODAY)
    assert item.is_overdue(date(2026, 11, 25))
    assert not replace(item, state=ActionState.DONE).is_overdue(date(2026, 11, 25))
