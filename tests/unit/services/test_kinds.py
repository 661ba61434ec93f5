"""A second kind of document, to see that the mechanism asks for no more than it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Person
from srm_desktop.model.attestation import AttestationState
from srm_desktop.model.change import Verb
from srm_desktop.pdf import blocks
from srm_desktop.pdf.archiving import Drawn, Field, archive
from srm_desktop.pdf.characters import require_printable
from srm_desktop.pdf.furniture import furniture
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.printing import texts
from srm_desktop.services.documents import documents, freezing
from srm_desktop.services.documents.kind import Kind, Signatory, Snapshot
from srm_desktop.services.documents.kinds import KINDS, render
from srm_desktop.services.documents.recording import record_signatures
from srm_desktop.services.documents.signing import next_place
from srm_desktop.services.documents.verifying import Pages, Verdict, report_json, verify_bytes
from srm_desktop.services.people import new_person
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR
from tests.unit.services.signed import ASSESSOR, MANAGER, add_signature, trusted

FORMAT = "srm-letter/1"
ROLES = {"chair": "Chair", "minute-taker": "Minute-taker"}


def freeze(session: Session, text: str, signers: list[tuple[str, Person]]) -> Snapshot:
    return {**freezing.envelope(session, FORMAT, "A letter", final=True, signers=signers), "text": text}


def draw(snapshot: Snapshot, progress: object = None) -> Drawn:
    require_printable(texts(snapshot, "letter"))
    paper = Paper(furniture(snapshot), snapshot["document"]["language"])
    blocks.section(paper, "text", snapshot["document"]["title"])
    blocks.paragraph(paper, snapshot["text"])
    fields = [
        Field(signer["field"], paper.page, blocks.signature_block(paper, ROLES[signer["role"]], signer))
        for signer in snapshot["signatures"]
    ]
    return Drawn(paper.finish("A letter", "", snapshot["document"]["id"]), paper.page, fields)


LETTER = Kind(
    name="letter",
    draw=draw,
    derived=lambda snapshot: (),
    is_whole=lambda snapshot: isinstance(snapshot["text"], str),
    signatories=lambda snapshot: {role: Signatory(name, ("I agree.",)) for role, name in ROLES.items()},
    one_key_may_sign_twice=lambda snapshot: False,
    facts=lambda snapshot: [("Says", snapshot["text"])],
    moved=lambda snapshot, session: [],
)


@pytest.fixture
def letter(make_session: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> tuple[Session, Any]:
    monkeypatch.setitem(KINDS, FORMAT, LETTER)
    session = make_session(ACCOUNT)
    signers = [("chair", new_person(ASSESSOR)), ("minute-taker", new_person(MANAGER))]
    return session, freeze(session, "Dear all.", signers)


def test_a_second_kind_is_signed_verified_and_recorded_like_the_first(
    letter: tuple[Session, Snapshot], tmp_path: Path
) -> None:
    session, snapshot = letter
    data = render(snapshot)
    before = verify_bytes(data, "a.pdf")
    assert (before.verdict, next_place(before).role_name) == (Verdict.UNSIGNED, "Chair")
    record = documents.record_of(snapshot, data, "a.pdf")
    documents.keep(session, record, data, tmp_path / "a.pdf", Verb.ATTEST, AUTHOR)
    twice = add_signature(add_signature(data, ASSESSOR), MANAGER)
    found = verify_bytes(twice, "a.pdf", trusted(ASSESSOR, MANAGER), session)
    assert (found.verdict, found.pages) == (Verdict.STANDS, Pages.SAME_BYTES)
    assert report_json(found)["kind"] == "letter"
    assert record_signatures(session, found, AUTHOR).state is AttestationState.FINAL
    assert found.since is not None
    assert found.since.known


def test_its_own_rules_hold(letter: tuple[Session, Snapshot]) -> None:
    """Here one key may not sign twice; pages of other data, and data that is no letter's, are seen."""
    _, snapshot = letter
    once = add_signature(render(snapshot), ASSESSOR)
    with pytest.raises(UserError, match="signed twice"):
        add_signature(once, ASSESSOR)
    for text, verdict in (("Dear nobody.", Verdict.CHANGED), (7, Verdict.NOT_OURS)):
        other = archive(draw(snapshot), {**snapshot, "text": text})
        assert verify_bytes(other, "a.pdf").verdict is verdict
