"""The content itself: complete, current, and nothing of the user's source left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from srm_desktop.model.catalog import Catalog, ControlClass, Party, Severity
from srm_desktop.services.catalog import catalogs

IDS = Path(__file__).parents[2] / "data" / "catalog-ids.txt"

OUTDATED = (
    # routine change of keys and passwords
    r"rotate (access )?keys every",
    r"keys? (are|is) rotated (every|at least every)",
    r"password(s)? (must |should )?expires? (every|after)",
    r"(change|rotate) passwords? (every|regularly|periodically)",
    # names that AWS has given up
    r"\bSSO\b",
    r"\bmaster account\b",
    r"\bElasticsearch\b",
    r"\bCloudWatch Events\b",
    r"\bKinesis (Data )?Firehose\b",
    r"\bAppStream 2\.0\b",
    r"\bContainer services\b",
    r"\bSecurity Hub\b(?! CSPM)(?! since 2025 denotes)(?! has operations of its own)",
    # services and versions at their end
    r"\b(use|enable|subscribe to) (AWS )?(Audit Manager|CodeGuru|WAF Classic|CloudTrail Lake)\b",
    r"\bTLS 1\.[01] (or newer|is enough|is acceptable)",
    r"IMDSv1 (is|may be) (allowed|enabled|acceptable)",
    # what AWS does by itself, or asks no more
    r"enable (default )?S3 encryption",
    r"(ask|answer|register|set)\w* (the )?security (challenge )?questions",
    r"(use|create) an origin access identity",
    # what is no control
    r"Lambda functions? (must|should) be in a VPC\b",
    r"(use|choose) (a )?non-default ports?",
    r"(event history) (is|as) (an? )?(audit trail|sufficient|enough)",
    # left over from writing
    r"\b(TODO|TBD|FIXME|XXX|lorem)\b",
)
"""What an AWS auditor would strike out today; each is matched without regard to case."""

VAGUE = re.compile(
    r"\b(sensibl[ey]|suitabl[ey]|appropriate(ly)?|adequate(ly)?|sufficient(ly)?|proper(ly)?|(ir)?regular(ly)?"
    r"|periodically|deliberate(ly)?|meaningful|main(ly)?|mostly|largely|widely|generally|in general|the norm"
    r"|as a rule|a (minority|majority|few)|consistent ownership|reasonabl[ey]|timely)\b",
    re.IGNORECASE,
)
"""What two assessors would measure differently, so that a verdict cannot rest on it."""

ALLOWED = {"ACT-ROT-05": r"security (challenge )?questions"}
"""Where an item names outdated practice to say that it is outdated."""


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
            *(step.look_for for step in item.test),
            *((item.parts.customer, item.parts.aws) if item.parts else ()),
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
    assert 90 <= len(catalog.assessable) <= 120
    assert 12 <= len(catalog.inherited) <= 18
    assert all(3 <= len(domain.topics) <= 5 for domain in catalog.of_party(Party.CUSTOMER))


def test_ids_stay_what_they_were(catalog: Catalog) -> None:
    """An id once published keeps its meaning and its place: answers everywhere are kept by it."""
    published = IDS.read_text(encoding="utf-8").split()
    assert sorted(catalog.by_id) == published, "add new ids to the list; never remove or reuse one"


def test_nothing_is_empty(catalog: Catalog) -> None:
    for item in catalog.by_id.values():
        for part in (item.title, item.statement, item.why, item.scope, item.review_cadence, item.services):
            assert part, item.id
    for id_, text in texts(catalog):
        assert text == text.strip(), id_


def test_every_item_is_rated(catalog: Catalog) -> None:
    assert Severity.UNRATED not in {item.severity for item in catalog.by_id.values()}


def test_every_item_says_what_an_assessor_needs(catalog: Catalog) -> None:
    for item in catalog.assessable:
        verdicts = (item.satisfied, item.partially_satisfied, item.other_than_satisfied)
        assert len(set(verdicts)) == 3, item.id
        assert all(verdicts), item.id
        assert len(item.examine) >= 2, item.id
        assert item.interview, item.id
        assert len(item.evidence) >= 3, item.id
        assert item.tier in (1, 2, 3), item.id
        assert len(item.split) == 3, item.id


def test_verdicts_rest_on_what_can_be_told(catalog: Catalog) -> None:
    vague = [
        (item.id, found.group())
        for item in catalog.assessable
        for verdict in (item.satisfied, item.partially_satisfied, item.other_than_satisfied)
        if (found := VAGUE.search(verdict))
    ]
    assert vague == []


def test_nearly_every_item_has_commands_to_run(catalog: Catalog) -> None:
    """Exercises and training are judged on paper alone."""
    assert {item.id for item in catalog.assessable if not item.test} == {"ACT-DET-05", "ACT-GOV-04"}


def test_every_inherited_item_names_a_report_and_how_to_rely_on_it(catalog: Catalog) -> None:
    for item in catalog.inherited:
        assert any(report.endswith("- AWS Artifact") for report in item.reports), item.id
        duties = " ".join(item.customer_must).lower()
        for duty in ("read|check|find|obtain", "period", "exception", "user entity controls"):
            assert re.search(duty, duties), (item.id, duty)


def test_shared_items_say_who_does_what(catalog: Catalog) -> None:
    for item in catalog.assessable:
        if item.control_class is ControlClass.SHARED:
            assert item.parts, item.id


def test_statements_are_one_short_sentence(catalog: Catalog) -> None:
    for item in catalog.by_id.values():
        assert len(item.statement.split()) <= 40, item.id
        assert re.fullmatch(r"[A-Z].*[^.!?]\.", item.statement), item.id


def test_questions_are_asked_of_somebody(catalog: Catalog) -> None:
    asked = [(item.id, text) for item in catalog.assessable for text in item.interview]
    assert [(id_, text) for id_, text in asked if not re.fullmatch(r"[^:?]+: .+[?.]", text)] == []


def test_titles_and_statements_are_not_repeated(catalog: Catalog) -> None:
    for field in ("title", "statement"):
        counted = Counter(getattr(item, field) for item in catalog.by_id.values())
        assert counted.most_common(1)[0][1] == 1


@pytest.mark.parametrize("pattern", OUTDATED)
def test_no_text_teaches_outdated_practice(catalog: Catalog, pattern: str) -> None:
    assert outdated(texts(catalog), pattern) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rotate access keys every 90 days.",
        "Passwords expire after 90 days.",
        "Enable AWS SSO.",
        "Findings of Security Hub are read.",
        "Lambda functions must be in a VPC.",
    ],
)
def test_the_guard_finds_outdated_practice(text: str) -> None:
    assert any(outdated([("X", text)], pattern) for pattern in OUTDATED)


def outdated(found: Iterable[tuple[str, str]], pattern: str) -> list[tuple[str, str]]:
    return [
        (id_, text)
        for id_, text in found
        if re.search(pattern, text, re.IGNORECASE) and not re.search(ALLOWED.get(id_, r"\A\Z."), text)
    ]


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
