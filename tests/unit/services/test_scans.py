"""Importing scans: previewed, in one batch, never twice, and what a later scan turned."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.scans.prowler_ocsf import FSBP
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.finding import Finding, FindingStatus, TurnKind
from srm_desktop.services import lifecycle
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.filters.filtering import SearchIndex
from srm_desktop.services.findings.findings import FindingIndex, Tally, in_order
from srm_desktop.services.findings.scans import (
    ARCHIVED,
    OLDER,
    REPEATED,
    SUPERSEDED,
    FileReport,
    ImportPlan,
    carry_out,
    plan_import,
    read_scan,
)
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from tests.scan_samples import EXCERPTS, PROWLER, PROWLER_ASFF, PROWLER_CSV, event, hub_asff, records_of
from tests.support import ACCOUNT, AUTHOR, ITEMS

DAY = 86_400


@pytest.fixture
def document(document: Document) -> Document:
    """The small catalog, with checks of both scanners mapped to its first items."""
    for framework, rows in (
        ("prowler", {ITEMS[0]: ["s3_bucket_a", "s3_bucket_b"], ITEMS[1]: ["iam_user_keys", "s3_bucket_a"]}),
        ("aws-security-hub", {ITEMS[0]: ["S3.1", "Opensearch.1"], ITEMS[2]: ["PCA.1", "RDS.23"]}),
        ("cis-aws-3-0", {ITEMS[3]: ["2.1.4"]}),
    ):
        document["mappings"].append(
            {
                "framework": {"id": framework, "title": framework, "version": "1", "sources": {}},
                "rows": [
                    {"item": item, "id": check, "relationship": "intersects-with", "basis": "judgement"}
                    for item, checks in rows.items()
                    for check in checks
                ],
            }
        )
    return document


def prowler(
    check: str, resource: str = "r", status: str = "FAIL", *, day: int = 0, **more: Any
) -> dict[str, Any]:
    record = deepcopy(records_of(PROWLER)[0])
    record["metadata"]["event_code"] = check
    record["cloud"]["account"]["uid"] = more.pop("account", ACCOUNT)
    record["resources"][0] |= {"uid": resource, "name": resource, "region": more.pop("region", "eu-west-1")}
    record["unmapped"]["compliance"] = more.pop("compliance", {})
    record |= {
        "status_code": status,
        "status_detail": f"{resource}: {status}",
        "time": 1_790_000_000 + day * DAY,
    }
    return record | more


def cis_rule(version: str) -> dict[str, Any]:
    generator = f"cis-aws-foundations-benchmark/v/{version}/2.1.4"
    return hub_asff(GeneratorId=generator, Compliance={"Status": "FAILED"})


class Importer:
    """Writes records to a file, and imports it."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder, self.number = session, folder, 0

    def plan(self, *files: Any, **options: Any) -> ImportPlan:
        paths = [file if isinstance(file, Path) else self.write(file) for file in files]
        return plan_import(self.session.state, self.session.catalog, map(read_scan, paths), **options)

    def write(self, document: object) -> Path:
        self.number += 1
        path = self.folder / f"scan-{self.number}.json"
        path.write_text(json.dumps(document))
        return path

    def __call__(self, *files: Any, add: tuple[str, ...] = (), **options: Any) -> FileReport:
        plan = self.plan(*files, **options)
        self.batch = carry_out(self.session, plan, add, AUTHOR)
        for report in plan.files:
            skipped = report.skipped.total()
            assert report.records == report.imported + skipped
        return plan.files[-1]

    def finding(self, resource: str = "r") -> Finding:
        (found,) = (f for f in self.session.state.findings.values() if f.told.resource == resource)
        return found


@pytest.fixture
def importer(session: Session, tmp_path: Path) -> Importer:
    return Importer(session, tmp_path)


def counts(report: FileReport) -> tuple[int, int, int, int]:
    return report.new, report.updated, report.unchanged, report.resolved


