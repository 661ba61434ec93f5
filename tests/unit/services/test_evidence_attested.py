"""Evidence in a document: printed with the answers, listed with its hashes, and compared afterwards."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.evidence import Evidence
from srm_desktop.pdf.reading import attachments
from srm_desktop.pdf.snapshot import snapshot_bytes
from srm_desktop.services import answering
from srm_desktop.services.documents import kinds, verifying
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import Pages
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.evidence_pack import write_pack
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.session import Session
from srm_desktop.services.standing import moved_since
from tests.support import ACCOUNT, AUTHOR, ITEMS

KEY, OTHER = AnswerKey(ACCOUNT, ITEMS[0]), AnswerKey("payments", ITEMS[-1])
SAID = Description("How root is locked away", "Wiki")


def keep(session: Session, name: str, *keys: AnswerKey, said: Description = SAID) -> Evidence:
    plan = evidence.plan(session, [from_bytes(name, name.encode())], keys, AUTHOR, said)
    evidence.store(session, plan, AUTHOR)
    session.follow()
    return session.state.evidence[plan.added[0].id]


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_a_document_prints_evidence_with_its_answer_and_every_hash(session: Session) -> None:
    one = keep(session, "policy.pdf", KEY, OTHER)
    snapshot = freeze(session, Scope())
    data = kinds.render(snapshot)
    said = " ".join(text_of(data).split())
    assert said.count(f"Evidence: {one.reference} policy.pdf") == 2
    assert one.sha256 in said
    assert "How root is locked away" in said
    assert snapshot["evidence"]["manifest_sha256"] in said
    found = verifying.verify_bytes(data, "a.pdf")
    assert (found.pages, found.faults) == (Pages.SAME_BYTES, ())


def test_an_exception_names_its_evidence(session: Session) -> None:
    answering.set_result(session, [KEY], Result.OTHER_THAN_SATISFIED, AUTHOR)
    one = keep(session, "policy.pdf", KEY)
    said = text_of(kinds.render(freeze(session, Scope())))
    exception = said[said.index("Criterion") : said.index("Recommendation")]
    assert f"{one.reference} policy.pdf" in exception


def test_the_manifest_of_a_pack_has_the_hash_a_document_prints(session: Session, tmp_path: Path) -> None:
    keep(session, "policy.pdf", KEY)
    keep(session, "loose.txt")
    write_pack(session, tmp_path / "pack.zip")
    with ZipFile(tmp_path / "pack.zip") as archive:
        listed = sha256(archive.read("manifest.json")).hexdigest()
    assert listed == freeze(session, Scope())["evidence"]["manifest_sha256"]


def test_a_scope_lists_its_own_evidence(session: Session) -> None:
    one = keep(session, "policy.pdf", KEY, OTHER)
    keep(session, "other.pdf", OTHER)
    items = freeze(session, Scope(targets=(ACCOUNT,)))["evidence"]["items"]
    assert [item["id"] for item in items] == [one.id]
    assert items[0]["answers"] == [{"item": KEY.item, "target": KEY.target}]


@pytest.mark.parametrize("name", ["sha256", "caption", "answers"])
def test_a_list_that_was_changed_is_not_what_its_hash_names(session: Session, name: str) -> None:
    keep(session, "policy.pdf", KEY)
    snapshot = freeze(session, Scope())
    snapshot["evidence"]["items"][0][name] = [] if name == "answers" else "0" * 64
    with pytest.raises(ValueError, match="manifest"):
        kinds.render(snapshot)
    del snapshot["evidence"]["items"][0]
    with pytest.raises(ValueError, match="manifest"):
        kinds.render(snapshot)


def test_a_character_that_cannot_be_printed_is_named_with_its_place(session: Session) -> None:
    one = keep(session, "\u05d0.png", KEY)
    with pytest.raises(UserError, match="evidence"):
        kinds.render(freeze(session, Scope()))
    evidence.describe(session, one.id, {"name": "photo.png"}, AUTHOR)
    assert kinds.render(freeze(session, Scope()))


def test_a_document_says_which_answers_have_other_evidence_since(session: Session) -> None:
    one = keep(session, "policy.pdf", KEY)
    snapshot, seq = freeze(session, Scope()), session.head().seq
    data = kinds.render(snapshot)

    def moved() -> list[tuple[AnswerKey, str | None, str | None]]:
        found = verifying.verify_bytes(data, "a.pdf", against=session)
        assert found.since
        assert {m.field for m in found.since.moved} <= {"evidence"}
        return [(m.key, m.before, m.after) for m in found.since.moved]

    before = f"{one.reference} policy.pdf, How root is locked away, Wiki"
    assert moved() == []
    evidence.remove(session, [one.id], AUTHOR)
    assert moved() == [(KEY, before, None)]
    session.undo(AUTHOR)
    assert moved() == []
    evidence.link(session, [one.id], [OTHER], AUTHOR)
    assert moved() == [(OTHER, None, before)]
    session.undo(AUTHOR)
    evidence.describe(session, one.id, {"caption": ""}, AUTHOR)
    assert moved() == [(KEY, before, f"{one.reference} policy.pdf, Wiki")]
    session.undo(AUTHOR)
    second = keep(session, "zoo.pdf", KEY, said=Description())
    assert moved() == [(KEY, before, f"{before}; {second.reference} zoo.pdf")]
    assert moved_since(session, seq, targets=["payments"]) == []


def test_the_list_travels_with_the_document(session: Session) -> None:
    keep(session, "policy.pdf", KEY)
    snapshot = freeze(session, Scope())
    assert attachments(kinds.render(snapshot))["snapshot.json"] == snapshot_bytes(snapshot)
