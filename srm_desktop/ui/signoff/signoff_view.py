"""The documents made from the assessment: who signed them, and whether they still stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.language import joined
from srm_desktop.model.attestation import Attestation, AttestationState
from srm_desktop.services import status
from srm_desktop.services.documents import documents as records
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved, answers_in, moved_since_attestation
from srm_desktop.services.wording import field_name
from srm_desktop.ui.language import day, number, shown_value, spoken, utc, word
from srm_desktop.ui.theme.tokens import XL, L, M, S, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import empty, stack
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

_MOST = 8
"""Lines of what moved that are shown; the rest is counted."""


class SignoffView(LazyView):
    """Asks for what is done elsewhere by its signals; `item_chosen` carries a responsibility's id."""

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._theme, self._author = session, theme, author
        self._pages = QStackedWidget()
        self._list = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        for text, name, role in (
            (self.tr("Prepare a document..."), "attest", "primary"),
            (self.tr("Sign a document..."), "sign", ""),
            (self.tr("Verify a document..."), "verify", ""),
        ):
            button = QPushButton(text)
            button.setProperty("role", role)
            button.clicked.connect(lambda _checked=False, name=name: self.command.emit(name))
            row.addWidget(button)
            if role:
                self.setFocusProxy(button)
        row.addWidget(text_label(self.tr("Or drop a PDF here to verify it."), "muted"), 1)
        none = EmptyState(
            self.tr("Nothing is signed off yet"),
            self.tr(
                "Prepare a document: it freezes the results, prints them, and named people sign it. "
                "What changes after that is shown here."
            ),
            "file-check",
        )
        self._pages.addWidget(none)
        self._pages.addWidget(self._scrolled())
        stack(self, view_bar(row), self._pages, main=self._pages)

    def _scrolled(self) -> QScrollArea:
        body = QWidget()
        self._list.setContentsMargins(XL, L, XL, L)
        self._list.setSpacing(M)
        body.setLayout(self._list)
        return ScrollColumn(body)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.invalidate()

    def refresh(self) -> None:
        empty(self._list)
        documents = status.documents(self._session)
        for document in documents:
            self._list.addWidget(self._card(document))
        self._list.addStretch(1)
        self._pages.setCurrentIndex(1 if documents else 0)

    # One document

    def _card(self, document: Attestation) -> QFrame:
        card = Card()
        column = card.body
        column.addLayout(self._head(document))
        facts = [
            self.tr("Made {0}").format(utc(document.made_at)),
            self._scope_words(document),
            document.file_name,
        ]
        if document.state is not AttestationState.DRAFT:
            facts.insert(1, self.tr("Conclusion: {0}").format(word(document.conclusion)))
        column.addWidget(text_label(" \u00b7 ".join(facts), "muted"))
        self._add_signers(column, document)
        if document.state is AttestationState.REVOKED:
            said = self.tr("Revoked by {0} on {1}: {2}")
            on = day(document.revoked_on)
            column.addWidget(
                text_label(said.format(document.revoked_by, on, document.revoked_reason), "warning")
            )
        if document.state is AttestationState.FINAL:
            self._add_standing(column, document)
        return card

    def _head(self, document: Attestation) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(text_label(document.id, "heading", wrap=False))
        state = self.tr("Waiting for signatures") if _is_waiting(document) else word(document.state)
        row.addWidget(text_label(state, "chip", wrap=False))
        row.addStretch(1)
        if document.state is AttestationState.FINAL and not self._session.read_only:
            revoke = QPushButton(self.tr("Revoke..."))
            revoke.setProperty("role", "quiet")
            revoke.clicked.connect(lambda: self._revoke(document))
            row.addWidget(revoke)
        return row

    def _scope_words(self, document: Attestation) -> str:
        targets, domains = len(document.targets), len(document.domains)
        what = self.tr("{0} domains").format(domains) if domains else self.tr("every domain")
        if domains == 1:
            titles = {domain.id: domain.title for domain in self._session.catalog.domains}
            what = titles.get(document.domains[0], document.domains[0])
        where = self.tr("{0} targets").format(targets) if targets else self.tr("every target")
        if targets == 1:
            target = self._session.state.targets.get(document.targets[0])
            where = target.label if target else document.targets[0]
        return self.tr("{0} in {1}").format(what, where)

    def _add_signers(self, column: QVBoxLayout, document: Attestation) -> None:
        for signer in document.signers:
            name, _, at = signer.rsplit(", ", 2) if signer.count(", ") > 1 else (signer, "", "")
            column.addWidget(text_label(self.tr("Signed by {0} at {1}").format(name, utc(at))))
        if _is_waiting(document):
            said = self.tr("It is not final yet: it waits for the signature of {0}.")
            column.addWidget(text_label(said.format(spoken(joined(document.awaited))), "warning"))
        elif document.state is AttestationState.FINAL and not document.signers:
            column.addWidget(text_label(self.tr("No electronic signature is recorded yet."), "muted"))

    def _add_standing(self, column: QVBoxLayout, document: Attestation) -> None:
        moved = moved_since_attestation(self._session, document)
        is_signed = document.signers and not document.awaited
        if not moved:
            stands = self.tr("It stands: nothing in its scope changed since.")
            unchanged = self.tr("Nothing in its scope changed since it was made.")
            column.addWidget(
                text_label(stands if is_signed else unchanged, "section" if is_signed else "muted")
            )
            return
        answers = answers_in(moved)
        one, many = self.tr("Changed since signing: 1 answer"), self.tr("Changed since signing: {0} answers")
        if not is_signed:
            one = self.tr("Changed since it was made: 1 answer")
            many = self.tr("Changed since it was made: {0} answers")
        column.addWidget(text_label(one if answers == 1 else many.format(number(answers)), "warning"))
        for change in moved[:_MOST]:
            column.addWidget(self._moved(change))
        if len(moved) > _MOST:
            column.addWidget(text_label(self.tr("and {0} more").format(number(len(moved) - _MOST)), "muted"))

    def _moved(self, moved: Moved) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        link = QPushButton(moved.key.item)
        link.setProperty("role", "link")
        link.clicked.connect(lambda: self.item_chosen.emit(moved.key.item))
        row.addWidget(link)
        row.addWidget(self._moved_text(moved), 1)
        return line

    def _moved_text(self, moved: Moved) -> QLabel:
        target = self._session.state.targets.get(moved.key.target)
        before, after = (
            shown_value(moved.field, text) or self.tr("empty") for text in (moved.before, moved.after)
        )
        return text_label(
            self.tr("{0}, {1}: {2}, was {3}").format(
                target.name if target else moved.key.target, spoken(field_name(moved.field)), after, before
            )
        )

    def _revoke(self, document: Attestation) -> None:
        reason, accepted = QInputDialog.getMultiLineText(
            self,
            self.tr("Revoke {0}").format(document.id),
            self.tr("Why is it revoked? The reason is printed in the documents that follow."),
        )
        if not accepted:
            return
        try:
            records.revoke(self._session, document.id, reason, self._author())
        except UserError as error:
            self.failed.emit(error)


def _is_waiting(document: Attestation) -> bool:
    return document.state is AttestationState.FINAL and bool(document.awaited)
