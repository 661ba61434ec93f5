"""Responsibilities by targets as a heat map: looked over, chosen in and judged by single keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Batch, Entity
from srm_desktop.services import copying
from srm_desktop.services.filters.filter_query import parse, suggest
from srm_desktop.services.filters.filtering import Filter, SearchIndex
from srm_desktop.services.session import Session
from srm_desktop.ui.answers_data import answers_data
from srm_desktop.ui.charts.picture import Picture
from srm_desktop.ui.judging import judge
from srm_desktop.ui.matrix.answer_dialog import AnswerDialog
from srm_desktop.ui.matrix.axis import ColumnGroups, RowGroups, column_groups, row_groups
from srm_desktop.ui.matrix.model import MatrixModel
from srm_desktop.ui.matrix.strip import Strip
from srm_desktop.ui.matrix.table import COMFORTABLE, COMPACT, MatrixTable
from srm_desktop.ui.theme.tokens import S, Theme
from srm_desktop.ui.view import JudgingView
from srm_desktop.ui.widgets.choice import Choice
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import FlowLayout, stack
from srm_desktop.ui.widgets.query_field import QueryField
from srm_desktop.ui.widgets.scroll_place import scroll_back, scroll_place
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

_SEARCH = 220
_ROOM_FOR_STRIP = 400


class MatrixView(JudgingView):
    """Shows every target; the one in the head bar is the column the user is in."""

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._theme, self._author = session, theme, author
        self._index: SearchIndex | None = None
        self._has_cells = False
        self._model = MatrixModel(session)
        self.table = MatrixTable(self._model, theme)
        self.search = QueryField(theme)
        self.rows = Choice(
            self.tr("Rows"),
            {
                RowGroups.DOMAIN: self.tr("By domain"),
                RowGroups.TOPIC: self.tr("By topic"),
                RowGroups.SEVERITY: self.tr("By severity"),
                RowGroups.NONE: self.tr("Not grouped"),
            },
        )
        self.columns = Choice(
            self.tr("Columns"),
            {
                ColumnGroups.NONE: self.tr("Not grouped"),
                ColumnGroups.ENVIRONMENT: self.tr("By environment"),
                ColumnGroups.KIND: self.tr("By kind of target"),
            },
        )
        self.gaps = self._chip(self.tr("Gaps"), self.tr("Only rows with a gap in any target"))
        self.sorted = self._chip(self.tr("Most gaps first"), self.tr("Rows and columns, inside their groups"))
        self.compact = self._chip(self.tr("Compact"), self.tr("Smaller cells"))
        self._strip = Strip(session, theme)
        self._pages = QStackedWidget()
        self._no_target = EmptyState(
            self.tr("No targets yet"),
            self.tr("The matrix shows each responsibility in each target. Add the first target to begin."),
            "server",
        )
        self._no_match = EmptyState(
            self.tr("Nothing matches"), self.tr("No responsibility matches this filter."), "search"
        )
        self._build()
        self._connect()

    def _chip(self, text: str, tip: str) -> QPushButton:
        chip = QPushButton(text)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setToolTip(tip)
        return chip

    def _build(self) -> None:
        self.search.suggest = lambda typed, cursor, anything: suggest(
            typed, cursor, self._searched().facts(), anything=anything
        )
        self.search.setFixedWidth(_SEARCH)
        flow = FlowLayout(S)
        rows, columns = self._named(self.rows), self._named(self.columns)
        for widget in (self.search, rows, columns, self.gaps, self.sorted, self.compact):
            flow.addWidget(widget)
        self._no_target.add_button(
            self.tr("Add target..."), lambda: self.command.emit("add_targets"), "primary"
        )
        self._no_match.add_button(self.tr("Clear filter"), self.clear_filter)
        for page in (self.table, self._no_match, self._no_target):
            self._pages.addWidget(page)
        self._bar = view_bar(flow)
        stack(self, self._bar, self._pages, self._strip, main=self._pages)

    def _named(self, field: Choice) -> QWidget:
        """The field with its name, which go to the next line together."""
        label = text_label(field.accessibleName(), "muted", wrap=False)
        label.setBuddy(field)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(label)
        row.addWidget(field)
        return pair

    def _connect(self) -> None:
        for box in (self.rows, self.columns):
            box.currentIndexChanged.connect(lambda _: self.arrange())
        for chip in (self.gaps, self.sorted):
            chip.toggled.connect(lambda _: self.arrange())
        self.search.textChanged.connect(lambda _: self.arrange())
        self.search.left.connect(self.take_focus)
        self.compact.toggled.connect(lambda on: self.table.set_size(COMPACT if on else COMFORTABLE))
        self.table.chosen.connect(self._show_chosen)
        self.table.entered_cell.connect(self._enter)
        self.table.copy_asked.connect(lambda: self.command.emit("copy"))
        self.table.save_asked.connect(lambda: self.picture_asked.emit(self.pictures()[0]))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._strip.set_theme(theme)
        self.table.set_theme(theme)
        self.search.set_theme(theme)
        self._show_chosen()

    def pictures(self) -> list[Picture]:
        return [self.table.picture(self.tr("Matrix"))] if self._model.rows and self._model.columns else []

    # What is shown

    def set_targets(self, targets: list[str]) -> None:
        if [line.id for line in self._model.columns if line.id] != self._target_ids() or not self._model.rows:
            self.arrange()
        if len(targets) == 1 and (key := self.table.current_key()) and key.target != targets[0]:
            self._go_to(key.item, targets[0])

    def _target_ids(self) -> list[str]:
        return [target.id for target in self._session.state.active_targets]

    def filter(self) -> Filter:
        wanted = parse(self.search.text())
        return wanted.saying("result", "gap") if self.gaps.isChecked() else wanted

    def clear_filter(self) -> None:
        self.gaps.setChecked(False)
        self.search.clear()

    def arrange(self) -> None:
        """Filters, orders and groups anew; the current cell stays current where it is still shown."""
        key = self.table.current_key()
        session, items = self._session, self._items()
        targets = session.state.active_targets
        by_item, by_target = self._ranks(items)
        rows = row_groups(session.catalog, items, RowGroups(self.rows.chosen), by_item)
        columns = column_groups(targets, ColumnGroups(self.columns.chosen), by_target)
        self._model.arrange(rows, columns)
        self._pages.setCurrentWidget(
            self._no_target if not targets else self.table if items else self._no_match
        )
        self._bar.setHidden(not targets)
        self._has_cells = bool(targets and items)
        self._fit()
        if items and targets:
            self._go_to(key.item if key else "", key.target if key else "")

    def _fit(self) -> None:
        """In a low pane the cells have the room; what they say is in their tooltips."""
        room = self.height() - self._bar.heightForWidth(self.width())
        self._strip.setVisible(self._has_cells and room >= _ROOM_FOR_STRIP * self._theme.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _items(self) -> list[Responsibility]:
        items, wanted = self._session.catalog.assessable, self.filter()
        if wanted.is_empty:
            return list(items)
        found = self._searched().matching(wanted, self._target_ids())
        return [item for item in items if item.id in found]

    def _searched(self) -> SearchIndex:
        """Made when it is first needed."""
        if self._index is None:
            self._index = SearchIndex(self._session)
        return self._index

    def _ranks(self, items: list[Responsibility]) -> tuple[Callable[[str], int], Callable[[str], int]]:
        """What is sorted by: nothing, or the gaps of each row and column."""
        if not self.sorted.isChecked():
            return (lambda _: 0), (lambda _: 0)
        ids, targets = [item.id for item in items], self._target_ids()
        grid = self._session.results().arranged(ids, targets)
        down, across = slice(0, len(ids)), slice(0, len(targets))
        rows = {id_: -grid.counts(slice(n, n + 1), across).gaps for n, id_ in enumerate(ids)}
        columns = {id_: -grid.counts(down, slice(n, n + 1)).gaps for n, id_ in enumerate(targets)}
        return rows.__getitem__, columns.__getitem__

    def _go_to(self, item: str, target: str) -> None:
        """To the cell, or to the first of its column, its row or all."""
        index = self._model.index_of(item, target)
        if not index.isValid():
            rows = [line.id for line in self._model.rows if line.id]
            columns = [line.id for line in self._model.columns if line.id]
            item = item if item in rows else rows[0]
            target = target if target in columns else columns[0]
            index = self._model.index_of(item, target)
        self.table.choose(index)

    def follow(self, batch: Batch) -> None:
        if self._index is not None:
            self._index.follow(batch)
        self._model.follow(batch)
        if any(change.entity is Entity.TARGET for change in batch.changes):
            self.arrange()
        self._show_chosen()

    def take_focus(self) -> None:
        (self._pages.currentWidget() or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_field(self) -> QueryField:
        return self.search

    # What is chosen

    def _show_chosen(self) -> None:
        counts = self.table.chosen_counts()
        index = self.table.currentIndex()
        if counts.total > 1:
            self._strip.show_several(counts)
        elif counts.total:
            self._strip.show_answer(self.selected_keys()[0])
        elif index.isValid():
            self._strip.show_heading(self._model.sentence(index.row(), index.column()))

    def selected_keys(self) -> list[AnswerKey]:
        return self.table.chosen_keys()

    def _enter(self) -> None:
        if key := self.table.current_key():
            self.cell_chosen.emit(key.target, key.item)

    def step(self, step: int) -> None:
        self._go(step, lambda _: True)

    def next_unassessed(self) -> None:
        self._go(1, lambda result: result is Result.NOT_ASSESSED)

    def next_gap(self) -> None:
        self._go(1, lambda result: result.is_gap)

    def _go(self, step: int, wanted: Callable[[Result], bool]) -> None:
        """Down the column; from its end on at the top of the next one."""
        index = self.table.currentIndex()
        rows, columns = len(self._model.rows), len(self._model.columns)
        start = index.column() * rows + index.row() if index.isValid() else -1
        for offset in range(1, rows * columns + 1):
            column, row = divmod((start + step * offset) % (rows * columns), rows)
            result = self._model.result(row, column)
            if result is not None and wanted(result):
                self.table.choose(self._model.index(row, column))
                return

    def chosen_data(self) -> QMimeData:
        """The block of cells with its headings; for this program the answers themselves."""
        data = answers_data(self._session, self.selected_keys())
        rows = copying.grid(self.table.chosen_table())
        data.setText(copying.as_text(rows))
        data.setHtml(copying.as_html(rows))
        return data

    # Edits

    def set_result(self, result: Result) -> None:
        keys = self.selected_keys()
        if not keys or self._session.read_only:
            return
        try:
            judge(self._session, keys, result, self._author, self)
        except UserError as error:
            self.failed.emit(error)

    def edit(self, field: str) -> None:
        keys = self.selected_keys()
        if not keys or self._session.read_only:
            return
        dialog = AnswerDialog(self._session, keys, self._theme, self._author, self)
        dialog.verdict.connect(self.set_result)
        dialog.failed.connect(self.failed)
        dialog.edit(field)
        dialog.deleteLater()

    # Where the user was

    def save_place(self) -> dict[str, Any]:
        key = self.table.current_key()
        return {
            "rows": self.rows.chosen,
            "columns": self.columns.chosen,
            "sorted": self.sorted.isChecked(),
            "compact": self.compact.isChecked(),
            "search": self.search.text(),
            "gaps": self.gaps.isChecked(),
            "item": key.item if key else "",
            "target": key.target if key else "",
            "scroll": scroll_place(self.table),
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        for box, name in ((self.rows, "rows"), (self.columns, "columns")):
            box.choose(place.get(name))
        for chip, name in ((self.sorted, "sorted"), (self.compact, "compact"), (self.gaps, "gaps")):
            chip.setChecked(place.get(name) is True)
        if isinstance(text := place.get("search"), str):
            self.search.setText(text)
        item, target = place.get("item"), place.get("target")
        if isinstance(item, str) and isinstance(target, str) and self._model.rows and self._model.columns:
            self._go_to(item, target)
        scroll_back(self.table, place.get("scroll"))
