"""How the assessment got where it is: results over time, counted back from today along the log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from srm_desktop.model.answer import ANSWER_FIELDS, AnswerKey, Result
from srm_desktop.model.change import Batch, Entity, ResultChange
from srm_desktop.model.progress import Counts
from srm_desktop.services.session import Session

_INDEX = {result: position for position, result in enumerate(Result)}
_decode = ANSWER_FIELDS["result"].decode


class Point(NamedTuple):
    """How today's answers stood after a batch; `at` has a timezone."""

    at: datetime
    counts: Counts


class Trend:
    """Read stretch by stretch, so that nobody waits for a long log: `read_on` until it says False. What is
    written meanwhile is told by `follow`.

    Only answers to `items` in `targets` are counted, so that the last point is what is counted today.
    """

    def __init__(
        self, session: Session, items: Iterable[str], targets: Iterable[str], now: Counts, since: int = 0
    ) -> None:
        """`since`: the change after which it starts."""
        self._session, self._since = session, since
        self._items, self._targets = frozenset(items), frozenset(targets)
        self._before = session.head().seq + 1
        self._earliest = list(now)
        self._batch = 0
        self._latest = now
        self._backwards: list[tuple[str, Counts]] = []  # the newest first
        self._added: list[Point] = []

    @property
    def is_read(self) -> bool:
        return self._before <= max(self._since + 1, 1)

    def read_on(self) -> bool:
        """One stretch further back. False where there is none left."""
        if not self.is_read:
            changes, self._before = self._session.result_changes(self._before)
            for change in changes:
                if change.seq > self._since and self._counts(change.id):
                    self._take_back(change)
        return not self.is_read

    def _counts(self, id_: str) -> bool:
        key = AnswerKey.parse(id_)
        return key.item in self._items and key.target in self._targets

    def _take_back(self, change: ResultChange) -> None:
        if change.batch != self._batch:
            self._batch = change.batch
            self._backwards.append((change.at, Counts(*self._earliest)))
        self._earliest[_INDEX[_decode(change.new)]] -= 1
        self._earliest[_INDEX[_decode(change.old)]] += 1

    def follow(self, batch: Batch) -> None:
        """A batch that was written after this was made."""
        moved = list(self._latest)
        for change in batch.changes:
            if change.entity is Entity.ANSWER and change.field == "result" and self._counts(change.id):
                moved[_INDEX[_decode(change.old)]] -= 1
                moved[_INDEX[_decode(change.new)]] += 1
        if tuple(moved) != self._latest:
            self._latest = Counts(*moved)
            self._added.append(Point(batch.action.at, self._latest))

    @property
    def start(self) -> Counts:
        """Before the first of the points."""
        return Counts(*self._earliest)

    def points(self) -> list[Point]:
        """The oldest first, one for each batch that moved a result."""
        read = [Point(datetime.fromisoformat(at), counts) for at, counts in reversed(self._backwards)]
        return read + self._added


def by_day(points: Iterable[Point]) -> list[Point]:
    """The last one of each day, where the person is."""
    days = {point.at.astimezone().date(): point for point in points}
    return list(days.values())
