"""What is judged: the list, adding many at once, and one in detail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Environment, Target
from srm_desktop.services import targets as verbs
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.dialogs.new_assessment import parse_targets
from srm_desktop.ui.language import word
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.theme.tokens import L, S
from srm_desktop.ui.widgets.text_label import text_label


class AddTargetsDialog(FormDialog):
    """After acceptance `targets` holds at least one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Add targets")
        intro = self.tr(
            "One per line: an AWS account number, an organizational unit's id or the name of a workload; "
            "then = and a name, if you like. A pasted column of 500 accounts is fine."
        )
        super().__init__(title, intro, self.tr("Add"), parent)
        self.targets: list[Target] = []
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText("111122223333=Production\nou-ab12-cdefghij=Core\npayments")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(160)
        self._text.setAccessibleName(title)
        self.form.addRow(self._text)
        self._text.setFocus()

    def take(self) -> None:
        self.targets = parse_targets(self._text.toPlainText())
        if not self.targets:
            raise UserError("There is no target yet.", "Write at least one line.")


class TargetDialog(FormDialog):
    """One target in detail; after acceptance `target` is the corrected value."""

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(target.label, word(target.kind), self.tr("Save"), parent)
        self.target = target
        self._identifier, self._name = QLineEdit(target.identifier), QLineEdit(target.name)
        self._environment = QComboBox()
        for environment in Environment:
            self._environment.addItem(word(environment), environment)
        self._environment.setCurrentIndex(list(Environment).index(target.environment))
        self._regions = QLineEdit(", ".join(target.regions))
        self._services = QLineEdit(", ".join(target.services))
        self._note = QPlainTextEdit(target.note)
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(72)
        self._regions.setPlaceholderText("eu-central-1, eu-west-1")
        self._services.setPlaceholderText("ec2, s3, rds, lambda")
        for label, field in (
            (self.tr("Identifier"), self._identifier),
            (self.tr("Name"), self._name),
            (self.tr("Environment"), self._environment),
            (self.tr("Regions in use"), self._regions),
            (self.tr("Services in use"), self._services),
            (self.tr("Note"), self._note),
        ):
            self.form.addRow(label, field)

    def take(self) -> None:
        self.target = verbs.checked(
            replace(
                self.target,
                identifier=self._identifier.text(),
                name=self._name.text(),
                environment=list(Environment)[self._environment.currentIndex()],
                regions=_listed(self._regions.text()),
                services=_listed(self._services.text()),
                note=self._note.toPlainText().strip(),
            )
        )


def _listed(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


class TargetsDialog(QDialog):
    """Each change is written at once and can be undone, so there is nothing to confirm."""

    def __init__(self, session: Session, author: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._author = session, author
        self.setWindowTitle(self.tr("Targets"))
        self.setMinimumSize(560, 420)
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Targets"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._edit)
        self._list.itemSelectionChanged.connect(self._enable)
        self._edit_button = self._button(self.tr("Edit..."), self._edit)
        self._remove_button = self._button(self.tr("Remove"), self._remove)
        self._add_button = self._button(self.tr("Add..."), self._add)
        self._build()
        self._fill()

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: slot())
        return button

    def _build(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(S)
        for button in (self._add_button, self._edit_button, self._remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Targets"), "heading"))
        said = self.tr("Removing a target keeps its answers in the history; undo brings it back.")
        layout.addWidget(text_label(said, "muted"))
        layout.addWidget(self._list, 1)
        layout.addLayout(row)

    def _fill(self) -> None:
        chosen = self._chosen()
        self._list.clear()
        for target in self._session.state.active_targets:
            parts = [target.label, word(target.kind)]
            if target.environment is not Environment.UNSPECIFIED:
                parts.append(word(target.environment))
            row = QListWidgetItem(" \u00b7 ".join(parts))
            row.setData(Qt.ItemDataRole.UserRole, target.id)
            row.setToolTip(f"<p>{escape(row.text())}</p>")
            self._list.addItem(row)
            row.setSelected(target.id in chosen)
        self._enable()

    def _chosen(self) -> list[str]:
        return [row.data(Qt.ItemDataRole.UserRole) for row in self._list.selectedItems()]

    def _enable(self) -> None:
        chosen, writable = len(self._chosen()), not self._session.read_only
        self._add_button.setEnabled(writable)
        self._edit_button.setEnabled(writable and chosen == 1)
        self._remove_button.setEnabled(writable and chosen > 0)

    def _add(self) -> None:
        dialog = AddTargetsDialog(self)
        if dialog.exec():
            self._write(lambda: verbs.add_targets(self._session, dialog.targets, self._author()))

    def _edit(self, *_: object) -> None:
        if len(chosen := self._chosen()) == 1 and not self._session.read_only:
            dialog = TargetDialog(self._session.state.targets[chosen[0]], self)
            if dialog.exec():
                self._write(lambda: verbs.edit_target(self._session, dialog.target, self._author()))

    def _remove(self) -> None:
        chosen = self._chosen()
        self._write(lambda: verbs.remove_targets(self._session, chosen, self._author()))

    def _write(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            show_error(self, error)
        self._fill()
