"""Reads a catalog folder: a manifest, one YAML file per domain, one per mapped framework version.

Every fault is named by file, line and key, and all of them are reported at once.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_extending
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.paths import resources_dir

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

MANIFEST = "catalog.yaml"
MAX_FILE_BYTES = 8 * 1024 * 1024
_DEEPEST = 20
"""How deep a file may nest: twice what the format does, and far from where a parser crashes."""

Place = tuple[str | int, ...]
"""Where a value stands in a file: keys and list positions from the top."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One fault of a catalog; `key` is a path such as topics[0].responsibilities[2].severity."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}, {self.key or 'top level'}: {self.message}"


class CatalogError(UserError):
    """The catalog's defects, all of them."""

    def __init__(self, defects: list[Defect]) -> None:
        rest = f" (and {len(defects) - 1} more)" if len(defects) > 1 else ""
        super().__init__(f"The catalog has a fault: {defects[0]}{rest}.", "Correct the file and try again.")
        self.defects = defects


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    data: Any
    lines: dict[Place, int]

    def defect(self, place: Place, message: str) -> Defect:
        known = place
        while known and known not in self.lines:
            known = known[:-1]
        return Defect(self.name, self.lines.get(known, 1), _key(place), message)


def read_manifest(folder: Path) -> Document:
    """The manifest's `catalog` part as it stands, unchecked: for the product's own catalog only."""
    manifest: Document = _load(folder, MANIFEST).data["catalog"]
    return manifest


def read(folder: Path, base: Callable[[], Document] | None = None) -> Document:
    """The catalog's document. Raises CatalogError with every defect, UserError for a missing file.

    `base` gives the catalog that this one may extend; the result is then both together.
    """
    manifest = _load(folder, MANIFEST)
    defects = list(_schema_defects(manifest, "manifest"))
    if defects:
        raise CatalogError(defects)
    head = manifest.data["catalog"]
    domains = _load_all(folder, head["domains"], defects)
    mappings = _load_all(folder, head.get("mappings", ()), defects)
    boundaries = _load_all(folder, [head["boundary"]] if "boundary" in head else (), defects)
    kinds = {"domainFile": domains, "mappingFile": mappings, "boundaryFile": boundaries}
    for kind, files in kinds.items():
        for file in files:
            defects += _schema_defects(file, kind)
    if not defects:
        beneath = _base(head, base)
        known = catalog_extending.ids(beneath) if beneath else set()
        defects = [*_id_defects(domains), *_reference_defects(domains, mappings, known)]
        defects += _exclusion_defects(manifest, known)
        defects += [defect for file in boundaries for defect in _boundary_defects(file)]
    if defects:
        raise CatalogError(defects)
    own = {
        "catalog": {key: value for key, value in head.items() if key not in _FILES},
        "domains": [_without_schema(file) for file in domains],
        "mappings": [_without_schema(file) for file in mappings],
        **(_without_schema(boundaries[0]) if boundaries else {}),
    }
    return catalog_extending.extend(beneath, own) if beneath else own


def _base(head: Document, base: Callable[[], Document] | None) -> Document | None:
    if "extends" not in head:
        return None
    if base is None:
        raise UserError("This catalog may not extend another.", "Remove the line that begins with extends.")
    beneath = base()
    catalog_extending.check_base(head["extends"], beneath)
    return beneath


def _exclusion_defects(manifest: _File, known: set[str]) -> Iterator[Defect]:
    for e, row in enumerate(manifest.data["catalog"].get("exclude", ())):
        if row["item"] not in known:
            place = ("catalog", "exclude", e, "item")
            yield manifest.defect(place, f"{row['item']} is not in the catalog that is extended")


_FILES = ("domains", "mappings", "boundary")
"""What the manifest names by file, and the document holds in full."""


def _without_schema(file: _File) -> Document:
    return {key: value for key, value in file.data.items() if key != "schema"}


