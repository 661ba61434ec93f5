"""What the window does with evidence beside its own thread: add, take out, open a copy, pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.evidence import Evidence
from srm_desktop.services.evidence import evidence as verbs
from srm_desktop.services.evidence.evidence import Addition
from srm_desktop.services.evidence.evidence_pack import write_pack
from srm_desktop.services.evidence.incoming import Incoming
from srm_desktop.services.evidence.media_types import may_be_opened
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.ui.background import BackgroundTask, Progress

_PARTS = 1000


class EvidenceFlow(QObject):
    """`widget`: in whose window it is asked and told. `failed` carries a UserError, `added` an Addition."""

    failed = Signal(object)
    added = Signal(object)

    def __init__(self, session: Session, author: Callable[[], str], widget: QWidget) -> None:
        super().__init__(widget)
        self._session, self._author, self._widget = session, author, widget
        self._tasks: list[BackgroundTask] = []

    # In

    def choose_files(self, keys: Sequence[AnswerKey]) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._widget, self.tr("Add evidence"), QDir.homePath())
        if names:
            self.add_paths([Path(name) for name in names], keys)

    def add_paths(self, paths: Sequence[Path], keys: Sequence[AnswerKey]) -> None:
        self._add(lambda progress: verbs.look_at(paths, progress), keys)

    def add_pasted(self, make: Callable[[], Incoming], keys: Sequence[AnswerKey]) -> None:
        """`make` may take long, and is called off the window's thread."""
        self._add(lambda _: [make()], keys)

    def _add(self, look: Callable[[Progress], list[Incoming]], keys: Sequence[AnswerKey]) -> None:
        session, by = self._session, self._author()

        def work(progress: Progress) -> Addition:
            addition = verbs.plan(session, look(_part(progress, 0, 2)), keys, by)
            verbs.store(session, addition, by, _part(progress, 1, 2))
            return addition

        def then(addition: Addition) -> None:
            session.follow()
            self.added.emit(addition)

        self._run(self.tr("Adding evidence..."), work, then)

    # Out

    def save_as(self, one: Evidence) -> None:
        start = str(Path(QDir.homePath(), safe_name(one.name)))
        name, _ = QFileDialog.getSaveFileName(self._widget, self.tr("Save evidence"), start)
        if name:
            self._run(
                self.tr("Saving {0}...").format(safe_name(one.name)),
                lambda progress: verbs.extract(
                    self._session, one, Path(name), overwrite=True, progress=_part(progress, 0, 1)
                ),
            )

    def open_copy(self, one: Evidence) -> None:
        """In the program that the system has for its type; after saying which type that is."""
        name = safe_name(one.name)
        if not may_be_opened(name):
            self._say_not_opened(name)
        elif self._agreed(name, one.media_type):
            self._run(
                self.tr("Copying {0}...").format(name),
                lambda progress: verbs.copy_to_look_at(self._session, one, _part(progress, 0, 1)),
                self._open,
            )

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.failed.emit(
                UserError(
                    "No program opened the copy.", "Save the file and open it in a program of your choice."
                )
            )

    def _say_not_opened(self, name: str) -> None:
        box = self._box(self.tr("{0} is not opened from here.").format(name))
        box.setInformativeText(
            self.tr("A file of this kind may be a program. Save it, and check it before you open it.")
        )
        box.exec()

    def _agreed(self, name: str, kind: str) -> bool:
        box = self._box(self.tr("Open a copy of {0}?").format(name))
        box.setInformativeText(
            self.tr(
                "It is of the type {0} and opens in the program your system has for that. The copy is "
                "read-only. Files from others can do harm in the program that opens them."
            ).format(kind)
        )
        opened = box.addButton(self.tr("Open a copy"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is opened

    def _box(self, text: str) -> QMessageBox:
        box = QMessageBox(self._widget)
        box.setWindowTitle(self.tr("Evidence"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box

    def save_pack(self) -> None:
        start = str(Path(QDir.homePath(), f"{self._session.path.stem} evidence.zip"))
        name, _ = QFileDialog.getSaveFileName(
            self._widget, self.tr("Save evidence pack"), start, self.tr("Zip files (*.zip)")
        )
        if name:
            path = Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")
            self._run(
                self.tr("Packing evidence..."),
                lambda progress: write_pack(
                    self._session, path, overwrite=path == Path(name), progress=_part(progress, 0, 1)
                ),
            )

    def _run(
        self, label: str, work: Callable[[Progress], Any], then: Callable[[Any], None] = lambda _: None
    ) -> None:
        task = BackgroundTask(self._widget.window(), label, work, then, self.failed.emit)
        self._tasks.append(task)
        task.destroyed.connect(lambda: self._tasks.remove(task))

    def leave(self) -> None:
        """Before the session is closed: what is still being done is stopped."""
        for task in tuple(self._tasks):
            task.abandon()


def _part(progress: Progress, number: int, of: int) -> Progress:
    """Bytes as thousandths: what is shown counts in numbers that end at two thousand million."""

    def told(done: int, total: int) -> None:
        progress(number * _PARTS + _PARTS * done // max(total, 1), of * _PARTS)

    return told
