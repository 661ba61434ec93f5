"""Files inside the file: stored and read a piece at a time, under the SHA-256 of the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, insert, select

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.store.schema import piece

PIECE_BYTES = 1024 * 1024
OnBytes = Callable[[int], None]
"""Called with the number of bytes just dealt with; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Stream:
    """Bytes to be kept. `read` gives them from the start, in pieces of at most `PIECE_BYTES`; it raises
    UserError for what keeps it from that. `name` is for sentences."""

    name: str
    sha256: str
    read: Callable[[], Iterator[bytes]]


def put(connection: Connection, stream: Stream, on_bytes: OnBytes) -> None:
    """Keeps the bytes, unless they are kept already. Raises UserError where they are not the ones named."""
    if has(connection, stream.sha256):
        return
    digest, number = sha256(), 0
    for number, data in enumerate(_never_none(stream.read())):
        digest.update(data)
        row = {"sha256": stream.sha256, "number": number, "data": data}
        connection.execute(insert(piece), row)
        on_bytes(len(data))
    if digest.hexdigest() != stream.sha256:
        raise UserError(
            phrase("{0} changed while it was being read. Nothing was added.", stream.name),
            "Close it and try again.",
        )


def _never_none(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """An empty file is one empty piece, so that it is there."""
    yield next(pieces, b"")
    yield from pieces


def has(connection: Connection, digest: str) -> bool:
    query = select(piece.c.number).where(piece.c.sha256 == digest, piece.c.number == 0)
    return connection.execute(query).first() is not None


def one(connection: Connection, digest: str, number: int) -> bytes | None:
    query = select(piece.c.data).where(piece.c.sha256 == digest, piece.c.number == number)
    data = connection.execute(query).scalar()
    return data if isinstance(data, bytes) else None
