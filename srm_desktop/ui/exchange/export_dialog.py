"""What to export, of what, and where to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.catalog import Party
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.services.transfer.exporting import FORMATS, Format
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import spoken
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_ROW = 30
_MOST_ROWS = 5
"""Of a list that are shown at once."""


class ExportDialog(FormDialog):
    """After acceptance: `format`, `scope`, `path`, and whether a file there may be replaced."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        folder: Path,
        format_name: str = "xlsx",
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Export")
        intro = self.tr("The assessment stays as it is; the file is a copy for other programs.")
        super().__init__(title, intro, self.tr("Export"), parent)
        self._session, self._folder = session, folder
        self.scope, self.path, self.overwrite = Scope(), folder, False
        self.formats = QComboBox()
        for one in FORMATS.values():
            self.formats.addItem(spoken(one.title), one.name)
        self._summary = text_label("", "muted")
        self.targets = self._ticks({t.id: t.label for t in session.state.active_targets}, theme)
        domains = session.catalog.of_party(Party.CUSTOMER)
        self.domains = self._ticks({d.id: d.title for d in domains}, theme)
        self.place = QLineEdit()
        self._suggested = ""
        self._build()
        self.formats.currentIndexChanged.connect(self._show_format)
        self.formats.setCurrentIndex(max(0, self.formats.findData(format_name)))
        self._show_format()

    @property
    def format(self) -> Format:
        return FORMATS[self.formats.currentData()]

    def _ticks(self, labels: Mapping[str, str], theme: Theme) -> QListWidget:
        """All of them chosen at first."""
        ticks = QListWidget()
        ticks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ticks.setItemDelegate(WholeText(ticks))
        rows = min(len(labels), _MOST_ROWS)
        ticks.setFixedHeight(min(round(_ROW * theme.zoom) * rows, _ROW * _MOST_ROWS) + 2)
        for id_, label in labels.items():
            row = QListWidgetItem(label)
            row.setData(Qt.ItemDataRole.UserRole, id_)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            ticks.addItem(row)
        return ticks

    def _build(self) -> None:
        for label, field in (
            (self.tr("Format"), self.formats),
            ("", self._summary),
            (self.tr("Targets"), self.targets),
            (self.tr("Domains"), self.domains),
        ):
            self.form.addRow(label, field)
            field.setAccessibleName(label or self.tr("About the format"))
        self.form.addRow(self.tr("File"), file_row(self.place, self._choose))
        self.place.setAccessibleName(self.tr("File"))

    def _show_format(self) -> None:
        chosen = self.format
        self._summary.setText(spoken(chosen.summary))
        for widget in (self.targets, self.domains):
            widget.setEnabled(chosen.scoped)
        if self.place.text() == self._suggested:
            details = self._session.state.details
            name = safe_name(f"{details.title} - {spoken(chosen.title)}{chosen.suffix}")
            self._suggested = str(self._folder / name)
            self.place.setText(self._suggested)

    def _choose(self) -> None:
        patterns = self.tr("Files (*{0});;All files (*)").format(self.format.suffix)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self.place.text(),
            patterns,
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked once, when it is written
        )
        if name:
            self.place.setText(name)

    def take(self) -> None:
        self.path = Path(self.place.text().strip()).expanduser()
        if not self.place.text().strip() or not self.path.name or not self.path.parent.is_dir():
            raise UserError("The file's folder does not exist.", "Choose where the file is to be written.")
        targets, domains = _chosen(self.targets), _chosen(self.domains)
        if self.format.scoped and (targets == () or domains == ()):
            raise UserError("Nothing is in scope.", "Choose at least one target and one domain.")
        self.scope = Scope(domains=domains or (), targets=targets or ()) if self.format.scoped else Scope()
        self.overwrite = self.path.exists() and self._may_replace()
        if self.path.exists() and not self.overwrite:
            raise UserError("The file exists already.", "Choose another name.")

    def _may_replace(self) -> bool:
        asked = self.tr("{0} exists already. Replace it?").format(self.path.name)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Export"), asked, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is replace


def _chosen(ticks: QListWidget) -> tuple[str, ...] | None:
    """The ids that are ticked; None for all of them, which is what a scope without ids means."""
    rows = [ticks.item(number) for number in range(ticks.count())]
    ids = tuple(
        row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() is Qt.CheckState.Checked
    )
    return None if len(ids) == len(rows) else ids
