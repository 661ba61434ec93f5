"""How long a meeting has gone on, and about how long it will."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from srm_desktop.model.meeting import Meeting

USUAL = 3.0
"""Minutes for an item where neither a timebox nor the pace says anything."""

_WEIGHT = 5
"""As many items as the plan counts for beside those already settled, so that a first long talk does not
make the estimate jump."""


class Clock(NamedTuple):
    """In minutes. `allowed` is 0 where there is no timebox; `left` is an estimate."""

    spent: float
    allowed: int
    left: float

    @property
    def over(self) -> float:
        """How far past the timebox; 0 within it."""
        return max(0.0, self.spent - self.allowed) if self.allowed else 0.0


def clock(meeting: Meeting, now: datetime | None = None) -> Clock:
    spent = _spent(meeting, now or datetime.now(UTC))
    settled, total = len(meeting.queue) - len(meeting.unsettled), len(meeting.queue)
    planned = meeting.timebox / total if meeting.timebox and total else USUAL
    pace = (planned * _WEIGHT + spent) / (_WEIGHT + settled)
    allowed = meeting.timebox + meeting.extra if meeting.timebox else 0
    return Clock(spent, allowed, pace * len(meeting.unsettled))


def _spent(meeting: Meeting, now: datetime) -> float:
    end = meeting.ended_at or meeting.left_at
    until = datetime.fromisoformat(end) if end else now
    seconds = (until - datetime.fromisoformat(meeting.started_at)).total_seconds() - meeting.paused
    return max(0.0, seconds / 60)
