"""Sentences made where there is no window, which a window can still say in another language."""

from __future__ import annotations

from typing import Any


class Phrase(str):
    """An English sentence that knows its template and what was put into it."""

    __slots__ = ("named", "parts", "template")
    template: str
    parts: tuple[Any, ...]
    named: dict[str, Any]


def phrase(template: str, *parts: Any, **named: Any) -> Phrase:
    """`template` as `str.format` fills it; written out in the call, where translators find it."""
    sentence = Phrase(template.format(*parts, **named).strip())
    sentence.template, sentence.parts, sentence.named = template, parts, named
    return sentence
