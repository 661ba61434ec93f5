"""How a field's value becomes the text that the file and the change log keep, and back.

`None` is the text of every empty value, so that "empty" has one spelling in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Codec:
    """`decode` raises ValueError for text that is no value of the field."""

    decode: Callable[[str | None], Any]
    encode: Callable[[Any], str | None]


def _encode_date(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _decode_lines(text: str | None) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _encode_lines(values: Iterable[str]) -> str | None:
    return "\n".join(values) or None


def _decode_number(text: str | None) -> int:
    if text and not (text.isascii() and text.isdecimal() and len(text) <= 9):
        raise ValueError(f"{text[:20]!r} is not a whole number")
    return int(text or 0)


def _decode_moment(text: str | None) -> str:
    if text and datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(f"{text[:40]!r} has no time zone")
    return text or ""


TEXT = Codec(decode=lambda text: text or "", encode=lambda value: value or None)
DATE = Codec(decode=lambda text: date.fromisoformat(text) if text else None, encode=_encode_date)
MOMENT = Codec(decode=_decode_moment, encode=lambda value: value or None)
"""A time with its zone, ISO 8601, kept as it is spelled."""
LINES = Codec(decode=_decode_lines, encode=_encode_lines)
NUMBER = Codec(decode=_decode_number, encode=lambda value: str(value) if value else None)
"""A whole number from 0 to 999,999,999."""


def choice(kind: type[E], default: E) -> Codec:
    """A member of `kind`; `default` is the empty value."""
    members = {str(member): member for member in kind}  # asking `kind` takes ten times as long
    return Codec(
        decode=lambda text: (members.get(text) or kind(text)) if text else default,
        encode=lambda value: None if value is default else str(kind(value)),
    )


def choices(kind: type[E]) -> Codec:
    """Several members of `kind`, kept in the order in which `kind` defines them."""
    order = list(kind)
    return Codec(
        decode=lambda text: tuple(kind(word) for word in text.split()) if text else (),
        encode=lambda values: " ".join(str(member) for member in order if member in values) or None,
    )
