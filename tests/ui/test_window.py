from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QTextDocumentFragment
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import add_targets, parse_target
from srm_desktop.ui.actions import VIEWS
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.overview.overview_view import OverviewView
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.rail import Rail
from srm_desktop.ui.widgets.elided_label import ElidedLabel
from srm_desktop.ui.workspace import Workspace
from tests.ui.acting import view

PRODUCTION = "111122223333"


def said_in_message_box() -> list[str]:
    """What the next message box says, after closing it."""
    said: list[str] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, act)
            return
        said.extend((box.text(), box.informativeText()))
        box.accept()

    QTimer.singleShot(0, act)
    return said


def test_the_start_page_lists_what_was_open(window: MainWindow, demo: Session, qtbot: QtBot) -> None:
    window.show_session(demo)
    window.close_assessment()
    assert Preferences().recent() == [demo.path]


def test_enter_opens_what_was_open_last(window: MainWindow, demo: Session, qtbot: QtBot) -> None:
    window.show_session(demo)
    window.close_assessment()
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
    assert window.workspace is not None
    assert window.workspace.session.path == demo.path
    window.close_assessment()


def test_the_first_targets_lead_from_enter_to_the_first_verdict(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    new = NewAssessment("T", "O", [], [])
    window.show_session(lifecycle.create(tmp_path / "new.srm", new, "A. Assessor"))
    workspace = window.workspace
    assert workspace is not None
    asked: list[str] = []
    workspace.checklist.command.connect(asked.append)
    window._actions["add_targets"].setEnabled(False)  # its dialog is not what this is about
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert asked == ["add_targets"]
    add_targets(workspace.session, [parse_target(f"{PRODUCTION}=Production")], "A. Assessor")
    first = workspace.session.catalog.assessable[0].id
    assert workspace.checklist.tree.hasFocus()
    qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_1)
    assert workspace.session.state.answer(AnswerKey(PRODUCTION, first)).result is Result.SATISFIED
    window.close_assessment()


