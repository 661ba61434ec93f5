"""Attacks beyond those that `test_verifying` names: by who signs, by who hands a document on to be signed."""

from __future__ import annotations

import copy
import io
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from asn1crypto import cms, core
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    pkcs12,
)
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    pdf_name,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfTimeStamper, SimpleSigner
from pyhanko.sign.timestamps import DummyTimeStamper

from srm_desktop.errors import UserError
from srm_desktop.pdf import appearance
from srm_desktop.pdf.archiving import SNAPSHOT_NAME
from srm_desktop.pdf.snapshot import snapshot_bytes
from srm_desktop.services.documents import kinds
from srm_desktop.services.documents import signing as service
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.verifying import Report, Verdict, read_pdf, report_json, verify_bytes
from srm_desktop.signing import identity, stamp
from srm_desktop.signing.identity import Identity
from srm_desktop.signing.signing import _Signer
from tests.unit.services import signed
from tests.unit.services.signed import (
    ASSESSOR,
    BOTH,
    MANAGER,
    PASSPHRASE,
    signed_once,
    signed_twice,
    trusted,
    unsigned,
    who,
)

Change = Callable[[IncrementalPdfFileWriter], None]
Rewrite = Callable[[pikepdf.Pdf], None]
FIELDS = {ASSESSOR: "assessor-1", MANAGER: "management-1"}


def verdict(data: bytes) -> Report:
    return verify_bytes(data, "a.pdf", trusted(*BOTH))


def nothing(writer: IncrementalPdfFileWriter) -> None:
    pass


def sign_as_the_attacker_likes(
    data: bytes,
    name: str,
    change: Change = nothing,
    *,
    by: Identity | None = None,
    at: datetime | None = None,
    shown: str = "",
    named: str = "",
    digest: str = "sha256",
    **metadata: Any,
) -> bytes:
    """A good signature by a trusted person, who does more in the same revision or says something else."""
    by, at = by or who(name), (at or datetime.now(UTC)).replace(microsecond=0)
    look = appearance.draw(shown or by.name, "", at.strftime("%Y-%m-%d %H:%M:%S UTC"), by.fingerprint)
    ours: dict[str, Any] = {
        "field_name": FIELDS[name],
        "md_algorithm": digest,
        "name": named or by.name,
        "certify": name == ASSESSOR,
        "docmdp_permissions": MDPPerm.FILL_FORMS if name == ASSESSOR else MDPPerm.NO_CHANGES,
        "subfilter": SigSeedSubFilter.PADES,
    }
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    change(writer)
    signer = _Signer(PdfSignatureMetadata(**{**ours, **metadata}), by.signer, stamp_style=stamp.style(look))
    signer.at = at
    out = io.BytesIO()
    signer.sign_pdf(writer, existing_fields_only=True, output=out)
    return out.getvalue()


def both_sign(data: bytes, change: Change = nothing) -> bytes:
    return sign_as_the_attacker_likes(sign_as_the_attacker_likes(data, ASSESSOR, change), MANAGER)


def test_without_an_attack_such_signatures_stand() -> None:
    found = verdict(both_sign(unsigned()))
    assert (found.verdict, found.faults) == (Verdict.STANDS, ())


# In the revision of a signature: what it signs is not looked at by any library


def page(writer: IncrementalPdfFileWriter, number: int = 2) -> DictionaryObject:
    found: DictionaryObject = writer.root["/Pages"]["/Kids"][number].get_object()
    return found


def rewrite_a_page(writer: IncrementalPdfFileWriter) -> None:
    content = page(writer)["/Contents"].get_object()
    content._data = b"BT ET"
    content._encoded_data = None
    writer.update_container(content)


def swap_the_pages(writer: IncrementalPdfFileWriter) -> None:
    kids = writer.root["/Pages"]["/Kids"]
    kids[2], kids[3] = kids.raw_get(3), kids.raw_get(2)
    writer.update_container(kids)


