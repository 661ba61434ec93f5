"""What a catalog's files must hold to: the schema of each, and what ties them together.

A rule takes the files as they were written: where a value is missing or of another kind, the schema
says so and the rule passes over it. So all faults are found in one go.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from srm_desktop.exchange import catalog_extending, reference_ids
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.yaml_lines import Defect, Place, YamlFile
from srm_desktop.language import phrase
from srm_desktop.paths import resources_dir

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

LONGEST_SENTENCE = 40
"""Words of a statement's sentence: what is longer is not one thing to assess."""

_COMMAND = re.compile(r"aws\s+(?P<service>[a-z0-9-]+)\s+(?P<operation>[a-z0-9-]+)")
_PLACEHOLDER = re.compile(r"<[a-z][a-z0-9-]*>")
_QUOTED = re.compile(r"'[^']*'")
_IN_DOUBLE_QUOTES = re.compile(r'"[^"]*"')
_ANOTHER_COMMAND = re.compile(r"[|;&<>\n]")
_COMMAND_WITHIN = re.compile(r"`|\$\(")
_ITEM_ID = re.compile(r"\b([A-Z][A-Z0-9]{1,7}-[A-Z0-9]{2,8})-[0-9]{2,3}\b")
_READING = re.compile(
    r"(batch-get|check|describe|estimate|filter|generate|get|head|list|lookup|ls|preview|scan|search|select"
    r"|simulate|test|validate|verify|view|wait)(-|$)"
)


@dataclass(frozen=True, slots=True)
class CatalogFiles:
    """`is_foreign`: it came from OSCAL, with ids and texts of other forms, and says less of each item."""

    manifest: YamlFile
    domains: list[YamlFile]
    mappings: list[YamlFile]
    boundaries: list[YamlFile]
    is_foreign: bool = field(default=False, kw_only=True)

    @property
    def by_kind(self) -> dict[str, list[YamlFile]]:
        """By the name of their definition in the schema."""
        return {
            "manifest": [self.manifest],
            "domainFile": self.domains,
            "mappingFile": self.mappings,
            "boundaryFile": self.boundaries,
        }


def defects(files: CatalogFiles, base: Document | None) -> list[Defect]:
    """Everything that is wrong, by file and line. `base` is what they extend.

    Of a value that the schema refuses nothing more is said.
    """
    found = list(dict.fromkeys(_of_each_file(files)))
    refused = {(defect.file, defect.key) for defect in found}
    found += [d for d in _of_all_files(files, base) if (d.file, d.key) not in refused]
    names = [file.name for of_kind in files.by_kind.values() for file in of_kind]
    return sorted(found, key=lambda defect: (names.index(defect.file), defect.line))


def _of_each_file(files: CatalogFiles) -> Iterator[Defect]:
    for kind, of_kind in files.by_kind.items():
        for file in of_kind:
            yield from file.faults
            if file.is_read:
                yield from _schema_defects(file, kind, is_foreign=files.is_foreign)


def _of_all_files(files: CatalogFiles, base: Document | None) -> Iterator[Defect]:
    if not files.is_foreign:
        yield from _manifest_defects(files.manifest)
    yield from _id_defects(files)
    for file in files.domains:
        for place, item in _items(file):
            yield from _item_defects(file, place, item)
            if not files.is_foreign:
                yield from _statement_defects(file, place, item)
    yield from _mapping_defects(files.mappings)
    yield from _boundary_defects(files.boundaries)
    yield from _once(_service_defects(files, base))
    yield from _once(_reference_defects(files, base))


def _once(defects: Iterable[Defect]) -> Iterator[Defect]:
    """The first of those that say the same, such as of an id that is wrong and named in many places."""
    by_message: dict[str, list[Defect]] = {}
    for defect in defects:
        by_message.setdefault(defect.message, []).append(defect)
    for first, *others in by_message.values():
        if others:
            often = phrase("{0}; it is named in {1} places", first.message, len(others) + 1)
            first = replace(first, message=often)
        yield first


# Taking values from what may be anything


def _map(holder: Any, key: str) -> dict[str, Any]:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, dict) else {}


def _list(holder: Any, key: str) -> list[tuple[int, Any]]:
    value = holder.get(key) if isinstance(holder, dict) else None
    return list(enumerate(value)) if isinstance(value, list) else []