@pytest.mark.parametrize("path", EXCERPTS, ids=lambda path: path.name)
def test_a_second_import_is_nothing_new_and_changes_only_the_scan(path: Path, importer: Importer) -> None:
    first = importer(path)
    assert counts(first) == (first.records, 0, 0, 0)
    findings = dict(importer.session.state.findings)
    second = importer(path)
    assert counts(second) == (0, 0, first.records, 0)
    assert importer.session.state.findings == findings
    assert importer.batch
    assert {(c.entity, c.field) for c in importer.batch.changes} <= {
        (Entity.SCAN, "imports"),
        (Entity.SCAN, "imported_at"),
    }
    (scan,) = importer.session.state.scans.values()
    assert (scan.imports, scan.records, scan.new) == (2, first.records, first.records)


def test_another_format_of_the_same_scan_is_nothing_new(importer: Importer) -> None:
    first = importer(PROWLER)
    assert counts(importer(PROWLER_CSV)) == (0, 0, first.records, 0)
    asff = importer(PROWLER_ASFF)
    assert counts(asff) == (0, 0, asff.records, 0)
    assert asff.absent == 0
    assert asff.kept == first.records - asff.records


def test_nothing_is_written_before_it_is_carried_out(importer: Importer) -> None:
    head = importer.session.head()
    plan = importer.plan(PROWLER)
    assert plan.changed == plan.files[0].new
    assert importer.session.head() == head
    assert not importer.session.state.findings


def test_a_broken_file_among_good_ones_leaves_the_assessment_alone(importer: Importer) -> None:
    head = importer.session.head()
    broken = prowler("s3_bucket_a", time="now")
    with pytest.raises(UserError, match="record 2, time"):
        importer([prowler("s3_bucket_b")], [prowler("s3_bucket_b"), broken])
    assert importer.session.head() == head


def test_an_import_is_one_step_to_undo_accounts_included(importer: Importer) -> None:
    session, other = importer.session, "999988887777"
    before = session.head()
    importer([prowler("s3_bucket_a"), prowler("s3_bucket_b", account=other)], add=(other,))
    assert other in session.state.targets
    assert len(session.state.findings) == 2
    assert session.history(after_seq=before.seq)[0].batch == session.history()[-1].batch
    session.undo(AUTHOR)
    assert not session.state.findings
    assert not session.state.scans
    assert other not in session.state.targets
    session.redo(AUTHOR)
    assert len(session.state.findings) == 2
    assert session.check().damage == ()


def test_what_is_stored_is_what_a_reopened_file_holds(importer: Importer) -> None:
    importer(PROWLER, PROWLER_CSV)
    session = importer.session
    session.undo(AUTHOR)
    session.redo(AUTHOR)
    state = session.state
    session.close()
    with lifecycle.open_assessment(session.path) as again:
        assert again.state.findings == state.findings
        assert again.state.scans == state.scans


def test_provenance_is_kept(importer: Importer) -> None:
    report = importer(PROWLER)
    (scan,) = importer.session.state.scans.values()
    assert scan.sha256 == read_scan(PROWLER).sha256
    assert (scan.name, scan.tool, scan.version, scan.format) == (
        PROWLER.name,
        "Prowler",
        "5.46.0",
        "Prowler OCSF",
    )
    assert scan.taken_at == "2026-11-23T17:35:10Z"
    assert scan.accounts == (ACCOUNT,)
    seen = {f.seen for f in importer.session.state.findings.values()}
    assert {s.scan for s in seen if s} == {scan.id}
    assert report.scan.id == scan.id


def test_a_later_scan_resolves_what_passes_now_and_marks_what_is_new(importer: Importer) -> None:
    importer(
        [prowler("s3_bucket_a", "one"), prowler("s3_bucket_a", "two", "PASS"), prowler("s3_bucket_a", "same")]
    )
    report = importer(
        [
            prowler("s3_bucket_a", "one", "PASS", day=1),
            prowler("s3_bucket_a", "two", "FAIL", day=1),
            prowler("s3_bucket_a", "same", day=1),
            prowler("s3_bucket_a", "three", day=1),
        ]
    )
    assert counts(report) == (1, 2, 1, 1)
    assert report.failing_now == 1
    marks = {name: importer.finding(name).mark for name in ("one", "two", "same", "three")}
    assert marks == {
        "one": TurnKind.RESOLVED,
        "two": TurnKind.FAILING,
        "same": None,
        "three": TurnKind.NEW,
    }
    importer([prowler("s3_bucket_a", name, day=2) for name in ("one", "two", "same", "three")])
    assert importer.finding("three").mark is None


