"""Writing a file completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.store.opening import is_assessment


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[Path]:
    """A new file beside `path` whose name ends alike; at the end it takes the place of what is there.

    `private`: nobody else can read it. Raises UserError; then nothing changed. An assessment is never
    replaced, whatever was allowed: it may be the only copy of its history.
    """
    place = Path(os.path.realpath(path))  # what a link leads to is replaced, not the link
    part = place.with_name(f".{place.stem}.{os.getpid()}.part{place.suffix}")
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise UserError(phrase("{0} is not a file.", path.name), "Choose another name.")
        if is_assessment(place):
            raise UserError(phrase("{0} is an assessment.", path.name), "Choose another name.")
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o666))
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(place)
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
