"""At the smallest window every text is whole: in every theme, in longer languages, and from right to left."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Result
from srm_desktop.services.session import Session
from srm_desktop.ui import language
from srm_desktop.ui.checklist.tree_model import Column
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.tokens import LIGHT, PROJECTOR, THEMES
from srm_desktop.ui.views import MAKERS
from srm_desktop.ui.widgets.check_button import CheckButton
from srm_desktop.ui.workspace import Workspace
from tests.shots.dialogs import dialogs
from tests.shots.meeting import meeting_dialogs, meeting_walls

from .fitting import clipped
from .pseudo import PseudoTranslator

SMALLEST = (1024, 640)
SETTLE_MS = 1_000
_DIALOGS = (
    "new targets add-targets target people details prepare-0 prepare-1 prepare-2 prepare-3 prepare-4 reason "
    "reliance services proposals catalog-upgrade import-findings export import import-columns suggestions "
    "scans about help"
).split()


def _opened(qtbot: QtBot, session: Session, theme: str) -> Workspace:
    preferences = Preferences()
    preferences.author, preferences.theme, preferences.tour_seen = "A. Assessor", theme, True
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    window.show_session(session)
    assert window.workspace is not None
    return window.workspace


@pytest.fixture(params=sorted(THEMES))
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply(qapp, THEMES[request.param])
    yield request.param
    apply(qapp, LIGHT)


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(translator)


def faults_in_every_view(workspace: Workspace, qtbot: QtBot) -> list[str]:
    faults = []
    for name in MAKERS:
        workspace.show_view(name)
        if name == "checklist":
            workspace.checklist.select_item("NET-SGR-02")
            qtbot.waitUntil(workspace.checklist.pane._guidance.isVisible)
        faults += [f"{name}: {fault}" for fault in _settled(workspace, qtbot)]
    return faults


def _settled(workspace: Workspace, qtbot: QtBot) -> list[str]:
    return _at_rest(workspace.window(), qtbot)


def _at_rest(window: QWidget, qtbot: QtBot) -> list[str]:
    """What is still clipped when the layouts have come to rest."""
    with contextlib.suppress(QtBot.TimeoutError):
        qtbot.waitUntil(lambda: not clipped(window), timeout=SETTLE_MS)
    return clipped(window)


def test_every_text_is_whole_in_every_theme(demo: Session, theme: str, qtbot: QtBot) -> None:
    workspace = _opened(qtbot, demo, theme)
    faults = faults_in_every_view(workspace, qtbot)
    assert faults == [], "\n".join(faults)


def test_what_was_shown_of_several_targets_leaves_no_short_row(
    demo: Session, qapp: QApplication, qtbot: QtBot
) -> None:
    apply(qapp, PROJECTOR)
    try:
        workspace = _opened(qtbot, demo, "projector")
        workspace.show_view("checklist")
        workspace.checklist.select_item("ACC-WKL-02")
        assert _settled(workspace, qtbot) == []
        workspace.show_target("111122223333")
        assert _settled(workspace, qtbot) == []
        workspace.checklist.select_item("NET-SGR-01")
        why = demo.catalog.by_id["NET-SGR-01"].why
        qtbot.waitUntil(lambda: why in [label.text() for label in workspace.findChildren(QLabel)])
        assert _settled(workspace, qtbot) == []
    finally:
        apply(qapp, LIGHT)


@pytest.fixture(params=["de", "ja"])
def translated(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    language.install(qapp, request.param)
    yield
    language.install(qapp, "en")


@pytest.fixture(params=["light", "projector"])
def extreme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The smallest and the largest type."""
    apply(qapp, THEMES[request.param])
    yield request.param
    apply(qapp, LIGHT)


@pytest.mark.usefixtures("translated")
def test_every_text_is_whole_in_translation(demo: Session, extreme: str, qtbot: QtBot) -> None:
    workspace = _opened(qtbot, demo, extreme)
    faults = faults_in_every_view(workspace, qtbot)
    assert faults == [], "\n".join(faults)


