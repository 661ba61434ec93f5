from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.filters import saved_filters
from srm_desktop.services.lifecycle import open_assessment
from srm_desktop.services.session import Session
from srm_desktop.ui.actions import MENUS, SPECS, Actions
from srm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.palette.entries import Entry, Kind
from srm_desktop.ui.palette.palette import ENTRY, Palette
from srm_desktop.ui.palette.ranking import ranked
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.widgets import keycaps
from srm_desktop.ui.workspace import Workspace
from tests.ui.conftest import AUTHOR, PRODUCTION

ITEM = "DATA-RES-05"


def opened(window: MainWindow) -> Palette:
    window.run("palette")
    return window.findChildren(Palette)[-1]


def found(palette: Palette) -> list[Entry]:
    model = palette._model
    return [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]


def typed(palette: Palette, qtbot: QtBot, text: str) -> list[str]:
    qtbot.keyClicks(palette.field, text)
    return [entry.id for entry in found(palette)]


def test_its_keys_open_it_and_close_it(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.focus_tree()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_K, control)
    palette = window.findChildren(Palette)[-1]
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_K, control)
    qtbot.waitUntil(lambda: not window.findChildren(Palette))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("next ga", "action:next_gap"),
        ("nxt gap", "action:next_gap"),
        ("redo", "action:redo"),
        ("dark", "action:theme_dark"),
        ("deutsch", "action:language_de"),
        ("who is", "action:author"),
        (f"#{ITEM.lower()}", f"item:{ITEM}"),
        ("@develop", "target:444455556666"),
        ("encrpted creation", "item:DATA-ENC-03"),
    ],
)
def test_what_is_typed_is_found(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, text: str, first: str
) -> None:
    assert typed(opened(window), qtbot, text)[0] == first


def test_enter_judges_what_is_chosen_and_teaches_the_key(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.checklist.select_item(ITEM)
    palette = opened(window)
    qtbot.keyClicks(palette.field, ">other than")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.session.state.answer(AnswerKey(PRODUCTION, ITEM)).result is Result.OTHER_THAN_SATISFIED
    assert window.statusBar().currentMessage().startswith("3 does the same")


def test_it_is_walked_with_the_arrows(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    palette = opened(window)
    ids = typed(palette, qtbot, "#data-res")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        qtbot.keyClick(palette.field, key)
    assert palette.list.currentIndex().row() == 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    node = workspace.checklist.tree.current_node()
    assert node is not None
    assert f"item:{node.id}" == ids[2]


def test_what_was_used_comes_first_in_the_next_session_too(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    palette = opened(window)
    typed(palette, qtbot, "@develop")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert workspace.shown_targets() == ["444455556666"]
    assert found(opened(window))[0].id == "target:444455556666"
    window.preferences.sync()
    assert Preferences().recent_commands() == ["target:444455556666"]


def test_a_saved_filter_and_a_typed_one_are_shown_in_the_checklist(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    saved_filters.save(workspace.session, "Mine", "owner:tomas", AUTHOR)
    for text, query in (("=mine", "owner:tomas"), ("is:gap severity:high", "is:gap severity:high")):
        palette = opened(window)
        qtbot.keyClicks(palette.field, text)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        assert workspace.checklist.bar.search.text() == query


def test_what_cannot_be_done_says_why(window: MainWindow, demo: Session, qtbot: QtBot) -> None:
    window.show_start()
    palette = opened(window)
    assert typed(palette, qtbot, ">check the file")[0] == "action:check"
    assert found(palette)[0].refused == "Open an assessment first"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()
    window.show_session(open_assessment(demo.path))
    assert next(e for e in found(opened(window)) if e.id == "action:undo").refused.endswith("read-only")
    window.close_assessment()


def test_a_large_estate_is_ranked_within_a_frame(benchmark_entries: list[Entry]) -> None:
    assert ranked("@account 499", benchmark_entries, [])[0].title == "Account 499 (000000000499)"
    assert ranked("000000000499", benchmark_entries, [])[0].title == "Account 499 (000000000499)"


@pytest.fixture
def benchmark_entries() -> list[Entry]:
    return [Entry(f"target:{n}", Kind.TARGET, f"Account {n} ({n:012d})", lambda: None) for n in range(1, 501)]


def test_every_action_with_keys_is_in_a_menu() -> None:
    """Or the window of shortcuts would not name it."""
    in_menus = {name for _, names in MENUS for name in names.split()}
    assert {spec.name for spec in SPECS if spec.keys} <= in_menus


def test_shortcuts_are_found_by_action_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(Actions(window, LIGHT), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()

    def shown() -> list[str]:
        return [row.text(0) for _, rows in dialog._groups for row in rows if not row.isHidden()]

    assert len(shown()) == sum(bool(spec.keys) for spec in SPECS)
    qtbot.keyClicks(dialog.search, "next")
    assert shown() == ["Next responsibility", "Next not assessed", "Next gap", "Next target", "Next pane"]
    dialog.search.setText("ctrl+g")
    assert shown() == ["Show gaps only"]
    dialog.search.setText("nothing of the kind")
    assert shown() == []
    assert dialog._nothing.isVisible()


def test_keys_are_shown_one_by_one() -> None:
    assert keycaps.caps("Ctrl+Shift+F") == ["Ctrl", "Shift", "F"]
    assert keycaps.caps("Ctrl++") == ["Ctrl", "+"]
    assert keycaps.caps("J") == ["J"]
    assert keycaps.caps("") == []


@pytest.mark.parametrize("where", ["note", "search"])
def test_its_keys_work_from_a_text_field_too(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, where: str
) -> None:
    workspace.checklist.select_item(ITEM)
    field = workspace.checklist.pane.form.note if where == "note" else workspace.checklist.bar.search
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.findChildren(Palette)[-1].isVisible()
