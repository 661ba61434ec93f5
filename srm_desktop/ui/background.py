"""The one way to do long work: values in, values out, progress and cancel for free."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

from srm_desktop.errors import Cancelled

DELAY_MS = 400
_NEVER_MS = 2**31 - 1
Progress = Callable[[int, int], None]
Work = Callable[[Progress], Any]


class _Reports(QObject):
    """Lives in the window's thread; carries no objects, which must not cross threads inside Qt."""

    progressed = Signal(int, int)
    ended = Signal()


class BackgroundTask(QObject):
    """Runs `work` off the window's thread and calls `then` or `failed` back on it.

    A dialog with progress and Cancel appears where it takes longer than a blink, unless the task is `quiet`:
    nobody waits for it. A cancelled task calls `cancelled` alone.
    """

    def __init__(
        self,
        parent: QWidget,
        label: str,
        work: Work,
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self._work, self._then, self._failed, self._cancelled = work, then, failed, cancelled
        self._value: Any = None
        self._error: BaseException | None = None
        self._stop = threading.Event()
        self._abandoned = False
        self._reports = _Reports(self)
        self._dialog = QProgressDialog(label, "", 0, 0, parent)
        self._dialog.setCancelButton(self._cancel_button())
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setWindowTitle(self.tr("SRM Desktop"))
        self._dialog.setMinimumDuration(DELAY_MS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumWidth(360)
        self._dialog.canceled.connect(self._stop.set)
        if quiet:
            self._dialog.setMinimumDuration(_NEVER_MS)
        else:
            self._reports.progressed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._reports.ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._dialog.setValue(0)
        self._thread = threading.Thread(target=self._run, name=label)
        self._thread.start()

    def _cancel_button(self) -> QPushButton:
        """Enter, meant for the window behind, does not stop the work: Escape and Space do."""
        button = QPushButton(self.tr("Cancel"))
        button.setAutoDefault(False)
        return button

    def _run(self) -> None:
        """In the thread."""
        try:
            self._value = self._work(self._progress)
        except BaseException as error:
            self._error = error
        self._reports.ended.emit()

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._reports.progressed.emit(done, total)

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        if not self._stop.is_set():
            self._dialog.setMaximum(total)
            self._dialog.setValue(min(done, total - 1) if total else 0)

    def abandon(self) -> None:
        """Asks the work to stop and waits until it has. Neither callback is called. May be called twice."""
        if self._abandoned:
            return
        self._abandoned = True
        self._stop.set()
        self._reports.ended.disconnect(self._finish)
        self._thread.join()
        self._dialog.reset()
        self._dialog.deleteLater()
        self.deleteLater()

    @Slot()
    def _finish(self) -> None:
        self._thread.join()  # it may still be inside emit; only then may what it emits on go
        self._dialog.reset()
        self._dialog.hide()  # what comes next may ask something, and deletion waits until it is answered
        self._dialog.deleteLater()
        self.deleteLater()
        if self._error is None:
            self._then(self._value)
        elif not isinstance(self._error, Cancelled):
            self._failed(self._error)
        elif self._cancelled is not None:
            self._cancelled()
