from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srm_desktop.ui.collecting import Collector

RESTS_MS = 40


@pytest.fixture
def collections() -> Iterator[list[int]]:
    """The generation of every collection that has begun; Python begins none by itself."""
    seen: list[int] = []

    def see(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.disable()
    gc.callbacks.append(see)
    yield seen
    gc.callbacks.remove(see)
    gc.enable()


def test_it_collects_when_the_hands_rest(collections: list[int], qtbot: QtBot) -> None:
    holder = QObject()
    Collector(holder, RESTS_MS).put_off()
    assert collections == []
    qtbot.waitUntil(lambda: collections == [2])


def test_a_busy_window_is_left_alone(collections: list[int], qapp: QApplication, qtbot: QtBot) -> None:
    holder = QObject()
    Collector(holder, RESTS_MS).put_off()
    end = time.perf_counter() + 2 * RESTS_MS / 1_000
    while time.perf_counter() < end:
        pass  # as a long step of the user would
    qapp.processEvents()
    assert collections == []
    qtbot.waitUntil(lambda: collections == [2])
