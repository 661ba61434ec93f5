"""Rows that Qt paints itself: what does not fit is whole in the tooltip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip


class WholeText(QStyledItemDelegate):
    """A tooltip of the model's own goes first."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        own = index.data(Qt.ItemDataRole.ToolTipRole)
        if event.type() is not QEvent.Type.ToolTip or own or not self.is_elided(option, index):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), f"<p>{escape(text)}</p>", view)
        return True

    def is_elided(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        visible = option.rect.intersected(option.widget.rect()) if option.widget else option.rect
        return self.sizeHint(option, index).width() > visible.width()
