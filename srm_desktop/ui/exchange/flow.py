"""From a file on the window to changes in the assessment, and from the assessment to a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.paths import SUFFIX
from srm_desktop.ui.background import Progress
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.language import number
from srm_desktop.ui.messages import show_error

# The dialogs and services are loaded when they are first used.
if TYPE_CHECKING:
    from srm_desktop.exchange.records import Reading
    from srm_desktop.services.session import Session
    from srm_desktop.services.transfer.importing import Kind, Tables
    from srm_desktop.services.transfer.proposing import Plan, Proposed
    from srm_desktop.ui.main_window import MainWindow

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".json", ".yaml", ".yml", ".gz", ".ndjson", ".jsonl")
"""Of the files that are offered to choose from; what they are is told from what is in them."""


class ExchangeFlow(Flow):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._waiting: list[tuple[Path, Kind]] = []

    def slots(self) -> Slots:
        return {
            "import_files": self.choose_files,
            "export": self.export,
        }

    # Out

    def export(self) -> None:
        from srm_desktop.ui.exchange.export_dialog import ExportDialog

        session, window = self._session, self._window
        if session is None:
            return
        window.windows.flush(session)
        dialog = ExportDialog(session, window.theme, session.path.parent, parent=window)
        if dialog.exec():
            chosen = (dialog.format.name, dialog.path, dialog.scope, dialog.overwrite)
            label = self.tr("Writing {0}...").format(dialog.path.name)
            window.in_background(label, partial(_export, session, *chosen), self._exported)

    def _exported(self, path: Path) -> None:
        self._window.statusBar().showMessage(self.tr("Written: {0}").format(path), 10_000)

    # In

    def choose_files(self) -> None:
        known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        patterns = self.tr("Spreadsheets, scans and OSCAL ({0});;All files (*)").format(known)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import"),
            self._folder,
            patterns,
        )
        if names:
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Each by what is in it: scans go in together first, then anything else, one after the other."""
        from srm_desktop.services.transfer.importing import Kind, kind_of

        kinds = self._window.attempt(lambda: {path: kind_of(path) for path in paths})
        if not kinds:
            return
        scans = [path for path, kind in kinds.items() if kind is Kind.SCAN]
        others = [(path, kind) for path, kind in kinds.items() if kind is not Kind.SCAN]
        self._waiting = sorted(others, key=lambda other: other[1] is Kind.ASSESSMENT)  # it opens another file
        if scans and self._is_open():
            self._window.findings.import_paths(scans, self._next)
        elif not scans:
            self._next()

    def _is_open(self) -> bool:
        """Whether there is something to import into; says so where there is not."""
        if self._session is None or self._session.read_only:
            self._refuse(
                phrase("There is no assessment open that can be changed."), phrase("Open one first.")
            )
            return False
        return True

    def _next(self) -> None:
        from srm_desktop.services.transfer.importing import Kind

        if not self._waiting:
            return
        path, kind = self._waiting.pop(0)
        if kind is Kind.ASSESSMENT:
            self._make_again(path)
        elif kind is Kind.CATALOG:
            self._refuse(
                phrase("{0} is a catalog.", path.name), phrase("Choose it where a new assessment is made.")
            )
            self._next()
        elif self._is_open() and self._session is not None:
            self._import(self._session, path, is_table=kind is Kind.TABLE)

    def _refuse(self, what: str, remedy: str) -> None:
        show_error(self._window, UserError(what, remedy))

    def _import(self, session: Session, path: Path, *, is_table: bool) -> None:
        self._window.windows.flush(session)
        by = self._window.author()
        label = self.tr("Reading {0}...").format(path.name)
        work = partial(_read, session, path, by, is_table=is_table)
        self._window.in_background(label, work, partial(self._preview, session, by), self._next)

    def _preview(self, session: Session, by: str, read: tuple[Reading, Tables | None, Plan]) -> None:
        from srm_desktop.ui.exchange.import_dialog import ImportDialog

        window = self._window
        if session is not self._session:
            return
        dialog = ImportDialog(session, *read, by, window.theme, window)
        if dialog.exec():
            work = partial(_store, session, dialog.plan, dialog.chosen)
            done = partial(self._stored, session, len(dialog.chosen))
            window.in_background(self.tr("Importing..."), work, done, self._next)
        else:
            self._next()

    def _stored(self, session: Session, count: int, _batches: object) -> None:
        session.follow()
        self._window.statusBar().showMessage(self.tr("{0} changes imported.").format(number(count)), 10_000)
        self._next()

    def _make_again(self, path: Path) -> None:
        """A whole assessment becomes a file of its own."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Make an assessment from {0}").format(path.name),
            str(path.with_suffix(SUFFIX)),
            self.tr("Assessments (*.srm)"),
        )
        if name:
            target = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
            work = partial(_created, target, path, self._window.author())
            label = self.tr("Making the assessment...")
            self._window.in_background(label, work, self._window.show_session)


def _export(session: Session, name: str, path: Path, scope: Any, overwrite: bool, progress: Progress) -> Path:
    from srm_desktop.services.transfer.exporting import export

    return export(session, name, path, scope, overwrite=overwrite, progress=progress)


def _read(
    session: Session, path: Path, by: str, progress: Progress, *, is_table: bool
) -> tuple[Reading, Tables | None, Plan]:
    """The reading, the tables where the file is a spreadsheet, and what would change."""
    from srm_desktop.services.transfer import importing, proposing

    tables = importing.open_tables(path, progress) if is_table else None
    reading = tables.reading() if tables else importing.read(path, progress=progress)
    return reading, tables, proposing.plan(session, reading, path.name, by)


def _store(session: Session, plan: Plan, chosen: list[Proposed], _progress: Progress) -> Any:
    from srm_desktop.services.transfer.proposing import store

    return store(session, plan, chosen)


def _created(target: Path, path: Path, by: str, _progress: Progress) -> Session:
    from srm_desktop.services.transfer import assessment_document

    return assessment_document.create(target, assessment_document.read(path), by)
