from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Verb
from srm_desktop.services import lifecycle
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.checklist.tree_model import Column
from srm_desktop.ui.dialogs.reason import ReasonDialog
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.tokens import LIGHT, THEMES, S
from srm_desktop.ui.workspace import Workspace

PRODUCTION = "111122223333"
ITEM = "DATA-RES-05"
KEY = AnswerKey(PRODUCTION, ITEM)


def press(workspace: Workspace, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(workspace.checklist.tree, key)


def answer_reason(text: str | None) -> None:
    """Answers the dialog that the next verdict opens: with a reason, or with Esc."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog)
        if text is None:
            dialog.reject()
        else:
            dialog._reason.setCurrentText(text)
            dialog.accept()

    QTimer.singleShot(0, act)


@pytest.mark.parametrize(
    ("key", "result"),
    [
        (Qt.Key.Key_1, Result.SATISFIED),
        (Qt.Key.Key_2, Result.PARTIALLY_SATISFIED),
        (Qt.Key.Key_3, Result.OTHER_THAN_SATISFIED),
    ],
)
def test_a_key_sets_the_result(workspace: Workspace, qtbot: QtBot, key: Qt.Key, result: Result) -> None:
    workspace.checklist.select_item(ITEM)
    press(workspace, qtbot, key)
    answer = workspace.session.state.answer(KEY)
    assert (answer.result, answer.assessor) == (result, "A. Assessor")


def test_not_applicable_asks_why(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    answer_reason("A single-site laboratory")
    press(workspace, qtbot, Qt.Key.Key_4)
    answer = workspace.session.state.answer(KEY)
    assert (answer.result, answer.reason) == (Result.NOT_APPLICABLE, "A single-site laboratory")


def test_not_applicable_without_a_reason_changes_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    head = workspace.session.head()
    answer_reason(None)
    press(workspace, qtbot, Qt.Key.Key_4)
    assert workspace.session.head() == head


def test_several_items_are_one_batch_and_one_undo(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    before = dict(workspace.session.state.answers)
    workspace.checklist.select_item("NET-SGR-05")
    for _ in range(2):
        qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {key.item for key in workspace.checklist.selected_keys()}
    press(workspace, qtbot, Qt.Key.Key_3)
    action = workspace.session.next_undo()
    assert action is not None
    assert (action.verb, action.count) == (Verb.SET_RESULT, len(chosen))
    assert len(chosen) >= 2
    window.run("undo")
    assert workspace.session.state.answers == before


def test_aws_items_cannot_be_judged(workspace: Workspace, qtbot: QtBot) -> None:
    head = workspace.session.head()
    workspace.checklist.select_item("AWP-FAC-01")
    press(workspace, qtbot, Qt.Key.Key_1)
    assert workspace.session.head() == head
    assert not workspace.checklist.pane.form.isVisible()


def test_a_note_is_on_disk_when_the_field_is_left(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    note = workspace.checklist.pane.form.note
    note.setFocus()
    note.insertPlainText("Zwei Zonen, äöü <b>&</b>")
    workspace.checklist.focus_tree()
    qtbot.waitUntil(lambda: workspace.session.state.answer(KEY).note == "Zwei Zonen, äöü <b>&</b>")
    with lifecycle.open_assessment(workspace.session.path, read_only=True) as second:
        assert second.state.answer(KEY).note == "Zwei Zonen, äöü <b>&</b>"


def test_a_note_is_on_disk_when_typing_pauses(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    note = workspace.checklist.pane.form.note
    note.setFocus()
    qtbot.keyClicks(note, "paused")
    qtbot.waitUntil(lambda: workspace.session.state.answer(KEY).note == "paused")


def test_a_note_half_written_is_kept_when_another_item_is_chosen(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    qtbot.keyClicks(workspace.checklist.pane.form.note, "half")
    workspace.checklist.select_item("ACT-ROT-01")
    assert workspace.session.state.answer(KEY).note == "half"
    assert workspace.checklist.pane.form.note.toPlainText() != "half"


def test_a_window_with_a_note_that_cannot_be_written_closes_only_when_told_to(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    def answer(word: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "could not be written" in box.text()
        next(button for button in box.buttons() if word in button.text()).click()

    workspace.failed.disconnect()
    path = workspace.session.path
    elsewhere = path.rename(path.with_name("elsewhere.srm"))
    workspace.checklist.pane.form.note.setPlainText("Seen with care.")
    QTimer.singleShot(0, lambda: answer("Stay"))
    window.run("close")
    assert window.workspace is workspace
    assert workspace.checklist.pane.form.note.toPlainText() == "Seen with care."
    elsewhere.rename(path)
    window.run("close")
    assert window.workspace is None


def test_a_note_that_nobody_wants_to_keep_is_let_go(workspace: Workspace, window: MainWindow) -> None:
    workspace.failed.disconnect()
    path = workspace.session.path
    path.rename(path.with_name("elsewhere.srm"))
    workspace.checklist.pane.form.note.setPlainText("Seen with care.")

    def lose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if "without" in button.text()).click()

    QTimer.singleShot(0, lose)
    window.run("close")
    assert window.workspace is None


def test_a_note_that_cannot_be_written_stays_as_typed_until_it_can(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []
    workspace.failed.disconnect()  # the message waits for a person
    workspace.failed.connect(lambda error: said.append(error.what))
    path = workspace.session.path
    elsewhere = path.rename(path.with_name("elsewhere.srm"))
    workspace.checklist.select_item("DATA-RES-05")
    note = workspace.checklist.pane.form.note
    before = note.toPlainText()
    note.setFocus()
    note.setPlainText("Seen with care.")
    note.flush()
    assert said == ["demo.srm is not where it was opened any more. Nothing was changed."]
    workspace.checklist.select_item("DATA-CLS-01")
    assert note.toPlainText() != "Seen with care."
    workspace.checklist.select_item("DATA-RES-05")
    assert note.toPlainText() == "Seen with care."
    elsewhere.rename(path)
    workspace.checklist.select_item("DATA-CLS-01")
    answer = workspace.session.state.answer(AnswerKey(PRODUCTION, "DATA-RES-05"))
    assert answer.note == "Seen with care."
    window.run("undo")
    workspace.checklist.select_item("DATA-RES-05")
    assert note.toPlainText() == before


def test_single_keys_are_text_in_a_note(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    note = workspace.checklist.pane.form.note
    note.setFocus()
    qtbot.keyClicks(note, "1 2 3 jkng")
    assert note.toPlainText() == "1 2 3 jkng"
    assert workspace.session.state.answer(KEY).result is Result.NOT_ASSESSED


def test_undo_shows_in_the_pane(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item(ITEM)
    qtbot.keyClicks(workspace.checklist.pane.form.note, "to be undone")
    workspace.checklist.flush()
    window.run("undo")
    assert workspace.checklist.pane.form.note.toPlainText() == ""


def test_j_and_k_walk_through_the_responsibilities(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item("DATA-CLS-04")
    press(workspace, qtbot, Qt.Key.Key_J)
    node = workspace.checklist.tree.current_node()
    assert node is not None
    assert node.id == "DATA-ENC-01"
    press(workspace, qtbot, Qt.Key.Key_K)
    node = workspace.checklist.tree.current_node()
    assert node is not None
    assert node.id == "DATA-CLS-04"


def test_n_and_g_find_what_is_open(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item("DATA-CLS-01")
    state = workspace.session.state
    for key, wanted in ((Qt.Key.Key_N, Result.NOT_ASSESSED), (Qt.Key.Key_G, None)):
        press(workspace, qtbot, key)
        node = workspace.checklist.tree.current_node()
        assert node is not None
        result = state.answer(AnswerKey(PRODUCTION, node.id)).result
        assert result is wanted if wanted else result.is_gap


def test_the_gap_filter_leaves_gaps_only(workspace: Workspace) -> None:
    workspace.checklist.show_filter(parse("result:gap"))
    shown = workspace.checklist.tree.visible_leaves()
    state = workspace.session.state
    assert shown
    assert all(state.answer(AnswerKey(PRODUCTION, node.id)).result.is_gap for node in shown)


def test_the_search_looks_into_notes(workspace: Workspace) -> None:
    workspace.checklist.bar.search.setText("lagersteuerung")
    assert [node.id for node in workspace.checklist.tree.visible_leaves()] == ["ACC-WKL-02"]


def test_a_search_without_hits_offers_to_clear_it(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.bar.search.setText("no such thing")
    button = workspace.checklist._no_match.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(workspace.checklist.tree.visible_leaves()) == len(workspace.session.catalog.by_id)


def test_a_search_without_hits_leaves_the_branches_as_they_were(workspace: Workspace) -> None:
    before = workspace.checklist.tree.collapsed_ids()
    workspace.checklist.bar.search.setText("no such thing")
    workspace.checklist.bar.clear()
    assert workspace.checklist.tree.collapsed_ids() == before
    assert "customer" not in before


def test_choosing_a_hidden_item_lifts_the_filter(workspace: Workspace) -> None:
    workspace.checklist.bar.search.setText("lagersteuerung")
    workspace.checklist.select_item("ACT-ROT-01")
    node = workspace.checklist.tree.current_node()
    assert node is not None
    assert node.id == "ACT-ROT-01"


def test_all_targets_are_judged_at_once_and_the_pane_says_so(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_target("")
    workspace.checklist.select_item(ITEM)
    assert workspace.checklist.pane.form._applies.text() == "Applies to all 3 targets"
    press(workspace, qtbot, Qt.Key.Key_1)
    state = workspace.session.state
    assert {state.answer(AnswerKey(t.id, ITEM)).result for t in state.active_targets} == {Result.SATISFIED}


def test_text_for_several_notes_is_added_to_each(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_target("")
    workspace.checklist.select_item("ACC-WKL-02")
    qtbot.keyClicks(workspace.checklist.pane.form.note, "Seen again.")
    workspace.checklist.flush()
    state = workspace.session.state
    notes = [state.answer(AnswerKey(t.id, "ACC-WKL-02")).note for t in state.active_targets]
    assert all(note.endswith("Seen again.") for note in notes)
    assert any(len(note) > len("Seen again.") for note in notes)


def test_a_branch_that_is_gone_to_is_shown_with_what_is_below_it(workspace: Workspace) -> None:
    domain = workspace.session.catalog.domains[1]
    workspace.checklist.select_item(domain.id)
    tree = workspace.checklist.tree
    assert tree.visualRect(tree.currentIndex()).top() == 0


def test_nothing_moves_when_a_result_is_set(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.checklist.select_item("NET-SGR-05")
    scroll = workspace.checklist.tree.verticalScrollBar().value()
    press(workspace, qtbot, Qt.Key.Key_1)
    assert workspace.checklist.tree.verticalScrollBar().value() == scroll
    assert [node.id for node in workspace.checklist.tree.selected_nodes()] == ["NET-SGR-05"]


def test_a_read_only_assessment_shows_everything_and_changes_nothing(
    window: MainWindow, demo: Session, qtbot: QtBot
) -> None:
    second = lifecycle.open_assessment(demo.path)
    assert second.read_only
    window.show_session(second)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_view("checklist")
    workspace.show_target(PRODUCTION)
    workspace.checklist.select_item(ITEM)
    head = demo.head()
    press(workspace, qtbot, Qt.Key.Key_1)
    assert workspace.checklist.pane.form.note.isReadOnly()
    assert demo.head() == head
    window.close_assessment()


@pytest.mark.parametrize("name", ["light", "projector"])
@pytest.mark.parametrize("width", [320, 640, 1000])
def test_nothing_is_cut_off_at_any_width(
    demo: Session, qapp: QApplication, qtbot: QtBot, name: str, width: int
) -> None:
    apply(qapp, THEMES[name])
    view = ChecklistView(demo, THEMES[name], lambda: "A. Assessor")
    qtbot.addWidget(view)
    view.set_targets([PRODUCTION])
    view.resize(width, 640)
    view.show()
    view.select_item("ACC-WKL-02")
    qtbot.waitUntil(view.pane._guidance.isVisible)
    assert view.width() == width
    assert _least_width(view.pane.widget()) <= view.pane.viewport().width()
    shown = [column for column in Column if not view.tree.isColumnHidden(column)]
    assert Column.RESULT in shown
    assert sum(view.tree.columnWidth(column) for column in shown) <= view.tree.viewport().width()
    if Column.DUE in shown:
        date = view.tree.fontMetrics().horizontalAdvance("2026-12-28")
        assert view.tree.columnWidth(Column.DUE) >= date + 2 * S
    view.leave()
    apply(qapp, LIGHT)


def test_guidance_that_was_begun_is_not_shown_beside_a_heading(workspace: Workspace, qtbot: QtBot) -> None:
    view = workspace.checklist
    guidance = view.pane._guidance
    view.select_item("DATA-CLS")
    with qtbot.waitSignal(view.pane._guidance_soon.timeout):
        view.select_item("DATA-CLS-02")
    assert view.pane._turns.is_busy
    view.select_item("DATA-CLS")
    assert not view.pane._turns.is_busy
    assert guidance.isHidden()
    view.select_item("DATA-CLS-02")
    qtbot.waitUntil(guidance.isVisible)


def _least_width(widget: QWidget | None) -> int:
    assert widget is not None
    return widget.minimumSizeHint().width()


def test_the_item_stands_below_the_tree_where_there_is_no_room_beside(demo: Session, qtbot: QtBot) -> None:
    view = ChecklistView(demo, LIGHT, lambda: "A. Assessor")
    qtbot.addWidget(view)
    view.resize(1200, 640)
    view.show()
    for width, under in ((1200, False), (420, True), (1200, False)):
        view.resize(width, 640)
        assert view._is_under is under
    view.leave()


def test_place_columns_and_scroll_come_back(workspace: Workspace, qtbot: QtBot) -> None:
    view = workspace.checklist
    view.tree.header().resizeSection(Column.OWNER, 150)
    view.select_item("NET-SGR-05")
    view.tree.verticalScrollBar().setValue(view.tree.verticalScrollBar().maximum() // 2)
    view._splitter.setSizes([500, 500])
    place = json.loads(json.dumps(view.save_place()))
    other = workspace._make("checklist")
    assert isinstance(other, ChecklistView)
    qtbot.addWidget(other)
    other.resize(view.size())
    other.restore_place(place)
    other.show()
    qtbot.waitUntil(lambda: other.save_place()["scroll"] == place["scroll"])
    assert other.save_place() == place
    other.leave()


@pytest.mark.parametrize(
    "place",
    [
        {"columns": {"OWNER": "wide", "NONE": 5, "DUE": -1, "RESULT": 10**9}, "split": ["a", 1], "filter": 7},
        {"columns": [], "split": [0, 5], "scroll": "x", "item": 5, "collapsed": {}},
    ],
)
def test_a_place_that_says_anything_is_no_harm(workspace: Workspace, place: dict[str, Any]) -> None:
    workspace.checklist.restore_place(place)
    assert workspace.checklist.save_place()["columns"] == {}


class PaintedHeight(QObject):
    """How much of a widget is painted, from top to bottom, since it is watched."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.pixels = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            region: Any = event.region()  # the stub does not know that it is made of rectangles
            self.pixels += sum(rect.height() for rect in region)
        return False


def test_a_step_that_scrolls_paints_the_new_row_and_no_other(
    workspace: Workspace, qtbot: QtBot, qapp: QApplication
) -> None:
    tree = workspace.checklist.tree
    workspace.show_target("")
    workspace.checklist.select_item("DATA-CLS-01")
    workspace.checklist.focus_tree()
    scrolled = tree.verticalScrollBar().value
    while not scrolled():
        press(workspace, qtbot, Qt.Key.Key_J)
    for _ in range(4):  # what else was to paint is painted with the first ones
        painted, before = PaintedHeight(tree.viewport()), scrolled()
        press(workspace, qtbot, Qt.Key.Key_J)
        qapp.processEvents()
        assert scrolled() > before
    row = tree.visualRect(tree.currentIndex()).height()
    assert row <= painted.pixels <= 5 * row < tree.viewport().height() // 2


def test_hundreds_of_answers_are_written_at_once_and_shown_in_the_next_turns(
    workspace: Workspace, qtbot: QtBot
) -> None:
    view, session = workspace.checklist, workspace.session
    workspace.show_target("")
    view.tree.setFocus()
    view.tree.selectAll()
    chosen, before = len(view.selected_keys()), session.head().seq
    assert chosen > 300
    press(workspace, qtbot, Qt.Key.Key_1)
    assert session.head().seq > before
    assert workspace.counts().satisfied < chosen
    qtbot.waitUntil(lambda: workspace.counts().satisfied == chosen)
    qtbot.waitUntil(view.pane.form._results[Result.SATISFIED].isChecked)


def test_keys_that_come_before_hundreds_of_answers_are_shown_act_on_what_they_say_now(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    view = workspace.checklist
    workspace.show_target("")
    before = workspace.counts()
    view.tree.setFocus()
    view.tree.selectAll()
    chosen = len(view.selected_keys())
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_1):
        press(workspace, qtbot, key)
    workspace.settle()
    assert workspace.counts().satisfied == chosen
    window.run("undo")
    window.run("undo")
    workspace.settle()
    assert workspace.counts().satisfied == chosen
    window.run("undo")
    workspace.settle()
    assert workspace.counts() == before
