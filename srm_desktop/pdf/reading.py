"""Taking the data back out of a document."""

from __future__ import annotations

import io

import pikepdf

MAX_ATTACHED_BYTES = 64 * 1024 * 1024


def attachments(data: bytes) -> dict[str, bytes]:
    """The files attached to a document, by name; nothing for what cannot be read.

    A file over 64 MB is left out: no snapshot is that large.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return {name: _content(pdf, name) for name in pdf.attachments}
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, RuntimeError):
        return {}


def _content(pdf: pikepdf.Pdf, name: str) -> bytes:
    attached = pdf.attachments[name].get_file()
    if attached.size > MAX_ATTACHED_BYTES:
        return b""
    return attached.read_bytes()
