"""What goes out to other programs comes back, and what they write is taken leniently and with a report."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange import ciso_assistant
from srm_desktop.model.answer import AnswerKey, Method, Result
from srm_desktop.model.change import Entity
from srm_desktop.model.state import FIELDS, things
from srm_desktop.services import lifecycle
from srm_desktop.services.action_items import complete, new_action_item, save_action_item
from srm_desktop.services.answering import accept_risk, set_due, set_methods, set_note, set_result
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.catalog.catalog_upgrade import upgrade
from srm_desktop.services.demo import create_demo
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.people import new_person, save_person
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from srm_desktop.services.transfer import assessment_document, importing, proposing
from srm_desktop.services.transfer.exporting import export
from srm_desktop.services.transfer.importing import Kind
from srm_desktop.services.transfer.proposing import Plan
from tests.support import ACCOUNT, AUTHOR, ITEMS, refusal
from tests.unit.exchange.malformed import variants

DATA = Path(__file__).parents[2] / "data"
TODAY = date(2026, 11, 26)
KEYS = [AnswerKey(ACCOUNT, item) for item in ITEMS]
MakeSession = Callable[..., Session]


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """One target with one answer of each kind, an accepted risk and three actions."""
    session = make_session(f"{ACCOUNT}=Production")
    for key, result in zip(KEYS, Result, strict=False):
        set_result(session, [key], result, AUTHOR, reason="No such\nservice.", note=None, today=TODAY)
    set_note(session, KEYS[1:3], "As found:\nÄ 中 <b>", AUTHOR)
    set_note(session, [KEYS[4]], "Asked twice.", AUTHOR)
    set_methods(session, [KEYS[1]], [Method.EXAMINE, Method.TEST], AUTHOR)
    set_due(session, [KEYS[3]], date(2026, 12, 31), AUTHOR)
    accept_risk(session, [KEYS[3]], "Cheap", "Karin Vogt", date(2027, 6, 30), AUTHOR)
    actions = [
        new_action_item("Delete\nthe keys", "Ines", date(2026, 12, 1), KEYS[2:4], today=TODAY),
        new_action_item("Write it down", "Jo", date(2026, 12, 2), [KEYS[2]], today=TODAY),
        new_action_item("Train the team", "Ines", date(2026, 12, 3), today=TODAY),
    ]
    for action in actions:
        save_action_item(session, action, AUTHOR)
    complete(session, [actions[1].id], AUTHOR, today=TODAY)
    return session


def plan_of(session: Session, path: Path, **how: Any) -> Plan:
    return proposing.plan(session, importing.read(path), path.name, "Importer", today=TODAY, **how)


def said(plan: Plan) -> list[tuple[str, str, str | None]]:
    return [(one.id, one.field, one.new) for one in plan.proposed]


OUT = ["oscal", "poam", "saf", "ciso-assistant"]


@pytest.mark.parametrize("name", OUT)
def test_what_we_wrote_changes_nothing_where_it_came_from(
    session: Session, tmp_path: Path, name: str
) -> None:
    set_note(session, KEYS[1:2], "Pasted from a terminal: \x1b[31mopen\r\n=1+1", AUTHOR)
    suffixes = [".xlsx", ".csv"] if name == "ciso-assistant" else [".yaml" if name == "saf" else ".json"]
    for suffix in suffixes:
        out = export(session, name, tmp_path / f"out{suffix}")
        assert out.read_bytes().startswith(b"PK") is (suffix == ".xlsx")
        plan = plan_of(session, out)
        assert said(plan) == []
        assert plan.faults == []
        assert plan.unknown == {}
        assert plan.rows


@pytest.mark.parametrize("name", ["oscal", "poam"])
def test_a_later_document_names_the_same_things_alike(session: Session, tmp_path: Path, name: str) -> None:
    """Who took an earlier one in knows what is in the next; only the document itself is another one."""

    def named() -> tuple[str, list[str]]:
        (document,) = json.loads(
            export(session, name, tmp_path / "o.json", overwrite=True).read_bytes()
        ).values()
        return document["uuid"], re.findall(r'"uuid": "([^"]+)"', json.dumps(document))

    first = named()
    assert named() == first
    set_note(session, KEYS[1:2], "Seen again.", AUTHOR)
    document, things = named()
    assert document != first[0]
    assert set(first[1]) - set(things) == {first[0]}


def test_oscal_results_carry_the_answers_to_another_assessment(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    other = make_session(ACCOUNT, name="other.srm")
    plan = plan_of(other, export(session, "oscal", tmp_path / "ar.json"))
    assert plan.faults == []
    proposing.apply(other, plan, today=TODAY)
    for key in KEYS:
        theirs, ours = session.state.answer(key), other.state.answer(key)
        assert ours == theirs._replace(risk_reason="", risk_approver="", risk_expires=None)


def test_a_plan_of_action_carries_actions_and_accepted_risks(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    other = make_session(ACCOUNT, name="other.srm")
    for kind in ("oscal", "poam"):
        plan = plan_of(other, export(session, kind, tmp_path / f"{kind}.json"))
        assert plan.faults == []
        proposing.apply(other, plan, today=TODAY)
    assert {key: other.state.answer(key) for key in KEYS} == {key: session.state.answer(key) for key in KEYS}
    for id_, theirs in session.state.action_items.items():
        ours = other.state.action_items[id_]
        assert (ours.what, ours.owner, ours.due, ours.state) == (
            theirs.what,
            theirs.owner,
            theirs.due,
            theirs.state,
        )
        assert set(ours.answers) <= set(theirs.answers)


@pytest.mark.parametrize("name", ["saf", "ciso-assistant"])
def test_formats_of_one_target_ask_which(make_session: MakeSession, tmp_path: Path, name: str) -> None:
    session = make_session(ACCOUNT, "payments")
    with pytest.raises(UserError) as error:
        export(session, name, tmp_path / "out")
    refusal(error.value, "2 are in scope", f"Choose one: {ACCOUNT}, payments.")
    export(session, name, tmp_path / "out", Scope(targets=("payments",)))


def test_what_is_no_document_inside_is_named_with_its_place(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "ar.json"
    path.write_text('{"assessment-results": []}', encoding="utf-8")
    plan = plan_of(session, path)
    assert plan.proposed == []
    assert [(fault.place, fault.text) for fault in plan.faults] == [
        ("assessment-results", "is not an object"),
        ("assessment-results", "holds no results"),
    ]


def test_nists_results_become_notes_of_what_maps_to_their_controls(tmp_path: Path) -> None:
    new = NewAssessment("Title", "Organisation", [parse_target(ACCOUNT)])
    with lifecycle.create(tmp_path / "built-in.srm", new, AUTHOR) as session:
        plan = plan_of(session, DATA / "oscal" / "ifa_assessment-results-example.json")
    assert (plan.kind, plan.rows, plan.faults, plan.unknown) == ("OSCAL assessment results", 1, [], {})
    assert plan.proposed
    for one in plan.proposed:
        assert one.field == "note"
        assert one.new is not None
        assert one.new.startswith("NIST SP 800-53 ac-6.1_obj: ")
        assert "OSCAL: not satisfied" in one.new


def test_nists_plan_of_action_becomes_actions_as_far_as_it_says_by_when(session: Session) -> None:
    path = DATA / "oscal" / "ifa_plan-of-action-and-milestones.json"
    before = set(session.state.action_items)
    plan = plan_of(session, path)
    assert plan.rows == 2
    assert [fault.text for fault in plan.faults] == [
        "names no risk of the file",
        "The action has no due date.",
    ]
    proposing.apply(session, plan)
    (new,) = [one for id_, one in session.state.action_items.items() if id_ not in before]
    assert new.what
    assert new.due == date(2023, 6, 23)
    assert plan_of(session, path).proposed == []


@pytest.mark.parametrize("dumped", [yaml.safe_dump, partial(json.dumps, indent="\t")], ids=["yaml", "json"])
def test_saf_attestations_of_others_are_read(
    session: Session, tmp_path: Path, dumped: Callable[[object], str]
) -> None:
    path = tmp_path / "attestations.txt"
    rows = [
        {
            "control_id": ITEMS[5],
            "explanation": "Seen.",
            "status": "passed",
            "updated": "2026-03-26T15:20:05.181Z",
        },
        {"control_id": ITEMS[6], "explanation": "No.", "status": "failed", "updated_by": "Ben"},
        {"control_id": "SV-230223", "explanation": "?", "status": "passed"},
        {"control_id": ITEMS[7], "status": "perhaps"},
        "nothing",
        {"status": "passed"},
    ]
    path.write_bytes(dumped(rows).encode())
    plan = plan_of(session, path)
    assert (f"{ITEMS[5]}@{ACCOUNT}", "assessed_on", "2026-03-26") in said(plan)
    assert {one.by for one in plan.proposed} == {"Importer", "Ben"}
    assert list(plan.unknown) == ["SV-230223"]
    places = [fault.place for fault in plan.faults]
    assert places == ["attestation 4.status", "attestation 5", "attestation 6.control_id"]


def test_our_library_becomes_a_catalog_with_the_same_responsibilities(
    session: Session, tmp_path: Path
) -> None:
    out = export(session, "ciso-library", tmp_path / "library.yaml")
    assert importing.kind_of(out) is Kind.CATALOG
    catalog = catalogs.build(catalogs.read(out))
    ours = session.catalog.assessable
    assert [(i.id, i.title, i.statement) for i in catalog.assessable] == [
        (i.id, i.title, i.statement) for i in ours
    ]
    assert [domain.title for domain in catalog.domains] == ["Domain AB", "Domain CD"]


# The whole assessment


def plain(session: Session) -> dict[Entity, Any]:
    """Everything that a document carries: what is the file's own is left out."""
    own = ("uuid", "catalog_sha256")
    state = deepcopy(session.state)
    return {
        entity: {
            id_: {name: getattr(thing, name) for name in FIELDS[entity] if name not in own}
            for id_, thing in things(state, entity).items()
        }
        for entity in FIELDS
        if entity not in (Entity.ATTESTATION, Entity.EVIDENCE)
    }


