from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document, build
from srm_desktop.exchange.oscal_catalog import export
from srm_desktop.exchange.oscal_catalog_reading import MAX_BYTES, read
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.catalog import Catalog, Party, Severity
from srm_desktop.services import lifecycle
from srm_desktop.services.answering import set_result
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.targets import parse_target
from tests.support import ACCOUNT, AUTHOR, refusal, small_catalog

DATA = Path(__file__).parents[2] / "data" / "oscal"


def nist_low() -> bytes:
    return gzip.decompress((DATA / "nist-800-53-low.json.gz").read_bytes())


def carried(document: Document) -> Catalog:
    """What OSCAL carries of a catalog: all but the model's prose and the boundary."""
    return replace(build(document), model=None, boundary=None, sha256="")


def back(document: Document) -> Document:
    return read(json.dumps(export(document)).encode(), "back.json")


@pytest.mark.parametrize("document", [small_catalog(), catalogs.built_in()], ids=["small", "built-in"])
def test_an_export_is_valid_by_nists_schema_and_comes_back_whole(document: Document) -> None:
    schema = json.loads((DATA / "oscal_catalog_schema.json").read_text(encoding="utf-8"))
    exported = export(document)
    faults = [
        f"{e.instance_path}: {e.message[:200]}"
        for e in jsonschema_rs.validator_for(schema).iter_errors(exported)
    ]
    assert faults == []
    assert exported["catalog"]["metadata"]["oscal-version"] == "1.2.1"
    assert carried(back(document)) == carried(document)
    assert back(document)["mappings"] == document["mappings"]


PROSE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=60)


@given(title=PROSE, statement=PROSE, why=PROSE, evidence=st.lists(PROSE, min_size=1, max_size=3))
def test_any_words_come_back_as_they_were(title: str, statement: str, why: str, evidence: list[str]) -> None:
    document = small_catalog()
    item = document["domains"][0]["topics"][0]["responsibilities"][0]
    item |= {"title": title, "statement": statement, "why": why, "evidence": evidence}
    assert carried(back(document)) == carried(document)


def test_nists_low_baseline_is_a_working_checklist(tmp_path: Path) -> None:
    document = read(nist_low(), "low.json")
    catalog = build(document)
    assert len(catalog.domains) == 18
    assert len(catalog.assessable) == 149
    assert catalog.of_party(Party.AWS) == ()
    item = catalog.by_id["AC-2"]
    assert item.statement.startswith("a. Define and document the types of accounts allowed")
    assert "Require [prerequisites and criteria] for group and role membership" in item.statement
    assert "{{" not in "".join(i.statement + i.why + i.satisfied for i in catalog.assessable)
    assert item.examine[0] == "Access control policy"
    assert any(text.startswith("Test: ") for text in item.examine)
    assert catalog.by_id["IA-2.1"].title

    new = NewAssessment("Low", "Agency", [parse_target(ACCOUNT)], catalog=document)
    with lifecycle.create(tmp_path / "low.srm", new, AUTHOR) as session:
        set_result(session, [AnswerKey(ACCOUNT, "IA-2.1")], Result.SATISFIED, AUTHOR)
        assert session.check().damage == ()


def test_a_control_that_nobody_rated_stays_so() -> None:
    document = read(nist_low(), "low.json")
    catalog = build(document)
    assert {item.severity for item in catalog.by_id.values()} == {Severity.UNRATED}
    assert '"severity"' not in json.dumps(export(document))


def test_groups_in_groups_parameters_and_choices_are_taken_in() -> None:
    catalog = build(read((DATA / "basic-catalog.json").read_bytes(), "basic.json"))
    texts = "".join(item.statement for item in catalog.assessable)
    assert "[choose: initiating a device lock after [a duration] of inactivity;" in texts


def test_a_list_in_a_list_stands_below_it() -> None:
    lines = build(read(nist_low(), "low.json")).by_id["AC-2"].statement.splitlines()
    at = lines.index("d. Specify:")
    assert lines[at + 1].startswith("    1. Authorized users")
    assert lines[at + 4].startswith("e. Require approvals")


def test_punctuation_follows_a_parameter_without_a_space() -> None:
    items = build(read(nist_low(), "low.json")).by_id
    assert "during a [time period]; and" in items["AC-7"].statement
    loose = [id_ for id_, item in items.items() for mark in ";,.)]" if f"] {mark}" in item.statement]
    assert loose == []


def test_a_catalog_may_come_from_an_oscal_file_an_export_or_a_folder(tmp_path: Path) -> None:
    document = small_catalog()
    own, oscal = tmp_path / "own.json", tmp_path / "oscal.json"
    own.write_text(json.dumps(document), encoding="utf-8")
    oscal.write_text(json.dumps(export(document)), encoding="utf-8")
    assert catalogs.read(own) == document
    assert carried(catalogs.read(oscal)) == carried(document)


