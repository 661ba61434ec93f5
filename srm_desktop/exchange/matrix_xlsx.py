"""The Shared Responsibility Matrix as a workbook that can be handed over, written a row at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import xlsxwriter

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import pieces
from srm_desktop.exchange.matrix import BASE, KEY, META, NOTES, Column, Row, Table, Value, Workbook
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Method, Result
from srm_desktop.model.words import WORDS

Progress = Callable[[int, int], None]

_FONT = "Arial"
_INK, _MUTED, _HEAD, _RULE, _EDIT = "#1f2328", "#59636e", "#24405e", "#d1d9e0", "#f3f7fb"
_FILLS = {
    Result.SATISFIED: ("#dafbe1", "#116329"),
    Result.PARTIALLY_SATISFIED: ("#fff8c5", "#7d4e00"),
    Result.OTHER_THAN_SATISFIED: ("#ffebe9", "#a40e26"),
    Result.NOT_APPLICABLE: ("#eaeef2", "#424a53"),
    Result.NOT_ASSESSED: ("#ddf4ff", "#0550ae"),
}
_A3, _A4 = 8, 9
_WIDE = 160
"""In characters: what a sheet of A4 does not hold in letters one can read."""

_WIDER = 240
"""What one sheet of A3 does not: it goes on two, each with the columns that say what a row is of."""

_EARLIEST = date(1900, 3, 1)  # before it, workbooks of different programs disagree on the day
_PART = 32_000
_ROW_MAX = 1_048_576
_HEADER_ROW = 2
_MANY_ROWS = 500
_LINE, _HIGHEST = 11.25, 409.0
METHODS = [
    "; ".join(WORDS[method] for n, method in enumerate(Method) if bits & 1 << n)
    for bits in (1, 2, 4, 3, 5, 6, 7)
]
"""Every choice of methods, as a cell spells it."""

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Text stays text, whatever it begins with."""


def write(path: Path, workbook: Workbook, progress: Progress | None = None) -> None:
    """Raises UserError where a sheet cannot hold the rows; then the file is not whole."""
    for table in workbook.tables:
        if table.count > _ROW_MAX - _HEADER_ROW - 2:
            raise UserError(
                phrase("{0} would have {1:,} rows, more than a sheet holds.", table.name, table.count),
                "Export the targets in several workbooks.",
            )
    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        _Writer(book, workbook, progress or (lambda _done, _total: None)).write()


