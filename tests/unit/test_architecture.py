"""What each room may know: looked at in fresh processes, as a user's program would import it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import srm_desktop
from tests.support import child_environment

PACKAGE = Path(srm_desktop.__file__).parent
MODULES = sorted(
    ".".join(("srm_desktop", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
    if "resources" not in path.parts
)
LOOK = """
import importlib, json, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(json.dumps(sorted(sys.modules)))
"""
NOT_TO_IMPORT = {
    "srm_desktop.__main__",  # runs the program
    "srm_desktop.store.migrations.env",  # runs inside Alembic only
}


def loaded_by(*modules: str) -> set[str]:
    """The modules that a fresh process has loaded after importing these."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOOK, *modules],
        env=child_environment() | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in json.loads(done.stdout)} | set(json.loads(done.stdout))


def of(*rooms: str) -> list[str]:
    return [
        name
        for name in MODULES
        if name.removeprefix("srm_desktop.").partition(".")[0] in rooms and name not in NOT_TO_IMPORT
    ]


def test_every_module_can_be_imported_without_a_warning() -> None:
    loaded = loaded_by(*(name for name in MODULES if name not in NOT_TO_IMPORT))
    assert set(MODULES) - NOT_TO_IMPORT <= loaded


@pytest.mark.parametrize(
    ("rooms", "strangers"),
    [
        (["services", "cli"], {"PySide6", "shiboken6"}),
        (
            ["model", "errors", "paths"],
            {"PySide6", "sqlalchemy", "sqlite3", "reportlab", "yaml", "jsonschema"},
        ),
        (["store"], {"PySide6", "reportlab", "pikepdf", "yaml", "jsonschema"}),
        (["exchange"], {"PySide6", "sqlalchemy", "sqlite3", "reportlab", "pikepdf"}),
        (["pdf"], {"PySide6", "sqlalchemy", "sqlite3", "yaml", "jsonschema"}),
        (["signing"], {"PySide6", "sqlalchemy", "sqlite3", "reportlab", "pikepdf"}),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else "",
)
def test_a_room_loads_nothing_that_belongs_to_another(rooms: list[str], strangers: set[str]) -> None:
    modules = of(*rooms)
    assert modules
    assert strangers & loaded_by(*modules) == set()


def test_opening_a_file_needs_no_migrations_and_no_workbooks() -> None:
    assert {"alembic", "xlsxwriter", "openpyxl"} & loaded_by("srm_desktop.services.lifecycle") == set()


def test_every_room_is_one_of_the_known_ones() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert rooms == {"cli", "exchange", "model", "pdf", "services", "signing", "store", "ui"}


def test_the_window_paints_before_anything_heavy_is_loaded() -> None:
    heavy = {"sqlalchemy", "alembic", "reportlab", "pikepdf", "pyhanko", "cryptography", "yaml", "rapidfuzz"}
    heavy |= {"srm_desktop.model.state", "srm_desktop.model.catalog"}
    assert heavy & loaded_by("srm_desktop.ui.main_window") == set()


def test_the_window_is_loaded_without_reading_its_source() -> None:
    """As PySide would have it for each module imported after it."""
    look = "import linecache, srm_desktop.ui.main_window; print(*linecache.cache)"
    done = subprocess.run(
        [sys.executable, "-c", look], env=child_environment(), capture_output=True, text=True, check=True
    )
    assert "srm_desktop" not in done.stdout