def _load(folder: Path, name: str) -> _File:
    path = folder / name
    try:
        if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
            raise UserError(f"{name} lies outside the catalog's folder.", "Move it inside.")
        if path.exists() and not path.is_file():
            raise UserError(f"{name} is not a file.", "Check the folder.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UserError(f"{name} is larger than 8 MB.", "Split it into several files.")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"The catalog file {name} cannot be read: {error.strerror or error}.", "Check the folder."
        ) from error
    except UnicodeDecodeError as error:
        raise CatalogError([Defect(name, 1, "", "The file is not UTF-8 text")]) from error
    return _parse(name, text)


def _load_all(folder: Path, names: Iterable[str], defects: list[Defect]) -> list[_File]:
    """The files that can be parsed; what is wrong with the others is added to `defects`."""
    files = []
    for name in names:
        try:
            files.append(_load(folder, name))
        except CatalogError as error:
            defects += error.defects
    return files


def _parse(name: str, text: str) -> _File:
    try:
        if defects := list(_event_defects(name, text)):
            raise CatalogError(defects)
        data, lines, defects = _Reader(name, text).read()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise CatalogError([Defect(name, line, "", error.problem or "This is not valid YAML")]) from error
    except yaml.YAMLError as error:
        raise CatalogError([Defect(name, 1, "", "This is not valid YAML")]) from error
    if defects:
        raise CatalogError(defects)
    return _File(name, data, lines)


def _event_defects(name: str, text: str) -> Iterator[Defect]:
    """What would make the parser itself multiply or crash: aliases and bottomless nesting."""
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            yield Defect(name, _line(event), "", "aliases are not used in a catalog")
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                yield Defect(name, _line(event), "", "this is nested too deeply")
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

    def read(self) -> tuple[Any, dict[Place, int], list[Defect]]:
        try:
            node = self._loader.get_single_node()
            return self._value(node, ()) if node else None, self._lines, self._defects
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
            self._defect(node, place, "this value is impossible; put text in quotes")

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._defect(key_node, place, "a key must be one word")
                continue
            inner = (*place, key_node.value)
            if key_node.value in values:
                self._defect(key_node, inner, "the key is repeated")
            self._lines[inner] = key_node.start_mark.line + 1
            values[key_node.value] = self._value(value_node, inner)
        return values

    def _defect(self, node: yaml.Node, place: Place, message: str) -> None:
        self._defects.append(Defect(self._name, node.start_mark.line + 1, _key(place), message))


@cache
def _schema() -> Document:
    text = (resources_dir() / "catalog" / "catalog.schema.json").read_text(encoding="utf-8")
    schema: Document = json.loads(text)
    return schema


def _schema_defects(file: _File, kind: str) -> Iterator[Defect]:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 (0.3 s that only reading YAML needs)

    schema = {"$ref": f"#/$defs/{kind}", "$defs": _schema()["$defs"]}
    found = (
        file.defect((*error.absolute_path, *key), message)
        for error in Draft202012Validator(schema).iter_errors(file.data)
        for key, message in _said(error)
    )
    yield from sorted(dict.fromkeys(found), key=lambda defect: (defect.line, defect.key))


_EMPTY = "must not be empty"
_KINDS = {"string": "text; put it in quotes", "array": "a list", "object": "a mapping"}
_SENTENCES: dict[str, Callable[[Any, Any], str]] = {
    "type": lambda _, kind: f"must be {_KINDS.get(kind, kind)}",
    "minLength": lambda *_: _EMPTY,
    "minItems": lambda *_: _EMPTY,
    "maxLength": lambda _, most: f"must not be longer than {most} characters",
    "pattern": lambda text, form: f"{text!r} does not have the form {form}" if text.strip() else _EMPTY,
    "enum": lambda text, words: f"{text!r} is not one of {', '.join(map(str, words))}",
    "const": lambda _, text: f"must be {text!r}",
}
"""By the schema's keyword: the sentence for a value and what was expected of it."""


