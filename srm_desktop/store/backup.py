"""Copies through SQLite's own backup interface: consistent however busy the file is."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from srm_desktop.store.checking import Progress, no_progress
from srm_desktop.store.connection import raw_connection

_PAGES = 1024
"""Copied at a time; in between others may write, and what was copied is then copied again."""


def back_up(connection: Connection, to: Path, progress: Progress = no_progress) -> None:
    """Writes a copy that is complete or not there. Raises FileExistsError, and what sqlite3 and `progress`
    raise."""

    def told(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    if to.exists():
        raise FileExistsError(errno.EEXIST, "File exists", str(to))
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(part)) as copy:
            raw_connection(connection).backup(copy, pages=_PAGES, progress=told, sleep=0.01)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)
