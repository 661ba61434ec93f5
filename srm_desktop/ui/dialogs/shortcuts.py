"""What the keys do: every action that has some, by menu, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.ui.actions import MENUS, Actions, plain_title
from srm_desktop.ui.theme.tokens import XS, L, M, Theme
from srm_desktop.ui.widgets import keycaps
from srm_desktop.ui.widgets.search_field import LensField
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (520, 560)
_KEYS = 190


class ShortcutsDialog(QDialog):
    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = LensField()
        self.search.setPlaceholderText(self.tr("Find an action or a key, such as undo or Ctrl+G"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self._find)
        self.list = self._list(theme)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._nothing = text_label(self.tr("No action is called that, and no key does it."), "muted")
        self._nothing.hide()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(self.tr("Keyboard shortcuts"), "heading", wrap=False))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(close)
        self._fill(actions)
        self.resize(*_SIZE)

    def _list(self, theme: Theme) -> QTreeWidget:
        made = QTreeWidget()
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setItemsExpandable(False)
        made.setIndentation(0)
        made.setAllColumnsShowFocus(True)
        made.setItemDelegate(_Keys(theme))
        made.setAccessibleName(self.tr("Actions and their keys"))
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        made.setColumnWidth(1, round(_KEYS * theme.zoom))
        return made

    def _fill(self, actions: Actions) -> None:
        for title, names in MENUS:
            keyed = [name for name in names.split() if name != "|" and not actions[name].shortcut().isEmpty()]
            if not keyed:
                continue
            group = QTreeWidgetItem([plain_title(title)])
            font = QFont(self.font())
            font.setBold(True)
            group.setFont(0, font)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(group)
            rows = []
            for name in keyed:
                text = actions.plain_text(name).rstrip(".")
                row = QTreeWidgetItem(
                    group, [text, actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)]
                )
                row.setToolTip(0, text)
                rows.append(row)
            group.setExpanded(True)
            self._groups.append((group, rows))

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        for group, rows in self._groups:
            for row in rows:
                said = f"{row.text(0)}\n{row.text(1)}".casefold()
                row.setHidden(not all(word in said for word in words))
            group.setHidden(all(row.isHidden() for row in rows))
        found = any(not group.isHidden() for group, _ in self._groups)
        self.list.setVisible(found)
        self._nothing.setVisible(not found)


class _Keys(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 3 * XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() == 0:
            super().paint(painter, option, index)
            return
        if keys := str(index.data() or ""):
            painter.setPen(QColor(self._theme.text))
            keycaps.draw(painter, option.rect, keys, self._theme)
