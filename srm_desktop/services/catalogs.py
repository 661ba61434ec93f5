"""The product's own catalog and catalogs from files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from srm_desktop.exchange import catalog_document, catalog_yaml
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.catalog import Catalog, ModelText
from srm_desktop.paths import resources_dir


@cache
def built_in() -> Document:
    """The document of the catalog shipped with the program."""
    return catalog_yaml.read(resources_dir() / "catalog")


def model_text() -> ModelText:
    """The model in prose, from the manifest alone: the start page needs no more."""
    return catalog_document.model_text(catalog_yaml.read_manifest(resources_dir() / "catalog")["model"])


def read(path: Path) -> Document:
    """The catalog of a folder, or of the folder of a manifest. Raises CatalogError with every defect."""
    return catalog_yaml.read(path if path.is_dir() else path.parent)


def build(document: Document) -> Catalog:
    return catalog_document.build(document)
