"""The rows or columns of the matrix: single things, and headings over those that belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from srm_desktop.model.assessment import Environment, Target, TargetKind
from srm_desktop.model.catalog import Catalog, Responsibility, Severity
from srm_desktop.ui.language import word

T = TypeVar("T")


class RowGroups(StrEnum):
    DOMAIN = "domain"
    TOPIC = "topic"
    SEVERITY = "severity"
    NONE = "none"


class ColumnGroups(StrEnum):
    NONE = "none"
    ENVIRONMENT = "environment"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Line:
    """`id` is empty for a heading; `first` and `count` say which things it is about, as positions
    among all things of the axis, headings not counted."""

    title: str
    first: int
    count: int = 1
    id: str = ""

    @property
    def end(self) -> int:
        return self.first + self.count


Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading, or nothing, and the ids and titles below it."""


def lines(groups: Iterable[Group]) -> list[Line]:
    """Each heading, then what it heads. A group without a title has no heading; an empty one is left out."""
    made: list[Line] = []
    at = 0
    for title, members in groups:
        if title and members:
            made.append(Line(title, at, len(members)))
        for id_, name in members:
            made.append(Line(name, at, 1, id_))
            at += 1
    return made


def members(lines: Sequence[Line], first: int, last: int) -> slice:
    """The things among these lines, by their positions; headings head them and are none."""
    found = [line for line in lines[first : last + 1] if line.id]
    return slice(found[0].first, found[-1].end) if found else slice(0, 0)


def row_groups(
    catalog: Catalog, items: Iterable[Responsibility], by: RowGroups, rank: Callable[[str], int]
) -> list[Group]:
    """`rank` orders ids inside a group, the smallest first; equal ones stay in catalog order."""
    items = sorted(items, key=lambda item: rank(item.id))
    match by:
        case RowGroups.DOMAIN:
            keys: list[tuple[Any, str]] = [(domain.id, domain.title) for domain in catalog.domains]
            found = _grouped(items, lambda item: item.domain_id)
        case RowGroups.TOPIC:
            keys = [(topic.id, topic.title) for domain in catalog.domains for topic in domain.topics]
            found = _grouped(items, lambda item: item.topic_id)
        case RowGroups.SEVERITY:
            keys = [(severity, word(severity)) for severity in Severity]
            found = _grouped(items, lambda item: item.severity)
        case _:
            keys, found = [("", "")], {"": items}
    return [(title, [(item.id, item.title) for item in found.get(key, ())]) for key, title in keys]


def column_groups(targets: Iterable[Target], by: ColumnGroups, rank: Callable[[str], int]) -> list[Group]:
    targets = sorted(targets, key=lambda target: rank(target.id))
    match by:
        case ColumnGroups.ENVIRONMENT:
            keys: list[tuple[Any, str]] = [
                (e, word(e)) for e in (*list(Environment)[1:], Environment.UNSPECIFIED)
            ]
            found = _grouped(targets, lambda target: target.environment)
        case ColumnGroups.KIND:
            keys = [(kind, word(kind)) for kind in TargetKind]
            found = _grouped(targets, lambda target: target.kind)
        case _:
            keys, found = [("", "")], {"": targets}
    return [(title, [(target.id, target.name) for target in found.get(key, ())]) for key, title in keys]


def _grouped(things: Iterable[T], key: Callable[[T], Any]) -> dict[Any, list[T]]:
    found: dict[Any, list[T]] = {}
    for thing in things:
        found.setdefault(key(thing), []).append(thing)
    return found
