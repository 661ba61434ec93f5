"""New, open, the demo, and whatever is dropped on the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from srm_desktop.paths import SUFFIX
from srm_desktop.ui.background import BackgroundTask, Progress
from srm_desktop.ui.flow import Flow, Slots

if TYPE_CHECKING:
    from srm_desktop.services.session import Session

_PDF = ".pdf"


class FileFlow(Flow):
    def slots(self) -> Slots:
        return {"new": self.new, "open": self.choose, "demo": self.open_demo}

    def new(self) -> None:
        from srm_desktop.services import lifecycle
        from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog

        window = self._window
        dialog = NewAssessmentDialog(window.preferences.author, window)
        if dialog.exec():
            window.preferences.author = dialog.author
            window.in_background(
                self.tr("Making the assessment..."),
                lambda _: lifecycle.create(dialog.path, dialog.new, dialog.author),
                window.show_session,
            )

    def choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open an assessment"), self._folder, self.tr("Assessments (*.srm)")
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        window = self._window
        if (session := window.windows.session_of(path)) is not None:
            window.windows.showing(session)[0].activateWindow()
            return
        if not window.may_leave():
            return
        label = self.tr("Opening {0}...").format(path.name)
        window.in_background(label, partial(_opened, path), window.show_session)

    def open_demo(self) -> None:
        """A fresh copy, so that everything can be tried."""
        from srm_desktop.services.demo import DEMO_AUTHOR

        if not self._window.preferences.author:
            self._window.preferences.author = DEMO_AUTHOR
        self._window.in_background(self.tr("Making the demo..."), _demo, self._window.show_session)

    def take(self, paths: list[Path]) -> None:
        """An assessment is opened, a document verified, anything else imported or refused with what it is."""
        if taken_in := [path for path in paths if path.suffix.lower() not in (SUFFIX, _PDF)]:
            self._window.exchange.import_paths(taken_in)
        elif paths[0].suffix.lower() == SUFFIX:
            self.open(paths[0])
        else:
            self._window.signoff.verify_path(paths[0])

    def back_up(self, session: Session) -> None:
        """Beside the window's thread; says so only where it fails."""
        from srm_desktop.services import lifecycle

        if session is not self._session:
            return

        def failed(error: BaseException) -> None:
            said = self.tr("No backup could be made: {0}").format(error)
            self._window.statusBar().showMessage(said, 10_000)

        def work(progress: Progress) -> object:
            return lifecycle.back_up(session, progress)

        BackgroundTask(self._window, self.tr("Backing up..."), work, lambda _: None, failed, quiet=True)


def _opened(path: Path, progress: Progress) -> Session:
    from srm_desktop.services import lifecycle
    from srm_desktop.ui import workspace  # noqa: F401 (loaded here, beside the window's thread)

    return lifecycle.open_assessment(path, progress=progress)


def _demo(_progress: Progress) -> Session:
    from srm_desktop.services import demo, lifecycle

    return demo.create_demo(lifecycle.demo_path())