def _text(holder: Any, key: str) -> str:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else ""


def _texts(holder: Any, key: str) -> list[tuple[int, str]]:
    return [(number, value) for number, value in _list(holder, key) if isinstance(value, str)]


def _head(manifest: YamlFile) -> dict[str, Any]:
    return _map(manifest.data, "catalog")


def _items(file: YamlFile) -> Iterator[tuple[Place, Any]]:
    for t, topic in _list(file.data, "topics"):
        for r, item in _list(topic, "responsibilities"):
            yield ("topics", t, "responsibilities", r), item


# The schema


@cache
def _schema() -> Document:
    text = (resources_dir() / "catalog" / "catalog.schema.json").read_text(encoding="utf-8")
    schema: Document = json.loads(text)
    return schema


@cache
def _loose_schema() -> Document:
    """For what is foreign: the same keys, but ids, dates and versions of any form, and fewer of an item's."""
    schema = copy.deepcopy(_schema())
    defs, anything = schema["$defs"], {"type": "string"}
    defs |= dict.fromkeys(("domainId", "topicId", "itemId"), defs["text"])
    head = defs["manifest"]["properties"]["catalog"]["properties"]
    head |= dict.fromkeys(("version", "published", "language", "license"), anything)
    item = defs["responsibility"]
    item["properties"] |= {"title": defs["text"], "why": anything}
    del item["allOf"]
    return schema


def _schema_defects(file: YamlFile, kind: str, *, is_foreign: bool) -> Iterator[Defect]:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 (0.3 s that only reading YAML needs)

    defs = (_loose_schema() if is_foreign else _schema())["$defs"]
    schema = {"$ref": f"#/$defs/{kind}", "$defs": defs}
    muddled = {place for place, item in _items(file) if _is_of_other_party(file, item)}
    for error in Draft202012Validator(schema).iter_errors(file.data):
        if "allOf" in error.absolute_schema_path and tuple(error.absolute_path) in muddled:
            continue  # what a class asks for is no news where the class itself is wrong
        for key, message in _said(error):
            yield file.defect((*error.absolute_path, *key), message)


_EMPTY = phrase("must not be empty")
_KINDS = {
    "string": phrase("text; put it in quotes"),
    "array": phrase("a list"),
    "object": phrase("a mapping"),
}
_SENTENCES: dict[str, Callable[[Any, Any], str]] = {
    "type": lambda _, kind: phrase("must be {0}", _KINDS.get(kind, kind)),
    "minLength": lambda *_: _EMPTY,
    "minItems": lambda *_: _EMPTY,
    "maxLength": lambda _, most: phrase("must not be longer than {0} characters", most),
    "enum": lambda text, words: phrase("{0!r} is not one of {1}", text, ", ".join(map(str, words))),
    "const": lambda _, text: phrase("must be {0!r}", text),
}
"""By the schema's keyword: the sentence for a value and what was expected of it."""


def _said(error: ValidationError) -> Iterator[tuple[Place, str]]:
    """What is wrong, and at which key below the value in question."""
    given: Any = error.instance
    expected: Any = error.validator_value
    schema: Any = error.schema
    if error.validator == "required":
        yield from (((key,), phrase("the key is missing")) for key in expected if key not in given)
    elif error.validator == "additionalProperties":
        yield from (
            ((key,), phrase("the key is not known")) for key in given if key not in schema["properties"]
        )
    elif error.validator == "pattern":
        yield (), phrase("{0!r} is not {1}", given, schema["description"]) if given.strip() else _EMPTY
    else:
        sentence = _SENTENCES.get(str(error.validator), lambda *_: str(error.message))
        yield (), sentence(given, expected)


# The manifest


def _manifest_defects(manifest: YamlFile) -> Iterator[Defect]:
    head = _head(manifest)
    published = _text(head, "published")
    try:
        date.fromisoformat(published)
    except ValueError:
        if published:
            yield manifest.defect(
                ("catalog", "published"), phrase("{0} is not a day of the calendar", published)
            )
    for key in ("domains", "mappings"):
        names = [name for _, name in _texts(head, key)]
        for number, name in enumerate(names):
            if name in names[:number]:
                yield manifest.defect(("catalog", key, number), phrase("{0} is listed twice", name))


# The items


