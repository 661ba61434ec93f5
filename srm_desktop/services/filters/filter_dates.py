"""Dates as they are typed into a filter: a day, a month, a range, or so many days from now."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Days(NamedTuple):
    """From the first to the last day, both meant."""

    first: date
    last: date


_POINT = r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|today|tomorrow|yesterday|\d{1,4}[dwmy])"
_FORM = re.compile(
    rf"(?P<sign>[<>]=?)?(?P<point>{_POINT})|(?P<from>{_POINT})?\.\.(?P<to>{_POINT})?", re.ASCII
)
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def canonical(text: str) -> str | None:
    """The text as it is kept; None where it is no date."""
    text = text.casefold()
    return text if days(text, date(2000, 1, 1), ahead=True) else None


def days(text: str, today: date, *, ahead: bool) -> Days | None:
    """The days meant. `7d` is the next seven days where dates lie ahead and the last seven where they lie
    behind; `<7d` is nearer than that, `>7d` farther. None where the text is no date."""
    form = _FORM.fullmatch(text)
    if form is None or text == "..":
        return None
    try:
        if point := form["point"]:
            return _compared(form["sign"] or "", point, today, ahead=ahead)
        first = _span(form["from"], today, ahead).first if form["from"] else date.min
        last = _span(form["to"], today, ahead).last if form["to"] else date.max
        return Days(first, last)
    except (ValueError, OverflowError):
        return None


def _compared(sign: str, point: str, today: date, *, ahead: bool) -> Days:
    span = _span(point, today, ahead)
    if point[-1] in "dwmy" and point[0].isdigit():
        if not sign:
            return Days(min(today, span.first), max(today, span.last))
        sign = sign if ahead else _FLIPPED[sign]
    match sign:
        case "<":
            return Days(date.min, span.first - timedelta(1))
        case "<=":
            return Days(date.min, span.last)
        case ">":
            return Days(span.last + timedelta(1), date.max)
        case ">=":
            return Days(span.first, date.max)
    return span


def _span(point: str, today: date, ahead: bool) -> Days:
    """The first and last day of what was typed."""
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if point in near:
        day = today + timedelta(near[point])
        return Days(day, day)
    if not point[-1].isdigit():
        day = _away(today, int(point[:-1]) * (1 if ahead else -1), point[-1])
        return Days(day, day)
    parts = [int(part) for part in point.split("-")]
    first = date(*[*parts, 1, 1][:3])
    match len(parts):
        case 1:
            return Days(first, first.replace(month=12, day=31))
        case 2:
            return Days(first, first.replace(day=monthrange(first.year, first.month)[1]))
    return Days(first, first)


def _away(today: date, count: int, unit: str) -> date:
    """So many days, weeks, months or years from today; the month's last day where it has no such day."""
    if unit in "dw":
        return today + timedelta(count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
