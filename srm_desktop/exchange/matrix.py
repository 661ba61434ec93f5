"""The Shared Responsibility Matrix as tables: which columns there are, and which of them come back.

A row of a table is about one thing, named by its key (`ITEM@TARGET`, or the id of an action). The columns
with a field can be edited; `BASE` holds the fingerprint of each as it was when the table was made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

KEY, BASE, BY = "srm-key", "srm-base-1", "Changed by"
"""Headings of the two columns for the program, and of the one in which people name themselves."""

META = "srm-desktop"
"""The hidden sheet that says which assessment the workbook is of, and at which change."""

NOTES = "Notes"
"""The sheet of the texts that are too long for one cell, in numbered parts."""

CONTINUED = "\n[The whole text is on the sheet Notes. Edit it there.]"

BASE_FIELDS = tuple(
    (
        "result note reason methods owner due assessor assessed_on risk_reason risk_approver risk_expires "
        "cause recommendation response"
    ).split()
)
ACTION_BASE_FIELDS = tuple("what owner due state done_on note".split())

FORMAT = "srm-matrix/1"

Value = str | date | None


class Column(NamedTuple):
    """`width` in characters; `field` of the thing the row is about, where it can be edited."""

    heading: str
    width: float
    field: str = ""
    hint: str = ""


class Row(NamedTuple):
    values: Sequence[Value]
    long: tuple[tuple[int, str], ...] = ()
    """Of the columns whose text is too long for a cell: where, and the whole text."""


@dataclass(frozen=True, slots=True)
class Table:
    """`printed` is how many of the columns go on paper; `note` stands above or instead of rows."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Row]
    printed: int
    frozen: int = 2
    note: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """A line of the cover's table: a name and the five counts in the order of the results."""

    name: str
    counts: Sequence[int]


@dataclass(frozen=True, slots=True)
class Workbook:
    """`facts` are the cover's lines; `meta` is what the hidden sheet keeps, by name."""

    title: str
    subtitle: str
    facts: Sequence[tuple[str, str]]
    counted: Sequence[Counted]
    guide: Sequence[str]
    tables: Sequence[Table]
    meta: dict[str, str] = field(default_factory=dict)


MATRIX = (
    Column("Responsibility ID", 13),
    Column("Target", 17),
    Column("Domain", 15),
    Column("Responsibility", 27),
    Column("AWS services", 14),
    Column("Framework references", 44),
    Column("Ownership", 10),
    Column("Can be inherited", 9),
    Column("AWS provides", 25),
    Column("Customer responsibility", 30),
    Column("Responsible role", 13, "owner", "Who in the organization answers for this."),
    Column("Implementation status", 14),
    Column("Origination", 16),
    Column("Test method", 12, "methods", "Examine, Interview, Test, or several with a semicolon between."),
    Column("Assessment result", 14, "result", "Choose a word of the list."),
    Column("Observations", 36, "note", "What was found. As long as it has to be."),
    Column("Evidence", 16),
    Column("Assessor", 13, "assessor", "Who gave the result."),
    Column("Assessed on", 11, "assessed_on", "A day, such as 2026-12-31."),
    Column("Risk", 11),
    Column("Plan of action ID", 12),
    Column("Why not applicable", 20, "reason", "Needed where the result is Not applicable."),
    Column("Due", 11, "due", "By when a gap is closed: a day, such as 2026-12-31."),
    Column("Risk accepted because", 20, "risk_reason", "Of a gap; with who accepted it and until when."),
    Column("Risk accepted by", 13, "risk_approver", "Who accepts the risk."),
    Column("Risk accepted until", 11, "risk_expires", "A day, such as 2026-12-31."),
    Column("Cause", 20, "cause", "Of a gap: how it came about."),
    Column("Recommendation", 24, "recommendation", "Of a gap: what should be done."),
    Column("Management's response", 24, "response", "Of a gap: what management says to it."),
    Column("Review", 12),
    Column(BY, 14, "", "Your name, where you change this row and are not its assessor."),
    Column(KEY, 4),
    Column(BASE, 4),
)
MATRIX_PRINTED = 21

PLAN = (
    Column("Plan of action ID", 12),
    Column("Responsibility ID", 13),
    Column("Target", 17),
    Column("Responsibility", 28),
    Column("Assessment result", 13),
    Column("Severity", 9),
    Column("What was found", 34),
    Column("Recommendation", 26),
    Column("Risk acceptance", 24),
    Column("What is to be done", 34, "what", "What is owed. In a row without it: a new action."),
    Column("Who", 14, "owner", "Who does it."),
    Column("By when", 11, "due", "A day, such as 2026-12-31."),
    Column("State", 9, "state", "Open or Done."),
    Column("Done on", 11, "done_on", "A day, such as 2026-12-31."),
    Column("Remarks", 24, "note"),
    Column(BY, 14, "", "Your name, where you change this row."),
    Column(KEY, 4),
    Column(BASE, 4),
)
PLAN_PRINTED = 15

EVIDENCE = (
    Column("Evidence ID", 14),
    Column("File", 34),
    Column("What it shows", 40),
    Column("Source", 26),
    Column("Date", 11),
    Column("Added by", 16),
    Column("Supports", 34),
    Column("Size in bytes", 13),
    Column("SHA-256", 36),
)

ATTESTATIONS = (
    Column("Document ID", 26),
    Column("State", 12),
    Column("Conclusion", 14),
    Column("Made at (UTC)", 21),
    Column("File", 34),
    Column("Scope", 34),
    Column("Signatures", 40),
    Column("SHA-256 of the file", 36),
)