def _id_defects(files: CatalogFiles) -> Iterator[Defect]:
    places = list(_ids(files.domains))
    if files.is_foreign:  # a group's own controls stand in a topic of the same id
        places = [(file, place, id_, "") for file, place, id_, _ in places if "responsibilities" in place]
    counts = Counter(id_ for _, _, id_, _ in places)
    for file, place, id_, parent in places:
        if counts[id_] > 1:
            yield file.defect(place, phrase("the id {0} is used more than once", id_))
        if parent and not id_.startswith(f"{parent}-"):
            yield file.defect(place, phrase("the id {0} must begin with {1}-", id_, parent))


def _ids(domains: list[YamlFile]) -> Iterator[tuple[YamlFile, Place, str, str]]:
    """Every id with its file, its place and the id of what it belongs to."""
    for file in domains:
        domain = _text(_map(file.data, "domain"), "id")
        found: list[tuple[Place, str, str]] = [(("domain", "id"), domain, "")]
        for t, topic in _list(file.data, "topics"):
            topic_id = _text(topic, "id")
            found.append((("topics", t, "id"), topic_id, domain))
            for r, item in _list(topic, "responsibilities"):
                found.append((("topics", t, "responsibilities", r, "id"), _text(item, "id"), topic_id))
        yield from ((file, place, id_, parent) for place, id_, parent in found if id_)


def _is_of_other_party(file: YamlFile, item: Any) -> bool:
    """Whether an item's class is one that its domain's party has not."""
    is_aws = _text(_map(file.data, "domain"), "party") == "aws"
    class_ = _text(item, "class")
    return bool(class_) and (class_ == "inherited") != is_aws


def _item_defects(file: YamlFile, place: Place, item: Any) -> Iterator[Defect]:
    if _is_of_other_party(file, item):
        yield file.defect(
            (*place, "class"), phrase("inherited belongs in AWS's domains, and nothing else does")
        )
    for s, step in _list(item, "test"):
        if fault := _command_fault(_text(step, "run")):
            yield file.defect((*place, "test", s, "run"), fault)


def _statement_defects(file: YamlFile, place: Place, item: Any) -> Iterator[Defect]:
    for sentence in re.split(r"(?<=[.!?])\s+", _text(item, "statement")):
        if (words := len(sentence.split())) > LONGEST_SENTENCE:
            message = phrase("the sentence has {0} words; {1} are the most", words, LONGEST_SENTENCE)
            yield file.defect((*place, "statement"), message)


def _command_fault(run: str) -> str:
    """Why a command cannot be run as it stands without fear of changing something; "" where it can."""
    command = _COMMAND.match(run)
    if run.strip() and not command:
        return phrase("is no command of the AWS CLI, which begins with aws, a service and an operation")
    if command and not _READING.match(command["operation"]):
        return phrase("{0} may change something; commands of a catalog only read", command["operation"])
    bare = _PLACEHOLDER.sub("", _QUOTED.sub("", run))
    if _COMMAND_WITHIN.search(bare) or _ANOTHER_COMMAND.search(_IN_DOUBLE_QUOTES.sub("", bare)):
        return phrase("must be one command alone; a shell would start another one, or write a file")
    return ""


# The mappings


def _mapping_defects(mappings: list[YamlFile]) -> Iterator[Defect]:
    frameworks: set[str] = set()
    for file in mappings:
        framework = _map(file.data, "framework")
        id_ = _text(framework, "id")
        if id_ in frameworks:
            yield file.defect(("framework", "id"), phrase("{0} has another mapping file", id_))
        frameworks.add(id_)
        known = reference_ids.every(id_)
        seen: set[tuple[str, str]] = set()
        for r, row in _list(file.data, "rows"):
            pair = (_text(row, "item"), _text(row, "id"))
            if pair in seen and all(pair):
                yield file.defect(("rows", r), phrase("{0} is mapped to {1} twice", pair[0], pair[1]))
            seen.add(pair)
            yield from _row_defects(file, ("rows", r), row, known)


