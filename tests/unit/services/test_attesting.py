from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result, ReviewState
from srm_desktop.model.assessment import Role
from srm_desktop.model.attestation import AttestationState, Conclusion
from srm_desktop.model.change import Action, Edit, Entity, Verb
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.documents import attesting, signoff
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.people import new_person, save_person
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation
from tests.support import ACCOUNT, AUTHOR, ITEMS

OTHER = "444455556666"
MakeSession = Callable[..., Session]


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """Two accounts, everything satisfied, with the people a final document needs."""
    made = make_session(f"{ACCOUNT}=Production", f"{OTHER}=Development")
    keys = [AnswerKey(target, item) for target in (ACCOUNT, OTHER) for item in ITEMS]
    answering.set_result(made, keys, Result.SATISFIED, AUTHOR)
    for name, role in (("M. Manager", Role.MANAGEMENT), (AUTHOR, Role.ASSESSOR)):
        save_person(made, replace(new_person(name), role=role), AUTHOR)
    return made


def put(session: Session, result: Result, *items: str, reason: str | None = None) -> None:
    answering.set_result(session, [AnswerKey(ACCOUNT, i) for i in items], result, AUTHOR, reason=reason)


def test_the_same_state_freezes_to_the_same_snapshot(session: Session) -> None:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    one, two = (freeze(session, Scope(), now=at, document_id="SRM-1") for _ in range(2))
    assert one == two
    assert json.loads(json.dumps(one)) == one


def test_the_scope_is_what_was_chosen(session: Session) -> None:
    snapshot = freeze(session, Scope(domains=("AB",), targets=(OTHER,)))
    assert [d["id"] for d in snapshot["domains"]] == ["AB"]
    assert [t["identifier"] for t in snapshot["scope"]["targets"]] == [OTHER]
    assert [d["id"] for d in snapshot["scope"]["left_out_domains"]] == ["CD"]
    assert snapshot["counts"]["total"]["total"] == 4


@pytest.mark.parametrize("scope", [Scope(domains=("XX",)), Scope(targets=("999999999999",))])
def test_a_scope_that_is_not_there_is_refused(session: Session, scope: Scope) -> None:
    with pytest.raises(UserError, match="is not a"):
        freeze(session, scope)


@pytest.mark.parametrize(
    ("gaps", "open_", "proposed"),
    [
        (0, 0, Conclusion.UNMODIFIED),
        (1, 0, Conclusion.QUALIFIED),
        (0, 1, Conclusion.QUALIFIED),
        (7, 0, Conclusion.ADVERSE),
        (0, 8, Conclusion.QUALIFIED),
    ],
)
def test_the_results_propose_a_conclusion(
    session: Session, gaps: int, open_: int, proposed: Conclusion
) -> None:
    put(session, Result.OTHER_THAN_SATISFIED, *ITEMS[:gaps])
    put(session, Result.NOT_ASSESSED, *ITEMS[len(ITEMS) - open_ :])
    assert signoff.proposal(session, Scope())[0] is proposed


def test_nothing_assessed_proposes_a_disclaimer(make_session: MakeSession) -> None:
    assert signoff.proposal(make_session(ACCOUNT), Scope())[0] is Conclusion.DISCLAIMER


def test_a_complete_assessment_can_be_final(session: Session, tmp_path: Path) -> None:
    made = attesting.attest(session, tmp_path / "a.pdf", Scope(final=True), AUTHOR)
    record = session.state.attestations[made.attestation.id]
    assert (record.state, record.conclusion) == (AttestationState.FINAL, Conclusion.UNMODIFIED)
    assert record.file_sha256 == hashlib.sha256((tmp_path / "a.pdf").read_bytes()).hexdigest()


def test_what_is_not_assessed_prevents_an_unmodified_conclusion(session: Session, tmp_path: Path) -> None:
    put(session, Result.NOT_ASSESSED, ITEMS[0])
    with pytest.raises(UserError, match="unmodified conclusion is not possible"):
        attesting.attest(
            session, tmp_path / "a.pdf", Scope(final=True, conclusion=Conclusion.UNMODIFIED), AUTHOR
        )
    assert not (tmp_path / "a.pdf").exists()


def test_a_final_document_needs_its_people(make_session: MakeSession) -> None:
    said = " ".join(signoff.blockers(make_session(ACCOUNT), Scope(final=True)))
    assert "Responsible management" in said
    assert "Assessor" in said


def test_nothing_is_overwritten_without_being_asked(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_text("mine")
    with pytest.raises(UserError, match="already exists"):
        attesting.attest(session, out, Scope(), AUTHOR)
    assert out.read_text() == "mine"
    attesting.attest(session, out, Scope(), AUTHOR, overwrite=True)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_character_that_cannot_be_printed_leaves_no_file(session: Session, tmp_path: Path) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "smile \U0001f600", AUTHOR)
    head = session.head()
    with pytest.raises(UserError, match=r"U\+1F600 GRINNING FACE"):
        attesting.attest(session, tmp_path / "a.pdf", Scope(), AUTHOR)
    assert list(tmp_path.glob("*.pdf*")) == []
    assert session.head() == head


