"""The visible part of a signature: a page drawn elsewhere, placed in the signature's field."""

from __future__ import annotations

from io import BytesIO

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle

_NAME = "/Look"


class _Look(PdfContent):
    """pyHanko's own class for this reads a file from disk and names it by chance."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self._page = page

    def render(self) -> bytes:
        reader = PdfFileReader(BytesIO(self._page))
        drawn = self._ensure_writer.import_page_as_xobject(reader, page_ix=0)
        self.resources.xobject[_NAME] = drawn
        left, bottom, right, top = (float(edge) for edge in drawn.get_object()["/BBox"])
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return f"{_NAME} Do".encode("ascii")


def style(page: bytes) -> StaticStampStyle:
    """`page` is a PDF of one page, of the field's size."""
    return StaticStampStyle(
        border_width=0,
        background=_Look(page),
        background_opacity=1,
        background_layout=SimpleBoxLayoutRule(
            x_align=AxisAlignment.ALIGN_MIN,
            y_align=AxisAlignment.ALIGN_MIN,
            margins=Margins(),
            inner_content_scaling=InnerScaling.NO_SCALING,
        ),
    )
