"""What comes back from a spreadsheet: nothing that nobody edited, and exactly what somebody did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import escape

from srm_desktop.exchange.cells import shown
from srm_desktop.exchange.matrix import BASE_FIELDS, BY, CONTINUED, KEY, MATRIX, PLAN
from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import ANSWER_FIELDS, AnswerKey, Method, Result, ReviewState
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.words import WORDS
from srm_desktop.services.action_items import new_action_item, save_action_item
from srm_desktop.services.answering import review, set_note, set_result, submit
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import importing, proposing
from srm_desktop.services.transfer.exporting import export
from srm_desktop.services.transfer.proposing import Plan
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS

TODAY = date(2026, 11, 26)
FIRST, SECOND = AnswerKey(ACCOUNT, ITEMS[0]), AnswerKey(ACCOUNT, ITEMS[1])
HEADER = 3
COLUMN = {column.heading: number for number, column in enumerate(MATRIX, 1)}
OF_FIELD = {column.field: column.heading for column in MATRIX if column.field}
PLAN_COLUMN = {column.heading: number for number, column in enumerate(PLAN, 1)}

slow = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


def edited(path: Path, changes: dict[tuple[AnswerKey, str], Any], sheet: str = "Matrix") -> Path:
    """The workbook as somebody saves it after typing into the cells, by answer and heading."""
    book = openpyxl.load_workbook(path)
    rows = {row[COLUMN[KEY] - 1].value: row for row in book[sheet].iter_rows(min_row=HEADER + 1)}
    for (key, heading), value in changes.items():
        rows[str(key)][COLUMN[heading] - 1].value = value
    book.save(path)
    return path


def plan_of(session: Session, path: Path, **how: Any) -> Plan:
    return proposing.plan(session, importing.read(path), path.name, "Importer", today=TODAY, **how)


def taken_over(session: Session, path: Path) -> Plan:
    plan = plan_of(session, path)
    proposing.apply(session, plan, today=TODAY)
    return plan


def said(plan: Plan) -> list[tuple[str, str, str | None, str]]:
    return [(one.id, one.field, one.new, one.by) for one in plan.proposed]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
days = st.one_of(st.none(), st.dates())
answers = st.fixed_dictionaries(
    {
        "result": st.sampled_from(Result),
        "note": texts | st.just("x" * 40_000),
        "reason": texts,
        "methods": st.lists(st.sampled_from(Method), unique=True).map(tuple),
        "owner": texts,
        "due": days,
        "assessor": texts,
        "assessed_on": days,
        "risk_reason": texts,
        "risk_approver": texts,
        "risk_expires": days,
        "cause": texts,
        "recommendation": texts,
        "response": texts,
    }
)


@slow
@given(values=st.lists(answers, min_size=1, max_size=3), kind=st.sampled_from(["xlsx", "csv"]))
def test_export_then_import_changes_nothing(
    make_session: Callable[..., Session],
    tmp_path_factory: pytest.TempPathFactory,
    values: list[dict[str, Any]],
    kind: str,
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    session = make_session(ACCOUNT, "payments", name=f"{folder.name}.srm")
    edits = [
        Edit(Entity.ANSWER, f"{item}@{ACCOUNT}", name, ANSWER_FIELDS[name].encode(value))
        for item, fields in zip(ITEMS, values, strict=False)
        for name, value in fields.items()
    ]
    session.commit(Verb.RECORD, AUTHOR, edits)
    plan = plan_of(session, export(session, kind, folder / f"m.{kind}"))
    assert said(plan) == []
    assert plan.faults == []
    assert plan.unknown == {}
    session.close()


GIVEN = [Result.SATISFIED, Result.PARTIALLY_SATISFIED, Result.OTHER_THAN_SATISFIED]
typed = st.fixed_dictionaries(
    {},
    optional={
        "note": texts.filter(lambda text: not text.endswith(CONTINUED)),
        "owner": st.text("abc ÄÖ中", min_size=1, max_size=20).map(lambda t: " ".join(t.split()) or "x"),
        "due": st.dates(date(1950, 1, 1), date(2090, 1, 1)),
        "methods": st.sets(st.sampled_from(Method)).map(lambda chosen: tuple(sorted(chosen))),
        "result": st.sampled_from(GIVEN),
    },
)


@slow
@given(changes=st.dictionaries(st.sampled_from(ITEMS), typed, max_size=4))
def test_edits_in_the_sheet_come_back_exactly(
    make_session: Callable[..., Session],
    tmp_path_factory: pytest.TempPathFactory,
    changes: dict[str, dict[str, Any]],
) -> None:
    folder = tmp_path_factory.mktemp("edits")
    session = make_session(ACCOUNT, name=f"{folder.name}.srm")
    keys = [AnswerKey(ACCOUNT, item) for item in ITEMS]
    set_result(session, keys, Result.OTHER_THAN_SATISFIED, AUTHOR, note="As found.", today=TODAY)
    before = dict(session.state.answers)
    cells = {
        (AnswerKey(ACCOUNT, item), OF_FIELD[name]): _cell(name, value)
        for item, fields in changes.items()
        for name, value in fields.items()
    }
    taken_over(session, edited(export(session, "xlsx", folder / "m.xlsx"), cells))
    for key in keys:
        fields: dict[str, Any] = dict(changes.get(key.item, {}))
        if "note" in fields:
            fields["note"] = shown(fields["note"])
        wanted = before[key]._replace(**fields)
        assert session.state.answer(key) == wanted
    session.close()


def _cell(name: str, value: Any) -> Any:
    if name == "result":
        return WORDS[value]
    if name == "methods":
        return "; ".join(WORDS[method] for method in value)
    if name == "note":
        return escape(shown(value))
    return value


def test_edits_of_two_people_are_one_batch_each(session: Session, tmp_path: Path) -> None:
    set_result(session, [FIRST, SECOND], Result.OTHER_THAN_SATISFIED, "Anna", today=TODAY)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    edited(
        out,
        {
            (FIRST, "Observations"): "Anna looked again.",
            (FIRST, "Assessment result"): "Satisfied",
            (SECOND, "Observations"): "Ben looked.",
            (SECOND, BY): "Ben",
        },
    )
    plan = plan_of(session, out)
    assert [one.by for one in plan.proposed] == ["Anna", "Anna", "Ben"]
    batches = proposing.apply(session, plan, today=TODAY)
    assert [(batch.action.actor, batch.action.count) for batch in batches] == [("Anna", 1), ("Ben", 1)]
    assert {batch.action.detail for batch in batches} == {"m.xlsx"}
    assert session.state.answer(SECOND).note == "Ben looked."
    assert plan_of(session, out).proposed == []
    session.undo("Importer")
    session.undo("Importer")
    assert session.state.answer(FIRST).note == ""


def test_what_moved_on_here_is_not_taken_back_and_what_changed_on_both_sides_is_a_conflict(
    session: Session, tmp_path: Path
) -> None:
    set_note(session, [FIRST, SECOND], "As exported.", AUTHOR)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    set_note(session, [FIRST, SECOND], "Moved on.", AUTHOR)
    edited(out, {(SECOND, "Observations"): "Edited there."})
    plan = plan_of(session, out)
    assert [(one.id, one.old, one.new, one.conflict) for one in plan.proposed] == [
        (str(SECOND), "Moved on.", "Edited there.", True)
    ]
    assert plan.changes == []
    assert proposing.apply(session, plan) == []
    proposing.apply(session, plan, plan.conflicts)
    assert session.state.answer(FIRST).note == "Moved on."
    assert session.state.answer(SECOND).note == "Edited there."


def test_the_same_change_on_both_sides_is_none(session: Session, tmp_path: Path) -> None:
    out = edited(export(session, "xlsx", tmp_path / "m.xlsx"), {(FIRST, "Observations"): "Same."})
    set_note(session, [FIRST], "Same.", AUTHOR)
    assert plan_of(session, out).proposed == []


def test_a_verdict_without_name_and_day_gets_those_of_who_brought_it(
    session: Session, tmp_path: Path
) -> None:
    out = edited(export(session, "xlsx", tmp_path / "m.xlsx"), {(FIRST, "Assessment result"): "Satisfied"})
    plan = taken_over(session, out)
    assert [(one.field, one.follows) for one in plan.proposed] == [
        ("result", False),
        ("assessor", True),
        ("assessed_on", True),
    ]
    answer = session.state.answer(FIRST)
    assert (answer.assessor, answer.assessed_on) == ("Importer", TODAY)


def test_a_verdict_taken_back_takes_what_belongs_to_it_along(session: Session, tmp_path: Path) -> None:
    set_result(session, [FIRST], Result.NOT_APPLICABLE, AUTHOR, reason="No such service.", today=TODAY)
    out = edited(export(session, "xlsx", tmp_path / "m.xlsx"), {(FIRST, "Assessment result"): None})
    taken_over(session, out)
    assert FIRST not in session.state.answers


def test_a_row_that_contradicts_itself_is_left_out_and_said(session: Session, tmp_path: Path) -> None:
    out = edited(
        export(session, "xlsx", tmp_path / "m.xlsx"),
        {
            (FIRST, "Assessment result"): "Not applicable",
            (SECOND, "Risk accepted because"): "Cheap",
            (AnswerKey(ACCOUNT, ITEMS[3]), "Recommendation"): "Do it.",
            (AnswerKey("payments", ITEMS[0]), "Assessment result"): "Splendid",
            (AnswerKey("payments", ITEMS[1]), "Due"): "soon",
            (AnswerKey("payments", ITEMS[2]), "Observations"): "Good.",
        },
    )
    plan = plan_of(session, out)
    assert said(plan) == [(f"{ITEMS[2]}@payments", "note", "Good.", "Importer")]
    words = " ".join(f"{fault.place}: {fault.text}" for fault in plan.faults)
    assert len(plan.faults) == 5
    for part in (
        "without a reason",
        "incomplete",
        "nothing to explain",
        "“Splendid” is not a result",
        "Due: “soon” is not a date",
    ):
        assert part in words


def test_an_accepted_answer_that_is_edited_in_a_sheet_shows_that(session: Session, tmp_path: Path) -> None:
    set_result(session, [FIRST], Result.SATISFIED, AUTHOR, today=TODAY)
    submit(session, [FIRST], AUTHOR)
    review(session, [FIRST], True, "Second Person")
    out = edited(export(session, "xlsx", tmp_path / "m.xlsx"), {(FIRST, "Observations"): "More."})
    taken_over(session, out)
    assert session.state.answer(FIRST).review is ReviewState.CHANGED


def test_rows_may_be_sorted_deleted_and_added(session: Session, tmp_path: Path) -> None:
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(out)
    sheet = book["Matrix"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADER + 1)]
    sheet.delete_rows(HEADER + 1, len(rows))
    kept = list(reversed(rows))[:-3]
    added: list[Any] = [None] * len(MATRIX)
    added[COLUMN["Responsibility ID"] - 1] = ITEMS[0]
    added[COLUMN["Target"] - 1] = ACCOUNT
    added[COLUMN["Observations"] - 1] = "=1+1"
    for row in [*kept, added]:
        sheet.append([f"'{value}" if value == "=1+1" else value for value in row])
    book.save(out)
    plan = plan_of(session, out)
    assert said(plan) == [(str(FIRST), "note", "'=1+1", "Importer")]


def test_a_long_note_is_edited_on_the_notes_sheet(session: Session, tmp_path: Path) -> None:
    set_note(session, [FIRST], "Line.\n" * 12_000, AUTHOR)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(out)
    cell = book["Notes"].cell(HEADER + 1, 4)
    cell.value = f"First. {cell.value}"
    book.save(out)
    taken_over(session, out)
    assert session.state.answer(FIRST).note == "First. " + "Line.\n" * 12_000


def test_actions_come_back_and_new_ones_are_raised_once(session: Session, tmp_path: Path) -> None:
    set_result(session, [FIRST, SECOND], Result.OTHER_THAN_SATISFIED, AUTHOR, today=TODAY)
    action = new_action_item("Delete keys", "Ines", date(2026, 12, 1), [FIRST], today=TODAY)
    save_action_item(session, action, AUTHOR)
    out = export(session, "xlsx", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(out)
    sheet = book["Gaps and plan of action"]
    sheet.cell(HEADER + 1, PLAN_COLUMN["State"]).value = "Done"
    sheet.cell(HEADER + 1, PLAN_COLUMN["Done on"]).value = date(2026, 11, 30)
    sheet.cell(HEADER + 1, PLAN_COLUMN[BY]).value = "Ines"
    for heading, value in (("What is to be done", "Rotate"), ("Who", "Jo"), ("By when", date(2027, 1, 1))):
        sheet.cell(HEADER + 2, PLAN_COLUMN[heading]).value = value
    book.save(out)
    plan = taken_over(session, out)
    assert plan.faults == []
    done = session.state.action_items[action.id]
    assert (done.state, done.done_on) == (ActionState.DONE, date(2026, 11, 30))
    (new,) = [one for one in session.state.active_action_items if one.id != action.id]
    assert (new.what, new.owner, new.due, new.answers) == ("Rotate", "Jo", date(2027, 1, 1), (str(SECOND),))
    assert plan_of(session, out).proposed == []


# Files of others


def checklist(path: Path, *rows: list[Any]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(path)
    return path


def test_a_plain_checklist_adds_and_empty_cells_say_nothing(session: Session, tmp_path: Path) -> None:
    set_result(session, [FIRST], Result.SATISFIED, AUTHOR, note="Ours.", today=TODAY)
    path = checklist(
        tmp_path / "c.xlsx",
        ["ID", "Account", "Status", "Comments", "Assessed by", "Date", "Weather"],
        [ITEMS[0], ACCOUNT, None, "Theirs.", "Ben", None, "sunny"],
        [ITEMS[1].lower(), "Production", "Fail", "Open to all.", "Cleo", 46000, "rain"],
        [AWS_ITEM, ACCOUNT, "Pass", None, None, None, None],
        ["XX-99", ACCOUNT, "Pass", None, None, None, None],
        [ITEMS[2], "elsewhere", "Pass", None, None, None, None],
        [ITEMS[3], None, "Pass", None, None, None, None],
    )
    plan = plan_of(session, path)
    assert sorted((one.id, one.field, one.new, one.by) for one in plan.proposed) == [
        (str(FIRST), "assessor", "Ben", "Ben"),
        (str(FIRST), "note", "Ours.\n\nTheirs.", "Ben"),
        (str(SECOND), "assessed_on", "2025-12-09", "Cleo"),
        (str(SECOND), "assessor", "Cleo", "Cleo"),
        (str(SECOND), "note", "Open to all.", "Cleo"),
        (str(SECOND), "result", "other-than-satisfied", "Cleo"),
    ]
    assert list(plan.unknown) == ["XX-99"]
    assert len(plan.faults) == 3
    assert plan.remarks == ["Sheet: not imported: Weather."]
    proposing.apply(session, plan)
    assert plan_of(session, path).proposed == []


def test_requirements_of_a_framework_become_notes_of_what_maps_to_them(
    session: Session, tmp_path: Path
) -> None:
    path = checklist(
        tmp_path / "crm.xlsx",
        [
            "Control ID",
            "Can Be Inherited from CSP",
            "Specific Inheritance and Customer Agency/CSP Responsibilities",
        ],
        ["AC-02 (a)", "Partial", "We do a half."],
        ["AC-02 (b)", "Partial", "We do a half."],
        ["AC-3", "No", "You do it."],
        ["ZZ-1", "No", "Who?"],
    )
    plan = plan_of(session, path, targets=[ACCOUNT])
    (one,) = plan.proposed
    assert (one.id, one.field) == (str(FIRST), "note")
    assert one.new is not None
    assert one.new.startswith("NIST AC-02 (a), (b): Can Be Inherited from CSP: Partial\n")
    assert "\n\nNIST AC-3: Can Be Inherited from CSP: No" in one.new
    assert list(plan.unknown) == ["ZZ-1"]
    proposing.apply(session, plan)
    assert session.state.answer(FIRST).result is Result.NOT_ASSESSED
    assert plan_of(session, path, targets=[ACCOUNT]).proposed == []


def test_an_id_is_the_catalogs_own_however_it_is_spelled_and_a_part_is_no_verdict_on_the_whole(
    session: Session, tmp_path: Path
) -> None:
    first, second = ITEMS[0].lower().replace("-01", "-1"), ITEMS[1]
    path = checklist(
        tmp_path / "c.xlsx",
        ["ID", "Status", "Comments"],
        [first, "Pass", "All of it."],
        [f"{second} (a)", "Fail", "This part."],
        [f"{second} (b)", "Fail", "This part."],
        [f"{second} (9)", "Fail", "Another thing."],
    )
    plan = plan_of(session, path, targets=[ACCOUNT])
    told = [(one.id, one.field, one.new) for one in plan.changes if not one.follows]
    quoted = f"{second} (a), (b): This part.\nResult: Other than satisfied"
    assert told == [
        (str(FIRST), "result", "satisfied"),
        (str(FIRST), "note", "All of it."),
        (str(SECOND), "note", quoted),
    ]
    assert list(plan.unknown) == [f"{second} (9)"]
    proposing.apply(session, plan)
    assert plan_of(session, path, targets=[ACCOUNT]).proposed == []


def test_an_id_that_goes_on_and_on_is_nobodys_and_takes_no_time(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text(f"ID,Comments\n{ITEMS[0]},Seen.\nAC-2{'(a)' * 100_000}x,What?\n", encoding="utf-8")
    plan = plan_of(session, path, targets=[ACCOUNT])
    assert [one.field for one in plan.changes] == ["note"]
    assert [len(id_) for id_ in plan.unknown] == [300_005]


def test_several_controls_in_one_cell_are_each_meant(session: Session, tmp_path: Path) -> None:
    path = checklist(tmp_path / "poam.xlsx", ["Controls", "Comments"], ["AC-2, AC-03(a); ZZ-9", "Open."])
    plan = plan_of(session, path, targets=[ACCOUNT])
    assert said(plan) == [(str(FIRST), "note", "NIST AC-2, AC-03(a); ZZ-9: Open.", "Importer")]


def test_rows_without_a_target_ask_for_one(session: Session, tmp_path: Path) -> None:
    path = checklist(tmp_path / "c.xlsx", ["ID", "Status"], [ITEMS[0], "Pass"])
    plan = plan_of(session, path)
    assert plan.proposed == []
    assert "no target" in plan.faults[0].text
    ids = [
        one.id for one in plan_of(session, path, targets=[ACCOUNT, "payments"]).proposed if not one.follows
    ]
    assert ids == [str(FIRST), f"{ITEMS[0]}@payments"]


def test_rows_that_disagree_about_one_answer_are_said(session: Session, tmp_path: Path) -> None:
    rows = [[ITEMS[0], ACCOUNT, word] for word in ("Pass", "Fail")]
    plan = plan_of(session, checklist(tmp_path / "c.xlsx", ["ID", "Account", "Status"], *rows))
    assert [one.new for one in plan.proposed if one.field == "result"] == ["satisfied"]
    assert "given twice" in plan.faults[0].text


def test_an_export_of_another_assessment_is_named(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    other, mine = make_session(ACCOUNT, name="other.srm"), make_session(ACCOUNT, name="mine.srm")
    plan = plan_of(mine, export(other, "xlsx", tmp_path / "m.xlsx"))
    assert "another assessment, Title" in plan.remarks[0]


def test_every_base_field_has_a_column() -> None:
    assert set(OF_FIELD) == set(BASE_FIELDS)
