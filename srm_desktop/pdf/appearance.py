"""What a signature shows in its field, and whether it is that."""

from __future__ import annotations

import io

import pikepdf
from pypdfium2 import PdfDocument, PdfiumError
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from srm_desktop.errors import UserError
from srm_desktop.pdf import fonts
from srm_desktop.pdf.blocks import FIELD_HEIGHT, FIELD_WIDTH
from srm_desktop.pdf.characters import Place, require_printable
from srm_desktop.pdf.comparing import is_same_picture
from srm_desktop.pdf.look import MONO, REGULAR, SMALL_MONO, SMALL_QUIET, SMALL_STRONG, Style
from srm_desktop.pdf.pdfium import TURN
from srm_desktop.pdf.wrapping import shortened

_EDGE = 8.0
_TINY_MONO = Style(MONO, 6.5, 10, SMALL_MONO.colour)


def draw(name: str, detail: str, signed_at: str, fingerprint: str) -> bytes:
    """A PDF page of a field's size. `detail` is title and organization, `fingerprint` 64 hex digits.

    Signatures are verified by drawing them again: whoever changes this keeps what was drawn before.
    Raises UserError for a character that no font covers.
    """
    require_printable(
        Place(where, text) for where, text in (("the signer's name", name), ("the signer's title", detail))
    )
    fonts.registered()
    rl_config.canvas_basefontname = REGULAR
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(FIELD_WIDTH, FIELD_HEIGHT), invariant=1, pageCompression=1)
    y = FIELD_HEIGHT - 4
    lines = (
        (f"Signed by {name}", SMALL_STRONG),
        (detail, SMALL_QUIET),
        (signed_at, SMALL_QUIET),
        ("SHA-256 of the signer's certificate", SMALL_QUIET),
        (fingerprint, _TINY_MONO),
    )
    for text, style in lines:
        if not text:
            continue
        canvas.setFillColor(HexColor(style.colour))
        for offset, face, run in shortened(text, style, FIELD_WIDTH - 2 * _EDGE):
            canvas.setFont(face, style.size)
            canvas.drawString(_EDGE + offset, style.baseline(y), run)
        y -= style.leading + 1
    canvas.save()
    return buffer.getvalue()


def is_shown(data: bytes, field: str, name: str, signed_at: str, fingerprint: str) -> bool:
    """Whether the field shows this signature: who signs draws it, and could draw anything.

    Title and organization are the signer's own words, so they may be any.
    """
    with TURN:
        return _is_shown(data, field, name, signed_at, fingerprint)


def _is_shown(data: bytes, field: str, name: str, signed_at: str, fingerprint: str) -> bool:
    try:
        look = _look(data, field)
        detail = (_lines(look)[1:-3] or [""])[0]
        again = draw(name, detail, signed_at, fingerprint)
        if _lines(look) != _lines(again):
            return False
        with PdfDocument(look) as here, PdfDocument(again) as there:
            return is_same_picture(here[0], there[0])
    except (pikepdf.PdfError, PdfiumError, UserError, KeyError, ValueError, TypeError, AttributeError):
        return False


def _look(data: bytes, field: str) -> bytes:
    """The look of a field as a page of its own. Raises for one that would be drawn otherwise in place."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.new() as alone:
        (found,) = (one for one in pdf.Root.AcroForm.Fields if str(one.T) == field)
        shown = found.AP.N
        if {"/Matrix", "/OC"} & set(shown.stream_dict.keys()) or [abs(e) for e in shown.BBox] != _BOX:
            raise ValueError("the look is not as large as its field")
        page = alone.add_blank_page(page_size=(FIELD_WIDTH, FIELD_HEIGHT))
        page.Resources = pikepdf.Dictionary(XObject={"/Look": alone.copy_foreign(shown)})
        page.Contents = alone.make_stream(b"/Look Do")
        alone.save(out)
    return out.getvalue()


_BOX = [0, FIELD_HEIGHT, FIELD_WIDTH, 0]


def _lines(page: bytes) -> list[str]:
    with PdfDocument(page) as document:
        return str(document[0].get_textpage().get_text_bounded()).splitlines()
