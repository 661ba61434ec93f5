"""A name for a file that can do no harm."""

from __future__ import annotations

import re
import unicodedata

_LONGEST_NAME = 150
"""Bytes; leaves room for a folder of any system's and a reference before it."""

_HARMFUL = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\..*)?", re.IGNORECASE)
"""What names a device on Windows, with any ending."""


def safe_name(name: str) -> str:
    """A name for a file of any system that is shown as it is spelled: one part of a path, without what cannot
    be seen or turns the direction of writing. A safe name stays as it is."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join("_" if unicodedata.category(c) in _UNSEEN else c for c in last)
    shown = " ".join(_HARMFUL.sub("_", seen).split()).rstrip(". ")
    if _RESERVED.fullmatch(shown) or shown.startswith((".", "-", "~")):
        shown = f"_{shown}"
    return _shortened(shown) or "unnamed"


_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) > 20:
        stem, dot, ending = name, "", ""
    room = _LONGEST_NAME - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + ending
