"""Whether two documents show the same: every text, line, picture and pixel at the same place."""

from __future__ import annotations

import io
from collections import Counter, deque
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageChops
from pypdfium2 import PdfDocument, PdfPage

from srm_desktop.language import phrase
from srm_desktop.pdf.pdfium import TURN

_NESTED = 8
_PACKED = {"/Length", "/Filter", "/DecodeParms", "/DL"}
_NEAR = 0.01
_SAME_SHADE = 32
"""Of 255: what another way to write a number can make at an edge; less than any mark."""


def first_difference(one: bytes, other: bytes) -> str:
    """In words where two documents differ first; empty where every page shows the same.

    For documents that two versions of the program made from the same data: their bytes may differ,
    what they show and do may not.
    """
    try:
        with (
            pikepdf.open(io.BytesIO(one), attempt_recovery=False) as here,
            pikepdf.open(io.BytesIO(other)) as there,
        ):
            if found := _unlike(here.Root, there.Root) or _unlike(here.docinfo, there.docinfo):
                return phrase("The document has parts that its data does not make: {0}.", found)
            if _holds_more_than_it_shows(here):
                return phrase("The document holds parts that nothing in it uses.")
        with TURN, PdfDocument(one) as first, PdfDocument(other) as second:
            return next(_differences(first, second), "")
    except (pypdfium2.PdfiumError, pikepdf.PdfError, ValueError, RuntimeError):
        return phrase("The pages cannot be read.")


# Parts: what a viewer does beyond showing pages, and what it knows of them


def _unlike(one: pikepdf.Object, other: pikepdf.Object) -> str:
    """Where two parts differ first, as a path of keys."""
    seen: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    waiting: deque[tuple[str, Any, Any]] = deque([("", one, other)])
    while waiting:
        path, here, there = waiting.popleft()
        if isinstance(here, pikepdf.Object) and here.is_indirect:
            pair = here.objgen, there.objgen if isinstance(there, pikepdf.Object) else (0, 0)
            if pair in seen:
                continue
            seen.add(pair)
        if not _is_same_part(here, there):
            return path[:80] or phrase("the whole")
        waiting.extend(_inner(path, here, there))
    return ""


def _holds_more_than_it_shows(pdf: pikepdf.Pdf) -> bool:
    """Objects that nothing leads to wait for a later change to bring them up."""
    every = {
        one.objgen for one in pdf.objects if _type_of(one) not in ("/XRef", "/ObjStm") and one is not None
    }
    waiting: deque[Any] = deque([pdf.trailer])
    while waiting:
        part = waiting.popleft()
        if not isinstance(part, pikepdf.Object):
            continue
        if part.is_indirect:
            if part.objgen not in every:
                continue
            every.discard(part.objgen)
        if isinstance(part, pikepdf.Array):
            waiting.extend(part)
        elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
            waiting.extend(value for _, value in part.items())
    return bool(every)


def _type_of(part: Any) -> str:
    return str(part.get("/Type", "")) if isinstance(part, pikepdf.Dictionary | pikepdf.Stream) else ""


def _inner(path: str, here: Any, there: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(here, pikepdf.Array):
        yield from ((path, a, b) for a, b in zip(here, there, strict=True))
    elif isinstance(here, pikepdf.Dictionary | pikepdf.Stream):
        # What is drawn may be written in different ways, so it is compared by what it shows. Fonts are not:
        # viewers differ in which of a font's tables they believe.
        drawn = {"/Contents"} if here.get("/Type") == "/Page" else set()
        for key in _keys(here) - drawn:
            yield f"{path}{key}", here[key], there[key]


def _keys(part: Any) -> set[str]:
    keys = part.stream_dict.keys() if isinstance(part, pikepdf.Stream) else part.keys()
    return {str(key) for key in keys} - _PACKED


def _is_same_part(here: Any, there: Any) -> bool:
    """Of its kind and, but for what is inside, the same."""
    if isinstance(here, bool | str) or here is None:
        return type(here) is type(there) and bool(here == there)
    if not isinstance(here, pikepdf.Object):
        return not isinstance(there, pikepdf.Object) and abs(float(here) - float(there)) < _NEAR
    if type(here) is not type(there):
        return False
    if isinstance(here, pikepdf.Array):
        return len(here) == len(there)
    if isinstance(here, pikepdf.Dictionary | pikepdf.Stream):
        return _keys(here) == _keys(there) and (
            not isinstance(here, pikepdf.Stream)
            or here.get("/Subtype") in ("/Form", "/Image")
            or here.read_bytes() == there.read_bytes()
        )
    return bool(here == there)


# Pages


def _differences(one: PdfDocument, other: PdfDocument) -> Iterator[str]:
    if len(one) != len(other):
        yield phrase("The document has {0} pages; its data makes {1}.", len(one), len(other))
        return
    for number in range(len(one)):
        here, there = one[number], other[number]
        if here.get_size() != there.get_size():
            yield phrase("Page {0} has another size than its data makes.", number + 1)
        if _texts(here) != _texts(there):
            yield phrase("The text of page {0} is not what its data makes.", number + 1)
        if _shapes(here) != _shapes(there) or not is_same_picture(here, there):
            yield phrase("Page {0} shows something that its data does not make.", number + 1)


def _texts(page: PdfPage) -> list[tuple[str, tuple[int, ...]]]:
    """Runs of text with their boxes, hidden ones too."""
    text = page.get_textpage()
    rects = [text.get_rect(n) for n in range(text.count_rects())]
    return [(text.get_text_bounded(*rect), _rounded(rect)) for rect in rects]


def _shapes(page: PdfPage) -> Counter[tuple[int, tuple[int, ...]]]:
    return Counter((part.type, _rounded(part.get_bounds())) for part in page.get_objects(max_depth=_NESTED))


def _rounded(box: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(round(edge) for edge in box)


def is_same_picture(one: PdfPage, other: PdfPage) -> bool:
    """Texts and shapes can be the same and what is seen another: by their colours and their glyphs."""
    here, there = _picture(one), _picture(other)
    if here.size != there.size:
        return False
    extremes: Any = ImageChops.difference(here, there).getextrema()
    return all(most <= _SAME_SHADE for _, most in extremes)


def _picture(page: PdfPage) -> Image.Image:
    drawn: Image.Image = page.render(scale=1.5).to_pil()
    return drawn.convert("RGB")
