"""Tables as CSV: UTF-8 with a byte order mark, every cell quoted, nothing a spreadsheet would calculate."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import Cell, escaped, unescaped
from srm_desktop.exchange.matrix import Row, Table
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.exchange.xlsx_reading import MAX_CELLS, MAX_FILE, Sheet
from srm_desktop.language import phrase

Progress = Callable[[int, int], None]
_EVERY = 500
_DELIMITERS = ",;\t|"


def write(path: Path, table: Table, progress: Progress | None = None) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([column.heading for column in table.columns])
        for number, row in enumerate(table.rows, 1):
            writer.writerow(list(_texts(row)))
            if progress and number % _EVERY == 0:
                progress(number, table.count)


def _texts(row: Row) -> Iterator[str]:
    whole = dict(row.long)
    for number, value in enumerate(row.values):
        text = whole.get(number, value)
        yield escaped(text) if isinstance(text, str) else text.isoformat() if text else ""


def read(path: Path) -> Sheet:
    """One sheet. Raises UserError for what is not text or too large."""
    too_large = UserError(phrase("{0} is larger than 100 MB.", path.name), "Split the file.")
    text = _decoded(read_whole(path, MAX_FILE, too_large))
    if "\0" in text:
        raise UserError(phrase("{0} is not a CSV file.", path.name), "Save it as CSV in UTF-8.")
    return Sheet(path.stem, _rows(text, path.name))


def _decoded(data: bytes) -> str:
    """Spreadsheets save CSV in UTF-8, in UTF-16, or in the western code page."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _rows(text: str, name: str) -> dict[int, list[Cell]]:
    rows: dict[int, list[Cell]] = {}
    left, begins = MAX_CELLS, 1
    reader = csv.reader(io.StringIO(text, newline=""), _dialect(text))
    previous = csv.field_size_limit(MAX_FILE)
    try:
        for number, cells in enumerate(reader, 1):
            begins = reader.line_num + 1
            left -= len(cells)
            if left < 0:
                raise UserError(phrase("{0} holds more cells than is read.", name), "Split the file.")
            if any(cell.strip() for cell in cells):
                rows[number] = [unescaped(cell) or None for cell in cells]
    except csv.Error as error:
        raise UserError(
            phrase("{0} cannot be read as CSV: its record in line {1} is broken ({2}).", name, begins, error),
            "Save it again as CSV.",
        ) from error
    finally:
        csv.field_size_limit(previous)
    return rows


def _dialect(text: str) -> type[csv.Dialect]:
    """The delimiter that the first lines have most of, outside quotes."""
    start = "\n".join(text.split("\n", 25)[:25])
    unquoted = "".join(start.split('"')[::2])
    best = max(_DELIMITERS, key=unquoted.count)

    class Found(csv.excel):
        strict = True
        delimiter = best if unquoted.count(best) else ","

    return Found
