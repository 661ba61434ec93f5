from __future__ import annotations

import io
import random
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import NameObject, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Role
from srm_desktop.pdf.archiving import SNAPSHOT_NAME
from srm_desktop.pdf.snapshot import snapshot_bytes
from srm_desktop.services.documents.attestation_kind import RESULTS_NAME
from srm_desktop.services.documents.identities import read_trusted
from srm_desktop.services.documents.signing import is_someone_else, next_place, sign
from srm_desktop.services.documents.verifying import (
    Pages,
    Report,
    Verdict,
    read_pdf,
    report_json,
    verify,
    verify_bytes,
)
from tests.unit.services import signed
from tests.unit.services.signed import (
    ASSESSOR,
    BOTH,
    MANAGER,
    add_signature,
    signed_once,
    signed_twice,
    trusted,
    unsigned,
    who,
)

STRANGER = "Anna Assessor "
"""A key of somebody else's under a name that looks the same."""


def verdict(data: bytes, *names: str) -> Report:
    return verify_bytes(data, "a.pdf", trusted(*(names or BOTH)))


# Good documents


def test_a_document_signed_by_both_stands() -> None:
    found = verdict(signed_twice())
    assert found.verdict is Verdict.STANDS, found.sentence
    assert found.pages is Pages.SAME_BYTES
    assert [signature.name for signature in found.signatures] == [ASSESSOR, MANAGER]
    assert [signature.trusted_by for signature in found.signatures] == [ASSESSOR, MANAGER]
    assert ASSESSOR in found.sentence
    assert MANAGER in found.sentence


def test_a_document_waiting_for_its_second_signature_says_for_whom() -> None:
    found = verdict(signed_once())
    assert found.verdict is Verdict.WAITING
    assert found.waiting_for == ("management-1",)
    assert f"waits for the signature of {MANAGER}" in found.sentence


def test_a_document_nobody_signed_is_unsigned() -> None:
    assert verdict(unsigned()).verdict is Verdict.UNSIGNED


@pytest.mark.parametrize("names", [(ASSESSOR,), (MANAGER,), (STRANGER,)])
def test_a_signer_nothing_vouches_for_is_named(names: tuple[str, ...]) -> None:
    found = verdict(signed_twice(), *names)
    assert found.verdict is Verdict.UNKNOWN_SIGNER
    assert "compare each certificate's fingerprint" in found.sentence


@pytest.mark.parametrize("number", range(4))
def test_other_good_documents_give_no_false_alarm(number: int) -> None:
    found = verdict(signed_twice(f"Note {number}: Ünïcode 中文 <b>&amp; {'long ' * 40 * number}"))
    assert (found.verdict, found.faults) == (Verdict.STANDS, ())


def test_other_programs_agree_that_it_is_intact(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(signed_twice())
    said = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature is Valid") == 2
    assert "Total document signed" in said
    subprocess.run(["qpdf", "--check", path], capture_output=True, check=True)
    for embedded in PdfFileReader(io.BytesIO(signed_twice())).embedded_regular_signatures:
        context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False)
        assert validate_pdf_signature(embedded, context).bottom_line


def test_the_report_for_scripts_says_the_same() -> None:
    document = report_json(verdict(signed_twice()))
    assert document["verdict"] == "stands"
    assert [s["certificate_sha256"] for s in document["signatures"]] == [who(n).fingerprint for n in BOTH]
    assert document["log"]["head"]


# Changed bytes


def containers(data: bytes) -> list[range]:
    """The hexadecimal of each signature: the bytes it cannot cover itself."""
    return [range(m.start(1), m.end(1)) for m in re.finditer(rb"/Contents <([0-9a-fA-F]{2000,})>", data)]


