"""Who takes part, and in which role they may sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Person, Role
from srm_desktop.services import people as verbs
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import word
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.theme.tokens import L, S
from srm_desktop.ui.widgets.text_label import text_label


class PersonDialog(FormDialog):
    """After acceptance `person` is the new or corrected value."""

    def __init__(self, title: str, person: Person, save: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "", save, parent)
        self.person = person
        self._name, self._title = QLineEdit(person.name), QLineEdit(person.title)
        self._organisation = QLineEdit(person.organisation)
        self._role = QComboBox()
        for role in Role:
            self._role.addItem(word(role), role)
        self._role.setCurrentIndex(list(Role).index(person.role))
        self.form.addRow(self.tr("Name"), self._name)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Organization"), self._organisation)
        self.form.addRow(self.tr("Role"), self._role)

    def take(self) -> None:
        self.person = replace(
            self.person,
            name=self._name.text().strip(),
            title=self._title.text().strip(),
            organisation=self._organisation.text().strip(),
            role=list(Role)[self._role.currentIndex()],
        )
        if not self.person.name:
            raise UserError("A person needs a name.", "Enter the name as it is to be printed.")


class PeopleDialog(QDialog):
    """Each change is written at once and can be undone."""

    def __init__(self, session: Session, author: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._author = session, author
        self.setWindowTitle(self.tr("People"))
        self.setMinimumSize(560, 380)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("People"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._edit)
        self._list.itemSelectionChanged.connect(self._enable)
        self._buttons = [
            self._button(self.tr("Add..."), self._add),
            self._button(self.tr("Edit..."), self._edit),
            self._button(self.tr("Remove"), self._remove),
        ]
        self._build()
        self._fill()

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())
        return button

    def _build(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(S)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("People"), "heading"))
        said = self.tr("A final attestation needs responsible management and an assessor.")
        layout.addWidget(text_label(said, "muted"))
        layout.addWidget(self._list, 1)
        layout.addLayout(row)

    def _fill(self) -> None:
        self._list.clear()
        for person in self._session.state.active_people:
            parts = filter(None, (person.name, person.title, person.organisation, word(person.role)))
            row = QListWidgetItem(" \u00b7 ".join(parts))
            row.setData(Qt.ItemDataRole.UserRole, person.id)
            row.setToolTip(f"<p>{escape(row.text())}</p>")
            self._list.addItem(row)
        self._enable()

    def _chosen(self) -> Person | None:
        rows = self._list.selectedItems()
        return self._session.state.people.get(rows[0].data(Qt.ItemDataRole.UserRole)) if rows else None

    def _enable(self) -> None:
        writable = not self._session.read_only
        self._buttons[0].setEnabled(writable)
        for button in self._buttons[1:]:
            button.setEnabled(writable and self._chosen() is not None)

    def _add(self) -> None:
        person = verbs.new_person(organisation=self._session.state.details.organisation)
        self._ask(self.tr("Add a person"), person, self.tr("Add"))

    def _edit(self, *_: object) -> None:
        if person := self._chosen():
            self._ask(person.name, person, self.tr("Save"))

    def _ask(self, title: str, person: Person, save: str) -> None:
        dialog = PersonDialog(title, person, save, self)
        if not self._session.read_only and dialog.exec():
            self._write(lambda: verbs.save_person(self._session, dialog.person, self._author()))

    def _remove(self) -> None:
        if person := self._chosen():
            self._write(lambda: verbs.remove_person(self._session, person.id, self._author()))

    def _write(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            show_error(self, error)
        self._fill()
