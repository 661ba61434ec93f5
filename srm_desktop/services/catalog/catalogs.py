"""The product's own catalog and catalogs from files."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange import (
    catalog_document,
    catalog_json,
    catalog_yaml,
    oscal_catalog,
    oscal_catalog_reading,
)
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.whole_file import readable
from srm_desktop.language import phrase
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


def built_in_head() -> Document:
    """What the product's own catalog is called and which version it is, from its manifest alone."""
    return catalog_yaml.read_manifest(resources_dir() / "catalog")


def model_text() -> ModelText:
    """The model in prose: the start page needs no more."""
    return catalog_document.model_text(built_in_head()["model"])


def read(path: Path) -> Document:
    """The catalog of a folder or its manifest, of an OSCAL file, of a library of CISO Assistant, or of one
    exported as JSON (also as .gz).

    Raises CatalogError with every defect of a folder, UserError for a file that cannot be read.
    """
    name = path.name.lower().removesuffix(".gz")
    is_yaml = name.endswith((".yaml", ".yml"))
    if is_yaml and path.is_file() and (library := _library(path)):
        return library
    if is_yaml or not (name.endswith(".json") or _begins_as_json(path)):
        return _read_folder(path)
    try:
        with gzip.open(path) if path.name.lower() != name else path.open("rb") as file:
            data = file.read(oscal_catalog_reading.MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or phrase("it is damaged")
        raise UserError(phrase("{0} cannot be read: {1}.", path.name, reason), "Check the path.") from error
    if len(data) > oscal_catalog_reading.MAX_BYTES:
        raise UserError(phrase("{0} is larger than 32 MB.", path.name), "Choose a smaller catalog.")
    return _own_export(data, path.name) or oscal_catalog_reading.read(data, path.name)


def _begins_as_json(path: Path) -> bool:
    """So that a catalog we wrote is one under any name."""
    if not path.is_file():
        return False
    with readable(path), path.open("rb") as file:
        return file.read(64).lstrip().startswith(b"{")


def _read_folder(path: Path) -> Document:
    """By the folder itself, or by its manifest, whatever its name."""
    if not path.exists():
        raise UserError(phrase("{0} does not exist.", path), "Check the path.")
    if path.is_dir():
        return catalog_yaml.read(path, built_in)
    return catalog_yaml.read(path.parent, built_in, path.name)


def _library(path: Path) -> Document | None:
    """What the file says as a library of CISO Assistant; None where it is none."""
    from srm_desktop.exchange import ciso_assistant  # noqa: PLC0415 (workbooks too: opening a file needs none)

    head = ""
    with suppress(OSError), path.open("rb") as file:
        head = file.read(64 * 1024).decode("utf-8-sig", errors="replace")
    return ciso_assistant.read_library(path) if ciso_assistant.is_library(head) else None


def _own_export(data: bytes, name: str) -> Document | None:
    """What `catalog export` or `catalog import` wrote; None where it is something else."""
    document = catalog_json.read(data, name)
    if document is None:
        return None
    try:
        build(document)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            phrase("{0} looks like an exported catalog, but something in it is wrong: {1}.", name, error),
            "Correct it, or export the catalog again.",
        ) from error
    return document


def to_oscal(document: Document) -> Document:
    """The same catalog as an OSCAL 1.2.1 document."""
    return oscal_catalog.export(document)


def build(document: Document) -> Catalog:
    return catalog_document.build(document)
