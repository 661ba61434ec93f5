"""Work that is not waited for, a piece in each turn of the event loop: keys and paints come between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

Work = Callable[[], object]


class Turns(QObject):
    """Carries out what was added in its order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Work] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.next)

    def add(self, work: Work) -> None:
        self._waiting.append(work)
        self._timer.start()

    def add_pieces(self, pieces: Iterator[object]) -> None:
        """One in each turn, to the last."""

        def work() -> None:
            for _ in pieces:
                self.add_pieces(pieces)
                break

        self.add(work)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def next(self) -> None:
        """The first piece of what is waiting."""
        work = self._waiting.popleft() if self._waiting else None
        if not self._waiting:
            self._timer.stop()
        if work is not None:
            work()

    def finish(self) -> None:
        """All of it now, for who needs what comes of it."""
        while self._waiting:
            self.next()

    def drop(self) -> None:
        """Nobody needs it any more."""
        self._waiting.clear()
        self._timer.stop()
