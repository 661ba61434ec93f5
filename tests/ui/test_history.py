from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import LogQuery, Verb
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from srm_desktop.store import reading
from srm_desktop.ui.history import model as history_model
from srm_desktop.ui.history.history_view import HistoryView, Span
from srm_desktop.ui.history.kinds import Kind, verbs
from srm_desktop.ui.history.model import HistoryModel
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace

PRODUCTION, DEVELOPMENT = "111122223333", "444455556666"
KEY = AnswerKey(PRODUCTION, "DATA-RES-05")


@pytest.fixture
def view(workspace: Workspace) -> HistoryView:
    workspace.show_view("history")
    made = workspace.active
    assert isinstance(made, HistoryView)
    return made


def top(view: HistoryView, row: int = 0) -> str:
    return str(view._model.index(row, 0).data())


def test_obeys_the_rules_of_item_models(demo: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_model, "CHANGES", 3)
    model = HistoryModel(demo, LIGHT)
    demo.subscribe(model.follow)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(LogQuery())
    large = next(n for n in range(model.rowCount()) if model.step(model.index(n, 0)).batch.action.count > 1)
    parent = model.index(large, 0)
    model.fetchMore(parent)
    more = model.index(3, 0, parent)
    assert model.is_more(more)
    model.load_more(more)
    assert model.rowCount(parent) == 7
    answering.set_result(demo, [KEY], Result.SATISFIED, "A")
    assert model.rowCount(model.index(large + 1, 0)) == 7, "what is unfolded stays when a step comes on top"


def test_the_newest_step_stands_on_top_and_names_its_item(view: HistoryView) -> None:
    rows = view._model.rowCount()
    answering.set_result(view._session, [KEY], Result.SATISFIED, "A. Assessor")
    assert view._model.rowCount() == rows + 1
    assert top(view) == "Set a result to Satisfied \u00b7 DATA-RES-05 in Production"


def test_a_step_unfolds_to_fields_with_both_values_in_words(view: HistoryView, qtbot: QtBot) -> None:
    answering.set_result(view._session, [KEY], Result.SATISFIED, "A. Assessor")
    answering.set_result(view._session, [KEY], Result.NOT_APPLICABLE, "A. Assessor", reason="No such site")
    view.tree.setCurrentIndex(view._model.index(0, 0))
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)
    step = view._model.index(0, 0)
    assert view.tree.isExpanded(step)
    said = {view._model.index(n, 0, step).data() for n in range(view._model.rowCount(step))}
    assert {"Result: Satisfied \u2192 Not applicable", "Reason: No such site"} <= said


def test_several_answers_say_which_each_change_is_about(view: HistoryView) -> None:
    keys = [KEY, AnswerKey(DEVELOPMENT, "DATA-RES-05")]
    answering.set_owner(view._session, keys, "Ines", "A. Assessor")
    step = view._model.index(0, 0)
    view._model.fetchMore(step)
    said = [view._model.index(n, 0, step).data() for n in range(view._model.rowCount(step))]
    assert said == [f"DATA-RES-05 in {name} \u00b7 Owner: Ines" for name in ("Production", "Development")]


def test_what_was_taken_back_says_so_until_it_is_done_again(view: HistoryView, window: MainWindow) -> None:
    answering.set_result(view._session, [KEY], Result.SATISFIED, "A. Assessor")
    window.run("undo")
    assert "taken back" in top(view, 1)
    assert top(view).startswith("Undo: ")
    window.run("redo")
    assert "taken back" not in top(view, 2)
    assert "taken back" in top(view, 1), "the undo itself was taken back"


def test_enter_on_a_change_goes_to_the_item(view: HistoryView, workspace: Workspace, qtbot: QtBot) -> None:
    answering.set_owner(view._session, [AnswerKey(DEVELOPMENT, "ACC-WKL-02")], "Ines", "A. Assessor")
    step = view._model.index(0, 0)
    view._model.fetchMore(step)
    view.tree.expand(step)
    view.tree.setCurrentIndex(view._model.index(0, 0, step))
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)
    assert workspace.view == "checklist"
    assert workspace.checklist.selected_keys() == [AnswerKey(DEVELOPMENT, "ACC-WKL-02")]


def test_filters_narrow_and_a_new_step_obeys_them(view: HistoryView, qtbot: QtBot) -> None:
    view.kind.setCurrentIndex(view.kind.findData(Kind.ACTIONS))
    rows = view._model.rowCount()
    assert rows
    assert all("action" in top(view, n).lower() for n in range(rows))
    answering.set_owner(view._session, [KEY], "Ines", "A. Assessor")
    assert view._model.rowCount() == rows
    view.kind.setCurrentIndex(0)
    view.item.setEditText("DATA-RES-05")
    qtbot.waitUntil(lambda: top(view) == "Set an owner to Ines \u00b7 DATA-RES-05 in Production")
    view.item.setEditText("")
    view.search.setText("no such text anywhere")
    qtbot.waitUntil(view._no_match.isVisible)
    view.clear_filter()
    assert view._model.rowCount() > rows


def test_since_the_last_document_without_one_is_everything(view: HistoryView) -> None:
    rows = view._model.rowCount()
    view.span.setCurrentIndex(view.span.findData(Span.SIGN_OFF))
    assert view._model.rowCount() == rows


def test_a_long_log_is_loaded_as_it_is_scrolled(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(reading, "PAGE", 20)
    for n in range(60):
        answering.set_note(workspace.session, [KEY], f"note {n}", "A. Assessor")
    workspace.show_view("history")
    view = workspace.active
    assert isinstance(view, HistoryView)
    first = view._model.rowCount()
    assert first < 60
    bar = view.tree.verticalScrollBar()
    for _ in range(9):
        bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: view._model.rowCount() > 60)


def test_every_kind_of_action_is_in_one_filter() -> None:
    named = [verb for kind in Kind if kind is not Kind.ALL for verb in verbs(kind)]
    assert len(named) == len(Verb)
    assert frozenset(named) == frozenset(Verb)
    assert Verb.ADD_TARGET in verbs(Kind.SETUP)
    assert Verb.MINUTE_VERDICT not in verbs(Kind.MEETINGS)


def test_a_row_reads_as_a_sentence(view: HistoryView) -> None:
    answering.set_result(view._session, [KEY], Result.SATISFIED, "A. Assessor")
    said = view._model.index(0, 0, QModelIndex()).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Set a result to Satisfied \u00b7 DATA-RES-05 in Production, A. Assessor, ")


def test_place_is_kept_and_nonsense_does_no_harm(view: HistoryView) -> None:
    view.kind.setCurrentIndex(3)
    view.person.setEditText("Mara")
    place = view.save_place()
    view.restore_place({"search": 5, "kind": "x", "target": None})
    view.restore_place(place)
    assert view.save_place() == place
