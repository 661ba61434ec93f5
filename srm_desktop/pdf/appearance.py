"""What a signature shows in its field."""

from __future__ import annotations

import io

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from srm_desktop.pdf import fonts
from srm_desktop.pdf.blocks import FIELD_HEIGHT, FIELD_WIDTH
from srm_desktop.pdf.characters import Place, require_printable
from srm_desktop.pdf.look import MONO, REGULAR, SMALL_MONO, SMALL_QUIET, SMALL_STRONG, Style
from srm_desktop.pdf.wrapping import shortened

_EDGE = 8.0
_TINY_MONO = Style(MONO, 6.5, 10, SMALL_MONO.colour)


def draw(name: str, detail: str, signed_at: str, fingerprint: str) -> bytes:
    """A PDF page of a field's size. `detail` is title and organization, `fingerprint` 64 hex digits.

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
    for text, style in (
        (f"Signed by {name}", SMALL_STRONG),
        (detail, SMALL_QUIET),
        (signed_at, SMALL_QUIET),
        ("SHA-256 of the signer's certificate", SMALL_QUIET),
        (fingerprint, _TINY_MONO),
    ):
        canvas.setFillColor(HexColor(style.colour))
        for offset, face, run in shortened(text, style, FIELD_WIDTH - 2 * _EDGE):
            canvas.setFont(face, style.size)
            canvas.drawString(_EDGE + offset, style.baseline(y), run)
        y -= style.leading + 1
    canvas.save()
    return buffer.getvalue()