def another_page_tree(writer: IncrementalPdfFileWriter) -> None:
    old = writer.root["/Pages"]
    kids = ArrayObject(old["/Kids"].raw_get(n) for n in range(len(old["/Kids"]) - 1))
    made = DictionaryObject({**old, pdf_name("/Kids"): kids, pdf_name("/Count"): NumberObject(len(kids))})
    writer.root[NameObject("/Pages")] = writer.add_object(made)
    writer.update_root()


def draw_over_a_page(writer: IncrementalPdfFileWriter) -> None:
    shown = StreamObject(
        {
            pdf_name("/Type"): pdf_name("/XObject"),
            pdf_name("/Subtype"): pdf_name("/Form"),
            pdf_name("/BBox"): ArrayObject(map(NumberObject, (0, 0, 99, 99))),
        },
        stream_data=b"1 g 0 0 99 99 re f",
    )
    stamp_ = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/Stamp"),
            pdf_name("/Rect"): ArrayObject(map(NumberObject, (60, 60, 500, 700))),
            pdf_name("/AP"): DictionaryObject({pdf_name("/N"): writer.add_object(shown)}),
        }
    )
    sheet = page(writer)
    sheet[pdf_name("/Annots")] = ArrayObject([writer.add_object(stamp_)])
    writer.update_container(sheet)


def act_on_opening(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/OpenAction")] = DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): pdf_string("app.alert(1)")}
    )
    writer.update_root()


