"""Which face draws a character, and how wide it is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped,unused-ignore]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped,unused-ignore]

from srm_desktop import paths
from srm_desktop.pdf.look import BOLD, ITALIC, MONO, REGULAR

_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ITALIC: "NotoSans-Italic.ttf",
    MONO: "NotoSansMono-Regular.ttf",
    "NotoSansMath": "NotoSansMath-Regular.ttf",
    "NotoSansSymbols": "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2": "NotoSansSymbols2-Regular.ttf",
    "DroidSansFallback": "DroidSansFallback.ttf",
}
_FALLBACKS = ("NotoSansMath", "NotoSansSymbols", "NotoSansSymbols2", "DroidSansFallback", MONO)
_WORDS_KEPT = 100_000


@cache
def registered() -> dict[str, TTFont]:
    """Every face by name, made known to reportlab as a family, so that it adds no Helvetica of its own."""
    folder = paths.resources_dir() / "fonts"
    fonts = {name: TTFont(name, str(folder / file)) for name, file in _FILES.items()}
    for font in fonts.values():
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    return fonts


def _covers(face: str, char: str) -> bool:
    return ord(char) in registered()[face].face.charToGlyph


class _Faces(dict[str, str]):
    """Character to the name of the face that draws it: the asked one first, "" for none."""

    def __init__(self, face: str) -> None:
        self._order = (face, *_FALLBACKS)

    def __missing__(self, char: str) -> str:
        found = next((face for face in self._order if _covers(face, char)), "")
        self[char] = found
        return found


class _CharWidths(dict[str, float]):
    """Character to its advance width, in thousandths of the font size."""

    def __init__(self, face: str) -> None:
        self._faces = faces_of(face)

    def __missing__(self, char: str) -> float:
        font = registered()[self._faces[char] or REGULAR]
        self[char] = width = float(font.face.getCharWidth(ord(char)))
        return width


class WordWidths(dict[str, float]):
    """Word to its width in thousandths of the font size; forgets everything when it grows large."""

    def __init__(self, face: str) -> None:
        self._chars = _CharWidths(face)

    def __missing__(self, word: str) -> float:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        self[word] = width = sum(map(self._chars.__getitem__, word))
        return width


@cache
def faces_of(face: str) -> _Faces:
    return _Faces(face)


@cache
def word_widths(face: str) -> WordWidths:
    return WordWidths(face)


def width(text: str, face: str, size: float) -> float:
    """Points that `text` takes on one line."""
    return word_widths(face)[text] * size / 1000


def is_covered(char: str) -> bool:
    return bool(faces_of(REGULAR)[char])


def split(text: str, face: str) -> Iterator[tuple[str, str]]:
    """(face name, piece) in order; one piece for as long as one face draws everything."""
    for name, chars in groupby(text, faces_of(face).__getitem__):
        yield name or face, "".join(chars)
