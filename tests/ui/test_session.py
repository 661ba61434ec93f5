"""The session that `tests/bench/session.py` measures does what it says, once through, on the demo."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from srm_desktop.model.answer import Result
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.workspace import Workspace
from tests.bench import session as script


def test_every_step_of_the_scripted_session_can_be_done(
    workspace: Workspace, window: MainWindow, qapp: QApplication
) -> None:
    before = workspace.session.state.answers.copy()
    done = set()
    for part in script.PARTS:
        for name, work in part(window, workspace):
            work()
            qapp.processEvents()
            done.add(name)
    assert {"matrix: 2 on 100 cells", "history: search", "beside: Key_2", "checklist: undo 500"} <= done
    assert workspace.session.state.answers == before, "what it does it takes back"


def test_a_view_beside_is_there_again_at_the_next_start(workspace: Workspace, window: MainWindow) -> None:
    window.run("beside_matrix")
    window.run("beside_history")
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
    beside = workspace.active
    assert beside is not main
    assert isinstance(beside, MatrixView)
    assert isinstance(main, MatrixView)
    beside.table.choose(beside._model.index_of("DATA-RES-05", "444455556666"))
    window.run("verdict_1")
    index = main._model.index_of("DATA-RES-05", "444455556666")
    assert main._model.result(index.row(), index.column()) is Result.SATISFIED
