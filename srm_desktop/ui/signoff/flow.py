"""What the window does for a sign-off: prepare, sign, verify. The libraries are loaded when used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from srm_desktop.errors import UserError
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.messages import show_error

if TYPE_CHECKING:
    from srm_desktop.services.documents.verifying import Report
    from srm_desktop.services.session import Session


class SignoffFlow(Flow):
    def slots(self) -> Slots:
        return {
            "attest": self.prepare,
            "sign": self.sign,
            "verify": self.verify,
        }

    # Preparing

    def prepare(self) -> None:
        from srm_desktop.ui.signoff.prepare_dialog import Around, PrepareDialog

        workspace = self._window.workspace
        if workspace is None:
            return
        window = self._window
        window.windows.flush(workspace.session)
        session, targets = workspace.session, workspace.shown_targets()
        around = Around(
            window.author, window.theme, lambda: window.run("people"), lambda: window.run("details")
        )
        dialog = PrepareDialog(session, targets, around, window)
        if dialog.exec():
            self._keep(session, dialog)
        elif dialog.wanted is not None:
            if dialog.wanted.target:
                workspace.show_target(dialog.wanted.target)
            workspace.show_item(dialog.wanted.item)

    def _keep(self, session: Session, dialog: Any) -> None:
        from srm_desktop.services.documents import attesting

        author = self._window.author()
        try:
            made = attesting.keep(session, dialog.snapshot, dialog.data, dialog.path, dialog.scope, author)
        except UserError as error:
            show_error(self._window, error)
            return
        self.offer(made.path, signable=bool(dialog.snapshot["signatures"]))

    def offer(self, path: Path, *, signable: bool) -> None:
        """A document that was just made: to be opened, or signed at once."""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Sign-off"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("{0} is ready.").format(path.name))
        box.setInformativeText(str(path))
        show = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.ActionRole)
        sign = box.addButton(self.tr("Sign it..."), QMessageBox.ButtonRole.AcceptRole) if signable else None
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        elif sign is not None and box.clickedButton() is sign:
            self.sign_path(path)

    # Signing

    def sign(self) -> None:
        if path := self._choose(self.tr("Which document is to be signed?")):
            self.sign_path(path)

    def sign_path(self, path: Path) -> None:
        self._read(path, lambda data, found: self._sign(path, data, found))

    def _sign(self, path: Path, data: bytes, found: Report) -> None:
        from srm_desktop.ui.signoff.sign_dialog import SignDialog

        preferences = self._window.preferences
        try:
            dialog = SignDialog(data, path, found, preferences.identity(), self._window)
        except UserError as error:
            show_error(self._window, error)
            return
        if dialog.exec() and dialog.signed is not None:
            preferences.keep_identity(Path(dialog.identity.text()))
            self._take_in(dialog.signed.report)
            self.verify_path(path)

    def _take_in(self, found: Report) -> None:
        """Where the document was made from the assessment that is open."""
        from srm_desktop.services.documents.recording import record_signatures

        session, snapshot = self._session, found.snapshot
        if session is None or session.read_only or snapshot is None or found.faults or not found.signatures:
            return
        known = session.state.attestations.get(snapshot["document"]["id"])
        if known is None or len(known.signers) >= len(found.signatures):
            return
        try:
            record_signatures(session, found, self._window.author())
        except UserError as error:
            show_error(self._window, error)

    # Verifying

    def verify(self) -> None:
        if path := self._choose(self.tr("Which document is to be verified?")):
            self.verify_path(path)

    def verify_path(self, path: Path) -> None:
        """A document that was signed elsewhere is taken into the assessment it was made from."""

        def show(_: bytes, found: Report) -> None:
            self._take_in(found)
            self._show(path, found)

        self._read(path, show)

    def _show(self, path: Path, found: Report) -> None:
        from srm_desktop.services.documents import identities
        from srm_desktop.ui.signoff.verdict_dialog import VerdictDialog

        state = self._session.state if self._session else None
        pinned = {one.fingerprint for one in identities.trusted_here()}
        dialog = VerdictDialog(found, path, state, self._window.theme, pinned, self._window)

        def again(change: Callable[[], None]) -> None:
            change()
            dialog.reject()
            self.verify_path(path)

        def sign() -> None:
            dialog.reject()
            self.sign_path(path)

        dialog.trusted.connect(lambda certificate: again(partial(identities.trust, certificate)))
        dialog.distrusted.connect(lambda fingerprint: again(partial(identities.distrust, fingerprint)))
        dialog.sign.connect(sign)
        dialog.exec()

    def _read(self, path: Path, then: Callable[[bytes, Report], None]) -> None:
        session = self._session

        def work(_: object) -> tuple[bytes, Report]:
            from srm_desktop.services.documents import identities, verifying

            data = verifying.read_pdf(path)
            return data, verifying.verify_bytes(data, path.name, identities.trusted_here())

        def done(read: tuple[bytes, Report]) -> None:
            from srm_desktop.services.documents import verifying

            data, found = read
            then(data, verifying.compared(found, session) if session is not None else found)

        self._window.in_background(self.tr("Verifying {0}...").format(path.name), work, done)

    def _choose(self, title: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, self._folder, self.tr("PDF documents (*.pdf)")
        )
        return Path(name) if name else None
