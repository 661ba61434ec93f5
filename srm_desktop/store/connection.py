"""How every .srm file is connected to: one connection, explicit transactions, hostile until checked."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

MAX_VALUE_BYTES = 64 * 1024 * 1024
"""The longest single value a file may hold; catalogs and notes stay far below it."""

CHECK_SECONDS = 120.0
"""How long reading an unchecked file may take before it is given up as hostile."""

_SLOWEST_DISK = 2 * 1024 * 1024
"""Bytes a second: a large file may take the time that reading it takes."""


def connect(path: Path, *, writable: bool, create: bool = False) -> Connection:
    """The one connection to a file. Raises what sqlite3 raises; see `faults`."""
    mode = "rwc" if create else "rw" if writable else "ro"
    engine = create_engine("sqlite://", creator=lambda: _open(path, mode), poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine.connect()


def _open(path: Path, mode: str) -> sqlite3.Connection:
    raw = sqlite3.connect(
        f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=5.0,
        check_same_thread=False,  # opened by a worker with progress, then used by one thread only
        cached_statements=256,
    )
    try:
        _set_up(raw, writable=mode != "ro")
    except BaseException:
        raw.close()
        raise
    return raw


def _set_up(raw: sqlite3.Connection, *, writable: bool) -> None:
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    raw.execute("PRAGMA mmap_size=0")
    if writable:
        raw.execute("PRAGMA journal_mode=TRUNCATE")
        raw.execute("PRAGMA synchronous=FULL")


def check_seconds(path: Path) -> float:
    return CHECK_SECONDS + path.stat().st_size / _SLOWEST_DISK


def disconnect(connection: Connection) -> None:
    """May be called twice."""
    if connection.closed:
        return
    with suppress(sqlite3.Error):  # leaves no empty journal beside the file; losing that is no loss
        raw_connection(connection).execute("PRAGMA journal_mode=DELETE")
    connection.close()
    connection.engine.dispose()


def raw_connection(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


_ALLOWED = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_PRAGMA,
        sqlite3.SQLITE_TRANSACTION,
    }
)


def _authorize(action: int, _a: str | None, _b: str | None, _db: str | None, source: str | None) -> int:
    """Reading only, and nothing that a trigger or view inside the file asks for."""
    return sqlite3.SQLITE_OK if action in _ALLOWED and source is None else sqlite3.SQLITE_DENY


@contextmanager
def guarded(connection: Connection, seconds: float = CHECK_SECONDS) -> Iterator[None]:
    """While a file is unchecked: no writing, nothing run on its own behalf, no endless query."""
    raw = raw_connection(connection)
    deadline = time.monotonic() + seconds
    raw.set_authorizer(_authorize)
    raw.set_progress_handler(lambda: time.monotonic() > deadline, 100_000)
    try:
        yield
    finally:
        raw.set_authorizer(None)
        raw.set_progress_handler(None, 0)
