"""From a file on the window to findings in the assessment, and on to what they suggest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from srm_desktop.errors import UserError
from srm_desktop.ui.background import Progress
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.language import number
from srm_desktop.ui.messages import show_error

# The dialogs and services are loaded when they are first used.
if TYPE_CHECKING:
    from srm_desktop.services.findings.scans import ImportPlan, ReadScan
    from srm_desktop.services.session import Session


class FindingsFlow(Flow):
    def slots(self) -> Slots:
        return {
            "import_findings": self.choose_files,
            "suggestions": self.review,
            "scans": self.show_scans,
        }

    def choose_files(self) -> None:
        if self._session is None:
            return
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import findings"),
            self._folder,
            self.tr("Scans (*.json *.csv *.gz *.ndjson *.jsonl);;All files (*)"),
        )
        if names:
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: Sequence[Path], then: Callable[[], None] = lambda: None) -> None:
        """Reads beside the window, shows what would change, and writes when that is accepted. `then` comes
        after that, whatever became of it."""
        session = self._session
        if session is None:
            return
        if session.read_only:
            show_error(
                self._window, UserError("This assessment is open read-only.", "Close it elsewhere first.")
            )
            return
        self._window.windows.flush(session)
        label = self.tr("Reading {0}...").format(paths[0].name)
        work = partial(_read, session, list(paths))
        self._window.in_background(label, work, lambda read: self._preview(session, then, *read), then)

    def _preview(
        self, session: Session, then: Callable[[], None], scans: list[ReadScan], plan: ImportPlan
    ) -> None:
        from srm_desktop.services.findings.scans import plan_import
        from srm_desktop.ui.findings.import_dialog import ImportDialog

        if session is not self._session:
            return
        window = self._window

        def replan(whole: bool) -> ImportPlan:
            return plan_import(session.state, session.catalog, scans, whole=whole)

        dialog = ImportDialog(session.catalog, plan, replan, window.theme, window)
        if dialog.exec():
            work = partial(_store, session, dialog.plan, dialog.chosen_accounts, window.author())
            done = partial(self._stored, session, dialog.plan, then)
            window.in_background(self.tr("Importing findings..."), work, done, then)
        else:
            then()

    def _stored(self, session: Session, plan: ImportPlan, then: Callable[[], None], _batch: object) -> None:
        session.follow()
        said = self.tr("{0} findings imported or changed.").format(number(plan.changed))
        self._window.statusBar().showMessage(said, 10_000)
        then()

    def review(self) -> None:
        from srm_desktop.ui.findings.suggestions_dialog import SuggestionsDialog

        workspace = self._window.workspace
        if workspace is not None:
            window = self._window
            window.windows.flush(workspace.session)
            targets = workspace.shown_targets()
            SuggestionsDialog(workspace.session, targets, window.theme, window.author, window).exec()

    def show_scans(self) -> None:
        from srm_desktop.ui.findings.scans_dialog import ScansDialog

        if (session := self._session) is not None:
            ScansDialog(session, self._window.theme, self._window).exec()


def _read(session: Session, paths: list[Path], progress: Progress) -> tuple[list[ReadScan], ImportPlan]:
    from srm_desktop.services.findings.scans import plan_import, read_scan

    scans = [read_scan(path, progress) for path in paths]
    return scans, plan_import(session.state, session.catalog, scans)


def _store(session: Session, plan: ImportPlan, accounts: list[str], by: str, _progress: Progress) -> Any:
    from srm_desktop.services.findings.scans import store

    return store(session, plan, accounts, by)
