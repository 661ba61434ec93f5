"""Real widgets on a real copy of the demo."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srm_desktop.services import lifecycle
from srm_desktop.services.demo import create_demo
from srm_desktop.services.session import Session
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

AUTHOR = "A. Assessor"
PRODUCTION = "111122223333"
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SRM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.srm"
    create_demo(path, TODAY).close()
    return path


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    apply(qapp, LIGHT)
    QLocale.setDefault(QLocale("en_US"))  # whatever the machine's is
    yield
    # PySide deletes at its end what is left, and some of it twice: by itself, and with its parent.
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "demo.srm"
    shutil.copy(demo_file, path)
    session = lifecycle.open_assessment(path)
    yield session
    session.close()


@pytest.fixture
def author() -> Callable[[], str]:
    return lambda: AUTHOR


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    preferences = Preferences()
    preferences.author = AUTHOR
    preferences.tour_seen = True
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def workspace(window: MainWindow, demo: Session, qtbot: QtBot) -> Workspace:
    """The window on the demo, at one account of the checklist."""
    window.show_session(demo)
    made = window.workspace
    assert made is not None
    made.show_view("checklist")
    made.show_target(PRODUCTION)
    qtbot.waitExposed(window)
    return made
