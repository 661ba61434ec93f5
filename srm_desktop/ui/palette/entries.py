"""What the palette can find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """By the sign that asks for it alone."""

    ACTION = ">"
    ITEM = "#"
    TARGET = "@"
    FILTER = "="


@dataclass(frozen=True, slots=True)
class Entry:
    """`id` says the same in the next session; `refused` is why it cannot be done now."""

    id: str
    kind: Kind
    title: str
    run: Callable[[], object]
    about: str = ""
    keys: str = ""
    icon: str = ""
    refused: str = ""
    is_on: bool = False
