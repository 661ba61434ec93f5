"""When Python collects what refers to itself: while the hands rest.

A full collection walks over every answer that was changed since the file was opened: 45 ms after an hour of
work on 50,000, which would come on top of whatever the user just does.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_RESTS_MS = 1_000
_SELDOM = 1_000
"""Where the hands never rest, a full collection comes a hundred times as seldom as Python's own."""


def collect_seldom() -> None:
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _SELDOM)


class Collector(QTimer):
    """`start` it after every step of the user; what he does next puts it off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=_RESTS_MS)
        self.timeout.connect(lambda: gc.collect())
