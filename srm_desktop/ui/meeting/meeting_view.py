"""Meetings looked up: the one that is running, what is still owed, and those that were held."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.attestation import Attestation, AttestationState
from srm_desktop.model.meeting import Meeting, MinuteKind
from srm_desktop.services.meetings.meeting_clock import clock
from srm_desktop.services.meetings.queues import open_actions
from srm_desktop.services.session import Session
from srm_desktop.services.standing import minutes_differ
from srm_desktop.ui.language import day, word
from srm_desktop.ui.meeting.minute_words import day_of, line_words, owed_words
from srm_desktop.ui.theme.tokens import XL, XS, L, M, S, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import empty, stack
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

_MOST_OWED = 6


class MeetingView(LazyView):
    """`minutes_wanted` carries the id of a meeting whose minutes are to be printed."""

    minutes_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._opened: set[str] = set()
        self._start = QPushButton(self.tr("Start a meeting..."))
        self._pages = QStackedWidget()
        self._list = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self._start.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self._start)
        said = self.tr("Full screen, one responsibility at a time, by single keys.")
        row.addWidget(text_label(said, "muted"), 1)
        self._none = EmptyState(
            self.tr("No meeting yet"),
            self.tr(
                "Choose what to walk through and who is there. Verdicts, decisions, actions and dissents are "
                "minuted as you go, read back at the end, and printed as minutes to be signed."
            ),
            "presentation",
        )
        first = self._none.add_button(self._start.text(), self._ask_to_start, "primary")
        first.setEnabled(not self._session.read_only)
        self._start.clicked.connect(self._ask_to_start)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._scrolled())
        self._bar = view_bar(row)
        stack(self, self._bar, self._pages, main=self._pages)

    def _ask_to_start(self) -> None:
        self.command.emit("start_meeting")

    def _scrolled(self) -> QScrollArea:
        body = QWidget()
        self._list.setContentsMargins(XL, L, XL, L)
        self._list.setSpacing(M)
        body.setLayout(self._list)
        area = ScrollColumn(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def set_theme(self, theme: Theme) -> None:
        self.invalidate()

    def refresh(self) -> None:
        empty(self._list)
        held = self._session.state.active_meetings
        running = [meeting for meeting in held if meeting.is_running]
        self._start.setEnabled(not running and not self._session.read_only)
        for meeting in running:
            self._list.addWidget(self._running(meeting))
        if held and (owed := self._owed()) is not None:
            self._list.addWidget(owed)
        for meeting in held:
            if not meeting.is_running:
                self._list.addWidget(self._held(meeting))
        self._list.addStretch(1)
        self._pages.setCurrentIndex(1 if held else 0)
        self._bar.setVisible(bool(held))
        self.setFocusProxy(self._start if held else self._none)

    # Cards

    def _running(self, meeting: Meeting) -> QFrame:
        card = Card()
        column = card.body
        resume = QPushButton(self.tr("Resume"))
        resume.setProperty("role", "primary")
        resume.setEnabled(not self._session.read_only)
        resume.clicked.connect(lambda: self.command.emit("resume_meeting"))
        column.addLayout(self._head(meeting, self.tr("Running"), resume))
        settled, total = len(meeting.queue) - len(meeting.unsettled), len(meeting.queue)
        said = self.tr("{0} of {1} settled").format(settled, total)
        item = self._session.catalog.by_id.get(meeting.current)
        if item is not None:
            said = self.tr("{0} \u00b7 at {1}  {2}").format(said, item.id, item.title)
        column.addWidget(text_label(said))
        column.addWidget(text_label(self._facts(meeting), "muted"))
        return card

    def _held(self, meeting: Meeting) -> QFrame:
        card = Card()
        column = card.body
        make = QPushButton(self.tr("Minutes as a PDF..."))
        make.clicked.connect(partial(self.minutes_wanted.emit, meeting.id))
        column.addLayout(self._head(meeting, "", make))
        column.addWidget(text_label(self._facts(meeting), "muted"))
        column.addWidget(text_label(self._counts(meeting)))
        for document in self._session.state.attestations.values():
            if document.meeting == meeting.id:
                self._add_document(column, document)
        self._add_lines(column, meeting)
        return card

    def _add_document(self, column: QVBoxLayout, document: Attestation) -> None:
        said = self.tr("Minutes {0} \u00b7 {1} \u00b7 signatures: {2}")
        made = said.format(document.id, word(document.state), len(document.signers))
        column.addWidget(text_label(made, "muted"))
        if document.state is AttestationState.FINAL and minutes_differ(self._session, document):
            said = self.tr("The meeting was reopened since: these minutes are no longer what it says.")
            column.addWidget(text_label(said, "warning"))

    def _head(self, meeting: Meeting, chip: str, button: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(text_label(meeting.title, "heading"), 1)
        if chip:
            row.addWidget(text_label(chip, "chip", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        button.setAccessibleDescription(meeting.title)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _facts(self, meeting: Meeting) -> str:
        """When, how long, who."""
        known = self._session.state.people
        names = [known[id_].name for id_ in meeting.attending if id_ in known]
        facts = [day(day_of(meeting)), self.tr("{0} min").format(round(clock(meeting).spent))]
        if meeting.chair in known:
            facts.append(self.tr("chaired by {0}").format(known[meeting.chair].name))
        facts.append(", ".join(names))
        if meeting.confirmed_by:
            facts.append(self.tr("confirmed by {0}").format(meeting.confirmed_by))
        return " \u00b7 ".join(facts)

    def _counts(self, meeting: Meeting) -> str:
        minutes = self._session.state.minutes_of(meeting.id)
        many = {kind: sum(minute.kind is kind for minute in minutes) for kind in MinuteKind}
        many[MinuteKind.PARKED] = len(meeting.still_parked)
        said = {
            MinuteKind.VERDICT: self.tr("Verdicts: {0}"),
            MinuteKind.DECISION: self.tr("Decisions: {0}"),
            MinuteKind.ACTION: self.tr("Actions: {0}"),
            MinuteKind.DISSENT: self.tr("Dissents: {0}"),
            MinuteKind.PARKED: self.tr("Parked: {0}"),
        }
        return " \u00b7 ".join(said[kind].format(many[kind]) for kind in MinuteKind if many[kind])

    def _add_lines(self, column: QVBoxLayout, meeting: Meeting) -> None:
        """What was minuted, when asked for."""
        minutes = self._session.state.minutes_of(meeting.id)
        is_open = meeting.id in self._opened
        if not minutes:
            return
        toggle = QPushButton(
            self.tr("Hide what was minuted") if is_open else self.tr("Show what was minuted")
        )
        toggle.setProperty("role", "link")
        toggle.clicked.connect(partial(self._toggle, meeting.id))
        column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        for minute in minutes if is_open else ():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(M)
            link = QPushButton(minute.item)
            link.setProperty("role", "link")
            link.clicked.connect(partial(self.item_chosen.emit, minute.item))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            said = text_label(line_words(self._session, meeting, minute))
            said.setContentsMargins(0, XS + 1, 0, 0)
            row.addWidget(said, 1)
            column.addWidget(line)

    def _toggle(self, meeting_id: str) -> None:
        self._opened ^= {meeting_id}
        self.invalidate()

    def _owed(self) -> QFrame | None:
        owed = open_actions(self._session)
        if not owed:
            return None
        card = Card()
        column = card.body
        title = self.tr("Open actions: {0}. The next meeting begins with them.").format(len(owed))
        column.addWidget(text_label(title, "section"))
        for item in owed[:_MOST_OWED]:
            column.addWidget(text_label(owed_words(item)))
        more = QPushButton(self.tr("All actions"))
        more.setProperty("role", "link")
        more.clicked.connect(lambda: self.command.emit("action_items"))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card
