"""Waiting until what is shown no longer moves."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer

_SETTLE_MS = 150


def settle() -> None:
    """Lets timers and layouts finish."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
