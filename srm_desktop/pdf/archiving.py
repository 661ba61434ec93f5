"""Making the drawn document an archival one: PDF/A-3b with its data inside."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import pikepdf
from PIL import ImageCms

from srm_desktop.pdf.snapshot import snapshot_bytes

SNAPSHOT_NAME = "snapshot.json"
_ASTRAL = re.compile(rb"<([0-9A-F]{5,6})>")

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
<pdf:Producer>{creator}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


class Field(NamedTuple):
    """An empty signature field: `page` counts from 1, `box` is left, bottom, right, top in points."""

    name: str
    page: int
    box: tuple[float, float, float, float]


class Drawn(NamedTuple):
    """The pages before archiving, and the signature fields to be made on them, in signing order."""

    data: bytes
    pages: int
    fields: Sequence[Field]


class Derived(NamedTuple):
    """A file made from the snapshot and attached beside it: the same data in another form."""

    name: str
    data: bytes
    description: str


def archive(drawn: Drawn, snapshot: dict[str, Any], derived: Sequence[Derived] = ()) -> bytes:
    """The same pages with metadata, colour profile, fields and the data attached. Same input, same bytes."""
    document = snapshot["document"]
    made_at = datetime.fromisoformat(document["generated_at"])
    data = Derived(SNAPSHOT_NAME, snapshot_bytes(snapshot), "The data this document was made from")
    with pikepdf.open(io.BytesIO(drawn.data)) as pdf:
        pdf.Root.AF = pikepdf.Array(
            [
                _attach(pdf, data, pikepdf.Name.Data, made_at),
                *(_attach(pdf, other, pikepdf.Name.Alternative, made_at) for other in derived),
            ]
        )
        _describe(pdf, snapshot, made_at)
        _set_colours(pdf)
        for page in pdf.pages:
            _tidy(page)
        _add_fields(pdf, drawn.fields)
        for font in pdf.pages[0].Resources.Font.values():
            _mend_text_map(font)
        pdf.Root.Lang = pikepdf.String(document["language"])
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, min_version="1.7")
    return out.getvalue()


def _tidy(page: pikepdf.Page) -> None:
    """What PDF/A asks of a page and reportlab leaves out or adds."""
    if "/Trans" in page:
        del page["/Trans"]
    for annotation in page.get("/Annots", ()):
        annotation.F = 4  # links are printed like everything else


def _mend_text_map(font: pikepdf.Object) -> None:
    """What copying and searching read. reportlab writes U+10000 and above as five digits, not as UTF-16."""
    if "/ToUnicode" in font:
        font.ToUnicode.write(_ASTRAL.sub(_as_utf16, font.ToUnicode.read_bytes()))


def _as_utf16(code: re.Match[bytes]) -> bytes:
    return b"<%s>" % chr(int(code[1], 16)).encode("utf-16-be").hex().upper().encode()


def _attach(pdf: pikepdf.Pdf, file: Derived, relationship: pikepdf.Name, made_at: datetime) -> pikepdf.Object:
    attached = pikepdf.AttachedFileSpec(
        pdf,
        file.data,
        filename=file.name,
        description=file.description,
        mime_type="application/json",
        relationship=relationship,
        creation_date=_pdf_date(made_at),
        mod_date=_pdf_date(made_at),
    )
    pdf.attachments[file.name] = attached
    return attached.obj


def _add_fields(pdf: pikepdf.Pdf, fields: Sequence[Field]) -> None:
    """Every field is there before the first signature: one added later would break it."""
    if not fields:
        return
    made = [_field(pdf, field, is_last=field is fields[-1]) for field in fields]
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=made, SigFlags=0))


def _field(pdf: pikepdf.Pdf, field: Field, *, is_last: bool) -> pikepdf.Object:
    left, bottom, right, top = field.box
    empty = pikepdf.Stream(
        pdf,
        b"",
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=[0, 0, right - left, top - bottom],
        Resources=pikepdf.Dictionary(),
    )
    page = pdf.pages[field.page - 1]
    made = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T=pikepdf.String(field.name),
            F=132,  # printed, locked in place
            Rect=[left, bottom, right, top],
            P=page.obj,
            AP=pikepdf.Dictionary(N=pdf.make_indirect(empty)),
        )
    )
    if is_last:  # whoever signs last closes the document
        made.Lock = pikepdf.Dictionary(Type=pikepdf.Name.SigFieldLock, Action=pikepdf.Name.All, P=1)
    if "/Annots" not in page:
        page.Annots = pikepdf.Array()
    page.Annots.append(made)
    return made


def _describe(pdf: pikepdf.Pdf, snapshot: dict[str, Any], made_at: datetime) -> None:
    document, assessment = snapshot["document"], snapshot["assessment"]
    generator = document["generator"]
    texts = {
        "title": f"{document['title']}: {assessment['title']}",
        "author": assessment["organisation"],
        "subject": f"{document['id']}, {document['state']}",
        "creator": f"{generator['name']} {generator['version']}",
    }
    xmp = _XMP.format(
        at=made_at.strftime("%Y-%m-%dT%H:%M:%S+00:00"), **{k: escape(v) for k, v in texts.items()}
    )
    pdf.Root.Metadata = pikepdf.Stream(
        pdf, xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
    )
    pdf.docinfo = pdf.make_indirect(
        pikepdf.Dictionary(
            Title=texts["title"],
            Author=texts["author"],
            Subject=texts["subject"],
            Creator=texts["creator"],
            Producer=texts["creator"],
            CreationDate=_pdf_date(made_at),
            ModDate=_pdf_date(made_at),
        )
    )


def _set_colours(pdf: pikepdf.Pdf) -> None:
    profile = pikepdf.Stream(pdf, _srgb(), N=3)
    intent = pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name("/GTS_PDFA1"),
        OutputConditionIdentifier="sRGB",
        Info="sRGB",
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = pikepdf.Array([intent])


@cache
def _srgb() -> bytes:
    """An sRGB profile; its header's date and id are emptied, or no two runs would agree."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes.fromhex("07ea00010001000000000000")
    data[84:100] = bytes(16)
    return bytes(data)


def _pdf_date(at: datetime) -> str:
    return at.strftime("D:%Y%m%d%H%M%S+00'00'")
