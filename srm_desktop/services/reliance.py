"""Relying on AWS: which report was read, for which period, by whom, and for what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.reliance import RELIANCE_FIELDS, Age, Reliance
from srm_desktop.model.state import State
from srm_desktop.services.session import Session

_BEST_FIRST = tuple(Age)


def new_reliance(report: str = "", items: Iterable[str] = (), read_by: str = "") -> Reliance:
    return Reliance(uuid4().hex, report, items=tuple(items), read_by=read_by, read_on=date.today())


def save_reliance(session: Session, reliance: Reliance, by: str) -> Batch | None:
    """Adds the record, or corrects the one that is there. Raises UserError for one that says too little."""
    report = reliance.report.strip()
    if not report or reliance.read_on is None or not reliance.read_by.strip():
        raise UserError(
            "A reliance is incomplete.", "It needs the report, the day it was read and who read it."
        )
    start, end = reliance.period_start, reliance.period_end
    if start and end and start > end:
        raise UserError("The period ends before it starts.", "Correct one of the two dates.")
    inherited = {item.id for item in session.catalog.inherited}
    if not reliance.items or not set(reliance.items) <= inherited:
        raise UserError(
            "A reliance must name what it is for.", "Choose at least one of AWS's responsibilities."
        )
    whole = replace(reliance, report=report, read_by=reliance.read_by.strip())
    edits = [
        Edit(Entity.RELIANCE, whole.id, name, codec.encode(getattr(whole, name)))
        for name, codec in RELIANCE_FIELDS.items()
    ]
    return session.commit(Verb.RECORD_RELIANCE, by, edits, detail=report)


def remove_reliance(session: Session, id_: str, by: str) -> Batch | None:
    edits = [Edit(Entity.RELIANCE, id_, "status", str(Status.REMOVED))]
    return session.commit(Verb.REMOVE_RELIANCE, by, edits, detail=session.state.reliances[id_].report)


def relied_on(state: State, item_id: str) -> list[Reliance]:
    """What was read for one inherited responsibility, the newest period first."""
    return [reliance for reliance in state.active_reliances if item_id in reliance.items]


def best_age(state: State, item_id: str, on: date) -> Age | None:
    """Of the report that stands best; None where none was read."""
    ages = [reliance.age(on) for reliance in relied_on(state, item_id)]
    return min(ages, key=_BEST_FIRST.index, default=None)
