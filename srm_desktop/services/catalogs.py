"""The product's own catalog and catalogs from files."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from srm_desktop.exchange import catalog_document, catalog_yaml
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.catalog import Catalog, ModelText
from srm_desktop.paths import cache_dir, resources_dir


@cache
def built_in() -> Document:
    """The document of the catalog shipped with the program.

    Reading its YAML takes a second; the result is kept, named by the hash of what it was read from.
    """
    folder = resources_dir() / "catalog"
    kept = cache_dir() / f"catalog-{_sha256(folder)}.json"
    with suppress(OSError, ValueError):
        document: Document = json.loads(kept.read_bytes())
        return document
    document = catalog_yaml.read(folder)
    with suppress(OSError):  # a cache that cannot be written costs a second each time
        _keep(kept, document)
    return document


def _sha256(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return sha256(b"\0".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)).hexdigest()


def _keep(path: Path, document: Document) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob("catalog-*.json"):
        old.unlink()
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(catalog_document.to_bytes(document))
    part.replace(path)


def model_text() -> ModelText:
    """The model in prose, from the manifest alone: the start page needs no more."""
    return catalog_document.model_text(catalog_yaml.read_manifest(resources_dir() / "catalog")["model"])


def read(path: Path) -> Document:
    """The catalog of a folder, or of the folder of a manifest. Raises CatalogError with every defect."""
    return catalog_yaml.read(path if path.is_dir() else path.parent)


def build(document: Document) -> Catalog:
    return catalog_document.build(document)
