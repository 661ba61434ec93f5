"""When Python collects what refers to itself: while the hands rest.

A full collection walks over every answer that was changed since the file was opened: 45 ms after an hour of
work on 50,000, which would come on top of whatever the user just does.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer

_RESTS_MS = 1_000
_AT_REST = 0.02
"""Seconds of the processor that a window at rest may take meanwhile: a caret blinks, a clock goes on."""
_YOUNG, _SELDOM = 10_000, 1_000
"""Where the hands never rest: an edit of 500 answers is no reason to collect, and a full collection comes
more than a thousand times as seldom as Python's own."""


def collect_seldom() -> None:
    _, middle, _ = gc.get_threshold()
    gc.set_threshold(_YOUNG, middle, _SELDOM)


class Collector(QTimer):
    """`put_off` after every edit; it puts itself off for as long as the window has work to do."""

    def __init__(self, parent: QObject, rests_ms: int = _RESTS_MS) -> None:
        super().__init__(parent, singleShot=True, interval=rests_ms, timerType=Qt.TimerType.PreciseTimer)
        self._worked = 0.0
        self.timeout.connect(self._collect)

    def put_off(self) -> None:
        self._worked = time.thread_time()
        self.start()

    def _collect(self) -> None:
        if time.thread_time() > self._worked + _AT_REST:
            self.put_off()
        else:
            gc.collect()
