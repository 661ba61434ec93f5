"""Copies through SQLite's own backup interface: consistent however busy the file is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from srm_desktop.store.connection import raw_connection


def back_up(connection: Connection, to: Path) -> None:
    """Writes a copy that is complete or not there. Raises FileExistsError and what sqlite3 raises."""
    if to.exists():
        raise FileExistsError(to)
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(part)) as copy:
            raw_connection(connection).backup(copy)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)
