"""Answers as a table for the clipboard."""

from __future__ import annotations

import csv
import io
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import escaped, shown
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering, copying
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])


class Cells(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: object) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag == "br":
            self.rows[-1][-1] += "\n"
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


def test_a_row_says_what_the_answer_says(session: Session) -> None:
    answering.set_result(session, [KEY], Result.PARTIALLY_SATISFIED, AUTHOR, today=date(2026, 1, 2))
    answering.set_note(session, [KEY], "Two\nlines", AUTHOR)
    head, row = copying.table(session, [KEY])
    said = dict(zip(head, row, strict=True))
    assert said["Id"] == ITEMS[0]
    assert said["Target"] == "Production (111122223333)"
    assert (said["Result"], said["Note"]) == ("Partially satisfied", "Two\nlines")
    assert (said["Assessor"], said["Assessed on"], said["Review"]) == (AUTHOR, "2026-01-02", "Draft")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    ["=1+1", "@SUM(A1)", "\t=x", "<b>&amp;</b>", 'quoted "text"', "a\tb\nc", "-2+3", "\r\n"]
)


@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=4))
def test_both_forms_carry_the_same_cells_and_no_formula(texts: list[list[str]]) -> None:
    rows = [[escaped(shown(text)) for text in row] for row in texts]
    assert all(not cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    read = list(csv.reader(io.StringIO(copying.as_text(rows), newline=""), dialect="excel-tab"))
    assert read == rows
    assert Cells(copying.as_html(rows)).rows == rows


def test_a_note_that_looks_like_a_formula_stays_text(session: Session) -> None:
    answering.set_note(session, [KEY], "=HYPERLINK(1)", AUTHOR)
    assert "'=HYPERLINK(1)" in copying.table(session, [KEY])[1]


def test_a_whole_estate_is_exported_instead(session: Session) -> None:
    with pytest.raises(UserError) as refused:
        copying.table(session, [KEY] * (copying.MOST + 1))
    refusal(refused.value, "20,001", "export")
