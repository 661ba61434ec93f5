"""A column that is scrolled up and down, and as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """A `steady` one keeps the room of its bar where nothing is to be scrolled: to find out whether it takes
    the bar, Qt would measure at a dozen widths whatever changes in height."""

    def __init__(self, body: QWidget | None = None, *, steady: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if body is not None:
            self.setWidget(body)
        if steady:
            bar = self.verticalScrollBar()
            bar.setEnabled(False)  # not seen
            bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