FLIPS, BATCHES = 1000, 4


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_changed_byte_passes(batch: int) -> None:
    """Anywhere, also in the signatures themselves."""
    data, chance = signed_twice(), random.Random(batch)
    passed = []
    for _ in range(FLIPS // BATCHES):
        position, changed = chance.randrange(len(data)), bytearray(data)
        changed[position] ^= chance.randrange(1, 256)
        found = verdict(bytes(changed))
        if found.verdict is not Verdict.CHANGED:
            passed.append((position, found.sentence))
    assert passed == []


def test_nothing_can_hide_in_the_padding_of_a_signature() -> None:
    for span in containers(signed_twice()):
        changed = bytearray(signed_twice())
        changed[span.stop - 2 : span.stop] = b"41"
        found = verdict(bytes(changed))
        assert found.verdict is Verdict.CHANGED
        assert "hidden" in " ".join(found.faults)


# Attacks


def increment(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def rewrite(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def change_text(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][1].get_object()
    content = page["/Contents"].get_object()
    content._data = b"BT ET"
    content._encoded_data = None
    writer.update_container(content)


def change_metadata(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"].get_object()
    info["/Title"] = pdf_string("Another title")
    writer.update_container(info)


def move_field(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field["/Rect"][0] = field["/Rect"][2]
    writer.update_container(field)


def change_field_value(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field["/TU"] = pdf_string("changed")
    writer.update_container(field)


def remove_certification(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/Perms"]
    writer.update_root()


def remove_attachments(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/Names"]
    writer.root[NameObject("/AF")] = writer.root["/AF"].__class__()
    writer.update_root()


def replace_attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[SNAPSHOT_NAME] = pikepdf.AttachedFileSpec(
        pdf, snapshot_bytes(signed.snapshot("Another's.")), filename=SNAPSHOT_NAME
    )


def replace_results(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[RESULTS_NAME] = pikepdf.AttachedFileSpec(pdf, b"{}", filename=RESULTS_NAME)


def add_page(pdf: pikepdf.Pdf) -> None:
    pdf.add_blank_page()


def hide_behind(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"q BT 3 Tr ET Q 0 0 1 rg 10 10 9 9 re f", prepend=True)


def add_action(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.com")


def change_link(pdf: pikepdf.Pdf) -> None:
    link = next(a for a in pdf.pages[1].Annots if a.Subtype == "/Link")
    link.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.com")


def attach(data: bytes) -> Callable[[pikepdf.Pdf], None]:
    def attack(pdf: pikepdf.Pdf) -> None:
        pdf.attachments[SNAPSHOT_NAME] = pikepdf.AttachedFileSpec(pdf, data, filename=SNAPSHOT_NAME)

    return attack


def strip(pdf: pikepdf.Pdf) -> None:
    for field in pdf.Root.AcroForm.Fields:
        if "/V" in field:
            del field["/V"]
    if "/Perms" in pdf.Root:
        del pdf.Root["/Perms"]


INCREMENTS = [
    change_text,
    change_metadata,
    move_field,
    change_field_value,
    remove_certification,
    remove_attachments,
]
REWRITES = [replace_attachment, replace_results, add_page, hide_behind, add_action, change_link]


@pytest.mark.parametrize("data", [signed_once, signed_twice], ids=["once", "twice"])
@pytest.mark.parametrize("attack", INCREMENTS, ids=lambda a: a.__name__)
def test_an_incremental_change_is_reported(
    attack: Callable[[IncrementalPdfFileWriter], None], data: Callable[[], bytes]
) -> None:
    found = verdict(increment(data(), attack))
    assert found.verdict is Verdict.CHANGED, found.sentence


@pytest.mark.parametrize("attack", REWRITES, ids=lambda a: a.__name__)
def test_a_rewritten_document_is_reported(attack: Callable[[pikepdf.Pdf], None]) -> None:
    for data in (signed_once(), signed_twice()):
        assert verdict(rewrite(data, attack)).verdict is Verdict.CHANGED


@pytest.mark.parametrize("attack", REWRITES, ids=lambda a: a.__name__)
def test_pages_that_are_not_the_data_are_reported_whoever_signs_them(
    attack: Callable[[pikepdf.Pdf], None],
) -> None:
    """The signature is good, and the document is not what its data says."""
    found = verdict(rewrite(unsigned(), attack))
    assert found.verdict is Verdict.CHANGED
    with pytest.raises(UserError, match="cannot be signed"):
        next_place(found)


def test_a_document_stripped_and_signed_by_another_is_not_trusted() -> None:
    stripped = rewrite(signed_twice(), strip)
    for data in (stripped, unsigned()):
        before = verify_bytes(data, "a.pdf")
        if before.verdict is Verdict.UNSIGNED:
            place = next_place(before)
            data = sign(data, who(STRANGER), before, place).data
            data = add_signature(data, STRANGER)
        assert verdict(data).verdict in (Verdict.UNKNOWN_SIGNER, Verdict.CHANGED)


def test_an_older_revision_is_not_called_final() -> None:
    assert verdict(signed_twice()[: len(signed_once())]).verdict is Verdict.WAITING
    assert verdict(signed_twice()[: len(unsigned())]).verdict is Verdict.UNSIGNED


@pytest.mark.parametrize("tail", [b"\n", b"junk", b"%%EOF\n"])
def test_bytes_after_the_end_are_reported(tail: bytes) -> None:
    found = verdict(signed_twice() + tail)
    assert found.verdict is Verdict.CHANGED


def test_a_part_of_a_document_is_reported() -> None:
    for length in (9, 100, 5000, len(signed_twice()) - 1):
        assert verdict(signed_twice()[:length]).verdict is Verdict.CHANGED


def test_another_pdf_is_not_an_attestation() -> None:
    other = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(other)
    assert verdict(other.getvalue()).verdict is Verdict.NOT_OURS


def test_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"hello")
    with pytest.raises(UserError, match="is not a PDF document"):
        read_pdf(path)
    with pytest.raises(UserError, match="cannot be read"):
        read_pdf(tmp_path / "missing.pdf")


# Signing


def test_management_does_not_sign_before_the_assessor() -> None:
    with pytest.raises(UserError, match="not the turn"):
        next_place(verify_bytes(unsigned(), "a.pdf"), Role.MANAGEMENT)


def test_nobody_signs_a_document_that_is_complete_or_changed() -> None:
    for data, said in ((signed_twice(), "has signed it"), (signed_once() + b"x", "cannot be signed")):
        with pytest.raises(UserError, match=said):
            next_place(verify_bytes(data, "a.pdf"))


def test_a_signature_only_adds_to_the_document() -> None:
    assert signed_once().startswith(unsigned())
    assert signed_twice().startswith(signed_once())


def test_another_name_than_the_printed_one_is_noticed() -> None:
    place = next_place(verify_bytes(unsigned(), "a.pdf"))
    assert not is_someone_else(who(ASSESSOR), place)
    assert is_someone_else(who(MANAGER), place)
    assert place.statements


def test_the_visible_signature_names_the_signer(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(signed_twice())
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    for name in BOTH:
        assert f"Signed by {name}" in text
        assert who(name).fingerprint in text


# Documents of earlier versions

KEPT = Path(__file__).parents[2] / "data" / "attestations"
SIGNED = {path.with_suffix(".pdf") for path in KEPT.glob("*.pem")}


@pytest.mark.parametrize("version", sorted(path.stem for path in SIGNED))
def test_what_an_earlier_version_signed_still_stands(version: str) -> None:
    found = verify(KEPT / f"{version}.pdf", read_trusted(KEPT / f"{version}.pem"))
    assert (found.verdict, found.faults) == (Verdict.STANDS, ())
    assert found.pages in (Pages.SAME_BYTES, Pages.SAME_CONTENT)


@pytest.mark.parametrize("edition", sorted(path.stem for path in KEPT.glob("*-*.pdf") if path not in SIGNED))
def test_every_kind_of_page_that_an_edition_drew_is_drawn_as_it_was(edition: str) -> None:
    found = verify(KEPT / f"{edition}.pdf")
    assert (found.verdict, found.faults) == (Verdict.UNSIGNED, ())
    assert found.pages in (Pages.SAME_BYTES, Pages.SAME_CONTENT)


def test_pages_drawn_by_another_version_are_compared_by_what_they_show() -> None:
    """The same pages saved by another writer are the same; a moved line is not."""

    def again(change: Callable[[pikepdf.Pdf], None]) -> Report:
        return verdict(rewrite(unsigned(), change))

    same = again(lambda pdf: None)
    assert (same.pages, same.verdict) == (Pages.SAME_CONTENT, Verdict.UNSIGNED)
    moved = again(lambda pdf: pdf.pages[3].contents_add(b"1 0 0 1 3 0 cm", prepend=True))
    assert (moved.pages, moved.verdict) == (Pages.DIFFERENT, Verdict.CHANGED)
    assert "page 4" in " ".join(moved.faults)


# Hostile data inside


OTHER_KINDS: tuple[object, ...] = (None, [], 7, {"a": "b"})


def broken_snapshots() -> list[bytes]:
    """One part after the other is missing or of another kind."""
    whole = signed.snapshot()
    found = [b"", b"[]", b"null", b"{", b"[" * 100_000, b'{"format": "srm-attestation/1"}']
    for key in whole:
        found += [snapshot_bytes({k: v for k, v in whole.items() if k != key})]
        found += [snapshot_bytes({**whole, key: value}) for value in OTHER_KINDS]
    return found


def test_data_that_is_none_of_ours_is_a_verdict_and_no_crash() -> None:
    for data in broken_snapshots():
        found = verdict(rewrite(unsigned(), attach(data)))
        assert found.verdict in (Verdict.CHANGED, Verdict.NOT_OURS), data[:200]
        report_json(found)


def test_a_bomb_inside_is_not_unpacked() -> None:
    long_note = snapshot_bytes(signed.snapshot()).replace(b"Seen.", b"a b c " * 1_000_000)
    for data in (b" " * (200 * 1024 * 1024), long_note):
        bomb = rewrite(unsigned(), attach(data))
        assert len(bomb) < 1_000_000
        assert verdict(bomb).verdict is Verdict.NOT_OURS
