"""Actions, the most pressing first: looked over, filtered by person, done by a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QStackedWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.name_order import name_order
from srm_desktop.services import action_items, people
from srm_desktop.services.session import Session
from srm_desktop.ui.action_items.detail import Detail
from srm_desktop.ui.action_items.dialog import ActionItemDialog
from srm_desktop.ui.action_items.model import ActionModel, Column
from srm_desktop.ui.action_items.tree import ActionTree
from srm_desktop.ui.language import day
from srm_desktop.ui.theme.tokens import M, S, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.choice import Choice
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import FlowLayout, stack
from srm_desktop.ui.widgets.search_field import SearchField
from srm_desktop.ui.widgets.view_bar import view_bar

_WIDTHS = {Column.OWNER: 150, Column.ABOUT: 160}
_ROOM_FOR_ABOUT, _ROOM_FOR_OWNER, _ROOM_FOR_DUE = 760, 600, 420
"""Below these widths the list shows what it is about; the rest stands in the detail."""
_SEARCH = 220


class ActionItemsView(LazyView):
    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._theme, self._author = session, theme, author
        self._model = ActionModel(session, theme)
        self.tree = ActionTree(self.tr("Actions"), self._model, session, theme)
        self.search = SearchField()
        self.person = Choice(self.tr("Owner"))
        self._add = QPushButton(self.tr("Add action..."))
        self._edit = QPushButton(self.tr("Edit..."))
        self._done = QPushButton(self.tr("Done"))
        self._remove = QPushButton(self.tr("Remove"))
        self._detail = Detail(session, theme)
        self._pages = QStackedWidget()
        self._none = EmptyState(
            self.tr("No actions yet"),
            self.tr("What somebody owes by a date: added here, from a responsibility, or in a meeting."),
            "clipboard-check",
        )
        self._no_match = EmptyState(
            self.tr("Nothing matches"), self.tr("No action matches this filter."), "search"
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        flow = FlowLayout(S)
        self.search.setFixedWidth(_SEARCH)
        self.person.setMinimumWidth(150)
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._add.setProperty("role", "primary")
        self._done.setToolTip(self.tr("Done, or open again (Space)"))
        self._remove.setToolTip(self.tr("Undo brings it back (Delete)"))
        for widget in (self.search, self.person, self._add, self._edit, self._done, self._remove):
            flow.addWidget(widget)
        self._none.add_button(self._add.text(), self._ask_to_add, "primary")
        self._no_match.add_button(self.tr("Clear filter"), self.clear_filter)
        for page in (self.tree, self._no_match, self._none):
            self._pages.addWidget(page)
        self._bar = view_bar(flow)
        stack(self, self._bar, self._pages, self._detail, main=self._pages)
        for column, width in _WIDTHS.items():
            self.tree.setColumnWidth(column, width)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._show())
        self.search.left.connect(self.take_focus)
        self.person.currentIndexChanged.connect(lambda _: self._show())
        self._add.clicked.connect(self._ask_to_add)
        self._edit.clicked.connect(self.edit)
        self._done.clicked.connect(self.toggle_done)
        self._remove.clicked.connect(self.remove)
        self.tree.entered.connect(self.edit)
        self.tree.toggled.connect(self.toggle_done)
        self.tree.removed.connect(self.remove)
        self.tree.dropped.connect(self._link)
        self.tree.doubleClicked.connect(lambda _: self.edit())
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._detail.cell_chosen.connect(self.cell_chosen)
        self._detail.item_chosen.connect(self.item_chosen)

    def _ask_to_add(self) -> None:
        self.command.emit("add_action_item")

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._model.theme = self._detail.theme = theme
        self.tree.set_theme(theme)
        self.invalidate()

    # What is shown

    def follow(self, batch: Batch) -> None:
        """Other changes touch at most the glyphs beside the items that the chosen action belongs to."""
        if any(change.entity is Entity.ACTION_ITEM for change in batch.changes):
            super().follow(batch)
        elif self.isVisible():
            self._show_chosen()

    def refresh(self) -> None:
        self._fill_people()
        self._show()

    def _fill_people(self) -> None:
        """Everybody who owes something, and how much is open."""
        items = self._session.state.active_action_items
        owed = {item.owner: 0 for item in sorted(items, key=lambda item: name_order(item.owner))}
        for item in items:
            owed[item.owner] += item.is_open
        owners = {who: self.tr("{0} ({1} open)").format(who, open_) for who, open_ in owed.items() if who}
        self.person.offer({"": self.tr("Everyone")} | owners)

    def clear_filter(self) -> None:
        self.person.setCurrentIndex(0)
        self.search.clear()

    def _show(self) -> None:
        chosen = {item.id for item in self.chosen()}
        every = self._session.state.active_action_items
        owner, words = self.person.chosen, self.search.text().casefold().split()
        shown = [item for item in every if owner in ("", item.owner) and _says(item, words)]
        self._model.show_items(shown)
        self.tree.expandAll()
        self._choose(chosen)
        page = self.tree if shown else self._no_match if every else self._none
        self._pages.setCurrentWidget(page)
        self._bar.setHidden(page is self._none)
        self._detail.setVisible(bool(shown))
        self._show_chosen()

    def _choose(self, ids: set[str]) -> None:
        """These, or the first where none of them is shown."""
        indexes = self._model.indexes()
        found = [index for index in indexes if (item := self._model.item(index)) and item.id in ids]
        for index in found or indexes[:1]:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self.tree.selectionModel().select(index, flags)
        if found or indexes:
            self.tree.selectionModel().setCurrentIndex(
                (found or indexes)[0], QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def chosen(self) -> list[ActionItem]:
        rows = self.tree.selectionModel().selectedRows()
        return [item for index in rows if (item := self._model.item(index))]

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        writable = not self._session.read_only
        self._add.setEnabled(writable)
        self._edit.setEnabled(writable and len(chosen) == 1)
        self._done.setEnabled(writable and bool(chosen))
        self._remove.setEnabled(writable and bool(chosen))
        reopens = bool(chosen) and not any(item.is_open for item in chosen)
        self._done.setText(self.tr("Reopen") if reopens else self.tr("Done"))
        if len(chosen) == 1:
            item = chosen[0]
            parts = filter(None, (item.owner, self._model.due_text(item)))
            self._detail.show_item(item, " \u00b7 ".join(parts))
        else:
            self._detail.show_several(self.tr("{0} actions chosen").format(len(chosen)))

    def take_focus(self) -> None:
        shown = self._pages.currentWidget()
        (self.tree if shown is self.tree else self._none if shown is self._none else self.search).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def search_field(self) -> SearchField:
        return self.search

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.setColumnHidden(Column.ABOUT, self.width() < _ROOM_FOR_ABOUT)
        self.tree.setColumnHidden(Column.OWNER, self.width() < _ROOM_FOR_OWNER)
        self.tree.setColumnHidden(Column.DUE, self.width() < _ROOM_FOR_DUE)
        longest = self.tr("{0}, {1} days late").format(day(date(2026, 12, 28)), 88)
        self.tree.setColumnWidth(Column.DUE, self.tree.fontMetrics().horizontalAdvance(longest) + 2 * M)

    # Edits

    def edit(self) -> None:
        chosen = self.chosen()
        if len(chosen) != 1 or self._session.read_only:
            return
        dialog = ActionItemDialog(chosen[0], people.known_names(self._session), self._theme, self)
        if dialog.exec():
            self._write(partial(action_items.save_action_item, self._session, dialog.item, self._author()))

    def toggle_done(self) -> None:
        """Done; where all of them are, open again."""
        chosen = self.chosen()
        open_ = [item.id for item in chosen if item.is_open]
        if open_:
            self._write(lambda: action_items.complete(self._session, open_, self._author()))
        elif chosen:
            ids = [item.id for item in chosen]
            self._write(lambda: action_items.reopen(self._session, ids, self._author()))

    def remove(self) -> None:
        if ids := [item.id for item in self.chosen()]:
            self._write(lambda: action_items.remove(self._session, ids, self._author()))

    def _link(self, id_: str, keys: list[AnswerKey]) -> None:
        """Answers dropped on an action are put right by it."""
        self._write(lambda: action_items.link(self._session, id_, keys, self._author()))

    def _write(self, verb: Callable[[], object]) -> None:
        if self._session.read_only:
            return
        try:
            verb()
        except UserError as error:
            self.failed.emit(error)

    # Where the user was

    def save_place(self) -> dict[str, Any]:
        return {
            "owner": self.person.chosen,
            "search": self.search.text(),
            "chosen": [item.id for item in self.chosen()],
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        self._fill_people()
        self.person.choose(place.get("owner"))
        if isinstance(text := place.get("search"), str):
            self.search.setText(text)
        if isinstance(chosen := place.get("chosen"), list):
            self._show()
            self.tree.clearSelection()
            self._choose({id_ for id_ in chosen if isinstance(id_, str)})


def _says(item: ActionItem, words: list[str]) -> bool:
    text = "\n".join((item.what, item.owner, item.note, *item.answers)).casefold()
    return all(word in text for word in words)
