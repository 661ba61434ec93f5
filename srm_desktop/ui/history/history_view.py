"""The whole log, newest first: filtered, unfolded, and a way back to where something was changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QStackedWidget,
)

from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import Batch, LogQuery
from srm_desktop.services import people
from srm_desktop.services.session import Session
from srm_desktop.services.status import documents
from srm_desktop.ui.history.kinds import Kind, verbs
from srm_desktop.ui.history.model import Column, HistoryModel
from srm_desktop.ui.language import moment, number
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.choice import Choice
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import FlowLayout, stack
from srm_desktop.ui.widgets.list_tree import ListTree
from srm_desktop.ui.widgets.search_field import SearchField
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

_WHO = 150
_LONG_MOMENT = datetime(2026, 12, 28, 22, 58)
_SEARCH, _FIELD = 200, 150
_LABEL = 22
"""Letters: the number of an account with a name before it."""
_TYPING_MS = 150
_ROOM_FOR_WHO, _ROOM_FOR_WHEN = 560, 420
"""Below these widths the list shows what it is about; the tooltip says it all."""


class Span(StrEnum):
    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    SIGN_OFF = "sign-off"


class HistoryView(LazyView):
    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._model = HistoryModel(session, theme)
        self.tree = ListTree(self.tr("History"), self._model, Column.WHAT, theme)
        self.search = SearchField()
        self.person, self.item = TextChoice(self.tr("Person")), TextChoice(self.tr("Responsibility"))
        self.target = Choice(self.tr("Target"))
        self.span = Choice(self.tr("Time"), self._spans())
        self.kind = Choice(self.tr("Kind of step"), self._kinds())
        self._jump = QPushButton(self.tr("Go to the item"))
        self._found = text_label("", "small", wrap=False)
        self._pages = QStackedWidget()
        said = self.tr("No step of the log matches this filter.")
        self._no_match = EmptyState(self.tr("Nothing matches"), said, "search")
        self._soon = QTimer(self, singleShot=True)
        self._fill()
        self._build()
        self._connect()

    # Building

    def _fill(self) -> None:
        self.search.setFixedWidth(_SEARCH)
        for box in (self.person, self.item):
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.edit.setPlaceholderText(box.accessibleName())
            box.edit.setClearButtonEnabled(True)
            if (completer := box.completer()) is not None:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        for item in self._session.catalog.assessable:
            self.item.addItem(f"{item.id}  {item.title}", item.id)
        self.item.setCurrentIndex(-1)

    def _spans(self) -> dict[str, str]:
        return {
            Span.ALL: self.tr("Any time"),
            Span.TODAY: self.tr("Today"),
            Span.WEEK: self.tr("Last 7 days"),
            Span.MONTH: self.tr("Last 30 days"),
            Span.SIGN_OFF: self.tr("Since the last document"),
        }

    def _kinds(self) -> dict[str, str]:
        return {
            Kind.ALL: self.tr("All steps"),
            Kind.RESULTS: self.tr("Results"),
            Kind.NOTES: self.tr("Notes and methods"),
            Kind.WORK: self.tr("Owners and due dates"),
            Kind.REVIEW: self.tr("Reviews"),
            Kind.EVIDENCE: self.tr("Evidence and scans"),
            Kind.ACTIONS: self.tr("Actions"),
            Kind.MEETINGS: self.tr("Meetings"),
            Kind.SETUP: self.tr("Setting up"),
            Kind.SIGN_OFF: self.tr("Sign-off"),
            Kind.REVERTS: self.tr("Undo and redo"),
        }

    def _fill_people(self) -> None:
        self.person.offer(people.known_names(self._session))

    def _fill_targets(self) -> None:
        targets = {target.id: target.label for target in self._session.state.active_targets}
        self.target.offer({"": self.tr("Every target")} | targets)
        self.target.setMaxVisibleItems(20)

    def _build(self) -> None:
        flow = FlowLayout(S)
        flow.addWidget(self.search)
        long: tuple[QComboBox, ...] = (self.person, self.item, self.target)  # hundreds are not measured
        short: tuple[QComboBox, ...] = (self.span, self.kind)
        for box in long:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(_LABEL)
        for box in short:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(2 * _FIELD)
        for box in (*long, *short):
            box.setMinimumWidth(_FIELD)
            flow.addWidget(box)
        self._jump.setToolTip(self.tr("Where the chosen change was made (Enter)"))
        flow.addWidget(self._jump)
        self._no_match.add_button(self.tr("Clear filter"), self.clear_filter)
        self._found.setContentsMargins(M, XS, M, XS)
        for page in (self.tree, self._no_match):
            self._pages.addWidget(page)
        stack(self, view_bar(flow), self._pages, self._found, main=self._pages)
        self.tree.setColumnWidth(Column.WHO, _WHO)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show)
        for text in (self.search.textChanged, self.person.editTextChanged, self.item.editTextChanged):
            text.connect(lambda _: self._soon.start(_TYPING_MS))
        for box in (self.target, self.span, self.kind):
            box.currentIndexChanged.connect(lambda _: self._show())
        self.search.left.connect(self.take_focus)
        self._model.searched.connect(self._say_found)
        self.tree.entered.connect(self._enter)
        self.tree.doubleClicked.connect(self._double_clicked)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._jump.clicked.connect(self._go_to_item)

    def set_theme(self, theme: Theme) -> None:
        self._model.theme = theme
        self.tree.set_theme(theme)

    # What is shown

    def refresh(self) -> None:
        """The log is read in a turn of its own, and all answers are looked through for names."""
        self._fill_targets()
        self._soon.start(0)
        QTimer.singleShot(0, self, self._fill_people)

    def set_targets(self, targets: list[str]) -> None:
        """The log is always whole; a target of its own is chosen here."""
        self.targets = targets
        self._fill_targets()

    def query(self) -> LogQuery:
        item = self.item.currentText().strip().partition(" ")[0].upper()
        return LogQuery(
            actor=self.person.currentText().strip(),
            verbs=verbs(Kind(self.kind.chosen)),
            item=item,
            target=self.target.chosen,
            since=self._since(),
            text=self.search.text().strip(),
        )

    def _since(self) -> datetime | None:
        today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        match Span(self.span.chosen):
            case Span.TODAY:
                return today
            case Span.WEEK:
                return today - timedelta(days=6)
            case Span.MONTH:
                return today - timedelta(days=29)
            case Span.SIGN_OFF:
                return _made_at(documents(self._session))
        return None

    def clear_filter(self) -> None:
        for box in (self.target, self.span, self.kind):
            box.setCurrentIndex(0)
        for field in (self.person, self.item):
            field.setCurrentIndex(-1)
            field.setEditText("")
        self.search.clear()
        self._show()

    def show_item(self, item: str, target: str = "") -> None:
        """Only what happened to this responsibility."""
        self.item.setEditText(item)
        self.target.choose(target)
        self._show()

    def _show(self) -> None:
        self._soon.stop()
        self._model.show(self.query())
        if self._model.rowCount():
            self.tree.setCurrentIndex(self._model.index(0, 0))
        self._enable()

    def _say_found(self) -> None:
        count = self._model.rowCount()
        is_none = not count and self._model.is_at_end
        self._pages.setCurrentWidget(self._no_match if is_none else self.tree)
        said = self.tr("{0} steps so far; older ones follow below")
        if self._model.is_at_end:
            said = self.tr("{0} steps") if count != 1 else self.tr("{0} step")
        elif self._model.is_looking:
            said = self.tr("Looking through the log...")
        self._found.setText(said.format(number(count)))

    def follow(self, batch: Batch) -> None:
        if not self._stale:
            self._model.follow(batch)

    def leave(self) -> None:
        self._soon.stop()
        self._model.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.setColumnHidden(Column.WHO, self.width() < _ROOM_FOR_WHO)
        self.tree.setColumnHidden(Column.WHEN, self.width() < _ROOM_FOR_WHEN)
        moment_width = self.tree.fontMetrics().horizontalAdvance(moment(_LONG_MOMENT))
        self.tree.setColumnWidth(Column.WHEN, moment_width + 2 * M)

    def take_focus(self) -> None:
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_field(self) -> SearchField:
        return self.search

    # Going to the item

    def _enable(self) -> None:
        index = self.tree.currentIndex()
        self._jump.setEnabled(index.isValid() and self._model.cell(index) is not None)

    def _enter(self) -> None:
        """Unfolds a step, loads what is left out, or goes to the item."""
        index = self.tree.currentIndex().siblingAtColumn(0)
        if not index.isValid():
            return
        if self._model.is_more(index):
            self._model.load_more(index)
        elif not index.internalId():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self._go_to_item()

    def _double_clicked(self, index: QModelIndex) -> None:
        if self._model.is_more(index):
            self._model.load_more(index)
        elif index.internalId():
            self._go_to_item()

    def _go_to_item(self) -> None:
        key = self._model.cell(self.tree.currentIndex())
        if key is None or key.item not in self._session.catalog.by_id:
            return
        if key.target in {target.id for target in self._session.state.active_targets}:
            self.cell_chosen.emit(*key)
        else:
            self.item_chosen.emit(key.item)

    # Where the user was

    def save_place(self) -> dict[str, Any]:
        return {
            "search": self.search.text(),
            "person": self.person.currentText(),
            "item": self.item.currentText(),
            "target": self.target.chosen,
            "span": self.span.chosen,
            "kind": self.kind.chosen,
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        setters: dict[str, Callable[[str], None]] = {
            "search": self.search.setText,
            "person": self.person.setEditText,
            "item": self.item.setEditText,
        }
        for name, put in setters.items():
            if isinstance(text := place.get(name), str):
                put(text)
        for box, name in ((self.target, "target"), (self.span, "span"), (self.kind, "kind")):
            box.choose(place.get(name))


def _made_at(made: list[Attestation]) -> datetime | None:
    """When the newest was made."""
    try:
        return datetime.fromisoformat(made[0].made_at) if made else None
    except ValueError:  # a file may say anything
        return None
