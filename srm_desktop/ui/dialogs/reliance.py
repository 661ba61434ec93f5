"""Recording that a report of AWS was read, and what it is relied on for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.catalog import Catalog
from srm_desktop.model.reliance import Reliance
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.whole_text import WholeText

_ID = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 132
_TEXT_HEIGHT = 56


class RelianceDialog(FormDialog):
    """After acceptance `reliance` is the new or corrected value."""

    def __init__(
        self,
        catalog: Catalog,
        reliance: Reliance,
        names: list[str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Rely on an AWS report"),
            self.tr(
                "Reports come from AWS Artifact. Read the period, the exceptions and what is left to you."
            ),
            self.tr("Record"),
            parent,
        )
        self.reliance = reliance
        self._catalog = catalog
        reports = dict.fromkeys(r for item in catalog.inherited for r in item.reports)
        self._report = TextChoice(self.tr("Report"), reports, reliance.report)
        self._report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._report.currentTextChanged.connect(self._tell_report)
        self._tell_report(reliance.report)
        self._start, self._end, self._read_on = (DateField(theme) for _ in range(3))
        self._start.show_date(reliance.period_start)
        self._end.show_date(reliance.period_end)
        self._read_on.show_date(reliance.read_on)
        self._read_by = TextChoice(self.tr("Read by"), names, reliance.read_by)
        self._exceptions = self._text(reliance.exceptions)
        self._note = self._text(reliance.note)
        self._items = QListWidget()
        self._items.setItemDelegate(WholeText(self._items))
        self._items.setFixedHeight(_LIST_HEIGHT)
        self._items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill_items()
        self._report.currentTextChanged.connect(self._tick_for)
        for label, field in (
            (self.tr("Report"), self._report),
            (self.tr("Period from"), self._start),
            (self.tr("Period to"), self._end),
            (self.tr("Read on"), self._read_on),
            (self.tr("Read by"), self._read_by),
            (self.tr("Exceptions in it"), self._exceptions),
            (self.tr("Note"), self._note),
            (self.tr("Relied on for"), self._items),
        ):
            self.form.addRow(label, field)

    def showEvent(self, event: QShowEvent) -> None:
        """A long name is read from its start; the focus, which comes after this, would show its end."""
        super().showEvent(event)
        QTimer.singleShot(0, self._report.edit, lambda: self._report.edit.home(False))

    def _text(self, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(_TEXT_HEIGHT)
        return edit

    def _fill_items(self) -> None:
        for item in self._catalog.inherited:
            row = QListWidgetItem(f"{item.id}  {item.title}")
            row.setData(_ID, item.id)
            row.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            row.setCheckState(_check(item.id in self.reliance.items))
            self._items.addItem(row)

    def _tick_for(self, report: str) -> None:
        """Every responsibility whose reports name this one; a report of one's own ticks nothing."""
        named = {item.id for item in self._catalog.inherited if report in item.reports}
        for row in self._rows() if named else ():
            row.setCheckState(_check(row.data(_ID) in named))

    def _rows(self) -> list[QListWidgetItem]:
        return [self._items.item(n) for n in range(self._items.count())]

    def _tell_report(self, name: str) -> None:
        self._report.setToolTip(f"<p>{escape(name)}</p>")

    def take(self) -> None:
        self.reliance = replace(
            self.reliance,
            report=self._report.currentText().strip(),
            period_start=_date(self._start),
            period_end=_date(self._end),
            read_on=_date(self._read_on),
            read_by=self._read_by.currentText().strip(),
            exceptions=self._exceptions.toPlainText().strip(),
            note=self._note.toPlainText().strip(),
            items=tuple(r.data(_ID) for r in self._rows() if r.checkState() is Qt.CheckState.Checked),
        )
        if not (
            self.reliance.report and self.reliance.read_on and self.reliance.read_by and self.reliance.items
        ):
            raise UserError(
                "The reliance is incomplete.",
                "Give the report, the day it was read, who read it, and what it is relied on for.",
            )


def _check(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _date(field: DateField) -> date | None:
    try:
        return field.value()
    except ValueError as error:
        raise UserError(
            phrase("{0} is not a date.", field.field.text()), "Write it as 2026-12-31."
        ) from error
