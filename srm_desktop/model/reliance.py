"""What the customer did to rely on AWS: a report read, for which period, by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from srm_desktop.model.assessment import Status
from srm_desktop.model.codecs import DATE, LINES, TEXT, Codec, choice

_FRESH = timedelta(days=92)
_USABLE = timedelta(days=366)


class Age(StrEnum):
    """How far the day in question lies behind the period that a report covers.

    A report covers its period only. Three months after its end a continued operations letter is
    expected beside it; after a year there is a newer report.
    """

    CURRENT = "current"
    AGING = "aging"
    OUT_OF_DATE = "out-of-date"


@dataclass(frozen=True, slots=True)
class Reliance:
    """One report of AWS that was read; `items` are the inherited responsibilities it is relied on for."""

    id: str
    report: str = ""
    period_start: date | None = None
    period_end: date | None = None
    read_on: date | None = None
    read_by: str = ""
    exceptions: str = ""
    note: str = ""
    items: tuple[str, ...] = ()
    status: Status = Status.ACTIVE

    def age(self, on: date) -> Age:
        """Of a report without a period, such as a certificate without dates: since it was read."""
        until = self.period_end or self.read_on
        if until is None or on - until > _USABLE:
            return Age.OUT_OF_DATE
        return Age.CURRENT if on - until <= _FRESH else Age.AGING


RELIANCE_FIELDS: dict[str, Codec] = {
    "report": TEXT,
    "period_start": DATE,
    "period_end": DATE,
    "read_on": DATE,
    "read_by": TEXT,
    "exceptions": TEXT,
    "note": TEXT,
    "items": LINES,
    "status": choice(Status, Status.ACTIVE),
}
