"""A YAML file as plain values, with the line of each and everything that is wrong with the writing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from srm_desktop.errors import UserError
from srm_desktop.language import phrase

MAX_FILE_BYTES = 8 * 1024 * 1024
_DEEPEST = 20
"""How deep a file may nest: twice what a catalog does, and far from where a parser crashes."""

Place = tuple[str | int, ...]
"""Where a value stands in a file: keys and list positions from the top."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One fault of a file; `key` is a path such as topics[0].responsibilities[2].severity."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return phrase(
            "{0}, line {1}, {2}: {3}", self.file, self.line, self.key or phrase("top level"), self.message
        )


@dataclass(frozen=True, slots=True)
class YamlFile:
    """`faults` are those of the writing; where nothing could be read, `is_read` is False.

    `data` may be a part of what the file holds: `at` is where it stands, and `lines` are of the whole.
    """

    name: str
    data: Any
    lines: dict[Place, int]
    faults: tuple[Defect, ...] = ()
    is_read: bool = True
    at: Place = ()

    def defect(self, place: Place, message: str) -> Defect:
        known = place = (*self.at, *place)
        while known and known not in self.lines:
            known = known[:-1]
        return Defect(self.name, self.lines.get(known, 1), _key(place), message)


def load(folder: Path, name: str) -> YamlFile:
    """Raises UserError for a file that is missing, too large, or not in the folder."""
    path = folder / name
    try:
        if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
            raise UserError(phrase("{0} lies outside the catalog's folder.", name), "Move it inside.")
        if path.exists() and not path.is_file():
            raise UserError(phrase("{0} is not a file.", name), "Check the folder.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UserError(phrase("{0} is larger than 8 MB.", name), "Split it into several files.")
        return parse(name, path.read_bytes())
    except OSError as error:
        raise UserError(
            phrase("The catalog file {0} cannot be read: {1}.", name, error.strerror or error),
            "Check the folder.",
        ) from error


def unread(name: str, *faults: Defect) -> YamlFile:
    """A file of which nothing is known but its faults."""
    return YamlFile(name, None, {}, faults, is_read=False)


def parse(name: str, data: bytes) -> YamlFile:
    """What a file of this name holds."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return unread(name, Defect(name, 1, "", phrase("The file is not UTF-8 text")))
    try:
        if faults := list(_event_defects(name, text)):
            return unread(name, *faults)
        return _Reader(name, text).read()
    except yaml.MarkedYAMLError as error:
        return unread(name, Defect(name, _line_of_fault(error), "", _problem(error)))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return unread(name, Defect(name, line, "", phrase("this character is not allowed in YAML")))
    except yaml.YAMLError:
        return unread(name, Defect(name, 1, "", phrase("this is not valid YAML")))


_PROBLEMS = {
    "cannot start any token": phrase(
        "text may not begin with this character: indent with spaces, quote text"
    ),
    "tab character": phrase("a tab cannot indent; use spaces"),
    "expected key": phrase("a key is expected; a quote above may be open, or the indentation differs"),
    "expected ':'": phrase("a colon is expected after the key"),
    "expected ',' or": phrase("a comma or the end of the list or mapping in brackets is expected"),
    "expected '-' indicator": phrase("the indentation differs from that of the list above"),
    "mapping values are not allowed": phrase("text with a colon must be in quotes"),
    "unexpected end of stream": phrase("a quote or bracket that was opened is never closed"),
    "escape character": phrase("a backslash in double quotes must be doubled"),
    "another document": phrase("a file holds one document; take away the line ---"),
    "determine a constructor": phrase("tags such as !!python are not used in a catalog"),
}
"""By a part of what the parser says."""


def _line_of_fault(error: yaml.MarkedYAMLError) -> int:
    """Where what is unfinished began, such as an open quote; else where the parser stopped."""
    unfinished = error.context in ("while scanning a quoted scalar", "while scanning a simple key")
    mark = (error.context_mark if unfinished else None) or error.problem_mark
    return mark.line + 1 if mark else 1


def _problem(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    known = (said for part, said in _PROBLEMS.items() if part in problem)
    return next(known, phrase("this is not valid YAML: {0}", problem))


def _event_defects(name: str, text: str) -> Iterator[Defect]:
    """What would make the parser itself multiply or crash: aliases and bottomless nesting."""
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            yield Defect(name, _line(event), "", phrase("aliases are not used here"))
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                yield Defect(name, _line(event), "", phrase("this is nested too deeply"))
                return
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Reader:
    """Plain values with the line of each; repeated keys and impossible values are defects."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._loader = yaml.CSafeLoader(text)
        self._lines: dict[Place, int] = {}
        self._defects: list[Defect] = []

    def read(self) -> YamlFile:
        try:
            node = self._loader.get_single_node()
            data = self._value(node, ()) if node else None
            return YamlFile(self._name, data, self._lines, tuple(self._defects))
        finally:
            self._loader.dispose()

    def _value(self, node: yaml.Node, place: Place) -> Any:
        self._lines.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(child, (*place, position)) for position, child in enumerate(node.value)]
        try:
            return self._loader.construct_object(node)
        except ValueError:  # such as the 31st of February, or a number of 5,000 digits
            self._defect(node, place, phrase("this value is impossible; put text in quotes"))

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._defect(key_node, place, phrase("a key must be one word"))
                continue
            inner = (*place, key_node.value)
            if key_node.value in values:
                self._defect(key_node, inner, phrase("the key is repeated"))
            self._lines[inner] = key_node.start_mark.line + 1
            values[key_node.value] = self._value(value_node, inner)
        return values

    def _defect(self, node: yaml.Node, place: Place, message: str) -> None:
        self._defects.append(Defect(self._name, node.start_mark.line + 1, _key(place), message))


def _key(place: Place) -> str:
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
