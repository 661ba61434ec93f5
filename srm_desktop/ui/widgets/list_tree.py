"""A list with columns whose rows may unfold: looked through, chosen from, never edited in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.row_height import RoomyRows

_INDENTATION = 16


class ListTree(QTreeView):
    """`entered` on Enter; `wide` is the column that takes the room that is left."""

    entered = Signal()

    def __init__(self, name: str, model: QAbstractItemModel, wide: int, theme: Theme) -> None:
        super().__init__()
        self._rows = RoomyRows(theme)
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(_INDENTATION)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def set_theme(self, theme: Theme) -> None:
        self._rows.theme = theme
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Off: the search field finds more."""
