"""One writer at a time: a lock file beside the assessment that says who has it."""

from __future__ import annotations

import getpass
import json
import os
import socket
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
            file = path.open("a+", encoding="utf-8")
            try:
                portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
            except portalocker.exceptions.LockException:
                with file:
                    return _read_holder(file)
            if _is_still_at(file, path):
                break
            file.close()
        lock = cls(file, path)
        lock._sign()
        return lock

    def release(self) -> None:
        """Removes the file before letting go, while nobody else can hold it."""
        self._path.unlink(missing_ok=True)
        self._file.close()

    def _sign(self) -> None:
        holder = Holder(_user(), socket.gethostname(), os.getpid(), datetime.now(UTC).isoformat("T", "seconds"))
        self._file.truncate(0)
        self._file.write(json.dumps(asdict(holder)))
        self._file.flush()


def lock_path(assessment: Path) -> Path:
    return assessment.with_name(f".{assessment.name}.lock")


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
    except (OSError, ValueError, TypeError):
        return Holder()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
