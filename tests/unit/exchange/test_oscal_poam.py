from __future__ import annotations

import gzip
import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.action_items import complete, new_action_item, save_action_item
from srm_desktop.services.answering import accept_risk, set_result
from srm_desktop.services.session import Session
from srm_desktop.services.transfer.exporting import export
from tests.support import ACCOUNT, AUTHOR, ITEMS
from tests.unit.exchange.judges import judged

DATA = Path(__file__).parents[2] / "data" / "oscal"
SCHEMA = json.loads(gzip.decompress((DATA / "oscal_poam_schema.json.gz").read_bytes()))
FIRST, SECOND = AnswerKey(ACCOUNT, ITEMS[0]), AnswerKey("payments", ITEMS[1])


@pytest.fixture
def planned(session: Session) -> Session:
    """Two gaps, one with an accepted risk; three actions, one for both, one done, one for nothing."""
    set_result(session, [FIRST], Result.OTHER_THAN_SATISFIED, AUTHOR, note="Keys exist.")
    set_result(session, [SECOND], Result.PARTIALLY_SATISFIED, AUTHOR)
    accept_risk(session, [SECOND], "Cheap enough\nfor now.", "Karin Vogt", date(2027, 6, 30), AUTHOR)
    both = new_action_item("Delete\nthe keys", "Ines", date(2026, 12, 1), [FIRST, SECOND])
    done = new_action_item("Write it down", "Jo", date(2026, 12, 2), [FIRST])
    for item in (both, done, new_action_item("Train the team", "Ines", date(2026, 12, 3))):
        save_action_item(session, item, AUTHOR)
    complete(session, [done.id], AUTHOR, today=date(2026, 11, 30))
    return session


def plan_of(session: Session, folder: Path) -> dict[str, Any]:
    out = export(session, "poam", folder / "poam.json", overwrite=True)
    document: dict[str, Any] = json.loads(out.read_bytes())
    return document


def test_a_plan_is_valid_by_nists_schema(planned: Session, tmp_path: Path) -> None:
    validator = jsonschema_rs.validator_for(SCHEMA)
    assert [error.message for error in validator.iter_errors(plan_of(planned, tmp_path))] == []


def test_every_gap_and_every_action_is_an_item(planned: Session, tmp_path: Path) -> None:
    plan = plan_of(planned, tmp_path)["plan-of-action-and-milestones"]
    assert [item["title"] for item in plan["poam-items"]] == [
        f"{ITEMS[0]} Title of {ITEMS[0]}",
        f"{ITEMS[1]} Title of {ITEMS[1]}",
        "Train the team",
    ]
    responses = [len(risk.get("remediations", [])) for risk in plan["risks"]]
    assert responses == [2, 2, 1]
    assert [risk["status"] for risk in plan["risks"]] == ["open", "deviation-approved", "open"]
    uuids = [node["uuid"] for node in walk(plan) if "uuid" in node]
    assert len(uuids) == len(set(uuids))


def walk(value: Any) -> list[dict[str, Any]]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [*([value] if isinstance(value, dict) else []), *(node for one in inner for node in walk(one))]


def test_where_nothing_is_open_there_is_no_plan(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        export(session, "poam", tmp_path / "poam.json")
    assert not (tmp_path / "poam.json").exists()


def test_trestle_and_the_metaschema_constraints_accept_it_too(planned: Session, tmp_path: Path) -> None:
    """The control shows that the constraints find what schemas let pass."""
    good = plan_of(planned, tmp_path)
    bad = deepcopy(good)
    bad["plan-of-action-and-milestones"]["findings"][0]["target"]["type"] = "something"
    trestle = "trestle.oscal.poam.PlanOfActionAndMilestones"
    assert judged("POAM", trestle, good, bad, tmp_path) == ["True", "False"]
