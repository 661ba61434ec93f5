"""Labels that show text as text: Qt would read some of it as markup and load what it names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy


def text_label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """`role` is one of the style sheet's: title, heading, section, muted, small, warning, chip."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if wrap:
        # As narrow as its pane: a long word must not push the pane wider than the window.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def line() -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame
