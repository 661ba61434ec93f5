"""What stands where there is nothing yet: what it would be, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import XL, M, S

MAX_WIDTH = 420


class EmptyState(QWidget):
    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self._box = QVBoxLayout()
        self._box.setSpacing(S)
        for label in (text_label(title, "heading"), text_label(text, "muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(MAX_WIDTH)
            self._box.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addLayout(self._box)
        middle.addStretch(3)
        layout.addStretch(1)
        layout.addLayout(middle, 4)
        layout.addStretch(1)

    def add_button(self, button: QPushButton) -> None:
        self._box.addSpacing(M)
        self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
