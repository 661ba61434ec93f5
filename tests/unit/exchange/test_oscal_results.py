from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from urllib.parse import unquote

import jsonschema_rs
import pytest

from srm_desktop.exchange.oscal_catalog import Object
from srm_desktop.exchange.oscal_results import from_snapshot
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.pdf.snapshot import snapshot_bytes
from srm_desktop.services.answering import set_result
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR
from tests.unit.exchange.judges import judged

MakeSession = Callable[..., Session]

SCHEMA = Path(__file__).parents[2] / "data" / "oscal" / "oscal_assessment-results_schema.json"
NOTHING_SAID = Description()
ANSWERS = {
    "AB-ONE-01": Result.SATISFIED,
    "AB-ONE-02": Result.PARTIALLY_SATISFIED,
    "AB-TWO-01": Result.OTHER_THAN_SATISFIED,
    "AB-TWO-02": Result.NOT_APPLICABLE,
}


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    session = make_session(ACCOUNT)
    for item, result in ANSWERS.items():
        set_result(session, [AnswerKey(ACCOUNT, item)], result, AUTHOR, reason="No such service.")
    keep(session, "policy ü.pdf", AnswerKey(ACCOUNT, "AB-ONE-01"), Description("The policy", "Wiki"))
    keep(session, "list.csv", AnswerKey(ACCOUNT, "AB-ONE-02"))
    return session


def keep(session: Session, name: str, key: AnswerKey, said: Description = NOTHING_SAID) -> None:
    plan = evidence.plan(session, [from_bytes(name, name.encode())], [key], AUTHOR, said)
    evidence.store(session, plan, AUTHOR)
    session.follow()


def test_failed_resources_are_evidence_that_names_the_scan(make_session: MakeSession) -> None:
    session = make_session(ACCOUNT)
    key = AnswerKey(ACCOUNT, "AB-ONE-01")
    set_result(session, [key], Result.PARTIALLY_SATISFIED, AUTHOR)
    snapshot = freeze(session, Scope())
    scan = {"id": "ab", "name": "scan ü.json", "tool": "Prowler", "version": "5.46.0"}
    resource = {"id": "arn:aws:s3:::logs", "name": "", "region": ""}
    check = {"check": "s3_bucket_x", "title": "", "severity": "high", "resources": [resource]}
    snapshot["findings"] = {
        "scans": [scan | {"taken_at": "2026-11-20T08:00:00Z", "sha256": "cd" * 32}],
        "exceptions": [
            {
                "item": key.item,
                "target": key.target,
                "scans": ["ab"],
                "counts": {"failed": 1, "passed": 2},
                "checks": [check],
            }
        ],
    }
    document = json.loads(from_snapshot(snapshot))["assessment-results"]
    assert faults({"assessment-results": document}) == []
    (relevant,) = document["results"][0]["observations"][0]["relevant-evidence"]
    assert relevant["description"] == "1 failed, 2 passed. s3_bucket_x: arn:aws:s3:::logs"
    named = {f"#{one['uuid']}": one for one in document["back-matter"]["resources"]}
    assert named[relevant["href"]]["rlinks"][0]["hashes"][0]["value"] == "cd" * 32


def results_of(session: Session) -> Object:
    document: Object = json.loads(from_snapshot(freeze(session, Scope())))["assessment-results"]
    return document


def faults(document: Object) -> list[str]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema_rs.validator_for(schema)
    return [f"{e.instance_path}: {e.message[:200]}" for e in validator.iter_errors(document)]


def test_results_are_valid_by_nists_schema(session: Session) -> None:
    assert faults({"assessment-results": results_of(session)}) == []


@pytest.mark.parametrize("targets", [[], [ACCOUNT]])
def test_an_assessment_in_which_nothing_was_done_is_valid_too(
    make_session: MakeSession, targets: list[str]
) -> None:
    session = make_session(*targets)
    assert faults({"assessment-results": results_of(session)}) == []


def test_only_what_was_assessed_and_applies_has_a_finding(session: Session) -> None:
    (result,) = results_of(session)["results"]
    states = Counter(finding["target"]["status"]["state"] for finding in result["findings"])
    assert states == {"satisfied": 1, "not-satisfied": 2}
    assert len(result["risks"]) == 2
    assert len(result["observations"]) == len(ANSWERS)
    reviewed = result["reviewed-controls"]["control-selections"][0]["include-controls"]
    assert {control["control-id"] for control in reviewed} == {"AB-ONE-01", "AB-ONE-02", "AB-TWO-01"}


def test_evidence_is_relevant_to_its_observation_and_named_with_its_hash(session: Session) -> None:
    results = results_of(session)
    observed = {o["title"].split()[0]: o for o in results["results"][0]["observations"]}
    (relevant,) = observed["AB-ONE-01"]["relevant-evidence"]
    assert relevant["description"] == "The policy"
    assert "relevant-evidence" not in observed["AB-TWO-01"]
    resources = {f"#{resource['uuid']}": resource for resource in results["back-matter"]["resources"]}
    (link,) = resources[relevant["href"]]["rlinks"]
    kept = {one.name: one for one in session.state.active_evidence}["policy ü.pdf"]
    assert link["hashes"] == [{"algorithm": "SHA-256", "value": kept.sha256}]
    assert unquote(link["href"]) == f"./evidence/{kept.reference} policy ü.pdf"


def test_both_sides_statements_are_there(session: Session) -> None:
    (result,) = results_of(session)["results"]
    said = {part["class"] for attestation in result["attestations"] for part in attestation["parts"]}
    assert said == {"management", "assessor"}


def test_the_same_snapshot_gives_the_same_bytes(session: Session) -> None:
    snapshot = freeze(session, Scope())
    assert from_snapshot(snapshot) == from_snapshot(json.loads(snapshot_bytes(snapshot)))


def test_trestle_and_the_metaschema_constraints_accept_it_too(session: Session, tmp_path: Path) -> None:
    """The control shows that the constraints find what schemas let pass."""
    good = {"assessment-results": results_of(session)}
    bad = deepcopy(good)
    bad["assessment-results"]["results"][0]["findings"][0]["target"]["type"] = "something-else"
    trestle = "trestle.oscal.assessment_results.AssessmentResults"
    assert judged("AssessmentResults", trestle, good, bad, tmp_path) == ["True", "False"]
