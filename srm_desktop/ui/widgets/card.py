"""What belongs together, in a frame of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from srm_desktop.ui.theme.tokens import L, M, S


class Card(QFrame):
    """`body` is its column; `inset` in pixels, at the sides and above and below."""

    def __init__(self, inset: tuple[int, int] = (L, M), spacing: int = S) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        sides, ends = inset
        self.body.setContentsMargins(sides, ends, sides, ends)
        self.body.setSpacing(spacing)
