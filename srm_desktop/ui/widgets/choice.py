"""One of several values, by its words."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QListView, QToolTip

from srm_desktop.ui.theme.tokens import XL, S

_WIDEST = 640
"""Pixels that a long name may take in the open list."""


def measure_one(field: QComboBox) -> None:
    """Its list takes all entries to be as high as the first: hundreds would be measured with every style."""
    view = field.view()
    assert isinstance(view, QListView)
    view.setUniformItemSizes(True)


def widen(field: QComboBox) -> None:
    """The open list is as wide as its longest words, where the field is narrower."""
    width_of = field.fontMetrics().horizontalAdvance
    longest = max(map(width_of, map(field.itemText, range(field.count()))), default=0)
    holder = field.view().parentWidget() or field.view()
    holder.setMinimumWidth(max(field.width(), min(longest + 2 * XL, _WIDEST)))


class Choice(QComboBox):
    def __init__(self, name: str = "", options: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        measure_one(self)
        self._offered: list[tuple[str, str]] = []
        self.offer(options or {})

    def offer(self, options: Mapping[str, str]) -> None:
        """These values with their words, in place of what was offered; what was chosen stays so. Says nothing
        of a change."""
        if list(options.items()) == self._offered:
            return
        self._offered = list(options.items())
        before = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for value, words in options.items():
                self.addItem(words, value)
            self.choose(before)

    def event(self, event: QEvent) -> bool:
        """What ends in dots is whole in the tooltip, where the field has no tooltip of its own."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip() and isinstance(event, QHelpEvent):
            wide = self.fontMetrics().horizontalAdvance(self.currentText()) + XL + S > self.width()
            QToolTip.showText(event.globalPos(), f"<p>{escape(self.currentText())}</p>" if wide else "", self)
            return True
        return super().event(event)

    def showPopup(self) -> None:
        widen(self)
        super().showPopup()

    @property
    def chosen(self) -> str:
        return self.currentData() or ""

    def choose(self, value: object) -> None:
        """The first where there is no such value."""
        self.setCurrentIndex(max(0, self.findData(value)))
