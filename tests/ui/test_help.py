from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srm_desktop.services.session import Session
from srm_desktop.ui import crash_reports
from srm_desktop.ui.crash_reports import CrashReports
from srm_desktop.ui.help.help_window import HelpWindow
from srm_desktop.ui.help.topics import topics
from srm_desktop.ui.help.tour import Tour
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.views import MAKERS
from srm_desktop.ui.widgets.notice import Notice
from srm_desktop.ui.workspace import Workspace


def said(widget: HelpWindow | Tour) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_every_view_has_a_topic_of_its_own() -> None:
    assert set(MAKERS) <= {topic.name for topic in topics()}


def test_the_glossary_has_the_words_of_the_model() -> None:
    glossary = next(topic for topic in topics() if topic.name == "glossary")
    assert {"Shared responsibility model", "Target", "Attestation"} <= {term for term, _ in glossary.entries}


def test_f1_explains_the_view_that_is_shown(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_view("boundary")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (help_,) = window.findChildren(HelpWindow)
    assert help_.isVisible()
    assert "Choose the services in use" in said(help_)
    window.run("undo_history")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "walk through, newest first" in said(help_)
    help_.close()


def test_the_first_assessment_brings_three_steps_and_the_second_none(
    window: MainWindow, demo: Session, qtbot: QtBot
) -> None:
    window.preferences.tour_seen = False
    window.show_session(demo)
    (tour,) = window.findChildren(Tour)
    for step in range(1, 4):
        assert f"{step} of 3" in said(tour)
        assert window.rect().contains(tour.geometry())
        primary = next(b for b in tour.findChildren(QPushButton) if b.property("role") == "primary")
        qtbot.mouseClick(primary, Qt.MouseButton.LeftButton)
    assert not tour.isVisible()
    window.run("close")
    assert window.preferences.tour_seen


def test_the_steps_leave_the_keys_to_the_work_and_go_with_escape(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    window.preferences.tour_seen = False
    workspace.checklist.focus_tree()
    window._help.offer_tour()
    (tour,) = window.findChildren(Tour)
    assert workspace.checklist.tree.hasFocus()
    qtbot.keyClick(workspace.checklist.tree, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert workspace.checklist.tree.hasFocus()


def test_steps_that_were_asked_for_are_read_with_enter(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    window.run("tour")
    (tour,) = window.findChildren(Tour)
    for step in range(1, 4):
        assert f"{step} of 3" in said(tour)
        focused = window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert not tour.isVisible()


def test_the_steps_go_with_the_assessment(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    window.run("tour")
    assert window.findChildren(Tour)
    window.run("close")
    qtbot.waitUntil(lambda: not window.findChildren(Tour))


_CRASH = """
import os, signal
from srm_desktop.ui.crash_reports import CrashReports
CrashReports().begin()
os.kill(os.getpid(), signal.SIGSEGV)
"""


def test_a_crash_is_offered_at_the_next_start_and_goes_when_dismissed(
    window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    subprocess.run([sys.executable, "-c", _CRASH], env=dict(os.environ), capture_output=True, check=False)
    (report,) = crash_reports.left_over()
    assert "Segmentation fault" in report.read_text()
    window.show_start()
    window.offer_help()
    (notice,) = window.findChildren(Notice)
    dismiss = next(b for b in notice.findChildren(QPushButton) if b.text() == "Dismiss")
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert crash_reports.left_over() == []


def test_a_run_that_ends_in_order_leaves_no_report() -> None:
    reports = CrashReports()
    reports.begin()
    reports.end()
    assert list(crash_reports.folder().iterdir()) == []


def test_an_error_that_was_survived_is_written_with_its_place() -> None:
    try:
        raise LookupError("no such thing")
    except LookupError as error:
        CrashReports().write(error)
    (report,) = crash_reports.left_over()
    assert "test_an_error_that_was_survived" in report.read_text()
