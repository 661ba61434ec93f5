"""Whether two documents show the same: every text, line and picture at the same place."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator

import pikepdf
import pypdfium2
from pypdfium2 import PdfDocument, PdfPage

_NESTED = 8
_NOTHING = pikepdf.Dictionary()


def first_difference(one: bytes, other: bytes) -> str:
    """In words where two documents differ first; empty where every page shows the same.

    For documents that two versions of the program made from the same data: their bytes may differ,
    what they show may not.
    """
    try:
        with PdfDocument(one) as first, PdfDocument(other) as second:
            found = next(_differences(first, second), "")
        with pikepdf.open(io.BytesIO(one)) as here, pikepdf.open(io.BytesIO(other)) as there:
            return found or next(_behaviours(here, there), "")
    except (pypdfium2.PdfiumError, pikepdf.PdfError, ValueError):
        return "The pages cannot be read."


def _behaviours(here: pikepdf.Pdf, there: pikepdf.Pdf) -> Iterator[str]:
    """What a viewer does beyond showing pages: actions, layers, links."""
    if _keys(here.Root) != _keys(there.Root):
        yield "The document has parts that its data does not make."
    for number, (one, other) in enumerate(zip(here.pages, there.pages, strict=True), 1):
        if _keys(one.obj) != _keys(other.obj) or _annotations(one) != _annotations(other):
            yield f"Page {number} has links or fields that its data does not make."


def _keys(part: pikepdf.Object) -> set[str]:
    return {str(key) for key in part}


def _annotations(page: pikepdf.Page) -> list[tuple[str, ...]]:
    """Kind, place, name and where it leads."""
    return [
        tuple(str(found.get(key)) for key in ("/Subtype", "/T", "/Dest", "/AA"))
        + tuple(str(round(float(edge))) for edge in found.get("/Rect", pikepdf.Array()))
        + tuple(str(found.get("/A", _NOTHING).get(key)) for key in ("/S", "/D"))
        for found in page.get("/Annots", pikepdf.Array())
    ]


def _differences(one: PdfDocument, other: PdfDocument) -> Iterator[str]:
    if len(one) != len(other):
        yield f"The document has {len(one)} pages; its data makes {len(other)}."
        return
    for number in range(len(one)):
        here, there = one[number], other[number]
        if here.get_size() != there.get_size():
            yield f"Page {number + 1} has another size than its data makes."
        if _texts(here) != _texts(there):
            yield f"The text of page {number + 1} is not what its data makes."
        if _shapes(here) != _shapes(there):
            yield f"Page {number + 1} shows something that its data does not make."


def _texts(page: PdfPage) -> list[tuple[str, tuple[int, ...]]]:
    """Runs of text with their boxes, hidden ones too."""
    text = page.get_textpage()
    rects = [text.get_rect(n) for n in range(text.count_rects())]
    return [(text.get_text_bounded(*rect), _rounded(rect)) for rect in rects]


def _shapes(page: PdfPage) -> Counter[tuple[int, tuple[int, ...]]]:
    return Counter((part.type, _rounded(part.get_bounds())) for part in page.get_objects(max_depth=_NESTED))


def _rounded(box: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(round(edge) for edge in box)
