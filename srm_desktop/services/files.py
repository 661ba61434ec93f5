"""Writing a file completely or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Replaces what is there. `private`: nobody else can read it. Raises UserError; then nothing changed."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            phrase("{0} could not be written: {1}.", path.name, error.strerror), "Choose another folder."
        ) from error
