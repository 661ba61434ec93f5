"""The chosen responsibility in each target of the scope."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.session import Session
from srm_desktop.ui.glyphs import result_icon
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import Theme

ROW = 28
MAX_ROWS = 8


class TargetList(QListWidget):
    """`target_chosen` on Enter or double click."""

    target_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.theme = theme
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("In each target"))
        self.itemActivated.connect(lambda row: self.target_chosen.emit(row.data(Qt.ItemDataRole.UserRole)))

    def show_item(self, item_id: str, targets: list[str]) -> None:
        self.clear()
        for target_id in targets:
            answer = self._session.state.answer(AnswerKey(target_id, item_id))
            target = self._session.state.targets[target_id]
            text = f"{target.label}: {word(answer.result)}"
            row = QListWidgetItem(result_icon(answer.result, self.theme), text)
            row.setSizeHint(QSize(0, ROW))
            row.setData(Qt.ItemDataRole.UserRole, target_id)
            self.addItem(row)
        self.setFixedHeight(ROW * min(len(targets), MAX_ROWS) + 2 * self.frameWidth())
