from __future__ import annotations

import json
from typing import Any

import pytest

from srm_desktop.model.catalog import Catalog
from srm_desktop.paths import resources_dir
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.catalog.coverage import Coverage, coverage, not_covered

REFERENCE = resources_dir() / "reference"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return catalogs.build(catalogs.built_in())


@pytest.fixture(scope="module")
def rows(catalog: Catalog) -> dict[str, Coverage]:
    return {row.title: row for row in coverage(catalog)}


def by_id(rows: dict[str, Coverage], id_: str) -> Coverage:
    return next(row for row in rows.values() if row.framework == id_)


def loaded(id_: str) -> dict[str, Any]:
    reference: dict[str, Any] = json.loads((REFERENCE / f"{id_}.json").read_text(encoding="utf-8"))
    return reference


def test_every_framework_has_reference_ids_with_version_and_source(catalog: Catalog) -> None:
    for framework in catalog.frameworks:
        reference = loaded(framework.id)
        assert reference["framework"] == framework.id
        assert reference["version"]
        assert reference["source"]
        assert len(set(reference["ids"])) == len(reference["ids"])


def test_every_mapped_id_is_in_the_reference_data(rows: dict[str, Coverage]) -> None:
    assert {title: row.unknown for title, row in rows.items() if row.unknown} == {}


@pytest.mark.parametrize(
    "title", ["Prowler checks for AWS 5.46.0", "AWS Foundational Security Best Practices"]
)
def test_scanners_are_covered_or_answered_for(rows: dict[str, Coverage], title: str) -> None:
    row = rows[title]
    assert row.share >= 0.98
    assert row.covered / row.total >= 0.98
    assert row.missing == ()


@pytest.mark.parametrize("id_", ["cis-aws-3-0", "cis-aws-5-0", "cis-aws-6-0", "cis-aws-7-0"])
def test_every_cis_requirement_is_covered_or_answered_for(rows: dict[str, Coverage], id_: str) -> None:
    assert by_id(rows, id_).missing == ()


@pytest.mark.parametrize("id_", ["cis-aws-5-0", "cis-aws-7-0"])
def test_the_cis_versions_that_are_reported_against_are_covered_whole(
    rows: dict[str, Coverage], id_: str
) -> None:
    row = by_id(rows, id_)
    assert row.covered == row.total > 60


def test_the_figures_are_those_of_an_independent_count(rows: dict[str, Coverage]) -> None:
    """Straight from the files: mapping rows against reference ids."""
    document = catalogs.built_in()
    for mapping in document["mappings"]:
        id_ = mapping["framework"]["id"]
        mapped = {row["id"] for row in mapping["rows"]}
        ids = set(loaded(id_)["ids"])
        row = by_id(rows, id_)
        assert (row.total, row.covered) == (len(ids), len(ids & mapped))
        assert len(row.listed) + len(row.missing) == len(ids - mapped)


@pytest.mark.parametrize(
    "id_", ["aws-security-hub", "cis-aws-3-0", "cis-aws-5-0", "cis-aws-6-0", "cis-aws-7-0"]
)
def test_checks_of_a_requirement_are_checks_and_of_a_requirement(id_: str) -> None:
    reference = loaded(id_)
    assert set(reference["checks"]) <= set(reference["ids"])
    known = set(loaded("prowler")["ids"])
    assert {check for found in reference["checks"].values() for check in found} <= known


@pytest.mark.parametrize(("name", "controls"), [("LOW", 149), ("MODERATE", 287), ("HIGH", 370)])
def test_nists_baselines_are_counted_whole(rows: dict[str, Coverage], name: str, controls: int) -> None:
    """As many as SP 800-53B has, enhancements included."""
    row = rows[f"NIST SP 800-53 Revision 5, {name} baseline"]
    assert (row.total, row.partial) == (controls, "")
    assert 0 < row.covered < row.total


def test_a_list_that_is_not_whole_says_so(rows: dict[str, Coverage]) -> None:
    assert {title for title, row in rows.items() if row.partial} == {"NIST SP 800-53 Revision 5"}


def test_a_reason_is_a_sentence_about_an_id_that_nothing_covers(catalog: Catalog) -> None:
    listed = json.loads((REFERENCE / "not-covered.json").read_text(encoding="utf-8"))
    for id_ in listed:
        framework = next(f for f in catalog.frameworks if f.id == id_)
        mapped = {r.requirement for rows in framework.references.values() for r in rows}
        for requirement, reason in not_covered(id_).items():
            assert requirement in loaded(id_)["ids"]
            assert requirement not in mapped
            assert reason.endswith(".")
            assert len(reason) > 20
