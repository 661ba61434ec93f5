"""A window of a meeting that is driven by single keys: the wall's and the presenter's alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from srm_desktop.model.answer import Result
from srm_desktop.model.meeting import READ_BACK, Minute, MinuteKind
from srm_desktop.ui.language import word
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.entry import Entry
from srm_desktop.ui.meeting.help_overlay import HelpOverlay
from srm_desktop.ui.meeting.key_row import KeyRow
from srm_desktop.ui.meeting.keys import Stage, command_of
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.text_label import text_label


class KeyedWindow(QWidget):
    """`asked` carries what is done outside: leave, presenter, full_screen or minutes. Subclasses put `entry`
    and `message` into their layout and show the desk in `refresh`."""

    asked = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk, self.theme = desk, theme
        self.entry = Entry(theme)
        self.message = text_label("")
        self.help = HelpOverlay(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Meeting: {0}").format(desk.meeting.title))
        self._commands = self._table()
        self.entry.closed.connect(self._typed)
        self.keys = KeyRow()
        self.keys.pressed.connect(self.run)
        self._announced = ""
        desk.changed.connect(self._show_changed)
        desk.ticked.connect(self.tick)
        desk.said.connect(self._say)

    def refresh(self) -> None:
        """After anything changed."""
        raise NotImplementedError

    def _show_changed(self) -> None:
        """A window that is hidden catches up when it is shown."""
        if not self.isVisible():
            return
        self.refresh()
        if (here := self.desk.meeting.current) != self._announced:
            self._announced = here
            item = self.desk.item
            said = f"{item.id}, {item.title}. {item.statement}" if item else ""
            self._announce(f"{self.desk.place()}. {said}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def tick(self) -> None:
        """As time goes by."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.entry.set_theme(theme)
        self.refresh()

    def run(self, command: str) -> None:
        """As if its key had been pressed."""
        if self.desk.typing:
            self._say(self.tr("Something is being typed. Enter writes it, Esc gives it up."), True)
        elif command in self._commands:
            self._commands[command]()
        elif command:
            self.asked.emit(command)

    def _table(self) -> dict[str, Callable[[], object]]:
        desk = self.desk
        verdicts = {f"verdict_{n}": partial(desk.choose, result) for n, result in enumerate(VERDICTS, 1)}
        return {
            **verdicts,
            "enter": self._enter,
            "escape": self._escape,
            "next": partial(desk.step, 1),
            "previous": partial(desk.step, -1),
            "next_target": partial(desk.step_target, 1),
            "previous_target": partial(desk.step_target, -1),
            "park": desk.park,
            "undo": desk.undo,
            "extend": desk.extend,
            "end": lambda: desk.go_to(READ_BACK),
            "back": desk.back,
            "toggle": desk.toggle_owed,
            "close": desk.close,
            "decision": self._ask_decision,
            "action": self._ask_action,
            "dissent": self._ask_dissent,
            "strike": self._strike,
            "attendees": self._ask_attendees,
            "help": lambda: self.help.toggle(desk.stage),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        command = "" if held else command_of(self.desk.stage, event.key())
        if command:
            self.run(command)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.help.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Esc does; the window goes when the meeting was left."""
        event.ignore()
        self.asked.emit("leave")

    def _enter(self) -> None:
        match self.desk.stage:
            case Stage.OPENING:
                self.desk.begin()
            case Stage.READ_BACK:
                self._correct()
            case Stage.ITEM if self.desk.pending is Result.NOT_APPLICABLE:
                self._ask_reason()
            case Stage.ITEM:
                self.desk.commit()

    def _escape(self) -> None:
        if self.help.isVisible():
            self.help.hide()
        elif not self.desk.take_back():
            self.asked.emit("leave")

    # What is typed

    def _ask_decision(self) -> None:
        hint = self.tr("What was decided, in a sentence")
        self._begin()
        title = self.tr("Decision on {0}").format(self._item)
        self.entry.ask(title, hint, lambda entry: self.desk.decide(entry.said))

    def _ask_dissent(self) -> None:
        self._begin()
        self.entry.ask_who(
            self.tr("Dissent on {0}").format(self._item),
            self.tr("Who"),
            self.desk.names(),
            self.tr("In the words in which it was said"),
            lambda e: self.desk.dissent(e.name, e.said),
        )

    def _ask_action(self) -> None:
        self._begin()
        title = self.tr("Action on {0}").format(self._item)
        self.entry.ask_action(title, self.desk.all_names(), self._take_action)

    def _ask_attendees(self) -> None:
        self._begin()
        state, meeting = self.desk.session.state, self.desk.meeting
        ids = dict.fromkeys((*meeting.attending, *(person.id for person in state.active_people)))
        people = [state.people[id_] for id_ in ids if id_ in state.people]
        self.entry.ask_attendees(
            people, meeting.attendees, lambda e: self.desk.attend(e.attending, e.newcomer)
        )

    def _take_action(self, entry: Entry) -> bool:
        return self._has_date(entry) and self.desk.raise_action(entry.said, entry.name, entry.due.value())

    def _correct_action(self, minute: Minute, entry: Entry) -> bool:
        return self._has_date(entry) and self.desk.correct(
            minute, entry.said, owner=entry.name, due=entry.due.value()
        )

    def _has_date(self, entry: Entry) -> bool:
        try:
            entry.due.value()
        except ValueError:
            self._say(self.tr("The due date is not a date. Write it as 2026-12-31."), True)
            entry.due.setFocus()
            return False
        return True

    def _ask_reason(self) -> None:
        self._begin()
        title = self.tr("{0}: why does it not apply to {1}?").format(self._item, self.desk.for_whom())
        hint = self.tr("For example: no EC2 instances run in this account")
        self.entry.ask(title, hint, lambda e: self.desk.commit(e.said))

    def _correct(self) -> None:
        minute = self.desk.chosen_line()
        if minute is None or minute.kind is MinuteKind.PARKED:
            self._say(self.tr("There is nothing to correct in this line."), True)
            return
        self._begin()
        title = self.tr("{0} on {1}").format(word(minute.kind), minute.item)
        owed = self.desk.session.state.action_items.get(minute.action_item)
        match minute.kind:
            case MinuteKind.VERDICT:
                result = Result(minute.result)
                self.entry.ask_result(title, lambda e: self.desk.correct(minute, e.said, result=e.chosen))
                self.entry.fill(minute.text, result=result)
            case MinuteKind.ACTION if owed is not None:
                self.entry.ask_action(title, self.desk.all_names(), partial(self._correct_action, minute))
                self.entry.fill(owed.what, name=owed.owner, due=owed.due)
            case MinuteKind.DISSENT:
                names = self.desk.names()
                self.entry.ask_who(
                    title,
                    self.tr("Who"),
                    names,
                    "",
                    lambda e: self.desk.correct(minute, e.said, person=e.name),
                )
                self.entry.fill(minute.text, name=minute.person)
            case _:
                self.entry.ask(title, "", lambda e: self.desk.correct(minute, e.said))
                self.entry.fill(minute.text)

    def _strike(self) -> None:
        if (minute := self.desk.chosen_line()) is not None:
            self.desk.strike(minute)

    @property
    def _item(self) -> str:
        return self.desk.meeting.current

    def _begin(self) -> None:
        self.help.hide()
        self.desk.typing = True
        self._say("", False)
        self.desk.changed.emit()

    def _typed(self) -> None:
        self.desk.typing = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.changed.emit()

    def _say(self, said: str, is_warning: bool) -> None:
        font = self.message.font()
        self.message.setProperty("role", "warning" if is_warning else "muted")
        self.message.style().polish(self.message)
        self.message.setFont(font)  # which polishing forgets
        self.message.setText(said)
        self._announce(said)

    def _announce(self, said: str) -> None:
        """To a screen reader, in the window that has the keyboard."""
        if said and self.isActiveWindow():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
