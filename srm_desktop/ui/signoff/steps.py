"""The steps of preparing a document: what it covers, what stands in its way, what it concludes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.attestation import Conclusion
from srm_desktop.model.catalog import Party
from srm_desktop.services.documents import signoff
from srm_desktop.services.documents.signoff import Gate, Scope
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day, spoken, word
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, L, M, S, Theme
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_CHOICES = (Conclusion.UNMODIFIED, Conclusion.QUALIFIED, Conclusion.ADVERSE, Conclusion.DISCLAIMER)
_ICON = 20


class ScopeStep(QWidget):
    """`targets` are the ids shown in the window. `scope` leaves the conclusion open."""

    changed = Signal()

    def __init__(self, session: Session, targets: list[str], edit_details: Callable[[], object]) -> None:
        super().__init__()
        self._edit_details = edit_details
        self._kind, self._period = text_label("", wrap=False), text_label("", wrap=False)
        self._session, self._targets = session, targets
        self.draft = QRadioButton(self.tr("Draft, with a watermark"))
        self.final = QRadioButton(self.tr("Final, to be signed"))
        self._all = QRadioButton(self.tr("All targets"))
        self._chosen = QRadioButton(self._chosen_text())
        self._domains = {d.id: QCheckBox(d.title) for d in session.catalog.of_party(Party.CUSTOMER)}
        self._electronic = QRadioButton(self.tr("Electronically"))
        self._ink = QRadioButton(self.tr("By hand, on paper"))
        self._failed = QCheckBox(self.tr("List with each exception the resources that scans found to fail"))
        self._accepted = QCheckBox(self.tr("Ask that a second person has accepted every answer"))
        self._annex = QComboBox()
        self._form = QFormLayout(self)
        self._build()

    def _chosen_text(self) -> str:
        names = [self._session.state.targets[t].label for t in self._targets]
        return self.tr("Only {0}").format(names[0]) if len(names) == 1 else self.tr("The targets shown")

    def _build(self) -> None:
        for button in (self.draft, self._all, self._electronic):
            button.setChecked(True)
        self._chosen.setVisible(len(self._targets) == 1 and len(self._session.state.active_targets) > 1)
        for box in self._domains.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
        for choice in (self._accepted, self._failed):
            choice.toggled.connect(self.changed)
        self._annex.addItem(self.tr("None"), "")
        for framework in self._session.catalog.frameworks:
            self._annex.addItem(f"{framework.title} {framework.version}", framework.id)
        self._annex.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._annex.setMinimumContentsLength(30)
        boxes = QVBoxLayout()
        boxes.setSpacing(XS)
        for box in self._domains.values():
            boxes.addWidget(box)
        self._form.setContentsMargins(0, 0, M, 0)
        self._form.setHorizontalSpacing(L)
        self._form.setVerticalSpacing(M)
        self._form.addRow(self.tr("Kind"), self._kind)
        self._form.addRow(self.tr("Period, or as of"), self._period_row())
        self._form.addRow(self.tr("State"), self._grouped(self.draft, self.final))
        self._form.addRow(self.tr("Targets"), self._grouped(self._all, self._chosen))
        self._form.addRow(self.tr("Domains"), boxes)
        self._form.addRow(self.tr("Signed"), self._grouped(self._electronic, self._ink))
        self._form.addRow(self.tr("Review"), self._accepted)
        if self._session.state.findings:
            self._form.addRow(self.tr("Scans"), self._failed)
        self._form.addRow(self.tr("Annex"), self._annex)

    def _period_row(self) -> QHBoxLayout:
        edit = QPushButton(self.tr("Details..."))
        edit.clicked.connect(self._change_details)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(self._period)
        row.addWidget(edit)
        row.addStretch(1)
        self._show_details()
        return row

    def _change_details(self) -> None:
        self._edit_details()
        self._show_details()
        self.changed.emit()

    def _show_details(self) -> None:
        details = self._session.state.details
        days = [day(at) for at in (details.period_start, details.period_end) if at]
        self._kind.setText(word(details.document_kind))
        one, both = self.tr("Not given yet"), self.tr("{0} to {1}")
        self._period.setText(both.format(*days) if len(days) > 1 else (days or [one])[0])

    def _grouped(self, *buttons: QRadioButton) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(L)
        for button in buttons:
            group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(self.changed)
        row.addStretch(1)
        return row

    def missing(self) -> str:
        """Why one cannot go on, or nothing."""
        if any(box.isChecked() for box in self._domains.values()):
            return ""
        return self.tr("Choose at least one domain.")

    def scope(self) -> Scope:
        domains = tuple(id_ for id_, box in self._domains.items() if box.isChecked())
        return Scope(
            domains=() if len(domains) == len(self._domains) else domains,
            targets=tuple(self._targets) if self._chosen.isChecked() else (),
            final=self.final.isChecked(),
            annexes=(annex,) if (annex := self._annex.currentData()) else (),
            accepted_only=self._accepted.isChecked(),
            failed_resources=self._failed.isChecked(),
            in_ink=self._ink.isChecked(),
        )


class GatesStep(QWidget):
    """`wanted` carries the answer, or the id of the inherited responsibility, to go to; `here` the answer
    whose exception is to be explained."""

    wanted = Signal(object)
    here = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lead = text_label("", "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, M, 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = ScrollColumn(body)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addWidget(self._lead)
        layout.addWidget(area, 1)

    def show_gates(self, gates: list[Gate], *, final: bool) -> None:
        closed = sum(gate.closed for gate in gates) if final else 0
        empty(self._rows)
        for gate in gates:
            self._rows.addWidget(self._row(gate, stops=gate.closed and final))
        if closed:
            said = self.tr("{0} to resolve before the document can be final.").format(closed)
        elif gates:
            said = self.tr("Nothing stops the document. What the signers should know:")
        else:
            said = self.tr("Nothing stops the document, and nothing is open.")
        self._lead.setText(said)

    def _row(self, gate: Gate, *, stops: bool) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        picture = QLabel()
        name, colour = (
            ("shield-x", self._theme.result(Result.OTHER_THAN_SATISFIED))
            if stops
            else ("info", self._theme.muted)
        )
        picture.setPixmap(icon(name, colour).pixmap(_ICON, _ICON))
        kind = self.tr("Stops the document") if stops else self.tr("To know")
        row = QHBoxLayout(card)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(M)
        picture.setContentsMargins(0, XS, 0, 0)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = text_label(f"{kind}: {spoken(gate.text)}")
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        text.setContentsMargins(0, XS + 1, 0, 0)
        row.addWidget(text, 1)
        if gate.answers or gate.items:
            button = QPushButton(self.tr("Respond") if gate.here else self.tr("Go to it"))
            button.setAccessibleDescription(spoken(gate.text))
            button.setAutoDefault(False)  # Enter goes on to the next step
            button.clicked.connect(lambda: self._go(gate))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _go(self, gate: Gate) -> None:
        key = gate.answers[0].key if gate.answers else AnswerKey("", gate.items[0])
        (self.here if gate.here else self.wanted).emit(key)


class ConclusionStep(QWidget):
    """What the assessor concludes; the results propose, a person decides."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._proposal = text_label("", "muted")
        self._buttons = {conclusion: QRadioButton(word(conclusion)) for conclusion in _CHOICES}
        self._words = text_label()
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._proposal)
        for button in self._buttons.values():
            group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(self._show)
        layout.addWidget(text_label(self.tr("The document will say"), "section"))
        layout.addWidget(self._words)
        layout.addStretch(1)

    def show_proposal(self, scope: Scope) -> None:
        proposed, why = signoff.proposal(self._session, scope)
        self._proposal.setText(self.tr("The results propose: {0}. {1}").format(word(proposed), spoken(why)))
        self._buttons[proposed].setChecked(True)
        for button in self._buttons.values():
            button.setEnabled(scope.final)
        self._show()

    def chosen(self) -> Conclusion:
        return next((c for c, button in self._buttons.items() if button.isChecked()), Conclusion.NONE)

    def choose(self, conclusion: Conclusion) -> None:
        self._buttons[conclusion].setChecked(True)

    def _show(self) -> None:
        drawn = self._buttons[_CHOICES[0]].isEnabled()
        words = signoff.template_of(self._session.state.details)["conclusion"]["words"]
        self._words.setText(words[str(self.chosen() if drawn else Conclusion.NONE)])
        self.changed.emit()


