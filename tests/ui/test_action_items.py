from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from srm_desktop.model.action_item import ActionItem, ActionState
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import action_items, answering
from srm_desktop.services.action_items import When, when
from srm_desktop.services.session import Session
from srm_desktop.ui.action_items.action_items_view import ActionItemsView
from srm_desktop.ui.action_items.dialog import ActionItemDialog
from srm_desktop.ui.action_items.model import ActionModel, Column
from srm_desktop.ui.language import day
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace

NOW = date.today()
KEYS = [AnswerKey("111122223333", "ACC-WKL-02"), AnswerKey("444455556666", "ACC-WKL-02")]


@pytest.fixture
def session(demo: Session) -> Session:
    """With one action of each kind, and no other."""
    action_items.remove(demo, [item.id for item in demo.state.active_action_items], "A")
    for what, owner, days in (("Late", "Tomas", -2), ("Soon", "Ines", 2), ("Later", "Tomas", 40)):
        due = NOW + timedelta(days=days)
        action_items.save_action_item(demo, action_items.new_action_item(what, owner, due, KEYS), "A")
    done = action_items.new_action_item("Gone", "Ines", NOW)
    action_items.save_action_item(demo, done, "A")
    action_items.complete(demo, [done.id], "A")
    return demo


@pytest.fixture
def view(window: MainWindow, session: Session, qtbot: QtBot) -> ActionItemsView:
    window.show_session(session)
    assert window.workspace is not None
    window.workspace.show_view("action_items")
    qtbot.waitExposed(window)
    made = window.workspace.active
    assert isinstance(made, ActionItemsView)
    return made


def choose(view: ActionItemsView, *whats: str) -> None:
    view.tree.clearSelection()
    view._choose({item.id for item in view._session.state.active_action_items if item.what in whats})


def state_of(session: Session, what: str) -> ActionItem:
    return next(item for item in session.state.action_items.values() if item.what == what)


def fill_in(what: str | None, owner: str = "", due: date | None = None) -> list[str]:
    """Fills in the next dialog and saves it; None leaves it. Returns what it then complained of."""
    said: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ActionItemDialog)
        if what is not None:
            dialog._what.setText(what)
            dialog._owner.setCurrentText(owner)
            dialog._due.show_date(due)
            dialog.accept_button.click()
        if dialog.isVisible():
            said.append(dialog._error.text())
            dialog.reject()

    QTimer.singleShot(0, act)
    return said


def test_obeys_the_rules_of_item_models(session: Session) -> None:
    model = ActionModel(session, LIGHT)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_items(session.state.active_action_items)
    model.show_items([])


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, When.OVERDUE), (0, When.SOON), (6, When.SOON), (7, When.LATER)]
)
def test_how_pressing_an_action_is(days: int, expected: When) -> None:
    item = ActionItem("1", "What", "Who", NOW + timedelta(days=days))
    assert when(item, NOW) is expected


def test_the_most_pressing_come_first(view: ActionItemsView) -> None:
    order = [item.what for index in view._model.indexes() if (item := view._model.item(index))]
    assert order == ["Late", "Soon", "Later", "Gone"]
    heads = [view._model.index(n, 0).data() for n in range(view._model.rowCount())]
    assert heads == ["Overdue (1)", "This week (1)", "Later (1)", "Done (1)"]


def test_space_completes_the_chosen_ones_as_one_step_and_opens_them_again(
    view: ActionItemsView, session: Session, qtbot: QtBot
) -> None:
    choose(view, "Late", "Soon")
    qtbot.keyClick(view.tree, Qt.Key.Key_Space)
    assert [state_of(session, w).state for w in ("Late", "Soon", "Later")] == [
        ActionState.DONE, ActionState.DONE, ActionState.OPEN
    ]  # fmt: skip
    action = session.next_undo()
    assert action is not None
    assert action.count == 2
    assert view._done.text() == "Reopen"
    qtbot.keyClick(view.tree, Qt.Key.Key_Space)
    assert state_of(session, "Late").is_open


