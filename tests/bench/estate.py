"""A large assessment to measure on: 500 targets, 100 responsibilities, every cell answered."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path

from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import ANSWER_FIELDS, AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.services import lifecycle
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.lifecycle import NewAssessment

TARGETS, ITEMS = 500, 100
_STEP = 25
_RESULTS = list(Result)[1:]


def catalog_of(items: int) -> Document:
    """The built-in catalog, cut to its first responsibilities and its AWS half."""
    document = deepcopy(catalogs.built_in())
    left = items
    for file in document["domains"]:
        if file["domain"]["party"] != "customer":
            continue
        for topic in file["topics"]:
            topic["responsibilities"] = topic["responsibilities"][:left]
            left -= len(topic["responsibilities"])
        file["topics"] = [topic for topic in file["topics"] if topic["responsibilities"]]
    document["domains"] = [file for file in document["domains"] if file["topics"]]
    return document


def build(path: Path, targets: int = TARGETS, items: int = ITEMS) -> None:
    """Writes the file through the same way in as every other edit."""
    new = NewAssessment(
        "Large estate",
        "Example",
        [Target(id="", identifier=f"{n:012d}", name=f"Account {n}") for n in range(1, targets + 1)],
        catalog=catalog_of(items),
    )
    session = lifecycle.create(path, new, "Bench")
    ids = [target.id for target in session.state.active_targets]
    for start in range(0, targets, _STEP):
        edits = [
            edit
            for number, target in enumerate(ids[start : start + _STEP], start)
            for position, item in enumerate(session.catalog.assessable)
            for edit in _edits(AnswerKey(target, item.id), number + position)
        ]
        session.commit(Verb.RECORD, "A. Assessor", edits, count=_STEP * items)
    lifecycle.close(session)


def _edits(key: AnswerKey, number: int) -> list[Edit]:
    values = {
        "result": _RESULTS[number % len(_RESULTS)],
        "note": f"Checked in round {number}: the setting was read and compared with the baseline.",
        "reason": "Not in use" if _RESULTS[number % len(_RESULTS)] is Result.NOT_APPLICABLE else "",
        "owner": f"Owner {number % 17}",
        "assessor": "A. Assessor",
        "assessed_on": date(2026, 11, 1 + number % 20),
    }
    return [Edit(Entity.ANSWER, str(key), n, ANSWER_FIELDS[n].encode(v)) for n, v in values.items()]