class PeopleStep(QWidget):
    """Who signs, and what each of them states. People are chosen, never taken from the login."""

    def __init__(self, session: Session, edit_people: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._edit = edit_people
        roles = (Role.ASSESSOR, Role.MANAGEMENT)
        self._roles = {role: text_label("", "section") for role in roles}
        self._who = {role: text_label() for role in roles}
        self._statements = {role: text_label("", "small") for role in roles}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        for role in roles:
            for label in (self._roles[role], self._who[role], self._statements[role]):
                layout.addWidget(label)
            layout.addSpacing(M)
        change = QPushButton(self.tr("People..."))
        change.clicked.connect(self._change)
        layout.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        template = signoff.template_of(self._session.state.details)
        parts = {Role.ASSESSOR: template["conclusion"], Role.MANAGEMENT: template["assertion"]}
        for role, label in self._who.items():
            people = [p for p in self._session.state.active_people if p.role is role]
            lines = [", ".join(filter(None, (p.name, p.title, p.organisation))) for p in people]
            label.setText("\n".join(lines) or self.tr("Nobody yet."))
            self._roles[role].setText(spoken(template["roles"][str(role)]))
            self._statements[role].setText("\n".join(f"\u2022 {text}" for text in parts[role]["statements"]))

    def _change(self) -> None:
        self._edit()
        self.refresh()
