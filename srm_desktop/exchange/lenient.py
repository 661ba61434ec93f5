"""Taking what is usable from JSON of somebody else's, and saying what is not, with its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.exchange.records import Fault
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.language import phrase

MAX_BYTES = 100 * 1024 * 1024


def load(path: Path) -> Any:
    """The JSON value of a file. Raises UserError, with line and column where it is none."""
    too_large = UserError(phrase("{0} is larger than 100 MB.", path.name), "Split the file.")
    return parse(path.name, read_whole(path, MAX_BYTES, too_large))


def parse(name: str, data: bytes) -> Any:
    """The JSON value of what a file of this name holds. Raises UserError as `load` does."""
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        raise UserError(
            phrase("{0} is not JSON: line {1}, column {2}.", name, error.lineno, error.colno),
            "Ask for another copy.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserError(phrase("{0} is not JSON that can be read.", name), "Ask for another copy.") from error


class Node:
    """A JSON object with its place. What is not of the kind asked for is a fault, and counts as missing."""

    __slots__ = ("_faults", "_value", "place")

    def __init__(self, value: dict[str, Any], place: str, faults: list[Fault]) -> None:
        self._value, self.place, self._faults = value, place, faults

    def __contains__(self, key: str) -> bool:
        return key in self._value

    def _under(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def fault(self, key: str, text: str) -> None:
        self._faults.append(Fault(self._under(key) if key else self.place, text))

    def text(self, key: str) -> str:
        """Trimmed; empty where there is none."""
        value = self._value.get(key, "")
        if not isinstance(value, str):
            self.fault(key, phrase("is not text"))
            return ""
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            self.fault(key, phrase("holds half a character"))
            return ""
        return value.strip()

    def object(self, key: str) -> Node:
        value = self._value.get(key, {})
        if not isinstance(value, dict):
            self.fault(key, phrase("is not an object"))
            value = {}
        return Node(value, self._under(key), self._faults)

    def objects(self, key: str) -> Iterator[Node]:
        values = self._value.get(key, [])
        if not isinstance(values, list):
            self.fault(key, phrase("is not a list"))
            return
        for number, value in enumerate(values):
            place = f"{self._under(key)}[{number}]"
            if isinstance(value, dict):
                yield Node(value, place, self._faults)
            else:
                self._faults.append(Fault(place, phrase("is not an object")))

    def texts(self, key: str) -> list[str]:
        values = self._value.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            self.fault(key, phrase("is not a list of texts"))
            return []
        return list(values)
