"""What pages are made of: headings, labelled texts, lists and tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from srm_desktop.pdf.look import (
    BODY,
    HEADING,
    LEFT,
    QUIET_BODY,
    REGULAR,
    RIGHT,
    SECTION,
    SMALL,
    SMALL_MONO,
    SMALL_STRONG,
    STRONG,
    WIDTH,
    Style,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.wrapping import Line, shortened, wrap

NOT_PROVIDED = "Not provided"
_LABEL = 148.0
_SMALL_LABEL = 112.0
_GAP = 8.0
_KEEP = 96.0
"""A heading stays with at least this much of what follows it."""


def section(paper: Paper, name: str, title: str) -> None:
    """A part of the document begins on a page of its own."""
    paper.new_page()
    paper.mark(name, title, 0)
    paper.write(title, SECTION)
    paper.space(12)


def heading(paper: Paper, title: str, name: str = "") -> None:
    paper.need(_KEEP)
    paper.space(12)
    if name:
        paper.mark(name, title, 1)
    paper.write(title, HEADING)
    paper.space(4)


def paragraph(paper: Paper, text: str, style: Style = BODY) -> None:
    paper.write(text, style)
    paper.space(8)


def labelled(paper: Paper, label: str, text: str, style: Style = BODY) -> None:
    """A label at the left, its text beside it; a text that is missing is said to be."""
    paper.need(BODY.leading * 2)
    paper.put(label, STRONG, LEFT, STRONG.baseline(paper.y), _LABEL - _GAP)
    style = style if text.strip() else QUIET_BODY
    paper.write(text if text.strip() else NOT_PROVIDED, style, LEFT + _LABEL, WIDTH - _LABEL)
    paper.space(4)


def labelled_list(paper: Paper, label: str, texts: Sequence[str]) -> None:
    """Like `labelled`, with a dot before each text."""
    if not texts:
        labelled(paper, label, "")
        return
    paper.need(BODY.leading * 2)
    paper.put(label, STRONG, LEFT, STRONG.baseline(paper.y), _LABEL - _GAP)
    for text in texts:
        paper.need(BODY.leading)
        paper.put("•", BODY, LEFT + _LABEL, BODY.baseline(paper.y))
        paper.write(text, BODY, LEFT + _LABEL + 12, WIDTH - _LABEL - 12)
    paper.space(4)


def labelled_digest(paper: Paper, label: str, digest: str) -> None:
    """Hexadecimal, in one line and on the label's baseline."""
    paper.need(BODY.leading)
    baseline = STRONG.baseline(paper.y)
    paper.put(label, STRONG, LEFT, baseline, _LABEL - _GAP)
    paper.put(digest, SMALL_MONO, LEFT + _LABEL, baseline, WIDTH - _LABEL)
    paper.y -= BODY.leading
    paper.space(4)


def small_list(paper: Paper, label: str, texts: Sequence[str]) -> None:
    """Like `labelled_list`, for what is looked up rather than read."""
    if not texts:
        return
    paper.need(SMALL.leading * 2)
    paper.put(label, SMALL_STRONG, LEFT + 12, SMALL_STRONG.baseline(paper.y), _SMALL_LABEL - _GAP)
    for text in texts:
        paper.need(SMALL.leading)
        paper.put("•", SMALL, LEFT + _SMALL_LABEL, SMALL.baseline(paper.y))
        paper.write(text, SMALL, LEFT + _SMALL_LABEL + 10, WIDTH - _SMALL_LABEL - 10)
    paper.space(4)


def bullets(paper: Paper, texts: Iterable[str]) -> None:
    for text in texts:
        paper.need(BODY.leading)
        paper.put("•", BODY, LEFT + 4, BODY.baseline(paper.y))
        paper.write(text, BODY, LEFT + 16, WIDTH - 16)
        paper.space(4)


class Column(NamedTuple):
    """`width` in points; numbers stand at the right."""

    title: str
    width: float
    is_number: bool = False


def table(
    paper: Paper, columns: Sequence[Column], rows: Iterable[Sequence[str]], last_is_total: bool = False
) -> None:
    """Rows that break over pages between each other; the head is repeated on each page."""
    rows = list(rows)

    def head() -> None:
        _draw_row(paper, columns, [column.title for column in columns], SMALL_STRONG, may_break=False)

    paper.need(SMALL.leading * 5)
    with paper.repeating(head):
        for number, row in enumerate(rows):
            is_total = last_is_total and number == len(rows) - 1
            _draw_row(paper, columns, row, SMALL_STRONG if is_total else SMALL)
    paper.space(8)


