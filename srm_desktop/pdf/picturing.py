"""Pages as pictures."""

from __future__ import annotations

import ctypes
import math
import time
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from srm_desktop.errors import UserError
from srm_desktop.language import template
from srm_desktop.pdf.pdfium import TURN

_LONGEST = 8
"""How many times as high as it is wide a page may be."""
_SECONDS = 5.0
_REMEDY = template("Open it in a PDF viewer.")


class Picture(NamedTuple):
    """`pixels` are rows of `stride` bytes, blue, green, red and an unused byte each."""

    pixels: bytes
    width: int
    height: int
    stride: int


class Pages:
    """The pages of a document. Raises UserError for one that cannot be drawn."""

    def __init__(self, data: bytes) -> None:
        try:
            with TURN:
                self._document = pypdfium2.PdfDocument(data)
                self._document.init_forms()
                self._count = len(self._document)
        except pypdfium2.PdfiumError as error:
            raise UserError("The document cannot be shown.", _REMEDY) from error
        if not self._count:
            raise UserError("The document has no pages.", _REMEDY)

    def __len__(self) -> int:
        return self._count

    def close(self) -> None:
        with TURN:
            self._document.close()

    def picture(self, number: int, width: int) -> Picture:
        """Page `number`, from 0, `width` pixels wide. Raises UserError for one that cannot be drawn, is too
        long or takes too long."""
        with TURN:
            try:
                page = self._document[number]
            except pypdfium2.PdfiumError as error:
                raise UserError("This page cannot be shown.", _REMEDY) from error
            height = math.ceil(width * page.get_height() / max(page.get_width(), 0.01))
            if not 0 < height <= width * _LONGEST:
                raise UserError("This page is too long to be shown.", _REMEDY)
            bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
            try:
                bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
                _draw(page, bitmap)
                return Picture(bytes(bitmap.buffer), width, height, bitmap.stride)
            finally:
                bitmap.close()
                page.close()


def _draw(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap) -> None:
    """A page from anywhere may ask for hours of drawing; it gets seconds."""
    deadline = time.monotonic() + _SECONDS
    ask = dict(pdfium.IFSDK_PAUSE._fields_)["NeedToPauseNow"]
    late = ask(lambda _: time.monotonic() > deadline)
    pause = pdfium.IFSDK_PAUSE(version=1, NeedToPauseNow=late, user=None)
    place = (0, 0, bitmap.width, bitmap.height, 0, pdfium.FPDF_ANNOT)
    try:
        status = pdfium.FPDF_RenderPageBitmap_Start(bitmap, page, *place, ctypes.byref(pause))
    finally:
        pdfium.FPDF_RenderPage_Close(page)
    if status != pdfium.FPDF_RENDER_DONE:
        raise UserError("This page takes too long to be shown.", _REMEDY)
    if page.formenv:
        pdfium.FPDF_FFLDraw(page.formenv, bitmap, page, *place)
