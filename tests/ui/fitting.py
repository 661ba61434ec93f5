"""What text does not fit where it stands, and cannot be read in a tooltip either."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QTextBoundaryFinder
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QWidget,
)

SLACK = 1


def clipped(root: QWidget) -> list[str]:
    """Of every label and button that is shown below `root`: its class, its text and what is wrong."""
    found: list[QLabel | QAbstractButton] = [*root.findChildren(QLabel), *root.findChildren(QAbstractButton)]
    return [
        f"{type(widget).__name__} {widget.text()[:60]!r}: {fault}"
        for widget in found
        if widget.isVisible() and widget.text() and not widget.toolTip()
        for fault in _faults(widget)
    ]


def _faults(widget: QLabel | QAbstractButton) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif (needed := widget.minimumSizeHint().width()) > widget.width() + SLACK:
        yield f"{widget.width()} of {needed} pixels wide"
    if _sticks_out(widget):
        yield "reaches beyond what holds it"


def _label_faults(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"{label.height()} of {needed} pixels high"
        longest = max(_words(label.text()), key=label.fontMetrics().horizontalAdvance)
        if label.fontMetrics().horizontalAdvance(longest) > room.width() + SLACK:
            yield f"the word {longest[:30]!r} is wider than {room.width()} pixels"
        return
    lines = label.text().split("\n")
    needed = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    if needed > room.width() + SLACK:
        yield f"{room.width()} of {needed} pixels wide"


def _words(text: str) -> Iterator[str]:
    """What a line does not end inside of: Japanese may break between any two characters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    start = 0
    while (end := finder.toNextBoundary()) >= 0:
        yield text[start:end].strip()
        start = end


def _sticks_out(widget: QWidget) -> bool:
    """Beyond its parent at the sides: what is too high can be scrolled to, what is too wide cannot."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    place: QRect = widget.geometry()
    return place.left() < -SLACK or place.right() > parent.width() + SLACK
