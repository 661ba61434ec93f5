"""The fields of the cells chosen in the matrix, without leaving it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.answer_form import AnswerForm
from srm_desktop.ui.language import number
from srm_desktop.ui.theme.tokens import L, M, Theme
from srm_desktop.ui.widgets.text_label import text_label

_WIDTH = 480


class AnswerDialog(QDialog):
    """Enter and Esc in a field lead back to the matrix. `verdict` asks for a result, `failed` carries a
    UserError."""

    verdict = Signal(Result)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        keys: Sequence[AnswerKey],
        theme: Theme,
        author: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answers"))
        self.setMinimumWidth(_WIDTH)
        self.form = AnswerForm(session, theme, author)
        self.form.show_answers(list(keys))
        self.form.verdict.connect(self.verdict)
        self.form.failed.connect(self.failed)
        self.form.left.connect(self.accept)
        self._unsubscribe = session.subscribe(lambda _: self.form.refresh())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(self._subject(session, keys), "heading"))
        layout.addWidget(self.form)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field is no verdict

    def _subject(self, session: Session, keys: Sequence[AnswerKey]) -> str:
        if len(keys) > 1:
            return self.tr("{0} answers").format(number(len(keys)))
        target, item = session.state.targets[keys[0].target], session.catalog.by_id[keys[0].item]
        return f"{item.id}  {item.title}, {target.name}"

    def edit(self, field: str) -> None:
        """Shows it, at the field of this name, until it is closed."""
        QTimer.singleShot(0, self, lambda: self.form.edit(field))
        self.exec()

    def done(self, result: int) -> None:
        """However it is closed: what is being typed goes to disk."""
        self.form.flush()
        self._unsubscribe()
        super().done(result)
