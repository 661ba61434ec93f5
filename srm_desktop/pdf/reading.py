"""Taking the data back out of a document."""

from __future__ import annotations

import io
import zlib

import pikepdf

MAX_ATTACHED_BYTES = 64 * 1024 * 1024


def attachments(data: bytes) -> dict[str, bytes]:
    """The files attached to a document, by name; nothing for what cannot be read.

    A file over 64 MB is left out: no snapshot is that large.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return {name: _content(pdf, name) for name in pdf.attachments}
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, RuntimeError, zlib.error):
        return {}


def _content(pdf: pikepdf.Pdf, name: str) -> bytes:
    """Unpacked to a bound, whatever the file says of its size. Our own are deflated or plain."""
    stream = pdf.attachments[name].get_file().obj
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        return raw if len(raw) <= MAX_ATTACHED_BYTES else b""
    if stream.Filter != "/FlateDecode" or "/DecodeParms" in stream:
        return b""
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(raw, MAX_ATTACHED_BYTES)
    return b"" if unpacking.unconsumed_tail else data