def add_layers(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/OCProperties")] = DictionaryObject()
    writer.update_root()


def another_attachment(writer: IncrementalPdfFileWriter) -> None:
    file = writer.root["/AF"][0]["/EF"]["/F"].get_object()
    file._data = snapshot_bytes(signed.snapshot("Another's."))
    file._encoded_data = None
    writer.update_container(file)


def forget_the_attachment(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/AF")] = ArrayObject()
    writer.update_root()


def move_the_other_field(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1].get_object()
    field["/Rect"][0] = NumberObject(0)
    writer.update_container(field)


def another_title(writer: IncrementalPdfFileWriter) -> None:
    information = writer.trailer["/Info"].get_object()
    information[pdf_name("/Title")] = pdf_string("Clean opinion")
    writer.update_container(information)


def turn_a_page(writer: IncrementalPdfFileWriter) -> None:
    sheet = page(writer)
    sheet[pdf_name("/Rotate")] = NumberObject(180)
    writer.update_container(sheet)


def a_form_to_fill(writer: IncrementalPdfFileWriter) -> None:
    form = writer.root["/AcroForm"]
    form[pdf_name("/DA")] = pdf_string("/Helv 0 Tf 0 g")
    writer.update_container(form)


def text_among_the_extensions(writer: IncrementalPdfFileWriter) -> None:
    said = DictionaryObject({pdf_name("/Text"): pdf_string("Certified by AWS")})
    writer.root[NameObject("/Extensions")] = said
    writer.update_root()


def another_version(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/Version")] = pdf_name("/9.9")
    writer.update_root()


def another_producer(writer: IncrementalPdfFileWriter) -> None:
    information = writer.trailer["/Info"].get_object()
    information[pdf_name("/Producer")] = pdf_string("Audited")
    writer.update_container(information)


def hide_an_object(writer: IncrementalPdfFileWriter) -> None:
    writer.add_object(page(writer))


IN_A_REVISION = [
    text_among_the_extensions,
    another_version,
    another_producer,
    hide_an_object,
    rewrite_a_page,
    swap_the_pages,
    another_page_tree,
    draw_over_a_page,
    act_on_opening,
    add_layers,
    another_attachment,
    forget_the_attachment,
    move_the_other_field,
    another_title,
    turn_a_page,
    a_form_to_fill,
]


@pytest.mark.parametrize("change", IN_A_REVISION, ids=lambda c: c.__name__)
def test_who_signs_first_changes_nothing_else(change: Change) -> None:
    found = verdict(both_sign(unsigned(), change))
    assert found.verdict is Verdict.CHANGED
    assert "changes more than its signature" in " ".join(found.faults), found.faults


@pytest.mark.parametrize("change", [*IN_A_REVISION[:4], *IN_A_REVISION[4::4]], ids=lambda c: c.__name__)
def test_who_signs_last_changes_nothing_else(change: Change) -> None:
    found = verdict(sign_as_the_attacker_likes(signed_once(), MANAGER, change))
    assert found.verdict is Verdict.CHANGED
    assert "changes more than its signature" in " ".join(found.faults), found.faults


def test_a_revision_between_the_signatures_is_reported() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed_once()))
    writer.add_object(DictionaryObject())
    out = io.BytesIO()
    writer.write(out)
    found = verdict(sign_as_the_attacker_likes(out.getvalue(), MANAGER))
    assert found.verdict is Verdict.CHANGED


# What a signature says of itself


def weak(name: str) -> Identity:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    certificate = identity._self_signed(key, name, "Example", datetime.now(UTC))
    data = pkcs12.serialize_key_and_certificates(
        b"a", key, certificate, None, BestAvailableEncryption(PASSPHRASE.encode())
    )
    return identity.open_pkcs12(data, PASSPHRASE, "a.p12")


def test_a_signature_shows_its_own_signer() -> None:
    for said in ({"shown": "Max Manager"}, {"named": "Max Manager"}):
        found = verdict(sign_as_the_attacker_likes(unsigned(), ASSESSOR, **said))  # type: ignore[arg-type]
        assert found.verdict is Verdict.CHANGED, said


def test_a_signature_that_can_be_forged_is_none() -> None:
    found = verdict(sign_as_the_attacker_likes(unsigned(), ASSESSOR, digest="sha1"))
    assert found.verdict is Verdict.CHANGED
    short = weak(ASSESSOR)
    data = sign_as_the_attacker_likes(unsigned(), ASSESSOR, by=short)
    vouched = [Trusted(ASSESSOR, short.fingerprint, short.certificate)]
    assert "too short" in " ".join(verify_bytes(data, "a.pdf", vouched).faults)
    before = verify_bytes(unsigned(), "a.pdf")
    with pytest.raises(UserError, match="too short"):
        service.sign(unsigned(), short, before, service.next_place(before))


def test_a_signature_is_not_older_than_the_document_and_not_of_tomorrow() -> None:
    for days in (-3, 3):
        at = datetime.now(UTC) + timedelta(days=days)
        assert verdict(sign_as_the_attacker_likes(unsigned(), ASSESSOR, at=at)).verdict is Verdict.CHANGED


def test_one_person_in_the_place_of_another_is_named() -> None:
    data = sign_as_the_attacker_likes(signed_once(), MANAGER, by=who(ASSESSOR))
    assert f"{ASSESSOR} in the place of {MANAGER}" in verdict(data).sentence


def test_a_name_cannot_turn_the_verdict_around() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    certificate = identity._self_signed(key, "Anna\u202eMax\x1b[2J", "", datetime.now(UTC))
    data = pkcs12.serialize_key_and_certificates(
        b"a", key, certificate, None, BestAvailableEncryption(PASSPHRASE.encode())
    )
    by = identity.open_pkcs12(data, PASSPHRASE, "a.p12")
    assert by.name == "Anna\ufffdMax\ufffd[2J"


@pytest.mark.parametrize(
    "said",
    [
        {"reason": "I refuse to sign this"},
        {"location": "Nowhere"},
        {"contact_info": "someone@example.com"},
        {"subfilter": SigSeedSubFilter.ADOBE_PKCS7_DETACHED},
    ],
    ids=lambda said: next(iter(said)),
)
def test_a_signature_says_nothing_beside_what_ours_say(said: dict[str, Any]) -> None:
    """Other programs show it beside the name."""
    assert verdict(sign_as_the_attacker_likes(signed_once(), MANAGER, **said)).verdict is Verdict.CHANGED


def test_the_first_signature_permits_no_comments() -> None:
    data = sign_as_the_attacker_likes(unsigned(), ASSESSOR, docmdp_permissions=MDPPerm.ANNOTATE)
    assert verdict(data).verdict is Verdict.CHANGED


# Inside the last signature, where no signature looks


def say_more(container: cms.SignedData) -> None:
    said = cms.CMSAttribute({"type": "1.2.3.4.5", "values": [core.UTF8String("Signed under protest")]})
    container["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([said])


def carry_more(container: cms.SignedData) -> None:
    other = {"other_rev_info_format": "1.2.3", "other_rev_info": core.OctetString(b"x" * 500)}
    choice = cms.RevocationInfoChoice("other", cms.OtherRevocationInfoFormat(other))
    container["crls"] = cms.RevocationInfoChoices([choice])


def carry_an_empty_list(container: cms.SignedData) -> None:
    container["crls"] = cms.RevocationInfoChoices([])


def sign_by_a_second(container: cms.SignedData) -> None:
    container["signer_infos"].append(container["signer_infos"][0].copy())


def carry_a_document(container: cms.SignedData) -> None:
    held = {"content_type": "data", "content": core.OctetString(b"another document")}
    container["encap_content_info"] = cms.ContentInfo(held)


def another_form(container: cms.SignedData) -> None:
    container["version"] = "v5"


def another_digest(container: cms.SignedData) -> None:
    container["digest_algorithms"].append(cms.DigestAlgorithm({"algorithm": "md5"}))


def without_a_certificate(container: cms.SignedData) -> None:
    container["certificates"] = cms.CertificateSet([])


def operated(change: Callable[[cms.SignedData], None]) -> bytes:
    data = signed_twice()
    found = list(re.finditer(rb"/Contents <([0-9a-fA-F]{2000,})>", data))[-1]
    content = cms.ContentInfo.load(bytes.fromhex(found[1].decode()), strict=False)
    change(content["content"])
    changed: bytes = content.dump(force=True).hex().encode()
    return data[: found.start(1)] + changed.ljust(len(found[1]), b"0") + data[found.end(1) :]


def test_the_operation_itself_leaves_no_trace() -> None:
    assert verdict(operated(lambda container: None)).verdict is Verdict.STANDS


@pytest.mark.parametrize(
    "change",
    [
        say_more,
        carry_more,
        carry_an_empty_list,
        sign_by_a_second,
        carry_a_document,
        another_form,
        another_digest,
        without_a_certificate,
    ],
    ids=lambda c: c.__name__,
)
def test_a_signature_holds_nothing_beside_itself(change: Callable[[cms.SignedData], None]) -> None:
    assert verdict(operated(change)).verdict is Verdict.CHANGED


# Handed on to be signed: drawn by another hand, with the true data inside


def rewrite(data: bytes, change: Rewrite) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def content(sheet: pikepdf.Page) -> bytes:
    sheet.contents_coalesce()
    return sheet.Contents.read_bytes()


def script_of_the_document(pdf: pikepdf.Pdf) -> None:
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.Names.JavaScript = pikepdf.Dictionary(Names=["a", script])


def action_of_a_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.Named, N=pikepdf.Name.Print))


