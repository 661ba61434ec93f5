"""Workbooks of anybody's: openpyxl is the judge of what is in the good ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import cast

import openpyxl
import pytest
import xlsxwriter

from srm_desktop.errors import UserError
from srm_desktop.exchange import sheets, table_csv, xlsx_reading
from srm_desktop.exchange.cells import Cell, date_text, result_text, text_of
from tests.support import refusal
from tests.unit.exchange.malformed import variants

SAMPLES = Path(__file__).parents[2] / "data" / "sheets"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small workbook with one of each kind of cell."""
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path), {"default_date_format": "d mmm yyyy"}) as workbook:
        sheet = workbook.add_worksheet("Checks")
        sheet.write_row(0, 0, ["ID", "Result", "Note", "Date", "Number", "Truth"])
        sheet.write_row(1, 0, ["AB-1", "Satisfied", "Ä 中\nline", datetime(2026, 3, 1), 5, True])
        sheet.write_row(2, 0, ["AB-2", None, None, date(2026, 3, 2), 5.25, False])
        sheet.write_formula(2, 2, "=1+1", None, 2)
        sheet.merge_range("A5:A7", "AB-3")
        sheet.write_string("C6", "under")
        bold = workbook.add_format({"bold": True})
        sheet.write_rich_string("C7", "i", bold, "t")
        sheet.write_string("D7", "_x0041_")
        hidden = workbook.add_worksheet("Hidden")
        hidden.write_string("B2", "x")
        hidden.hide()
    return path


