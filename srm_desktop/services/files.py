"""Writing a file completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[Path]:
    """A new file beside `path` to write to; at the end it takes the place of what is there.

    `private`: nobody else can read it. Raises UserError; then nothing changed.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o666))
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise UserError(
            phrase("{0} could not be written: {1}.", path.name, error.strerror), "Choose another folder."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Replaces what is there. `private`: nobody else can read it. Raises UserError; then nothing changed."""
    with replacing(path, private=private) as part:
        part.write_bytes(data)


def free(path: Path, *, overwrite: bool) -> Path:
    """The path, where something may be written to it. Raises UserError."""
    if path.exists() and not overwrite:
        raise UserError(phrase("{0} already exists.", path.name), "Choose another name, or say --overwrite.")
    return path