def form_of_another_kind(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.XFA = pdf.make_stream(b"<x/>")


def hide_by_a_layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="a"))
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))
    sheet = pdf.pages[3]
    sheet.Resources.Properties = pikepdf.Dictionary(MC0=group)
    sheet.Contents = pdf.make_stream(b"/OC /MC0 BDC " + content(sheet) + b" EMC")


def white_text(pdf: pikepdf.Pdf) -> None:
    sheet = pdf.pages[3]
    sheet.Contents = pdf.make_stream(re.sub(rb"[\d.]+ [\d.]+ [\d.]+ rg", b"1 1 1 rg", content(sheet)))


def invisible_text(pdf: pikepdf.Pdf) -> None:
    sheet = pdf.pages[3]
    sheet.Contents = pdf.make_stream(content(sheet).replace(b"BT ", b"BT 3 Tr "))


def tiny_text(pdf: pikepdf.Pdf) -> None:
    pdf.pages[3].contents_add(b"BT 1 1 1 rg /F1+0 0.1 Tf 300 300 Td (Not met) Tj ET")


def empty_glyphs(pdf: pikepdf.Pdf) -> None:
    """Every character keeps its code, its width and its meaning, and is drawn as nothing."""
    for font in pdf.pages[0].Resources.Font.values():
        if "/FontDescriptor" in font:
            file = font.FontDescriptor.FontFile2
            data = bytearray(file.read_bytes())
            count = int.from_bytes(data[4:6], "big")
            tables = {bytes(data[n : n + 4]): n for n in range(12, 12 + 16 * count, 16)}
            at = tables[b"loca"]
            start, length = (int.from_bytes(data[at + k : at + k + 4], "big") for k in (8, 12))
            data[start : start + length] = bytes(length)
            file.write(bytes(data))
            file.Length1 = len(data)


