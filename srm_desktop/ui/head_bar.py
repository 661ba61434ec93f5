"""Above every view: the assessment's title, the target selector and where the sign-off stands."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy

from srm_desktop.model.attestation import Attestation, AttestationState
from srm_desktop.services.documents.documents import attestations
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation
from srm_desktop.ui.language import day, number, word
from srm_desktop.ui.theme.tokens import M, S
from srm_desktop.ui.widgets.choice import Choice
from srm_desktop.ui.widgets.elided_label import ElidedLabel
from srm_desktop.ui.widgets.text_label import text_label

_SELECTOR = (200, 300)


class HeadBar(QFrame):
    """`scope_changed`: other targets are shown."""

    scope_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._session = session
        self._title = ElidedLabel(role="section")
        self._sign_off = text_label("", "muted", wrap=False)
        self.selector = Choice()
        self._build()
        self.fill_selector()
        self.refresh()
        self.selector.currentIndexChanged.connect(self.scope_changed)
        self.selector.currentIndexChanged.connect(lambda _: self._say_target())

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(M)
        self.selector.setMinimumWidth(_SELECTOR[0])
        self.selector.setMaximumWidth(_SELECTOR[1])
        self.selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.selector.setMaxVisibleItems(20)
        label = text_label(self.tr("Target"), "muted", wrap=False)
        label.setBuddy(self.selector)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._title, 1)
        row.addWidget(label)
        row.addWidget(self.selector)
        row.addWidget(self._sign_off)

    def fill_selector(self) -> None:
        """After targets came or went. Says nothing of a changed scope."""
        targets = self._session.state.active_targets
        every = self.tr("All {0} targets").format(len(targets)) if targets else self.tr("No targets yet")
        labels = {target.id: target.label for target in targets}
        self.selector.offer(labels if len(targets) == 1 else {"": every} | labels)
        for at, words in enumerate(map(self.selector.itemText, range(self.selector.count()))):
            whole = f"<p>{escape(words)}</p>"  # or Qt reads markup in a name as markup
            self.selector.setItemData(at, whole, Qt.ItemDataRole.ToolTipRole)
        self._say_target()

    def _say_target(self) -> None:
        """A long name does not fit; and the keys that step through the targets."""
        hint = self.tr("Which target is shown (Ctrl+Up, Ctrl+Down)")
        self.selector.setToolTip(f"<p>{escape(self.selector.currentText())}</p><p>{escape(hint)}</p>")

    @property
    def target(self) -> str:
        """The id of the one target shown; empty where all of them are."""
        return self.selector.chosen

    def show_target(self, target_id: str) -> None:
        self.selector.choose(target_id)

    def step_target(self, step: int) -> None:
        if count := self.selector.count():
            self.selector.setCurrentIndex((self.selector.currentIndex() + step) % count)

    def refresh(self) -> None:
        details = self._session.state.details
        self._title.setText(f"{details.title} \u00b7 {details.organisation}")
        finals = [a for a in attestations(self._session.state) if a.state is AttestationState.FINAL]
        newest = max(finals, key=lambda a: a.age, default=None)
        if newest is None:
            self._sign_off.setText(self.tr("Not signed off"))
            return
        on = day(newest.made_at)
        made = self.tr("Made {0}").format(on) if newest.awaited else f"{word(newest.state)} {on}"
        self._sign_off.setText(f"{made}: {self._standing(newest)}")

    def _standing(self, document: Attestation) -> str:
        if changed := answers_in(moved_since_attestation(self._session, document)):
            return self.tr("{0} changed since").format(number(changed))
        if document.awaited:
            return self.tr("waits for signatures")
        return self.tr("stands") if document.signers else self.tr("signed by hand")
