"""A view that is counted again only when it is next seen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class LazyView(QWidget):
    """Subclasses show what the assessment says in `refresh`; `targets` are the ids that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self._stale = True

    def set_targets(self, targets: list[str]) -> None:
        self.targets = targets
        self.invalidate()

    def invalidate(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        raise NotImplementedError
