"""Opening 500 x 100: as this program left it, and as a stranger's file that is checked first."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

from srm_desktop.services import known_files, lifecycle
from tests.bench import estate
from tests.bench.row import Row, fastest


def big_file(folder: Path) -> Path:
    path = folder / "estate.srm"
    if not path.exists():
        estate.build(path)
    return path


def measure(folder: Path) -> list[Row]:
    path = big_file(folder)

    def ours() -> None:
        lifecycle.open_assessment(path, read_only=True).close()

    def raw() -> None:
        connection = sqlite3.connect(path)
        for table in ("answer", "target", "person", "details", "content"):
            connection.execute(f"SELECT * FROM {table}").fetchall()
        connection.close()

    def raw_check() -> None:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA quick_check").fetchall()
        for row in connection.execute("SELECT * FROM change"):
            hashlib.sha256(json.dumps(row[:-2]).encode()).digest()
        raw()
        connection.close()

    known_files.remember(path)
    known, plain = fastest(ours, raw)
    known_files.forget(path)
    unknown, checked = fastest(ours, raw_check, rounds=3)
    return [
        Row("open 500 x 100, as this program left it", known, plain, 3.0),
        Row("open 500 x 100, checked in full first", unknown, checked, 3.0, "off the window's thread"),
    ]
