from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QClipboard, QColor, QFont, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Severity
from srm_desktop.model.change import Verb
from srm_desktop.services import answering, lifecycle, targets
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.ui import writing
from srm_desktop.ui.answers_data import answers_in
from srm_desktop.ui.checklist.answer_form import AnswerForm
from srm_desktop.ui.dialogs.reason import ReasonDialog
from srm_desktop.ui.language import day
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.matrix.answer_dialog import AnswerDialog
from srm_desktop.ui.matrix.axis import ColumnGroups, RowGroups, lines
from srm_desktop.ui.matrix.cells import paint_cell
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.matrix.model import MatrixModel
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace

PRODUCTION, DEVELOPMENT = "111122223333", "444455556666"
ITEM = "DATA-RES-05"


@pytest.fixture
def matrix(workspace: Workspace) -> MatrixView:
    workspace.show_target("")
    workspace.show_view("matrix")
    view = workspace.active
    assert isinstance(view, MatrixView)
    return view


def go(view: MatrixView, item: str, target: str) -> None:
    view.table.choose(view._model.index_of(item, target))


def group(view: MatrixView, rows: RowGroups, columns: ColumnGroups = ColumnGroups.NONE) -> None:
    view.rows.setCurrentIndex(view.rows.findData(rows))
    view.columns.setCurrentIndex(view.columns.findData(columns))


def test_obeys_the_rules_of_item_models(demo: Session) -> None:
    model = MatrixModel(demo)
    demo.subscribe(model.follow)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = [(item.id, item.title) for item in demo.catalog.assessable]
    targets = [(target.id, target.name) for target in demo.state.active_targets]
    model.arrange([("All", items[:9]), ("Rest", items[9:])], [("", targets)])
    answering.set_result(demo, [AnswerKey(PRODUCTION, ITEM)], Result.SATISFIED, "A")
    model.arrange([], [])


def test_headings_stand_over_what_they_head() -> None:
    made = lines([("A", [("1", "one"), ("2", "two")]), ("none", []), ("B", [("3", "three")])])
    assert [(line.title, line.first, line.count) for line in made if not line.id] == [
        ("A", 0, 2),
        ("B", 2, 1),
    ]


def test_counts_of_headings_rows_and_columns_reconcile(matrix: MatrixView) -> None:
    group(matrix, RowGroups.SEVERITY, ColumnGroups.ENVIRONMENT)
    model = matrix._model
    heads = [n for n, line in enumerate(model.rows) if not line.id]
    whole = model.grid.all_counts()
    assert sum(model.row_counts(n).gaps for n in heads) == whole.gaps
    assert sum(model.column_counts(n).total for n, line in enumerate(model.columns) if line.id) == whole.total
    assert whole.total == len(matrix._session.catalog.assessable) * 3


@pytest.mark.parametrize(
    ("key", "result"), [(Qt.Key.Key_1, Result.SATISFIED), (Qt.Key.Key_2, Result.PARTIALLY_SATISFIED)]
)
def test_a_key_sets_the_cell_and_nothing_else(
    matrix: MatrixView, workspace: Workspace, qtbot: QtBot, key: Qt.Key, result: Result
) -> None:
    before = dict(workspace.session.state.answers)
    go(matrix, ITEM, DEVELOPMENT)
    qtbot.keyClick(matrix.table, key)
    after = workspace.session.state.answers
    changed = {k for k in before | after if before.get(k) != after.get(k)}
    assert changed == {AnswerKey(DEVELOPMENT, ITEM)}
    assert after[AnswerKey(DEVELOPMENT, ITEM)].result is result
    index = matrix._model.index_of(ITEM, DEVELOPMENT)
    assert matrix._model.result(index.row(), index.column()) is result


