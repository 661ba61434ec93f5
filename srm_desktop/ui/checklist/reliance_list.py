"""For one of AWS's responsibilities: what was read to rely on it, and how old that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srm_desktop.errors import UserError
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.reliance import Age, Reliance
from srm_desktop.services import reliance as verbs
from srm_desktop.services.people import known_names
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.reliance import RelianceDialog
from srm_desktop.ui.language import day, word
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.text_label import text_label


class RelianceList(QWidget):
    """`failed` carries the error of an edit that could not be made."""

    failed = Signal(object)

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._author = session, author
        self.theme = theme
        self._item: Responsibility | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        self._none = text_label(self.tr("No report was recorded as read yet."), "muted")
        record = QPushButton(self.tr("Record a report..."))
        record.setProperty("role", "primary")
        record.clicked.connect(self._add)
        record.setEnabled(not session.read_only)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Reliance"), "section"))
        layout.addWidget(self._none)
        layout.addLayout(self._rows)
        layout.addLayout(buttons)

    def show_item(self, item: Responsibility) -> None:
        self._item = item
        empty(self._rows)
        found = verbs.relied_on(self._session.state, item.id)
        for reliance in found:
            self._rows.addWidget(self._card(reliance))
        self._none.setVisible(not found)

    def _card(self, reliance: Reliance) -> QFrame:
        card = Card((M, S), XS)
        layout = card.body
        layout.addWidget(text_label(reliance.report, selectable=True))
        age = reliance.age(date.today())
        label = text_label(self._age_sentence(reliance, age), "muted" if age is Age.CURRENT else "warning")
        layout.addWidget(label)
        said = self.tr("Read on {0} by {1}").format(day(reliance.read_on), reliance.read_by)
        layout.addWidget(text_label(said, "muted"))
        exceptions = reliance.exceptions or self.tr("none recorded")
        layout.addWidget(text_label(self.tr("Exceptions: {0}").format(exceptions), "muted", selectable=True))
        if reliance.note:
            layout.addWidget(text_label(reliance.note, selectable=True))
        layout.addLayout(self._buttons(reliance))
        return card

    def _age_sentence(self, reliance: Reliance, age: Age) -> str:
        start, end = reliance.period_start, reliance.period_end
        period = (
            self.tr("Period {0} to {1}").format(day(start) or "?", day(end))
            if end
            else self.tr("No period given")
        )
        advice = {
            Age.CURRENT: "",
            Age.AGING: self.tr(
                "Get the next report; until it is out, a continued operations letter bridges a SOC report."
            ),
            Age.OUT_OF_DATE: self.tr("Get the current report."),
        }
        return " ".join(filter(None, (f"{word(age)}.", f"{period}.", advice[age])))

    def _buttons(self, reliance: Reliance) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, slot in ((self.tr("Edit..."), self._edit), (self.tr("Remove"), self._remove)):
            button = QPushButton(text)
            button.setProperty("role", "quiet")
            button.setEnabled(not self._session.read_only)
            button.clicked.connect(lambda _=False, slot=slot: slot(reliance))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add(self) -> None:
        if self._item is not None:
            report = next(iter(self._item.reports), "")
            named = [item.id for item in self._session.catalog.inherited if report and report in item.reports]
            self._ask(verbs.new_reliance(report, named or [self._item.id], self._author()))

    def _edit(self, reliance: Reliance) -> None:
        self._ask(reliance)

    def _ask(self, reliance: Reliance) -> None:
        names = known_names(self._session)
        dialog = RelianceDialog(self._session.catalog, reliance, names, self.theme, self)
        if dialog.exec():
            self._try(lambda: verbs.save_reliance(self._session, dialog.reliance, self._author()))

    def _remove(self, reliance: Reliance) -> None:
        self._try(lambda: verbs.remove_reliance(self._session, reliance.id, self._author()))

    def _try(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self.failed.emit(error)
