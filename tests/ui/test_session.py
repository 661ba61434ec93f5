"""The session that `tests/bench/session.py` measures does what it says, once through, on the demo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.workspace import Workspace
from tests.bench import session as script
from tests.ui.conftest import PRODUCTION


def test_every_step_of_the_scripted_session_can_be_done(
    workspace: Workspace, window: MainWindow, qapp: QApplication
) -> None:
    before = workspace.session.state.answers.copy()
    done = set()
    for part in script.PARTS:
        for name, work in part(window, workspace, "DATA-CLS-01"):
            work()
            qapp.processEvents()
            done.add(name)
    assert {"matrix: 2 on 100 cells", "history: search", "beside: Key_2", "checklist: undo 500"} <= done
    assert workspace.session.state.answers == before, "what it does it takes back"


def test_a_view_beside_is_there_again_at_the_next_start(workspace: Workspace, window: MainWindow) -> None:
    window.run("beside_matrix")
    window.run("beside_history")
    workspace.settle()
    (matrix, _) = workspace.panes.views()
    assert isinstance(matrix, MatrixView)
    matrix.compact.setChecked(True)
    session = workspace.session
    window._show_other_catalog(workspace)
    again = window.workspace
    assert again is not None
    assert again is not workspace
    assert [type(view).__name__ for view in again.panes.views()] == ["MatrixView", "HistoryView"]
    restored = again.panes.views()[0]
    assert isinstance(restored, MatrixView)
    assert restored.compact.isChecked()
    assert again.session is session


def test_a_verdict_in_a_pane_reaches_the_main_view(workspace: Workspace, window: MainWindow) -> None:
    window.run("matrix")
    main = workspace.active
    window.run("beside_matrix")
    workspace.settle()
    beside = workspace.active
    assert beside is not main
    assert isinstance(beside, MatrixView)
    assert isinstance(main, MatrixView)
    beside.table.choose(beside._model.index_of("DATA-RES-05", "444455556666"))
    window.run("verdict_1")
    index = main._model.index_of("DATA-RES-05", "444455556666")
    assert main._model.result(index.row(), index.column()) is Result.SATISFIED


def test_f6_walks_from_the_main_view_through_the_panes_and_back(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    main = workspace.active
    window.run("beside_matrix")
    window.run("beside_history")
    workspace.settle()
    matrix, history = workspace.panes.views()
    for view in (main, matrix, history, main):
        window.run("next_pane")
        assert workspace.active is view


def test_keys_in_a_floating_pane_are_for_what_it_shows(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    workspace.checklist.select_item("DATA-CLS-01")
    before = workspace.session.state.answer(AnswerKey(PRODUCTION, "DATA-CLS-01"))
    window.run("beside_matrix")
    window.run("float_pane")
    (matrix,) = workspace.panes.views()
    assert isinstance(matrix, MatrixView)
    assert matrix.window() is not window
    qtbot.waitUntil(matrix.table.hasFocus)
    matrix.table.choose(matrix._model.index_of("DATA-RES-05", "444455556666"))
    qtbot.keyClick(matrix.table, Qt.Key.Key_1)
    assert workspace.session.state.answer(AnswerKey("444455556666", "DATA-RES-05")).result is Result.SATISFIED
    assert workspace.session.state.answer(AnswerKey(PRODUCTION, "DATA-CLS-01")) == before
    window.run("next_pane")
    qtbot.waitUntil(lambda: workspace.active is workspace.checklist)
    window.run("next_pane")
    qtbot.waitUntil(lambda: workspace.active is matrix)
    window.run("float_pane")
    assert matrix.window() is window
    assert workspace.active is matrix
