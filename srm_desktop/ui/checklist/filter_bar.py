"""The search field and the chips above the tree: two ways to write one query."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Severity
from srm_desktop.services.filters import filter_query
from srm_desktop.services.filters.filtering import Filter, SearchIndex
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.saved_filters import SavedFilters
from srm_desktop.ui.language import number, spoken, word
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.widgets.check_button import CheckButton
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.query_field import QueryField
from srm_desktop.ui.widgets.text_label import text_label

_SEVERITIES = (Severity.CRITICAL, Severity.HIGH)
_GLYPH = 14
_REWORDED = ("is", "reworded")


class FilterBar(QFrame):
    """`changed` carries the filter; `left` asks for the focus to go to the tree.

    The text in the field is the filter; a chip is a term that is written into it by a click.
    """

    changed = Signal(Filter)
    left = Signal()

    def __init__(self, session: Session, index: SearchIndex, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._index = index
        self.search = QueryField(theme)
        self.saved = SavedFilters(session, theme, author, self.search.text)
        self._chips = {(key, value): self._chip(key, value, words) for key, value, words in self._terms()}
        for (key, value), tip in self._tips().items():
            self._chips[key, value].setToolTip(tip)
        self._folding = QTimer(self)  # between events, until all is folded
        self._chip_rows = QWidget()
        self._more = QToolButton()
        self._clear = QPushButton(self.tr("Clear"))
        self._shown = text_label("", "muted", wrap=False)
        self._faults = text_label("", "warning")
        self._build()
        self.set_theme(theme)
        self._show(filter_query.Reading(Filter()))

    def _terms(self) -> list[tuple[str, str, str]]:
        return [
            *(("result", str(result), f" {word(result)}") for result in Result),
            ("result", "gap", self.tr("Gaps")),
            ("is", "overdue", self.tr("Overdue")),
            ("is", "unowned", self.tr("No owner")),
            (*_REWORDED, self.tr("Reworded")),
            ("is", "to-review", self.tr("To review")),
            *(("severity", str(severity), word(severity)) for severity in _SEVERITIES),
        ]

    def _tips(self) -> dict[tuple[str, str], str]:
        return {
            ("result", "gap"): self.tr("Partially or other than satisfied"),
            ("is", "overdue"): self.tr("Gaps whose due date has passed"),
            ("is", "unowned"): self.tr("Gaps that nobody owns"),
            _REWORDED: self.tr("Judged by an earlier wording: to be assessed again"),
            ("is", "to-review"): self.tr("Submitted, or changed since it was accepted"),
        }

    def _chip(self, key: str, value: str, words: str) -> CheckButton:
        chip = CheckButton(words, "chip")
        chip.chosen.connect(lambda wanted: self._write(key, value, wanted))
        return chip

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search, or filter: result:gap owner:none due:<30d"))
        self.search.setAccessibleName(self.tr("Search and filter"))
        self.search.setToolTip(self.tr("Ctrl+Space lists what can be filtered by, Tab takes a suggestion"))
        self.search.suggest = lambda typed, cursor, anything: filter_query.suggest(
            typed, cursor, self._index.facts(), anything=anything
        )
        self.search.textChanged.connect(self._read)
        self.search.left.connect(self.left)
        self.search.entered.connect(self._folding.start)
        self._folding.timeout.connect(self._fold)
        self.saved.chosen.connect(self.search.setText)
        self._more.setCheckable(True)
        self._more.setToolTip(self.tr("Show what can be filtered by"))
        self._more.setAccessibleName(self.tr("Chips"))
        self._more.toggled.connect(lambda _: self._fit())
        self._more.hide()
        self._clear.setProperty("role", "quiet")
        self._clear.clicked.connect(self.clear)
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self.search, 1)
        for widget in (self._shown, self._clear, self._more, self.saved):
            top.addWidget(widget)
        chips = FlowLayout(XS)
        for chip in self._chips.values():
            chips.addWidget(chip)
        self._chip_rows.setLayout(chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, S, M, S)
        layout.setSpacing(S)
        layout.addLayout(top)
        layout.addWidget(self._faults)
        layout.addWidget(self._chip_rows)

    def set_theme(self, theme: Theme) -> None:
        for result in Result:
            chip = self._chips["result", str(result)]
            chip.setIconSize(QSize(_GLYPH, _GLYPH))
            chip.setIcon(result_icon(result, theme, _GLYPH))
        self._more.setIcon(icon("funnel", theme.text, theme.muted))
        self.search.set_theme(theme)
        self.saved.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the chips would take more than two rows they wait behind a button."""
        chips = self._chip_rows.layout()
        assert chips is not None
        row = next(iter(self._chips.values())).sizeHint().height() + XS
        narrow = chips.heightForWidth(self.width() - 2 * M) > 2 * row
        self._more.setVisible(narrow)
        self._chip_rows.setVisible(not narrow or self._more.isChecked())

    def filter(self) -> Filter:
        return filter_query.parse(self.search.text())

    def show_filter(self, wanted: Filter) -> None:
        """In place of what was there."""
        self.search.setText(filter_query.text(wanted))

    def clear(self) -> None:
        self.search.clear()

    def offer_reworded(self, offered: bool) -> None:
        """Only where a newer catalog left something to assess again."""
        self._chips[_REWORDED].setVisible(offered or self._chips[_REWORDED].isChecked())

    def say_shown(self, shown: int, total: int) -> None:
        self._shown.setText(self.tr("{0} of {1} shown").format(number(shown), number(total)))

    def _fold(self) -> None:
        if not self._index.fold_next():
            self._folding.stop()

    def _write(self, key: str, value: str, wanted: bool) -> None:
        """A chip was clicked; what could not be read stays as it was typed."""
        reading = filter_query.read(self.search.text())
        change = reading.filter.saying if wanted else reading.filter.without
        self.search.setText(" ".join((*reading.unread, filter_query.text(change(key, value)))).strip())

    def _read(self, typed: str) -> None:
        reading = filter_query.read(typed)
        self._show(reading)
        self.changed.emit(reading.filter)

    def _show(self, reading: filter_query.Reading) -> None:
        for (key, value), chip in self._chips.items():
            chip.show_checked(reading.filter.says(key, value))
        said = [*reading.faults, *filter_query.unknown(self._index, reading.filter)]
        self._faults.setText("\n".join(map(spoken, said)))
        self._faults.setVisible(bool(said))
        self._clear.setVisible(not reading.filter.is_empty)
        self._shown.setVisible(not reading.filter.is_empty)
