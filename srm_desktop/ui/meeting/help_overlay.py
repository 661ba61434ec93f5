"""The keys of a meeting, over its window until Esc or ? is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from srm_desktop.ui.meeting.keys import Key, Stage, keys
from srm_desktop.ui.theme.tokens import XL, XS, L
from srm_desktop.ui.widgets.text_label import text_label

_WIDTH = 960
_COLUMNS = 2


class HelpOverlay(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(XL, L, XL, L)
        self._body = QWidget()
        self._box.addWidget(self._body)
        self.hide()

    def toggle(self, stage: Stage) -> None:
        self._fill(keys(stage))
        self.setVisible(not self.isVisible())
        self.raise_()
        self.fit()

    def fit(self) -> None:
        """In the middle of its window."""
        parent = self._over
        width = min(_WIDTH, parent.width() - 2 * XL)
        self.resize(width, self._box.totalHeightForWidth(width))
        self.move((parent.width() - self.width()) // 2, max(0, (parent.height() - self.height()) // 2))

    def _fill(self, shown: tuple[Key, ...]) -> None:
        self._box.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._box.addWidget(self._body)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(XS)
        grid.addWidget(text_label(self.tr("Keys"), "heading"), 0, 0, 1, 2 * _COLUMNS)
        rows = -(-len(shown) // _COLUMNS)
        for position, key in enumerate(shown):
            column, row = divmod(position, rows)
            grid.addWidget(text_label(key.name, "chip", wrap=False), row + 1, 2 * column)
            grid.addWidget(text_label(key.words), row + 1, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        self.setAccessibleName("; ".join(f"{key.name}: {key.words}" for key in shown))
