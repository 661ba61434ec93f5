"""What text does not fit where it stands, and cannot be read in a tooltip either."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QTextBoundaryFinder
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

SLACK = 1


Holder = QLabel | QAbstractButton | QComboBox


def clipped(root: QWidget) -> list[str]:
    """Of every label, button and choice that is shown below `root`: its class, its text and what is wrong."""
    found: list[Holder] = [
        *root.findChildren(QLabel),
        *root.findChildren(QAbstractButton),
        *(box for box in root.findChildren(QComboBox) if not box.isEditable()),
    ]
    return [
        f"{type(widget).__name__} {_text(widget)[:60]!r}: {fault}"
        for widget in found
        if widget.isVisible() and _text(widget) and not widget.toolTip()
        for fault in _faults(widget)
    ]


def _text(widget: Holder) -> str:
    return str(widget.currentText() if isinstance(widget, QComboBox) else widget.text())


def _faults(widget: Holder) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice_faults(widget)
    elif (needed := widget.minimumSizeHint().width()) > widget.width() + SLACK:
        yield f"{widget.width()} of {needed} pixels wide"
    if _sticks_out(widget):
        yield "reaches beyond what holds it"


def _choice_faults(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice)
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > room.width() + SLACK:
        yield f"{room.width()} of {needed} pixels wide"


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
