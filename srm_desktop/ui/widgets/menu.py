"""A menu that keeps the keys for itself while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """The focus stays in the view beneath, whose single keys would act before a letter reached the menu."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def add_choice(self, text: str) -> QAction:
        """By its first letter, or by its number where that letter is on no key."""
        keyed = f"&{text}" if text[:1].isascii() else f"{text}(&{len(self.actions()) + 1})"
        return self.addAction(keyed)
