"""Signing: what the signer states, ticked one by one, and with which identity."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.services.documents import identities, signing
from srm_desktop.services.documents.signing import Signed
from srm_desktop.services.documents.verifying import Report
from srm_desktop.services.files import write_whole
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import spoken
from srm_desktop.ui.signoff.identity_dialog import IdentityDialog
from srm_desktop.ui.theme.tokens import XS, S
from srm_desktop.ui.widgets.digest import in_groups
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.text_label import text_label


class SignDialog(FormDialog):
    """`data` was read from `path` and `before` is what was found of it. Accepted: the file is signed."""

    def __init__(
        self, data: bytes, path: Path, before: Report, identity: Path | None, parent: QWidget | None = None
    ) -> None:
        self._place = signing.next_place(before)
        signer = self._place.signer
        intro = self.tr("{0} signs {1} as {2}. The signature is added to the file itself.").format(
            signer["name"], path.name, spoken(self._place.role_name)
        )
        super().__init__(self.tr("Sign a document"), intro, self.tr("Sign"), parent)
        self._data, self._path, self._before = data, path, before
        self.signed: Signed | None = None
        self._ticks = [QCheckBox() for _ in self._place.statements]
        self.identity = QLineEdit(str(identity or ""))
        self._made = text_label("", "small", selectable=True)
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._keep = QCheckBox(self.tr("Keep it in the system's keyring"))
        self._title = QLineEdit(signer["title"])
        self._timestamp = QLineEdit()
        self._timestamp.setPlaceholderText(self.tr("None: nothing goes over the network"))
        self.form.addRow(self.tr("You state"), self._statements())
        self.form.addRow(self.tr("Identity"), self._identity_row())
        self.form.addRow("", self._made)
        self.form.setRowVisible(self._made, False)
        self.form.addRow(self.tr("Passphrase or PIN"), self._passphrase)
        self.form.addRow("", self._keep)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Timestamp server"), self._timestamp)
        self._show_kept()
        self._enable()

    def _statements(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        for box, statement in zip(self._ticks, self._place.statements, strict=True):
            box.setAccessibleName(statement)
            box.toggled.connect(self._enable)
            row = QHBoxLayout()
            row.setSpacing(XS)
            box.setMinimumHeight(box.fontMetrics().height())
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(statement), 1)
            column.addLayout(row)
        return column

    def _identity_row(self) -> QHBoxLayout:
        make = QPushButton(self.tr("Make one..."))
        make.clicked.connect(self._make)
        self.identity.setPlaceholderText(self.tr("A .p12 or .pfx file, or a token's PKCS#11 module"))
        self.identity.textChanged.connect(self._enable)
        self.identity.editingFinished.connect(self._show_kept)
        row = file_row(self.identity, self._choose)
        row.addWidget(make)
        return row

    def _choose(self) -> None:
        kinds = self.tr("Identities and token modules (*.p12 *.pfx *.so *.dll *.dylib)")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose an identity"), self.identity.text(), kinds
        )
        if name:
            self.identity.setText(name)
            self._show_kept()

    def _make(self) -> None:
        signer = self._place.signer
        dialog = IdentityDialog(signer["name"], signer["organisation"], self)
        if dialog.exec():
            self.identity.setText(str(dialog.path))
            self._made.setText(
                self.tr("Give those who will verify your signature this SHA-256, by other means: {0}").format(
                    in_groups(dialog.fingerprint)
                )
            )
            self.form.setRowVisible(self._made, True)
            self.make_room()

    def _show_kept(self) -> None:
        self._keep.setVisible(identities.can_keep_passphrase())
        if kept := identities.kept_passphrase(Path(self.identity.text().strip())):
            self._passphrase.setText(kept)
            self._keep.setChecked(True)

    def _enable(self) -> None:
        ticked = all(box.isChecked() for box in self._ticks)
        self.accept_button.setEnabled(ticked and bool(self.identity.text().strip()))

    def take(self) -> None:
        who = identities.open_identity(Path(self.identity.text().strip()), self._passphrase.text())
        if signing.is_someone_else(who, self._place):
            name = self._place.signer["name"]
            raise UserError(
                phrase("This identity is {0}'s; the field is for {1}.", who.name, name),
                phrase("Choose {0}'s identity, or correct the people and make the document again.", name),
            )
        self.signed = signing.sign(
            self._data,
            who,
            self._before,
            self._place,
            title=self._title.text().strip(),
            timestamp_url=self._timestamp.text().strip(),
        )
        write_whole(self._path, self.signed.data)
        if identities.can_keep_passphrase():
            kept = self._passphrase.text() if self._keep.isChecked() else ""
            identities.keep_passphrase(Path(self.identity.text().strip()), kept)
