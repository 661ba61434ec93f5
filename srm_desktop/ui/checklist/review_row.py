"""Where answers stand with the second person, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QPushButton, QVBoxLayout, QWidget

from srm_desktop.model.answer import Answer, Result, ReviewState
from srm_desktop.ui.language import day, word
from srm_desktop.ui.theme.tokens import XS
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.menu import Menu
from srm_desktop.ui.widgets.text_label import text_label


class ReviewRow(QWidget):
    """`submitted`; `accepted`; `returned` with the comment."""

    submitted = Signal()
    accepted = Signal()
    returned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state = text_label()
        self._comment = text_label("", "muted")
        self._submit = QPushButton(self.tr("Submit"))
        self._accept = QPushButton(self.tr("Accept"))
        self._return = QPushButton(self.tr("Return..."))
        self._submit.setToolTip(self.tr("Hand it to a second person for review"))
        self._accept.setToolTip(self.tr("You looked at it and agree; not for your own answers"))
        self._return.setToolTip(self.tr("Give it back with a comment"))
        self._submit.clicked.connect(self.submitted)
        self._accept.clicked.connect(self.accepted)
        self._return.clicked.connect(self._ask)
        buttons = FlowLayout(XS)
        for button in (self._submit, self._accept, self._return):
            button.setProperty("role", "chip")
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._state)
        layout.addWidget(self._comment)
        layout.addLayout(buttons)

    def offer(self) -> None:
        """The ways on, from the keyboard."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self._submit, self._accept, self._return):
            action = menu.add_choice(button.text())
            action.triggered.connect(button.click)
            action.setEnabled(button.isEnabled())
        menu.popup(self._submit.mapToGlobal(QPoint(0, self._submit.height())))

    def show_answers(self, answers: list[Answer], *, writable: bool) -> None:
        states = {answer.review for answer in answers}
        one = answers[0] if len(answers) == 1 else None
        self._state.setText(self._words(states, one))
        comment = one.review_comment if one else ""
        self._comment.setText(comment)
        self._comment.setVisible(bool(comment))
        assessed = writable and bool(answers) and all(a.result is not Result.NOT_ASSESSED for a in answers)
        self._submit.setEnabled(assessed and states != {ReviewState.SUBMITTED})
        self._accept.setEnabled(assessed and states != {ReviewState.ACCEPTED})
        self._return.setEnabled(assessed)

    def _words(self, states: set[ReviewState], one: Answer | None) -> str:
        if len(states) != 1:
            return self.tr("Several states")
        text = word(next(iter(states)))
        if one is None or not one.reviewer or one.reviewed_on is None:
            return text
        return self.tr("{0}, {1} on {2}").format(text, one.reviewer, day(one.reviewed_on))

    def _ask(self) -> None:
        comment, given = QInputDialog.getMultiLineText(
            self, self.tr("Return for another look"), self.tr("What is to be looked at again?")
        )
        if given:
            self.returned.emit(comment)