def test_a_block_of_cells_is_one_step_back(
    matrix: MatrixView, workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    before = dict(workspace.session.state.answers)
    go(matrix, "DATA-CLS-01", DEVELOPMENT)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix.table, key, Qt.KeyboardModifier.ShiftModifier)
    assert len(matrix.table.chosen_keys()) == 6
    qtbot.keyClick(matrix.table, Qt.Key.Key_3)
    action = workspace.session.next_undo()
    assert action is not None
    assert (action.verb, action.count) == (Verb.SET_RESULT, 6)
    window.run("undo")
    assert workspace.session.state.answers == before


def test_not_applicable_asks_why_once_for_all(matrix: MatrixView, workspace: Workspace, qtbot: QtBot) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog)
        dialog._reason.setCurrentText("No such service here")
        dialog.accept()

    go(matrix, ITEM, DEVELOPMENT)
    qtbot.keyClick(matrix.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTimer.singleShot(0, answer)
    qtbot.keyClick(matrix.table, Qt.Key.Key_4)
    reasons = [workspace.session.state.answer(key).reason for key in matrix.table.chosen_keys()]
    assert reasons == ["No such service here"] * 2


def test_very_many_cells_are_written_beside_the_window_and_taken_back_so(
    matrix: MatrixView, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(writing, "VERY_MANY", writing.MANY)
    before = dict(matrix._session.state.answers)
    matrix.table.selectAll()
    count = matrix.table.chosen_counts().total
    qtbot.keyClick(matrix.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: matrix._model.grid.all_counts().satisfied == count, timeout=20_000)
    assert count == 3 * len(matrix._session.catalog.assessable)
    window.run("undo")
    qtbot.waitUntil(lambda: matrix._session.state.answers == before, timeout=20_000)


def test_a_heading_is_never_judged(matrix: MatrixView, workspace: Workspace, qtbot: QtBot) -> None:
    head = workspace.session.head()
    matrix.table.choose(matrix._model.index(0, 0))
    qtbot.keyClick(matrix.table, Qt.Key.Key_1)
    assert workspace.session.head() == head


def test_enter_opens_the_item_for_that_target(matrix: MatrixView, workspace: Workspace, qtbot: QtBot) -> None:
    go(matrix, ITEM, DEVELOPMENT)
    qtbot.keyClick(matrix.table, Qt.Key.Key_Return)
    assert workspace.view == "checklist"
    assert workspace.checklist.selected_keys() == [AnswerKey(DEVELOPMENT, ITEM)]


def test_one_target_in_the_head_bar_is_a_column_and_not_all_of_it(
    matrix: MatrixView, workspace: Workspace
) -> None:
    workspace.show_target(PRODUCTION)
    key = matrix.table.current_key()
    assert key is not None
    assert key.target == PRODUCTION
    assert len([line for line in matrix._model.columns if line.id]) == 3


def test_j_n_and_g_walk_down_the_column(matrix: MatrixView, workspace: Workspace, qtbot: QtBot) -> None:
    go(matrix, "DATA-CLS-01", DEVELOPMENT)
    qtbot.keyClick(matrix.table, Qt.Key.Key_J)
    assert matrix.table.current_key() == AnswerKey(DEVELOPMENT, "DATA-CLS-02")
    qtbot.keyClick(matrix.table, Qt.Key.Key_G)
    key = matrix.table.current_key()
    assert key is not None
    assert workspace.session.state.answer(key).result.is_gap
    qtbot.keyClick(matrix.table, Qt.Key.Key_N)
    key = matrix.table.current_key()
    assert key is not None
    assert workspace.session.state.answer(key).result is Result.NOT_ASSESSED


def test_the_search_leaves_matching_rows_and_says_when_there_are_none(matrix: MatrixView) -> None:
    matrix.search.setText("lagersteuerung")
    assert [line.id for line in matrix._model.rows if line.id] == ["ACC-WKL-02"]
    matrix.search.setText("no such thing")
    assert matrix._pages.currentWidget() is matrix._no_match
    matrix.clear_filter()
    assert len([line for line in matrix._model.rows if line.id]) == len(matrix._session.catalog.assessable)


def test_most_gaps_come_first_inside_their_group(matrix: MatrixView) -> None:
    group(matrix, RowGroups.NONE)
    matrix.sorted.setChecked(True)
    model = matrix._model
    gaps = [model.row_counts(n).gaps for n in range(len(model.rows))]
    assert gaps == sorted(gaps, reverse=True)
    across = [model.column_counts(n).gaps for n in range(len(model.columns))]
    assert across == sorted(across, reverse=True)


def test_a_cell_is_read_as_a_sentence(matrix: MatrixView) -> None:
    index = matrix._model.index_of("ACC-WKL-02", PRODUCTION)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("ACC-WKL-02, ")
    where = "in Production (111122223333): Partially satisfied, owner Tomas Novak"
    assert said.endswith(f"{where}, due {day('2026-12-04')}")


def test_the_strip_shows_owner_and_note_of_the_cell(matrix: MatrixView) -> None:
    go(matrix, "ACC-WKL-02", PRODUCTION)
    strip = matrix._strip
    assert "Tomas Novak" in strip._said.text()
    assert "Lagersteuerung" in strip._said.text()


def test_results_differ_in_the_cells_without_colour() -> None:
    shapes = set()
    for result in Result:
        image = QImage(22, 22, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_cell(painter, QRectF(0, 0, 22, 22), result, LIGHT, QFont())
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        shapes.add(tuple(grey.pixelColor(x, y).lightness() < 160 for x in range(22) for y in range(22)))
    assert len(shapes) == len(Result)


def test_in_a_low_pane_the_cells_have_the_room(matrix: MatrixView, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(matrix._strip.isVisible)
    window.run("beside_history")
    window.run("beside_matrix")
    assert window.workspace is not None
    window.workspace.settle()
    beside = window.workspace.active
    assert isinstance(beside, MatrixView)
    qtbot.waitUntil(lambda: beside.height() < 400 and not beside._strip.isVisible())
    assert beside.table.height() > beside.height() // 3


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Emptied at the end: the offscreen platform outlives what lies on it, and crashes."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


def test_a_block_is_copied_as_a_table_with_its_headings(
    matrix: MatrixView, clipboard: QClipboard, qtbot: QtBot
) -> None:
    go(matrix, "DATA-CLS-01", DEVELOPMENT)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix.table, key, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(matrix.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = [line.split("\t") for line in clipboard.text().splitlines()]
    assert rows[0] == ["", "", "Development (444455556666)", "Production (111122223333)"]
    assert [row[0] for row in rows[1:]] == ["DATA-CLS-01", "DATA-CLS-02"]
    assert rows[1][2:] == ["Partially satisfied", "Partially satisfied"]
    assert answers_in(clipboard.mimeData(), matrix._session) == matrix.selected_keys()


def test_place_is_kept_and_nonsense_does_no_harm(matrix: MatrixView) -> None:
    group(matrix, RowGroups.TOPIC, ColumnGroups.KIND)
    matrix.compact.setChecked(True)
    go(matrix, ITEM, DEVELOPMENT)
    place = matrix.save_place()
    matrix.restore_place({"rows": 7, "columns": None, "item": [], "search": {}})
    matrix.restore_place(place)
    assert matrix.save_place() == place


def test_what_is_scrolled_away_from_the_cell_comes_back(matrix: MatrixView, qtbot: QtBot) -> None:
    go(matrix, "DATA-CLS-01", DEVELOPMENT)
    matrix.table.verticalScrollBar().setValue(700)
    place = matrix.save_place()
    matrix.table.verticalScrollBar().setValue(0)
    matrix.restore_place(place)
    qtbot.waitUntil(lambda: matrix.save_place() == place)
    assert matrix.table.verticalScrollBar().value() == 700
    matrix.restore_place(place | {"scroll": [None, "far"]})


def test_without_targets_it_offers_to_add_one(window: MainWindow, tmp_path: Path) -> None:
    session = lifecycle.create(tmp_path / "Empty.srm", NewAssessment("Q4", "Example"), "A. Assessor")
    window.show_session(session)
    assert window.workspace is not None
    window.workspace.show_view("matrix")
    view = window.workspace.active
    assert isinstance(view, MatrixView)
    assert view._no_target.isVisible()
    window.close_assessment()


def test_targets_that_come_and_go_keep_their_answers(matrix: MatrixView, workspace: Workspace) -> None:
    def result() -> Result | None:
        index = matrix._model.index_of(ITEM, DEVELOPMENT)
        return matrix._model.result(index.row(), index.column()) if index.isValid() else None

    session, key = workspace.session, AnswerKey(DEVELOPMENT, ITEM)
    before = session.state.answer(key).result
    assert before is not Result.OTHER_THAN_SATISFIED
    answering.set_result(session, [key], Result.OTHER_THAN_SATISFIED, "A")
    targets.remove_targets(session, [DEVELOPMENT], "A")
    assert result() is None
    session.go(-2, "A")
    assert result() is before
    session.go(1, "A")
    assert result() is Result.OTHER_THAN_SATISFIED
    added = targets.add_targets(session, [Target("", identifier="123456789012", name="New")], "A")
    assert added is not None
    assert matrix._model.index_of(ITEM, added.changes[0].id).isValid()


def test_the_search_offers_what_can_be_filtered_by(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.focus_search()
    qtbot.keyClicks(matrix.search, "sev")
    qtbot.keyClick(matrix.search, Qt.Key.Key_Tab)
    qtbot.keyClicks(matrix.search, "crit")
    qtbot.keyClick(matrix.search, Qt.Key.Key_Tab)
    assert matrix.search.text() == "severity:critical "
    assert {item.severity for item in matrix._items()} == {Severity.CRITICAL}


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_cells_are_drawn_where_they_are_clicked_from_right_to_left_too(matrix: MatrixView) -> None:
    assert matrix.isRightToLeft()
    index = matrix._model.index_of("ACC-WKL-02", PRODUCTION)
    matrix.table.scrollTo(index)
    cell = matrix.table.visualRect(index).adjusted(1, 1, -1, -1)
    picture = matrix.table.viewport().grab().toImage()
    drawn = {picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left(), cell.right())}
    assert LIGHT.result(Result.PARTIALLY_SATISFIED) in drawn


def test_owner_due_and_note_of_a_block_are_set_by_key_and_the_matrix_stays(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    workspace.show_view("matrix")
    view = workspace.active
    assert isinstance(view, MatrixView)
    view.table.choose(view._model.index_of("DATA-CLS-01", DEVELOPMENT))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view.table, key, Qt.KeyboardModifier.ShiftModifier)
    keys = view.selected_keys()
    assert len(keys) == 4

    def typing(field: Callable[[AnswerForm], QWidget], text: str, last: Qt.Key) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, AnswerDialog) and (into := field(dialog.form)).hasFocus():
            qtbot.keyClicks(into, text)
            qtbot.keyClick(into, last)
        else:
            QTimer.singleShot(20, lambda: typing(field, text, last))

    def answers() -> list[Answer]:
        return [workspace.session.state.answer(key) for key in keys]

    before = answers()
    steps: tuple[tuple[Qt.Key, Callable[[AnswerForm], QWidget], str, Qt.Key], ...] = (
        (Qt.Key.Key_O, lambda form: form._owner, "Ines", Qt.Key.Key_Return),
        (Qt.Key.Key_U, lambda form: form._due.field, "2027-03-31", Qt.Key.Key_Return),
        (Qt.Key.Key_E, lambda form: form.note, "Seen.", Qt.Key.Key_Escape),
    )
    for pressed, into, text, last in steps:
        QTimer.singleShot(0, partial(typing, into, text, last))
        qtbot.keyClick(view.table, pressed)
        window.activateWindow()  # as a window manager does
        qtbot.waitUntil(view.table.hasFocus)
        assert view.selected_keys() == keys
    after = answers()
    assert {(a.owner, a.due) for a in after} == {("Ines", date(2027, 3, 31))}
    assert all(a.note.endswith("Seen.") for a in after)
    for _ in range(3):
        window.run("undo")
    assert answers() == before