class _Writer:
    def __init__(self, book: Any, workbook: Workbook, progress: Progress) -> None:
        self._book, self._workbook, self._progress = book, workbook, progress
        self._long: list[tuple[str, str, str, str]] = []
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        book.set_properties({"title": workbook.title, "comments": "Made by SRM Desktop"})
        self._total = sum(table.count for table in workbook.tables)
        self._done = 0

    def write(self) -> None:
        self._cover()
        for table in self._workbook.tables:
            self._table(table)
        if self._long:
            self._notes()
        self._meta()

    def _format(self, **how: Any) -> Any:
        base = {"font_name": _FONT, "font_size": 10, "font_color": _INK, "valign": "top"}
        wanted = tuple(sorted({**base, **how}.items()))
        if wanted not in self._formats:
            self._formats[wanted] = self._book.add_format(dict(wanted))
        return self._formats[wanted]

    def _sheet(self, name: str, paper: int) -> Any:
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(paper)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
        sheet.set_footer(f"&L&8{_margin(self._workbook.title)}&C&8&A&R&8Page &P of &N")
        return sheet

    # The cover

    def _cover(self) -> None:
        workbook = self._workbook
        sheet = self._sheet("Cover", _A4)
        sheet.set_portrait()
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 34, self._format(text_wrap=True))
        sheet.set_column(1, 6, 13, self._format(text_wrap=True))
        sheet.set_row(0, 34)
        sheet.merge_range(0, 0, 0, 6, "", None)
        sheet.write_string(
            0, 0, "Shared Responsibility Matrix", self._format(bold=True, font_size=20, valign="vcenter")
        )
        row = self._line(sheet, 1, workbook.title, self._format(bold=True, font_size=13, text_wrap=True))
        row = self._line(sheet, row, workbook.subtitle, self._format(font_color=_MUTED, text_wrap=True))
        row += 1
        for name, text in workbook.facts:
            sheet.set_row(row, 15 * _lines(text, 84))
            sheet.merge_range(row, 1, row, 6, "", self._format(text_wrap=True))
            sheet.write_string(row, 0, name, self._format(font_color=_MUTED))
            sheet.write_string(row, 1, text[:_PART], self._format(text_wrap=True))
            row += 1
        row = self._counted(sheet, row + 1)
        for text in workbook.guide:
            row = self._line(sheet, row, text, self._format(text_wrap=True))

    def _line(self, sheet: Any, row: int, text: str, how: Any) -> int:
        """One line over the cover's whole width, as high as its text."""
        sheet.set_row(row, 15 * _lines(text, 108))
        sheet.merge_range(row, 0, row, 6, "", how)
        sheet.write_string(row, 0, text, how)
        return row + 1

    def _counted(self, sheet: Any, row: int) -> int:
        sheet.set_row(row, 30)
        head = self._format(bold=True, text_wrap=True, bottom=1, bottom_color=_INK, valign="bottom")
        right = self._format(bold=True, text_wrap=True, bottom=1, align="right", valign="bottom")
        sheet.write_string(row, 0, "Results", head)
        for column, name in enumerate([*(WORDS[result] for result in Result), "Total"], 1):
            sheet.write_string(row, column, name, right)
        lines = self._workbook.counted
        for number, line in enumerate(lines, row + 1):
            sheet.set_row(number, 16)
            rule = {"bottom": 4, "bottom_color": _RULE, "bold": not line.counts or line is lines[-1]}
            sheet.write_string(number, 0, line.name[:_PART], self._format(text_wrap=True, **rule))
            for column, count in enumerate([*line.counts, sum(line.counts)] if line.counts else [], 1):
                sheet.write_number(number, column, count, self._format(align="right", **rule))
        return row + len(lines) + 2

    # A table

    def _table(self, table: Table) -> None:
        width = sum(column.width for column in table.columns[: table.printed])
        sheet = self._sheet(table.name, _A3 if width > _WIDE else _A4)
        self._pages(sheet, table, across=2 if width > _WIDER else 1)
        machine = [n for n, column in enumerate(table.columns) if column.heading in (KEY, BASE)]
        for number, column in enumerate(table.columns):
            sheet.set_column(
                number,
                number,
                column.width,
                self._cell(column),
                {"hidden": True} if number in machine else {},
            )
        title, muted = self._format(bold=True, font_size=14), self._format(font_color=_MUTED)
        sheet.set_row(0, 24, title)
        sheet.write_string(0, 0, table.name, title)
        sheet.set_row(1, 18, muted)
        sheet.write_string(1, 0, table.note, muted)
        sheet.set_row(_HEADER_ROW, 32)
        for number, column in enumerate(table.columns):
            sheet.write_string(_HEADER_ROW, number, column.heading, self._heading())
        sheet.freeze_panes(_HEADER_ROW + 1, table.frozen)
        last = self._rows(sheet, table)
        sheet.print_area(_HEADER_ROW, 0, max(last, _HEADER_ROW + 1), table.printed - 1)
        shown = len(table.columns) - len(machine)
        sheet.autofilter(_HEADER_ROW, 0, max(last, _HEADER_ROW + 1), shown - 1)
        if machine:
            self._protect(sheet)
        self._help(sheet, table, max(last, _HEADER_ROW + 1))

    def _pages(self, sheet: Any, table: Table, across: int) -> None:
        """Title and note stand above every page: in cells they would be cut where columns are repeated."""
        sheet.set_header(f'&L&"{_FONT},Bold"&14{_margin(table.name)}&R&9{_margin(table.note)}')
        sheet.set_margins(left=0.4, right=0.4, top=0.8, bottom=0.7)
        sheet.fit_to_pages(across, 0)
        sheet.repeat_rows(_HEADER_ROW)
        if across > 1:
            sheet.print_across()
            sheet.repeat_columns(0, table.frozen - 1)

    def _cell(self, column: Column) -> Any:
        how: dict[str, Any] = {"text_wrap": True, "font_size": 9, "border": 1, "border_color": _RULE}
        if column.field or column.hint:
            how |= {"locked": False, "bg_color": _EDIT}
        if column.field in _DATES or column.heading == "Date":
            how |= {"num_format": "yyyy-mm-dd", "align": "left"}
        return self._format(**how)

    def _heading(self) -> Any:
        return self._format(
            bold=True,
            font_size=9,
            font_color="#ffffff",
            bg_color=_HEAD,
            text_wrap=True,
            valign="vcenter",
            border=1,
            border_color=_RULE,
        )

    def _rows(self, sheet: Any, table: Table) -> int:
        key = next((n for n, column in enumerate(table.columns) if column.heading == KEY), 0)
        widths = [int(column.width * 1.4) for column in table.columns]
        days = [self._cell(column) for column in table.columns]
        write_string, write_datetime = sheet.write_string, sheet.write_datetime
        number = _HEADER_ROW
        for number, row in enumerate(table.rows, _HEADER_ROW + 1):
            sheet.set_row(number, _height(row.values, widths, key))
            for column, value in enumerate(row.values):
                if not value:
                    continue
                if isinstance(value, str):
                    write_string(number, column, value)
                elif value >= _EARLIEST:
                    write_datetime(number, column, value, days[column])
                else:
                    write_string(number, column, value.isoformat())
            self._keep_long(table, row, key)
            self._count()
        return number

    def _keep_long(self, table: Table, row: Row, key: int) -> None:
        for column, text in row.long:
            named = str(row.values[key] or "")
            label = " ".join(str(value) for value in row.values[:2] if value)
            self._long.append((label, table.columns[column].heading, text, named))

    def _count(self) -> None:
        self._done += 1
        if self._done % _MANY_ROWS == 0:
            self._progress(self._done, self._total)

    def _protect(self, sheet: Any) -> None:
        """Without a password: it keeps ids from being overtyped, not people from their sheet."""
        allowed = (
            "format_cells format_columns format_rows sort autofilter select_locked_cells "
            "select_unlocked_cells insert_hyperlinks"
        )
        sheet.protect("", dict.fromkeys(allowed.split(), True))

    def _help(self, sheet: Any, table: Table, last: int) -> None:
        first = _HEADER_ROW + 1
        for number, column in enumerate(table.columns):
            if column.heading == "Assessment result":
                self._colours(sheet, first, number, last)
            if not column.hint:
                continue
            rule = _rule(column.field)
            hint = {"input_title": column.heading[:32], "input_message": column.hint[:255]}
            sheet.data_validation(first, number, last, number, {**rule, **hint, "ignore_blank": True})

    def _colours(self, sheet: Any, first: int, column: int, last: int) -> None:
        for result, (fill, ink) in _FILLS.items():
            how = self._book.add_format({"bg_color": fill, "font_color": ink, "bold": result.is_gap})
            sheet.conditional_format(
                *(first, column, last, column),
                {"type": "cell", "criteria": "==", "value": f'"{WORDS[result]}"', "format": how},
            )

    # What does not fit, and what the program needs

    def _notes(self) -> None:
        sheet = self._sheet(NOTES, _A4)
        columns = [("Of", 30), ("Column", 18), ("Part", 6), ("Text", 110), (KEY, 4)]
        for number, (heading, width) in enumerate(columns):
            hidden = {"hidden": True} if heading == KEY else {}
            how = self._format(text_wrap=True, font_size=9, locked=heading != "Text")
            sheet.set_column(number, number, width, how, hidden)
            sheet.write_string(_HEADER_ROW, number, heading, self._heading())
        sheet.freeze_panes(_HEADER_ROW + 1, 0)
        sheet.repeat_rows(_HEADER_ROW)
        self._protect(sheet)
        row = _HEADER_ROW
        for label, heading, text, key in self._long:
            for part, piece in enumerate(pieces(text, _PART), 1):
                row += 1
                for column, value in enumerate((label, heading, str(part), piece, key)):
                    sheet.write_string(row, column, value)

    def _meta(self) -> None:
        sheet = self._book.add_worksheet(META)
        sheet.very_hidden()
        for row, (name, value) in enumerate(self._workbook.meta.items()):
            sheet.write_string(row, 0, name)
            sheet.write_string(row, 1, value)


def _margin(text: str) -> str:
    """As a header or footer takes it; without the space a number in front would be read as its size."""
    return " " + text[:100].replace("&", "&&")


_DATES = frozenset({"due", "assessed_on", "risk_expires", "done_on"})


def _rule(field: str) -> dict[str, Any]:
    """Which values a column takes; what is not of the list is refused while it is typed."""
    lists = {
        "result": [WORDS[result] for result in Result],
        "methods": METHODS,
        "state": [WORDS[state] for state in ActionState],
    }
    if field in lists:
        return {"validate": "list", "source": lists[field]}
    if field in _DATES:
        return {"validate": "date", "criteria": ">=", "value": date(2000, 1, 1), "error_type": "warning"}
    return {"validate": "any"}


@lru_cache(maxsize=8192)
def _lines(text: str, width: int) -> int:
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n"))


def _height(values: Sequence[Value], widths: list[int], key: int) -> float:
    """In points, as high as its longest cell: not every program fits rows to wrapped text by itself."""
    lines = 1
    for value, width in zip(values[:key] if key else values, widths, strict=False):
        if isinstance(value, str) and (len(value) > width or "\n" in value):
            lines = max(lines, _lines(value, width))
    return min(_LINE * lines + 3, _HIGHEST)
