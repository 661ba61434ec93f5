"""Answers as a table for the clipboard: text that every spreadsheet takes, and none takes for formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from html import escape

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import escaped, shown
from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.words import WORDS
from srm_desktop.services.session import Session

MOST = 20_000
"""Answers that are copied at once: a clipboard is no place for a whole estate."""

HEADINGS = (
    "Id",
    "Responsibility",
    "Target",
    "Result",
    "Reason",
    "Note",
    "Method",
    "Owner",
    "Due",
    "Assessor",
    "Assessed on",
    "Review",
)

Table = list[list[str]]


def table(session: Session, keys: Sequence[AnswerKey], said: Callable[[str], str] = str) -> Table:
    """Headings and a row for each answer; `said` gives our words in the reader's language.

    Raises UserError where there are too many."""
    if len(keys) > MOST:
        raise UserError(
            phrase("{0} answers are too many to copy.", f"{len(keys):,}"),
            "Choose fewer, or export them as a workbook.",
        )
    return [[said(heading) for heading in HEADINGS], *(_row(session, key, said) for key in keys)]


def _row(session: Session, key: AnswerKey, said: Callable[[str], str]) -> list[str]:
    answer, state = session.state.answer(key), session.state
    target = state.targets.get(key.target)
    cells = (
        key.item,
        session.catalog.by_id[key.item].title,
        target.label if target else key.target,
        said(WORDS[answer.result]),
        answer.reason,
        answer.note,
        ", ".join(said(WORDS[method]) for method in answer.methods),
        answer.owner,
        answer.due.isoformat() if answer.due else "",
        answer.assessor,
        answer.assessed_on.isoformat() if answer.assessed_on else "",
        said(WORDS[answer.review]),
    )
    return _safe(cells)


def grid(rows: Sequence[Sequence[str]]) -> Table:
    """Any table, with no cell that a spreadsheet would take for a formula."""
    return [_safe(row) for row in rows]


def _safe(cells: Sequence[str]) -> list[str]:
    return [escaped(shown(cell)) for cell in cells]


def as_text(rows: Table) -> str:
    """Tab-separated; cells that hold tabs, quotes or line breaks are quoted, as spreadsheets do."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue()


def as_html(rows: Table) -> str:
    head, *body = rows
    lines = ["".join(f"<th>{_html(cell)}</th>" for cell in head)]
    lines += ["".join(f"<td>{_html(cell)}</td>" for cell in row) for row in body]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
