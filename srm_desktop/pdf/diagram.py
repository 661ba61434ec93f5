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
_TITLE = SMALL_STRONG._replace(size=7.5, leading=10)
HEIGHT = _BOX + _AWS_BOX + 5 * _GAP


def draw(paper: Paper, snapshot: dict[str, Any]) -> None:
    """Where the pen is; takes HEIGHT."""
    paper.need(HEIGHT)
    model, counts = snapshot["model"], snapshot["counts"]["by_domain"]
    top = paper.y
    _half(paper, top, _BOX, "Customer", model["customer_title"], fill=SURFACE)
    for place, domain in _places(top, _BOX, counts):
        _box(paper, *place, _BOX, domain["title"])
        _coverage(paper, *place, domain["counts"])
    below = top - _BOX - 3 * _GAP
    _half(paper, below, _AWS_BOX, "AWS", model["aws_title"], fill=WHITE)
    for (x, y, width), domain in _places(below, _AWS_BOX, snapshot["inherited"]):
        _box(paper, x, y, width, _AWS_BOX, domain["title"])
        paper.put("Inherited", SMALL_QUIET, x + _PAD, y + 6, width - 2 * _PAD)
    paper.y = top - HEIGHT


def _places(
    top: float, height: float, domains: list[dict[str, Any]]
) -> list[tuple[tuple[float, float, float], dict[str, Any]]]:
    """Lower left corner and width of each domain's box, side by side."""
    if not domains:
        return []
    room = WIDTH - _SIDE - _GAP
    width = (room - _GAP * len(domains)) / len(domains)
    y = top - _GAP - height
    return [((LEFT + _SIDE + _GAP + n * (width + _GAP), y, width), d) for n, d in enumerate(domains)]


def _half(paper: Paper, top: float, height: float, party: str, title: str, *, fill: str) -> None:
    paper.area(LEFT, top - height - 2 * _GAP, WIDTH, height + 2 * _GAP, fill=fill)
    middle = top - _GAP - height / 2
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
