"""JSON records one after the other, whatever they are wrapped in, without holding the whole file.

Known wrappings: a list; an object with `Findings` or `findings`, or a list of such pages; an event with
`detail.findings`, or a list of such; one object a line.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, TextIO

from srm_desktop.exchange.scans.fields import fault
from srm_desktop.language import phrase

MAX_RECORD = 8 * 1024 * 1024
"""Characters in one record."""

_CHUNK = 1024 * 1024
_SPACE = re.compile(r"[ \t\n\r]*")
_LONGEST_NUMBER = 100
_TOKEN = 64
"""Characters that a token cut off at the end of the buffer may have at most, strings aside."""

_LIST_NAMES = ("Findings", "findings")

Value = Any


class _Refused(ValueError):
    """What the decoder's hooks refuse; the message ends a sentence."""


def _object(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise _Refused(phrase("names the field {0!a} twice", twice[:60]))
    return value


def _constant(name: str) -> Value:
    raise _Refused(phrase("holds {0}, which is not a JSON number", name))


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise _Refused(phrase("holds a number of {0} digits", len(text)))
    return int(text)


def _real(text: str) -> float:
    value = float(text) if len(text) <= _LONGEST_NUMBER else math.inf
    if math.isinf(value):
        raise _Refused(phrase("holds a number that is too large"))
    return value


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_constant, parse_int=_whole, parse_float=_real
)


class JsonRecords:
    """Iterates (number from 1, record). `is_partial` is known at the end: more pages exist elsewhere."""

    def __init__(self, text: TextIO, name: str, start: str) -> None:
        """`start` is what was read of the text already."""
        self._text, self._name = text, name
        self._buffer, self._at, self._ended = start, 0, False
        self._number = 0
        self.is_partial = False

    def __iter__(self) -> Iterator[tuple[int, dict[str, Value]]]:
        while self._next_character():
            if self._next_character() == "[":
                for value in self._list():
                    yield from self._unwrapped(value)
            elif self._next_character() == "{":
                yield from self._outer_object()
            else:
                raise self._fault(phrase("is not where a JSON object starts"))

    def _outer_object(self) -> Iterator[tuple[int, dict[str, Value]]]:
        """Of an object the list of findings is read one by one; without such a list it is the finding."""
        rest: dict[str, Value] = {}
        found = False
        for name in self._members():
            inside = name in _LIST_NAMES and self._next_character() == "["
            if inside:
                found = True
                for value in self._list():
                    yield from self._counted(value)
            else:
                self._take(rest, name)
        self.is_partial |= bool(rest.get("NextToken"))
        if not found:
            yield from self._unwrapped(rest)

    def _take(self, rest: dict[str, Value], name: str) -> None:
        if name in rest:
            raise self._fault(phrase("names the field {0!a} twice", name[:60]))
        rest[name] = self._value()

    def _unwrapped(self, value: Value) -> Iterator[tuple[int, dict[str, Value]]]:
        if isinstance(value, dict) and isinstance(value.get("Findings"), list):
            self.is_partial |= bool(value.get("NextToken"))
            for finding in value["Findings"]:
                yield from self._counted(finding)
            return
        detail = value.get("detail") if isinstance(value, dict) else None
        inside = detail.get("findings") if isinstance(detail, dict) else None
        if inside is None:
            yield from self._counted(value)
            return
        self.is_partial = True  # an event tells of a change, never of the whole
        for finding in inside if isinstance(inside, list) else [inside]:
            yield from self._counted(finding)

    def _counted(self, value: Value) -> Iterator[tuple[int, dict[str, Value]]]:
        self._number += 1
        if not isinstance(value, dict):
            raise fault(self._name, self._number, phrase("is not a JSON object"))
        yield self._number, value

    # The characters

    def _fault(self, what: str) -> Exception:
        return fault(self._name, self._number + 1, what)

    def _more(self) -> bool:
        """Reads on, twice as far each time that one record is not yet whole."""
        if self._ended:
            return False
        left = self._buffer[self._at :]
        if len(left) > MAX_RECORD:
            raise self._fault(
                phrase("is larger than {0} MB, or its JSON is broken", MAX_RECORD // 1024 // 1024)
            )
        try:
            read = self._text.read(max(_CHUNK, len(left)))
        except UnicodeDecodeError as error:
            raise self._fault(phrase("or the text after it is not UTF-8")) from error
        self._ended = not read
        self._buffer, self._at = left + read, 0
        return bool(read)

    def _next_character(self) -> str:
        """The next one that is not space, left in place; empty at the end."""
        while True:
            self._at = _SPACE.match(self._buffer, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._more():
                return ""

    def _expect(self, characters: str) -> str:
        found = self._next_character()
        if not found:
            raise self._fault(phrase("ends before its JSON does"))
        if found not in characters:
            raise self._fault(phrase("has {0!a} where {1} is expected", found, " or ".join(characters)))
        self._at += 1
        return found

    def _list(self) -> Iterator[Value]:
        self._expect("[")
        if self._next_character() == "]":
            self._at += 1
            return
        while True:
            yield self._value()
            if self._expect(",]") == "]":
                return

    def _members(self) -> Iterator[str]:
        """The names in an object; the caller reads the value after each."""
        self._expect("{")
        if self._next_character() == "}":
            self._at += 1
            return
        while True:
            if self._next_character() != '"':
                self._expect('"')
            name: str = self._value()
            self._expect(":")
            yield name
            if self._expect(",}") == "}":
                return

    def _value(self) -> Value:
        self._next_character()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except json.JSONDecodeError as error:
                if self._is_broken(error) or not self._more():
                    raise self._fault(phrase("is not valid JSON ({0})", error.msg)) from error
                continue
            except RecursionError as error:
                raise self._fault(phrase("is nested too deeply")) from error
            except _Refused as error:
                raise self._fault(error.args[0]) from error
            if end < len(self._buffer) or not self._more():
                self._at = end
                return value

    def _is_broken(self, error: json.JSONDecodeError) -> bool:
        """Whether more text could not help: what is wrong stands well before the end of what was read."""
        return error.pos < len(self._buffer) - _TOKEN and not error.msg.startswith("Unterminated")
