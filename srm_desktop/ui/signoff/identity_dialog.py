"""Making an identity to sign with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from srm_desktop.errors import UserError
from srm_desktop.services.documents import identities
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.widgets.file_row import file_row


class IdentityDialog(FormDialog):
    """After acceptance the identity is at `path`, and `fingerprint` is to be made known."""

    def __init__(self, name: str, organisation: str, parent: QWidget | None = None) -> None:
        intro = self.tr(
            "A key of your own under a passphrase. Whoever verifies your signature compares its fingerprint "
            "with the one you gave them, so make it known by other means than the document."
        )
        super().__init__(self.tr("Make an identity"), intro, self.tr("Make identity"), parent)
        self.path = Path()
        self.fingerprint = ""
        self._name, self._organisation = QLineEdit(name), QLineEdit(organisation)
        self._passphrase, self._again = QLineEdit(), QLineEdit()
        for field in (self._passphrase, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._file = QLineEdit(str(Path.home() / f"{name or 'identity'}.p12"))
        self.form.addRow(self.tr("Name"), self._name)
        self.form.addRow(self.tr("Organization"), self._organisation)
        self.form.addRow(self.tr("Passphrase"), self._passphrase)
        self.form.addRow(self.tr("Once more"), self._again)
        self.form.addRow(self.tr("File"), file_row(self._file, self._choose))

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the identity"), self._file.text(), self.tr("Identities (*.p12)")
        )
        if name:
            self._file.setText(str(Path(name).with_suffix(".p12")))

    def take(self) -> None:
        if self._passphrase.text() != self._again.text():
            raise UserError("The two passphrases differ.", "Type them again.")
        self.path = Path(self._file.text().strip())
        self.fingerprint = identities.create(
            self.path, self._name.text(), self._organisation.text(), self._passphrase.text()
        )
