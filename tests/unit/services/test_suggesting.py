"""What findings suggest, and that only a person makes it an answer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.scans.reading import read_scan
from srm_desktop.model.answer import AnswerKey, Method, Result, ReviewState
from srm_desktop.services import answering
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.findings.findings import FindingIndex
from srm_desktop.services.findings.scans import carry_out, plan_import
from srm_desktop.services.findings.suggesting import STALE_AFTER, Suggestion, accept, is_open, suggestions
from srm_desktop.services.session import Session
from tests.scan_samples import hub_asff, write_json
from tests.support import ACCOUNT, AUTHOR, ITEMS

ITEM, OTHER = ITEMS[0], ITEMS[1]
KEY = AnswerKey(ACCOUNT, ITEM)
TAKEN = date(2026, 11, 20)
CHECKS = ("S3.1", "S3.2", "S3.3", "S3.4")


@pytest.fixture
def document(document: Document) -> Document:
    rows = [(ITEM, check) for check in CHECKS] + [(OTHER, "EC2.18"), (OTHER, "S3.1")]
    document["mappings"].append(
        {
            "framework": {"id": "aws-security-hub", "title": "Hub", "version": "1", "sources": {}},
            "rows": [
                {"item": item, "id": check, "relationship": "intersects-with", "basis": "judgement"}
                for item, check in rows
            ],
        }
    )
    return document


class Scanned:
    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder, self.number = session, folder, 0

    def __call__(self, *said: str, today: date = TAKEN) -> list[Suggestion]:
        """`said` such as "S3.1 FAILED bucket"."""
        records = []
        for words in said:
            control, status, *bucket = words.split()
            muted = status.endswith("!")
            record = hub_asff(control, status.rstrip("!"), bucket[0] if bucket else "logs")
            records.append(record | {"Workflow": {"Status": "SUPPRESSED" if muted else "NEW"}})
        self.number += 1
        scan = read_scan(write_json(self.folder / f"{self.number}.json", records))
        plan = plan_import(self.session.state, self.session.catalog, [scan])
        carry_out(self.session, plan, (), AUTHOR)
        return self.now(today)

    def now(self, today: date = TAKEN) -> list[Suggestion]:
        return suggestions(self.session, self.index, [ACCOUNT, "payments"], today)

    @property
    def index(self) -> FindingIndex:
        return FindingIndex(self.session.catalog, self.session.state)

    def accept(self, *chosen: Suggestion, overwrite: bool = False) -> None:
        accept(self.session, self.index, chosen, AUTHOR, overwrite=overwrite, today=TAKEN)


@pytest.fixture
def scanned(session: Session, tmp_path: Path) -> Scanned:
    return Scanned(session, tmp_path)


@pytest.mark.parametrize(
    ("said", "result", "words"),
    [
        (["S3.2 FAILED"], Result.OTHER_THAN_SATISFIED, "1 failed: none passed"),
        (["S3.2 FAILED a", "S3.2 PASSED b"], Result.PARTIALLY_SATISFIED, "1 failed, 1 passed"),
        (["S3.2 FAILED", "S3.3 NOT_AVAILABLE"], Result.OTHER_THAN_SATISFIED, "1 not decided"),
        (["S3.2 PASSED", "S3.3 PASSED"], Result.SATISFIED, "2 of the 4 checks"),
        (["S3.2 PASSED a", "S3.2 PASSED b"], None, "1 of the 4 checks"),
        (["S3.2 PASSED"], None, "The one finding passed"),
        (["S3.2 PASSED", "S3.3 PASSED", "S3.4 FAILED!"], None, "1 muted"),
        (["S3.2 PASSED", "S3.3 PASSED", "S3.4 PASSED!"], None, "1 muted"),
        (["S3.2 PASSED", "S3.3 PASSED", "S3.4 WARNING"], None, "a person has to judge"),
        (["S3.2 NOT_AVAILABLE"], None, "1 not decided"),
        (["S3.2 FAILED!"], None, "1 muted"),
    ],
)  # fmt: skip
def test_what_findings_suggest(said: list[str], result: Result | None, words: str, scanned: Scanned) -> None:
    (one,) = scanned(*said)
    assert one.key == KEY
    assert one.result is result
    assert words in one.reason
    assert one.reason.endswith(".")
    assert one.tally.current == len(said)
    assert is_open(scanned.index, KEY, one.answer) is one.is_open is (result is not None)


def test_a_suggestion_writes_nothing_by_itself(scanned: Scanned) -> None:
    scanned("S3.2 FAILED")
    head = scanned.session.head()
    assert scanned.now()
    assert scanned.session.head() == head
    assert not scanned.session.state.answers


def test_suggestions_come_in_the_catalogs_order_of_cells_with_findings(scanned: Scanned) -> None:
    found = scanned("EC2.18 PASSED", "S3.1 FAILED")
    assert [s.key for s in found] == [KEY, AnswerKey(ACCOUNT, OTHER)]


def test_accepting_is_one_step_with_result_method_and_where_it_comes_from(scanned: Scanned) -> None:
    answering.set_note(scanned.session, [KEY], "Seen on site.", AUTHOR)
    found = scanned("S3.1 FAILED one", "S3.1 FAILED two", "S3.2 PASSED one", "EC2.18 FAILED")
    scanned.accept(*found)
    answer = scanned.session.state.answer(KEY)
    assert answer.result is Result.PARTIALLY_SATISFIED
    assert answer.methods == (Method.TEST,)
    assert (answer.assessor, answer.assessed_on) == (AUTHOR, TAKEN)
    (scan,) = scanned.session.state.scans.values()
    for words in ("Seen on site.\n\n", "Security Hub", "2026-11-20", scan.name, scan.sha256[:16], "2 failed"):
        assert words in answer.note
    assert "- S3.1 on arn:aws:s3:::one" in answer.note
    assert scanned.session.state.answer(AnswerKey(ACCOUNT, OTHER)).result is Result.OTHER_THAN_SATISFIED
    scanned.session.undo(AUTHOR)
    assert scanned.session.state.answer(KEY).note == "Seen on site."
    assert scanned.session.state.answer(KEY).result is Result.NOT_ASSESSED
    assert [s.is_open for s in scanned.now()] == [True, True]


def test_a_long_list_of_failed_resources_is_cut_in_the_note(scanned: Scanned) -> None:
    scanned.accept(*scanned(*(f"S3.2 FAILED bucket-{n}" for n in range(9))))
    note = scanned.session.state.answer(KEY).note
    assert note.count("- S3.2 on") == 5
    assert "- and 4 more" in note


def test_a_persons_answer_stays_unless_it_is_chosen(scanned: Scanned) -> None:
    answering.set_result(scanned.session, [KEY], Result.SATISFIED, "Zoë", today=TAKEN - timedelta(1))
    (one,) = scanned("S3.2 FAILED")
    assert (one.is_open, one.differs, one.is_answered_since) == (False, True, False)
    with pytest.raises(UserError, match="None of the suggestions"):
        scanned.accept(one)
    assert scanned.session.state.answer(KEY).result is Result.SATISFIED
    scanned.accept(one, overwrite=True)
    assert scanned.session.state.answer(KEY).result is Result.OTHER_THAN_SATISFIED
    (now,) = scanned.now()
    assert (now.agrees, now.is_open, now.differs) == (True, False, False)


def test_an_accepted_answer_that_is_overwritten_loses_its_review(scanned: Scanned) -> None:
    answering.set_result(scanned.session, [KEY], Result.SATISFIED, "Zoë", today=TAKEN)
    answering.review(scanned.session, [KEY], True, AUTHOR)
    scanned.accept(*scanned("S3.2 FAILED"), overwrite=True)
    assert scanned.session.state.answer(KEY).review is ReviewState.CHANGED


def test_old_scans_and_answers_given_since_are_stale(scanned: Scanned) -> None:
    (fresh,) = scanned("S3.2 FAILED", today=TAKEN + timedelta(STALE_AFTER))
    assert (fresh.age, fresh.is_stale) == (STALE_AFTER, False)
    (old,) = scanned.now(TAKEN + timedelta(STALE_AFTER + 1))
    assert old.is_stale
    answering.set_result(scanned.session, [KEY], Result.SATISFIED, AUTHOR, today=TAKEN)
    (answered,) = scanned.now()
    assert answered.is_answered_since
    assert answered.is_stale


def test_what_is_no_longer_reported_suggests_nothing(scanned: Scanned) -> None:
    scanned("S3.2 FAILED one", "S3.2 FAILED two")
    (one,) = scanned("S3.2 FAILED one")
    assert one.tally.failed == 1
    assert scanned("S3.1 FAILED one", "S3.2 PASSED three")[0].tally.passed == 1


def test_a_document_lists_failed_resources_of_exceptions_on_request(scanned: Scanned) -> None:
    found = scanned("S3.1 FAILED one", "S3.1 FAILED two", "S3.2 PASSED one", "EC2.18 FAILED")
    scanned.accept(found[0])
    asked = freeze(scanned.session, Scope(failed_resources=True))["findings"]
    (scan,) = scanned.session.state.scans.values()
    assert [one["sha256"] for one in asked["scans"]] == [scan.sha256]
    (exception,) = asked["exceptions"]
    assert (exception["item"], exception["target"]) == (ITEM, ACCOUNT)
    assert exception["counts"]["failed"] == 2
    (check,) = exception["checks"]
    assert [one["id"] for one in check["resources"]] == ["arn:aws:s3:::one", "arn:aws:s3:::two"]
    assert freeze(scanned.session, Scope())["findings"] == {"scans": [], "exceptions": []}


def test_nothing_to_accept_is_said(scanned: Scanned) -> None:
    with pytest.raises(UserError):
        scanned.accept(*scanned("S3.2 NOT_AVAILABLE"))


def test_the_age_is_of_the_scan_not_of_its_import(scanned: Scanned) -> None:
    (one,) = scanned("S3.2 FAILED", today=datetime.now(UTC).date())
    assert one.taken_on == TAKEN
