"""What the cover and the first pages of an attestation say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Details, DocumentKind
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.text_label import text_label

_LINES = ("title", "organisation", "addressee", "intended_users", "confidentiality")
_DATES = ("period_start", "period_end", "fieldwork_start", "fieldwork_end", "next_review")
_TEXTS = ("exclusions", "sampling", "tools", "deviations", "limitations", "independence", "distribution")


class DetailsDialog(FormDialog):
    """After acceptance `values` holds every field by its name in `Details`."""

    def __init__(
        self, details: Details, theme: Theme, *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        intro = self.tr("What is left empty is printed as not provided.")
        super().__init__(self.tr("Details"), intro, self.tr("Save"), parent)
        self.accept_button.setEnabled(not read_only)
        self.values: dict[str, object] = {}
        self.logo: Path | None = None
        """A new one, where `logo_changed`; None takes it away."""
        self.logo_changed = False
        self._logo = text_label(self.tr("Set") if details.logo_sha256 else self.tr("None"), "muted")
        self._lines = {name: QLineEdit(getattr(details, name)) for name in _LINES}
        self._dates = {name: DateField(theme) for name in _DATES}
        self._texts = {name: QPlainTextEdit(getattr(details, name)) for name in _TEXTS}
        self._kind = QComboBox()
        for kind in DocumentKind:
            self._kind.addItem(word(kind), kind)
        self._kind.setCurrentIndex(list(DocumentKind).index(details.document_kind))
        for line in self._lines.values():
            line.setCursorPosition(0)
        for name, field in self._dates.items():
            field.show_date(getattr(details, name))
        for text in self._texts.values():
            text.setTabChangesFocus(True)
            text.setFixedHeight(56)
        self._add_rows()
        self.scroll_form(420)

    def _add_rows(self) -> None:
        labels = {
            "title": self.tr("Title"),
            "organisation": self.tr("Organization"),
            "addressee": self.tr("Prepared for"),
            "intended_users": self.tr("Intended users"),
            "confidentiality": self.tr("Confidentiality"),
            "period_start": self.tr("Period from"),
            "period_end": self.tr("Period to, or as of"),
            "fieldwork_start": self.tr("Work begun"),
            "fieldwork_end": self.tr("Work finished"),
            "next_review": self.tr("Next review"),
            "exclusions": self.tr("Exclusions, with reasons"),
            "sampling": self.tr("Sampling"),
            "tools": self.tr("Tools used"),
            "deviations": self.tr("Deviations from the plan"),
            "limitations": self.tr("Limitations"),
            "independence": self.tr("Independence of the assessor"),
            "distribution": self.tr("Distribution"),
        }
        fields: dict[str, QWidget] = {**self._lines, **self._dates, **self._texts}
        self.form.addRow(self.tr("Kind of document"), self._kind)
        self.form.addRow(self.tr("Logo on the cover"), self._logo_row())
        for name in (*_LINES, *_DATES, *_TEXTS):
            self.form.addRow(labels[name], fields[name])

    def _logo_row(self) -> QHBoxLayout:
        remove = QPushButton(self.tr("Remove"))
        remove.clicked.connect(lambda: self._set_logo(None))
        row = file_row(self._logo, self._choose_logo)
        row.addWidget(remove)
        return row

    def _choose_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if name:
            self._set_logo(Path(name))

    def _set_logo(self, path: Path | None) -> None:
        self.logo, self.logo_changed = path, True
        self._logo.setText(path.name if path else self.tr("None"))

    def take(self) -> None:
        try:
            dates = {name: field.value() for name, field in self._dates.items()}
        except ValueError as error:
            raise UserError("One of the dates cannot be read.", "Write dates as 2026-12-31.") from error
        self.values = {
            "document_kind": list(DocumentKind)[self._kind.currentIndex()],
            **{name: field.text().strip() for name, field in self._lines.items()},
            **{name: field.toPlainText().strip() for name, field in self._texts.items()},
            **dates,
        }
