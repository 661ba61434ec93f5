"""One of several values, by its words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from srm_desktop.ui.theme.tokens import XL

_WIDEST = 640
"""Pixels that a long name may take in the open list."""


class Choice(QComboBox):
    def __init__(self, name: str = "", options: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.offer(options or {})

    def offer(self, options: Mapping[str, str]) -> None:
        """These values with their words, in place of what was offered; what was chosen stays so. Says nothing
        of a change."""
        before = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for value, words in options.items():
                self.addItem(words, value)
            self.choose(before)

    def showPopup(self) -> None:
        """The open list is as wide as its longest words, where the field is narrower."""
        longest = max(
            map(self.fontMetrics().horizontalAdvance, map(self.itemText, range(self.count()))), default=0
        )
        holder = self.view().parentWidget() or self.view()
        holder.setMinimumWidth(max(self.width(), min(longest + 2 * XL, _WIDEST)))
        super().showPopup()

    @property
    def chosen(self) -> str:
        return self.currentData() or ""

    def choose(self, value: object) -> None:
        """The first where there is no such value."""
        self.setCurrentIndex(max(0, self.findData(value)))