@pytest.mark.usefixtures("translated")
def test_every_text_of_a_meeting_is_whole_in_translation(demo: Session, extreme: str, qtbot: QtBot) -> None:
    faults = faults_in_a_meeting(demo, extreme, qtbot)
    assert faults == [], "\n".join(faults)


@pytest.mark.usefixtures("translated")
def test_every_text_of_the_dialogs_is_whole_in_translation(demo: Session, extreme: str, qtbot: QtBot) -> None:
    window = MainWindow(Preferences())
    qtbot.addWidget(window)
    made, faults = dialogs(demo, THEMES[extreme], window), []
    for name in _DIALOGS:
        dialog = made[name]()
        qtbot.addWidget(dialog)
        dialog.show()
        faults += [f"{name}: {fault}" for fault in _at_rest(dialog, qtbot)]
    assert faults == [], "\n".join(faults)


@pytest.mark.usefixtures("pseudo_locale")
def test_every_text_is_whole_in_longer_words_from_right_to_left(demo: Session, qtbot: QtBot) -> None:
    workspace = _opened(qtbot, demo, "light")
    assert workspace.isRightToLeft()
    faults = faults_in_every_view(workspace, qtbot)
    assert faults == [], "\n".join(faults)


def test_every_text_of_a_meeting_is_whole_in_every_theme(demo: Session, theme: str, qtbot: QtBot) -> None:
    faults = faults_in_a_meeting(demo, theme, qtbot)
    assert faults == [], "\n".join(faults)


@pytest.mark.usefixtures("pseudo_locale")
def test_a_row_of_chips_begins_where_the_language_does(demo: Session, qtbot: QtBot) -> None:
    workspace = _opened(qtbot, demo, "light")
    workspace.show_view("checklist")
    bar = workspace.checklist.bar
    chips = [chip for chip in bar.findChildren(CheckButton) if chip.isVisible()]
    qtbot.waitUntil(lambda: chips[0].x() > chips[1].x())
    assert bar.rect().contains(chips[0].mapTo(bar, chips[0].rect().topRight()))


@pytest.mark.usefixtures("pseudo_locale")
def test_every_text_of_a_meeting_is_whole_in_longer_words(demo: Session, qtbot: QtBot) -> None:
    faults = faults_in_a_meeting(demo, "light", qtbot)
    assert faults == [], "\n".join(faults)


def faults_in_a_meeting(demo: Session, theme: str, qtbot: QtBot) -> list[str]:
    faults = []
    for name, make in meeting_dialogs(demo, THEMES[theme]).items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        faults += [f"{name}: {fault}" for fault in _at_rest(dialog, qtbot)]
    for name, window in meeting_walls(demo, THEMES[theme], SMALLEST):
        faults += [f"{name}: {fault}" for fault in _at_rest(window, qtbot)]
    return faults


def test_the_projector_theme_is_larger() -> None:
    assert PROJECTOR.zoom > LIGHT.zoom


@pytest.mark.usefixtures("pseudo_locale")
def test_a_result_stands_at_the_right_of_its_column_from_right_to_left(demo: Session, qtbot: QtBot) -> None:
    workspace = _opened(qtbot, demo, "light")
    workspace.show_view("checklist")
    workspace.show_target("111122223333")
    workspace.checklist.select_item("ACC-WKL-01")
    tree = workspace.checklist.tree
    index = tree.currentIndex().siblingAtColumn(Column.RESULT)
    qtbot.waitUntil(lambda: tree.visualRect(index).isValid())
    cell = tree.viewport().grab(tree.visualRect(index)).toImage()
    green = [
        x
        for x in range(cell.width())
        if cell.pixelColor(x, cell.height() // 2).name() == LIGHT.result(Result.SATISFIED)
    ]
    assert green
    assert min(green) > cell.width() / 2