def other_meanings(pdf: pikepdf.Pdf) -> None:
    """What is read aloud, searched and copied is not what is seen."""
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0053>", b"<0058>"))


def other_widths(pdf: pikepdf.Pdf) -> None:
    """Some viewers go by them, others by the font's own."""
    for font in pdf.pages[0].Resources.Font.values():
        if "/FontDescriptor" in font:
            font.FontDescriptor.MissingWidth = 1


def text_of_a_link(pdf: pikepdf.Pdf) -> None:
    next(a for a in pdf.pages[1].Annots if a.Subtype == "/Link").Contents = pikepdf.String("Certified")


def cut_the_pages(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        sheet.CropBox = [100, 100, 400, 400]


def turn_the_pages(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        sheet.Rotate = 180


def larger_unit(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].UserUnit = 2


def cover_a_link(pdf: pikepdf.Pdf) -> None:
    link = next(a for a in pdf.pages[1].Annots if a.Subtype == "/Link")
    shown = pdf.make_stream(b"0 0 9 9 re f")
    shown.Type, shown.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    shown.BBox = [0, 0, 9, 9]
    link.AP = pikepdf.Dictionary(N=shown)


def another_description(pdf: pikepdf.Pdf) -> None:
    described = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(described.replace(b"Self-assessment", b"Certificate"))


def another_information(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo.Title = pikepdf.String("Certificate")


def one_more_relation(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF.append(pdf.Root.AF[0])


def a_second_snapshot(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["Snapshot.json"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="snapshot.json")


def the_same_name_twice(pdf: pikepdf.Pdf) -> None:
    names = pdf.Root.Names.EmbeddedFiles
    other = pikepdf.AttachedFileSpec(pdf, b"{}", filename=SNAPSHOT_NAME).obj
    listed = names.Names if "/Names" in names else names.Kids[0].Names
    listed.extend([pikepdf.String(SNAPSHOT_NAME), other])


def another_unicode_name(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].UF = pikepdf.String("other.json")


def other_bookmarks(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = pikepdf.String("Unmodified opinion")


def numbered_from_seven(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(S=pikepdf.Name.D, St=7)])


def lock_that_permits_more(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[1].Lock.P = 3


HANDED_ON = [
    script_of_the_document,
    action_of_a_page,
    form_of_another_kind,
    hide_by_a_layer,
    white_text,
    invisible_text,
    tiny_text,
    empty_glyphs,
    other_meanings,
    other_widths,
    text_of_a_link,
    cut_the_pages,
    turn_the_pages,
    larger_unit,
    cover_a_link,
    another_description,
    another_information,
    one_more_relation,
    a_second_snapshot,
    another_unicode_name,
    other_bookmarks,
    numbered_from_seven,
    lock_that_permits_more,
]


@pytest.mark.parametrize("change", HANDED_ON, ids=lambda c: c.__name__)
def test_a_document_drawn_by_another_hand_is_not_signed(change: Rewrite) -> None:
    found = verdict(rewrite(unsigned(), change))
    assert found.verdict is Verdict.CHANGED
    assert found.snapshot is not None
    with pytest.raises(UserError, match="cannot be signed"):
        service.next_place(found)


def test_two_files_of_the_same_name_are_none() -> None:
    assert verdict(rewrite(unsigned(), the_same_name_twice)).verdict is Verdict.NOT_OURS


def test_and_where_another_program_signed_it_it_does_not_stand() -> None:
    assert verdict(both_sign(rewrite(unsigned(), white_text))).verdict is Verdict.CHANGED


def with_a_waiting_object() -> bytes:
    """Drawn as it should be, with an object more that a later change could bring up."""
    data = unsigned()
    table, end = data.rindex(b"xref\n0 "), data.rindex(b"startxref")
    count = int(data[table + 7 : data.index(b"\n", table + 7)])
    body = data[:table] + b"%d 0 obj\n<</Type/Page/Contents 0 0 R>>\nendobj\n" % count
    rows = data[table:end].replace(b"xref\n0 %d\n" % count, b"xref\n0 %d\n" % (count + 1), 1)
    rows = rows.replace(b"trailer", b"%010d 00000 n \ntrailer" % table)
    rows = rows.replace(b"/Size %d" % count, b"/Size %d" % (count + 1))
    return body + rows + b"startxref\n%d\n%%%%EOF\n" % len(body)


def test_what_nothing_leads_to_is_reported() -> None:
    found = verdict(with_a_waiting_object())
    assert found.verdict is Verdict.CHANGED
    assert "nothing in it uses" in found.faults[0]


def test_nobody_leaves_out_the_signature_of_another() -> None:
    """The assessor's own program could draw it with one field alone."""
    for left in (0, 1):
        alone = copy.deepcopy(signed.snapshot())
        del alone["signatures"][1 - left]
        data = sign_as_the_attacker_likes(kinds.render(alone), BOTH[left])
        assert verdict(data).verdict in (Verdict.NOT_OURS, Verdict.CHANGED)


@pytest.mark.parametrize("state", ["draft", "superseded", "revoked"])
def test_only_a_final_document_is_made_to_be_signed(state: str) -> None:
    other = copy.deepcopy(signed.snapshot())
    other["document"]["state"] = state
    assert verdict(both_sign(kinds.render(other))).verdict is Verdict.NOT_OURS


def with_data(data: bytes) -> bytes:
    def attach(pdf: pikepdf.Pdf) -> None:
        pdf.attachments[SNAPSHOT_NAME] = pikepdf.AttachedFileSpec(pdf, data, filename=SNAPSHOT_NAME)

    return rewrite(unsigned(), attach)


@cache
def data_inside() -> bytes:
    with pikepdf.open(io.BytesIO(unsigned())) as pdf:
        return pdf.attachments[SNAPSHOT_NAME].get_file().read_bytes()


@pytest.mark.parametrize(
    "data",
    [
        lambda: data_inside()[:-1] + b',"format":"srm-attestation/2"}',
        lambda: b" " + data_inside(),
        lambda: data_inside().replace(b'"seq":', b'"seq":NaN,"was":'),
        lambda: data_inside().replace(b'"seq":', b'"seq":1e999,"was":'),
        lambda: data_inside().replace(b'"seq":', b'"seq":true,"was":'),
        lambda: data_inside().replace(b'"seq":', b'"seq":' + b"9" * 5000 + b',"was":'),
        lambda: data_inside().replace(b"Seen.", b"\\ud800"),
        lambda: b"\xef\xbb\xbf" + data_inside(),
        lambda: data_inside().decode().encode("utf-16"),
    ],
    ids="key-twice space nan infinite true huge surrogate mark utf-16".split(),
)
def test_data_that_can_be_read_in_two_ways_does_not_stand(data: Callable[[], bytes]) -> None:
    found = verdict(with_data(data()))
    assert found.verdict in (Verdict.CHANGED, Verdict.NOT_OURS)
    report_json(found)


# Around the file


def test_a_file_with_something_before_its_beginning_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"#!/bin/sh\n" + signed_twice())
    with pytest.raises(UserError, match="is not a PDF document"):
        read_pdf(path)
    assert verdict(path.read_bytes()).verdict is Verdict.CHANGED


def test_something_behind_an_unsigned_document_is_reported() -> None:
    for tail in (b"\n", b"junk", b"%%EOF\n", unsigned()):
        assert verdict(unsigned() + tail).verdict is Verdict.CHANGED


def test_a_document_under_a_password_is_reported() -> None:
    for keys in (pikepdf.Encryption(owner="a", user=""), pikepdf.Encryption(owner="a", user="b")):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(signed_twice())) as pdf:
            pdf.save(out, encryption=keys)
        assert verdict(out.getvalue()).verdict is Verdict.CHANGED


def test_a_signature_covers_what_lies_on_both_sides_of_it() -> None:
    for found in re.finditer(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]", signed_twice()):
        length, start, rest = (int(number) for number in found.groups())
        for numbers in (
            (0, length - 9, start, rest),
            (0, length, start + 9, rest - 9),
            (0, length, start, rest - 9),
            (9, length - 9, start, rest),
            (0, 0, 0, length + rest),
        ):
            text = b"/ByteRange [%d %d %d %d" % numbers
            changed = bytearray(signed_twice())
            changed[found.start() : found.end()] = text.ljust(found.end() - found.start() - 1) + b"]"
            assert verdict(bytes(changed)).verdict is Verdict.CHANGED


def appended(entries: bytes, objects: bytes = b"", trailer: bytes = b"") -> bytes:
    data = signed_twice() + b"\n" + objects
    before = signed_twice()[signed_twice().rindex(b"startxref") + 9 :].split()[0]
    rows = b"xref\n%s\ntrailer\n<</Size 901/Root 1 0 R/Info 2 0 R/Prev %s%s>>\n" % (entries, before, trailer)
    return data + rows + b"startxref\n%d\n%%%%EOF\n" % len(data)


def test_a_file_that_leads_in_circles_or_into_the_deep_is_reported() -> None:
    start = len(signed_twice()) + 1
    nested = b"900 0 obj\n" + b"[" * 100_000 + b"]" * 100_000 + b"\nendobj\n"
    circle = appended(b"0 1\n0000000000 65535 f ")
    circle = circle.replace(circle[circle.rindex(b"/Prev") :].split(b">>")[0], b"/Prev %d" % start)
    deep = appended(b"900 1\n%010d 00000 n " % start, nested, b"/More 900 0 R")
    for data in (circle, deep):
        assert verdict(data).verdict is Verdict.CHANGED


def test_what_others_add_for_the_long_term_is_reported() -> None:
    """A document timestamp and certificates may come after in other programs; here nothing may."""
    by = who(ASSESSOR).signer
    assert isinstance(by, SimpleSigner)
    assert by.signing_cert is not None
    server = DummyTimeStamper(by.signing_cert, by.signing_key, certs_to_embed=by.cert_registry)
    stamped, stored = io.BytesIO(), io.BytesIO()
    PdfTimeStamper(server).timestamp_pdf(
        IncrementalPdfFileWriter(io.BytesIO(signed_twice())), "sha256", output=stamped
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(signed_twice()))
    certificate = writer.add_object(StreamObject(stream_data=by.signing_cert.dump()))
    writer.root[pdf_name("/DSS")] = DictionaryObject({pdf_name("/Certs"): ArrayObject([certificate])})
    writer.update_root()
    writer.write(stored)
    for data in (stamped.getvalue(), stored.getvalue()):
        assert verdict(data).verdict is Verdict.CHANGED


def test_a_document_inside_another_is_not_the_other() -> None:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.attachments["a.pdf"] = pikepdf.AttachedFileSpec(pdf, signed_twice(), filename="a.pdf")
        pdf.save(out)
    assert verdict(out.getvalue()).verdict is Verdict.NOT_OURS


def test_the_pages_of_one_and_the_signature_of_another_do_not_stand() -> None:
    one, other = signed_twice(), signed_twice("Another note.")
    spliced = other[: len(unsigned("Another note."))] + one[len(unsigned()) :]
    assert verdict(spliced).verdict is Verdict.CHANGED
