"""What the window does in several steps: the base of every flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from srm_desktop.services.session import Session
    from srm_desktop.ui.main_window import MainWindow

Slots = Mapping[str, Callable[[], object]]


class Flow(QObject):
    """One window's; dialogs and services are imported when a step first needs them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> Slots:
        """What is done by the name of the action that asks for it."""
        return {}

    @property
    def _session(self) -> Session | None:
        """Of the open assessment."""
        workspace = self._window.workspace
        return workspace.session if workspace is not None else None

    @property
    def _folder(self) -> str:
        """Where files are looked for first: beside the assessment that is open, or was last."""
        recent = self._window.preferences.recent()
        return str(recent[0].parent if recent else Path.home())
