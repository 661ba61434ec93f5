"""Starting an assessment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.assessment import Role, Target
from srm_desktop.paths import SUFFIX
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.lifecycle import NewAssessment, location_warning
from srm_desktop.services.people import new_person
from srm_desktop.services.targets import parse_target
from srm_desktop.ui.dialogs.choose_catalog import catalog_name, choose_catalog
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import spoken
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.suggested_path import suggested_path
from srm_desktop.ui.widgets.text_label import text_label


def parse_targets(text: str) -> list[Target]:
    """One target a line. Raises UserError that names the line."""
    targets = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                targets.append(parse_target(line))
            except UserError as error:
                raise UserError(phrase("Line {0}: {1}", number, error.what), error.remedy) from error
    return targets


class NewAssessmentDialog(FormDialog):
    """After acceptance: `new`, `author` and `path`."""

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        intro = self.tr(
            "Targets: one per line, an AWS account number, OU id or workload, then = and a name. "
            "More can follow later."
        )
        super().__init__(self.tr("New assessment"), intro, self.tr("Create"), parent)
        self.author = author
        self.new = NewAssessment("", "")
        self.path = Path()
        self._title, self._organisation, self._author = QLineEdit(), QLineEdit(), QLineEdit(author)
        self._targets = QPlainTextEdit()
        self._catalog = QComboBox()
        self._path = QLineEdit()
        self._path_edited = False
        self._warning = text_label("", "warning")
        self._warning.hide()
        self._build()

    def _build(self) -> None:
        self._title.setPlaceholderText(self.tr("Such as: Q4 review"))
        self._organisation.setPlaceholderText(self.tr("Whose AWS estate is assessed"))
        self._author.setPlaceholderText(self.tr("As it is to be printed"))
        self._targets.setPlaceholderText("111122223333=Production\n444455556666=Development")
        self._targets.setTabChangesFocus(True)
        self._targets.setFixedHeight(96)
        self._title.textChanged.connect(self._suggest_path)
        self._path.textEdited.connect(self._path_was_edited)
        self._catalog.addItem(self.tr("AWS Shared Responsibility Model"), None)
        self._catalog.addItem(self.tr("Another catalog..."), None)
        self._catalog.activated.connect(self._choose_catalog)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Organization"), self._organisation)
        self.form.addRow(self.tr("Your name"), self._author)
        self.form.addRow(self.tr("Targets"), self._targets)
        self.form.addRow(self.tr("Catalog"), self._catalog)
        self.form.addRow(self.tr("File"), file_row(self._path, self._choose))
        self.form.addRow("", self._warning)
        self._suggest_path()

    def _suggest_path(self) -> None:
        if self._path_edited:
            return
        safe = "".join(c if c.isalnum() or c in " -_." else "-" for c in self._title.text()).strip(" .")
        self._show_path(suggested_path(safe or self.tr("Assessment"), SUFFIX))

    def _path_was_edited(self) -> None:
        self._path_edited = True
        self._warn(Path(self._path.text()))

    def _show_path(self, path: Path) -> None:
        self._path.setText(str(path))
        self._warn(path)

    def _warn(self, path: Path) -> None:
        said = location_warning(path)
        self._warning.setText(spoken(said))
        self._warning.setVisible(bool(said))

    def _choose_catalog(self, row: int) -> None:
        """The last row asks for a file; what was chosen stands above it."""
        if row < self._catalog.count() - 1:
            return
        path = choose_catalog(self)
        if path:
            self._catalog.insertItem(row, catalog_name(path), str(path))
        self._catalog.setCurrentIndex(row if path else 0)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the assessment"), self._path.text(), self.tr("Assessments (*.srm)")
        )
        if name:
            self._path_edited = True
            path = Path(name)
            self._show_path(path if path.suffix else path.with_suffix(SUFFIX))

    def take(self) -> None:
        self.author = self._author.text().strip()
        if not self._title.text().strip() or not self._organisation.text().strip():
            raise UserError("An assessment needs a title and an organization.", "Enter both.")
        if not self.author:
            raise UserError("Your name is missing.", "Every change is recorded with the name of who made it.")
        self.path = Path(self._path.text().strip())
        if not self._path.text().strip() or not self.path.absolute().parent.is_dir():
            raise UserError("The file's folder does not exist.", "Choose another folder.")
        if self.path.suffix != SUFFIX:
            self.path = self.path.with_name(self.path.name + SUFFIX)
        if self.path.exists():
            raise UserError(phrase("{0} already exists.", self.path.name), "Choose another name.")
        chosen = self._catalog.currentData()
        self.new = NewAssessment(
            catalog=catalogs.read(Path(chosen)) if chosen else None,
            title=self._title.text().strip(),
            organisation=self._organisation.text().strip(),
            targets=parse_targets(self._targets.toPlainText()),
            people=[replace(new_person(self.author), role=Role.ASSESSOR)],
        )
