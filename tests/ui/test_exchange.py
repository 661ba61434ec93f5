"""Export to a file, and files of others shown and taken over, on the window."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.answering import set_note
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import importing, proposing
from srm_desktop.services.transfer.exporting import FORMATS, export
from srm_desktop.ui.background import BackgroundTask
from srm_desktop.ui.exchange.export_dialog import ExportDialog
from srm_desktop.ui.exchange.import_dialog import ImportDialog
from srm_desktop.ui.exchange.proposed_model import WHAT, ProposedModel
from srm_desktop.ui.findings.import_dialog import ImportDialog as ScanDialog
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace
from tests.scan_samples import PROWLER
from tests.ui.acting import drop, when_asked

AUTHOR, PRODUCTION = "A. Assessor", "111122223333"
ITEM, OTHER = "NET-SGR-01", "NET-SGR-02"
KEY, OTHER_KEY = AnswerKey(PRODUCTION, ITEM), AnswerKey(PRODUCTION, OTHER)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    made = tmp_path / "checks.csv"
    rows = [f"{ITEM},{PRODUCTION},Pass,Seen.,Ben", f"{OTHER},{PRODUCTION},Fail,Open.,Cleo", "XX-1,,Pass,,"]
    made.write_text("\n".join(["ID,Account,Verdict,Comments,Tester", *rows]), encoding="utf-8")
    return made


def dialog_on(session: Session, path: Path, qtbot: QtBot) -> ImportDialog:
    tables = importing.open_tables(path)
    reading = tables.reading()
    plan = proposing.plan(session, reading, path.name, AUTHOR)
    made = ImportDialog(session, reading, tables, plan, AUTHOR, LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sheet_dropped_on_the_window_is_shown_and_taken_over_by_its_authors(
    workspace: Workspace, window: MainWindow, sheet: Path, qtbot: QtBot
) -> None:
    session = workspace.session
    seen = when_asked(ImportDialog, lambda dialog: dialog.accept(), window)
    drop(window, sheet)
    qtbot.waitUntil(lambda: session.state.answer(OTHER_KEY).note.endswith("Open."), timeout=5_000)
    assert len(seen) == 1
    assert session.state.answer(OTHER_KEY).result is Result.OTHER_THAN_SATISFIED
    assert session.history(item=OTHER)[-1].batch.action.actor == "Cleo"
    assert session.history(item=ITEM)[-1].batch.action.actor == "Ben"
    assert "checks.csv" in window.actions_by_name["undo"].text()
    window.run("undo")
    window.run("undo")
    assert "Open." not in session.state.answer(OTHER_KEY).note


def test_what_is_left_writes_nothing(
    workspace: Workspace, window: MainWindow, sheet: Path, qtbot: QtBot
) -> None:
    head = workspace.session.head()
    seen = when_asked(ImportDialog, lambda dialog: dialog.reject(), window)
    drop(window, sheet)
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    assert workspace.session.head() == head


def test_a_scan_dropped_among_files_goes_its_own_way(
    workspace: Workspace, window: MainWindow, sheet: Path, qtbot: QtBot
) -> None:
    """And the others have their turn when it has had its own, whatever became of it."""
    other = sheet.with_name("library.dat")
    export(workspace.session, "ciso-library", other)
    seen = when_asked(ScanDialog, lambda dialog: dialog.reject(), window)
    then = when_asked(ImportDialog, lambda dialog: dialog.reject(), window)
    last = when_asked(QMessageBox, lambda dialog: dialog.accept(), window)
    drop(window, sheet, other, PROWLER)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    qtbot.waitUntil(lambda: bool(then), timeout=5_000)
    qtbot.waitUntil(lambda: bool(last), timeout=5_000)


def test_a_sheet_is_imported_after_one_that_was_broken(
    workspace: Workspace, window: MainWindow, sheet: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_text('ID,Verdict,Comments\nX,Pass,"never closed\n', encoding="utf-8")
    said = when_asked(QMessageBox, lambda dialog: dialog.accept(), window)
    when_asked(ImportDialog, lambda dialog: dialog.accept(), window)
    drop(window, broken, sheet)
    qtbot.waitUntil(lambda: workspace.session.state.answer(OTHER_KEY).note.endswith("Open."), timeout=5_000)
    assert len(said) == 1


def test_a_file_of_no_use_is_refused_with_its_name(
    workspace: Workspace, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "words.csv"
    path.write_text("Dear all,\nplease find attached\n", encoding="utf-8")
    said: list[str] = []

    def note(dialog: object) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        dialog.accept()

    when_asked(QMessageBox, note, window)
    drop(window, path)
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    assert "words.csv" in said[0]


@pytest.mark.parametrize("name", ["checks.csv", "library.yaml"])
def test_what_cannot_be_taken_in_says_why(
    demo: Session, window: MainWindow, sheet: Path, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    """Without an assessment, and a file that is for something else."""
    export(demo, "ciso-library", tmp_path / "library.yaml")
    said: list[str] = []

    def note(box: object) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    when_asked(QMessageBox, note, window)
    drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    assert said[0].startswith(
        "library.yaml is a catalog" if name == "library.yaml" else "There is no assessment"
    )


def test_a_whole_assessment_becomes_a_file_of_its_own(
    demo: Session, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, new = export(demo, "json", tmp_path / "whole.json"), tmp_path / "again.srm"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    drop(window, whole)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=10_000)
    assert window.workspace is not None
    assert window.workspace.session.path == new
    assert window.workspace.session.state.answers == demo.state.answers


def test_changes_can_be_chosen_one_by_one(demo: Session, sheet: Path, qtbot: QtBot) -> None:
    dialog = dialog_on(demo, sheet, qtbot)
    QAbstractItemModelTester(dialog.changes, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = len(dialog.chosen)
    assert f"{every}" in dialog.import_button.text()
    box = dialog.changes.index(0, WHAT)
    assert dialog.changes.setData(box, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert len(dialog.chosen) == every - 1
    dialog.changes.choose_all(False)
    assert not dialog.import_button.isEnabled()
    titles = [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())]
    assert "Not in this catalog (1)" in titles


def test_conflicts_are_shown_and_left_unless_chosen(demo: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = export(demo, "xlsx", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(path)
    headings = [cell.value for cell in book["Matrix"][3]]
    for row in book["Matrix"].iter_rows(min_row=4):
        if row[headings.index("srm-key")].value == str(KEY):
            row[headings.index("Observations")].value = "Edited there."
    book.save(path)
    set_note(demo, [KEY], "Edited here.", AUTHOR)
    dialog = dialog_on(demo, path, qtbot)
    assert dialog.chosen == []
    assert not dialog.import_button.isEnabled()
    assert [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())] == ["Changes (0)", "Conflicts (1)"]
    dialog.conflicts.choose_all(True)
    assert [one.new for one in dialog.chosen] == ["Edited there."]
    old, new = dialog.conflicts.detail(0)
    assert (old, new) == ("Edited here.", "Edited there.")


def test_columns_are_mapped_by_hand(demo: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(f"ID,Account,Remarks,Colour\n{ITEM},{PRODUCTION},Seen.,Fail\n", encoding="utf-8")
    dialog = dialog_on(demo, path, qtbot)
    assert {one.field for one in dialog.chosen} == {"note"}
    (box,) = [one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Colour"]
    box.setCurrentIndex(box.findData("result"))
    qtbot.waitUntil(lambda: "result" in {one.field for one in dialog.chosen}, timeout=5_000)
    assert dialog.plan.remarks == []


def test_a_table_that_nobody_knows_is_mapped_from_nothing(
    demo: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(f"Kontrolle,Konto,Urteil\n{ITEM},{PRODUCTION},Fail\n", encoding="utf-8")
    dialog = dialog_on(demo, path, qtbot)
    assert dialog.chosen == []
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    for heading, field in (("Kontrolle", "item"), ("Konto", "target"), ("Urteil", "result")):
        boxes[heading].setCurrentIndex(boxes[heading].findData(field))
    qtbot.waitUntil(lambda: bool(dialog.chosen), timeout=5_000)
    assert {(one.id, one.field) for one in dialog.chosen} == {(str(KEY), "result")}


def test_rows_without_a_target_ask_for_one(demo: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "c.csv"
    path.write_text(f"ID,Status\n{ITEM},Fail\n", encoding="utf-8")
    dialog = dialog_on(demo, path, qtbot)
    assert dialog.targets.isVisible()
    assert dialog.chosen == []
    dialog.targets.setCurrentIndex(dialog.targets.findData(PRODUCTION))
    qtbot.waitUntil(lambda: bool(dialog.chosen), timeout=5_000)
    assert {one.id for one in dialog.chosen} == {str(KEY)}


def test_what_was_chosen_last_counts_however_long_the_rest_takes(
    demo: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "c.csv"
    path.write_text("ID,Status\n" + f"{ITEM},Fail\n" * 20_000, encoding="utf-8")
    dialog = dialog_on(demo, path, qtbot)
    not_chosen = dialog.targets.currentIndex()
    dialog.targets.setCurrentIndex(dialog.targets.findData(""))  # every target: this takes a while
    dialog.targets.setCurrentIndex(not_chosen)
    qtbot.waitUntil(lambda: not dialog.findChildren(BackgroundTask), timeout=20_000)
    assert dialog.chosen == []


def test_the_export_is_written_where_it_was_said(
    workspace: Workspace, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "matrix.xlsx"

    def choose(dialog: object) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.place.setText(str(out))
        dialog.targets.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept_button.click()

    when_asked(ExportDialog, choose, window)
    window.run("export")
    qtbot.waitUntil(out.exists, timeout=10_000)
    book = openpyxl.load_workbook(out, read_only=True)
    assert book.sheetnames[:2] == ["Cover", "Matrix"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_suggests_a_name(demo: Session, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    dialog = ExportDialog(demo, LIGHT, tmp_path, name)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.format.name == name
    assert dialog.place.text().endswith(FORMATS[name].suffix)
    assert dialog.targets.isEnabled() is FORMATS[name].scoped


@pytest.mark.parametrize(("replace", "accepted"), [(True, True), (False, False)], ids=["replaced", "left"])
def test_a_file_that_is_there_is_asked_about(
    demo: Session, tmp_path: Path, qtbot: QtBot, window: MainWindow, replace: bool, accepted: bool
) -> None:
    out = tmp_path / "m.csv"
    out.write_text("mine", encoding="utf-8")
    dialog = ExportDialog(demo, LIGHT, tmp_path, "csv")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.place.setText(str(out))

    def answer(box: object) -> None:
        assert isinstance(box, QMessageBox)
        wanted = "Replace" if replace else "Cancel"
        next(button for button in box.buttons() if button.text().replace("&", "") == wanted).click()

    when_asked(QMessageBox, answer, window)
    dialog.accept_button.click()
    assert (dialog.result() == ExportDialog.DialogCode.Accepted) is accepted
    assert dialog.overwrite is accepted


def test_an_export_of_nothing_is_refused(demo: Session, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ExportDialog(demo, LIGHT, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    for row in range(dialog.targets.count()):
        dialog.targets.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept_button.click()
    assert dialog.isVisible()


def test_an_empty_model_has_no_rows(demo: Session) -> None:
    model = ProposedModel([], demo.state, chosen=True)
    assert (model.rowCount(), model.chosen()) == (0, [])
