from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.session import Session
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.undo_history.undo_history_view import UndoHistoryView
from srm_desktop.ui.workspace import Workspace
from tests.ui.conftest import AUTHOR, PRODUCTION

KEY = AnswerKey(PRODUCTION, "DATA-RES-05")


@pytest.fixture
def panel(window: MainWindow, workspace: Workspace) -> UndoHistoryView:
    for owner in ("Ines", "Tomas", "Mara"):
        answering.set_owner(workspace.session, [KEY], owner, AUTHOR)
    return opened(window)


def opened(window: MainWindow) -> UndoHistoryView:
    window.run("undo_history")
    assert window.workspace is not None
    (view,) = (v for v in window.workspace.panes.views() if isinstance(v, UndoHistoryView))
    return view


def texts(panel: UndoHistoryView) -> list[str]:
    return [panel._model.index(row).data() for row in range(panel._model.rowCount())]


def test_it_names_each_step_with_who_and_when(panel: UndoHistoryView) -> None:
    assert texts(panel)[:3] == [f"Set an owner to {name}" for name in ("Mara", "Tomas", "Ines")]
    assert texts(panel)[-1] == "Nothing done yet"
    said = panel._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"Set an owner to Mara, {AUTHOR}, ")
    assert said.endswith("you are here")


def test_enter_goes_back_to_a_step_and_forward_again(
    workspace: Workspace, panel: UndoHistoryView, qtbot: QtBot
) -> None:
    panel.list.setFocus()
    for _ in range(2):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel._hint.text() == "2 steps back"
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert workspace.session.state.answer(KEY).owner == "Ines"
    assert panel.list.currentIndex().row() == 2
    assert texts(panel)[:3] == [f"Set an owner to {name}" for name in ("Mara", "Tomas", "Ines")]
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    assert panel._hint.text() == "2 steps forward"
    panel._go_button.click()
    assert workspace.session.state.answer(KEY).owner == "Mara"


def test_what_is_being_typed_is_a_step_of_its_own(
    workspace: Workspace, panel: UndoHistoryView, qtbot: QtBot
) -> None:
    workspace.checklist.select_item(KEY.item)
    qtbot.keyClicks(workspace.checklist.pane.form.note, "half")
    panel.list.setCurrentIndex(panel._model.index(1))
    panel.go()
    assert workspace.session.state.answer(KEY).note == ""
    assert workspace.session.state.answer(KEY).owner == "Mara"
    workspace.session.go(1, AUTHOR)
    assert workspace.session.state.answer(KEY).note == "half"


def test_a_second_call_shows_the_same_panel(window: MainWindow, panel: UndoHistoryView) -> None:
    assert opened(window) is panel


def test_read_only_shows_the_steps_and_walks_none(window: MainWindow, demo: Session, qtbot: QtBot) -> None:
    answering.set_owner(demo, [KEY], "Ines", AUTHOR)
    window.show_session(lifecycle.open_assessment(demo.path))
    head = demo.head()
    panel = opened(window)
    qtbot.waitUntil(lambda: bool(texts(panel)))
    assert texts(panel)[0] == "Set an owner to Ines"
    panel.list.setCurrentIndex(panel._model.index(1))
    assert not panel._go_button.isEnabled()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert demo.head() == head
    window.close_assessment()
