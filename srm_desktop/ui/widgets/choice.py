"""One of several values, by its words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


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

    @property
    def chosen(self) -> str:
        return self.currentData() or ""

    def choose(self, value: object) -> None:
        """The first where there is no such value."""
        self.setCurrentIndex(max(0, self.findData(value)))
