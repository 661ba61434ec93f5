"""The composition root: a window, or the command line."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from srm_desktop.paths import log_dir, resources_dir

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from srm_desktop.ui.crash_reports import CrashReports
    from srm_desktop.ui.main_window import MainWindow

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def main(arguments: list[str] | None = None) -> int:
    """The program. Returns its exit status: 0 done and yes, 1 done and no, 2 could not be done."""
    words = sys.argv[1:] if arguments is None else arguments
    if words and not _means_window(words):
        from srm_desktop.cli.main import run

        return run(words)
    if not _has_display():
        print("error: There is no display for the window. See: srm-desktop --help", file=sys.stderr)
        return 2
    return run_window(words)


def _has_display() -> bool:
    """Asked before Qt is: without one Qt ends the process."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def _means_window(words: list[str]) -> bool:
    return words == ["--demo"] or (len(words) == 1 and words[0].endswith(".srm"))


def run_window(words: list[str]) -> int:
    """Opens the window on a file, on a copy of the demo, or on the start page."""
    gc.disable()  # what a start makes is there to stay
    from PySide6.QtWidgets import QApplication

    from srm_desktop.ui import language
    from srm_desktop.ui.crash_reports import CrashReports
    from srm_desktop.ui.main_window import MainWindow
    from srm_desktop.ui.messages import report_unexpected
    from srm_desktop.ui.preferences import Preferences
    from srm_desktop.ui.theme.apply import apply, load_fonts

    _start_log()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("SRM Desktop")
    app.setDesktopFileName("srm-desktop")
    reports = CrashReports()
    sys.excepthook = _reporting(reports, report_unexpected)
    with contextlib.suppress(OSError):
        reports.begin()
    load_fonts()
    preferences = Preferences()
    language.install(app, language.wanted(preferences.language))
    window = MainWindow(preferences)
    apply(app, window.theme)
    window.show()
    if not words:
        window.show_start()
    window.after_first_paint(partial(_go_on, app, window, words))
    window.offer_help()
    status = app.exec()
    reports.end()
    return status


def _go_on(app: QApplication, window: MainWindow, words: list[str]) -> None:
    """What can wait for the first paint."""
    from PySide6.QtGui import QIcon

    from srm_desktop.ui.collecting import collect_seldom

    gc.freeze()
    collect_seldom()
    gc.enable()
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "srm-desktop.svg")))
    if words == ["--demo"]:
        window.files.open_demo()
    elif words:
        window.files.open(Path(words[0]))


def _reporting(reports: CrashReports, then: ExceptHook) -> ExceptHook:
    """An exception in a slot is written down before it is shown."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            with contextlib.suppress(OSError):
                reports.write(error.with_traceback(trace))
        then(kind, error, trace)

    return hook


def _start_log() -> None:
    """A local file, so that an unexpected error can be looked into; nothing leaves the machine."""
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=log_dir() / "srm-desktop.log", level=logging.WARNING)
    except OSError:
        logging.basicConfig(level=logging.WARNING)
