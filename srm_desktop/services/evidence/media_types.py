"""What a file is: by its first bytes where they tell, else by the ending of its name."""

from __future__ import annotations

from pathlib import PurePath

UNKNOWN = "application/octet-stream"
_FIRST_BYTES = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_ENDINGS = {
    "bmp": "image/bmp",
    "conf": "text/plain",
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "eml": "message/rfc822",
    "gif": "image/gif",
    "gz": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "log": "text/plain",
    "md": "text/markdown",
    "mp4": "video/mp4",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "svg": "image/svg+xml",
    "tf": "text/plain",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "zip": "application/zip",
}


_OPENED = frozenset(_ENDINGS) - {"htm", "html", "svg", "conf", "tf"}
"""What other programs show. Everything else may be a program itself, or a page that runs one."""


def ending(name: str) -> str:
    """In small letters, without its dot; empty for a name that has none."""
    return PurePath(name).suffix[1:].lower()


def may_be_opened(name: str) -> bool:
    """Whether a copy of this name may be handed to the system to open."""
    return ending(name) in _OPENED


def media_type(name: str, head: bytes) -> str:
    for first, kind in _FIRST_BYTES:
        if head.startswith(first):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return _ENDINGS.get(ending(name), "text/plain" if _is_text(head) else UNKNOWN)


def _is_text(head: bytes) -> bool:
    """Whether the first bytes, which may end within a character, are UTF-8 without control characters."""
    if not head:
        return False
    text = head.decode(errors="ignore")
    whole = len(text.encode()) > len(head) - 4
    return whole and all(c.isprintable() or c in "\t\n\r\f" for c in text)
