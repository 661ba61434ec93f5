"""What went wrong, kept on this machine only: written when it happens, offered at the next start."""

from __future__ import annotations

import faulthandler
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QSysInfo, qVersion

from srm_desktop import __version__
from srm_desktop.paths import log_dir

KEPT = 10
"""Reports; older ones go."""


def folder() -> Path:
    return log_dir() / "crashes"


class CrashReports:
    """Of one run of the program; a crash of the process itself is written by faulthandler."""

    def __init__(self) -> None:
        self._fatal: TextIO | None = None

    def begin(self) -> None:
        """From here on even a segmentation fault leaves its stack. Raises OSError."""
        folder().mkdir(parents=True, exist_ok=True)
        path = folder() / f"{_now()}-fatal.txt"
        self._fatal = path.open("w", encoding="utf-8")
        self._fatal.write(_head())
        self._fatal.flush()
        faulthandler.enable(self._fatal)

    def end(self) -> None:
        """The run ended in order: its empty report goes."""
        if self._fatal is not None:
            faulthandler.disable()
            path = Path(self._fatal.name)
            self._fatal.close()
            self._fatal = None
            path.unlink(missing_ok=True)

    def write(self, error: BaseException) -> None:
        """An error of ours that the program survived."""
        folder().mkdir(parents=True, exist_ok=True)
        text = _head() + "".join(traceback.format_exception(error))
        (folder() / f"{_now()}-error.txt").write_text(text, encoding="utf-8")


def left_over() -> list[Path]:
    """Reports of earlier runs, newest first. Those of a run that still goes on are not among them."""
    reports = sorted(folder().glob("*.txt"), reverse=True) if folder().is_dir() else []
    for old in reports[KEPT:]:
        old.unlink(missing_ok=True)
    return [path for path in reports[:KEPT] if path.name.endswith("-error.txt") or _crashed(path)]


def _crashed(path: Path) -> bool:
    return "Fatal Python error" in path.read_text(encoding="utf-8", errors="replace")


def dismiss(reports: list[Path]) -> None:
    for path in reports:
        path.unlink(missing_ok=True)


def _head() -> str:
    return (
        f"SRM Desktop {__version__}, {datetime.now(UTC).isoformat(timespec='seconds')}\n"
        f"Python {sys.version.split()[0]}, Qt {qVersion()}, {QSysInfo.prettyProductName()}\n\n"
    )


def _now() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