def test_delete_removes_and_undo_brings_back(
    view: ActionItemsView, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    choose(view, "Later")
    qtbot.keyClick(view.tree, Qt.Key.Key_Delete)
    assert "Later" not in [item.what for item in session.state.active_action_items]
    window.run("undo")
    assert "Later" in [item.what for item in session.state.active_action_items]


def test_enter_edits(view: ActionItemsView, session: Session, qtbot: QtBot) -> None:
    choose(view, "Soon")
    fill_in("Sooner", "Somebody New", NOW)
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)
    assert state_of(session, "Sooner").owner == "Somebody New"


def test_the_filter_by_person_and_text(view: ActionItemsView) -> None:
    view.person.setCurrentIndex(view.person.findData("Tomas"))
    assert len(view._model.indexes()) == 2
    view.search.setText("late ")
    assert [item.what for i in view._model.indexes() if (item := view._model.item(i))] == ["Late", "Later"]
    view.search.setText("nothing like it")
    assert view._no_match.isVisible()
    view.clear_filter()
    assert len(view._model.indexes()) == 4


def test_the_items_it_belongs_to_are_one_click_away(
    view: ActionItemsView, window: MainWindow, qtbot: QtBot
) -> None:
    choose(view, "Late")
    link = next(button for button in view._detail.findChildren(QPushButton) if "ACC-WKL-02" in button.text())
    assert "2 targets" in link.text()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert window.workspace.view == "checklist"
    assert {key.item for key in window.workspace.checklist.selected_keys()} == {"ACC-WKL-02"}


def test_a_verdict_elsewhere_shows_beside_the_action_and_moves_nothing(
    view: ActionItemsView, session: Session
) -> None:
    choose(view, "Late")
    resets: list[None] = []
    view._model.modelReset.connect(lambda: resets.append(None))
    link = next(b for b in view._detail.findChildren(QPushButton) if "ACC-WKL-02" in b.text())
    before = link.icon().cacheKey()
    answering.set_result(session, KEYS, Result.SATISFIED, "A")
    assert view._detail._links is not None
    again = view._detail._links.findChildren(QPushButton)[0]
    assert again.icon().cacheKey() != before
    assert not resets
    assert [item.what for item in view.chosen()] == ["Late"]


def test_an_action_is_added_for_what_is_chosen_in_the_checklist(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    workspace.checklist.select_item("ACC-WKL-02")
    fill_in("Rotate the keys", "Tomas Novak", NOW)
    qtbot.keyClick(
        workspace.checklist.tree,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert state_of(workspace.session, "Rotate the keys").answers == ("ACC-WKL-02@111122223333",)


def test_an_action_without_owner_is_refused_in_the_dialog(
    view: ActionItemsView, session: Session, window: MainWindow
) -> None:
    before = session.head()
    said = fill_in("Do it", "", NOW)
    window.run("add_action_item")
    assert said == ["The action does not say who does it. Say what is to be done, who does it and by when."]
    assert session.head() == before


def test_a_row_reads_as_a_sentence(view: ActionItemsView) -> None:
    index = view._model.indexes()[0]
    due = day(NOW - timedelta(days=2))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Late, owner Tomas, due {due}, 2 days late, about ACC-WKL-02"
    assert index.siblingAtColumn(Column.DUE).data() == f"{due}, 2 days late"


def test_without_actions_it_says_what_they_are(view: ActionItemsView, session: Session) -> None:
    action_items.remove(session, [item.id for item in session.state.active_action_items], "A")
    assert view._none.isVisible()


def test_place_is_kept_and_nonsense_does_no_harm(view: ActionItemsView) -> None:
    choose(view, "Soon")
    place = view.save_place()
    view.restore_place({"owner": 4, "search": [], "chosen": {}})
    view.restore_place(place)
    assert view.save_place() == place
