"""Reads a catalog that is one JSON document, as `catalog export` and `catalog import` write it.

Every fault is named by line and key, as in a folder of YAML: JSON is YAML enough to find its lines.
"""

from __future__ import annotations

import json
from typing import Any

from srm_desktop.exchange import catalog_rules, yaml_lines
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.catalog_rules import CatalogFiles
from srm_desktop.exchange.catalog_yaml import CatalogError
from srm_desktop.exchange.yaml_lines import MAX_FILE_BYTES, Defect, Place, YamlFile
from srm_desktop.language import phrase

_SCHEMA = {"schema": "srm-catalog/1"}
_PARTS = {"catalog", "domains", "mappings", "boundary"}
_OF_THE_FOLDER = {"extends", "exclude"}
"""What the manifest of the folder said of how it came to be; a document is whole."""


def read(data: bytes, name: str) -> Document | None:
    """None for something else. Raises CatalogError with every defect."""
    try:
        document: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not (isinstance(document, dict) and {"catalog", "domains", "mappings"} <= document.keys()):
        return None
    if defects := _defects(document, _with_lines(data, name)):
        raise CatalogError(defects)
    return document


def _with_lines(data: bytes, name: str) -> YamlFile:
    """Without lines where they cannot be found; the values are JSON's own anyway."""
    if len(data) <= MAX_FILE_BYTES and (file := yaml_lines.parse(name, data)).is_read:
        return file
    return YamlFile(name, None, {})


def _defects(document: Document, whole: YamlFile) -> list[Defect]:
    def part(value: Any, at: Place = ()) -> YamlFile:
        data = {**_SCHEMA, **value} if isinstance(value, dict) else value
        return YamlFile(whole.name, data, whole.lines, at=at)

    found = list(whole.faults)
    found += [whole.defect((key,), phrase("the key is not known")) for key in document.keys() - _PARTS]
    lists: dict[str, list[YamlFile]] = {}
    for key in ("domains", "mappings"):
        value = document[key]
        if not isinstance(value, list):
            found.append(whole.defect((key,), phrase("must be {0}", phrase("a list"))))
        elif not value and key == "domains":
            found.append(whole.defect((key,), phrase("must not be empty")))
        entries = value if isinstance(value, list) else []
        lists[key] = [part(entry, (key, number)) for number, entry in enumerate(entries)]
    boundary = [part({"boundary": document["boundary"]})] if "boundary" in document else []
    files = CatalogFiles(
        part({"catalog": _head(document["catalog"])}),
        lists["domains"],
        lists["mappings"],
        boundary,
        is_foreign=not any("split" in item for item in _items(document)),
    )
    return sorted(found + catalog_rules.defects(files, None), key=lambda defect: defect.line)


def _head(head: Any) -> Any:
    """As a manifest has it, which names the files that hold the rest."""
    if not isinstance(head, dict):
        return head
    return {key: value for key, value in head.items() if key not in _OF_THE_FOLDER} | {"domains": ["here"]}


def _items(document: Document) -> list[Document]:
    return [
        item
        for file in _list(document, "domains")
        for topic in _list(file, "topics")
        for item in _list(topic, "responsibilities")
    ]


def _list(holder: Any, key: str) -> list[Any]:
    value = holder.get(key) if isinstance(holder, dict) else None
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
