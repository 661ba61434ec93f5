"""Making the drawn document an archival one: PDF/A-3b with its data inside."""

from __future__ import annotations

import io
import re
from datetime import datetime
from functools import cache
from typing import Any
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


def archive(drawn: bytes, snapshot: dict[str, Any]) -> bytes:
    """The same pages with metadata, colour profile and the snapshot attached. Same input, same bytes."""
    document = snapshot["document"]
    made_at = datetime.fromisoformat(document["generated_at"])
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        _attach(pdf, snapshot_bytes(snapshot), made_at)
        _describe(pdf, snapshot, made_at)
        _set_colours(pdf)
        for page in pdf.pages:
            _tidy(page)
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


def _attach(pdf: pikepdf.Pdf, data: bytes, made_at: datetime) -> None:
    attached = pikepdf.AttachedFileSpec(
        pdf,
        data,
        filename=SNAPSHOT_NAME,
        description="The data this document was made from",
        mime_type="application/json",
        relationship=pikepdf.Name.Data,
        creation_date=_pdf_date(made_at),
        mod_date=_pdf_date(made_at),
    )
    pdf.attachments[SNAPSHOT_NAME] = attached
    pdf.Root.AF = pikepdf.Array([attached.obj])


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
