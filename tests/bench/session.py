"""A scripted session over all views on 500 x 100: the longest that the window does not answer.

python -m tests.bench.session [SECONDS] says it by step, for ten minutes with 600. A machine that others
work on too is slower at times, by half, and every step is longer then: so each standstill is given at the
pace of the machine's fastest moment as well.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from srm_desktop.services import lifecycle
from srm_desktop.services.session import Session
from srm_desktop.ui.collecting import collect_seldom
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.views import MAKERS
from srm_desktop.ui.workspace import Workspace
from tests.bench.opening import big_file
from tests.bench.row import Row

MAX_GAP = 0.1
SECONDS = 45
_TICK_MS, _STEP_MS = 2, 25
_SUM = 10_000
_BLOCK = [Qt.Key.Key_Right] * 9 + [Qt.Key.Key_Down] * 9
V = TypeVar("V", bound=QWidget)
Step = tuple[str, Callable[[], object]]


class Pace:
    """How fast the machine is just now, by the same little sum every time."""

    def __init__(self) -> None:
        self._fastest = float("inf")

    def slower(self) -> float:
        """How many times as long as at its fastest it takes now."""
        start = time.perf_counter()
        sum(n for n in range(_SUM))
        took = time.perf_counter() - start
        self._fastest = min(self._fastest, took)
        return took / self._fastest


class Standstill(NamedTuple):
    """In seconds: on the clock, of the processor's time, and at the machine's own pace."""

    gap: float = 0.0
    busy: float = 0.0
    paced: float = 0.0


class Watchdog:
    """Notes how long the event loop is away, and after which step."""

    def __init__(self) -> None:
        self.worst: dict[str, Standstill] = {}
        self._pace = Pace()
        self._step, self._slower, self._longest = "start", self._pace.slower(), Standstill()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        gap, busy = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now
        if gap > self._longest.gap:
            self._longest = Standstill(gap, busy)

    def begin(self, step: str) -> None:
        """The step before is over: what was longest in it counts at the faster of the paces around it."""
        slower = self._pace.slower()
        before = self.worst.get(self._step, Standstill())
        paced = max(before.paced, self._longest.gap / min(slower, self._slower))
        self.worst[self._step] = max(before, self._longest)._replace(paced=paced)
        self._step, self._slower, self._longest = step, slower, Standstill()

    def stop(self) -> None:
        self.begin("end")
        self._timer.stop()


class Script:
    """Steps, one in each turn of the loop, with a rest between them, until the time is over."""

    def __init__(self, window: MainWindow, steps: Iterator[Step], seconds: float) -> None:
        self.watchdog = Watchdog()
        self.errors: list[BaseException] = []
        self._window, self._steps = window, steps
        self._end = time.perf_counter() + seconds
        self._loop = QEventLoop()

    def run(self) -> None:
        before, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: self.errors.append(error)
        QTimer.singleShot(_STEP_MS, self._next)
        self._loop.exec()
        self.watchdog.stop()
        sys.excepthook = before
        if self.errors:
            raise self.errors[0]

    def _next(self) -> None:
        if time.perf_counter() > self._end or self.errors:
            self._loop.quit()
            return
        name, work = next(self._steps)
        self.watchdog.begin(name)
        QTimer.singleShot(_STEP_MS, self._next)
        work()


def _press(widget: Callable[[], QWidget], *keys: Qt.Key, shift: bool = False) -> Callable[[], None]:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier

    def work() -> None:
        for key in keys:
            QTest.keyClick(widget(), key, modifier)

    return work


def steps(window: MainWindow, session: Session) -> Iterator[Step]:
    """What a person does in an hour, over and over, each time with another item."""
    workspace = window.workspace
    assert workspace is not None
    for item in cycle(session.catalog.assessable):
        for part in PARTS:
            yield from part(window, workspace, item.id)


def _look(window: MainWindow, workspace: Workspace, _item: str) -> Iterator[Step]:
    for name in MAKERS:
        yield f"show {name}", partial(window.run, name)
        yield f"rest at {name}", lambda: None
        yield f"rest at {name}", lambda: None
    yield "next target", lambda: window.run("next_target")
    yield "all targets", lambda: workspace.show_target("")


def _checklist(window: MainWindow, workspace: Workspace, item: str) -> Iterator[Step]:
    before = _last_step(workspace)
    yield "show checklist", lambda: window.run("checklist")
    tree = partial(_tree, workspace)
    yield "checklist: another item", lambda: workspace.checklist.select_item(item)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_G, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_K):
        yield f"checklist: {key.name}", _press(tree, key)
    yield "checklist: one target", lambda: window.run("next_target")
    for key in (Qt.Key.Key_2, Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_N, Qt.Key.Key_5):
        yield f"checklist: {key.name}", _press(tree, key)
    yield from _take_back("checklist: undo", window, workspace, before)
    yield "checklist: redo", lambda: window.run("redo")
    yield "checklist: all targets", lambda: workspace.show_target("")
    yield "checklist: 3 in 500 targets", _press(tree, Qt.Key.Key_3)
    yield from _take_back("checklist: undo 500", window, workspace, before)
    for text in ("r", "ro", "rou", "round 1", "round 12", "owner:16", "result:gap", ""):
        yield "checklist: filter", partial(workspace.checklist.bar.search.setText, text)


def _matrix(window: MainWindow, workspace: Workspace, _item: str) -> Iterator[Step]:
    before = _last_step(workspace)
    yield "show matrix", lambda: window.run("matrix")
    view = partial(_shown, workspace, MatrixView)
    table = partial(_table, workspace)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        yield f"matrix: {key.name}", _press(table, key)
    for _ in range(6):
        yield (
            "matrix: scroll",
            lambda: table().verticalScrollBar().setValue(table().verticalScrollBar().value() + 60),
        )
        yield (
            "matrix: scroll across",
            lambda: table().horizontalScrollBar().setValue(table().horizontalScrollBar().value() + 300),
        )
    yield (
        "matrix: choose a block",
        _press(table, *_BLOCK, shift=True),
    )
    yield "matrix: 2 on 100 cells", _press(table, Qt.Key.Key_2)
    yield from _take_back("matrix: undo", window, workspace, before)
    yield "matrix: G", _press(table, Qt.Key.Key_G)
    yield "matrix: by topic", lambda: view().rows.setCurrentIndex(1)
    yield "matrix: by environment", lambda: view().columns.setCurrentIndex(1)
    yield "matrix: most gaps first", lambda: view().sorted.toggle()
    yield "matrix: filter", lambda: view().search.setText("round")
    yield "matrix: clear", lambda: view().clear_filter()
    yield "matrix: compact", lambda: view().compact.toggle()
    yield "matrix: by domain", lambda: view().rows.setCurrentIndex(0)


def _history(window: MainWindow, workspace: Workspace, _item: str) -> Iterator[Step]:
    from srm_desktop.ui.history.history_view import HistoryView  # noqa: PLC0415

    yield "show history", lambda: window.run("history")
    view = partial(_shown, workspace, HistoryView)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        yield f"history: {key.name}", _press(lambda: view().tree, key)
    yield "history: search", lambda: view().search.setText("round 499")
    for _ in range(12):
        yield "history: searching", lambda: None
    yield "history: kind", lambda: view().kind.setCurrentIndex(1)
    yield "history: clear", lambda: view().clear_filter()


def _actions(window: MainWindow, workspace: Workspace, _item: str) -> Iterator[Step]:
    from srm_desktop.ui.action_items.action_items_view import ActionItemsView  # noqa: PLC0415

    before = _last_step(workspace)
    yield "show actions", lambda: window.run("action_items")
    view = partial(_shown, workspace, ActionItemsView)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        yield f"actions: {key.name}", _press(lambda: view().tree, key)
    yield from _take_back("actions: undo", window, workspace, before)
    yield "actions: search", lambda: view().search.setText("key")
    yield "actions: clear", lambda: view().clear_filter()


def _panes(window: MainWindow, workspace: Workspace, _item: str) -> Iterator[Step]:
    before = _last_step(workspace)
    yield "show checklist", lambda: window.run("checklist")
    for name in ("matrix", "overview", "history"):
        yield f"{name} beside", partial(window.run, f"beside_{name}")
        yield f"rest with {name} beside", lambda: None
    yield "beside: to the checklist", lambda: workspace.checklist.take_focus()
    tree = partial(_tree, workspace)
    yield "beside: one target", lambda: window.run("next_target")
    for key in (Qt.Key.Key_J, Qt.Key.Key_2, Qt.Key.Key_J, Qt.Key.Key_1):
        yield f"beside: {key.name}", _press(tree, key)
    yield from _take_back("beside: undo", window, workspace, before)
    yield "beside: all targets", lambda: workspace.show_target("")
    for _ in range(3):
        yield "beside: close", lambda: window.run("close_beside")


def _last_step(workspace: Workspace) -> int:
    """The number of the batch that an undo would take back."""
    done = workspace.session.steps(1).done
    return done[0].number if done else 0


def _take_back(name: str, window: MainWindow, workspace: Workspace, before: int) -> Iterator[Step]:
    """Undo after undo, as many as there were edits: a key may have found nothing to change."""
    while _last_step(workspace) > before:
        yield name, lambda: window.run("undo")


PARTS = (_look, _checklist, _matrix, _history, _actions, _panes)


def _tree(workspace: Workspace) -> QWidget:
    return workspace.checklist.tree


def _table(workspace: Workspace) -> QTableView:
    return _shown(workspace, MatrixView).table


def _shown(workspace: Workspace, kind: type[V]) -> V:
    view = workspace.active
    assert isinstance(view, kind)
    return view


def run(session: Session, seconds: float) -> Watchdog:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    apply(app, LIGHT)
    collect_seldom()
    preferences = Preferences()
    preferences.author = "Bench"
    window = MainWindow(preferences)
    window.resize(1280, 800)
    window.show_session(session)
    window.show()
    app.processEvents()
    script = Script(window, steps(window, session), seconds)
    script.run()
    window.close()
    return script.watchdog


def measure(folder: Path, seconds: float = SECONDS) -> list[Row]:
    watchdog = run(lifecycle.open_assessment(big_file(folder)), seconds)
    name, longest = max(watchdog.worst.items(), key=lambda worst: worst[1].gap)
    paced_name, paced = max(watchdog.worst.items(), key=lambda worst: worst[1].paced)
    note = f"at '{name}', {longest.busy * 1000:.0f} ms of them busy; baseline is the limit"
    return [
        Row(f"longest standstill in a session of {seconds:.0f} s", longest.gap, MAX_GAP, 1.0, note),
        Row("the same at the machine's own pace", paced.paced, MAX_GAP, 1.0, f"at '{paced_name}'"),
    ]


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with tempfile.TemporaryDirectory() as folder:
        watchdog = run(lifecycle.open_assessment(big_file(Path(folder))), seconds)
    print("on the clock   processor   at its own pace")
    for name, one in sorted(watchdog.worst.items(), key=lambda worst: worst[1], reverse=True):
        print(f"{one.gap * 1000:9.1f} ms{one.busy * 1000:9.1f} ms{one.paced * 1000:15.1f} ms  {name}")


if __name__ == "__main__":
    main()
