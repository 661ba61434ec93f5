from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from srm_desktop.errors import UserError
from srm_desktop.exchange import table_csv, xlsx_reading
from srm_desktop.exchange.cells import Cell, escaped, shown, unescaped
from srm_desktop.exchange.matrix import CONTINUED, KEY, MATRIX
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Verb
from srm_desktop.services import lifecycle
from srm_desktop.services.action_items import new_action_item, save_action_item
from srm_desktop.services.answering import accept_risk, set_due, set_fields, set_note, set_result
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import edit_target
from srm_desktop.services.transfer.exporting import export
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS, refusal

KEY_OF_FIRST = AnswerKey(ACCOUNT, ITEMS[0])
HEADER = 3
MATRIX_KEY = next(n for n, column in enumerate(MATRIX) if column.heading == KEY)


def sheet_of(path: Path, name: str) -> xlsx_reading.Sheet:
    return next(sheet for sheet in xlsx_reading.read(path) if sheet.name == name)


def row_of(sheet: xlsx_reading.Sheet, key: AnswerKey) -> dict[str, Cell]:
    """The row about an answer, by heading."""
    headings = [str(heading) for heading in sheet.rows[HEADER]]
    for cells in sheet.rows.values():
        row = dict(zip(headings, cells + [None] * len(headings), strict=False))
        if row[KEY] == str(key):
            return row
    raise AssertionError(f"{key} has no row")


def test_the_matrix_has_every_answer_in_scope_and_what_is_inherited(session: Session, tmp_path: Path) -> None:
    set_result(session, [KEY_OF_FIRST], Result.PARTIALLY_SATISFIED, AUTHOR, note="Half of it.")
    accept_risk(session, [KEY_OF_FIRST], "Cheap", "Karin", date(2027, 1, 31), AUTHOR)
    set_due(session, [KEY_OF_FIRST], date(2026, 12, 31), AUTHOR)
    sheet = sheet_of(export(session, "xlsx", tmp_path / "m.xlsx"), "Matrix")
    rows = [cells for number, cells in sheet.rows.items() if number > HEADER]
    assert {str(cells[MATRIX_KEY]) for cells in rows} == {
        *(str(AnswerKey(target.id, item)) for target in session.state.active_targets for item in ITEMS),
        f"{AWS_ITEM}@",
    }
    row = row_of(sheet, KEY_OF_FIRST)
    assert row["Assessment result"] == "Partially satisfied"
    assert row["Observations"] == "Half of it."
    assert row["Ownership"] == "Shared"
    assert row["Can be inherited"] == "Partial"
    assert row["Framework references"] == "NIST: AC-2, AC-3"
    assert row["Risk"] == "High, accepted"
    assert row["Target"] == f"{ACCOUNT}\nProduction"
    assert isinstance(row["Due"], date)
    assert any(cells[0] == AWS_ITEM and cells[1] == "All targets" for cells in sheet.rows.values())


def test_a_scope_leaves_the_rest_out(session: Session, tmp_path: Path) -> None:
    out = export(session, "xlsx", tmp_path / "m.xlsx", Scope(domains=("AB",), targets=(ACCOUNT,)))
    ids = {str(cells[0]) for number, cells in sheet_of(out, "Matrix").rows.items() if number > HEADER}
    assert ids == {*ITEMS[:4], AWS_ITEM}


def test_the_plan_joins_gaps_and_actions(session: Session, tmp_path: Path) -> None:
    set_result(session, [KEY_OF_FIRST], Result.OTHER_THAN_SATISFIED, AUTHOR, note="Keys exist.")
    set_result(session, [AnswerKey(ACCOUNT, ITEMS[1])], Result.OTHER_THAN_SATISFIED, AUTHOR)
    action = new_action_item("Delete the keys", "Ines", date(2026, 12, 1), [KEY_OF_FIRST])
    save_action_item(session, action, AUTHOR)
    save_action_item(session, new_action_item("Train the team", "Jo", date(2026, 12, 2)), AUTHOR)
    sheet = sheet_of(export(session, "xlsx", tmp_path / "m.xlsx"), "Gaps and plan of action")
    rows = [cells for number, cells in sheet.rows.items() if number > HEADER]
    said = [(cells[1], cells[9]) for cells in rows]
    assert said == [(ITEMS[0], "Delete the keys"), (ITEMS[1], None), (None, "Train the team")]
    matrix = sheet_of(tmp_path / "m.xlsx", "Matrix")
    assert row_of(matrix, KEY_OF_FIRST)["Plan of action ID"] == rows[0][0] == f"A-{action.id[:8].upper()}"


