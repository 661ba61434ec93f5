"""What the help says: of the work, of each view, and of the words used. The texts are resources/help."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from srm_desktop.paths import resources_dir


@dataclass(frozen=True, slots=True)
class Topic:
    """`name` is a view's where the topic is about one. Each entry is a term, or nothing, and its text."""

    name: str
    title: str
    entries: tuple[tuple[str, str], ...]

    def mentions(self, words: list[str]) -> bool:
        text = "\n".join((self.title, *(part for entry in self.entries for part in entry))).casefold()
        return all(word in text for word in words)


@cache
def _written() -> list[dict[str, Any]]:
    text = (resources_dir() / "help" / "topics.json").read_text(encoding="utf-8")
    written: list[dict[str, Any]] = json.loads(text)
    return written


def topics() -> list[Topic]:
    """In the window's language, in reading order."""
    return [
        Topic(t["name"], _said(t["title"]), tuple((_said(term), _said(text)) for term, text in t["entries"]))
        for t in _written()
    ]


def texts() -> Iterator[str]:
    """For translators."""
    for topic in _written():
        yield topic["title"]
        for entry in topic["entries"]:
            yield from filter(None, entry)


def _said(text: str) -> str:
    return QCoreApplication.translate("help", text) if text else ""
