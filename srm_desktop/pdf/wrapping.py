"""Breaking a text into lines by measured widths. Text is text: nothing in it is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from srm_desktop.pdf import fonts
from srm_desktop.pdf.characters import drawn
from srm_desktop.pdf.look import Style

_SPACE = "[ \u2000-\u2006\u2008-\u200b\u3000]"
_IDEOGRAPHS = "\u2e80-\u2fff\u3001-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef"
_NO_START = "、。，．：；？！）］｝〉》」』】〕〗〙”’ー々〜・…）,.:;?!)]}"
_NO_END = "（［｛〈《「『【〔〖〘“‘（"
_ATOMS = re.compile(
    f"{_SPACE}+|[{_NO_END}]*[{_IDEOGRAPHS}][{re.escape(_NO_START)}]*|(?:(?!{_SPACE})[^{_IDEOGRAPHS}])+"
)
_BREAK_AFTER = re.compile(r"[-/_.,:;=&?@](?=[^-/_.,:;=&?@]*$)")


class Run(NamedTuple):
    """What one face draws of a line; `x` is in points from the line's start."""

    x: float
    face: str
    text: str


Line = tuple[Run, ...]


def wrap(text: str, style: Style, width: float) -> list[Line]:
    """The lines of `text` in `width` points: newlines kept, at least one line, no line too long."""
    lines: list[Line] = []
    for paragraph in drawn(text).split("\n"):
        for line in _broken(paragraph, style, width):
            lines.append(_runs(line, style))
    return lines


def shortened(text: str, style: Style, width: float) -> Line:
    """One line, ending in an ellipsis where the text does not fit."""
    text = drawn(text).replace("\n", " ")
    if fonts.width(text, style.face, style.size) <= width:
        return _runs(text, style)
    room = width - fonts.width("…", style.face, style.size)
    return _runs(text[: _fitting(text, style, room)].rstrip() + "…", style)


def line_width(line: Line, style: Style) -> float:
    return line[-1].x + fonts.width(line[-1].text, style.face, style.size) if line else 0.0


def _broken(paragraph: str, style: Style, width: float) -> Iterator[str]:
    """The paragraph's lines; the spaces at a break are swallowed by it."""
    widths, limit = fonts.word_widths(style.face), width * 1000 / style.size
    if len(paragraph) * 300 < limit and widths[paragraph] <= limit:
        yield paragraph
        return
    line: list[str] = []
    taken = 0.0
    for atom in _atoms(paragraph, style, width):
        needed = widths[atom]
        if line and taken + needed > limit and not atom.isspace():
            yield "".join(line).rstrip(" ")
            line, taken = [], 0.0
        line.append(atom)
        taken += needed
    yield "".join(line).rstrip(" ")


def _atoms(paragraph: str, style: Style, width: float) -> Iterator[str]:
    """What must not be divided, in order, none wider than the line."""
    widths, limit = fonts.word_widths(style.face), width * 1000 / style.size
    for atom in _ATOMS.findall(paragraph):
        if widths[atom] <= limit:
            yield atom
        else:
            yield from _pieces(atom, style, width)


def _pieces(word: str, style: Style, width: float) -> Iterator[str]:
    """A word longer than a line, cut after punctuation where that leaves more than half a line."""
    while word:
        end = max(1, _fitting(word, style, width))
        if end < len(word) and (found := _BREAK_AFTER.search(word, end // 2, end)):
            end = found.end()
        yield word[:end]
        word = word[end:]


def _fitting(text: str, style: Style, width: float) -> int:
    """How many leading characters fit."""
    widths, limit = fonts.word_widths(style.face), width * 1000 / style.size
    taken = 0.0
    for count, char in enumerate(text):
        taken += widths[char]
        if taken > limit:
            return count
    return len(text)


def _runs(line: str, style: Style) -> Line:
    if line.isascii():
        return (Run(0.0, style.face, line),) if line else ()
    runs, x = [], 0.0
    for face, piece in fonts.split(line, style.face):
        runs.append(Run(x, face, piece))
        x += fonts.width(piece, style.face, style.size)
    return tuple(runs)
