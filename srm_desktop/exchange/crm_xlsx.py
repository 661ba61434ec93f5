"""The layout of FedRAMP's Customer Responsibility Matrix (SSP Appendix J): three columns by control."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import xlsxwriter

from srm_desktop.exchange.matrix_xlsx import OPTIONS

SHEET = "CRM Worksheet"
HEADINGS = (
    "Control ID",
    "Can Be Inherited from CSP",
    "Specific Inheritance and Customer Agency/CSP Responsibilities",
)
_WIDTHS = (14, 16, 110)
_ANSWERS = ["Yes", "Partial", "No"]


class Control(NamedTuple):
    """`inherited` is Yes, Partial or No."""

    id: str
    inherited: str
    responsibilities: str


def write(path: Path, title: str, guidance: str, controls: Iterable[Control]) -> None:
    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        base = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True}
        cell = book.add_format({**base, "border": 1, "border_color": "#d1d9e0"})
        head = book.add_format(
            {**base, "bold": True, "bg_color": "#24405e", "font_color": "#ffffff", "border": 1}
        )
        sheet = book.add_worksheet(SHEET)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width, book.add_format(base))
        sheet.merge_range(0, 0, 0, 2, "", None)
        sheet.write_string(0, 0, title, book.add_format({**base, "bold": True, "font_size": 14}))
        sheet.set_row(1, 48)
        sheet.merge_range(1, 0, 1, 2, "", None)
        sheet.write_string(1, 0, guidance, book.add_format(base))
        sheet.set_row(2, 32)
        for column, heading in enumerate(HEADINGS):
            sheet.write_string(2, column, heading, head)
        row = 2
        for row, control in enumerate(controls, 3):
            lines = sum(1 + len(line) // 140 for line in control.responsibilities.split("\n"))
            sheet.set_row(row, min(409, 13 * lines + 3))
            for column, text in enumerate(control):
                sheet.write_string(row, column, text, cell)
        sheet.freeze_panes(3, 1)
        sheet.repeat_rows(2)
        sheet.autofilter(2, 0, row, 2)
        sheet.data_validation(3, 1, max(row, 3), 1, {"validate": "list", "source": _ANSWERS})
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&8Customer Responsibility Matrix&R&8Page &P of &N")