def slip(*path: str | int, to: Any) -> Callable[[Document], None]:
    def edit(document: Document) -> None:
        at: Any = document
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = to

    return edit


CONTROL = ("catalog", "groups", 0, "groups", 0, "controls", 0)
DEEP: dict[str, Any] = {"name": "item", "prose": "x"}
for _ in range(40):
    DEEP = {"name": "item", "parts": [DEEP]}
SLIPS: dict[str, tuple[Callable[[Document], None], str]] = {
    "no metadata": (slip("catalog", "metadata", to=None), "catalog.metadata: must be an object"),
    "a title of numbers": (
        slip("catalog", "metadata", "title", to=7),
        "catalog.metadata.title: must be text",
    ),
    "a version of numbers": (slip("catalog", "metadata", "version", to=1.0), "catalog.metadata.version"),
    "groups as text": (slip("catalog", "groups", to="x"), "catalog.groups: must be a list"),
    "a group as text": (slip("catalog", "groups", 1, to="x"), "catalog.groups[1]: must be an object"),
    "a group without title": (slip("catalog", "groups", 0, "title", to=None), "catalog.groups[0].title"),
    "controls as object": (slip(*CONTROL[:-1], to={}), "groups[0].groups[0].controls: must be a list"),
    "a control as list": (slip(*CONTROL, to=[]), "controls[0]: must be an object"),
    "a control without id": (slip(*CONTROL, "id", to=None), "controls[0].id: must be text"),
    "an empty id": (slip(*CONTROL, "id", to=""), "controls[0].id: is not an id"),
    "an id with an at sign": (slip(*CONTROL, "id", to="a@b"), "controls[0].id: is not an id"),
    "an id with a space": (slip(*CONTROL, "id", to="a b"), "controls[0].id: is not an id"),
    "an id used twice": (slip(*CONTROL, "id", to="ab-one-02"), "AB-ONE-02 is used more than once"),
    "half a character": (slip(*CONTROL, "title", to="\ud800"), "controls[0].title: holds half a character"),
    "parts as text": (slip(*CONTROL, "parts", to="x"), "controls[0].parts: must be a list"),
    "prose as list": (slip(*CONTROL, "parts", 0, "prose", to=[]), "controls[0].parts[0].prose: must be text"),
    "props as object": (slip(*CONTROL, "props", to={}), "controls[0].props: must be a list"),
    "a prop without value": (slip(*CONTROL, "props", 1, "value", to=None), "props[1].value: must be text"),
    "parts without bottom": (slip(*CONTROL, "parts", 0, "parts", to=[DEEP]), "is nested too deeply"),
    "no control at all": (slip("catalog", "groups", to=[]), "catalog: holds no control"),
    "params as text": (slip(*CONTROL, "params", to="x"), "controls[0].params: must be a list"),
    "a param without id": (slip(*CONTROL, "params", to=[{}]), "params[0].id: is missing"),
}


@pytest.mark.parametrize(("edit", "words"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_by_file_place_and_reason(edit: Callable[[Document], None], words: str) -> None:
    document = copy.deepcopy(export(small_catalog()))
    edit(document)
    with pytest.raises(UserError) as caught:
        read(json.dumps(document).encode(), "theirs.json")
    refusal(caught.value, "theirs.json", words)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b'{"catalog": []}', b"\xff", b"[" * 100_000, b'{"profile": {}}'],
    ids=["empty", "cut", "list", "null", "no object", "no text", "bottomless", "another document"],
)
def test_what_is_no_catalog_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        read(data, "theirs.json")
    refusal(caught.value, "theirs.json")


def test_a_file_beyond_the_limit_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(UserError, match="32 MB"):
        read(b" " * (MAX_BYTES + 1), "theirs.json")


@given(st.data())
def test_a_mutation_anywhere_gives_a_catalog_or_a_sentence(data: st.DataObject) -> None:
    document: Any = copy.deepcopy(export(small_catalog()))
    at = document
    while isinstance(at, (dict, list)) and at:
        keys: list[Any] = list(at) if isinstance(at, dict) else list(range(len(at)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(at[key], (dict, list)) or not at[key] or data.draw(st.booleans()):
            at[key] = data.draw(st.sampled_from([None, 0, -1, "", "x", [], {}, [[]], [{}], {"a": 1}, True]))
            break
        at = at[key]
    try:
        build(read(json.dumps(document).encode(), "theirs.json"))
    except UserError as error:
        refusal(error, "theirs.json")