HOSTILE = [
    '=cmd|"/C calc"!A0',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "{=1+1}",
    "https://example.com",
    "mailto:a@example.com",
    "internal:Cover!A1",
    "<r><t>x</t></r>",
    "_x0041_",
    "a\x00b\x0bc\x1fd\ufffee",
    "line\r\nbreak\rand\nanother",
    "  spaces  ",
    "'quoted",
    "＝1+1",
    "0123",
    "TRUE",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(session: Session, tmp_path: Path, text: str) -> None:
    set_note(session, [KEY_OF_FIRST], text, AUTHOR)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    assert row_of(sheet_of(out, "Matrix"), KEY_OF_FIRST)["Observations"] == shown(text)
    with zipfile.ZipFile(out) as archive:
        for member in archive.namelist():
            data = archive.read(member)
            assert b"<f>" not in data, member
            assert b"<hyperlink" not in data, member
    book = openpyxl.load_workbook(out)
    column = next(n for n, c in enumerate(MATRIX, 1) if c.field == "note")
    cell = book["Matrix"].cell(HEADER + 1, column)
    assert cell.data_type in ("s", "inlineStr")


@pytest.mark.parametrize("text", HOSTILE)
def test_names_of_things_stay_text_too(session: Session, tmp_path: Path, text: str) -> None:
    values = {"title": f"A{text}", "organisation": f"{text}B", "exclusions": text}
    lifecycle.edit_details(session, values, AUTHOR)
    target = replace(session.state.active_targets[0], name=f"{text}C")
    edit_target(session, target, AUTHOR)
    cover, matrix, *_ = xlsx_reading.read(export(session, "xlsx", tmp_path / "m.xlsx"))
    assert cover.rows[2][0] == shown(" ".join(f"A{text}".split()))
    assert str(row_of(matrix, KEY_OF_FIRST)["Target"]).endswith("C")
    book = openpyxl.load_workbook(tmp_path / "m.xlsx")
    assert book["Cover"]["A1"].value == "Shared Responsibility Matrix"


@pytest.mark.parametrize("text", [*HOSTILE, "plain", "", "''", "'=1", '"', "a;b,c\td", "\r\n"])
def test_csv_escapes_formulas_and_gives_the_text_back(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not escaped(text).startswith(("=", "+", "-", "@", "\t", "\r", "＝"))


def test_csv_holds_the_same_rows(session: Session, tmp_path: Path) -> None:
    set_note(session, [KEY_OF_FIRST], '=1+1\nand "quotes", commas', AUTHOR)
    out = export(session, "csv", tmp_path / "m.csv")
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\"'=1+1\nand" in data
    sheet = table_csv.read(out)
    headings = [str(cell) for cell in sheet.rows[1]]
    first = dict(zip(headings, sheet.rows[2], strict=True))
    assert first["Observations"] == '=1+1\nand "quotes", commas'


def test_a_note_too_long_for_a_cell_continues_on_the_notes_sheet(session: Session, tmp_path: Path) -> None:
    text = "".join(f"Line {n} of a very long note 𝄞.\n" for n in range(4_000))
    set_note(session, [KEY_OF_FIRST], text, AUTHOR)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    cell = str(row_of(sheet_of(out, "Matrix"), KEY_OF_FIRST)["Observations"])
    assert cell.endswith(CONTINUED)
    parts = [cells for number, cells in sheet_of(out, "Notes").rows.items() if number > HEADER]
    assert "".join(str(cells[3]) for cells in parts) == text
    assert {cells[4] for cells in parts} == {str(KEY_OF_FIRST)}
    assert all(len(str(cells[3]).encode("utf-16-le")) // 2 <= 32_767 for cells in parts)


def test_kept_files_are_on_the_evidence_sheet_and_beside_their_answers(
    session: Session, tmp_path: Path
) -> None:
    file = from_bytes("keys.csv", b"user,key\n")
    said = Description("No keys", "IAM", date(2026, 11, 20))
    evidence.store(session, evidence.plan(session, [file], [KEY_OF_FIRST], AUTHOR, said), AUTHOR)
    session.follow()
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    (kept,) = session.state.active_evidence
    (row,) = [cells for number, cells in sheet_of(out, "Evidence").rows.items() if number > HEADER]
    assert row[:6] == [kept.reference, "keys.csv", "No keys", "IAM", datetime(2026, 11, 20), AUTHOR]
    assert row[6] == f"{ITEMS[0]} in Production"
    assert row[8] == kept.sha256
    assert row_of(sheet_of(out, "Matrix"), KEY_OF_FIRST)["Evidence"] == kept.reference


def test_dates_a_workbook_cannot_hold_are_written_as_text(session: Session, tmp_path: Path) -> None:
    values = {"due": date(1899, 5, 1), "risk_expires": date(9999, 12, 31)}
    set_fields(session, Verb.RECORD, [KEY_OF_FIRST], AUTHOR, values)
    row = row_of(sheet_of(export(session, "xlsx", tmp_path / "m.xlsx"), "Matrix"), KEY_OF_FIRST)
    assert row["Due"] == "1899-05-01"
    assert row["Risk accepted until"] == datetime(9999, 12, 31)


def test_an_empty_assessment_makes_a_workbook(make_session: Callable[..., Session], tmp_path: Path) -> None:
    session = make_session()
    names = [sheet.name for sheet in xlsx_reading.read(export(session, "xlsx", tmp_path / "m.xlsx"))]
    assert names == ["Cover", "Matrix", "Gaps and plan of action", "Evidence", "Attestations", "srm-desktop"]


def test_the_workbook_is_set_up_for_screen_and_paper(session: Session, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(export(session, "xlsx", tmp_path / "m.xlsx"))
    matrix = book["Matrix"]
    assert matrix.freeze_panes == "C4"
    assert matrix.page_setup.orientation == "landscape"
    assert matrix.sheet_properties.pageSetUpPr
    assert matrix.sheet_properties.pageSetUpPr.fitToPage
    assert (matrix.page_setup.fitToWidth, matrix.page_setup.fitToHeight) == (2, 0)
    assert matrix.page_setup.pageOrder == "overThenDown"
    assert (matrix.print_title_cols, matrix.print_title_rows) == ("$A:$B", "$3:$3")
    assert matrix.print_area.endswith(f"!$A$3:$U${matrix.max_row}")
    assert matrix.oddHeader
    above = matrix.oddHeader.right
    assert (above.size, str(above.text).split()[1]) == (9, "answers:")
    assert book["Gaps and plan of action"].print_title_cols == "$A:$C"
    assert matrix.oddFooter
    assert "Page &P of &N" in str(matrix.oddFooter.right.text)
    assert matrix.auto_filter.ref.startswith("A3:")
    assert matrix.protection.sheet
    kinds = {rule.type for rule in matrix.data_validations.dataValidation}
    assert {"list", "date"} <= kinds
    hidden = [letter for letter, column in matrix.column_dimensions.items() if column.hidden]
    assert hidden
    assert book["srm-desktop"].sheet_state == "veryHidden"


def test_a_catalog_without_nists_controls_has_no_fedramp_layout(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        export(session, "crm", tmp_path / "crm.xlsx")
    refusal(error.value, "NIST SP 800-53")
    assert not (tmp_path / "crm.xlsx").exists()


def test_the_built_in_catalog_fills_fedramps_layout(tmp_path: Path) -> None:
    with lifecycle.create(tmp_path / "a.srm", NewAssessment("T", "O"), AUTHOR) as session:
        sheet = xlsx_reading.read(export(session, "crm", tmp_path / "crm.xlsx"))[0]
    assert sheet.rows[3] == [
        "Control ID",
        "Can Be Inherited from CSP",
        "Specific Inheritance and Customer Agency/CSP Responsibilities",
    ]
    rows = [cells for number, cells in sheet.rows.items() if number > 3]
    assert {cells[1] for cells in rows} == {"Yes", "Partial", "No"}
    ids = [str(cells[0]) for cells in rows]
    assert ids.index("AC-2") < ids.index("AC-3") < ids.index("AU-2")
    assert all(re.fullmatch(r"[A-Z]{2}-\d+(\(\d+\))?", id_) for id_ in ids)
    assert all(str(cells[2]).strip() for cells in rows)


def test_nothing_is_overwritten_without_being_asked(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "m.xlsx"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError) as error:
        export(session, "xlsx", out)
    refusal(error.value, "m.xlsx", "already exists")
    assert out.read_text(encoding="utf-8") == "mine"
    export(session, "xlsx", out, overwrite=True)
    assert out.read_bytes().startswith(b"PK")
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []
