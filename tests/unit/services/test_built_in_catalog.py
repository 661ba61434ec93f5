"""The content itself: complete, current, and nothing of the user's source left out."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from srm_desktop.model.catalog import Catalog, ControlClass, Party
from srm_desktop.services import catalogs

OUTDATED = (
    r"rotate (access )?keys every",
    r"password(s)? (must )?expire every",
    r"\bSSO\b",
    r"container services",
    r"\bTODO\b",
    r"enable (default )?S3 encryption",
)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return catalogs.build(catalogs.built_in())


def texts(catalog: Catalog) -> list[tuple[str, str]]:
    return [
        (item.id, text)
        for item in catalog.by_id.values()
        for text in (
            item.title,
            item.statement,
            item.why,
            item.satisfied,
            item.partially_satisfied,
            item.other_than_satisfied,
            item.note,
            *item.examine,
            *item.interview,
            *item.evidence,
            *item.reports,
            *item.customer_must,
        )
    ]


def test_the_seeds_domains_are_the_top_level(catalog: Catalog) -> None:
    assert [d.title for d in catalog.of_party(Party.CUSTOMER)] == [
        "Data and Content Control",
        "Managing Access",
        "Operating System and Security Configuration",
        "Security Group and Network Management",
        "Account Management",
    ]
    assert [d.title for d in catalog.of_party(Party.AWS)] == [
        "Physical Security",
        "Network and Virtualization Infrastructure",
        "Global Infrastructure",
    ]


def test_every_statement_of_the_model_is_taken_up(catalog: Catalog) -> None:
    for domain in catalog.domains:
        assert domain.statements, domain.id
        for statement in domain.statements:
            assert statement.text
            assert statement.covered_by, statement.text
    assert catalog.model is not None
    assert catalog.model.analogy


def test_there_is_enough_to_assess_and_to_rely_on(catalog: Catalog) -> None:
    assert len(catalog.assessable) >= 90
    assert 12 <= len(catalog.inherited) <= 18


def test_every_item_says_what_an_assessor_needs(catalog: Catalog) -> None:
    for item in catalog.assessable:
        for part in (item.statement, item.why, item.satisfied, item.partially_satisfied, item.evidence):
            assert part, item.id
        assert item.examine or item.test, item.id
    for item in catalog.inherited:
        assert item.reports, item.id
        assert item.customer_must, item.id


def test_shared_items_say_who_does_what(catalog: Catalog) -> None:
    for item in catalog.assessable:
        if item.control_class is ControlClass.SHARED:
            assert item.parts, item.id


def test_statements_are_one_short_sentence(catalog: Catalog) -> None:
    for item in catalog.by_id.values():
        assert len(item.statement.split()) <= 40, item.id
        assert item.statement.endswith("."), item.id


def test_titles_and_statements_are_not_repeated(catalog: Catalog) -> None:
    for field in ("title", "statement"):
        counted = Counter(getattr(item, field) for item in catalog.by_id.values())
        assert counted.most_common(1)[0][1] == 1


@pytest.mark.parametrize("pattern", OUTDATED)
def test_no_text_teaches_outdated_practice(catalog: Catalog, pattern: str) -> None:
    found = [(id_, text) for id_, text in texts(catalog) if re.search(pattern, text, re.IGNORECASE)]
    assert found == []


def test_commands_only_read(catalog: Catalog) -> None:
    reading = re.compile(
        r"aws [a-z0-9-]+ (get|list|describe|batch-get|lookup|search|simulate|validate|head)\b"
    )
    for item in catalog.assessable:
        for step in item.test:
            assert reading.match(step.run), step.run
            assert step.look_for


def test_mappings_say_where_they_come_from(catalog: Catalog) -> None:
    for framework in catalog.frameworks:
        known = {name for name, _ in framework.sources}
        for references in framework.references.values():
            for reference in references:
                assert (reference.basis == "derived") == bool(reference.sources)
                assert set(reference.sources) <= known
