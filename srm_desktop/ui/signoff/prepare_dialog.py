"""Preparing a document, step by step, to the preview of its real pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.documents import freezing, kinds, signoff
from srm_desktop.services.documents.freezing import Snapshot
from srm_desktop.services.documents.kind import Progress
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from srm_desktop.ui.background import BackgroundTask
from srm_desktop.ui.language import spoken
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.signoff.exceptions_step import ExceptionsStep
from srm_desktop.ui.signoff.steps import ConclusionStep, GatesStep, PeopleStep, ScopeStep
from srm_desktop.ui.theme.tokens import L, M, S, Theme
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.page_viewer import PageViewer
from srm_desktop.ui.widgets.suggested_path import suggested_path
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (860, 600)
_STEPS_WIDTH = 150
_GATES, _EXCEPTIONS, _PREVIEW = 1, 2, 5


class Around(NamedTuple):
    """What the window around the dialog has for it."""

    author: Callable[[], str]
    theme: Theme
    edit_people: Callable[[], object] = lambda: None
    edit_details: Callable[[], object] = lambda: None


class PrepareDialog(QDialog):
    """Accepted: `snapshot` and `data` are the document as it was shown, for `scope` at `path`.

    Rejected with `wanted` set: the user went to an answer that a gate named.
    """

    def __init__(
        self,
        session: Session,
        targets: list[str],
        around: Around,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepare a sign-off document"))
        self.resize(*_SIZE)
        self._session = session
        self.wanted: AnswerKey | None = None
        self.scope = Scope()
        self.snapshot: Snapshot = {}
        self.data = b""
        self.path = Path()
        self.scope_step = ScopeStep(session, targets, around.edit_details)
        self.gates_step = GatesStep(around.theme)
        self.exceptions_step = ExceptionsStep(session, around.author)
        self.conclusion_step = ConclusionStep(session)
        self.people_step = PeopleStep(session, around.edit_people)
        self._viewer = PageViewer()
        self._file = QLineEdit(str(suggested_path(f"{session.path.stem} attestation", ".pdf")))
        self._names = QListWidget()
        self._title = text_label("", "heading")
        self._pages = QStackedWidget()
        self._hint = text_label("", "warning")
        self._back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self._build()
        self._connect()
        self.go(0)

    def _build(self) -> None:
        steps = (
            (self.tr("Scope"), self.scope_step),
            (self.tr("Gates"), self.gates_step),
            (self.tr("Exceptions"), self.exceptions_step),
            (self.tr("Conclusion"), self.conclusion_step),
            (self.tr("People"), self.people_step),
            (self.tr("Preview"), self._preview()),
        )
        for name, step in steps:
            self._names.addItem(name)
            self._pages.addWidget(step)
        longest = self._names.sizeHintForColumn(0) + 2 * self._names.frameWidth() + M
        self._names.setFixedWidth(max(_STEPS_WIDTH, longest))
        self._names.setAccessibleName(self.tr("Steps"))
        self.next.setProperty("role", "primary")
        self.next.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self._hint, 1)
        for button in (self._back, self.next, cancel):
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(M)
        right.addWidget(self._title)
        right.addWidget(self._pages, 1)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addWidget(self._names)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addLayout(body, 1)
        layout.addLayout(buttons)

    def _preview(self) -> QWidget:
        page = QWidget()
        label = text_label(self.tr("File"), wrap=False)
        label.setBuddy(self._file)
        row = file_row(self._file, self._choose)
        row.insertWidget(0, label)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._viewer, 1)
        layout.addLayout(row)
        return page

    def _connect(self) -> None:
        self._names.currentRowChanged.connect(self._show_step)
        self._back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(self._on)
        self.scope_step.changed.connect(self._scope_changed)
        self.conclusion_step.changed.connect(self._refresh)
        self.gates_step.wanted.connect(self._leave_for)
        self.gates_step.here.connect(self._explain)
        self.exceptions_step.changed.connect(self._refresh)

    def done(self, result: int) -> None:
        self.exceptions_step.flush()
        self._viewer.close_document()
        super().done(result)

    # Steps

    @property
    def step(self) -> int:
        return self._pages.currentIndex()

    def go(self, step: int) -> None:
        self._names.setCurrentRow(step)

    def _show_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._title.setText(
            (
                self.tr("What the document covers"),
                self.tr("What stands in its way"),
                self.tr("What is said of each exception"),
                self.tr("What the assessor concludes"),
                self.tr("Who signs, and what they state"),
                self.tr("The document as it will be"),
            )[step]
        )
        self.exceptions_step.flush()
        if step == 0:
            self._scope_changed()
        self._refresh()
        if step == _EXCEPTIONS:
            self.exceptions_step.show_scope(self.scope)
        if step == _PREVIEW:
            self._viewer.setFocus()
            self._draw()
        elif self.isVisible():
            self.next.setFocus()

    def _on(self) -> None:
        if self.step == _PREVIEW:
            self._finish()
        else:
            self.go(self.step + 1)

    def _scope_changed(self) -> None:
        if not self.scope_step.missing():
            self.conclusion_step.show_proposal(self.scope_step.scope())
        self._refresh()

    def _refresh(self) -> None:
        missing = self.scope_step.missing()
        chosen = self.scope_step.scope()
        self.scope = replace(chosen, conclusion=self.conclusion_step.chosen()) if chosen.final else chosen
        gates = [] if missing else signoff.gates(self._session, self.scope)
        self.people_step.refresh()
        self.gates_step.show_gates(gates, final=self.scope.final)
        closed = [spoken(gate.text) for gate in gates if gate.closed] if self.scope.final else []
        stopped = missing or (closed[0] if closed and self.step > _GATES else "")
        self._hint.setText(stopped)
        self._back.setEnabled(self.step > 0)
        self.next.setText(self.tr("Make the document") if self.step == _PREVIEW else self.tr("Next"))
        last = self.step == _PREVIEW - 1
        self.next.setEnabled(not missing and not (closed and (last or self.step == _PREVIEW)))
        preview = self._names.item(_PREVIEW)
        flags = preview.flags()
        usable = not missing and not closed
        enabled = flags | flags.ItemIsEnabled if usable else flags & ~flags.ItemIsEnabled
        preview.setFlags(enabled)

    def _explain(self, key: AnswerKey) -> None:
        self.go(_EXCEPTIONS)
        self.exceptions_step.go_to(key)

    def _leave_for(self, key: AnswerKey) -> None:
        self.wanted = key
        self.reject()

    # The document

    def _draw(self) -> None:
        """The dialog is modal to every window, so nobody edits what is being frozen."""
        self.next.setEnabled(False)
        session, scope = self._session, self.scope

        def work(progress: Progress) -> tuple[Snapshot, bytes]:
            snapshot = freezing.freeze(session, scope)
            return snapshot, kinds.render(snapshot, progress)

        BackgroundTask(
            self,
            self.tr("Drawing the pages..."),
            work,
            self._show,
            self._fail,
            lambda: self.go(_PREVIEW - 1),
        )

    def _show(self, made: tuple[Snapshot, bytes]) -> None:
        self.snapshot, self.data = made
        try:
            self._viewer.show_document(self.data)
        except UserError as error:
            self._fail(error)
        else:
            self.next.setEnabled(True)

    def _fail(self, error: BaseException) -> None:
        show_error(self, error)
        self.go(0)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the PDF"), self._file.text(), self.tr("PDF documents (*.pdf)")
        )
        if name:
            self._file.setText(str(Path(name).with_suffix(".pdf")))

    def _finish(self) -> None:
        self.path = Path(self._file.text().strip())
        if not self._file.text().strip() or not self.path.absolute().parent.is_dir():
            self._hint.setText(self.tr("The file's folder does not exist. Choose another one."))
        elif self.path.exists():
            self._hint.setText(self.tr("{0} already exists. Choose another name.").format(self.path.name))
        else:
            self.accept()