def test_an_assessment_is_made_again_from_its_document(session: Session, tmp_path: Path) -> None:
    save_person(session, new_person("Anna", "Lead", "Example"), AUTHOR)
    small = json.loads(session.content(session.catalog.sha256))
    small["catalog"]["version"] = "2.0.0"
    small["domains"][0]["topics"][0]["responsibilities"][0]["satisfied"] = "Done otherwise."
    set_result(session, [KEYS[0]], Result.SATISFIED, AUTHOR, today=TODAY)
    upgrade(session, small, AUTHOR)
    assert session.state.answer(KEYS[0]).judged_under
    out = export(session, "json", tmp_path / "whole.json")
    assert importing.kind_of(out) is Kind.ASSESSMENT
    with assessment_document.create(
        tmp_path / "again.srm", assessment_document.read(out), "Importer"
    ) as made:
        assert plain(made) == plain(session)
        assert made.catalog.sha256 == session.catalog.sha256
        assert made.state.details.uuid != session.state.details.uuid
        assert made.embedded_catalog(made.state.answer(KEYS[0]).judged_under).version == "1.0.0"
        again = json.loads(export(made, "json", tmp_path / "again.json").read_bytes())
        path = made.path
    assert lifecycle.check(path).damage == ()
    first = json.loads(out.read_bytes())
    for document in (first, again):
        for name in ("made_at", "log"):
            del document[name]
        del document["details"][0]["uuid"]
    assert again == first


