"""Making an attestation: what it covers, whether it is final, and what still stands in the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.attestation import Conclusion
from srm_desktop.model.catalog import Party
from srm_desktop.model.words import word
from srm_desktop.services import signoff
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import XS, L

_CHOICES = (Conclusion.UNMODIFIED, Conclusion.QUALIFIED, Conclusion.ADVERSE, Conclusion.DISCLAIMER)


class AttestDialog(FormDialog):
    """After acceptance: `scope` and `path`. `targets` are the ids shown in the window."""

    def __init__(self, session: Session, targets: list[str], parent: QWidget | None = None) -> None:
        intro = self.tr("A PDF of the results as they stand now, with signature blocks and the data inside.")
        super().__init__(self.tr("Make attestation"), intro, self.tr("Make PDF"), parent)
        self._session, self._targets = session, targets
        self.scope = Scope()
        self.path = Path()
        self._draft = QRadioButton(self.tr("Draft, with a watermark"))
        self._final = QRadioButton(self.tr("Final, ready to sign"))
        self._all = QRadioButton(self.tr("All targets"))
        self._chosen = QRadioButton(self._chosen_text())
        self._domains = {d.id: QCheckBox(d.title) for d in session.catalog.of_party(Party.CUSTOMER)}
        self._conclusion = QComboBox()
        self._annex = QComboBox()
        self._proposal = text_label("", "small")
        self._blockers = text_label("", "warning")
        self._path = QLineEdit(str(self._suggested_path()))
        self._build()
        self._refresh()

    def _chosen_text(self) -> str:
        names = [self._session.state.targets[t].label for t in self._targets]
        return self.tr("Only {0}").format(names[0]) if len(names) == 1 else self.tr("The targets shown")

    def _suggested_path(self) -> Path:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stem, number = f"{self._session.path.stem} attestation", 1
        path = folder / f"{stem}.pdf"
        while path.exists():
            number += 1
            path = folder / f"{stem} {number}.pdf"
        return path

    def _build(self) -> None:
        self._draft.setChecked(True)
        self._all.setChecked(True)
        self._chosen.setVisible(len(self._targets) == 1 and len(self._session.state.active_targets) > 1)
        for box in self._domains.values():
            box.setChecked(True)
            box.toggled.connect(self._refresh)
        for conclusion in _CHOICES:
            self._conclusion.addItem(word(conclusion), conclusion)
        self._conclusion.currentIndexChanged.connect(self._show_blockers)
        self._annex.addItem(self.tr("None"), "")
        for framework in self._session.catalog.frameworks:
            self._annex.addItem(f"{framework.title} {framework.version}", framework.id)
        self.form.addRow(self.tr("State"), self._grouped(self._draft, self._final))
        self.form.addRow(self.tr("Targets"), self._grouped(self._all, self._chosen))
        self.form.addRow(self.tr("Domains"), self._domain_boxes())
        self.form.addRow(self.tr("Conclusion"), self._conclusion)
        self.form.addRow("", self._proposal)
        self.form.addRow(self.tr("Annex"), self._annex)
        self.form.addRow(self.tr("File"), self._path_row())
        self.form.addRow(self._blockers)

    def _grouped(self, *buttons: QRadioButton) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(L)
        for button in buttons:
            group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(self._refresh)
        row.addStretch(1)
        return row

    def _domain_boxes(self) -> QVBoxLayout:
        boxes = QVBoxLayout()
        boxes.setSpacing(XS)
        for box in self._domains.values():
            boxes.addWidget(box)
        return boxes

    def _path_row(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose..."))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(XS)
        row.addWidget(self._path, 1)
        row.addWidget(choose)
        return row

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the PDF"), self._path.text(), self.tr("PDF documents (*.pdf)")
        )
        if name:
            self._path.setText(str(Path(name).with_suffix(".pdf")))

    def _scope(self, conclusion: Conclusion | None) -> Scope:
        domains = tuple(id_ for id_, box in self._domains.items() if box.isChecked())
        return Scope(
            domains=() if len(domains) == len(self._domains) else domains,
            targets=tuple(self._targets) if self._chosen.isChecked() else (),
            final=self._final.isChecked(),
            conclusion=conclusion if self._final.isChecked() else None,
            annexes=(annex,) if (annex := self._annex.currentData()) else (),
        )

    def _refresh(self) -> None:
        """What the results suggest for this scope; a person still chooses."""
        if not any(box.isChecked() for box in self._domains.values()):
            self._proposal.setText(self.tr("Choose at least one domain."))
            self.accept_button.setEnabled(False)
            return
        self.accept_button.setEnabled(True)
        proposed, why = signoff.proposal(self._session, self._scope(None))
        self._conclusion.setEnabled(self._final.isChecked())
        self._conclusion.setCurrentIndex(_CHOICES.index(proposed))
        self._proposal.setText(self.tr("Proposed from the results: {0}. {1}").format(word(proposed), why))
        self._show_blockers()

    def _show_blockers(self) -> None:
        reasons = []
        if self._final.isChecked():
            reasons = signoff.blockers(self._session, self._scope(_CHOICES[self._conclusion.currentIndex()]))
        self._blockers.setText("\n".join(reasons))
        self._blockers.setVisible(bool(reasons))
        self.accept_button.setEnabled(not reasons)

    def take(self) -> None:
        self.scope = self._scope(_CHOICES[self._conclusion.currentIndex()])
        self.path = Path(self._path.text().strip())
        if not self._path.text().strip() or not self.path.absolute().parent.is_dir():
            raise UserError("The file's folder does not exist.", "Choose another folder.")
        if self.path.exists():
            raise UserError(f"{self.path.name} already exists.", "Choose another name.")
