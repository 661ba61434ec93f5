from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.action_items import new_action_item, save_action_item
from srm_desktop.ui.action_items.action_items_view import ActionItemsView
from srm_desktop.ui.answers_data import answers_in
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.workspace import Workspace
from tests.ui.conftest import AUTHOR, PRODUCTION

ITEM = "DATA-RES-05"
KEY = AnswerKey(PRODUCTION, ITEM)


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def test_ctrl_c_copies_what_is_chosen_as_a_table(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    workspace.checklist.focus_tree()
    qtbot.waitUntil(workspace.checklist.tree.hasFocus)
    qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = clipboard().text().splitlines()
    assert head.startswith("Id\tResponsibility\tTarget\tResult")
    assert [row.split("\t")[0] for row in rows] == ["DATA-RES-04", ITEM]
    assert clipboard().html().count("<tr>") == 3
    assert answers_in(clipboard(), workspace.session) == workspace.checklist.selected_keys()


def test_ctrl_c_in_a_field_copies_its_text(workspace: Workspace, qtbot: QtBot, qapp: QApplication) -> None:
    workspace.checklist.select_item(ITEM)
    note = workspace.checklist.pane.form.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "words")
    qtbot.keyClick(note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(note, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard().text() == "words"


def test_rows_can_be_dragged_out_but_not_awss(workspace: Workspace) -> None:
    tree = workspace.checklist.tree
    model = tree.model()
    workspace.checklist.select_item(ITEM)
    assert model.flags(tree.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData(tree.selectedIndexes())
    assert answers_in(data, workspace.session) == [KEY]
    assert ITEM in data.text()
    workspace.checklist.select_item("AWP-FAC-01")
    assert not model.flags(tree.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize("ours", [True, False])
def test_answers_dropped_on_an_action_are_put_right_by_it(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, ours: bool
) -> None:
    action = new_action_item("Turn it on", "Ines", date(2027, 1, 1))
    save_action_item(workspace.session, action, AUTHOR)
    workspace.checklist.select_item(ITEM)
    tree = workspace.checklist.tree
    data = tree.model().mimeData(tree.selectedIndexes())
    if not ours:
        data = QMimeData()
        data.setText("some words from elsewhere")
    workspace.show_view("action_items")
    view = workspace.active
    assert isinstance(view, ActionItemsView)
    index = next(i for i in view._model.indexes() if (it := view._model.item(i)) and it.id == action.id)
    view.tree.scrollTo(index)
    where = view.tree.visualRect(index).center()
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where, *rest)
    view.tree.dragEnterEvent(entering)
    assert entering.isAccepted() is ours
    view.tree.dropEvent(QDropEvent(QPointF(where), *rest))
    linked = workspace.session.state.action_items[action.id].answers
    assert linked == ((str(KEY),) if ours else ())