def test_a_file_dropped_on_the_window_opens(
    window: MainWindow, demo_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "dropped.srm"
    shutil.copy(demo_file, path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
    assert window.workspace is not None
    assert window.workspace.session.path == path
    window.close_assessment()


def test_a_file_that_is_none_gets_one_clear_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "noise.srm"
    path.write_bytes(b"not an assessment at all" * 50)
    window.show_start()
    said = said_in_message_box()
    window.files.open(path)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said[0] == "noise.srm is not an SRM Desktop assessment."
    assert window.workspace is None


def test_the_place_is_remembered(window: MainWindow, demo_file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "place.srm"
    shutil.copy(demo_file, path)
    window.show_session(lifecycle.open_assessment(path))
    first = window.workspace
    assert first is not None
    first.show_view("checklist")
    first.show_target(PRODUCTION)
    first.checklist.select_item("NET-SGR-02")
    window.close_assessment()
    window.show_session(lifecycle.open_assessment(path))
    second = window.workspace
    assert second is not None
    node = second.checklist.tree.current_node()
    assert node is not None
    assert (second.view, second.shown_targets(), node.id) == ("checklist", [PRODUCTION], "NET-SGR-02")
    window.close_assessment()


def test_the_place_is_remembered_though_nothing_is_closed(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    path = workspace.session.path

    def is_kept(item: str) -> bool:
        views = Preferences().place(path).get("views", {})
        return bool(views.get("checklist", {}).get("item") == item)

    for item in ("NET-SGR-02", "ACT-ROT-01"):
        workspace.checklist.select_item(item)
        qtbot.waitUntil(partial(is_kept, item))


def test_the_overview_is_scrolled_to_where_it_was(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.show_view("overview")
    bar = view(workspace, OverviewView)._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    session = workspace.session
    window.open_another()
    other = window.windows.showing(session)[-1]
    assert other.workspace is not None
    assert other is not window
    there = view(other.workspace, OverviewView)._area.verticalScrollBar()
    qtbot.waitUntil(lambda: there.value() == 300)
    other.close()


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_that_is_asked_for_takes_the_keys(window: MainWindow, workspace: Workspace, name: str) -> None:
    window.run(name)
    focused = window.focusWidget()
    assert focused is not None
    assert focused is not workspace.active, "where no key does anything"
    assert workspace.active.isAncestorOf(focused)
    assert focused.isVisible()


def test_a_file_is_asked_for_beside_the_assessment(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    for name in ("open", "verify", "sign"):
        window.run(name)
    assert asked == [str(workspace.session.path.parent)] * 3


def test_quit_closes_every_window(window: MainWindow, workspace: Workspace) -> None:
    windows = window.windows
    window.open_another()
    assert len(list(windows)) == 2
    window.run("quit")
    assert list(windows) == []


def test_undo_names_what_it_takes_back(window: MainWindow, workspace: Workspace) -> None:
    answering.set_result(
        workspace.session, [AnswerKey(PRODUCTION, "DATA-RES-05")], Result.SATISFIED, "A. Assessor"
    )
    assert window._actions["undo"].text() == "Undo: Set a result to Satisfied"
    window.run("undo")
    assert window._actions["redo"].text() == "Redo: Set a result to Satisfied"


def test_a_long_name_of_a_step_is_short_in_the_menu_and_whole_below(
    window: MainWindow, workspace: Workspace
) -> None:
    owner = "R&D, " + "the team that looks after the warehouse " * 3
    answering.set_owner(workspace.session, [AnswerKey(PRODUCTION, "DATA-RES-05")], owner, "A. Assessor")
    said = window._actions["undo"].text()
    assert said.startswith("Undo: Set an owner to R&&D, ")
    assert said.endswith("\u2026")
    assert len(said) <= 61
    assert owner.strip() in window._status._undo.text()


@pytest.mark.parametrize("name", ["R&D", "<b>Core</b> & more", "plain"])
def test_the_tooltip_of_a_name_that_does_not_fit_is_the_name(qtbot: QtBot, name: str) -> None:
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(4, 20)
    label.show()
    assert QtText.mightBeRichText(label.toolTip())
    assert QTextDocumentFragment.fromHtml(label.toolTip()).toPlainText() == name


def test_the_status_line_says_when_it_was_saved(window: MainWindow, workspace: Workspace) -> None:
    answering.set_owner(workspace.session, [AnswerKey(PRODUCTION, "DATA-RES-05")], "Ines", "A. Assessor")
    assert window._status.saved.text().startswith("Saved ")
    assert window._status.saved.text().endswith("Set an owner to Ines")


def test_a_target_added_elsewhere_appears_in_the_selector(workspace: Workspace) -> None:
    count = workspace.head.selector.count()
    add_targets(workspace.session, [parse_target("999988887777=New one")], "A")
    assert workspace.head.selector.count() == count + 1
    assert workspace.shown_targets() == [PRODUCTION]


def test_themes_change_while_it_runs(window: MainWindow, workspace: Workspace, qapp: QApplication) -> None:
    window.run("theme_dark")
    assert qapp.palette().window().color().lightness() < 50
    window.run("theme_light")
    assert qapp.palette().window().color().lightness() > 200


def test_an_empty_assessment_says_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.show_session(lifecycle.create(tmp_path / "e.srm", NewAssessment("T", "O"), "A"))
    workspace = window.workspace
    assert workspace is not None
    workspace.show_view("checklist")
    assert workspace.checklist._no_target.isVisible()
    workspace.show_view("overview")
    assert view(workspace, OverviewView)._add.isVisible()
    window.close_assessment()


def test_the_overview_leads_into_the_checklist(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_view("overview")
    view(workspace, OverviewView).item_chosen.emit("NET")
    node = workspace.checklist.tree.current_node()
    assert node is not None
    assert (workspace.view, node.id) == ("checklist", "NET")


def test_the_diagram_counts_what_the_log_says(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_view("overview")
    before = view(workspace, OverviewView)._diagram._counts["DATA"].assessed
    answering.set_result(
        workspace.session, [AnswerKey(PRODUCTION, "DATA-RES-05")], Result.SATISFIED, "A. Assessor"
    )
    qtbot.waitUntil(lambda: view(workspace, OverviewView)._diagram._counts["DATA"].assessed == before + 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right])
def test_the_diagram_works_by_keyboard(workspace: Workspace, qtbot: QtBot, key: Qt.Key) -> None:
    workspace.show_view("overview")
    diagram = view(workspace, OverviewView)._diagram
    diagram.setFocus()
    qtbot.keyClick(diagram, key)
    with qtbot.waitSignal(diagram.chosen) as chosen:
        qtbot.keyClick(diagram, Qt.Key.Key_Return)
    assert chosen.args == ["ACC"]


def test_two_windows_on_one_assessment_stay_in_step(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    window.run("new_window")
    other = next(each for each in window.windows if each is not window)
    assert other.workspace is not None
    assert other.workspace.session is workspace.session
    answering.set_note(workspace.session, [AnswerKey(PRODUCTION, "NET-SGR-02")], "Seen in both", "B")
    other.workspace.show_item("NET-SGR-02")
    assert other.workspace.checklist.pane.form.note.toPlainText() == "Seen in both"
    other.close()
    window.run("undo")
    assert workspace.session.state.answer(AnswerKey(PRODUCTION, "NET-SGR-02")).note != "Seen in both"


def test_the_session_is_closed_with_its_last_window(window: MainWindow, workspace: Workspace) -> None:
    window.run("new_window")
    other = next(each for each in window.windows if each is not window)
    window.close_assessment()
    other.close_assessment()
    with lifecycle.open_assessment(workspace.session.path) as again:
        assert not again.read_only


def test_a_view_beside_the_main_one_comes_back_at_the_next_start(
    window: MainWindow, demo_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "beside.srm"
    shutil.copy(demo_file, path)
    window.show_session(lifecycle.open_assessment(path))
    assert window.workspace is not None
    window.workspace.open_beside("frameworks")
    window.workspace.settle()
    window.close_assessment()
    window.show_session(lifecycle.open_assessment(path))
    assert [type(view).__name__ for view in window.workspace.panes.views()] == ["FrameworksView"]
    window.run("close_beside")
    assert window.workspace.panes.views() == []
    window.close_assessment()


@pytest.mark.parametrize("theme", ["light", "projector"])
@pytest.mark.parametrize("height", [640, 800, 1080])
def test_the_rail_shows_every_view_whole_at_every_height(
    workspace: Workspace, window: MainWindow, qtbot: QtBot, theme: str, height: int
) -> None:
    window.run(f"theme_{theme}")
    window.resize(1024, height)
    rail = workspace.findChild(Rail)
    assert rail is not None

    def is_whole() -> bool:
        return all(
            rail.rect().contains(QRect(button.mapTo(rail, QPoint(0, 0)), button.size()))
            and button.width() >= button.sizeHint().width()
            for button in rail.findChildren(QToolButton)
        )

    qtbot.waitUntil(is_whole)
    window.run("theme_light")
