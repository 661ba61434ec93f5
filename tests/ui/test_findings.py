"""Scans dropped on the window: previewed, imported, looked at, and decided on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.findings.scans import carry_out, plan_import, read_scan
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from srm_desktop.ui.checklist.tree_model import SUGGESTED, Column
from srm_desktop.ui.findings.finding_list import FindingList
from srm_desktop.ui.findings.import_dialog import ImportDialog
from srm_desktop.ui.findings.scans_dialog import ScansDialog
from srm_desktop.ui.findings.suggestions_dialog import SuggestionsDialog
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import DARK, LIGHT
from srm_desktop.ui.workspace import Workspace
from tests.scan_samples import PROWLER, hub_asff, write_json
from tests.ui.acting import drop, when_asked

AUTHOR = "A. Assessor"
PRODUCTION, OTHER = "111122223333", "999988887777"
ITEM = "NET-SGR-01"
KEY = AnswerKey(PRODUCTION, ITEM)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Session]:
    """In the place of the demo, which has findings already: two accounts, one answer."""
    targets = [parse_target(text) for text in (f"{PRODUCTION}=Production", "444455556666=Development")]
    session = lifecycle.create(tmp_path / "new.srm", NewAssessment("T", "O", targets), AUTHOR)
    answering.set_result(session, [KEY], Result.SATISFIED, AUTHOR)
    yield session
    session.close()


def take(session: Session, *paths: Path) -> None:
    plan = plan_import(session.state, session.catalog, map(read_scan, paths))
    carry_out(session, plan, (), AUTHOR)


def test_a_scan_dropped_on_the_window_is_previewed_and_imported(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    state = workspace.session.state
    scan = write_json(tmp_path / "hub.json", [hub_asff(), hub_asff(AwsAccountId=OTHER)])
    before = workspace.session.head()
    shown: list[tuple[int, list[str]]] = []

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        assert workspace.session.head() == before
        shown.append((dialog.plan.files[0].new, dialog.chosen_accounts))
        dialog.import_button.click()

    when_asked(ImportDialog, accept, window)
    drop(window, scan)
    qtbot.waitUntil(lambda: len(state.findings) == 2)
    assert shown == [(2, [OTHER])]
    assert OTHER in {target.identifier for target in state.active_targets}
    window.run("undo")
    assert not state.findings
    assert OTHER not in {target.identifier for target in state.active_targets}


def test_a_preview_that_is_left_writes_nothing(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    before = workspace.session.head()
    seen = when_asked(ImportDialog, lambda dialog: dialog.reject(), window)
    drop(window, PROWLER)
    qtbot.waitUntil(lambda: bool(seen))
    assert workspace.session.head() == before


def test_a_broken_scan_is_refused_with_its_place(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []

    def read(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    before = workspace.session.head()
    when_asked(QMessageBox, read, window)
    drop(window, write_json(tmp_path / "broken.json", [hub_asff(AwsAccountId=7)]))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["broken.json, record 1, AwsAccountId: is a number, not text."]
    assert workspace.session.head() == before


def test_accounts_become_targets_only_where_they_are_ticked(
    demo: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    records = [hub_asff(AwsAccountId=number) for number in (OTHER, "999988886666")]
    scan = read_scan(write_json(tmp_path / "hub.json", records))
    plan = plan_import(demo.state, demo.catalog, [scan])
    dialog = ImportDialog(demo.catalog, plan, lambda _: plan, LIGHT)
    qtbot.addWidget(dialog)
    dialog.accounts.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen_accounts == [OTHER]
    dialog._every.click()
    assert dialog.chosen_accounts == []
    dialog._every.click()
    assert dialog.chosen_accounts == ["999988886666", OTHER]


def test_a_complete_scan_is_planned_anew(demo: Session, tmp_path: Path, qtbot: QtBot) -> None:
    first = [hub_asff("S3.1"), hub_asff("EC2.18"), hub_asff("IAM.6")]
    take(demo, write_json(tmp_path / "first.json", first))
    scans = [read_scan(write_json(tmp_path / "second.json", [hub_asff("S3.1")]))]

    def replan(whole: bool):  # type: ignore[no-untyped-def]
        return plan_import(demo.state, demo.catalog, scans, whole=whole)

    dialog = ImportDialog(demo.catalog, replan(False), replan, LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.whole.isVisible()
    assert dialog.plan.files[0].absent == 0
    dialog.whole.setChecked(True)
    assert dialog.plan.files[0].absent == 2


def test_the_item_shows_its_findings_failed_first(workspace: Workspace, qtbot: QtBot) -> None:
    section = workspace.checklist.pane.findings
    workspace.checklist.select_item(ITEM)
    assert not section.isVisible()
    take(workspace.session, PROWLER)
    assert section.isVisible()
    rows = section.list.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    findings = [rows.index(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.rowCount())]
    assert [f.status.value for f in findings] == sorted(f.status.value for f in findings)
    assert rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Failed: ")
    section.list.setCurrentIndex(rows.index(0))
    assert findings[0].told.title in section._title.text()
    assert PROWLER.name in section._source.text()


def test_many_findings_can_be_searched(workspace: Workspace, tmp_path: Path) -> None:
    workspace.checklist.select_item("DATA-EXP-01")
    records = [hub_asff("S3.1", bucket=f"bucket-{number:02}") for number in range(30)]
    take(workspace.session, write_json(tmp_path / "many.json", records))
    section = workspace.checklist.pane.findings
    assert section.search.isVisible()
    section.search.setText("bucket-17")
    assert section.list.rows.rowCount() == 1
    section.search.setText("nowhere")
    assert section._none_match.isVisible()
    workspace.checklist.select_item(ITEM)
    workspace.checklist.select_item("DATA-EXP-01")
    assert section.list.rows.rowCount() == 30


def test_what_a_hostile_scan_says_is_text_and_of_bearable_length(
    workspace: Workspace, tmp_path: Path
) -> None:
    long = "<img src='/etc/passwd'>" + "x" * 99_000
    record = hub_asff("S3.1", Title=long, Description=long)
    record["Resources"][0]["Id"] = long
    take(workspace.session, write_json(tmp_path / "hostile.json", [record]))
    workspace.checklist.select_item("DATA-EXP-01")
    section = workspace.checklist.pane.findings
    section.list.setCurrentIndex(section.list.rows.index(0))
    for label in (section._title, section._detail):
        assert label.text().startswith("<img")
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert len(label.text()) < 5_000
    assert len(section.list.rows.index(0).data()) < 400
    section.accept_button.click()
    assert len(workspace.session.state.answer(AnswerKey(PRODUCTION, "DATA-EXP-01")).note) < 1_000


def test_a_suggestion_is_accepted_with_one_click(workspace: Workspace) -> None:
    session = workspace.session
    answering.set_result(session, [KEY], Result.NOT_ASSESSED, AUTHOR)
    workspace.checklist.select_item(ITEM)
    take(session, PROWLER)
    section = workspace.checklist.pane.findings
    assert "Suggested" in section._suggested.text()
    index = workspace.checklist._model.index_of(ITEM)
    assert index.data(SUGGESTED) is True
    assert "failed" in index.siblingAtColumn(Column.FINDINGS).data()
    section.accept_button.click()
    assert session.state.answer(KEY).result.is_gap
    assert PROWLER.name in session.state.answer(KEY).note
    assert index.data(SUGGESTED) is False
    assert "Your answer agrees" in section._suggested.text()
    assert not section.accept_button.isVisible()


def test_the_findings_column_is_there_when_findings_are(workspace: Workspace) -> None:
    tree = workspace.checklist.tree
    workspace.window().resize(1600, 900)  # or there is no room for them
    assert tree.isColumnHidden(Column.FINDINGS)
    take(workspace.session, PROWLER)
    assert not tree.isColumnHidden(Column.FINDINGS)
    workspace.session.undo(AUTHOR)
    assert tree.isColumnHidden(Column.FINDINGS)


@pytest.fixture
def dialog(demo: Session, qtbot: QtBot) -> SuggestionsDialog:
    take(demo, PROWLER)
    made = SuggestionsDialog(demo, [PRODUCTION], DARK, lambda: AUTHOR)
    qtbot.addWidget(made)
    made.show()
    return made


def test_all_suggestions_shown_are_accepted_as_one_step(dialog: SuggestionsDialog, demo: Session) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chosen = dialog.model.chosen()
    assert chosen
    assert all(not one.is_answered for one in chosen)
    dialog.accept_chosen()
    assert all(demo.state.answer(one.key).result is one.result for one in chosen)
    assert dialog.model.chosen() == []
    assert not dialog._accept.isEnabled()
    demo.undo(AUTHOR)
    assert all(demo.state.answer(one.key).result is Result.NOT_ASSESSED for one in chosen)


def test_one_suggestion_is_accepted_and_the_others_stay(
    dialog: SuggestionsDialog, demo: Session, qtbot: QtBot
) -> None:
    dialog.all.click()
    assert dialog.model.chosen() == []
    first = dialog.model.index(0, 0)
    dialog.model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    (one,) = dialog.model.chosen()
    for left in ([], [one]):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert dialog.model.chosen() == left
    dialog.accept_chosen()
    assert demo.state.answer(one.key).result is one.result
    assert all(row.key != one.key for row in dialog.model.chosen())


def test_answers_of_people_are_replaced_only_when_that_is_chosen(
    dialog: SuggestionsDialog, demo: Session
) -> None:
    dialog.which.setCurrentIndex(1)
    assert dialog.model.rowCount() > 0
    assert dialog.model.chosen() == []
    dialog.overwrite.setChecked(True)
    chosen = dialog.model.chosen()
    assert len(chosen) == dialog.model.rowCount()
    dialog.search.setText(chosen[0].key.item)
    assert {one.key.item for one in dialog.model.chosen()} == {chosen[0].key.item}
    dialog.accept_chosen()
    assert demo.state.answer(chosen[0].key).result is chosen[0].result


def test_scans_and_findings_that_no_responsibility_shows_are_listed(
    demo: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = hub_asff("Nothing.99", AwsAccountId=OTHER)
    take(demo, PROWLER, write_json(tmp_path / "odd.json", [odd]))
    made = ScansDialog(demo, LIGHT)
    qtbot.addWidget(made)
    made.show()
    names = {made.scans.model().index(row, 0).data() for row in range(2)}
    assert names == {PROWLER.name, "odd.json"}
    assert "SHA-256" in made._about.text()
    assert made.tabs.tabText(1) == "Account is not a target (1)"
    made.tabs.setCurrentIndex(1)
    (shown,) = (one for one in made.findChildren(FindingList) if one.isVisible())
    shown.setCurrentIndex(shown.rows.index(0))
    assert "Nothing.99" in shown.rows.about(shown.rows.index(0).data(Qt.ItemDataRole.UserRole))


def test_an_assessment_without_scans_says_so(demo: Session, qtbot: QtBot) -> None:
    made = SuggestionsDialog(demo, [PRODUCTION], LIGHT, lambda: AUTHOR)
    qtbot.addWidget(made)
    made.show()
    assert made._none.isVisible()
    assert "No scan" in made._none.text()
