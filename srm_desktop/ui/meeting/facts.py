"""What is known of the item in front: results, what was said last, evidence, actions, and what is minuted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.model.assessment import Target
from srm_desktop.services.findings.suggesting import suggest
from srm_desktop.services.meetings.queues import actions_on
from srm_desktop.ui.findings.words import age_text, counts_text
from srm_desktop.ui.language import day, word
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.minute_words import day_of, minute_words, owed_words
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import WALL_BODY, WALL_NOTE, XS, M, S, Theme
from srm_desktop.ui.widgets.text_label import text_label

MAX_TARGETS = 12
MAX_ROWS = 6


class Facts(QScrollArea):
    """Made again whenever something changed; as large as `height` says the wall is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout()

    def show_item(self, theme: Theme, height: int) -> None:
        self._theme = theme
        self._body, self._note = (theme.wall_points(size, height) for size in (WALL_BODY, WALL_NOTE))
        page = QWidget()
        page.setProperty("role", "surface")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)
        self._minuted()
        self._results()
        self._last()
        self._owed()
        self._evidence()
        self._scanned()
        self._notes()
        self._column.addStretch(1)
        self.setWidget(page)

    def _minuted(self) -> None:
        minutes = self._desk.on_item()
        if minutes:
            self._heading(self.tr("Minuted now"))
        for minute in minutes:
            self._say(self._desk.line_words(minute))

    def _results(self) -> None:
        targets = self._desk.targets
        self._heading(self.tr("Results") if len(targets) > 1 else self.tr("Result"))
        for target in _around(targets, self._desk.target):
            answer = self._desk.session.state.answer(AnswerKey(target.id, self._desk.meeting.current))
            self._column.addWidget(self._result(target, answer))
        if len(targets) > MAX_TARGETS:
            self._quiet(self.tr("and {0} more").format(len(targets) - MAX_TARGETS))

    def _result(self, target: Target, answer: Answer) -> QWidget:
        row = QFrame()
        row.setProperty("role", "chosen" if target.id == self._desk.target else "")
        line = QHBoxLayout(row)
        line.setContentsMargins(S, XS, S, XS)
        line.setSpacing(S)
        side = self._body + S
        glyph = QLabel()
        glyph.setPixmap(result_icon(answer.result, self._theme, side).pixmap(QSize(side, side)))
        line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        said = word(answer.result)
        if len(self._desk.targets) > 1:
            said = self.tr("{0}: {1}").format(target.name, said)
        line.addWidget(self._text(said, self._body), 1)
        return row

    def _last(self) -> None:
        """The last meeting's word, and who judged it last."""
        earlier = self._desk.last_decision()
        if earlier is not None:
            self._heading(self.tr("Last decision"))
            self._say(minute_words(self._desk.session, earlier.meeting, earlier.minute))
            said = self.tr("{0}, {1}").format(earlier.meeting.title, day(day_of(earlier.meeting)))
            self._quiet(said)
            return
        answers = [a for a in self._answers() if a.assessed_on is not None]
        if answers:
            self._heading(self.tr("Judged last"))
            last = max(answers, key=lambda answer: str(answer.assessed_on))
            self._say(self.tr("{0}, {1}").format(last.assessor, day(last.assessed_on)))

    def _owed(self) -> None:
        desk = self._desk
        owed = actions_on(desk.session, desk.meeting.current, desk.meeting.targets)
        rows = [owed_words(item) for item in owed if item.meeting != desk.meeting.id]
        self._rows(self.tr("Open actions"), rows)

    def _evidence(self) -> None:
        keys = {str(AnswerKey(t, self._desk.meeting.current)) for t in self._desk.meeting.targets}
        kept = [e for e in self._desk.session.state.active_evidence if not keys.isdisjoint(e.answers)]
        rows = [f"{one.name} \u00b7 {one.caption}" if one.caption else one.name for one in kept]
        self._rows(self.tr("Evidence"), rows)

    def _scanned(self) -> None:
        """What scanners say of it, target by target, and how long ago."""
        index, today = self._desk.findings.index, date.today()
        rows = []
        for target in self._desk.targets:
            key = AnswerKey(target.id, self._desk.meeting.current)
            found = suggest(index, key, self._desk.session.state.answer(key), today)
            if found is None:
                continue
            said = self.tr("{0}, {1}").format(counts_text(found.tally), age_text(found.age))
            is_one = len(self._desk.targets) == 1
            rows.append(said if is_one else self.tr("{0}: {1}").format(target.name, said))
        self._rows(self.tr("Scans found"), rows)

    def _notes(self) -> None:
        """Each different note once, and where a risk was accepted or something does not apply, why."""
        answers = self._answers()
        self._rows(self.tr("Notes"), dict.fromkeys(answer.note for answer in answers if answer.note))
        reasons = dict.fromkeys(answer.reason for answer in answers if answer.reason)
        self._rows(self.tr("Does not apply because"), reasons)
        risks = [
            self.tr("{0} ({1}, until {2})").format(a.risk_reason, a.risk_approver, day(a.risk_expires))
            for a in answers
            if a.is_risk_accepted
        ]
        self._rows(self.tr("Risk accepted"), dict.fromkeys(risks))

    def _answers(self) -> list[Answer]:
        state, item = self._desk.session.state, self._desk.meeting.current
        return [state.answer(AnswerKey(target.id, item)) for target in self._desk.targets]

    def _rows(self, title: str, rows: Iterable[str]) -> None:
        rows = list(rows)
        if rows:
            self._heading(title)
        for row in rows[:MAX_ROWS]:
            self._say(row)
        if len(rows) > MAX_ROWS:
            self._quiet(self.tr("and {0} more").format(len(rows) - MAX_ROWS))

    def _heading(self, title: str) -> None:
        label = self._text(title, self._note, "muted")
        if self._column.count():
            label.setContentsMargins(0, M, 0, 0)
        self._column.addWidget(label)

    def _say(self, text: str) -> None:
        self._column.addWidget(self._text(text, self._body))

    def _quiet(self, text: str) -> None:
        self._column.addWidget(self._text(text, self._note, "muted"))

    def _text(self, text: str, points: int, role: str = "") -> QLabel:
        label = text_label(text, role)
        font = QFont(self.font())
        font.setPointSize(points)
        label.setFont(font)
        return label


def _around(targets: list[Target], chosen: str) -> list[Target]:
    """As many as there is room for, the chosen one among them."""
    here = next((n for n, target in enumerate(targets) if target.id == chosen), 0)
    start = max(0, min(here - MAX_TARGETS // 2, len(targets) - MAX_TARGETS))
    return targets[start : start + MAX_TARGETS]
