"""What is said of one answer, or of many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.answer import Answer, AnswerKey, Method, Result
from srm_desktop.services import answering, people
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.review_row import ReviewRow
from srm_desktop.ui.checklist.risk_form import RiskForm
from srm_desktop.ui.language import day, word
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.check_button import CheckButton
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.menu import Menu
from srm_desktop.ui.widgets.note_editor import NoteEditor
from srm_desktop.ui.widgets.text_label import text_label

T = TypeVar("T")


class AnswerForm(QWidget):
    """`verdict` asks for a result (the view knows how to ask for a reason); all else is written here.

    A field whose values differ between the answers stays empty and is written only when typed in.
    `left` asks for the focus to go back to where the answers were chosen: Enter and Esc in a field.
    """

    verdict = Signal(Result)
    left = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session = session
        self._author = author
        self._keys: list[AnswerKey] = []
        self._noted: list[AnswerKey] = []
        """Whose note is in the editor."""
        self._unwritten: dict[tuple[AnswerKey, ...], str] = {}
        """Notes that could not be written, by the answers they are for."""
        self._applies = text_label("", "small")
        self._summary = text_label("", "small")
        self._results = {
            result: self._result_button(number, result) for number, result in enumerate(VERDICTS, 1)
        }
        self._reason = QLineEdit()
        self._reason_label = text_label(self.tr("Reason"), wrap=False)
        self._methods = {method: self._method_button(method) for method in Method}
        self._owner = QLineEdit()
        self._names = QStringListModel(self)
        self._due = DateField(theme)
        self.review = ReviewRow()
        self.note = NoteEditor()
        self.risk = RiskForm(theme)
        self._build()
        self._connect()
        self.set_theme(theme)

    def _result_button(self, number: int, result: Result) -> CheckButton:
        button = CheckButton(f" {number}  {word(result)}", "result")
        button.setAccessibleName(self.tr("{0}, key {1}").format(word(result), number))
        button.chosen.connect(lambda _: self._ask(result))
        return button

    def _method_button(self, method: Method) -> CheckButton:
        button = CheckButton(word(method), "chip")
        button.chosen.connect(self._write_methods)
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        verdicts = FlowLayout(XS, even=True)
        for button in self._results.values():
            verdicts.addWidget(button)
        layout.addWidget(self._applies)
        layout.addLayout(verdicts)
        layout.addWidget(self._summary)
        layout.addLayout(self._fields())
        layout.addWidget(text_label(self.tr("Note"), "section"))
        layout.addWidget(self.note)
        layout.addWidget(self.risk)

    def _fields(self) -> QGridLayout:
        self._owner.setCompleter(self._completer())
        self._owner.setPlaceholderText(self.tr("Who puts it right"))
        self.note.setAccessibleName(self.tr("Note"))
        methods = QWidget()
        chips = FlowLayout(XS)
        methods.setLayout(chips)
        for button in self._methods.values():
            chips.addWidget(button)
        names = (self.tr("Method"), self.tr("Owner"), self.tr("Due"), self.tr("Review"))
        labels = [self._reason_label, *(text_label(name, wrap=False) for name in names)]
        held = (self._reason, methods, self._owner, self._due, self.review)
        fields = QGridLayout()  # a form layout keeps the heights of rows whose texts broke otherwise
        fields.setHorizontalSpacing(M)
        fields.setVerticalSpacing(S)
        fields.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(zip(labels, held, strict=True)):
            beside = Qt.AlignmentFlag.AlignTop if field.hasHeightForWidth() else Qt.AlignmentFlag.AlignVCenter
            label.setBuddy(field)
            fields.addWidget(label, row, 0, beside)
            fields.addWidget(field, row, 1)
        return fields

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _connect(self) -> None:
        self._reason.editingFinished.connect(self._write_reason)
        self._owner.editingFinished.connect(self._write_owner)
        self._due.committed.connect(lambda due: self._do(answering.set_due, due))
        self.review.submitted.connect(lambda: self._do(answering.submit))
        self.review.accepted.connect(lambda: self._review(accepted=True))
        self.review.returned.connect(lambda comment: self._review(accepted=False, comment=comment))
        self.note.committed.connect(self._write_note)
        for field in (self._owner, self._due.field, self.note):
            field.installEventFilter(self)
        for line in (self._owner, self._due.field):
            line.returnPressed.connect(self.left)
        self.risk.committed.connect(lambda *given: self._do(answering.accept_risk, *given))

    def set_theme(self, theme: Theme) -> None:
        for result, button in self._results.items():
            button.setIcon(result_icon(result, theme))
        self._due.set_theme(theme)
        self.risk.set_theme(theme)

    # Showing

    def show_answers(self, keys: list[AnswerKey], applies: str = "") -> None:
        """`applies` says what the form is about where that is more than one answer."""
        self.flush()
        self._keys = keys
        self._applies.setText(applies)
        self._applies.setVisible(bool(applies))
        self.refresh()

    def edit(self, field: str) -> None:
        """By keyboard, what its name says: owner, due, methods, note or review."""
        fields: dict[str, QWidget] = {"owner": self._owner, "due": self._due.field, "note": self.note}
        if field in fields:
            fields[field].setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(line := fields[field], QLineEdit):
                line.selectAll()
        elif field == "methods":
            self._offer_methods()
        else:
            self.review.offer()

    def _offer_methods(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for method, button in self._methods.items():
            action = menu.add_choice(word(method))
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.triggered.connect(button.click)
        first = self._methods[Method.EXAMINE]
        menu.popup(first.mapToGlobal(QPoint(0, first.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and watched is self._owner:
            self._names.setStringList(people.known_names(self._session))  # all answers are looked through
        if _is_escape(event):
            if watched is not self.note:
                self.refresh()  # what was typed is not meant
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """What the state says now, but for a note that is being written."""
        answers = [self._session.state.answer(key) for key in self._keys]
        result = _common(a.result for a in answers)
        for verdict, button in self._results.items():
            button.show_checked(verdict is result)
        is_na = any(a.result is Result.NOT_APPLICABLE for a in answers)
        self._reason.setVisible(is_na)
        self._reason_label.setVisible(is_na)
        self._show_text(self._reason, _common(a.reason for a in answers), self.tr("Why it does not apply"))
        methods = _common(a.methods for a in answers) or ()
        for method, button in self._methods.items():
            button.show_checked(method in methods)
        self._show_text(self._owner, _common(a.owner for a in answers), self.tr("Who puts it right"))
        self._show_due(answers)
        self._show_note(answers)
        self.risk.show_answers(answers)
        self.review.show_answers(answers, writable=not self._session.read_only)
        self._summary.setText(self._who_and_when(answers))
        self._summary.setVisible(bool(self._summary.text()))
        self._enable()

    def _who_and_when(self, answers: list[Answer]) -> str:
        answer = answers[0] if len(answers) == 1 else None
        if answer is None or not answer.assessor or answer.assessed_on is None:
            return ""
        return self.tr("Assessed by {0} on {1}").format(answer.assessor, day(answer.assessed_on))

    def _show_text(self, field: QLineEdit, value: str | None, placeholder: str) -> None:
        field.setPlaceholderText(self.tr("Several values") if value is None else placeholder)
        field.setText(value or "")
        field.setModified(False)
        field.setCursorPosition(0)

    def _show_due(self, answers: list[Answer]) -> None:
        several = len({a.due for a in answers}) > 1
        self._due.show_date(
            None if several else _common(a.due for a in answers), self.tr("Several dates") if several else ""
        )

    def _show_note(self, answers: list[Answer]) -> None:
        if self._noted == self._keys and self.note.is_dirty and self.note.hasFocus():
            return
        self._noted = self._keys
        note = _common(a.note for a in answers)
        if note is None:
            self.note.show_note(
                "", self.tr("Several notes. What you write here is added to each."), live=False
            )
        else:
            self.note.show_note(note, self.tr("What you saw, and where"), live=True)
        if unwritten := self._unwritten.get(tuple(self._keys)):
            self.note.show_unwritten(unwritten)

    def _enable(self) -> None:
        writable = not self._session.read_only and bool(self._keys)
        for widget in (*self._results.values(), *self._methods.values(), self._due, self.risk):
            widget.setEnabled(writable)
        for field in (self._owner, self._reason, self.note):
            field.setReadOnly(not writable)

    # Writing

    def flush(self) -> None:
        """Commits what is being typed."""
        self.note.flush()

    @property
    def has_unwritten(self) -> bool:
        return bool(self._unwritten)

    def give_up(self) -> None:
        """Forgets what could not be written."""
        self._unwritten.clear()
        self.refresh()

    def _ask(self, result: Result) -> None:
        self.refresh()
        self.verdict.emit(result)

    def _write_note(self, text: str) -> None:
        verb = answering.set_note if self.note.is_live else answering.append_note
        if not (self.note.is_live or text.strip()) or self._do(verb, text):
            self._unwritten.pop(tuple(self._keys), None)
        else:
            self._unwritten[tuple(self._keys)] = text
            self.refresh()

    def _write_owner(self) -> None:
        if self._owner.isModified():
            self._owner.setModified(False)
            self._do(answering.set_owner, self._owner.text())

    def _write_reason(self) -> None:
        if self._reason.isModified():
            self._reason.setModified(False)
            keys = [k for k in self._keys if self._session.state.answer(k).result is Result.NOT_APPLICABLE]
            self._do_for(keys, answering.set_result, Result.NOT_APPLICABLE, reason=self._reason.text())

    def _write_methods(self) -> None:
        self._do(answering.set_methods, [m for m, button in self._methods.items() if button.isChecked()])

    def _review(self, *, accepted: bool, comment: str = "") -> None:
        self.flush()
        self._do_for(self._keys, partial(_reviewed, accepted=accepted, comment=comment))

    def _do(self, verb: Callable[..., object], *values: object) -> bool:
        return self._do_for(self._keys, verb, *values)

    def _do_for(
        self, keys: list[AnswerKey], verb: Callable[..., object], *values: object, **named: object
    ) -> bool:
        """False where it could not be written, which was said."""
        if self._session.read_only or not keys:
            return True
        try:
            verb(self._session, keys, *values, self._author(), **named)
        except UserError as error:
            self.failed.emit(error)
            self.refresh()
            return False
        return True


def _reviewed(session: Session, keys: list[AnswerKey], by: str, *, accepted: bool, comment: str) -> object:
    return answering.review(session, keys, accepted, by, comment)


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape


def _common(values: Iterable[T]) -> T | None:
    """The one value that all share, or None."""
    distinct = list(dict.fromkeys(values))
    return distinct[0] if len(distinct) == 1 else None
