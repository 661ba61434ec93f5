"""What is typed in a meeting: a decision, an action, a dissent, a reason or a correction, below the item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.assessment import Person
from srm_desktop.model.meeting import Attendee
from srm_desktop.ui.language import word
from srm_desktop.ui.meeting.attendee_list import AttendeeList
from srm_desktop.ui.meeting.say_field import SayField
from srm_desktop.ui.theme.tokens import BODY, L, M, S, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.text_label import text_label

SAY_LINES = 2
Take = Callable[["Entry"], bool]
"""Writes what was typed; whether that could be done."""


class Entry(QFrame):
    """One form at a time; `closed` when it was taken or given up. What cannot be written stays as typed."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._points = theme.points(BODY)
        self._take: Take = lambda _: True
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(L, M, L, M)
        self._body = QWidget()
        self._box.addWidget(self._body)
        self.text = SayField(SAY_LINES)
        self.who = QComboBox()
        self.due = DateField(theme)
        self.result = QComboBox()
        self._people, self._newcomer = AttendeeList(), QLineEdit()
        self.hide()

    def set_points(self, points: int) -> None:
        """The type size of what is asked from now on."""
        self._points = points

    def ask(self, title: str, hint: str, take: Take) -> None:
        """A text alone; `hint` stands in the empty field."""
        form = self._begin(title, take)
        form.addRow(self._text(title, hint))
        self._end(self.text)

    def ask_who(self, title: str, who: str, names: list[str], hint: str, take: Take) -> None:
        """A person and what the person says."""
        form = self._begin(title, take)
        form.addRow(who, self._names(who, names))
        form.addRow(self.tr("Says"), self._text(title, hint))
        self._end(self.who)

    def ask_action(self, title: str, names: list[str], take: Take) -> None:
        form = self._begin(title, take)
        form.addRow(self.tr("What"), self._text(self.tr("What is to be done"), ""))
        form.addRow(self.tr("Owner"), self._names(self.tr("Owner"), names))
        self.due = DateField(self._theme)
        self.due.field.setAccessibleName(self.tr("Due date"))
        self.due.field.returnPressed.connect(self.take)
        form.addRow(self.tr("Due"), self.due)
        self._end(self.text)

    def ask_result(self, title: str, take: Take) -> None:
        """A verdict, and the reason of one that says that something does not apply."""
        form = self._begin(title, take)
        self.result = QComboBox()
        for one in VERDICTS:
            self.result.addItem(word(one), one)
        self.result.setAccessibleName(self.tr("Result"))
        form.addRow(self.tr("Result"), self.result)
        form.addRow(self.tr("Reason"), self._text(self.tr("Reason"), ""))
        self._end(self.result)

    def ask_attendees(self, people: list[Person], attending: tuple[Attendee, ...], take: Take) -> None:
        form = self._begin(self.tr("Who is here"), take)
        self._people, self._newcomer = AttendeeList(), QLineEdit()
        self._people.show_people(people, attending)
        self._newcomer.setPlaceholderText(self.tr("A name that is not above"))
        self._newcomer.returnPressed.connect(self.take)
        form.addRow(self._people)
        form.addRow(self.tr("Somebody else"), self._newcomer)
        said = self.tr("Space ticks. Whoever leaves early has attended, and stays ticked.")
        form.addRow(text_label(said, "muted"))
        self._end(self._people)

    def fill(
        self, text: str, *, name: str = "", due: date | None = None, result: Result | None = None
    ) -> None:
        """What is corrected, to be written over."""
        self.text.setPlainText(text)
        self.text.selectAll()
        self.who.setCurrentText(name)
        self.due.show_date(due)
        if result is not None:
            self.result.setCurrentIndex(VERDICTS.index(result))

    @property
    def said(self) -> str:
        return self.text.toPlainText()

    @property
    def name(self) -> str:
        return self.who.currentText()

    @property
    def attending(self) -> tuple[Attendee, ...]:
        return self._people.attendees()

    @property
    def newcomer(self) -> str:
        return self._newcomer.text()

    @property
    def chosen(self) -> Result:
        return VERDICTS[self.result.currentIndex()]

    def take(self) -> None:
        """Once: a line that took Enter passes the key on."""
        if not self.isVisible():
            return
        if self._take(self):
            self.give_up()
            return
        missing: list[QWidget] = [self.text] if self.text.isVisible() and not self.said.strip() else []
        missing += [self.who] if self.who.isVisible() and not self.name.strip() else []
        missing += [self.due] if self.due.isVisible() and not self.due.field.text().strip() else []
        for field in missing[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        self.hide()
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.due.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key of the meeting works while something is typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        event.accept()

    def _begin(self, title: str, take: Take) -> QFormLayout:
        self._take = take
        self._box.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._box.addWidget(self._body)
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(M)
        form.setVerticalSpacing(S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(text_label(title, "section"))
        return form

    def _end(self, first: QWidget) -> None:
        write = QPushButton(self.tr("Write it (Enter)"))
        write.setProperty("role", "primary")
        write.clicked.connect(self.take)
        form = self._body.layout()
        assert isinstance(form, QFormLayout)
        write.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        form.addRow("", write)
        self._size_fields()
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _size_fields(self) -> None:
        for field in self._body.findChildren(QWidget):
            font = QFont(field.font())
            font.setPointSize(self._points)
            field.setFont(font)
        for text in self._body.findChildren(SayField):
            text.fit()

    def _text(self, name: str, hint: str) -> SayField:
        self.text = SayField(SAY_LINES)
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(hint)
        self.text.entered.connect(self.take)
        return self.text

    def _names(self, label: str, names: list[str]) -> QComboBox:
        self.who = TextChoice(label, names)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.who.edit.returnPressed.connect(self.take)
        completer = self.who.completer()
        assert isinstance(completer, QCompleter)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return self.who
