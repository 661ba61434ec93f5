"""What both windows of a meeting share: where it stands, the verdict that is not written yet, the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from srm_desktop.errors import UserError
from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Batch
from srm_desktop.model.meeting import READ_BACK, Attendee, Meeting, Minute
from srm_desktop.services import action_items, people
from srm_desktop.services.findings.findings import FollowedFindings
from srm_desktop.services.meetings import meetings, queues
from srm_desktop.services.meetings.meeting_clock import Clock, clock
from srm_desktop.services.session import Session
from srm_desktop.services.wording import describe, undone
from srm_desktop.ui.language import spoken, word
from srm_desktop.ui.meeting.keys import Stage
from srm_desktop.ui.meeting.minute_words import day_of, line_words

TICK_MS = 1_000
_HOURS_FROM = 100


class Desk(QObject):
    """`changed` after anything that is to be shown again, `ticked` as time goes by, `said` with a sentence
    and whether it is a warning, `gone` when there is no such meeting any more."""

    changed = Signal()
    ticked = Signal()
    said = Signal(str, bool)
    gone = Signal()

    def __init__(self, session: Session, meeting_id: str, author: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self.session, self._id, self._author = session, meeting_id, author
        self.pending: Result | None = None
        self.target = ""
        self.line = 0
        self.typing = False
        """Something is being typed in one of the windows; the other one waits."""
        self._item = self.meeting.current
        self.findings = FollowedFindings(session)
        self._unsubscribe = session.subscribe(self._follow)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    def stop(self) -> None:
        """Before the session is closed."""
        self._timer.stop()
        self._unsubscribe()

    # What there is to show

    @property
    def meeting(self) -> Meeting:
        return self.session.state.meetings[self._id]

    @property
    def stage(self) -> Stage:
        meeting = self.meeting
        if not meeting.is_running:
            return Stage.CLOSED
        if meeting.current in meeting.queue:
            return Stage.ITEM
        return Stage.READ_BACK if meeting.current == READ_BACK else Stage.OPENING

    @property
    def item(self) -> Responsibility | None:
        """The one in front; None also for one that a newer catalog left out."""
        return self.session.catalog.by_id.get(self.meeting.current)

    @property
    def targets(self) -> list[Target]:
        """Those that are still in the assessment."""
        active = {target.id: target for target in self.session.state.active_targets}
        return [active[id_] for id_ in self.meeting.targets if id_ in active]

    @property
    def clock(self) -> Clock:
        return clock(self.meeting)

    def place(self) -> str:
        """Such as "12 of 47, about 38 min left"."""
        meeting, now = self.meeting, self.clock
        total, left = len(meeting.queue), self._minutes(now.left)
        if self.stage is Stage.ITEM:
            said = self.tr("{0} of {1}, about {2} left")
            return said.format(meeting.agenda.index(meeting.current) + 1, total, left)
        if self.stage is Stage.OPENING:
            return self.tr("{0} items, about {1}").format(total, left)
        return self.tr("{0} of {1} settled").format(total - len(meeting.unsettled), total)

    def _minutes(self, minutes: float) -> str:
        """Rounded; in hours where it is long."""
        whole = max(1, round(minutes))
        if whole < _HOURS_FROM:
            return self.tr("{0} min").format(whole)
        return self.tr("{0} h {1} min").format(whole // 60, whole % 60)

    def time(self) -> str:
        """Against the timebox, in whole minutes."""
        now = self.clock
        if not now.allowed:
            return self.tr("{0} min").format(int(now.spent))
        if now.over >= 1:
            return self.tr("{0} min over the {1} planned").format(int(now.over), now.allowed)
        return self.tr("{0} of {1} min").format(int(now.spent), now.allowed)

    def on_item(self) -> list[Minute]:
        """What was minuted on the item in front."""
        return [m for m in self.session.state.minutes_of(self._id) if m.item == self.meeting.current]

    def lines(self) -> list[Minute]:
        """Everything minuted, item by item as they were walked through."""
        order = {item: position for position, item in enumerate(self.meeting.agenda)}
        minutes = self.session.state.minutes_of(self._id)
        return sorted(minutes, key=lambda minute: order.get(minute.item, len(order)))

    def owed(self) -> list[ActionItem]:
        """What was raised before this meeting and is open, or was marked as done in it."""
        started = day_of(self.meeting)
        return [
            item
            for item in self.session.state.active_action_items
            if item.meeting != self._id
            and (item.is_open or (item.done_on is not None and item.done_on >= started))
        ]

    def coming(self, many: int) -> list[Responsibility]:
        """The next items of the agenda that are not settled."""
        meeting, known = self.meeting, self.session.catalog.by_id
        agenda = meeting.agenda
        here = agenda.index(meeting.current) + 1 if meeting.current in agenda else 0
        after = [item for item in agenda[here:] if item in meeting.unsettled and item in known]
        return [known[item] for item in after[:many]]

    def chair(self) -> str:
        person = self.session.state.people.get(self.meeting.chair)
        return person.name if person else ""

    def names(self) -> list[str]:
        """Those attending."""
        known = self.session.state.people
        return [known[id_].name for id_ in self.meeting.attending if id_ in known]

    def all_names(self) -> list[str]:
        """Those attending first, then everybody known."""
        return list(dict.fromkeys((*self.names(), *people.known_names(self.session))))

    def for_whom(self) -> str:
        """The targets a verdict would be for, in words."""
        if self.target:
            return self.session.state.targets[self.target].name
        return self._targets_words(self.targets)

    def _targets_words(self, targets: list[Target]) -> str:
        if len(targets) == 1:
            return targets[0].name
        return self.tr("all {0} targets").format(len(targets))

    def line_words(self, minute: Minute) -> str:
        return line_words(self.session, self.meeting, minute)

    # What the keys do

    def choose(self, result: Result) -> None:
        """Shown first; written by `commit`."""
        self.pending = result
        self.changed.emit()

    def take_back(self) -> bool:
        """Whether there was a verdict that was not written."""
        if self.pending is None:
            return False
        self.pending = None
        self.changed.emit()
        return True

    def commit(self, reason: str | None = None) -> bool:
        """Writes the verdict shown, or leaves the item as it is; then the next target or item."""
        result, item, whom = self.pending, self.meeting.current, self.for_whom()
        if result is None:
            return self._do(lambda: meetings.settle(self.session, self._id, self._author()))
        chosen = (self.target,) if self.target else ()

        def write() -> None:
            meetings.record_verdict(
                self.session, self._id, result, self._author(), targets=chosen, reason=reason
            )

        if not self._do(write):
            return False
        if self.target and self.meeting.current == item:
            self.target = next(iter(meetings.unjudged(self.session, self._id)), self.target)
        self.said.emit(self.tr("{0}: {1}, {2}").format(item, word(result), whom), False)
        self.changed.emit()
        return True

    def decide(self, text: str) -> bool:
        return self._do(lambda: meetings.decide(self.session, self._id, text, self._author()))

    def dissent(self, who: str, text: str) -> bool:
        return self._do(lambda: meetings.dissent(self.session, self._id, who, text, self._author()))

    def raise_action(self, what: str, owner: str, due: date | None) -> bool:
        """For the target chosen, or for all."""
        chosen = (self.target,) if self.target else ()

        def write() -> Batch | None:
            author = self._author()
            return meetings.raise_action(self.session, self._id, what, owner, due, author, targets=chosen)

        return self._do(write)

    def attend(self, attendees: tuple[Attendee, ...], newcomer: str) -> bool:
        def write() -> Batch | None:
            return meetings.attend(self.session, self._id, attendees, self._author(), newcomer=newcomer)

        return self._do(write)

    def park(self) -> bool:
        return self._do(lambda: meetings.park(self.session, self._id, self._author()))

    def extend(self) -> bool:
        return self._do(lambda: meetings.extend(self.session, self._id, self._author()))

    def undo(self) -> bool:
        """The last thing written, of whatever stage."""

        def take() -> None:
            action = meetings.undo(self.session, self._id, self._author())
            self.said.emit(self.tr("Undone: {0}").format(spoken(describe(undone(action)))), False)

        return self._do(take, quietly=True)

    def step(self, step: int) -> None:
        if self.stage is Stage.ITEM:
            self.go_to(meetings.beside(self.meeting, step))
        else:
            most = len(self.owed() if self.stage is Stage.OPENING else self.lines()) - 1
            self.line = max(0, min(self.line + step, most))
            self.changed.emit()

    def go_to(self, place: str) -> None:
        self._do(lambda: meetings.go_to(self.session, self._id, place, self._author()), quietly=True)

    def begin(self) -> None:
        self.go_to(next(iter(self.meeting.unsettled), READ_BACK))

    def back(self) -> None:
        self.go_to(self.meeting.agenda[-1])

    def step_target(self, step: int) -> None:
        """Through all targets at once, then each by itself."""
        places = ["", *(target.id for target in self.targets)]
        if len(places) > 2:
            here = places.index(self.target) if self.target in places else 0
            self.target = places[max(0, min(here + step, len(places) - 1))]
            self.changed.emit()

    def toggle_owed(self) -> None:
        """Of the chosen action that is owed from before: done, or open again."""
        if self.line < len(owed := self.owed()):
            item = owed[self.line]
            verb = action_items.complete if item.is_open else action_items.reopen
            self._do(lambda: verb(self.session, [item.id], self._author()))

    def chosen_line(self) -> Minute | None:
        lines = self.lines()
        return lines[self.line] if self.line < len(lines) else None

    def correct(
        self,
        minute: Minute,
        text: str,
        *,
        result: Result | None = None,
        person: str = "",
        owner: str = "",
        due: date | None = None,
    ) -> bool:
        def write() -> Batch | None:
            by = self._author()
            return meetings.correct(
                self.session, minute.id, by, text, result=result, person=person, owner=owner, due=due
            )

        return self._do(write)

    def strike(self, minute: Minute) -> bool:
        return self._do(lambda: meetings.strike(self.session, minute.id, self._author()))

    def close(self) -> bool:
        return self._do(lambda: meetings.close(self.session, self._id, self._author()))

    def leave(self) -> bool:
        """The meeting stays running, its clock stops."""
        return self._do(lambda: meetings.leave(self.session, self._id, self._author()), quietly=True)

    def last_decision(self) -> queues.Earlier | None:
        return queues.last_decision(self.session, self.meeting.current, self.meeting)

    def _do(self, verb: Callable[[], object], *, quietly: bool = False) -> bool:
        """Whether it was done; otherwise it is said why not, and nothing is lost."""
        try:
            batch = verb()
        except UserError as error:
            self.said.emit(f"{spoken(error.what)} {spoken(error.remedy)}".strip(), True)
            return False
        if isinstance(batch, Batch) and not quietly:
            self.said.emit(spoken(describe(batch.action)), False)
        return True

    def _follow(self, batch: Batch) -> None:
        self.findings.follow(batch)
        meeting = self.session.state.meetings.get(self._id)
        if meeting is None or not meeting.was_held:
            self.gone.emit()
            return
        if meeting.current != self._item:
            self._item, self.pending, self.target, self.line = meeting.current, None, "", 0
        if self.target and self.target not in {target.id for target in self.targets}:
            self.target = ""
        self.pending = None if any(c.entity == "minute" for c in batch.changes) else self.pending
        self.changed.emit()
