"""A line above everything that says something and can be closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from srm_desktop.ui.theme.tokens import M, S
from srm_desktop.ui.widgets.text_label import text_label


class Notice(QFrame):
    """`closed`: by its button."""

    closed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAccessibleName(text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(M, S, M, S)
        self._row.setSpacing(S)
        self._row.addWidget(text_label(text), 1)
        close = QPushButton(self.tr("Dismiss"))
        close.clicked.connect(self._close)
        self._row.addWidget(close)

    def add_button(self, button: QPushButton) -> None:
        self._row.insertWidget(self._row.count() - 1, button)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
        self.deleteLater()
