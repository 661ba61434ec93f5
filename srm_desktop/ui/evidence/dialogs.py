"""What is said of evidence, and linking what is kept already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.evidence import Evidence
from srm_desktop.services.naming import safe_name
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import day
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.digest import in_groups
from srm_desktop.ui.widgets.search_field import LensField
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_CAPTION_HEIGHT = 72
_LIST_HEIGHT = 240
_ID = Qt.ItemDataRole.UserRole


def size_text(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


class EvidenceDialog(FormDialog):
    """After acceptance `values` are the fields as they were left, for `evidence.describe`."""

    def __init__(self, one: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit evidence"), "", self.tr("Save"), parent)
        self.values: dict[str, Any] = {}
        self._name = QLineEdit(safe_name(one.name))
        self._caption = QPlainTextEdit(one.caption)
        self._caption.setTabChangesFocus(True)
        self._caption.setFixedHeight(_CAPTION_HEIGHT)
        self._source = QLineEdit(one.source)
        self._source.setPlaceholderText(self.tr("Where it comes from, such as a system or a person"))
        self._dated = DateField(theme)
        self._dated.show_date(one.dated)
        for label, field in (
            (self.tr("Name"), self._name),
            (self.tr("Caption"), self._caption),
            (self.tr("Source"), self._source),
            (self.tr("Date of the file"), self._dated),
        ):
            self.form.addRow(label, field)
        added = self.tr("Added {0} by {1}").format(day(one.added_on) or "?", one.added_by or "?")
        about = (
            f"{one.media_type} \u00b7 {size_text(one.size)} \u00b7 {added}\nSHA-256 {in_groups(one.sha256)}"
        )
        self.form.addRow("", text_label(about, "small", selectable=True))

    def take(self) -> None:
        if not self._name.text().strip():
            raise UserError("Evidence needs a name.", "Enter one.")
        try:
            dated = self._dated.value()
        except ValueError as error:
            raise UserError(
                phrase("{0} is not a date.", self._dated.field.text()), "Write it as 2026-12-31."
            ) from error
        self.values = {
            "name": self._name.text(),
            "caption": self._caption.toPlainText(),
            "source": self._source.text(),
            "dated": dated,
        }


class LinkDialog(FormDialog):
    """After acceptance `ids` are the pieces of evidence that were ticked."""

    def __init__(self, kept: Sequence[Evidence], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Link evidence"),
            self.tr("What is kept already can belong to more answers. It is stored once."),
            self.tr("Link"),
            parent,
        )
        self.ids: list[str] = []
        self._search = LensField()
        self._search.setPlaceholderText(self.tr("Part of a name, caption or source"))
        self._list = QListWidget()
        self._list.setItemDelegate(WholeText(self._list))
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in kept:
            parts = (safe_name(one.name), " ".join(one.caption.split()), one.source, size_text(one.size))
            row = QListWidgetItem(" \u00b7 ".join(filter(None, parts)))
            row.setData(_ID, one.id)
            row.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            row.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(row)
        self._search.textChanged.connect(self._narrow)
        self.form.addRow(self.tr("Find"), self._search)
        self.form.addRow(self.tr("Evidence"), self._list)

    def _rows(self) -> list[QListWidgetItem]:
        return [self._list.item(n) for n in range(self._list.count())]

    def _narrow(self, text: str) -> None:
        for row in self._rows():
            row.setHidden(text.casefold() not in row.text().casefold())

    def take(self) -> None:
        self.ids = [row.data(_ID) for row in self._rows() if row.checkState() is Qt.CheckState.Checked]
        if not self.ids:
            raise UserError("Nothing is ticked.", "Tick the evidence that belongs here.")
