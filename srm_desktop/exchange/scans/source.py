"""The bytes of a scan: plain or gzip, counted, hashed and bounded while they are read."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase

MAX_BYTES = 100 * 1024 * 1024
"""Of a scan, packed or unpacked. Larger ones are split by account or region."""
_MAX_MB = MAX_BYTES // 1024 // 1024

_CHUNK = 1024 * 1024

Progress = Callable[[int, int], None]
"""Called with (bytes read, bytes there are); may raise to stop."""


class _Counted(io.RawIOBase):
    """A file that hashes what is read of it."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self._file = path.open("rb", buffering=0)
        self._size = path.stat().st_size
        self._progress = progress
        self._read = 0
        self.hash = sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        count = self._file.readinto(buffer) or 0  # type: ignore[arg-type]
        self.hash.update(memoryview(buffer)[:count])  # type: ignore[arg-type]
        self._read += count
        self._progress(self._read, self._size)
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


class _Bounded(io.RawIOBase):
    """Refuses to unpack more than a scan may hold: a small file can unpack to anything."""

    def __init__(self, file: gzip.GzipFile, name: str) -> None:
        self._file, self._name, self._left = file, name, MAX_BYTES

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._file.read1(len(view))
        self._left -= len(data)
        if self._left < 0:
            raise _too_large(
                phrase("{0} unpacks to more than {1} MB, the most a scan may hold.", self._name, _MAX_MB)
            )
        view[: len(data)] = data
        return len(data)


class Source:
    """`text` reads the unpacked characters; `digest` is the SHA-256 of the file as it lies on disk."""

    def __init__(self, path: Path, progress: Progress) -> None:
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(
                phrase("{0} is larger than {1} MB, the most a scan may hold.", path.name, _MAX_MB)
            )
        self._raw = _Counted(path, progress)
        packed = io.BufferedReader(self._raw, _CHUNK)
        start = packed.peek(4)
        unpacked: io.BufferedReader[io.RawIOBase] = packed  # type: ignore[assignment]
        if start.startswith(b"\x1f\x8b"):
            unpacked = io.BufferedReader(_Bounded(gzip.GzipFile(fileobj=packed), path.name), _CHUNK)
        elif start.startswith(b"PK\x03\x04"):
            raise UserError(
                phrase("{0} is a ZIP archive.", path.name), "Unpack it and import what is inside."
            )
        encoding = _encoding(unpacked.peek(4))
        self._packed = packed
        self.text = io.TextIOWrapper(unpacked, encoding=encoding, errors="strict", newline="")

    def digest(self) -> str:
        """Reads what is left, so that the hash is of the whole file."""
        while self._packed.read(_CHUNK):
            pass
        return self._raw.hash.hexdigest()

    def close(self) -> None:
        self._raw.close()


def _encoding(start: bytes) -> str:
    """A redirect in Windows PowerShell writes UTF-16."""
    is_utf16 = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return "utf-16" if is_utf16 else "utf-8-sig"


@contextmanager
def opened(path: Path, progress: Progress) -> Iterator[Source]:
    """Raises UserError for what the file or its packing is."""
    try:
        source = Source(path, progress)
        try:
            yield source
        finally:
            source.close()
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise UserError(
            phrase("{0} is damaged: it cannot be unpacked to its end.", path.name), "Copy it again."
        ) from error
    except OSError as error:
        raise UserError(
            phrase("{0} cannot be read: {1}.", path.name, error.strerror or error), "Check the path."
        ) from error


def _too_large(what: str) -> UserError:
    return UserError(what, "Scan fewer accounts or regions at a time and import the files one by one.")
