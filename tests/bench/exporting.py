"""The matrix of a large estate, and XlsxWriter writing the same cells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

from srm_desktop.exchange.matrix import Table, Value
from srm_desktop.exchange.matrix_xlsx import OPTIONS
from srm_desktop.services import lifecycle
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.transfer.exporting import export
from srm_desktop.services.transfer.matrix import workbook
from tests.bench.opening import big_file
from tests.bench.row import Row, fastest


def measure(folder: Path) -> list[Row]:
    session = lifecycle.open_assessment(big_file(folder))
    tables = workbook(session, Scope()).tables
    cells = [(table, [row.values for row in table.rows]) for table in tables]
    ours, plain = fastest(
        lambda: export(session, "xlsx", folder / "ours.xlsx", overwrite=True),
        lambda: _bare(folder / "bare.xlsx", cells),
        rounds=2,
    )
    lifecycle.close(session)
    size = (folder / "ours.xlsx").stat().st_size / 1024 / 1024
    count = sum(1 for _, rows in cells for row in rows for value in row if value)
    return [Row("the matrix of 500 targets x 100 items", ours, plain, 2.0, f"{count:,} cells, {size:.0f} MB")]


def _bare(path: Path, cells: list[tuple[Table, list[Sequence[Value]]]]) -> None:
    """In constant-memory mode, and nothing but the cells."""
    with xlsxwriter.Workbook(str(path), {**OPTIONS, "default_date_format": "yyyy-mm-dd"}) as book:
        for table, rows in cells:
            sheet = book.add_worksheet(table.name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, str) and value:
                        sheet.write_string(number, column, value)
                    elif value:
                        sheet.write_datetime(number, column, value)
