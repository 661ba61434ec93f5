"""What stands where there is nothing yet: what it would be, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XL, M, S
from srm_desktop.ui.widgets.text_label import text_label

WIDTH = 320
_DISC, _ICON = 64, 28


class EmptyState(QWidget):
    """The first button takes its focus; `glyph` is an icon's name."""

    def __init__(self, title: str, text: str, glyph: str = "") -> None:
        super().__init__()
        self.setProperty("role", "surface")
        # A column of fixed width: the height of wrapped text is only right where its width is.
        column = QWidget()
        column.setFixedWidth(WIDTH)
        self._box = QVBoxLayout(column)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(S)
        if glyph:
            self._box.addWidget(_Glyph(glyph), 0, Qt.AlignmentFlag.AlignHCenter)
            self._box.addSpacing(S)
        for label in (text_label(title, "heading"), text_label(text, "muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._box.addWidget(label)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(column)
        middle.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(1)

    def add_button(self, text: str, then: Callable[[], object], role: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        button.clicked.connect(lambda: then())
        if self.focusProxy() is None:
            self.setFocusProxy(button)
        self._box.addSpacing(M)
        self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button


class _Glyph(QWidget):
    """On a disc, in the colours of the theme that is on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight())
        painter.drawEllipse(self.rect())
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(self.rect().center())
        icon(self._name, palette.link().color().name()).paint(painter, place)
        painter.end()
