"""Where a view is scrolled to, kept and found again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_PATIENCE_MS = 3_000


def scroll_place(area: QAbstractScrollArea) -> list[int]:
    """As JSON can hold it."""
    return [bar.value() for bar in _bars(area)]


def scroll_back(area: QAbstractScrollArea, place: object) -> None:
    """As soon as there is so much to scroll: what is shown is laid out, and often counted, later. `place`
    may say anything."""
    if isinstance(place, list):
        for bar, value in zip(_bars(area), place, strict=False):
            if isinstance(value, int) and bar.value() != value:
                bar.setValue(value)
                _Waiting(bar, value)


def _bars(area: QAbstractScrollArea) -> tuple[QScrollBar, QScrollBar]:
    return area.horizontalScrollBar(), area.verticalScrollBar()


class _Waiting(QObject):
    """Until the value is reached, a hand scrolls, or patience ends."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        bar.rangeChanged.connect(self._look)
        bar.actionTriggered.connect(self.deleteLater)
        QTimer.singleShot(0, self, self._look)
        QTimer.singleShot(_PATIENCE_MS, self, self.deleteLater)

    def _look(self) -> None:
        self._bar.setValue(self._value)
        if self._bar.value() == self._value:
            self.deleteLater()
