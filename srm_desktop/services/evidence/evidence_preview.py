"""What can be shown of a file inside the program: a bounded part of it, as text, table, picture or pages.

Nothing in a file is believed: what it is follows from its first bytes, and whatever is read, parsed or laid
out has a limit.
"""

from __future__ import annotations

import codecs
import csv
import json
import re
from io import StringIO
from itertools import islice
from typing import NamedTuple

from srm_desktop.language import phrase
from srm_desktop.model.evidence import Evidence
from srm_desktop.services.evidence.evidence import pieces
from srm_desktop.services.evidence.media_types import ending, media_type
from srm_desktop.services.session import Session

MAX_TEXT = 256 * 1024
MAX_JSON = 2 * 1024 * 1024
MAX_PICTURE = 32 * 1024 * 1024
MAX_DOCUMENT = 64 * 1024 * 1024
"""Bytes read of each kind: of a longer text the beginning is shown, of the others nothing."""

MAX_ROWS, MAX_COLUMNS, MAX_CELL = 1000, 50, 500
MAX_LINE = 1000


class Text(NamedTuple):
    """`note` says what is not shown."""

    text: str
    note: str = ""


class Table(NamedTuple):
    """Every row has as many cells as the widest."""

    rows: list[list[str]]
    note: str = ""


class Image(NamedTuple):
    """`kind` is what the first bytes say: png, jpeg, gif or webp."""

    data: bytes
    kind: str


class Document(NamedTuple):
    """A PDF."""

    data: bytes


class Nothing(NamedTuple):
    why: str


Preview = Text | Table | Image | Document | Nothing

_IMAGES = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/webp": "webp"}


def preview(session: Session, one: Evidence) -> Preview:
    """Reads no more than is shown; may run beside the window's thread.

    Raises UserError for a file that is missing inside the assessment, or was altered and is read as a whole.
    """
    head = _beginning(session, one, 1024)
    kind = media_type("", head)  # by the first bytes alone, whatever the name says
    if kind == "application/pdf":
        data = _whole(session, one, MAX_DOCUMENT)
        return Document(data) if data is not None else _too_large(MAX_DOCUMENT)
    if kind in _IMAGES:
        data = _whole(session, one, MAX_PICTURE)
        return Image(data, _IMAGES[kind]) if data is not None else _too_large(MAX_PICTURE)
    if (ending(one.name) == "json" or head.lstrip()[:1] in (b"{", b"[")) and (
        shown := _json(_whole(session, one, MAX_JSON))
    ):
        return shown
    return _text_or_table(_beginning(session, one, MAX_TEXT), ending(one.name), is_all=one.size <= MAX_TEXT)


def _beginning(session: Session, one: Evidence, limit: int) -> bytes:
    taken = b""
    for data in pieces(session, one):
        taken += data[: limit - len(taken)]
        if len(taken) == limit:
            break
    return taken


def _whole(session: Session, one: Evidence, limit: int) -> bytes | None:
    """None where it is larger."""
    taken = bytearray()
    for data in pieces(session, one):
        taken += data
        if len(taken) > limit:
            return None
    return bytes(taken)


def _too_large(limit: int) -> Nothing:
    return Nothing(
        phrase("It is larger than {0} MB, too large to be shown here. Open a copy.", limit // 1024**2)
    )


def _text_or_table(data: bytes, kind: str, *, is_all: bool) -> Preview:
    text = _decoded(data)
    if text is None:
        return Nothing(phrase("This kind of file is not shown here. Open a copy, or save it."))
    note = "" if is_all else phrase("Only the first {0} KB are shown.", MAX_TEXT // 1024)
    if kind in ("csv", "tsv") and (table := _table(text, note, is_all=is_all)):
        return table
    return Text(_laid_out(text), note)


# Text


def _decoded(data: bytes) -> str | None:
    """The text, whose last character may be cut off; None for bytes that are none."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        return None
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    odd = sum(not (c.isprintable() or c.isspace()) for c in text)
    return text if odd * 50 <= len(text) else None


_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""What cannot be seen, or turns the direction of what is read."""


def _seen(text: str) -> str:
    return _UNSEEN.sub("\ufffd", text)


def _laid_out(text: str) -> str:
    """Lines short enough to be laid out at once."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(
        _seen(line[start : start + MAX_LINE])
        for line in lines
        for start in range(0, max(len(line), 1), MAX_LINE)
    )


# JSON

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_DEEPEST = 40
_MOST = 4 * MAX_TEXT


def _json(data: bytes | None) -> Text | None:
    """Indented, its every token as it is; None for what is no JSON or too long for it."""
    if data is None:
        return None
    try:
        text = data.decode("utf-8-sig")
        json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return None
    shown = _indented(text)
    note = phrase("Only the beginning is shown.") if len(shown) >= _MOST else ""
    return Text(_laid_out(shown[:_MOST]), note)


def _indented(text: str) -> str:
    """Not by parsing, which would lose keys that stand there twice and how numbers are written."""
    parts: list[str] = []
    depth = length = 0
    before = ""
    for match in _TOKEN.finditer(text):
        token = match[0]
        depth -= token in ("}", "]")
        opens, closes = before in ("{", "["), token in ("}", "]")
        if (opens or closes or before == ",") and not (opens and closes) and before:
            parts.append("\n" + "  " * min(depth, _DEEPEST))
            length += len(parts[-1])
        parts.append(token + " " if token == ":" else token)
        length += len(parts[-1])
        depth += token in ("{", "[")
        before = token
        if length >= _MOST:
            break
    return "".join(parts)


# Tables


def _table(text: str, note: str, *, is_all: bool) -> Table | None:
    """None for what no table can be read from."""
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=first.count)
    try:
        rows = list(islice(csv.reader(StringIO(text, newline=""), delimiter=delimiter), MAX_ROWS + 1))
    except csv.Error:
        return None
    if not is_all and len(rows) <= MAX_ROWS:
        rows = rows[:-1]  # it may be cut off
    widest = max((len(row) for row in rows), default=0)
    if widest < 2:
        return None
    if len(rows) > MAX_ROWS or widest > MAX_COLUMNS:
        note = phrase("Only the first {0} rows and {1} columns are shown.", MAX_ROWS, MAX_COLUMNS)
    width = min(widest, MAX_COLUMNS)
    return Table([_row(row, width) for row in rows[:MAX_ROWS]], note)


def _row(row: list[str], width: int) -> list[str]:
    cells = [_seen(cell[:MAX_CELL]) + ("\u2026" if len(cell) > MAX_CELL else "") for cell in row[:width]]
    return cells + [""] * (width - len(cells))