def _row_defects(file: YamlFile, place: Place, row: Any, known: frozenset[str]) -> Iterator[Defect]:
    id_, basis, sources = _text(row, "id"), _text(row, "basis"), _texts(row, "source")
    framework = _map(file.data, "framework")
    if known and id_ and id_ not in known:
        yield file.defect((*place, "id"), phrase("{0} has no {1}", _text(framework, "title"), id_))
    if basis == "derived" and not sources:
        yield file.defect((*place, "source"), phrase("the key is missing: a derived row names its sources"))
    if basis == "judgement" and sources:
        yield file.defect(
            (*place, "source"), phrase("a row of judgement has no source; or else it is derived")
        )
    for s, source in sources:
        if source not in _map(framework, "sources"):
            yield file.defect((*place, "source", s), phrase("{0} is not one of framework.sources", source))


# The boundary


def _boundary_defects(boundaries: list[YamlFile]) -> Iterator[Defect]:
    for file in boundaries:
        boundary = _map(file.data, "boundary")
        layers = {_text(layer, "id") for _, layer in _list(boundary, "layers")}
        services = _list(boundary, "services")
        counts = Counter(_text(service, "id") for _, service in services)
        for s, service in services:
            place = ("boundary", "services", s)
            if counts[_text(service, "id")] > 1:
                yield file.defect((*place, "id"), phrase("{0} is listed twice", _text(service, "id")))
            for layer in _map(service, "except"):
                if layer not in layers:
                    yield file.defect((*place, "except", layer), phrase("{0} is not a layer", layer))


def _service_defects(files: CatalogFiles, base: Document | None) -> Iterator[Defect]:
    """Services that items name and the boundary, where there is one, does not know."""
    own = [_map(file.data, "boundary") for file in files.boundaries if file.is_read]
    beneath = [base["boundary"]] if base and "boundary" in base else []
    known = {name for boundary in own or beneath for name in _service_names(boundary)}
    if not known or len(own) < len(files.boundaries):
        return
    for file in files.domains:
        for place, item in _items(file):
            for s, name in _texts(item, "services"):
                if name not in known:
                    yield file.defect(
                        (*place, "services", s), phrase("{0} is not a service of the boundary", name)
                    )


def _service_names(boundary: Document) -> Iterator[str]:
    yield from (_text(service, "id") for _, service in _list(boundary, "services"))
    yield from (name for _, name in _texts(boundary, "always"))
    yield from _map(boundary, "aliases")


# What names an id


def _reference_defects(files: CatalogFiles, base: Document | None) -> Iterator[Defect]:
    """An id that nothing has; of a domain whose file could not be read, nobody knows."""
    beneath = catalog_extending.ids(base) if base else set()
    own = {id_ for _, _, id_, _ in _ids(files.domains)}
    unread = not files.domains or not all(file.is_read for file in files.domains)
    for file, place, id_ in _references(files):
        if id_ and id_ not in beneath | own and not (unread and id_.split("-")[0] not in beneath | own):
            yield file.defect(place, phrase("{0} is not in the catalog", id_))
    for file, place, text in _item_texts(files.domains):
        for found in _ITEM_ID.finditer(text):
            if found[1] in beneath | own and found[0] not in beneath | own:
                yield file.defect(place, phrase("{0} is not in the catalog", found[0]))
    for e, row in _list(_head(files.manifest), "exclude"):
        if (id_ := _text(row, "item")) and id_ not in beneath:
            place = ("catalog", "exclude", e, "item")
            yield files.manifest.defect(place, phrase("{0} is not in the catalog that is extended", id_))


def _item_texts(domains: list[YamlFile]) -> Iterator[tuple[YamlFile, Place, str]]:
    """Everything that a reader of an item reads, and may be sent elsewhere by."""
    for file in domains:
        for place, item in _items(file):
            for key, value in item.items() if isinstance(item, dict) else ():
                if key not in ("id", "replaced_by"):
                    yield from ((file, at, text) for at, text in _strings(value, (*place, key)))


def _strings(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _strings(inner, (*place, number))


def _references(files: CatalogFiles) -> Iterable[tuple[YamlFile, Place, str]]:
    for file in files.domains:
        for s, statement in _list(_map(file.data, "domain"), "statements"):
            for c, id_ in _texts(statement, "covered_by"):
                yield file, ("domain", "statements", s, "covered_by", c), id_
        for place, item in _items(file):
            yield file, (*place, "replaced_by"), _text(item, "replaced_by")
    for file in files.mappings:
        for r, row in _list(file.data, "rows"):
            yield file, ("rows", r, "item"), _text(row, "item")
