"""All windows of the program; several may show one assessment, and stay in step through its session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srm_desktop.services.session import Session
    from srm_desktop.ui.main_window import MainWindow


class Windows:
    def __init__(self) -> None:
        self._windows: list[MainWindow] = []

    def __iter__(self) -> Iterator[MainWindow]:
        return iter(tuple(self._windows))

    def add(self, window: MainWindow) -> None:
        self._windows.append(window)

    def remove(self, window: MainWindow) -> None:
        self._windows.remove(window)

    def close_all(self) -> None:
        """With the last one the program ends."""
        for window in self:
            window.close()

    def showing(self, session: Session) -> list[MainWindow]:
        return [w for w in self._windows if w.workspace is not None and w.workspace.session is session]

    def session_of(self, path: Path) -> Session | None:
        """The open session of this file, if there is one."""
        sessions = (w.workspace.session for w in self._windows if w.workspace is not None)
        return next((s for s in sessions if s.path.resolve() == path.resolve()), None)

    def flush(self, session: Session) -> None:
        """What is being typed in any window goes to disk."""
        for window in self.showing(session):
            if window.workspace is not None:
                window.workspace.flush()