def test_the_demo_with_all_it_has_makes_the_round_trip(tmp_path: Path) -> None:
    """Every kind of thing and every field that the program knows comes back."""
    with create_demo(tmp_path / "demo.srm") as demo:
        whole = assessment_document.read(export(demo, "json", tmp_path / "demo.json"))
        with assessment_document.create(tmp_path / "again.srm", whole, "Importer") as made:
            assert plain(made) == plain(demo)
            assert made.state.meetings
            assert made.state.findings
        for kind in ("xlsx", "csv", "oscal", "poam"):
            path = export(
                demo, kind, tmp_path / f"out.{kind if kind in ('xlsx', 'csv') else 'json'}", overwrite=True
            )
            assert said(plan_of(demo, path)) == []


def test_an_existing_assessment_takes_no_whole_one(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        importing.read(export(session, "json", tmp_path / "whole.json"))
    refusal(error.value, "whole.json", "whole assessment")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda d: d.update(format="srm-assessment/9"), "newer version"),
        (lambda d: d.update(format="another/1"), "not an assessment"),
        (lambda d: d.update(catalogs=[]), "catalogs"),
        (lambda d: d["catalogs"].append({"domains": 1}), "catalogs[1]"),
        (lambda d: d["answer"][0].update(result="splendid"), "answer[0].result"),
        (lambda d: d["answer"][0].update(note="\ud800"), "answer[0].note"),
        (lambda d: d["answer"][0].update(note=["a", 1]), "answer[0].note"),
        (lambda d: d["answer"][0].update(colour="red"), "answer[0].colour"),
        (lambda d: d["answer"].append(d["answer"][0]), "answer[4].id"),
        (lambda d: d["target"][0].update(identifier="../x@y"), "target"),
        (lambda d: d["details"][0].update(title=" "), "title"),
        (lambda d: d.update(logo="!"), "logo"),
        (lambda d: d.update(logo="bm8="), "logo"),
    ],
)
def test_a_document_that_is_wrong_makes_no_file(
    session: Session, tmp_path: Path, change: Callable[[dict[str, Any]], None], place: str
) -> None:
    out = export(session, "json", tmp_path / "whole.json")
    document = json.loads(out.read_bytes())
    change(document)
    out.write_text(json.dumps(document), encoding="utf-8")
    new = tmp_path / "again.srm"
    with pytest.raises(UserError) as error:
        assessment_document.create(new, assessment_document.read(out), "Importer")
    refusal(error.value, place)
    assert not new.exists()


