"""What a window says that no translator was asked about: texts without an accent in the pseudo-locale.

What is left when everything that is data was taken out: the catalog, the assessment, the printed words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

_WORD = re.compile(r"[A-Za-z]{3,}")
_ACCENT = re.compile("[ÅÉÎÖÜåéîöüñç]")
_ROWS = 12
"""Of a model at each level: the others are alike."""
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_PROPERTIES = (
    "text",
    "title",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "html",
)


def leftovers(window: QWidget, data: Iterable[str]) -> list[str]:
    """Visible texts with English in them, as class and text."""
    known = _pattern(
        tuple(sorted({text.strip() for text in data if _WORD.search(text)}, key=len, reverse=True))
    )
    found = (
        f"{type(widget).__name__}: {text}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        for text in _texts(widget)
        if _is_left(unescape(text), known)
    )
    return list(dict.fromkeys(found))


@cache
def _pattern(data: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, data)) or "(?!)", re.IGNORECASE)


def _is_left(text: str, known: re.Pattern[str]) -> bool:
    return any(
        _WORD.search(known.sub(" ", line)) and not _ACCENT.search(line)
        for line in re.split("[\n\u00b7]", text)
    )


def _texts(widget: QWidget) -> Iterator[str]:
    for name in _PROPERTIES:
        value = widget.property(name)
        if isinstance(value, str) and not (
            name == "html" or (name == "text" and isinstance(widget, QLineEdit))
        ):
            yield value
    for action in widget.actions():
        yield from _action(action)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(min(widget.count(), _ROWS)))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
        yield from _headers(widget.model())
        yield from _rows(widget.model(), QModelIndex(), 0)


def _action(action: QAction) -> Iterator[str]:
    yield action.text().replace("&", "")
    yield action.toolTip()


def _headers(model: QAbstractItemModel) -> Iterator[str]:
    for section in range(_columns(model, QModelIndex())):
        yield _said(model.headerData(section, Qt.Orientation.Horizontal))


def _rows(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield from (_said(index.data(role)) for role in _ROLES)
        if depth < 3:
            yield from _rows(model, model.index(row, 0, parent), depth + 1)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(parent), _ROWS)


def _said(value: Any) -> str:
    return value if isinstance(value, str) else ""


def texts_in(value: Any) -> Iterator[str]:
    """Every text in what JSON can hold."""
    if isinstance(value, str):
        yield value
        yield from value.split("\n")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)
