"""Filters that were given a name, kept in the assessment for everybody who works on it."""

from __future__ import annotations

from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.saved_filter import SavedFilter
from srm_desktop.services.filters import filter_query
from srm_desktop.services.session import Session

MAX_NAME = 80


def save(session: Session, name: str, query: str, by: str) -> Batch | None:
    """Under a name that is there already, in whatever case, the query takes the place of the one before."""
    name = _proper(name)
    wanted = filter_query.parse(query)
    if wanted.is_empty:
        raise UserError("There is no filter to save.", "Type one or choose some chips first.")
    there = named(session, name)
    id_ = there.id if there else uuid4().hex
    edits = [
        Edit(Entity.SAVED_FILTER, id_, "name", name),
        Edit(Entity.SAVED_FILTER, id_, "query", filter_query.text(wanted)),
    ]
    return session.commit(Verb.SAVE_FILTER, by, edits, detail=name)


def rename(session: Session, id_: str, name: str, by: str) -> Batch | None:
    name = _proper(name)
    there = named(session, name)
    if there is not None and there.id != id_:
        raise UserError(phrase("There is a filter called {0} already.", there.name), "Choose another name.")
    return session.commit(Verb.SAVE_FILTER, by, [Edit(Entity.SAVED_FILTER, id_, "name", name)], detail=name)


def remove(session: Session, id_: str, by: str) -> Batch | None:
    edits = [Edit(Entity.SAVED_FILTER, id_, "status", str(Status.REMOVED))]
    return session.commit(Verb.REMOVE_FILTER, by, edits, detail=session.state.filters[id_].name)


def named(session: Session, name: str) -> SavedFilter | None:
    """In any case."""
    wanted = name.casefold()
    return next((one for one in session.state.active_filters if one.name.casefold() == wanted), None)


def _proper(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A saved filter needs a name.", "Say in a few words what it finds.")
    if len(name) > MAX_NAME:
        raise UserError(
            "The name of the filter is too long.", phrase("Use at most {0} characters.", MAX_NAME)
        )
    return name
