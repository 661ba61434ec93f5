from __future__ import annotations

import copy
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.catalog import catalog_upgrade, catalogs
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.tree_model import COUNTS, Column, TreeModel, VisibleRows
from srm_desktop.ui.language import day

DATA = Path(__file__).parents[1] / "data"
PRODUCTION, DEVELOPMENT = "111122223333", "444455556666"
ALL = [PRODUCTION, DEVELOPMENT, "777788889999"]


def made(session: Session, targets: list[str]) -> TreeModel:
    model = TreeModel(session, targets)
    session.subscribe(model.follow)
    return model


def text(model: TreeModel, item: str, column: Column) -> str:
    return str(model.index_of(item).siblingAtColumn(column).data())


def test_obeys_the_rules_of_item_models(demo: Session) -> None:
    model = made(demo, ALL)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode)
    rows = VisibleRows(model)
    QAbstractItemModelTester(rows, mode)
    rows.show_only({"ACT-ROT-01"})
    answering.set_result(demo, [AnswerKey(PRODUCTION, "ACT-ROT-01")], Result.PARTIALLY_SATISFIED, "A")
    rows.show_only(None)


def test_shows_both_halves_with_every_item(demo: Session) -> None:
    model = made(demo, ALL)
    assert model.rowCount() == 2
    assert len(model.leaves()) == len(demo.catalog.by_id)


def test_a_groups_own_controls_stand_right_below_it(tmp_path: Path) -> None:
    """As a foreign catalog has them, where a topic would only repeat its domain."""
    low = catalogs.read(DATA / "oscal" / "nist-800-53-low.json.gz")
    new = NewAssessment("LOW", "Example", [Target("", identifier=PRODUCTION)], catalog=low)
    session = lifecycle.create(tmp_path / "low.srm", new, "A")
    model = made(session, [PRODUCTION])
    group = model.index_of("AC")
    assert model.rowCount(group) == 11
    assert model.index_of("AC-1").parent() == group
    assert text(model, "AC", Column.RESULT) == "0 of 11"
    session.close()


def test_one_target_shows_its_result(demo: Session) -> None:
    assert text(made(demo, [DEVELOPMENT]), "DATA-CLS-03", Column.RESULT) == "Other than satisfied"


def test_several_targets_show_the_worst_and_how_many_share_it(demo: Session) -> None:
    assert text(made(demo, ALL), "DATA-CLS-01", Column.RESULT) == "Partially satisfied: 2 of 3"


def test_branches_count_what_is_below_them(demo: Session) -> None:
    model = made(demo, ALL)
    domain = demo.catalog.domain("DATA")
    counts = model.index_of("DATA").data(COUNTS)
    assert counts.total == 3 * len(list(domain.responsibilities))
    assert text(model, "DATA", Column.RESULT) == f"{counts.assessed} of {counts.total}"


def test_a_change_repaints_its_row_and_branches_only(demo: Session) -> None:
    model = made(demo, ALL)
    touched: list[str] = []
    model.dataChanged.connect(lambda first, _last: touched.append(model.node(first).id))
    answering.set_owner(demo, [AnswerKey(PRODUCTION, "ACT-ROT-01")], "Nobody Else", "A")
    assert touched == ["ACT-ROT-01", "ACT-ROT", "ACT", "customer"]


def test_counts_follow_undo(demo: Session) -> None:
    model = made(demo, [PRODUCTION])
    before = model.counts(model.node(QModelIndex()))
    answering.set_result(demo, [AnswerKey(PRODUCTION, "ACT-ROT-01")], Result.OTHER_THAN_SATISFIED, "A")
    assert model.counts(model.node(QModelIndex())) != before
    demo.undo("A")
    assert model.counts(model.node(QModelIndex())) == before


def test_what_was_judged_by_another_wording_says_so_until_it_is_judged_again(demo: Session) -> None:
    newer = copy.deepcopy(catalogs.built_in())
    newer["catalog"]["version"] = "9.0.0"
    newer["domains"][0]["topics"][0]["responsibilities"][0]["statement"] = "Every store is listed."
    model = made(demo, [PRODUCTION])
    key = AnswerKey(PRODUCTION, "DATA-CLS-01")
    catalog_upgrade.upgrade(demo, newer, "A")
    assert text(model, "DATA-CLS-01", Column.RESULT) == "Partially satisfied, reworded"
    assert text(model, "DATA-CLS-02", Column.RESULT) == "Satisfied"
    answering.set_result(demo, [key], Result.SATISFIED, "A")
    assert text(model, "DATA-CLS-01", Column.RESULT) == "Satisfied"
    demo.undo("A")
    assert text(made(demo, [PRODUCTION]), "DATA-CLS-01", Column.RESULT) == "Partially satisfied, reworded"


def test_a_row_reads_as_a_sentence(demo: Session) -> None:
    index = made(demo, [PRODUCTION]).index_of("ACC-WKL-02")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("ACC-WKL-02, ")
    found = "findings: 2 failed, 3 passed, 1 muted"
    beside = f"{found}, evidence: 1, owner Tomas Novak, due {day('2026-12-04')}"
    assert said.endswith(f"Partially satisfied, High, {beside}")


def test_inherited_items_say_how_old_the_report_is_that_is_relied_on(demo: Session) -> None:
    model = made(demo, ALL)
    assert text(model, "AWP-FAC-01", Column.RESULT) == "Relied on: current"
    assert text(model, "AWP", Column.RESULT) == "4 of 4 relied on"
    demo.undo("A")
    demo.undo("A")
    assert text(made(demo, ALL), "AWP-FAC-01", Column.RESULT) == "Inherited"


def test_a_filter_hides_rows_but_not_their_branches(demo: Session) -> None:
    rows = VisibleRows(made(demo, ALL))
    rows.show_only({"ACT-ROT-01"})
    customer = rows.index(0, 0, QModelIndex())
    assert rows.rowCount() == 1
    assert rows.rowCount(customer) == 1
    assert rows.rowCount(rows.index(0, 0, customer)) == 1
