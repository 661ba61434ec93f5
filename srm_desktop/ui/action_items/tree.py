"""The list of actions: done and removed by a key, and answers can be dropped on them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent

from srm_desktop.model.action_item import ActionItem
from srm_desktop.services.session import Session
from srm_desktop.ui.action_items.model import ActionModel, Column
from srm_desktop.ui.answers_data import answers_in, holds_answers
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.list_tree import ListTree


class ActionTree(ListTree):
    """`toggled` on Space, `removed` on Delete; `dropped` when answers are dropped on the action of an id."""

    dropped = Signal(str, list)
    toggled = Signal()
    removed = Signal()

    def __init__(self, name: str, model: ActionModel, session: Session, theme: Theme) -> None:
        super().__init__(name, model, Column.WHAT, theme)
        self._items, self._session = model, session
        self.setExpandsOnDoubleClick(False)
        self.setAcceptDrops(not session.read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self.toggled.emit()
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if (item := self._take(event)) is not None:
            self.dropped.emit(item.id, answers_in(event.mimeData(), self._session))

    def _take(self, event: QDropEvent) -> ActionItem | None:
        """The action under the mouse, where answers can be dropped on it."""
        index = self.indexAt(event.position().toPoint())
        item = self._items.item(index) if holds_answers(event.mimeData(), self._session) else None
        if item is None:
            event.ignore()
        else:
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        return item
