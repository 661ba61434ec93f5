"""The bar above a view, for what the view is filtered by and what can be done in it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from srm_desktop.ui.theme.tokens import M, S


def view_bar(content: QLayout) -> QFrame:
    bar = QFrame()
    bar.setProperty("role", "bar")
    layout = QVBoxLayout(bar)
    layout.setContentsMargins(M, S, M, S)
    layout.addLayout(content)
    return bar
