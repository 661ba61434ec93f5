"""Taking the data back out of a document."""

from __future__ import annotations

import io
import zlib

import pikepdf

MAX_ATTACHED_BYTES = 64 * 1024 * 1024
_SMALL, _MOST_PACKED = 1024 * 1024, 10
"""The pages show what is attached, so it is no more than a few times as large as the document: 2.5 times
where 500 targets have hardly a note. What is packed tighter was made to keep who verifies it busy."""


def attachments(data: bytes) -> dict[str, bytes]:
    """The files attached to a document, by name; nothing for what cannot be read.

    A file over 64 MB, or far larger than the document, is empty: no snapshot is.
    """
    most = min(MAX_ATTACHED_BYTES, max(_SMALL, _MOST_PACKED * len(data)))
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return {name: _content(pdf, name, most) for name in pdf.attachments}
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, RuntimeError, zlib.error):
        return {}


def _content(pdf: pikepdf.Pdf, name: str, most: int) -> bytes:
    """Unpacked to a bound, whatever the file says of its size. Our own are deflated or plain."""
    stream = pdf.attachments[name].get_file().obj
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        return raw if len(raw) <= most else b""
    if stream.Filter != "/FlateDecode" or "/DecodeParms" in stream:
        return b""
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(raw, most)
    return b"" if unpacking.unconsumed_tail else data