def test_every_kind_of_cell_is_read(book: Path) -> None:
    checks, hidden = xlsx_reading.read(book)
    assert checks.rows[2] == ["AB-1", "Satisfied", "Ä 中\nline", datetime(2026, 3, 1), 5.0, True]
    assert checks.rows[3] == ["AB-2", None, 2.0, datetime(2026, 3, 2), 5.25, False]
    assert checks.rows[7] == [None, None, "it", "_x0041_"]
    assert checks.merged == [(5, 0, 7, 0)]
    assert not checks.hidden
    assert hidden.hidden
    assert hidden.rows == {2: [None, "x"]}


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.xlsx")), ids=lambda path: path.stem)
def test_real_workbooks_are_read_as_openpyxl_reads_them(path: Path) -> None:
    judge = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in xlsx_reading.read(path):
        theirs = {
            number: [text_of(cast(Cell, float(c) if type(c) is int else c)) for c in row]
            for number, row in enumerate(judge[sheet.name].iter_rows(values_only=True), 1)
            if any(cell is not None for cell in row)
        }
        ours = {number: [text_of(cell) for cell in row] for number, row in sheet.rows.items()}
        for number, row in theirs.items():
            assert ours.pop(number) == row[: len(row) - next(n for n, c in enumerate(reversed(row)) if c)]
        assert ours == {}
    judge.close()


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The same workbook with its parts changed."""
    out = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return out


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
def test_entities_are_refused(book: Path, part: str) -> None:
    def with_entity(name: str, data: bytes) -> bytes:
        return BOMB + data.split(b"?>", 1)[-1] if name == part else data

    with pytest.raises(UserError) as error:
        xlsx_reading.read(rewritten(book, with_entity))
    refusal(error.value, "changed.xlsx", "entities")


def test_a_zip_bomb_is_refused_by_what_it_declares(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert xlsx_reading.MAX_UNPACKED < 1024**3
    monkeypatch.setattr(xlsx_reading, "MAX_UNPACKED", 16 * 1024 * 1024)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(17 * 1024 * 1024))
    assert path.stat().st_size < 32 * 1024
    with pytest.raises(UserError) as error:
        xlsx_reading.read(path)
    refusal(error.value, "bomb.xlsx", "unpacks to more")


def test_a_zip_that_lies_about_its_size_is_refused(book: Path) -> None:
    def larger(name: str, data: bytes) -> bytes:
        return data.replace(b"</sheetData>", b" " * 100_000 + b"</sheetData>")

    data = bytearray(rewritten(book, larger).read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    true, told = size.to_bytes(4, "little"), (1000).to_bytes(4, "little")
    book.write_bytes(bytes(data).replace(true, told))
    with pytest.raises(UserError) as error:
        xlsx_reading.read(book)
    refusal(error.value, "book.xlsx")


def in_sheet(book: Path, what: bytes) -> Path:
    """The workbook with this among the rows of its first sheet."""

    def changed(name: str, data: bytes) -> bytes:
        return data.replace(b"</sheetData>", what + b"</sheetData>") if name.endswith("sheet1.xml") else data

    return rewritten(book, changed)


@pytest.mark.parametrize("what", [b'<row x="%s"/>', b"<!--%s-->", b"<?%s?>"], ids=["tag", "comment", "order"])
def test_a_tag_without_an_end_is_refused_before_it_is_read_over_and_over(book: Path, what: bytes) -> None:
    """Expat would take minutes over it."""
    path = in_sheet(book, what % (b"A" * 200_000_000))
    with pytest.raises(UserError) as error:
        xlsx_reading.read(path)
    refusal(error.value, "changed.xlsx", "sheet1.xml")


def test_one_text_of_all_that_may_be_unpacked_is_refused_while_it_comes(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_reading, "MAX_TEXT", 1_000_000)
    path = in_sheet(
        book, b'<row r="9"><c r="A9" t="inlineStr"><is><t>%s</t></is></c></row>' % (b"A" * 9_000_000)
    )
    seen: list[int] = []
    with pytest.raises(UserError) as error:
        xlsx_reading.read(path, lambda read, _total: seen.append(read))
    refusal(error.value, "changed.xlsx", "more cells or text")
    assert max(seen, default=0) < 2_000_000


def test_one_sheet_under_many_names_is_refused(book: Path) -> None:
    def named_often(name: str, data: bytes) -> bytes:
        if name.endswith("sheet1.xml"):
            return data.replace(b"</sheetData>", b" " * 100_000 + b"</sheetData>")
        if not name.endswith("workbook.xml"):
            return data
        start, end = data.index(b"<sheet "), data.index(b"/>", data.index(b"<sheet ")) + 2
        return data.replace(data[start:end], data[start:end] * 10_000)

    with pytest.raises(UserError) as error:
        xlsx_reading.read(rewritten(book, named_often))
    refusal(error.value, "changed.xlsx", "unpacks to more")


@pytest.mark.parametrize(
    ("part", "entry"),
    [
        ("styles.xml", b'<numFmt numFmtId="%d" formatCode="0"/>'),
        ("workbook.xml.rels", b'<Relationship Id="x%d" Type="a/b" Target="c"/>'),
    ],
)
def test_lists_without_end_are_refused(
    book: Path, monkeypatch: pytest.MonkeyPatch, part: str, entry: bytes
) -> None:
    monkeypatch.setattr(xlsx_reading, "MAX_LISTS", 1_000_000)
    entries = b"".join(entry % number for number in range(40_000))

    def longer(name: str, data: bytes) -> bytes:
        at = data.rindex(b"</")
        return data[:at] + entries + data[at:] if name.endswith(part) else data

    with pytest.raises(UserError) as error:
        xlsx_reading.read(rewritten(book, longer))
    refusal(error.value, "changed.xlsx", "unpacks to more")


def test_merged_cells_count_as_cells(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_reading, "MAX_CELLS", 1_000)
    with pytest.raises(UserError) as error:
        xlsx_reading.read(in_sheet(book, b'<mergeCell ref="A1:B2"/>' * 1_000))
    refusal(error.value, "changed.xlsx", "more cells")


def test_cells_far_out_cannot_fill_the_memory(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_reading, "MAX_CELLS", 100_000)
    far = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(10, 20))

    def with_far(name: str, data: bytes) -> bytes:
        return data.replace(b"</sheetData>", far + b"</sheetData>") if name.endswith("sheet1.xml") else data

    with pytest.raises(UserError) as error:
        xlsx_reading.read(rewritten(book, with_far))
    refusal(error.value, "changed.xlsx", "more cells")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not a workbook"),
        (b"PK\x03\x04 nothing more", "is not a workbook"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "password"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "no.xlsx"
    path.write_bytes(data)
    with pytest.raises(UserError) as error:
        xlsx_reading.read(path)
    refusal(error.value, "no.xlsx", said)


def test_progress_can_stop_the_reading(book: Path) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stop

    with pytest.raises(UserError):
        xlsx_reading.read(book, stop)


# Malformed variants


def read_leniently(path: Path) -> None:
    """Anything but an answer or a sentence for the user is a bug."""
    try:
        read = xlsx_reading.read(path) if path.suffix == ".xlsx" else [table_csv.read(path)]
        sheets.read(read, sheets.find(read))
    except UserError as error:
        refusal(error, path.name)


def test_malformed_archives_never_crash(book: Path) -> None:
    data = book.read_bytes()
    for variant in variants(data, 700, 1):
        book.write_bytes(variant)
        read_leniently(book)


def test_malformed_parts_never_crash(book: Path) -> None:
    with zipfile.ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    wanted = [name for name in parts if name.endswith((".xml", ".rels")) and "docProps" not in name]
    for number, name in enumerate(sorted(wanted)):
        for variant in variants(parts[name], 1300 // len(wanted), number):
            with zipfile.ZipFile(book, "w") as archive:
                for other, data in parts.items():
                    archive.writestr(other, variant if other == name else data)
            read_leniently(book)


def test_malformed_csv_never_crashes(tmp_path: Path) -> None:
    path = tmp_path / "checks.csv"
    text = 'ID;Result;Note;Due\r\nAB-ONE-01;pass;"a ""b""\r\nc";2026-01-02\r\nAB-ONE-02;no;\'=1;46000\r\n'
    for variant in variants(text.encode(), 2_000, 2):
        path.write_bytes(variant)
        read_leniently(path)


# What cells say


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (datetime(2026, 12, 31), "2026-12-31"),
        (46387.0, "2026-12-31"),
        ("46387", "2026-12-31"),
        ("2026-12-31", "2026-12-31"),
        ("2026/12/31", "2026-12-31"),
        ("2026-12-31T10:00:00Z", "2026-12-31"),
        ("31.12.2026", "2026-12-31"),
        ("31 Dec 2026", "2026-12-31"),
        ("December 31, 2026", "2026-12-31"),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_read_in_every_way_that_is_beyond_doubt(cell: Cell, day: str | None) -> None:
    assert date_text(cell) == day


@pytest.mark.parametrize("cell", ["soon", "12/31/2026", "2026-13-01", "99999999999", "2026", True])
def test_a_day_that_is_in_doubt_is_asked_for(cell: Cell) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        date_text(cell)


@pytest.mark.parametrize(
    ("cell", "result"),
    [
        ("Satisfied", "satisfied"),
        ("PASS", "satisfied"),
        ("partially_compliant", "partially-satisfied"),
        ("non_compliant", "other-than-satisfied"),
        ("Other Than Satisfied", "other-than-satisfied"),
        ("N/A", "not-applicable"),
        ("not_assessed", None),
        ("", None),
        (True, "satisfied"),
    ],
)
def test_results_are_read_in_other_programs_words(cell: Cell, result: str | None) -> None:
    assert result_text(cell) == result
