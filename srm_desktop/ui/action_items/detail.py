"""The chosen action in full, with the items it belongs to one click away."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.progress import WORST_FIRST
from srm_desktop.services.session import Session
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.text_label import text_label

MAX_LINKS = 8
_LINK = 44
"""Characters of a link; the tooltip has the whole title."""


class Detail(QFrame):
    """`cell_chosen` carries a target's and a responsibility's id, `item_chosen` a responsibility's."""

    cell_chosen = Signal(str, str)
    item_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._session = session
        self.setProperty("role", "strip")
        self._title = text_label("", "section", selectable=True)
        self._line = text_label("", "muted")
        self._note = text_label("", selectable=True)
        self._links: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(M, S, M, S)
        self._layout.setSpacing(XS)
        for label in (self._title, self._line, self._note):
            self._layout.addWidget(label)

    def show_item(self, item: ActionItem, line: str) -> None:
        """`line` says owner and due date."""
        self._title.setText(item.what)
        self._line.setText(line)
        self._note.setText(item.note)
        self._note.setVisible(bool(item.note))
        self._show_links(item)

    def show_several(self, said: str) -> None:
        self._title.setText(said)
        for label in (self._line, self._note):
            label.setText("")
            label.hide()
        self._line.show()
        self._drop_links()

    def _drop_links(self) -> None:
        if self._links is not None:
            self._layout.removeWidget(self._links)
            self._links.hide()
            self._links.deleteLater()
            self._links = None

    def _show_links(self, item: ActionItem) -> None:
        self._drop_links()
        by_item: dict[str, list[AnswerKey]] = {}
        for text in item.answers:
            key = AnswerKey.parse(text)
            if key.item in self._session.catalog.by_id:
                by_item.setdefault(key.item, []).append(key)
        if not by_item:
            return
        self._links = QWidget()
        flow = FlowLayout(XS)
        self._links.setLayout(flow)
        for id_, keys in list(by_item.items())[:MAX_LINKS]:
            flow.addWidget(self._link(id_, keys))
        if len(by_item) > MAX_LINKS:
            more = self.tr("and {0} more").format(len(by_item) - MAX_LINKS)
            flow.addWidget(text_label(more, "muted", wrap=False))
        self._layout.addWidget(self._links)

    def _link(self, id_: str, keys: list[AnswerKey]) -> QPushButton:
        title = self._session.catalog.by_id[id_].title
        state = self._session.state
        target = state.targets.get(keys[0].target)
        where = target.name if target and len(keys) == 1 else self.tr("{0} targets").format(len(keys))
        text = f" {id_} \u00b7 {where} \u00b7 {title}"
        button = QPushButton(text if len(text) <= _LINK else text[: _LINK - 1] + "\u2026")
        button.setToolTip(f"<p>{escape(text.strip())}</p>" if len(text) > _LINK else "")
        button.setProperty("role", "chip")
        results = {state.answer(key).result for key in keys}
        worst = next(result for result in WORST_FIRST if result in results)
        button.setIcon(result_icon(worst, self.theme, 14))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._go(id_, keys))
        return button

    def _go(self, id_: str, keys: list[AnswerKey]) -> None:
        if len(keys) == 1 and keys[0].target in self._session.state.targets:
            self.cell_chosen.emit(*keys[0])
        else:
            self.item_chosen.emit(id_)
