"""The one way to do long work: values in, values out, progress and cancel for free."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from srm_desktop.errors import Cancelled

DELAY_MS = 400
Progress = Callable[[int, int], None]
Work = Callable[[Progress], Any]


class _Reports(QObject):
    """Lives in the window's thread and is owned by it, so that a result cannot outlive its receiver."""

    progressed = Signal(int, int)
    done = Signal(object, object)


class _Run(QRunnable):
    def __init__(self, work: Work, reports: _Reports, stop: threading.Event) -> None:
        super().__init__()
        self._work, self._reports, self._stop = work, reports, stop

    def run(self) -> None:
        try:
            self._reports.done.emit(self._work(self._progress), None)
        except BaseException as error:
            self._reports.done.emit(None, error)

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._reports.progressed.emit(done, total)


class BackgroundTask(QObject):
    """Runs `work` off the window's thread and calls `then` or `failed` back on it.

    A dialog with progress and Cancel appears where it takes longer than a blink. A cancelled task
    calls neither.
    """

    def __init__(
        self,
        parent: QWidget,
        label: str,
        work: Work,
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__(parent)
        self._then, self._failed = then, failed
        self._stop = threading.Event()
        self._reports = _Reports(self)
        self._dialog = QProgressDialog(label, self.tr("Cancel"), 0, 0, parent)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setWindowTitle(self.tr("SRM Desktop"))
        self._dialog.setMinimumDuration(DELAY_MS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumWidth(360)
        self._dialog.canceled.connect(self._stop.set)
        self._reports.progressed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._reports.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._dialog.setValue(0)
        QThreadPool.globalInstance().start(_Run(work, self._reports, self._stop))

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        if not self._stop.is_set():
            self._dialog.setMaximum(total)
            self._dialog.setValue(min(done, total - 1) if total else 0)

    @Slot(object, object)
    def _finish(self, value: object, error: BaseException | None) -> None:
        self._dialog.reset()
        self._dialog.deleteLater()
        self.deleteLater()
        if error is None:
            self._then(value)
        elif not isinstance(error, Cancelled):
            self._failed(error)