def test_what_a_later_scan_no_longer_reports_is_resolved(importer: Importer) -> None:
    importer(
        [prowler("s3_bucket_a", "one"), prowler("s3_bucket_b", "two"), prowler("s3_bucket_b", "ok", "PASS")]
    )
    report = importer([prowler("s3_bucket_a", "one", day=1)])
    assert (report.absent, report.failed_absent, report.kept, report.resolved) == (2, 1, 0, 1)
    assert importer.finding("two").is_gone
    assert importer.finding("two").mark is TurnKind.RESOLVED
    assert importer.finding("ok").mark is None
    importer([prowler("s3_bucket_a", "one", day=2), prowler("s3_bucket_b", "two", day=2)])
    assert not importer.finding("two").is_gone
    assert importer.finding("two").mark is TurnKind.FAILING


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"check": "iam_user_keys"},
        {"check": "s3_bucket_b", "region": "us-east-1"},
        {"check": "s3_bucket_b", "severity": "Low"},
        {"check": "s3_bucket_b", "account": "999988887777"},
        {"check": "s3_bucket_b", "status": "MANUAL"},
    ],
)
def test_a_scan_says_nothing_of_where_it_did_not_look(elsewhere: dict[str, Any], importer: Importer) -> None:
    importer([prowler("s3_bucket_a", "one"), prowler(resource="two", **elsewhere)])
    report = importer([prowler("s3_bucket_a", "one", day=1)])
    assert (report.absent, report.resolved) == (0, 0)
    assert report.kept == (0 if "account" in elsewhere else 1)
    assert not importer.finding("two").is_gone
    whole = importer([prowler("s3_bucket_a", "one", day=2)], whole=True)
    is_told_by_tool = not ({"account", "status"} & set(elsewhere))
    assert whole.absent == is_told_by_tool


def test_a_scan_of_a_few_checks_says_nothing_of_the_rest_of_their_service(importer: Importer) -> None:
    importer([prowler(f"s3_bucket_{letter}") for letter in "abcde"])
    report = importer([prowler("s3_bucket_a", day=1), prowler("s3_bucket_b", day=1)])
    assert (report.absent, report.kept) == (0, 3)
    report = importer([prowler(f"s3_bucket_{letter}", day=2) for letter in "abc"])
    assert (report.absent, report.kept) == (2, 0)


def test_a_page_or_an_event_closes_nothing(importer: Importer) -> None:
    importer([hub_asff(bucket="one"), hub_asff(bucket="two")])
    page = {"Findings": [hub_asff(bucket="one")], "NextToken": "more"}
    for partial in (page, event("Security Hub Findings - Imported", [hub_asff(bucket="one")])):
        report = importer(partial)
        assert (report.absent, report.kept) == (0, 1)
    assert importer([hub_asff(bucket="one")]).absent == 1


def test_files_of_one_import_do_not_close_each_others_findings(importer: Importer) -> None:
    importer([prowler("s3_bucket_a", "one"), prowler("s3_bucket_a", "two")])
    importer([prowler("s3_bucket_a", "one", day=1)], [prowler("s3_bucket_a", "two", day=1)])
    assert not importer.finding("one").is_gone
    assert not importer.finding("two").is_gone


def test_what_the_tool_archived_is_closed_or_skipped(importer: Importer) -> None:
    importer([hub_asff(bucket="one")])
    archived = [hub_asff(bucket=name, RecordState="ARCHIVED") for name in ("one", "never")]
    report = importer(archived)
    assert (report.closed, report.resolved) == (1, 1)
    assert dict(report.skipped) == {ARCHIVED: 1}
    assert importer.finding("arn:aws:s3:::one").is_gone


