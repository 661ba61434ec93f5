"""Three steps at the first start, beside the work and never in its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srm_desktop.ui.theme.tokens import XL, L, M, S
from srm_desktop.ui.widgets.text_label import text_label

_WIDTH = 340


class Tour(QFrame):
    """A card in the lower corner of its window. `left`: it was read, skipped or closed with Esc."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self._steps = self._texts()
        self._at = 0
        self._title = text_label("", "section")
        self._text = text_label("")
        self._count = text_label("", "muted", wrap=False)
        self._next = QPushButton()
        self.setFocusProxy(self._next)
        self._build()
        self._show_step()
        window.installEventFilter(self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)  # wherever the focus is

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("One key gives a verdict"),
                self.tr(
                    "Choose a responsibility in the tree and press 1 to 5. J and K walk through the list. "
                    "Ctrl+Z takes anything back."
                ),
            ),
            (
                self.tr("Ctrl+K finds everything"),
                self.tr("Actions, responsibilities and targets, with their keys. F1 explains what you see."),
            ),
            (
                self.tr("It ends with a signature"),
                self.tr(
                    "Sign-off shows what is still missing, prints the results and has named people sign them."
                ),
            ),
        )

    def _build(self) -> None:
        skip = QPushButton(self.tr("Skip"))
        skip.setProperty("role", "quiet")
        skip.clicked.connect(self.leave)
        self._next.setProperty("role", "primary")
        self._next.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(skip)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, M, L, M)
        layout.setSpacing(S)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(row)

    def _show_step(self) -> None:
        title, text = self._steps[self._at]
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._steps)))
        is_last = self._at == len(self._steps) - 1
        self._next.setText(self.tr("Begin") if is_last else self.tr("Next"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._place()

    def _go_on(self) -> None:
        if self._at == len(self._steps) - 1:
            self.leave()
        else:
            self._at += 1
            self._show_step()

    def leave(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        self.left.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        window = self._window
        self.resize(
            _WIDTH, self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.move(window.width() - self.width() - XL, window.height() - self.height() - 2 * XL)
        self.raise_()
