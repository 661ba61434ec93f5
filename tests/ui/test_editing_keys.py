"""Every field of an answer from the keyboard, for one or for many, as one step to undo each."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Answer, AnswerKey, Method, Result, ReviewState
from srm_desktop.services import answering
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.widgets.menu import Menu
from srm_desktop.ui.workspace import Workspace
from tests.ui.conftest import AUTHOR

ITEM = "DATA-RES-05"


@pytest.fixture(params=["one", "several items", "all targets"])
def keys(workspace: Workspace, qtbot: QtBot, request: pytest.FixtureRequest) -> list[AnswerKey]:
    """What is chosen in the tree."""
    if request.param == "all targets":
        workspace.show_target("")
    workspace.checklist.select_item(ITEM)
    workspace.checklist.focus_tree()
    if request.param == "several items":
        for _ in range(2):
            qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(workspace.checklist.tree.hasFocus)
    chosen = workspace.checklist.selected_keys()
    answering.set_result(workspace.session, chosen, Result.PARTIALLY_SATISFIED, "Somebody Else")
    answering.set_note(workspace.session, chosen[-1:], "Seen before.", AUTHOR)
    return chosen


def answers(workspace: Workspace, keys: list[AnswerKey]) -> list[Answer]:
    return [workspace.session.state.answer(key) for key in keys]


def press(workspace: Workspace, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(workspace.checklist.tree, key)


def one_step_back(
    window: MainWindow, workspace: Workspace, keys: list[AnswerKey], field: str
) -> list[object]:
    action = workspace.session.next_undo()
    assert action is not None
    assert action.count == len(keys)
    window.run("undo")
    return [getattr(answer, field) for answer in answers(workspace, keys)]


def menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def test_o_sets_the_owner_and_enter_leads_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    before = [a.owner for a in answers(workspace, keys)]
    press(workspace, qtbot, Qt.Key.Key_O)
    field = workspace.checklist.pane.form._owner
    assert field.hasFocus()
    qtbot.keyClicks(field, "New Owner")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert {a.owner for a in answers(workspace, keys)} == {"New Owner"}
    assert workspace.checklist.tree.hasFocus()
    assert one_step_back(window, workspace, keys, "owner") == before


def test_escape_leaves_an_owner_as_it_was(workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]) -> None:
    before = answers(workspace, keys)
    press(workspace, qtbot, Qt.Key.Key_O)
    qtbot.keyClicks(workspace.checklist.pane.form._owner, "Not meant")
    qtbot.keyClick(workspace.checklist.pane.form._owner, Qt.Key.Key_Escape)
    assert workspace.checklist.tree.hasFocus()
    assert answers(workspace, keys) == before


def test_u_sets_the_due_date(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    press(workspace, qtbot, Qt.Key.Key_U)
    field = workspace.checklist.pane.form._due.field
    qtbot.keyClicks(field, "2027-03-31")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert {a.due for a in answers(workspace, keys)} == {date(2027, 3, 31)}
    assert workspace.checklist.tree.hasFocus()
    assert date(2027, 3, 31) not in one_step_back(window, workspace, keys, "due")


def test_e_adds_to_several_notes_and_replaces_none(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    before = [a.note for a in answers(workspace, keys)]
    press(workspace, qtbot, Qt.Key.Key_E)
    note = workspace.checklist.pane.form.note
    note.moveCursor(note.textCursor().MoveOperation.End)
    qtbot.keyClicks(note, "Seen again.")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert workspace.checklist.tree.hasFocus()
    after = [a.note for a in answers(workspace, keys)]
    assert all(
        new.startswith(old) and new.endswith("Seen again.") for old, new in zip(before, after, strict=True)
    )
    assert one_step_back(window, workspace, keys, "note") == before


def test_m_offers_the_methods(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    answering.set_methods(workspace.session, keys, [], AUTHOR)
    press(workspace, qtbot, Qt.Key.Key_M)
    qtbot.keyClick(menu(qtbot), Qt.Key.Key_T)
    assert {a.methods for a in answers(workspace, keys)} == {(Method.TEST,)}
    assert set(one_step_back(window, workspace, keys, "methods")) == {()}


def test_what_begins_with_no_letter_of_the_keyboard_is_chosen_by_its_number(qtbot: QtBot) -> None:
    menu, chosen = Menu(), list[str]()
    qtbot.addWidget(menu)
    for text in ("検査", "インタビュー", "テスト"):
        menu.add_choice(text).triggered.connect(lambda _, text=text: chosen.append(text))
    menu.popup(QPoint(0, 0))
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert chosen == ["インタビュー"]


def test_a_letter_of_an_open_menu_is_the_menus_and_no_key_of_the_view(
    workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    answering.set_methods(workspace.session, keys, [], AUTHOR)
    press(workspace, qtbot, Qt.Key.Key_M)
    qtbot.keyClick(menu(qtbot), Qt.Key.Key_1)  # a verdict where no menu is open
    qtbot.keyClick(menu(qtbot), Qt.Key.Key_E)  # the note, where no menu is open
    assert {(a.methods, a.result) for a in answers(workspace, keys)} == {
        ((Method.EXAMINE,), Result.PARTIALLY_SATISFIED)
    }
    assert QApplication.activePopupWidget() is None
    assert workspace.checklist.tree.hasFocus()


def test_r_accepts_what_somebody_else_assessed(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, keys: list[AnswerKey]
) -> None:
    press(workspace, qtbot, Qt.Key.Key_R)
    qtbot.keyClick(menu(qtbot), Qt.Key.Key_A)
    assert {a.review for a in answers(workspace, keys)} == {ReviewState.ACCEPTED}
    assert ReviewState.ACCEPTED not in one_step_back(window, workspace, keys, "review")


def test_these_keys_do_nothing_where_there_is_no_answer(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item("AWP-FAC-01")
    workspace.checklist.focus_tree()
    for key in (Qt.Key.Key_O, Qt.Key.Key_U, Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_R):
        press(workspace, qtbot, key)
    assert workspace.checklist.tree.hasFocus()


def test_from_another_view_they_lead_to_the_checklist(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.checklist.select_item(ITEM)
    workspace.show_view("overview")
    window.run("edit_owner")
    assert workspace.view == "checklist"
    assert workspace.checklist.pane.form._owner.hasFocus()
