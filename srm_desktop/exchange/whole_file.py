"""A file that somebody chose, read whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase


def read_whole(path: Path, most: int, too_large: UserError) -> bytes:
    """Raises `too_large` above `most` bytes, UserError for a file that cannot be read."""
    with readable(path):
        if path.stat().st_size > most:
            raise too_large
        return path.read_bytes()


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Says why the system does not give what is read inside. A pipe, which may never end, is refused."""
    if path.exists() and not path.is_file():
        raise UserError(phrase("{0} is not a file.", path.name), "Choose a file.")
    try:
        yield
    except OSError as error:
        raise UserError(
            phrase("{0} cannot be read: {1}.", path.name, error.strerror or error), "Check the path."
        ) from error
