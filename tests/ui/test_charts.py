from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.progress import Counts
from srm_desktop.services import action_items, answering
from srm_desktop.services.documents import attesting
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.trend import Point
from srm_desktop.ui.charts.bars import BarRow, ResultBars
from srm_desktop.ui.charts.picture import Picture
from srm_desktop.ui.charts.trend_lines import TrendLines
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.overview.overview_view import OverviewView
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace
from tests.ui.acting import view

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROWS = [BarRow("a", "Data <b>& Content", Counts(1, 2, 3, 4, 5)), BarRow("b", "Access", Counts(4, 0, 0, 0, 0))]


@pytest.fixture
def bars(qtbot: QtBot) -> ResultBars:
    made = ResultBars("Results by domain", LIGHT)
    made.show_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(500, made.height_for(500))
    made.show()
    return made


@pytest.fixture
def overview(workspace: Workspace, qtbot: QtBot) -> OverviewView:
    workspace.show_target("")
    workspace.show_view("overview")
    made = view(workspace, OverviewView)
    qtbot.waitUntil(lambda: not made._turns.is_busy and bool(made._trend_lines._points))
    return made


def test_a_bar_is_chosen_by_click_and_by_keys(bars: ResultBars, qtbot: QtBot) -> None:
    chosen: list[str] = []
    bars.chosen.connect(chosen.append)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(200, 5))
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert chosen == ["a", "b"]


def test_bars_are_read_as_sentences_and_markup_is_text(bars: ResultBars) -> None:
    assert bars.accessibleDescription() == (
        "Data <b>& Content: 14 of 15 assessed, 7 gaps; Access: 0 of 4 assessed, 0 gaps"
    )
    assert "&lt;b&gt;" in bars._tip(ROWS[0])


def test_a_picture_is_saved_as_png_and_as_svg_with_its_words(bars: ResultBars, tmp_path: Path) -> None:
    png, svg = tmp_path / "bars.png", tmp_path / "bars.svg"
    picture = bars.picture()
    picture.save(png)
    picture.save(svg)
    image = QImage(str(png))
    assert image.size() == picture.size * 2
    colours = {image.pixelColor(x, image.height() // 4).name() for x in range(0, image.width(), 3)}
    assert LIGHT.result(Result.SATISFIED) in colours
    root = ElementTree.parse(svg).getroot()
    assert root.get("viewBox") == f"0 0 {picture.size.width()} {picture.size.height()}"
    words = "".join(root.itertext())
    assert "Access" in words
    assert "7 gaps" in words


def test_a_picture_that_cannot_be_written_says_so(bars: ResultBars, tmp_path: Path) -> None:
    for name in ("no/bars.png", "no/bars.svg"):
        with pytest.raises(UserError, match="could not be written"):
            bars.picture().save(tmp_path / name)


def test_a_picture_too_large_for_png_names_svg(tmp_path: Path) -> None:
    picture = Picture("Matrix", QSize(40_000, 40_000), "#ffffff", lambda *_: None)
    with pytest.raises(UserError, match="SVG"):
        picture.save(tmp_path / "a.png")


def test_the_trend_goes_by_day_from_three_days_on(qtbot: QtBot) -> None:
    chart = TrendLines("Trend", LIGHT)
    qtbot.addWidget(chart)
    points = [Point(NOW + timedelta(days=n // 2, hours=n % 2), Counts(9 - n, n)) for n in range(8)]
    chart.show_points(Counts(9), points[:4])
    assert (chart._daily, len(chart._points)) == (False, 4)
    chart.show_points(Counts(9), points)
    assert (chart._daily, len(chart._points)) == (True, 4)
    assert chart.accessibleDescription() == "Assessed: 0, then 7. Gaps: 0, then 0."


def test_thousands_of_points_are_thinned_and_end_where_it_is_today(qtbot: QtBot) -> None:
    chart = TrendLines("Trend", LIGHT)
    qtbot.addWidget(chart)
    points = [Point(NOW + timedelta(seconds=n), Counts(5_000 - n, n)) for n in range(5_000)]
    chart.show_points(Counts(5_000), points)
    assert len(chart._points) <= 240
    assert chart._points[-1] == points[-1]
    chart.resize(400, chart.height_for(400))
    assert not chart.grab().isNull()


def test_the_overview_adds_up(overview: OverviewView) -> None:
    counted = [row.counts for row in overview._domains._rows]
    whole = sum(counts.assessed for counts in counted)
    assert whole == overview._total.assessed == sum(r.counts.assessed for r in overview._targets._rows)
    assert overview._trend_lines._points[-1].counts == overview._total


def test_an_overview_that_is_left_counts_on_when_it_is_seen_again(
    overview: OverviewView, workspace: Workspace, qtbot: QtBot
) -> None:
    answering.set_result(workspace.session, [AnswerKey("111122223333", "DATA-RES-05")], Result.SATISFIED, "A")
    overview.invalidate()
    assert overview._turns.is_busy
    workspace.show_view("checklist")
    assert not overview._turns.is_busy
    workspace.show_view("overview")
    qtbot.waitUntil(lambda: not overview._turns.is_busy)
    assert overview._trend_lines._points[-1].counts == overview._total
    assert sum(row.counts.assessed for row in overview._targets._rows) == overview._total.assessed


def test_the_trend_follows_and_starts_anew_with_a_document(
    overview: OverviewView, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    answering.set_result(workspace.session, [AnswerKey("111122223333", "DATA-RES-05")], Result.SATISFIED, "A")
    qtbot.waitUntil(lambda: overview._trend_lines._points[-1].counts == overview._total)
    attesting.attest(workspace.session, tmp_path / "a.pdf", Scope(final=True), "A")
    qtbot.waitUntil(lambda: overview._trend_lines._note == "Nothing has changed since the last document.")
    assert "document of" in overview._trend_card.title.text()


def test_saving_the_diagram_moves_nothing_under_the_mouse(overview: OverviewView, tmp_path: Path) -> None:
    boxes = dict(overview._diagram._boxes)
    picture = overview._diagram.picture()
    overview._diagram.setFocus()
    picture.save(tmp_path / "focused.png")
    assert overview._diagram._boxes == boxes
    overview._domains.setFocus()
    picture.save(tmp_path / "not.png")
    assert (tmp_path / "focused.png").read_bytes() == (tmp_path / "not.png").read_bytes()


def test_what_blocks_a_sign_off_is_one_click_away(
    overview: OverviewView, workspace: Workspace, qtbot: QtBot
) -> None:
    button = next(
        b for b in overview._blockers.findChildren(QPushButton) if "are not assessed" in b.accessibleName()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workspace.view == "checklist"
    assert workspace.checklist.bar.search.text() == "result:not-assessed"


def test_late_actions_stand_on_the_overview(
    overview: OverviewView, workspace: Workspace, qtbot: QtBot
) -> None:
    late = action_items.new_action_item("Rotate <it>", "Ines", NOW.date() - timedelta(days=99))
    action_items.save_action_item(workspace.session, late, "A")
    qtbot.waitUntil(lambda: "Rotate <it>" in overview._actions._shown[0][0])


def test_the_matrix_is_saved_whole_from_the_window(
    workspace: Workspace, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "matrix.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    workspace.show_view("matrix")
    window.run("save_picture")
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == "Saved matrix.svg")
    words = "".join(ElementTree.parse(path).getroot().itertext())
    assert workspace.session.catalog.assessable[-1].id in words
