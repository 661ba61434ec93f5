"""What a person does with the window that takes more than a key: dropping files, answering a dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.view import View
from srm_desktop.ui.workspace import Workspace

V = TypeVar("V", bound=View)


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def when_asked(kind: type[QDialog], act: Callable[[QDialog], None], window: MainWindow) -> list[QDialog]:
    """`act` is called on the next dialog of this kind; it is in the list then."""
    seen: list[QDialog] = []
    timer = QTimer(window, interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            timer.stop()
            seen.append(dialog)
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return seen


def view(workspace: Workspace, kind: type[V]) -> V:
    """The main view of this kind, where it was shown before."""
    found = workspace.findChild(kind)
    assert isinstance(found, kind)
    return found
