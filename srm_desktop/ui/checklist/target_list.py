"""The chosen responsibility in each target of the scope."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.session import Session
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.glyphs import result_icons
from srm_desktop.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex

ROW = 28
MAX_ROWS = 8
TARGET = Qt.ItemDataRole.UserRole


class TargetList(QListView):
    """`target_chosen` on Enter or double click. A row is worked out when it is painted: there may be
    five hundred."""

    target_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._rows = _Rows(session, theme)
        self.setModel(self._rows)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("In each target"))
        self.activated.connect(lambda index: self.target_chosen.emit(index.data(TARGET)))

    def set_theme(self, theme: Theme) -> None:
        self._rows.set_theme(theme)
        self._fit()

    def show_item(self, item_id: str, targets: list[str]) -> None:
        self._rows.show_item(item_id, targets)
        self._fit()

    def _fit(self) -> None:
        rows = min(self._rows.rowCount(), MAX_ROWS)
        self.setFixedHeight(self._rows.row_height * rows + 2 * self.frameWidth())


class _Rows(QAbstractListModel):
    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._item = ""
        self._targets: list[str] = []
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.row_height = round(ROW * theme.zoom)
        self._icons = result_icons(theme)
        self._changed()

    def show_item(self, item_id: str, targets: list[str]) -> None:
        """The same one again keeps the place in the list."""
        if (item_id, targets) == (self._item, self._targets):
            self._changed()
            return
        self.beginResetModel()
        self._item, self._targets = item_id, list(targets)
        self.endResetModel()

    def _changed(self) -> None:
        if self._targets:
            self.dataChanged.emit(self.index(0), self.index(len(self._targets) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._targets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        target_id = self._targets[index.row()]
        result = self._session.state.answer(AnswerKey(target_id, self._item)).result
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{self._session.state.targets[target_id].label}: {word(result)}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(index.data())}</p>"  # or Qt reads markup in a name as markup
            case Qt.ItemDataRole.DecorationRole:
                return self._icons[result]
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, self.row_height)
            case _ if role == TARGET:
                return target_id
        return None
