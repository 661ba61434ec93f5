"""Who takes part: chosen people, kept by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.change import Verb
from srm_desktop.services import answering, people
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def test_a_person_is_added_corrected_and_removed(session: Session) -> None:
    zoe = replace(people.new_person(" Zoë ", "CISO", "Example"), role=Role.MANAGEMENT)
    batch = people.save_person(session, zoe, AUTHOR)
    assert batch
    assert (batch.action.verb, batch.action.detail) == (Verb.ADD_PERSON, "Zoë")
    (kept,) = session.state.active_people
    assert (kept.name, kept.title, kept.organisation, kept.role) == (
        "Zoë",
        "CISO",
        "Example",
        Role.MANAGEMENT,
    )
    batch = people.save_person(session, replace(kept, title="CEO"), AUTHOR)
    assert batch
    assert batch.action.verb is Verb.EDIT_PERSON
    assert people.save_person(session, replace(kept, title="CEO"), AUTHOR) is None
    batch = people.remove_person(session, kept.id, AUTHOR)
    assert batch
    assert (batch.action.verb, batch.action.detail) == (Verb.REMOVE_PERSON, "Zoë")
    assert session.state.active_people == []
    session.undo(AUTHOR)
    assert [person.title for person in session.state.active_people] == ["CEO"]


def test_two_people_may_have_one_name(session: Session) -> None:
    for _ in range(2):
        people.save_person(session, people.new_person("Anna"), AUTHOR)
    assert [person.name for person in session.state.active_people] == ["Anna", "Anna"]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_person_needs_a_name(session: Session, name: str) -> None:
    with pytest.raises(UserError) as caught:
        people.save_person(session, people.new_person(name), AUTHOR)
    refusal(caught.value, "needs a name")


def test_people_are_shown_by_name_whatever_its_case(session: Session) -> None:
    for name in ("zoe", "Ben", "anna"):
        people.save_person(session, people.new_person(name), AUTHOR)
    assert [person.name for person in session.state.active_people] == ["anna", "Ben", "zoe"]


def test_every_name_in_use_is_known_once(session: Session) -> None:
    people.save_person(session, people.new_person("Zoë"), AUTHOR)
    answering.set_owner(session, [KEY], "Team A", AUTHOR)
    answering.set_result(session, [KEY], Result.OTHER_THAN_SATISFIED, "Zoë")
    answering.accept_risk(session, [KEY], "Costs more.", "cfo", date(2026, 1, 2), AUTHOR)
    assert people.known_names(session) == ["cfo", "Team A", "Zoë"]
