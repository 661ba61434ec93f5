"""A field for text that offers what was written before."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit

from srm_desktop.ui.widgets.choice import measure_one, widen


class TextChoice(QComboBox):
    """The field inside carries the name: it is what a screen reader comes to."""

    def __init__(self, name: str, offered: Iterable[str] = (), text: str = "") -> None:
        super().__init__()
        self.setEditable(True)
        measure_one(self)
        self.addItems(list(offered))
        self.setCurrentText(text)
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def offer(self, offered: Iterable[str]) -> None:
        """These in place of what was offered; what is written stays. Says nothing of a change."""
        text = self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self.addItems(list(offered))
            self.setCurrentIndex(-1)
            self.setEditText(text)

    def showPopup(self) -> None:
        widen(self)
        super().showPopup()

    @property
    def edit(self) -> QLineEdit:
        edit = self.lineEdit()
        assert edit is not None  # it is editable
        return edit
