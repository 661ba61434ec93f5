"""What a path must pass before its content is believed."""

from __future__ import annotations

import re
import struct
from pathlib import Path

from sqlalchemy import Connection

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.store.connection import guarded
from srm_desktop.store.schema import APPLICATION_ID, FINGERPRINTS, HEAD, fingerprint

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_FORMAT = re.compile(r"[0-9]{4}")
_OTHER_COPY = "Restore a backup or ask the sender for another copy."


def check_header(path: Path) -> None:
    """Looks at the first 100 bytes before SQLite does. Raises UserError."""
    header = _first_bytes(path)
    if not header:
        raise UserError(phrase("{0} is empty.", path.name), _OTHER_COPY)
    if header[:16] != _MAGIC[: len(header)] or len(header) < _HEADER:
        raise UserError(
            phrase("{0} is not an SRM Desktop assessment.", path.name), "Choose a file that ends in .srm."
        )
    if not _is_ours(header):
        raise UserError(
            phrase("{0} belongs to another program.", path.name), "Choose a file that ends in .srm."
        )
    if header[18] != 1 or header[19] != 1:
        raise UserError(
            phrase(
                "{0} was changed by another program: it is in a mode that loses data when copied.", path.name
            ),
            _OTHER_COPY,
        )


def is_assessment(path: Path) -> bool:
    """Whether an assessment lies there, sound or not."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return _is_ours(file.read(_HEADER))


def _is_ours(header: bytes) -> bool:
    return header.startswith(_MAGIC) and header[68:72] == struct.pack(">I", APPLICATION_ID)


def _first_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise UserError(
            phrase("{0} is a folder, not an assessment.", path.name), "Choose a file that ends in .srm."
        )
    if not path.exists():
        raise UserError(
            phrase("{0} does not exist.", path.name), "Check the name, or make it with: srm-desktop new"
        )
    if not path.is_file():
        raise UserError(
            phrase("{0} is a device or pipe, not a file.", path.name), "Choose a file that ends in .srm."
        )
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except PermissionError as error:
        raise UserError(phrase("You may not read {0}.", path.name), "Ask its owner for access.") from error


def check_revision(connection: Connection, path: Path) -> str:
    """The file's migration, after comparing its schema with the one that migration makes."""
    with guarded(connection), connection.begin():
        revision = _revision(connection)
        if revision is not None and _FORMAT.fullmatch(revision) and revision > HEAD:
            raise UserError(
                phrase(
                    "{0} was written by a newer version of SRM Desktop "
                    "(format {1}; this version reads up to {2}).",
                    path.name,
                    revision,
                    HEAD,
                ),
                "Install the newer version to open it.",
            )
        if revision not in FINGERPRINTS or fingerprint(connection) != FINGERPRINTS[revision]:
            raise UserError(
                phrase(
                    "{0} does not have the structure of an assessment; it was altered or damaged.", path.name
                ),
                _OTHER_COPY,
            )
    return revision


def _revision(connection: Connection) -> str | None:
    exists = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    if not exists:
        return None
    values = connection.exec_driver_sql("SELECT version_num FROM alembic_version LIMIT 2").scalars().all()
    return str(values[0]) if len(values) == 1 else None
