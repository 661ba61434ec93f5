"""Files on their way in: looked at once, so that what they are is known before anything is written."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.evidence import LARGEST_FILE
from srm_desktop.services.evidence.media_types import media_type
from srm_desktop.services.naming import safe_name
from srm_desktop.store.pieces import PIECE_BYTES, OnBytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """`read` gives the bytes from the start, in pieces; it may be called more than once."""

    name: str
    media_type: str
    size: int
    sha256: str
    read: Callable[[], Iterator[bytes]]


def from_bytes(name: str, data: bytes) -> Incoming:
    """What was pasted. Raises UserError where it is too large."""
    name = safe_name(name)
    if len(data) > LARGEST_FILE:
        raise _too_large(name)
    return Incoming(
        name, media_type(name, data[:1024]), len(data), sha256(data).hexdigest(), lambda: _pieces(data)
    )


def _pieces(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), PIECE_BYTES):
        yield data[start : start + PIECE_BYTES]


def from_path(path: Path, on_bytes: OnBytes = lambda _: None) -> Incoming:
    """Reads the file through once, a piece at a time. Raises UserError for what is no file to keep."""
    digest, size, head = sha256(), 0, b""
    for data in read_file(path):
        head = head or data[:1024]
        digest.update(data)
        size += len(data)
        on_bytes(len(data))
    name = safe_name(path.name)
    return Incoming(name, media_type(name, head), size, digest.hexdigest(), lambda: read_file(path))


def read_file(path: Path) -> Iterator[bytes]:
    """The bytes of a plain file, in pieces. Raises UserError for anything else and for what goes wrong."""
    try:
        with os.fdopen(_open(path), "rb", buffering=0) as file:
            size = 0
            while data := file.read(PIECE_BYTES):
                size += len(data)
                if size > LARGEST_FILE:
                    raise _too_large(path.name)
                yield data
    except OSError as error:
        raise _unreadable(path, error) from error


def size_of(path: Path) -> int:
    """In bytes. Raises UserError as `read_file` does."""
    try:
        status = path.lstat()
        _refuse_if_no_file(path, status)
        return status.st_size
    except OSError as error:
        raise _unreadable(path, error) from error


_FLAGS = os.O_RDONLY | sum(
    getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NOCTTY")
)


def _open(path: Path) -> int:
    """Looked at before it is opened, because opening some devices does something, and after, because by then
    it may be another one."""
    _refuse_if_no_file(path, path.lstat())
    descriptor = os.open(path, _FLAGS)
    try:
        _refuse_if_no_file(path, os.fstat(descriptor))
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _refuse_if_no_file(path: Path, status: os.stat_result) -> None:
    name = safe_name(path.name)
    if stat.S_ISLNK(status.st_mode):
        raise _a_link(name)
    if stat.S_ISDIR(status.st_mode):
        raise UserError(phrase("{0} is a folder. Nothing was added.", name), "Add the files that are in it.")
    if not stat.S_ISREG(status.st_mode):
        raise UserError(
            phrase("{0} is a device or pipe, not a file. Nothing was added.", name), "Save it as a file."
        )
    if status.st_size > LARGEST_FILE:
        raise _too_large(name)


def _a_link(name: str) -> UserError:
    return UserError(
        phrase("{0} is a link to another place. Nothing was added.", name), "Add the file it leads to."
    )


def _too_large(name: str) -> UserError:
    return UserError(
        phrase("{0} is larger than {1} MB. Nothing was added.", safe_name(name), LARGEST_FILE // 1024**2),
        "Add the part of it that matters, or note where it is kept and its SHA-256.",
    )


def _unreadable(path: Path, error: OSError) -> UserError:
    name = safe_name(path.name)
    if error.errno == errno.ELOOP:
        return _a_link(name)
    if isinstance(error, FileNotFoundError):
        return UserError(phrase("{0} does not exist. Nothing was added.", name), "Check its name and place.")
    if isinstance(error, PermissionError):
        return UserError(
            phrase("You may not read {0}. Nothing was added.", name), "Ask its owner for access."
        )
    return UserError(
        phrase("{0} cannot be read: {1}. Nothing was added.", name, error.strerror), "Check the disk."
    )
