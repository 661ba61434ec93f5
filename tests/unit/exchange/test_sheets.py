"""Finding the table and what its columns mean, in real workbooks and in those that people write."""

from __future__ import annotations

from pathlib import Path

import pytest

from srm_desktop.exchange import sheets, table_csv, xlsx_reading
from srm_desktop.exchange.cells import Cell
from srm_desktop.exchange.sheets import Found
from srm_desktop.exchange.xlsx_reading import Sheet

SAMPLES = Path(__file__).parents[2] / "data" / "sheets"


def sheet_of(*rows: list[Cell], name: str = "Sheet", merged: list[xlsx_reading.Merge] | None = None) -> Sheet:
    kept = {n: row for n, row in enumerate(rows, 1) if any(cell is not None for cell in row)}
    return Sheet(name, kept, merged or [])


def found_in(*rows: list[Cell]) -> Found:
    (found,) = sheets.find([sheet_of(*rows)])
    return found


def test_fedramps_two_row_header_is_one_table(tmp_path: Path) -> None:
    read = xlsx_reading.read(SAMPLES / "cloud.gov-cis-crm-excerpt.xlsx")
    cis, crm = sheets.find(read)
    assert (cis.kind, cis.header, cis.first) == ("FedRAMP Control Implementation Summary", 2, 4)
    assert (crm.kind, crm.header, crm.first) == ("FedRAMP Customer Responsibility Matrix", 3, 4)
    reading = sheets.read(read, [cis, crm])
    said = {
        record.item: record.values["note"] or ""
        for record in reading.answers
        if record.place.startswith("CIS")
    }
    assert said["AC-02 (a)"].startswith("Implementation Status: Implemented\nControl Origination: Shared")
    partial = next(r for r in reading.answers if r.item == "AC-02 (a)" and r.place.startswith("PaaS"))
    assert (partial.values["note"] or "").startswith(
        "Can Be Inherited from CSP: Partial\nCloud.gov PaaS Specific"
    )
    assert reading.remarks == [
        "PaaS CRM: not imported: Internal cloud.gov COMMENTS (REMOVE column before publishing)."
    ]
    assert reading.faults == []
    assert reading.rows == len(reading.answers) == 110


def test_examples_and_padding_say_nothing() -> None:
    read = xlsx_reading.read(SAMPLES / "fedramp-appendix-j-excerpt.xlsx")
    example, *taken = sheets.find(read)
    assert sheets.skipped(example)
    reading = sheets.read(read, taken)
    assert all(not record.values for record in reading.answers)


def test_a_header_is_found_below_titles_and_columns_in_any_order() -> None:
    found = found_in(
        ["Cloud review"],
        [None],
        ["Instructions: fill in every row. " * 20],
        ["Comments", "Status", "AWS Account ID", "Control ID", "Weather"],
        ["fine", "Compliant", "111122223333", "AB-ONE-01", "sunny"],
    )
    assert found.header == 4
    assert found.mapping == {0: "note", 1: "result", 2: "target", 3: "item"}
    assert found.kind == "Checklist"


def test_a_header_further_down_than_is_searched_is_none() -> None:
    rows: list[list[Cell]] = [["x"]] * sheets.SEARCHED
    assert sheets.find([sheet_of(*rows, ["Control ID", "Status"], ["AB-ONE-01", "pass"])]) == []


def test_a_header_that_nobody_knows_is_still_the_widest_row() -> None:
    found = found_in(["Prüfung"], ["Kontrolle", "Urteil", "Wer"], ["AB-ONE-01", "ja"])
    assert (found.header, found.has_ids) == (2, False)


def test_cells_merged_over_rows_count_for_each() -> None:
    sheet = sheet_of(
        ["ID", "Account", "Status"],
        ["AB-ONE-01", "111122223333", "pass"],
        [None, "payments", "fail"],
        merged=[(2, 0, 3, 0)],
    )
    reading = sheets.read([sheet], sheets.find([sheet]))
    assert [(r.item, r.target, r.values) for r in reading.answers] == [
        ("AB-ONE-01", "111122223333", {"result": "satisfied"}),
        ("AB-ONE-01", "payments", {"result": "other-than-satisfied"}),
    ]


def test_what_cannot_be_read_is_a_fault_with_its_place_and_the_rest_of_the_row_counts() -> None:
    sheet = sheet_of(
        ["ID", "Status", "Due", "Comments"],
        ["AB-ONE-01", "perhaps", "soon", "Seen."],
        [None, "pass", None, "of what?"],
    )
    reading = sheets.read([sheet], sheets.find([sheet]))
    assert [record.values for record in reading.answers] == [{"note": "Seen."}]
    assert sorted(map(tuple, reading.faults)) == [
        ("Sheet, row 2, Due", "“soon” is not a date: write it as 2026-12-31"),
        ("Sheet, row 2, Status", "“perhaps” is not a result"),
        ("Sheet, row 3", "the row names no responsibility or control"),
    ]


def test_a_note_of_ten_megabytes_is_a_fault_and_not_cut() -> None:
    sheet = sheet_of(["ID", "Comments"], ["AB-ONE-01", "x" * 10_000_000])
    reading = sheets.read([sheet], sheets.find([sheet]))
    assert [record.values for record in reading.answers] == [{}]
    assert [fault.text for fault in reading.faults] == ["the text is longer than 1,000,000 characters"]


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (
            ["Control Name", "Control ID", "Test Method", "Observations / Test Results", "Assessment Result"],
            {1: "item", 2: "methods", 3: "note", 4: "result"},
        ),
        (
            ["POAM ID", "Controls", "Weakness Name", "Point of Contact", "Scheduled Completion Date"],
            {1: "item", 2: "note", 3: "owner", 4: "due"},
        ),
        (
            ["Question ID", "Question", "CSP CAIQ Answer", "CSP Implementation Description (Optional)"],
            {0: "item", 2: "result", 3: "note"},
        ),
        (
            [
                "Control_ID",
                "Can be inherited from CSP? (Yes/No/Partial)",
                "SPECIFIC INHERITANCE AND CUSTOMER DUTIES",
            ],
            {0: "item", 1: "note", 2: "note"},
        ),
    ],
)
def test_headings_of_many_houses_are_known(headings: list[Cell], fields: dict[int, str]) -> None:
    assert found_in(headings, ["x"] * len(headings)).mapping == fields


CISO = (
    "urn;ref_id;name;description;typical_evidence;annotation;compliance_result;extended_result;"
    "requirement_progress;score;observations\r\n"
    'urn:x:ab-one-01;AB-ONE-01;Name;What;;;partially_compliant;;todo;;"Half; of ""it"""\r\n'
)


def test_ciso_assistants_export_is_known(tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    path.write_text(CISO, encoding="utf-8-sig", newline="")
    (found,) = sheets.find([table_csv.read(path)])
    assert found.kind == "CISO Assistant"
    (record,) = sheets.read([found.sheet], [found]).answers
    assert record.item == "AB-ONE-01"
    assert record.values == {"result": "partially-satisfied", "note": 'Half; of "it"'}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_however_a_spreadsheet_saved_it(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    lines = ["ID|Status|Notes", "AB-ONE-01|pass|Grün, so weit", "|||"]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line.split("|")) for line in lines)
    path.write_bytes(text.encode(encoding))
    sheet = table_csv.read(path)
    assert sheet.rows == {1: ["ID", "Status", "Notes"], 2: ["AB-ONE-01", "pass", "Grün, so weit"]}
