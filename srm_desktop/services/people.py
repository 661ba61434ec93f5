"""Who takes part: chosen people, never the login name."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import PERSON_FIELDS, Person, Status
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.name_order import name_order
from srm_desktop.services.session import Session


def person_edits(person: Person) -> list[Edit]:
    """Raises UserError for a person without a name."""
    person = replace(person, name=person.name.strip())
    if not person.name:
        raise UserError("A person needs a name.", "Enter the name as it is to be printed.")
    return [
        Edit(Entity.PERSON, person.id, name, codec.encode(getattr(person, name)))
        for name, codec in PERSON_FIELDS.items()
    ]


def new_person(name: str = "", title: str = "", organisation: str = "") -> Person:
    return Person(uuid4().hex, name, title, organisation)


def save_person(session: Session, person: Person, by: str) -> Batch | None:
    """Adds the person, or corrects one that is there."""
    verb = Verb.EDIT_PERSON if person.id in session.state.people else Verb.ADD_PERSON
    return session.commit(verb, by, person_edits(person), detail=person.name.strip())


def remove_person(session: Session, id_: str, by: str) -> Batch | None:
    """What the person wrote keeps the name."""
    edits = [Edit(Entity.PERSON, id_, "status", str(Status.REMOVED))]
    return session.commit(Verb.REMOVE_PERSON, by, edits, detail=session.state.people[id_].name)


_NAMES = attrgetter("owner", "assessor", "risk_approver")


def known_names(session: Session) -> list[str]:
    """Every name in use: people, owners, assessors, approvers; for completion."""
    names = {person.name for person in session.state.active_people}
    names.update(*set(map(_NAMES, session.state.answers.values())))
    return sorted(names - {""}, key=name_order)