def test_an_older_scan_never_replaces_a_newer_one(importer: Importer) -> None:
    importer([prowler("s3_bucket_a", "one", "PASS", day=5)])
    report = importer([prowler("s3_bucket_a", "one", "FAIL", day=1)])
    assert dict(report.skipped) == {OLDER: 1}
    assert importer.finding("one").status is FindingStatus.PASS


def test_records_that_share_all_but_their_text_stay_apart(importer: Importer) -> None:
    """Two access keys of one user, as real scans have them."""

    def keys(day: int, *texts: str) -> list[dict[str, Any]]:
        return [prowler("iam_user_keys", "anna", day=day) | {"status_detail": text} for text in texts]

    report = importer(
        [*keys(0, "key 1 is old", "key 2 is old"), *keys(0, "key 2 is old"), *keys(-1, "key 0")]
    )
    assert dict(report.skipped) == {REPEATED: 1, SUPERSEDED: 1}
    assert report.new == 2
    ids = {f.told.detail: id_ for id_, f in importer.session.state.findings.items()}
    again = importer([*keys(1, "key 2 is old", "key 3 is old")])
    assert counts(again) == (0, 1, 1, 0)
    now = {f.told.detail: id_ for id_, f in importer.session.state.findings.items()}
    assert now == {"key 2 is old": ids["key 2 is old"], "key 3 is old": ids["key 1 is old"]}
    assert importer(keys(2, "key 2 is old")).absent == 1


def test_records_that_differ_in_nothing_but_their_result_stay_apart(importer: Importer) -> None:
    twins = [
        prowler("iam_user_keys", "anna", status) | {"status_detail": "a key"} for status in ("PASS", "FAIL")
    ]
    file = importer.write(twins)
    assert importer(file).new == 2
    findings = dict(importer.session.state.findings)
    assert counts(importer(file)) == (0, 0, 2, 0)
    assert importer.session.state.findings == findings


def test_an_older_file_does_not_bring_back_what_is_gone(importer: Importer) -> None:
    old = importer.write([prowler("s3_bucket_a", "one"), prowler("s3_bucket_a", "two")])
    importer(old)
    importer([prowler("s3_bucket_a", "one", day=1)])
    again = importer(old)
    assert dict(again.skipped) == {OLDER: 2}
    assert importer.finding("two").is_gone
    archived = importer.write(
        [hub_asff(bucket="x", UpdatedAt="2026-11-21T08:00:00Z", RecordState="ARCHIVED")]
    )
    active = importer.write([hub_asff(bucket="x")])
    importer(active)
    importer(archived)
    assert dict(importer(active).skipped) == {OLDER: 1}


def test_unknown_accounts_are_listed_and_their_findings_kept(importer: Importer) -> None:
    other = "999988887777"
    plan = importer.plan([prowler("s3_bucket_a", account=other), prowler("s3_bucket_a")])
    assert plan.unknown_accounts == {other: 1}
    carry_out(importer.session, plan, (), AUTHOR)
    index = FindingIndex(importer.session.catalog, importer.session.state)
    assert [f.key.account for f in index.untied] == [other]
    assert len(index.of(AnswerKey(ACCOUNT, ITEMS[0]))) == 1


@pytest.mark.parametrize(
    ("record", "items"),
    [
        (prowler("s3_bucket_a"), [ITEMS[0], ITEMS[1]]),
        (prowler("long_gone", compliance={FSBP: ["RDS.23"]}), [ITEMS[2]]),
        (prowler("long_gone"), []),
        (hub_asff("S3.1"), [ITEMS[0]]),
        (hub_asff("OpenSearch.1"), [ITEMS[0]]),
        (hub_asff("PrivateCertificateAuthority.1"), [ITEMS[2]]),
        (cis_rule("3.0.0"), [ITEMS[3]]),
        (cis_rule("1.2.0"), []),
    ],
)
def test_a_check_leads_to_its_responsibilities(
    record: dict[str, Any], items: list[str], importer: Importer
) -> None:
    plan = importer.plan([record])
    assert sorted(plan.by_item) == sorted(items)
    assert bool(plan.unmapped) is not bool(items)
    carry_out(importer.session, plan, (), AUTHOR)
    index = FindingIndex(importer.session.catalog, importer.session.state)
    assert sorted(key.item for key in index.cells()) == sorted(items)
    assert len(index.unmapped) == (not items)


