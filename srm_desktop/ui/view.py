"""What every view of an assessment has: what it asks for, and how it follows what changes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Batch
from srm_desktop.services.filters.filtering import Filter
from srm_desktop.ui.charts.picture import Picture
from srm_desktop.ui.theme.tokens import Theme


class View(QWidget):
    """`item_chosen` carries a responsibility's id, `cell_chosen` a target's and a responsibility's,
    `filter_chosen` what the checklist is to show, `command` the name of an action of the window,
    `failed` a UserError, and `picture_asked` a Picture that is to be saved."""

    item_chosen = Signal(str)
    cell_chosen = Signal(str, str)
    target_chosen = Signal(str)
    filter_chosen = Signal(Filter)
    command = Signal(str)
    failed = Signal(object)
    picture_asked = Signal(object)

    def set_theme(self, theme: Theme) -> None:
        raise NotImplementedError

    def set_targets(self, targets: list[str]) -> None:
        """The ids in scope: one, or all of them."""
        raise NotImplementedError

    def follow(self, batch: Batch) -> None:
        """After the session's state has followed the batch."""
        raise NotImplementedError

    def flush(self) -> None:
        """What is being typed goes to disk."""

    @property
    def has_unwritten(self) -> bool:
        """Whether something was typed that could not be written."""
        return False

    def give_up(self) -> None:
        """Forgets what could not be written."""

    def leave(self) -> None:
        """Before the session is closed: from then on nothing is read or written."""
        self.flush()

    def pictures(self) -> list[Picture]:
        """What of it can be saved as a picture."""
        return []

    def search_field(self) -> QLineEdit | None:
        """Its own, where it has one."""
        return None

    def focus_search(self) -> bool:
        """To its own search field; False where it has none."""
        if (field := self.search_field()) is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def take_focus(self) -> None:
        """When the view was asked for: to where the keys belong."""
        self.setFocus()

    def save_place(self) -> dict[str, Any]:
        """Where the user is in it, as JSON can hold it."""
        return {}

    def restore_place(self, place: dict[str, Any]) -> None:
        """`place` may come from an older version, or say anything."""


class JudgingView(View):
    """A view in which answers are chosen, judged by single keys and walked through."""

    def selected_keys(self) -> list[AnswerKey]:
        """The chosen answers, in the order in which they are shown."""
        raise NotImplementedError

    def chosen_data(self) -> QMimeData:
        """The chosen answers for the clipboard. Raises UserError where there are too many."""
        raise NotImplementedError

    def set_result(self, result: Result) -> None:
        """For everything chosen, as one batch."""
        raise NotImplementedError

    def edit(self, field: str) -> None:
        """Offers a field of everything chosen to be typed or chosen: owner, due, methods, note or review."""
        raise NotImplementedError

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) one shown."""
        raise NotImplementedError

    def next_unassessed(self) -> None:
        raise NotImplementedError

    def next_gap(self) -> None:
        raise NotImplementedError


class LazyView(View):
    """Counted again only when it is next seen: subclasses show what the assessment says in `refresh`;
    `targets` are the ids that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self._stale = True

    def set_targets(self, targets: list[str]) -> None:
        self.targets = targets
        self.invalidate()

    def follow(self, batch: Batch) -> None:
        self.invalidate()

    def invalidate(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        raise NotImplementedError
