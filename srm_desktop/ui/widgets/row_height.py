"""Rows with room to breathe, in lists that Qt paints itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from srm_desktop.ui.theme.tokens import Theme

ROW_HEIGHT = 28


class RoomyRows(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(ROW_HEIGHT * self.theme.zoom))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """With boxes to tick that can be seen: Fusion outlines them a shade darker than the window."""
        super().initStyleOption(option, index)
        if self.theme.is_dark and option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            option.palette.setColor(QPalette.ColorRole.Window, QColor(self.theme.muted))
