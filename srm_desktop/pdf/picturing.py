"""Pages as pictures."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2

from srm_desktop.errors import UserError


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
            self._document = pypdfium2.PdfDocument(data)
            self._document.init_forms()
        except pypdfium2.PdfiumError as error:
            raise UserError("The document cannot be shown.", "Open it in a PDF viewer.") from error

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        self._document.close()

    def picture(self, number: int, width: int) -> Picture:
        """Page `number`, from 0, `width` pixels wide."""
        page = self._document[number]
        bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
        return Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
