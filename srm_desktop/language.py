"""Sentences made where there is no window, which a window can still say in another language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any


class Phrase(str):
    """An English sentence that knows its template and what was put into it."""

    __slots__ = ("named", "parts", "template")
    template: str
    parts: tuple[Any, ...]
    named: dict[str, Any]


def phrase(template: str, *parts: Any, **named: Any) -> Phrase:
    """`template` as `str.format` fills it; written out in the call, where translators find it."""
    return _phrase(template.format(*parts, **named).strip(), template, parts, named)


def template(text: str) -> str:
    """Shows translators a template that is kept in a table and filled by `phrase` elsewhere."""
    return text


def sentences(*texts: str) -> Phrase:
    """Those that say something, one after the other; what is no phrase is English without parts."""
    said = [text if isinstance(text, Phrase) else _phrase(text, _literal(text), (), {}) for text in texts]
    said = [text for text in said if text]
    return phrase(" ".join(f"{{{number}}}" for number in range(len(said))), *said)


def continued(sentence: str) -> Phrase:
    """As it reads after a colon in English; other languages write it as it stands."""
    whole = sentences(sentence)
    begins_with_a_name = isinstance(sentence, Phrase) and sentence.template.startswith("{")
    text = str(whole) if begins_with_a_name else whole[:1].lower() + whole[1:]
    return _phrase(text, whole.template, whole.parts, whole.named)


def joined(texts: Iterable[str]) -> str:
    """Two or more as "one and another"."""
    return reduce(lambda one, other: phrase("{0} and {1}", one, other), texts)


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _phrase(text: str, template: str, parts: tuple[Any, ...], named: dict[str, Any]) -> Phrase:
    sentence = Phrase(text)
    sentence.template, sentence.parts, sentence.named = template, parts, named
    return sentence
