"""Rows with room to breathe, in lists that Qt paints itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.whole_text import WholeText

ROW_HEIGHT = 28


class RoomyRows(WholeText):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(ROW_HEIGHT * self.theme.zoom))
