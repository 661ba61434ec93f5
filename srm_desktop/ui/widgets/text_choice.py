"""A field for text that offers what was written before."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QLineEdit


class TextChoice(QComboBox):
    """The field inside carries the name: it is what a screen reader comes to."""

    def __init__(self, name: str, offered: Iterable[str] = (), text: str = "") -> None:
        super().__init__()
        self.setEditable(True)
        self.addItems(list(offered))
        self.setCurrentText(text)
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @property
    def edit(self) -> QLineEdit:
        edit = self.lineEdit()
        assert edit is not None  # it is editable
        return edit