def _said(error: ValidationError) -> Iterator[tuple[Place, str]]:
    """What is wrong, and at which key below the value in question."""
    given: Any = error.instance
    expected: Any = error.validator_value
    schema: Any = error.schema
    if error.validator == "required":
        yield from (((key,), "the key is missing") for key in expected if key not in given)
    elif error.validator == "additionalProperties":
        yield from (((key,), "the key is not known") for key in given if key not in schema["properties"])
    else:
        sentence = _SENTENCES.get(str(error.validator), lambda *_: str(error.message))
        yield (), sentence(given, expected)


def _id_defects(domains: list[_File]) -> Iterator[Defect]:
    places = list(_ids(domains))
    repeated = {id_ for id_, count in Counter(id_ for _, _, id_, _ in places).items() if count > 1}
    for file, place, id_, parent in places:
        if id_ in repeated:
            yield file.defect(place, f"the id {id_} is used more than once")
        if parent and not id_.startswith(f"{parent}-"):
            yield file.defect(place, f"the id {id_} must begin with {parent}-")


def _ids(domains: list[_File]) -> Iterator[tuple[_File, Place, str, str]]:
    """Every id with its file, its place and the id of what it belongs to."""
    for file in domains:
        domain = file.data["domain"]["id"]
        yield file, ("domain", "id"), domain, ""
        for t, topic in enumerate(file.data["topics"]):
            yield file, ("topics", t, "id"), topic["id"], domain
            for r, item in enumerate(topic["responsibilities"]):
                yield file, ("topics", t, "responsibilities", r, "id"), item["id"], topic["id"]


def _reference_defects(domains: list[_File], mappings: list[_File], beneath: set[str]) -> Iterator[Defect]:
    known = beneath | {id_ for _, _, id_, _ in _ids(domains)}
    for file in domains:
        yield from _class_defects(file)
        for s, statement in enumerate(file.data["domain"]["statements"]):
            for c, id_ in enumerate(statement["covered_by"]):
                if id_ not in known:
                    place = ("domain", "statements", s, "covered_by", c)
                    yield file.defect(place, f"{id_} is not in the catalog")
    for file in mappings:
        yield from _mapping_defects(file, known)


def _mapping_defects(file: _File, known: set[str]) -> Iterator[Defect]:
    seen: set[tuple[str, str]] = set()
    for r, row in enumerate(file.data["rows"]):
        if row["item"] not in known:
            yield file.defect(("rows", r, "item"), f"{row['item']} is not in the catalog")
        if (row["item"], row["id"]) in seen:
            yield file.defect(("rows", r), f"{row['item']} is mapped to {row['id']} twice")
        seen.add((row["item"], row["id"]))


def _boundary_defects(file: _File) -> Iterator[Defect]:
    layers = {layer["id"] for layer in file.data["boundary"]["layers"]}
    services = file.data["boundary"]["services"]
    counts = Counter(service["id"] for service in services)
    for s, service in enumerate(services):
        if counts[service["id"]] > 1:
            yield file.defect(("boundary", "services", s, "id"), f"{service['id']} is listed twice")
        for layer in service.get("except", {}):
            if layer not in layers:
                place = ("boundary", "services", s, "except", layer)
                yield file.defect(place, f"{layer} is not a layer")


def _class_defects(file: _File) -> Iterator[Defect]:
    """The customer's domains hold what is assessed, AWS's what is inherited."""
    inherits = file.data["domain"]["party"] == "aws"
    for t, topic in enumerate(file.data["topics"]):
        for r, item in enumerate(topic["responsibilities"]):
            if (item["class"] == "inherited") != inherits:
                place = ("topics", t, "responsibilities", r, "class")
                yield file.defect(place, "inherited belongs in AWS's domains, and nothing else does")


def _key(place: Place) -> str:
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