# Malformed variants


@pytest.fixture
def small(make_session: MakeSession) -> Session:
    session = make_session(ACCOUNT, name="small.srm")
    set_result(session, [KEYS[0]], Result.OTHER_THAN_SATISFIED, AUTHOR, note="Found.", today=TODAY)
    save_action_item(session, new_action_item("Do it", "Ines", TODAY, [KEYS[0]], today=TODAY), AUTHOR)
    return session


@pytest.mark.parametrize("name", ["oscal", "poam", "saf"])
def test_malformed_documents_never_crash_and_nothing_is_written(
    small: Session, tmp_path: Path, name: str
) -> None:
    out = export(small, name, tmp_path / ("out.yaml" if name == "saf" else "out.json"))
    data, head = out.read_bytes(), small.head()
    for variant in variants(data, 2_000, 5):
        out.write_bytes(variant)
        try:
            plan_of(small, out)
        except UserError as error:
            refusal(error, "out.")
    assert small.head() == head


def test_malformed_assessments_never_crash(small: Session, tmp_path: Path) -> None:
    out = export(small, "json", tmp_path / "whole.json")
    document = json.loads(out.read_bytes())
    catalogs_of_it = json.dumps(document.pop("catalogs"))
    rest = json.dumps(document)[:-1].encode()
    for variant in variants(rest, 2_000, 6):
        out.write_bytes(variant + b', "catalogs": ' + catalogs_of_it.encode() + b"}")
        try:
            assessment_document.read(out)
        except UserError as error:
            refusal(error, "whole.json")


def test_malformed_libraries_never_crash(small: Session, tmp_path: Path) -> None:
    out = export(small, "ciso-library", tmp_path / "library.yaml")
    for variant in variants(out.read_bytes(), 2_000, 7):
        out.write_bytes(variant)
        try:
            catalogs.build(ciso_assistant.read_library(out))
        except UserError as error:
            refusal(error, "library.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "- &a [x, x]\n- &b [*a, *a]\n- control_id: *b\n",
        "- control_id: " + "[" * 5_000 + "\n",
        "control_id: no list\n",
        "- control_id: 'x\n",
    ],
)
def test_yaml_bombs_are_refused(small: Session, tmp_path: Path, text: str) -> None:
    path = tmp_path / "bomb.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as error:
        plan_of(small, path)
    refusal(error.value, "bomb.yaml")


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_json_bombs_are_refused(small: Session, tmp_path: Path, opening: str) -> None:
    path = tmp_path / "bomb.json"
    path.write_text('{"assessment-results": {"results": ' + opening * 100_000, encoding="utf-8")
    with pytest.raises(UserError) as error:
        plan_of(small, path)
    refusal(error.value, "bomb.json")
