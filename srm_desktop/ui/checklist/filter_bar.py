"""The search field and the chips above the tree."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Severity
from srm_desktop.services.filtering import GAPS, Filter
from srm_desktop.ui.flow_layout import FlowLayout
from srm_desktop.ui.glyphs import result_icon
from srm_desktop.ui.icons import icon
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import XS, M, S, Theme


class SearchField(QLineEdit):
    """Esc empties it first and leaves it after."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QFrame):
    """`changed` carries the filter; `left` asks for the focus to go to the tree."""

    changed = Signal(Filter)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._results: dict[Result, QPushButton] = {}
        self._severities: dict[Severity, QPushButton] = {}
        self.search = SearchField()
        self._gaps = self._chip(self.tr("Gaps"), self.tr("Partially or other than satisfied"))
        self._overdue = self._chip(self.tr("Overdue"), self.tr("Gaps whose due date has passed"))
        self._unowned = self._chip(self.tr("No owner"), self.tr("Gaps that nobody owns"))
        self._reworded = self._chip(
            self.tr("Reworded"), self.tr("Judged by an earlier wording: to be assessed again")
        )
        self._to_review = self._chip(
            self.tr("To review"), self.tr("Submitted, or changed since it was accepted")
        )
        self._clear = QPushButton(self.tr("Clear"))
        self._shown = QLabel()
        self._build()
        self.set_theme(theme)
        self._emit()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search ids, titles, notes, owners (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._emit)
        self.search.left.connect(self.left)
        self._shown.setProperty("role", "muted")
        self._clear.setProperty("role", "quiet")
        self._clear.clicked.connect(self.clear)
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self.search, 1)
        top.addWidget(self._shown)
        top.addWidget(self._clear)
        chips = FlowLayout(XS)
        for result in Result:
            chips.addWidget(self._results.setdefault(result, self._chip(f" {word(result)}")))
        for chip in (self._gaps, self._overdue, self._unowned, self._reworded, self._to_review):
            chips.addWidget(chip)
        for severity in (Severity.CRITICAL, Severity.HIGH):
            chips.addWidget(self._severities.setdefault(severity, self._chip(word(severity))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, S, M, S)
        layout.setSpacing(S)
        layout.addLayout(top)
        layout.addLayout(chips)

    def _chip(self, text: str, tip: str = "") -> QPushButton:
        chip = QPushButton(text)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setToolTip(tip)
        chip.toggled.connect(self._emit)
        return chip

    def set_theme(self, theme: Theme) -> None:
        for result, chip in self._results.items():
            chip.setIcon(result_icon(result, theme, 14))
        for action in self.search.actions():
            if action.property("lens"):
                self.search.removeAction(action)
        lens = self.search.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        lens.setProperty("lens", True)

    def filter(self) -> Filter:
        results = {result for result, chip in self._results.items() if chip.isChecked()}
        if self._gaps.isChecked():
            results |= GAPS
        return Filter(
            text=self.search.text().strip(),
            results=frozenset(results),
            severities=frozenset(s for s, chip in self._severities.items() if chip.isChecked()),
            owner_missing=self._unowned.isChecked(),
            overdue=self._overdue.isChecked(),
            reworded=self._reworded.isChecked(),
            to_review=self._to_review.isChecked(),
        )

    def show_filter(self, wanted: Filter) -> None:
        """In place of what was there, and said once."""
        gaps = wanted.results == GAPS
        checked = {
            **{chip: result in wanted.results and not gaps for result, chip in self._results.items()},
            **{chip: severity in wanted.severities for severity, chip in self._severities.items()},
            self._gaps: gaps,
            self._overdue: wanted.overdue,
            self._unowned: wanted.owner_missing,
            self._reworded: wanted.reworded,
            self._to_review: wanted.to_review,
        }
        for chip, is_checked in checked.items():
            chip.blockSignals(True)
            chip.setChecked(is_checked)
            chip.blockSignals(False)
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self._emit()

    def clear(self) -> None:
        self.show_filter(Filter())

    def offer_reworded(self, offered: bool) -> None:
        """Only where a newer catalog left something to assess again."""
        self._reworded.setVisible(offered or self._reworded.isChecked())

    def say_shown(self, shown: int, total: int) -> None:
        self._shown.setText(self.tr("{0} of {1} shown").format(shown, total))

    def _emit(self) -> None:
        wanted = self.filter() if self._severities else Filter()
        self._clear.setVisible(not wanted.is_empty)
        self._shown.setVisible(not wanted.is_empty)
        self.changed.emit(wanted)
