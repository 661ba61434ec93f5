"""What is owed from before, and what was minuted: one line after the other, with one of them chosen."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from srm_desktop.ui.theme.tokens import WALL_BODY, WALL_TITLE, XL, L, M, Theme
from srm_desktop.ui.widgets.text_label import text_label

_LEAST = 60


class ListPage(QWidget):
    """`chosen` carries the position of a line that was clicked, `done` that the button was."""

    chosen = Signal(int)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._intro, self._rest = (
            text_label(""),
            text_label("", "muted"),
            text_label("", "muted"),
        )
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(_LEAST)
        self._list.setProperty("role", "wall")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self._done = QPushButton()
        self._done.setProperty("role", "primary")
        self._done.clicked.connect(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, L, XL, L)
        layout.setSpacing(M)
        for label in (self._title, self._intro):
            layout.addWidget(label)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._rest)
        layout.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, title: str, intro: str, lines: list[str], chosen: int, rest: str, done: str) -> None:
        self._title.setText(title)
        self._intro.setText(intro)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._done.setText(done)
        self._done.setVisible(bool(done))
        self._list.setAccessibleName(title)
        self._list.setVisible(bool(lines))
        if [self._list.item(n).text() for n in range(self._list.count())] != lines:
            self._list.clear()
            for line in lines:
                row = QListWidgetItem(line)
                row.setToolTip(f"<p>{escape(line)}</p>")
                self._list.addItem(row)
        if lines:
            self._list.setCurrentRow(min(chosen, len(lines) - 1))
            self.setAccessibleDescription(lines[min(chosen, len(lines) - 1)])

    def set_sizes(self, theme: Theme, height: int) -> None:
        for widget, size, bold in (
            (self._title, WALL_TITLE, True),
            (self._intro, WALL_BODY, False),
            (self._list, WALL_BODY, False),
            (self._rest, WALL_BODY, False),
            (self._done, WALL_BODY, True),
        ):
            font = QFont(widget.font())
            font.setPointSize(theme.wall_points(size, height))
            font.setBold(bold)
            widget.setFont(font)
