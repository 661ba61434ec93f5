"""What a meeting is to walk through, who is there, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Role
from srm_desktop.model.meeting import Attendee, Meeting
from srm_desktop.services import people
from srm_desktop.services.filters import filter_query
from srm_desktop.services.filters.filtering import SearchIndex
from srm_desktop.services.meetings import meetings, queues
from srm_desktop.services.meetings.meeting_clock import USUAL
from srm_desktop.services.meetings.meetings import NewMeeting
from srm_desktop.services.meetings.queues import Queued, Why
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.dialogs.people import PersonDialog
from srm_desktop.ui.language import day, spoken
from srm_desktop.ui.meeting.attendee_list import AttendeeList
from srm_desktop.ui.meeting.minute_words import day_of
from srm_desktop.ui.theme.tokens import XL, M, S, Theme
from srm_desktop.ui.widgets.query_field import QueryField
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_WIDTH = 980
_PEOPLE, _TARGETS, _QUEUE = 120, 94, 130
_STEP, _CHOICE = 5, 20
_USUAL_TIMEBOX = 60
_SINCE = 0
"""The choice of what happened since the last meeting; every other one is a query."""


class SetupDialog(FormDialog):
    """Starts from how the last meeting was set up. After acceptance `meeting` is the one that was started.
    `query` is what the checklist shows."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        author: Callable[[], str],
        query: str = "",
        parent: QWidget | None = None,
    ) -> None:
        intro = self.tr("The queue is walked through one responsibility at a time.")
        super().__init__(self.tr("Start a meeting"), intro, self.tr("Start"), parent)
        self.setMinimumWidth(_WIDTH)
        self._session, self._author = session, author
        self.meeting: Meeting | None = None
        self._index = SearchIndex(session)
        self._last = next(iter(session.state.active_meetings), None)
        self.title, self.choice, self.query = QLineEdit(), QComboBox(), QueryField(theme)
        self._faults, self._preview = text_label("", "warning"), text_label("", "muted")
        self.queue, self.targets = QListWidget(), QListWidget()
        for rows in (self.queue, self.targets):
            rows.setItemDelegate(WholeText(rows))
        self.people = AttendeeList()
        self.chair, self.minute_taker = QComboBox(), QComboBox()
        self.timebox = QSpinBox()
        self._build()
        self._fill(query)
        self._connect()
        self._choose_queue()

    # Building

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(S)
        self.body.removeItem(self.form)
        left.addLayout(self.form)
        for label, field in (
            (self.tr("Title"), self.title),
            (self.tr("Walk through"), self.choice),
            (self.tr("Filter"), self.query),
            (self.tr("Timebox"), self.timebox),
        ):
            self.form.addRow(label, field)
        left.addWidget(self._faults)
        left.addWidget(self._preview)
        left.addWidget(self.queue, 1)
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addLayout(self._people_head())
        right.addWidget(self.people, 1)
        roles = QFormLayout()
        roles.setHorizontalSpacing(M)
        roles.setVerticalSpacing(S)
        roles.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        roles.addRow(self.tr("Chair"), self.chair)
        roles.addRow(self.tr("Minutes taken by"), self.minute_taker)
        right.addLayout(roles)
        right.addWidget(text_label(self.tr("Verdicts are about"), "section"))
        right.addWidget(self.targets)
        columns = QHBoxLayout()
        columns.setSpacing(XL)
        columns.addLayout(left, 5)
        columns.addLayout(right, 4)
        self.body.insertLayout(self.body.indexOf(self._error), columns, 1)
        self._dress()

    def _people_head(self) -> QHBoxLayout:
        add = QPushButton(self.tr("Add a person..."))
        add.setAutoDefault(False)
        add.clicked.connect(self._add_person)
        row = QHBoxLayout()
        row.addWidget(text_label(self.tr("Attendees"), "section"), 1)
        row.addWidget(add)
        return row

    def _dress(self) -> None:
        self.people.setMinimumHeight(_PEOPLE)
        self.targets.setFixedHeight(_TARGETS)
        self.queue.setMinimumHeight(_QUEUE)
        self.queue.setAccessibleName(self.tr("Queue"))
        self.targets.setAccessibleName(self.tr("Targets"))
        for rows in (self.queue, self.targets):
            rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            rows.setUniformItemSizes(True)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_CHOICE)
        self.choice.currentTextChanged.connect(lambda text: self.choice.setToolTip(f"<p>{escape(text)}</p>"))
        self.timebox.setRange(0, meetings.LONGEST)
        self.timebox.setSingleStep(_STEP)
        self.timebox.setSpecialValueText(self.tr("None"))
        self.timebox.setSuffix(self.tr(" min"))
        self.query.setAccessibleName(self.tr("Filter"))
        self.query.setPlaceholderText(self.tr("Everything; such as result:gap domain:ACC"))
        self.query.suggest = partial(self._suggest)

    def _suggest(self, typed: str, cursor: int, anything: bool) -> list[filter_query.Suggestion]:
        return filter_query.suggest(typed, cursor, self._index.facts(), anything=anything)

    def _fill(self, query: str) -> None:
        last, today = self._last, date.today()
        title = self.tr("Review meeting, {0}").format(day(today))
        if last is not None:
            title = last.title.replace(day(day_of(last)), day(today))
        self.title.setText(title)
        self.timebox.setValue(last.timebox if last else _USUAL_TIMEBOX)
        self._fill_choices(query)
        chosen = set(last.targets if last else ())
        active = self._session.state.active_targets
        chosen = chosen & {target.id for target in active} or {target.id for target in active}
        for target in active:
            self._add_row(self.targets, target.label, target.id, target.id in chosen)
        known = self._session.state.active_people
        there = last.attendees if last else tuple(Attendee(person.id, person.role) for person in known)
        self.people.show_people(known, there)
        self._fill_roles(last.chair if last else self._likely_chair(), last.minute_taker if last else "")

    def _fill_choices(self, query: str) -> None:
        since = self.tr("What was parked or is owed, changed or a gap since last time")
        if queues.last_meeting(self._session) is None:
            since = self.tr("What is owed or a gap")
        self.choice.addItem(since, _SINCE)
        if query:
            self.choice.addItem(self.tr("What the checklist shows"), query)
        for words, preset in (
            (self.tr("Gaps"), "result:gap"),
            (self.tr("Not assessed"), "result:not-assessed"),
            (self.tr("To review"), "is:to-review"),
            (self.tr("Everything"), ""),
        ):
            self.choice.addItem(words, preset)
        for saved in self._session.state.active_filters:
            self.choice.addItem(saved.name, saved.query)

    def _likely_chair(self) -> str:
        """Who works, if named among the people; or else who assesses."""
        known = self._session.state.active_people
        name = self._author()
        first = [person for person in known if person.name == name]
        first += [person for person in known if person.role is Role.ASSESSOR]
        return next((person.id for person in (*first, *known)), "")

    def _add_row(self, rows: QListWidget, text: str, id_: str, checked: bool) -> None:
        row = QListWidgetItem(text)
        row.setData(Qt.ItemDataRole.UserRole, id_)
        row.setToolTip(f"<p>{escape(text)}</p>")
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        rows.addItem(row)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(lambda _: self._choose_queue())
        self.query.textChanged.connect(lambda _: self._show_queue())
        self.targets.itemChanged.connect(lambda _: self._show_queue())
        self.queue.itemChanged.connect(lambda _: self._count())
        self.timebox.valueChanged.connect(lambda _: self._count())
        self.people.changed.connect(
            lambda: self._fill_roles(self.chair.currentData() or "", self.minute_taker.currentData() or "")
        )

    # The queue

    @property
    def _is_since(self) -> bool:
        return bool(self.choice.currentData() == _SINCE)

    def _choose_queue(self) -> None:
        """A choice writes its query into the field, where it can be changed."""
        self.query.setEnabled(not self._is_since)
        self.query.setText("" if self._is_since else self.choice.currentData())
        self._show_queue()

    def _show_queue(self) -> None:
        reading = filter_query.read(self.query.text())
        faults = [*reading.faults, *filter_query.unknown(self._index, reading.filter)]
        self._faults.setText(" ".join(map(spoken, faults)))
        self._faults.setVisible(bool(faults))
        targets = self._checked(self.targets)
        if self._is_since:
            queued = queues.since_last_time(self._session, targets, self._index)
        else:
            found = queues.matching(self._session, reading.filter, targets, self._index)
            queued = [Queued(item, ()) for item in found]
        self.queue.blockSignals(True)
        self.queue.clear()
        for item, why in queued:
            self._add_row(self.queue, self._row_words(item, why), item, True)
        self.queue.blockSignals(False)
        self._count()

    def _row_words(self, item: str, why: tuple[Why, ...]) -> str:
        said = f"{item}  {self._session.catalog.by_id[item].title}"
        return f"{said} ({', '.join(self._why(one) for one in why)})" if why else said

    def _why(self, why: Why) -> str:
        return {
            Why.PARKED: self.tr("parked"),
            Why.NOT_REACHED: self.tr("not talked about"),
            Why.ACTION: self.tr("open action"),
            Why.CHANGED: self.tr("changed"),
            Why.GAP: self.tr("gap"),
        }[why]

    def _count(self) -> None:
        many, minutes = len(self._checked(self.queue)), self.timebox.value()
        if not many:
            said = self.tr("Nothing to talk about. Choose another queue, or other targets.")
        elif minutes:
            said = self.tr("In the queue: {0}, {1} min each. Space leaves one out.")
            said = said.format(many, QLocale().toString(minutes / many, "f", 1))
        else:
            said = self.tr("In the queue: {0}, about {1} min. Space leaves one out.")
            said = said.format(many, round(many * USUAL))
        self._preview.setText(said)
        self.accept_button.setEnabled(many > 0)

    def _checked(self, rows: QListWidget) -> list[str]:
        found = (rows.item(number) for number in range(rows.count()))
        return [r.data(Qt.ItemDataRole.UserRole) for r in found if r.checkState() is Qt.CheckState.Checked]

    # People

    def _fill_roles(self, chair: str, minute_taker: str) -> None:
        known = self._session.state.people
        there = [known[attendee.person] for attendee in self.people.attendees()]
        for box, chosen in ((self.chair, chair), (self.minute_taker, minute_taker)):
            box.clear()
            if box is self.minute_taker:
                box.addItem(self.tr("Nobody in particular"), "")
            for person in there:
                box.addItem(person.name, person.id)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _add_person(self) -> None:
        new = people.new_person(organisation=self._session.state.details.organisation)
        dialog = PersonDialog(self.tr("Add a person"), new, self.tr("Add"), self)
        if not dialog.exec():
            return
        try:
            people.save_person(self._session, dialog.person, self._author())
        except UserError as error:
            self.say(error)
            return
        there = (*self.people.attendees(), Attendee(dialog.person.id, dialog.person.role))
        chair, minute_taker = self.chair.currentData() or "", self.minute_taker.currentData() or ""
        self.people.show_people(self._session.state.active_people, there)
        self._fill_roles(chair, minute_taker)

    def take(self) -> None:
        new = NewMeeting(
            title=self.title.text(),
            queue=tuple(self._checked(self.queue)),
            targets=tuple(self._checked(self.targets)),
            attendees=self.people.attendees(),
            chair=self.chair.currentData() or "",
            minute_taker=self.minute_taker.currentData() or "",
            timebox=self.timebox.value(),
        )
        self.meeting = meetings.start(self._session, new, self._author())
