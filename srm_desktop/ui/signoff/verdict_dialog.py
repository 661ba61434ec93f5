"""What was found of a document: one plain sentence, then the details."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.state import State
from srm_desktop.services.documents import verifying
from srm_desktop.services.documents.verifying import Pages, Report, Signature, Verdict
from srm_desktop.ui.language import day, listed, number, spoken, utc, word
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, L, M, Theme
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.digest import in_groups
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (720, 560)
_ICON = 28


class VerdictDialog(QDialog):
    """`trusted` carries a certificate the user now vouches for, `distrusted` the fingerprint of one no more;
    `sign` asks to sign the document. `pinned` are the fingerprints of those vouched for so far."""

    trusted = Signal(bytes)
    distrusted = Signal(str)
    sign = Signal()

    def __init__(
        self,
        found: Report,
        path: Path,
        state: State | None,
        theme: Theme,
        pinned: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verify {0}").format(path.name))
        self.resize(*_SIZE)
        self._found, self._state, self._theme, self._pinned = found, state, theme, pinned
        body = QWidget()
        self._details = QVBoxLayout(body)
        self._details.setContentsMargins(0, 0, M, 0)
        self._details.setSpacing(M)
        area = ScrollColumn(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(L)
        layout.addLayout(self._head())
        layout.addWidget(area, 1)
        layout.addWidget(self._buttons())
        self._fill()

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        pictures = {
            Verdict.STANDS: ("shield-check", theme.result(Result.SATISFIED)),
            Verdict.CHANGED: ("shield-x", theme.result(Result.OTHER_THAN_SATISFIED)),
            Verdict.WITHDRAWN: ("shield-x", theme.result(Result.OTHER_THAN_SATISFIED)),
            Verdict.NOT_OURS: ("info", theme.muted),
        }
        name, colour = pictures.get(self._found.verdict, ("shield-question-mark", theme.warning))
        picture = QLabel()
        picture.setPixmap(icon(name, colour).pixmap(_ICON, _ICON))
        sentence = text_label(spoken(self._found.sentence), "heading", selectable=True)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if self._found.waiting_for and self._found.verdict in (Verdict.WAITING, Verdict.UNSIGNED):
            sign = buttons.addButton(self.tr("Sign it..."), QDialogButtonBox.ButtonRole.ActionRole)
            sign.setProperty("role", "primary")
            sign.clicked.connect(self.sign)
        return buttons

    def _fill(self) -> None:
        found = self._found
        self._list(self.tr("What else is wrong"), list(found.faults[1:]))
        for signature in found.signatures:
            self._details.addWidget(self._signature(signature))
        if found.snapshot is not None:
            self._details.addWidget(self._document())
        if found.since is not None:
            moved = found.since.moved if self._state else ()
            lines = [verifying.moved_line(one, self._state) for one in moved]  # type: ignore[arg-type]
            self._list(spoken(verifying.since_sentence(found.since)), lines, always=True)
        self._details.addStretch(1)

    def _list(self, title: str, lines: list[str], *, always: bool = False) -> None:
        if not lines and not always:
            return
        self._details.addWidget(text_label(title, "section"))
        for line in lines:
            self._details.addWidget(text_label(f"\u2022 {spoken(line)}", selectable=True))

    def _card(self, title: str, rows: list[tuple[str, str]]) -> tuple[QFrame, QVBoxLayout]:
        card = Card((M, M))
        column = card.body
        column.addWidget(text_label(title, "section"))
        form = QFormLayout()
        form.setHorizontalSpacing(L)
        form.setVerticalSpacing(XS)
        for label, text in rows:
            form.addRow(text_label(label, "muted", wrap=False), text_label(text, selectable=True))
        column.addLayout(form)
        return card, column

    def _signature(self, signature: Signature) -> QFrame:
        time = self.tr("timestamp {0}").format(spoken(signature.timestamp))
        own = self.tr("by the signer's own clock")
        rows = [
            (self.tr("Organization"), signature.organisation or self.tr("Not given")),
            (self.tr("Signed at"), listed((utc(signature.signed_at), time if signature.timestamp else own))),
            (self.tr("Certificate"), in_groups(signature.fingerprint)),
            (self.tr("Valid until"), day(signature.valid_until)),
            (self.tr("Trusted by"), signature.trusted_by or self.tr("Nothing here")),
        ]
        title = self.tr("Signed by {0}").format(signature.name or signature.field)
        card, column = self._card(title, rows)
        if not signature.trusted_by and not self._found.faults:
            trust = QPushButton(self.tr("The fingerprint is right: trust this certificate"))
            trust.clicked.connect(lambda: self.trusted.emit(signature.certificate))
            column.addWidget(trust, 0, Qt.AlignmentFlag.AlignLeft)
        if signature.fingerprint in self._pinned:
            distrust = QPushButton(self.tr("Stop trusting this certificate"))
            distrust.clicked.connect(lambda: self.distrusted.emit(signature.fingerprint))
            column.addWidget(distrust, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _document(self) -> QFrame:
        snapshot = self._found.snapshot or {}
        document, log = snapshot["document"], snapshot["log"]
        pages = {
            Pages.SAME_BYTES: self.tr("They are the data inside, byte for byte"),
            Pages.SAME_CONTENT: self.tr("They show the data inside, drawn by another version"),
            Pages.DIFFERENT: self.tr("They are not the data inside"),
            Pages.UNKNOWN: self.tr("Not compared, for the document is broken"),
        }
        rows = [
            (self.tr("Document"), listed((document["id"], word(document["state"])))),
            (self.tr("Made at"), utc(document["generated_at"])),
            *((spoken(label), spoken(text)) for label, text in verifying.facts(snapshot)),
            (self.tr("Pages"), pages[self._found.pages]),
            (self.tr("Change log"), self.tr("{0} changes").format(number(log["seq"]))),
            (self.tr("Log head"), in_groups(log["head"])),
            (self.tr("Evidence"), in_groups(snapshot["evidence"]["manifest_sha256"])),
            (self.tr("File SHA-256"), in_groups(self._found.sha256)),
        ]
        card, _ = self._card(self.tr("The document"), rows)
        return card
