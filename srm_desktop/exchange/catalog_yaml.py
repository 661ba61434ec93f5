"""Reads a catalog folder: a manifest, one YAML file per domain, one per mapped framework version.

Every fault is named by file, line and key, and all of them are reported at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_extending, catalog_rules
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.catalog_rules import CatalogFiles
from srm_desktop.exchange.yaml_lines import Defect, YamlFile, load, unread
from srm_desktop.language import phrase

MANIFEST = "catalog.yaml"
_FILES = ("domains", "mappings", "boundary")
"""What the manifest names by file, and the document holds in full."""


class CatalogError(UserError):
    """The catalog's defects, all of them."""

    def __init__(self, defects: list[Defect]) -> None:
        first, more = str(defects[0]), len(defects) - 1
        what = (
            phrase("The catalog has a fault: {0} (and {1} more).", first, more)
            if more
            else phrase("The catalog has a fault: {0}.", first)
        )
        remedy = (
            phrase("Correct them and try again; srm-desktop catalog validate lists all of them.")
            if more
            else phrase("Correct the file and try again.")
        )
        super().__init__(what, remedy)
        self.defects = defects


def read_manifest(folder: Path) -> Document:
    """The manifest's `catalog` part as it stands, unchecked: for the product's own catalog only."""
    manifest: Document = load(folder, MANIFEST).data["catalog"]
    return manifest


def read(folder: Path, base: Callable[[], Document] | None = None, name: str = MANIFEST) -> Document:
    """The document of a catalog whose manifest has this name. Raises CatalogError with every defect,
    UserError for no manifest.

    `base` gives the catalog that this one may extend; the result is then both together.
    """
    manifest = load(folder, name)
    head = manifest.data.get("catalog") if isinstance(manifest.data, dict) else None
    head = head if isinstance(head, dict) else {}
    beneath = base() if base and "extends" in head else None
    if fault := catalog_extending.fault_of_base(head.get("extends"), beneath):
        defect = manifest.defect(("catalog", "extends"), fault)
        manifest = replace(manifest, faults=(*manifest.faults, defect))
    files = CatalogFiles(manifest, *(_named(folder, manifest, head, key) for key in _FILES))
    if defects := catalog_rules.defects(files, beneath):
        raise CatalogError(defects)
    own = {
        "catalog": {key: value for key, value in head.items() if key not in _FILES},
        "domains": [_without_schema(file) for file in files.domains],
        "mappings": [_without_schema(file) for file in files.mappings],
        **(_without_schema(files.boundaries[0]) if files.boundaries else {}),
    }
    return catalog_extending.extend(beneath, own) if beneath else own


def _named(folder: Path, manifest: YamlFile, head: Document, key: str) -> list[YamlFile]:
    """The files that the manifest names; one that cannot be had is a fault of the manifest."""
    value: Any = head.get(key, [])
    places = [(key, number) for number in range(len(value))] if isinstance(value, list) else [(key,)]
    names = value if isinstance(value, list) else [value]
    files = []
    for place, name in zip(places, names, strict=True):
        if isinstance(name, str) and name.strip():
            try:
                files.append(load(folder, name))
            except UserError as error:
                defect = manifest.defect(("catalog", *place), error.what.rstrip("."))
                files.append(unread(name, defect))
    return files


def _without_schema(file: YamlFile) -> Document:
    return {key: value for key, value in file.data.items() if key != "schema"}
