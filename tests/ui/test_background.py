from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.ui.background import BackgroundTask, Progress


def _number(number: int, _progress: Progress) -> int:
    return number


class Emitter(QObject):
    fired = Signal(bool)


def test_twenty_thousand_emits_do_not_abort_the_interpreter(qtbot: QtBot) -> None:
    emitter = Emitter()
    seen: list[bool] = []
    emitter.fired.connect(seen.append)
    for _ in range(20_000):
        emitter.fired.emit(True)
    assert len(seen) == 20_000


def test_every_result_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    results: list[int] = []
    failures: list[BaseException] = []
    for number in range(200):
        BackgroundTask(parent, "Working", partial(_number, number), results.append, failures.append)
    qtbot.waitUntil(lambda: len(results) == 200, timeout=20_000)
    assert sorted(results) == list(range(200))


def test_an_error_arrives_instead_of_a_result(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    errors: list[BaseException] = []
    BackgroundTask(parent, "Working", lambda _: 1 // 0, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_cancelled_work_stops_and_reports_nothing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    reported: list[object] = []

    def work(progress: Progress) -> None:
        for step in range(10_000_000):
            progress(step, 10_000_000)

    BackgroundTask(parent, "Working", work, reported.append, reported.append)
    dialog = parent.findChild(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    dialog.canceled.emit()
    qtbot.waitUntil(lambda: parent.findChild(QProgressDialog) is None)
    assert reported == []


def test_abandoned_work_stops_and_reports_nothing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    reported: list[object] = []
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(10_000_000):
            steps.append(step)
            progress(step, 10_000_000)

    BackgroundTask(parent, "Working", work, reported.append, reported.append).abandon()
    taken = len(steps)
    parent.close()
    assert len(steps) == taken < 10_000_000
    assert reported == []