def test_the_document_carries_its_snapshot(session: Session, tmp_path: Path) -> None:
    made = attesting.attest(session, tmp_path / "a.pdf", Scope(), AUTHOR)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        inside = json.loads(pdf.attachments["snapshot.json"].get_file().read_bytes())
    assert inside == made.snapshot


def test_a_signed_off_state_lapses_when_something_in_its_scope_changes(
    session: Session, tmp_path: Path
) -> None:
    made = attesting.attest(session, tmp_path / "a.pdf", Scope(domains=("AB",), final=True), AUTHOR)
    record = session.state.attestations[made.attestation.id]
    assert answers_in(moved_since_attestation(session, record)) == 0
    put(session, Result.OTHER_THAN_SATISFIED, ITEMS[-1])
    assert answers_in(moved_since_attestation(session, record)) == 0
    put(session, Result.OTHER_THAN_SATISFIED, ITEMS[0])
    assert answers_in(moved_since_attestation(session, record)) == 1


def test_a_later_final_document_supersedes_the_earlier(session: Session, tmp_path: Path) -> None:
    first = attesting.attest(session, tmp_path / "1.pdf", Scope(final=True), AUTHOR).attestation
    second = attesting.attest(session, tmp_path / "2.pdf", Scope(final=True), AUTHOR)
    states = session.state.attestations
    assert states[first.id].state is AttestationState.SUPERSEDED
    assert [d["id"] for d in second.snapshot["earlier_documents"]] == [first.id]


def test_undo_passes_over_a_document_that_was_made(session: Session, tmp_path: Path) -> None:
    put(session, Result.OTHER_THAN_SATISFIED, ITEMS[0])
    attesting.attest(session, tmp_path / "a.pdf", Scope(), AUTHOR)
    session.undo(AUTHOR)
    assert session.state.answer(AnswerKey(ACCOUNT, ITEMS[0])).result is Result.SATISFIED
    assert len(session.state.attestations) == 1


def test_dates_are_printed_as_they_stand(session: Session) -> None:
    answering.set_due(session, [AnswerKey(ACCOUNT, ITEMS[0])], date(2026, 12, 31), AUTHOR)
    snapshot = freeze(session, Scope())
    answers = [a for i in snapshot["domains"][0]["topics"][0]["items"] for a in i["answers"]]
    assert "2026-12-31" in {a["due"] for a in answers}


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2026, 1, 1), date(2026, 6, 30), "for the period 2026-01-01 to 2026-06-30"),
        (None, date(2026, 6, 30), "as of 2026-06-30"),
        (None, None, "at the time this document was made"),
    ],
)
def test_assertion_and_conclusion_name_the_time_they_are_about(
    session: Session, start: date | None, end: date | None, said: str
) -> None:
    lifecycle.edit_details(session, {"period_start": start, "period_end": end}, AUTHOR)
    template = freeze(session, Scope(final=True))["template"]
    words = template["conclusion"]["words"]
    for text in (
        template["assertion"]["intro"],
        *(words[name] for name in ("unmodified", "qualified", "adverse")),
    ):
        assert said in text
        assert "{" not in text


def test_a_later_document_names_the_version_it_is_and_what_it_supersedes(
    session: Session, tmp_path: Path
) -> None:
    first = attesting.attest(session, tmp_path / "1.pdf", Scope(final=True), AUTHOR).attestation
    other = attesting.attest(session, tmp_path / "2.pdf", Scope(domains=("AB",), final=True), AUTHOR)
    again = attesting.attest(session, tmp_path / "3.pdf", Scope(final=True), AUTHOR)
    said = [made.snapshot["document"] for made in (other, again)]
    assert [(one["version"], one["supersedes"]) for one in said] == [(1, []), (2, [first.id])]


def test_what_was_corrected_on_a_later_day_is_listed_and_a_slip_is_not(session: Session) -> None:
    """The days are those of the change log."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    for item, at in ((ITEMS[0], yesterday), (ITEMS[1], datetime.now(UTC))):
        edit = Edit(Entity.ANSWER, str(AnswerKey(ACCOUNT, item)), "result", "other-than-satisfied")
        session.write(Action(Verb.SET_RESULT, AUTHOR, at), [edit], ())
    session.follow()
    put(session, Result.SATISFIED, *ITEMS[:2])
    (one,) = freeze(session, Scope())["corrected"]
    assert (one["item"], one["was"]) == (ITEMS[0], "other-than-satisfied")
    assert one["was_on"] == f"{yesterday:%Y-%m-%d}"


def test_the_response_to_an_accepted_answer_leaves_it_accepted(session: Session) -> None:
    key = AnswerKey(ACCOUNT, ITEMS[0])
    put(session, Result.OTHER_THAN_SATISFIED, ITEMS[0])
    answering.review(session, [key], True, "Second Person")
    answering.explain(session, [key], AUTHOR, response="Agreed.")
    assert session.state.answer(key).review is ReviewState.ACCEPTED
    answering.explain(session, [key], AUTHOR, cause="Nobody was told.")
    assert session.state.answer(key).review is ReviewState.CHANGED
    assert session.state.answer(key).response == "Agreed."
    with pytest.raises(UserError, match="not a gap"):
        answering.explain(session, [AnswerKey(ACCOUNT, ITEMS[1])], AUTHOR, cause="None.")
