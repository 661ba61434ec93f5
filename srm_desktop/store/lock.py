"""One writer at a time: a lock file beside the assessment that says who has it."""

from __future__ import annotations

import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import portalocker


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open for writing. `since` is UTC, ISO 8601; empty texts are unknown."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""


class WriterLock:
    """Held through the operating system, so that it ends with the process however that ends."""

    def __init__(self, file: IO[str], path: Path) -> None:
        self._file = file
        self._path = path

    @classmethod
    def acquire(cls, assessment: Path) -> WriterLock | Holder:
        """The lock, or who holds it. Raises OSError where the folder cannot be written."""
        path = lock_path(assessment)
        while True:
            file = _open(path)
            try:
                portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
            except portalocker.exceptions.LockException:
                with file:
                    return _read_holder(file)
            if _is_still_at(file, path):
                break
            file.close()
        lock = cls(file, path)
        try:
            lock._sign()
        except BaseException:
            lock.release()
            raise
        return lock

    def release(self) -> None:
        """Removes the file before letting go, while nobody else can hold it. A file that cannot be
        removed does no harm: it is the lock on it that counts."""
        removed = self._remove()
        with suppress(OSError):  # what a full disk has kept from being written
            self._file.close()
        if not removed:  # Windows removes no file that is open
            self._remove()

    def _remove(self) -> bool:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _sign(self) -> None:
        since = datetime.now(UTC).isoformat("T", "seconds")
        holder = Holder(_user(), socket.gethostname(), os.getpid(), since)
        self._file.truncate(0)
        self._file.write(json.dumps(asdict(holder)))
        self._file.flush()


def lock_path(assessment: Path) -> Path:
    """Beside the file itself, so that two links to one file are one lock."""
    real = Path(os.path.realpath(assessment))
    return real.with_name(f".{real.name}.lock")


def _open(path: Path) -> IO[str]:
    """Never through a link: in a folder from elsewhere it could lead to any file of the user's."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o666), "r+", encoding="utf-8")


def _is_still_at(file: IO[str], path: Path) -> bool:
    """False where the previous holder removed the file between our open and our lock."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _read_holder(file: IO[str]) -> Holder:
    try:
        file.seek(0)
        return Holder(**json.loads(file.read(4096)))
    except (OSError, ValueError, TypeError, RecursionError):
        return Holder()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
