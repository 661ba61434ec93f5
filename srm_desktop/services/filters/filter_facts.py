"""What a filter asks beside the answers themselves: evidence, actions, meetings, and when things changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cached_property

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.attestation import AttestationState
from srm_desktop.model.change import Batch, Entity, timestamp
from srm_desktop.services.findings.findings import FindingIndex
from srm_desktop.services.session import Session

Cells = dict[str, set[str]]
"""The ids of targets by responsibility."""

Moments = dict[str, dict[str, str]]
"""By responsibility and target, as the log spells times: they compare as texts, and faster."""


class Times:
    """When each answer was last changed: read from the log when it is first asked, then kept in step."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._times: Moments | None = None

    def follow(self, batch: Batch) -> None:
        if self._times is not None:
            for key in batch.answers:
                self._times[key.item][key.target] = timestamp(batch.action.at)

    def all(self) -> Moments:
        if self._times is None:
            self._times = defaultdict(dict)
            for id_, at in self._session.last_changed(Entity.ANSWER).items():
                key = AnswerKey.parse(id_)
                self._times[key.item][key.target] = at
        return self._times


class Findings:
    """The cells that a scanner speaks to: worked out when it is first asked, and after a scan."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._cells: tuple[Cells, Cells] | None = None

    def follow(self, batch: Batch) -> None:
        if FindingIndex.is_outdated_by(batch):
            self._cells = None

    def all(self) -> tuple[Cells, Cells]:
        """Where there are findings that still hold, and where one of them failed."""
        if self._cells is None:
            index = FindingIndex(self._session.catalog, self._session.state)
            tallies = {key: index.tally(key) for key in index.cells()}
            current = (str(key) for key, said in tallies.items() if said.current)
            failed = (str(key) for key, said in tallies.items() if said.failed)
            self._cells = _cells(current), _cells(failed)
        return self._cells


class Facts:
    """Of one moment: made anew after every batch, but for what takes long to work out."""

    def __init__(self, session: Session, today: date, times: Times, findings: Findings) -> None:
        self.session = session
        self.catalog = session.catalog
        self.state = session.state
        self.today = today
        self._times, self._findings = times, findings

    @cached_property
    def evidenced(self) -> Cells:
        return _cells(key for one in self.state.active_evidence for key in one.answers)

    @cached_property
    def acted(self) -> Cells:
        """Something is owed."""
        return _cells(key for one in self.state.active_action_items if one.is_open for key in one.answers)

    @cached_property
    def parked(self) -> Cells:
        """Put off by the last meeting that came to it."""
        cells: Cells = defaultdict(set)
        settled: set[str] = set()
        for meeting in self.state.active_meetings:
            for item in {*meeting.still_parked} - settled:
                cells[item].update(meeting.targets)
            settled.update(meeting.parked, meeting.discussed)
        return cells

    @property
    def reported(self) -> Cells:
        """By a scanner, whatever it said."""
        return self._findings.all()[0]

    @property
    def failing(self) -> Cells:
        """By a scanner's word."""
        return self._findings.all()[1]

    @property
    def updated(self) -> Moments:
        return self._times.all()

    @cached_property
    def changed(self) -> Cells:
        """Since the last final document was made or the last meeting closed, whichever is later."""
        finals = [a for a in self.state.attestations.values() if a.state is AttestationState.FINAL]
        said = [a.made_at for a in finals] + [m.ended_at for m in self.state.active_meetings]
        since = max(filter(None, map(_moment, said)), default=None)
        return {
            item: {target for target, at in moments.items() if since is None or at > since}
            for item, moments in self.updated.items()
        }


def _cells(keys: Iterable[str]) -> Cells:
    cells: Cells = defaultdict(set)
    for key in map(AnswerKey.parse, keys):
        cells[key.item].add(key.target)
    return cells


def _moment(text: str) -> str | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # a file may say anything there
        return None
    return timestamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
