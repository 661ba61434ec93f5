"""Which file a catalog of one's own is in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_catalog(parent: QWidget) -> Path | None:
    """None where nothing was chosen."""
    title = QCoreApplication.translate("choose_catalog", "Choose a catalog")
    kinds = QCoreApplication.translate("choose_catalog", "Catalogs (catalog.yaml *.json *.json.gz)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def catalog_name(path: Path) -> str:
    """A folder's manifest has the same name in each."""
    return path.parent.name if path.name == "catalog.yaml" else path.name
