"""From a key to the verdict on the screen: the whole window on 500 targets and 100 responsibilities."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView, QWidget

from srm_desktop.services import lifecycle
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.palette.palette import Palette
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace
from tests.bench.estate import ITEMS
from tests.bench.many import LIMIT as MANY
from tests.bench.opening import big_file
from tests.bench.row import Row

TWO_FRAMES = 2 / 60
PRESSES = 100
_RESULTS = (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2)


def measure(folder: Path) -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    apply(app, LIGHT)
    bare = _percentile(_bare_presses())
    window, workspace = _opened(folder)
    targets = workspace.session.state.active_targets
    one = _percentile(_verdicts(workspace, targets[7].id))
    steps = _percentile(_presses(workspace, lambda _: Qt.Key.Key_J))
    every = _percentile(_verdicts(workspace, ""))
    rows = [
        Row("a verdict by key, painted, 95th percentile", one, TWO_FRAMES, 1.0, _LIMIT),
        Row("the same press in a bare tree", one, bare, float("inf"), "no limit"),
        Row("a step to the next item by key, painted, 95th percentile", steps, TWO_FRAMES, 1.0, _LIMIT),
        Row(
            "a verdict by key in all 500 targets, 95th percentile", every, MANY, 1.0, "baseline is the limit"
        ),
    ]
    found = _percentile(_palette(window))
    rows.append(
        Row("a letter typed into the palette, painted, 95th percentile", found, TWO_FRAMES, 1.0, _LIMIT)
    )
    window.close()
    return rows


def _verdicts(workspace: Workspace, target: str) -> list[float]:
    workspace.show_target(target)
    before = workspace.session.head().seq
    took = _presses(workspace, lambda n: _RESULTS[n % len(_RESULTS)])
    assert workspace.session.head().seq >= before + PRESSES, "the keys did nothing"
    return took


_LIMIT = "baseline is the limit: two frames"


def _opened(folder: Path) -> tuple[MainWindow, Workspace]:
    preferences = Preferences()
    preferences.author, preferences.tour_seen = "Bench", True
    window = MainWindow(preferences)
    window.resize(1280, 800)
    window.show()
    window.show_session(lifecycle.open_assessment(big_file(folder)))
    assert window.workspace is not None
    window.workspace.show_view("checklist")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window, window.workspace


def _palette(window: MainWindow) -> list[float]:
    """Seconds for each letter, over every action, responsibility and target."""
    window.run("palette")
    palette = window.findChildren(Palette)[-1]
    took = []
    for letter in "account 499" * 5:
        start = time.perf_counter()
        QTest.keyClicks(palette.field, letter)
        QApplication.processEvents()
        took.append(time.perf_counter() - start)
        if len(palette.field.text()) == len("account 499"):
            assert palette._model.index(0).data().startswith("Account 499")
            palette.field.clear()
    palette.close()
    return took


def _presses(workspace: Workspace, key: Callable[[int], Qt.Key]) -> list[float]:
    view = workspace.checklist
    view.select_item(workspace.session.catalog.assessable[20].id)
    view.focus_tree()
    return _timed(view.tree, key, lambda: not workspace.session._written and not workspace._turns.is_busy)


def _timed(
    widget: QWidget, key: Callable[[int], Qt.Key], is_settled: Callable[[], bool] = lambda: True
) -> list[float]:
    """Seconds from each press until nothing is left to do, now or in the next turns, or to paint."""
    QApplication.processEvents()
    took = []
    for number in range(PRESSES):
        start = time.perf_counter()
        QTest.keyPress(widget, key(number))
        QApplication.processEvents()
        while not is_settled():
            QApplication.processEvents()
        QApplication.processEvents()
        took.append(time.perf_counter() - start)
        QTest.keyRelease(widget, key(number))
        QTest.qWait(20)  # what waits for a rest of the keys is not part of a press
    return took


class _Bare(QTreeView):
    """As little as a tree can do: a key writes into the row's second column."""

    def __init__(self) -> None:
        super().__init__()
        self._words = itertools.cycle(("Satisfied", "Other than satisfied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.model().setData(self.currentIndex().siblingAtColumn(1), next(self._words))


def _bare_presses() -> list[float]:
    tree, model = _Bare(), QStandardItemModel()
    for number in range(ITEMS):
        model.appendRow([QStandardItem(f"Item {number}"), QStandardItem("")])
    tree.setModel(model)
    tree.resize(1280, 800)
    tree.show()
    QTest.qWaitForWindowExposed(tree)
    tree.setCurrentIndex(model.index(20, 0))
    took = _timed(tree, lambda _: Qt.Key.Key_1)
    tree.close()
    return took


def _percentile(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]
