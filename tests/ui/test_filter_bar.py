from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Result
from srm_desktop.services.filters import saved_filters
from srm_desktop.services.filters.filter_query import parse, text
from srm_desktop.ui.checklist.filter_bar import FilterBar
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.workspace import Workspace
from tests.ui.conftest import AUTHOR, PRODUCTION


@pytest.fixture
def bar(workspace: Workspace) -> FilterBar:
    workspace.checklist.focus_search()
    return workspace.checklist.bar


def shown(workspace: Workspace) -> list[str]:
    return [node.id for node in workspace.checklist.tree.visible_leaves()]


def offered(bar: FilterBar) -> list[str]:
    model = bar.search._completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_chip_writes_into_the_query_and_follows_it(bar: FilterBar, qtbot: QtBot) -> None:
    gaps, overdue = bar._chips["result", "gap"], bar._chips["is", "overdue"]
    bar.search.setText("backup")
    qtbot.mouseClick(gaps, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(overdue, Qt.MouseButton.LeftButton)
    assert bar.search.text() == "backup result:gap is:overdue"
    bar.search.setText("IS:over")
    assert (gaps.isChecked(), overdue.isChecked()) == (False, True)
    qtbot.mouseClick(overdue, Qt.MouseButton.LeftButton)
    assert bar.search.text() == ""


def test_chips_of_one_kind_widen_each_other(workspace: Workspace, bar: FilterBar, qtbot: QtBot) -> None:
    for value in ("satisfied", "gap"):
        qtbot.mouseClick(bar._chips["result", value], Qt.MouseButton.LeftButton)
    assert bar.search.text() == "result:satisfied,gap"
    results = {workspace.session.state.answer(key).result for key in _cells(workspace)}
    assert len(results) == 3


def _cells(workspace: Workspace) -> list:  # type: ignore[type-arg]
    view = workspace.checklist
    return view._index.cells(view._filter, [PRODUCTION])


def test_what_cannot_be_read_is_said_below_and_kept_when_a_chip_is_pressed(
    workspace: Workspace, bar: FilterBar, qtbot: QtBot
) -> None:
    qtbot.keyClicks(bar.search, "resutl:gap is:gap ")
    assert "Did you mean result:?" in bar._faults.text()
    assert bar._faults.isVisible()
    assert 0 < len(shown(workspace)) < len(workspace.session.catalog.by_id)
    qtbot.mouseClick(bar._chips["severity", "high"], Qt.MouseButton.LeftButton)
    assert bar.search.text() == "resutl:gap is:gap severity:high"
    bar.clear()
    assert not bar._faults.isVisible()


def test_keys_and_values_are_completed_by_keyboard(
    workspace: Workspace, bar: FilterBar, qtbot: QtBot
) -> None:
    qtbot.keyClicks(bar.search, "own")
    assert offered(bar) == ["owner:"]
    qtbot.keyClick(bar.search, Qt.Key.Key_Tab)
    assert bar.search.text() == "owner:"
    assert "none" in offered(bar)
    qtbot.keyClicks(bar.search, "tom")
    qtbot.keyClick(bar.search, Qt.Key.Key_Tab)
    assert bar.search.text() == 'owner:"Tomas Novak" '
    assert shown(workspace)


def test_a_suggestion_is_walked_to_and_taken_with_enter(bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.search, "re")
    popup = bar.search._popup
    assert popup.isVisible()
    for _ in range(2):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert bar.search.text() == "review:"
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert bar.search.text() == "review:"


def test_enter_leaves_the_field_where_nothing_was_chosen(
    workspace: Workspace, bar: FilterBar, qtbot: QtBot
) -> None:
    qtbot.keyClicks(bar.search, "result:gap ")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert workspace.checklist.tree.hasFocus()


def test_a_filter_is_saved_chosen_and_removed(
    window: MainWindow, workspace: Workspace, bar: FilterBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_named: ("Open & due", True))
    bar.search.setText("result:gap is:over")
    window.run("save_filter")
    assert [(f.name, f.query) for f in workspace.session.state.active_filters] == [
        ("Open & due", "result:gap is:overdue")
    ]
    bar.clear()
    bar.saved._fill()
    bar.saved._menu.actions()[0].trigger()
    assert bar.search.text() == "result:gap is:overdue"
    bar.saved._fill()
    assert bar.saved._menu.actions()[0].isChecked()
    next(a for a in bar.saved._menu.actions() if a.text() == "Remove Open && due").trigger()
    assert workspace.session.state.active_filters == []


def test_the_filter_is_remembered_with_the_place(window: MainWindow, workspace: Workspace) -> None:
    workspace.show_filter(parse("result:gap owner:none"))
    place = workspace.checklist.save_place()
    workspace.checklist.bar.clear()
    workspace.checklist.restore_place(place)
    assert text(workspace.checklist.bar.filter()) == "result:gap owner:none"


def test_the_item_is_shown_again_though_it_no_longer_matches(workspace: Workspace, bar: FilterBar) -> None:
    bar.search.setText("result:not-assessed")
    item = shown(workspace)[0]
    workspace.checklist.select_item(item)
    workspace.checklist.set_result(Result.SATISFIED)
    place = workspace.checklist.save_place()
    workspace.checklist.restore_place(place)
    assert [key.item for key in workspace.checklist.selected_keys()] == [item]
    assert bar.search.text() == "result:not-assessed"
    workspace.checklist.restore_place(place | {"item": "no such item"})


def test_a_filter_that_was_renamed_is_found_under_its_new_name(
    workspace: Workspace, bar: FilterBar, qapp: QApplication
) -> None:
    saved_filters.save(workspace.session, "Mine", "is:overdue", AUTHOR)
    bar.search.setText("is:overdue")
    applied = bar.saved.applied()
    assert applied is not None
    saved_filters.rename(workspace.session, applied.id, "Late", AUTHOR)
    again = bar.saved.applied()
    assert again is not None
    assert again.name == "Late"


def test_the_chosen_item_comes_back_with_its_row(workspace: Workspace, bar: FilterBar, qtbot: QtBot) -> None:
    tree = workspace.checklist.tree
    workspace.checklist.select_item("ACC-WKL-02")
    for typed in ("result", "nothing has this", "result:satisfied"):
        bar.search.setText(typed)
        assert "ACC-WKL-02" not in [node.id for node in tree.selected_nodes()]
    bar.clear()
    assert [node.id for node in tree.selected_nodes()] == ["ACC-WKL-02"]
    bar.search.setText("lagersteuerung tomas")
    workspace.checklist.select_item("ACT-ROT-01")
    bar.clear()
    assert [node.id for node in tree.selected_nodes()] == ["ACT-ROT-01"]


def test_leaving_an_empty_search_chooses_the_first_responsibility(
    workspace: Workspace, bar: FilterBar, qtbot: QtBot
) -> None:
    workspace.checklist.tree.setCurrentIndex(QModelIndex())
    bar.search.setText("result:gap")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert [node.id for node in workspace.checklist.tree.selected_nodes()] == shown(workspace)[:1]


def test_enter_in_the_search_chooses_the_first_that_was_found(
    workspace: Workspace, bar: FilterBar, qtbot: QtBot
) -> None:
    workspace.checklist.select_item("DATA-CLS-01")
    bar.search.setFocus()
    bar.search.setText("security group")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    first = shown(workspace)[0]
    assert first != "DATA-CLS-01"
    assert [key.item for key in workspace.checklist.selected_keys()] == [first]
    bar.search.setText("nothing has these words")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    qtbot.keyClick(workspace.focusWidget(), Qt.Key.Key_Space)  # clears the filter
    assert bar.search.text() == ""
    assert workspace.checklist.tree.hasFocus()
