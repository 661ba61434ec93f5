"""The exceptions of a scope, and what the document will say of each besides its condition."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.services import answering
from srm_desktop.services.documents import signoff
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from srm_desktop.ui.language import number, word
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.theme.tokens import XS, L, M, S
from srm_desktop.ui.widgets.note_editor import NoteEditor
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_KEY = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 264
_EDITOR_HEIGHT = 64
_FIELDS = ("cause", "recommendation", "response")


class ExceptionsStep(QWidget):
    """What is typed is kept at once, and one undo takes it back."""

    changed = Signal()

    def __init__(self, session: Session, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._author = session, author
        self._lead = text_label("", "muted")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Exceptions"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._show)
        self._title, self._condition = text_label("", "section"), text_label("", selectable=True)
        self.editors = {name: NoteEditor() for name in _FIELDS}
        self._body = QWidget()
        self._shown: AnswerKey | None = None
        """Whose texts the editors hold."""
        self._build()

    def _build(self) -> None:
        names = (self.tr("Cause"), self.tr("Recommendation"), self.tr("Management's response"))
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(self._title)
        column.addWidget(self._in_a_frame(self._condition), 1)
        for (field, editor), name in zip(self.editors.items(), names, strict=True):
            editor.setFixedHeight(_EDITOR_HEIGHT)
            editor.setAccessibleName(name)
            editor.committed.connect(lambda text, field=field: self._keep(field, text))
            label = text_label(name, wrap=False)
            label.setBuddy(editor)
            column.addSpacing(S)
            column.addWidget(label)
            column.addWidget(editor)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        row.addWidget(self._list)
        row.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addWidget(self._lead)
        layout.addWidget(self._body, 1)
        layout.addStretch(0)

    def _in_a_frame(self, label: QLabel) -> QScrollArea:
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = ScrollColumn(label)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area

    def show_scope(self, scope: Scope) -> None:
        """The exceptions in it, in the document's order of domains; the one that was chosen stays so."""
        chosen = self.key
        found = signoff.exceptions(self._session, scope)
        self._list.clear()
        for answer in found:
            row = QListWidgetItem()
            row.setData(_KEY, answer.key)
            self._name(row, answer)
            self._list.addItem(row)
        self._count(found)
        self._body.setVisible(bool(found))
        keys = [answer.key for answer in found]
        self._list.setCurrentRow(keys.index(chosen) if chosen in keys else 0)

    def go_to(self, key: AnswerKey) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(_KEY) == key:
                self._list.setCurrentRow(row)
        self.editors["response"].setFocus()

    @property
    def key(self) -> AnswerKey | None:
        row = self._list.currentItem()
        found: AnswerKey | None = row.data(_KEY) if row is not None else None
        return found

    def flush(self) -> None:
        for editor in self.editors.values():
            editor.flush()

    def _name(self, row: QListWidgetItem, answer: Answer) -> None:
        target = self._session.state.targets[answer.target].label
        heard = self.tr("answered") if answer.response.strip() else self.tr("no response yet")
        row.setText(self.tr("{0}, {1}\n{2}").format(answer.item, heard, target))
        row.setToolTip(target)

    def _count(self, found: list[Answer]) -> None:
        heard = sum(bool(answer.response.strip()) for answer in found)
        if found:
            said = self.tr("{0} exceptions; management has responded to {1}.").format(
                number(len(found)), number(heard)
            )
        else:
            said = self.tr("There are no exceptions in this scope.")
        self._lead.setText(said)

    def _show(self, _row: object = None, before: QListWidgetItem | None = None) -> None:
        if before is not None:
            self.flush()
        self._shown = self.key
        if self.key is None:
            return
        answer = self._session.state.answer(self.key)
        item = answering.find_item(self._session, answer.item)
        self._title.setText(f"{item.id}  {item.title}")
        self._condition.setText(f"{word(answer.result)}. {answer.note}")
        for field, editor in self.editors.items():
            editor.show_note(getattr(answer, field), "", live=False)
            editor.setReadOnly(self._session.read_only)

    def _keep(self, field: str, text: str) -> None:
        if self._shown is None:
            return
        try:
            answering.explain(self._session, [self._shown], self._author(), **{field: text})
        except UserError as error:
            show_error(self, error)
            return
        answers = []
        for place in range(self._list.count()):
            row = self._list.item(place)
            answers.append(self._session.state.answer(row.data(_KEY)))
            self._name(row, answers[-1])
        self._count(answers)
        self.changed.emit()
