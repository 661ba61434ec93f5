from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema_rs
import pytest

from srm_desktop.errors import UserError
from srm_desktop.exchange import oscal_results
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.attestation import Attestation, AttestationState
from srm_desktop.model.change import Verb
from srm_desktop.services import status
from srm_desktop.services.answering import set_result
from srm_desktop.services.documents import attesting, documents
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.recording import record_signatures
from srm_desktop.services.documents.signing import next_place
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import Report, Since, Verdict, since_sentence, verify_bytes
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation
from tests.support import ACCOUNT, AUTHOR, ITEMS
from tests.unit.services.signed import ASSESSOR, MANAGER, add_signature, fill, signed_once, trusted, who

SCHEMA = Path(__file__).parents[2] / "data" / "oscal" / "oscal_assessment-results_schema.json"


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    made = make_session(ACCOUNT)
    fill(made)
    return made


@pytest.fixture
def final(session: Session, tmp_path: Path) -> Path:
    out = tmp_path / "final.pdf"
    attesting.attest(session, out, Scope(final=True), AUTHOR)
    return out


def found(data: bytes, session: Session | None = None) -> Report:
    return verify_bytes(data, "final.pdf", trusted(ASSESSOR, MANAGER), session)


def test_a_signed_document_is_taken_in_with_each_signature(session: Session, final: Path) -> None:
    once = add_signature(final.read_bytes(), ASSESSOR)
    taken = record_signatures(session, found(once), AUTHOR)
    assert [line.split(",")[0] for line in taken.signers] == [ASSESSOR]
    twice = add_signature(once, MANAGER)
    taken = record_signatures(session, found(twice), AUTHOR)
    assert [line.split(",")[0] for line in taken.signers] == [ASSESSOR, MANAGER]
    assert session.state.attestations[taken.id].signed_sha256 == found(twice).sha256
    with pytest.raises(UserError, match="more signatures"):
        record_signatures(session, found(once), AUTHOR)


def test_another_assessments_document_and_a_changed_one_are_not_taken_in(
    session: Session, final: Path
) -> None:
    once = add_signature(final.read_bytes(), ASSESSOR)
    before = session.head()
    with pytest.raises(UserError, match="not made from this assessment"):
        record_signatures(session, found(signed_once()), AUTHOR)
    for bad in (once + b"x", final.read_bytes()):
        with pytest.raises(UserError, match="not taken in"):
            record_signatures(session, found(bad), AUTHOR)
    assert session.head() == before


def test_what_moved_since_signing_is_listed_and_what_was_put_back_is_not(
    session: Session, final: Path
) -> None:
    (record,) = session.state.attestations.values()
    key = AnswerKey(ACCOUNT, ITEMS[2])
    set_result(session, [key], Result.OTHER_THAN_SATISFIED, AUTHOR)
    moved = moved_since_attestation(session, record)
    assert ("result", "satisfied", "other-than-satisfied") in [(m.field, m.before, m.after) for m in moved]
    assert answers_in(moved) == 1
    since = found(add_signature(final.read_bytes(), ASSESSOR), session).since
    assert since is not None
    assert since_sentence(since) == "Changed since signing: 1 answer."
    session.undo(AUTHOR)
    assert moved_since_attestation(session, record) == []


def test_another_assessment_says_that_it_is_another(session: Session) -> None:
    assert found(signed_once(), session).since == Since(known=False)


def test_a_revocation_has_a_reason_and_is_printed_in_later_documents(session: Session, final: Path) -> None:
    (record,) = session.state.attestations.values()
    with pytest.raises(UserError, match="with a reason"):
        documents.revoke(session, record.id, " ", AUTHOR)
    documents.revoke(session, record.id, "A Region was forgotten.", AUTHOR)
    assert session.state.attestations[record.id].state is AttestationState.REVOKED
    (earlier,) = freeze(session, Scope())["earlier_documents"]
    assert (earlier["state"], earlier["reason"]) == ("revoked", "A Region was forgotten.")
    with pytest.raises(UserError, match="not a final document"):
        documents.revoke(session, record.id, "Again.", AUTHOR)
    before = session.state.attestations[record.id]
    session.undo(AUTHOR)
    assert session.state.attestations[record.id] == before


def test_signed_documents_are_named_in_the_oscal_results(session: Session, final: Path) -> None:
    twice = add_signature(add_signature(final.read_bytes(), ASSESSOR), MANAGER)
    record_signatures(session, found(twice), AUTHOR)
    results = json.loads(oscal_results.from_snapshot(freeze(session, Scope())))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert [str(e) for e in jsonschema_rs.validator_for(schema).iter_errors(results)] == []
    parts = results["assessment-results"]["results"][0]["attestations"][-1]["parts"]
    assert [p["value"] for p in parts[0]["props"] if p["name"] == "signer-cert-sha256"] == [
        who(name).fingerprint for name in (ASSESSOR, MANAGER)
    ]
    (resource,) = [r for r in results["assessment-results"]["back-matter"]["resources"] if "rlinks" in r]
    assert resource["rlinks"][0]["hashes"][0]["value"] == found(twice).sha256


def test_a_document_that_its_assessment_took_back_does_not_stand(
    session: Session, final: Path, tmp_path: Path
) -> None:
    twice = add_signature(add_signature(final.read_bytes(), ASSESSOR), MANAGER)
    assert found(twice, session).verdict is Verdict.STANDS
    later = attesting.attest(session, tmp_path / "later.pdf", Scope(final=True), AUTHOR).attestation
    report = found(twice, session)
    assert report.verdict is Verdict.WITHDRAWN
    assert report.sentence == (
        f"This document was superseded by {later.id}. "
        f"It is unchanged since it was signed by {ASSESSOR} and {MANAGER}."
    )
    documents.revoke(session, later.id, "A Region was forgotten.", AUTHOR)
    report = found((tmp_path / "later.pdf").read_bytes(), session)
    assert report.verdict is Verdict.WITHDRAWN
    assert "A Region was forgotten." in report.sentence
    with pytest.raises(UserError, match="was revoked"):
        next_place(report)
    assert found(twice).verdict is Verdict.STANDS
    assert found(twice + b"x", session).verdict is Verdict.CHANGED


def test_of_two_documents_of_one_second_the_later_one_supersedes(session: Session) -> None:
    second = "2026-11-30T02:50:00+00:00"
    first = Attestation(
        "SRM-B", AttestationState.SUPERSEDED, made_at=second, snapshot_sha256="b", log_seq="99"
    )
    later = Attestation("SRM-A", AttestationState.FINAL, made_at=second, snapshot_sha256="a", log_seq="100")
    for record in (later, first):
        session.commit(Verb.ATTEST, AUTHOR, documents.record_edits(record))
    assert documents.withdrawal(session.state, "SRM-B", "b") == "This document was superseded by SRM-A."
    assert status.documents(session) == [later, first]
