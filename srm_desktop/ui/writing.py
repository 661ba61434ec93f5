"""An edit of however many answers, without a window that stands still: it is written, then shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from srm_desktop.ui.background import BackgroundTask
from srm_desktop.ui.messages import show_error

if TYPE_CHECKING:
    from srm_desktop.model.change import Batch
    from srm_desktop.services.session import Session

MANY, VERY_MANY = 100, 2_000
"""Answers. Many are on disk on return and shown in the next turn of the event loop; very many are written
beside the window's thread, because that takes longer than half a second."""


def write(
    window: QWidget, session: Session, answers: int, work: Callable[[], Batch | None], said: str
) -> Batch | None:
    """What `work` commits; None where that is nothing, or is not done yet. `said` stands above the progress.
    Raises UserError, unless `work` is done beside the window's thread: then it is shown."""
    session.follow()
    if answers < MANY:
        return work()
    if answers < VERY_MANY:
        batch = session.apart(work)
        QTimer.singleShot(0, window, session.follow)
        return batch
    BackgroundTask(
        window,
        said,
        lambda _: session.apart(work),
        lambda _: session.follow(),
        partial(show_error, window),
    )
    return None