def test_the_index_counts_and_orders(importer: Importer) -> None:
    importer(
        [
            prowler("s3_bucket_a", "b", "FAIL", severity="Low"),
            prowler("s3_bucket_a", "a", "FAIL", severity="Critical"),
            prowler("s3_bucket_b", "c", "PASS"),
            prowler("s3_bucket_b", "d", "MANUAL"),
            prowler("s3_bucket_b", "e", "FAIL", status_id=3),
        ]
    )
    index = FindingIndex(importer.session.catalog, importer.session.state)
    key = AnswerKey(ACCOUNT, ITEMS[0])
    assert index.tally(key) == Tally(passed=1, failed=2, manual=1, muted=1)
    assert index.tally_over(ITEMS[0], [ACCOUNT, "payments"]) == index.tally(key)
    assert [f.told.resource for f in in_order(index.of(key))] == ["a", "b", "d", "e", "c"]


def test_the_built_in_catalog_knows_almost_every_check(tmp_path: Path) -> None:
    session = lifecycle.create(tmp_path / "real.srm", NewAssessment("T", "O"), AUTHOR)
    plan = plan_import(session.state, session.catalog, [read_scan(PROWLER)])
    session.close()
    assert sum(plan.unmapped.values()) <= 2
    assert len(plan.by_item) > 20


_RECORDS = st.lists(
    st.builds(
        prowler,
        st.sampled_from(["s3_bucket_a", "s3_bucket_b", "iam_user_keys"]),
        st.sampled_from(["one", "two"]),
        st.sampled_from(["PASS", "FAIL", "MANUAL"]),
        day=st.integers(0, 3),
        region=st.sampled_from(["eu-west-1", "us-east-1"]),
        status_detail=st.sampled_from(["as it was", "otherwise", "and again"]),
    ),
    min_size=1,
    max_size=8,
)


@given(st.lists(_RECORDS, min_size=1, max_size=4))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_imported_is_accounted_for_and_can_be_taken_back(
    make_session: Callable[..., Session], tmp_path: Path, scans: list[list[dict[str, Any]]]
) -> None:
    importer = Importer(make_session(ACCOUNT, name=f"{uuid4().hex}.srm"), tmp_path)
    session, states = importer.session, []
    for records in scans:
        states.append(dict(session.state.findings))
        file = importer.write(records)
        importer(file)
        now = dict(session.state.findings)
        again = importer(file)
        assert session.state.findings == now
        assert (again.new, again.updated, again.resolved, again.absent) == (0, 0, 0, 0)
    assert session.check().damage == ()
    for before in reversed(states):
        session.undo(AUTHOR)
        session.undo(AUTHOR)
        assert session.state.findings == before
    session.close()


def test_listeners_hear_of_an_import_once(importer: Importer) -> None:
    heard: list[Batch] = []
    importer.session.subscribe(heard.append)
    importer(PROWLER)
    assert len(heard) == 1
    assert FindingIndex.is_outdated_by(heard[0])


def test_a_record_that_is_none_cannot_be_stored(importer: Importer) -> None:
    importer([prowler("s3_bucket_a", "one")])
    finding = importer.finding("one")
    with pytest.raises(ValueError, match="no finding's record"):
        importer.session.commit(
            Verb.IMPORT_SCAN, AUTHOR, [Edit(Entity.FINDING, finding.id, "record", '{"not": "a record"}')]
        )
    assert importer.session.check().damage == ()


def test_a_filter_finds_what_a_scanner_reports(importer: Importer) -> None:
    index = SearchIndex(importer.session)
    assert index.cells(parse("has:finding"), [ACCOUNT]) == []
    importer.session.subscribe(index.follow)
    importer({"Findings": [hub_asff("S3.1", "FAILED"), hub_asff("PCA.1", "PASSED")]})
    assert index.matching(parse("has:finding"), [ACCOUNT]) == {ITEMS[0], ITEMS[2]}
    assert index.matching(parse("is:failing"), [ACCOUNT]) == {ITEMS[0]}