def _draw_row(
    paper: Paper, columns: Sequence[Column], cells: Sequence[str], style: Style, *, may_break: bool = True
) -> None:
    wrapped = [wrap(cell, style, column.width - _GAP) for column, cell in zip(columns, cells, strict=True)]
    for first in range(0, max(map(len, wrapped)), _MOST_LINES):
        piece = [lines[first : first + _MOST_LINES] for lines in wrapped]
        height = max(map(len, piece)) * style.leading + 4
        if may_break:
            paper.need(height)
        x = LEFT
        for column, lines in zip(columns, piece, strict=True):
            _draw_cell(paper, lines, style, x, column)
            x += column.width
        paper.y -= height
    paper.rule(paper.y + 1)


_MOST_LINES = 50
"""Of a row in one piece; with the table's head they fill a page."""


def _draw_cell(paper: Paper, lines: list[Line], style: Style, x: float, column: Column) -> None:
    y = paper.y - 2
    for line in lines:
        if column.is_number:
            paper.put_right(_text(line), style, x + column.width - _GAP, style.baseline(y), column.width)
        else:
            paper.put_line(line, style, x, style.baseline(y))
        y -= style.leading


def _text(line: Line) -> str:
    return "".join(run.text for run in line)


_LABELS = 116.0
_TINY = Style(REGULAR, 7, 8)
_LINE_HEIGHT = 22.0
_INK_HEIGHT = 48.0
FIELD_WIDTH = WIDTH - _LABELS - 24
FIELD_HEIGHT = 76.0


def ink_block(paper: Paper, role: str, person: dict[str, str], *, in_full: bool = False) -> None:
    """A block to be signed by hand. `in_full`: what is too long for a line takes two smaller ones."""
    y = _block(paper, role, person, _LINE_HEIGHT + _INK_HEIGHT, in_full=in_full)
    for label, height in (("Date and time zone", _LINE_HEIGHT), ("Signature", _INK_HEIGHT)):
        _block_line(paper, y - height, label, "")
        y -= height


def signature_block(
    paper: Paper, role: str, person: dict[str, str], *, in_full: bool = False
) -> tuple[float, float, float, float]:
    """A block whose field is signed electronically. Gives the field's left, bottom, right and top."""
    top = _block(paper, role, person, FIELD_HEIGHT + 16, in_full=in_full) - 4
    paper.put("Signature", SMALL, LEFT + 12, SMALL.baseline(top - 4), _LABELS)
    left = LEFT + 12 + _LABELS
    box = (left, top - FIELD_HEIGHT, left + FIELD_WIDTH, top)
    paper.area(box[0], box[1], FIELD_WIDTH, FIELD_HEIGHT)
    return box


def _block(paper: Paper, role: str, person: dict[str, str], below: float, *, in_full: bool) -> float:
    """The frame with what is printed of a person; gives where the rest, `below` points high, begins."""
    printed = [(label, person.get(key, "")) for label, key in _PRINTED]
    height = 40 + _LINE_HEIGHT * len(printed) + below
    paper.need(height + 16)
    top = paper.y - 8
    paper.area(LEFT, top - height, WIDTH, height)
    paper.put(role, STRONG, LEFT + 12, STRONG.baseline(top - 8))
    paper.y = top - height - 8
    y = top - 32
    for label, text in printed:
        y -= _LINE_HEIGHT
        _block_line(paper, y, label, text, in_full=in_full)
    return y


_PRINTED = (("Name", "name"), ("Title", "title"), ("Organization", "organisation"))


def _block_line(paper: Paper, y: float, label: str, text: str, *, in_full: bool = False) -> None:
    paper.put(label, SMALL, LEFT + 12, y + 8, _LABELS - 6)
    if in_full and len(wrap(text, BODY, FIELD_WIDTH)) > 1:
        first, *rest = wrap(text, _TINY, FIELD_WIDTH)
        lines = [first, shortened(" ".join(map(_text, rest)), _TINY, FIELD_WIDTH)] if rest else [first]
        for number, line in enumerate(reversed(lines)):
            paper.put_line(line, _TINY, LEFT + 12 + _LABELS, y + 7 + _TINY.leading * number)
    else:
        paper.put(text, BODY, LEFT + 12 + _LABELS, y + 8, FIELD_WIDTH)
    paper.rule(y + 4, LEFT + 12 + _LABELS, RIGHT - 12)
