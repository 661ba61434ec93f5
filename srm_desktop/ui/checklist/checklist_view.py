"""The checklist: filter, tree and item side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Batch, Entity
from srm_desktop.services.filters.filtering import Filter, SearchIndex
from srm_desktop.services.findings.findings import FollowedFindings
from srm_desktop.services.session import Session
from srm_desktop.ui.answers_data import answers_data
from srm_desktop.ui.checklist.filter_bar import FilterBar
from srm_desktop.ui.checklist.item_pane import ItemPane
from srm_desktop.ui.checklist.nodes import Node
from srm_desktop.ui.checklist.tree_model import TreeModel
from srm_desktop.ui.checklist.tree_view import TreeView
from srm_desktop.ui.judging import judge
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.view import JudgingView
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import stack
from srm_desktop.ui.widgets.query_field import QueryField

_SPLIT = ([740, 440], [240, 300])
_LEAST = (320, 280)
_ROOM = 40, 44
"""Letters that tree and item need to stand side by side."""


class ChecklistView(JudgingView):
    """`author` names the person working."""

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session = session
        self._author = author
        self._targets: list[str] = []
        self._index = SearchIndex(session)
        self._filter = Filter()
        self._findings = FollowedFindings(session)
        self._model = TreeModel(session, [], self._findings)
        self.tree = TreeView(self._model, theme)
        self.bar = FilterBar(session, self._index, theme, author)
        self.pane = ItemPane(session, self._findings, theme, author)
        self._no_match = EmptyState(
            self.tr("Nothing matches"), self.tr("No responsibility matches this filter."), "search"
        )
        self._no_target = EmptyState(
            self.tr("No targets yet"),
            self.tr("Add the AWS accounts, units or workloads that this assessment is about."),
            "server",
        )
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._sizes = {False: list(_SPLIT[0]), True: list(_SPLIT[1])}
        self._left = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._no_match.add_button(self.tr("Clear filter"), self.bar.clear)
        self._no_target.add_button(
            self.tr("Add target..."), lambda: self.command.emit("add_targets"), "primary"
        )
        for page in (self.tree, self._no_match, self._no_target):
            self._left.addWidget(page)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.pane)
        self._splitter.setSizes(self._sizes[False])
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.setMinimumSize(*_LEAST)  # or it could not get so narrow that the item goes below
        stack(self, self.bar, self._splitter, main=self._splitter)

    def _connect(self) -> None:
        self.bar.changed.connect(self.set_filter)
        self.bar.saved.failed.connect(self.failed)
        self.bar.left.connect(self.focus_tree)
        self.tree.chosen.connect(self._show_chosen)
        self.tree.entered_item.connect(self.pane.form.note.setFocus)
        self.pane.verdict.connect(self.set_result)
        self.pane.form.left.connect(self.focus_tree)
        self.pane.failed.connect(self.failed)
        self.pane.findings.review.connect(lambda: self.command.emit("suggestions"))
        self.pane.target_chosen.connect(self.target_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """The item stands beside the tree, or below it where there is no room for both."""
        letter = self.fontMetrics().horizontalAdvance("n")
        tree, pane = (letter * room for room in _ROOM)
        under = self.width() < tree + pane
        self._left.setMinimumWidth(0 if under else tree)
        self.pane.setMinimumWidth(0 if under else pane)
        if under is not self._is_under:
            if self.isVisible():
                self._sizes[self._is_under] = self._splitter.sizes()
            self._splitter.setOrientation(Qt.Orientation.Vertical if under else Qt.Orientation.Horizontal)
            self._splitter.setSizes(self._sizes[under])
            QTimer.singleShot(0, self.tree, self.tree.show_current)

    @property
    def _is_under(self) -> bool:
        return self._splitter.orientation() is Qt.Orientation.Vertical

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)
        self.tree.set_theme(theme)
        self.pane.set_theme(theme)

    # Scope and filter

    def set_targets(self, targets: list[str]) -> None:
        """The ids in scope: one, or all of them."""
        self.flush()
        self._targets = targets
        self._model.set_targets(targets)
        self.tree.fit_columns()
        self._apply_filter()
        self._show_chosen()

    def set_filter(self, wanted: Filter) -> None:
        self._filter = wanted
        self._apply_filter()

    def show_filter(self, wanted: Filter) -> None:
        """As if it had been typed and clicked in the bar."""
        self.bar.show_filter(wanted)

    def _apply_filter(self, also: str = "") -> None:
        """`also` is shown though it may not match."""
        ids = None if self._filter.is_empty else self._index.matching(self._filter, self._targets)
        if ids is not None and also in self._session.catalog.by_id:
            ids = ids | {also}
        self.tree.show_only(ids)
        total = len(self._session.catalog.by_id)
        self.bar.offer_reworded(self._model.has_reworded)
        self.bar.say_shown(total if ids is None else len(ids), total)
        if not self._targets and not self._session.state.active_targets:
            self._left.setCurrentWidget(self._no_target)
        else:
            self._left.setCurrentWidget(self._no_match if ids is not None and not ids else self.tree)

    def focus_tree(self) -> None:
        """Or what stands in its place while there is nothing to show. Something is chosen then: the first
        that a filter found where it hides what was."""
        is_new = not self.tree.selectionModel().hasSelection()  # Qt chooses the first branch with the focus
        (self._left.currentWidget() or self).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if is_new and (shown := self.tree.visible_leaves()):
            self.tree.select(shown[0].id)

    def take_focus(self) -> None:
        self.focus_tree()

    def search_field(self) -> QueryField:
        return self.bar.search

    # What is chosen

    def _show_chosen(self) -> None:
        nodes = self.tree.selected_nodes()
        self.pane.show_items([node.item for node in nodes if node.item], self._targets)

    def chosen_data(self) -> QMimeData:
        return answers_data(self._session, self.selected_keys())

    def selected_keys(self) -> list[AnswerKey]:
        return self.pane.answer_keys()

    def select_item(self, id_: str) -> None:
        """Shows the item; a filter that hides it is lifted."""
        if not self.tree.select(id_):
            self.bar.clear()
            self.tree.select(id_)

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) responsibility shown."""
        self._go(step, lambda _: True)

    def next_unassessed(self) -> None:
        self._go(1, lambda node: self._model.counts(node).not_assessed > 0)

    def next_gap(self) -> None:
        self._go(1, lambda node: self._model.counts(node).gaps > 0)

    def _go(self, step: int, wanted: Callable[[Node], bool]) -> None:
        shown = self.tree.visible_leaves()
        if not shown:
            return
        current = self.tree.current_node()
        at = _position(shown, current, step)
        for offset in range(1, len(shown) + 1):
            node = shown[(at + step * offset) % len(shown)]
            if wanted(node):
                self.tree.select(node.id)
                return

    # Edits

    def set_result(self, result: Result) -> None:
        """For everything chosen, in every target of the scope, as one batch."""
        keys = self.selected_keys()
        if not keys or self._session.read_only:
            return
        self.flush()
        try:
            if judge(self._session, keys, result, self._author, self) is None:
                self.pane.form.refresh()
        except UserError as error:
            self.failed.emit(error)

    def edit(self, field: str) -> None:
        """owner, due, methods, note or review, of everything chosen."""
        if self.selected_keys() and not self._session.read_only:
            self.pane.edit(field)

    def flush(self) -> None:
        """What is being typed goes to disk."""
        self.pane.form.flush()

    @property
    def has_unwritten(self) -> bool:
        return self.pane.form.has_unwritten

    def give_up(self) -> None:
        self.pane.form.give_up()

    def leave(self) -> None:
        """Before the session is closed: what is typed is written, and nothing is read any more."""
        self.flush()
        self.pane.leave()

    def follow(self, batch: Batch) -> None:
        """After the session's state has followed the batch."""
        self._index.follow(batch)
        found_more = self._findings.follow(batch)
        self._model.follow(batch)
        if found_more:
            self._model.show_findings()
            self.tree.fit_columns()
        items = {key.item for key in batch.answers}
        if any(change.entity is Entity.TARGET for change in batch.changes):
            return  # the shell sets the scope anew
        if any(change.entity is Entity.EVIDENCE for change in batch.changes):
            self.pane.refresh_evidence()
            self.tree.fit_columns()
        if any(change.entity is Entity.RELIANCE for change in batch.changes):
            self.pane.refresh()
        if found_more or items & {key.item for key in self.pane.answer_keys()}:
            self.pane.refresh_after(batch)

    # Where the user was

    def save_place(self) -> dict[str, Any]:
        node = self.tree.current_node()
        return {
            "item": node.id if node else "",
            "filter": self.bar.search.text(),
            "collapsed": self.tree.collapsed_ids(),
            "scroll": self.tree.verticalScrollBar().value(),
            "columns": self.tree.own_widths(),
            "split": self._splitter.sizes(),
            "under": self._is_under,
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        if isinstance(typed := place.get("filter"), str):
            self.bar.search.setText(typed)
        if isinstance(collapsed := place.get("collapsed"), list):
            self.tree.collapse_only(collapsed)
        if isinstance(columns := place.get("columns"), dict):
            self.tree.set_own_widths(columns)
        split = place.get("split")
        if isinstance(split, list) and len(split) == 2 and all(isinstance(n, int) and n > 0 for n in split):
            under = place.get("under") is True
            self._sizes[under] = split
            if under is self._is_under:
                self._splitter.setSizes(split)
        if isinstance(item := place.get("item"), str) and item and not self.tree.select(item):
            self._apply_filter(also=item)  # what was judged since the filter was typed
            self.tree.select(item)
        if isinstance(scroll := place.get("scroll"), int):
            self.tree.scroll_to(scroll)


def _position(shown: list[Node], current: Node | None, step: int) -> int:
    """Where to start from: the current leaf, or just before the first one."""
    ids = [node.id for node in shown]
    if current is not None and current.id in ids:
        return ids.index(current.id)
    below = [node.id for node in shown if current is not None and any(a is current for a in node.ancestors)]
    return ids.index(below[0]) - step if below else (-1 if step > 0 else 0)
