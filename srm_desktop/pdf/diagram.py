"""The shared-responsibility diagram on paper: the customer's half over AWS's half."""

from __future__ import annotations

from typing import Any

from srm_desktop.pdf import shapes
from srm_desktop.pdf.look import (
    LEFT,
    SMALL,
    SMALL_QUIET,
    SMALL_STRONG,
    STRONG,
    SURFACE,
    WHITE,
    WIDTH,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.wrapping import wrap

_SIDE = 92.0
_GAP = 8.0
_BOX = 84.0
_AWS_BOX = 60.0
_PAD = 8.0
_ACROSS = 5
_TITLE = SMALL_STRONG._replace(size=7.5, leading=10)
Place = tuple[float, float, float]


def draw(paper: Paper, snapshot: dict[str, Any]) -> None:
    """Where the pen is; a half without domains is left out."""
    model, counts, inherited = snapshot["model"], snapshot["counts"]["by_domain"], snapshot["inherited"]
    paper.need(_height(len(counts), _BOX) + _height(len(inherited), _AWS_BOX) + _GAP)
    if counts:
        _half(paper, _height(len(counts), _BOX), "Customer", model["customer_title"], fill=SURFACE)
        for place, domain in _places(paper.y, _BOX, counts):
            _box(paper, *place, _BOX, domain["title"])
            _coverage(paper, *place, domain["counts"])
        paper.y -= _height(len(counts), _BOX) + _GAP
    if inherited:
        _half(paper, _height(len(inherited), _AWS_BOX), "AWS", model["aws_title"], fill=WHITE)
        for (x, y, width), domain in _places(paper.y, _AWS_BOX, inherited):
            _box(paper, x, y, width, _AWS_BOX, domain["title"])
            paper.put("Inherited", SMALL_QUIET, x + _PAD, y + 6, width - 2 * _PAD)
        paper.y -= _height(len(inherited), _AWS_BOX)


def _height(domains: int, box: float) -> float:
    rows = -(-domains // _ACROSS)
    return rows * (box + _GAP) + _GAP if rows else 0.0


def _places(top: float, height: float, domains: list[dict[str, Any]]) -> list[tuple[Place, dict[str, Any]]]:
    """Lower left corner and width of each domain's box, row by row."""
    across = min(len(domains), _ACROSS)
    width = (WIDTH - _SIDE - _GAP - _GAP * across) / across
    places = []
    for number, domain in enumerate(domains):
        row, column = divmod(number, across)
        x = LEFT + _SIDE + _GAP + column * (width + _GAP)
        places.append(((x, top - (row + 1) * (height + _GAP), width), domain))
    return places


def _half(paper: Paper, height: float, party: str, title: str, *, fill: str) -> None:
    paper.area(LEFT, paper.y - height, WIDTH, height, fill=fill)
    middle = paper.y - height / 2
    paper.put(party, STRONG, LEFT + _PAD + 4, middle + 2, _SIDE)
    y = middle - 10
    for line in wrap(title, SMALL_QUIET, _SIDE - _PAD):
        paper.put_line(line, SMALL_QUIET, LEFT + _PAD + 4, y)
        y -= SMALL_QUIET.leading


def _box(paper: Paper, x: float, y: float, width: float, height: float, title: str) -> None:
    paper.area(x, y, width, height, fill=WHITE)
    baseline = y + height - 14
    for line in wrap(title, _TITLE, width - 2 * _PAD + 4)[:4]:
        paper.put_line(line, _TITLE, x + _PAD, baseline)
        baseline -= _TITLE.leading


def _coverage(paper: Paper, x: float, y: float, width: float, counts: dict[str, int]) -> None:
    shapes.bar(paper, counts, x + _PAD, y + 18, width - 2 * _PAD, 5)
    assessed = counts["total"] - counts["not-assessed"]
    paper.put(f"{assessed} of {counts['total']}", SMALL, x + _PAD, y + 6, width)
