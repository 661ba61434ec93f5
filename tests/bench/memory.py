"""What the window keeps in memory with 500 targets x 100 responsibilities, and an empty one as large."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.opening import big_file
from tests.bench.row import Row

LIMIT = 3.0
_SAY = """
def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
"""
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTreeView())
window.resize(1280, 800)
window.show()
app.processEvents()
print(resident())
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from srm_desktop.ui.main_window import MainWindow
def look():
    workspace = next((w.workspace for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if workspace is None:
        QTimer.singleShot(50, look)
        return
    workspace.show_view("checklist")
    workspace.checklist.bar.search.setText("result:gap round 7")
    QTimer.singleShot(500, lambda: (print(resident(), flush=True), QApplication.quit()))
QTimer.singleShot(0, look)
from srm_desktop.app import main
main(sys.argv[1:])
"""


def measure(folder: Path) -> list[Row]:
    ours, bare = _kilobytes(_OURS, str(big_file(folder))), _kilobytes(_BARE)
    # A row is made for seconds; a megabyte stands for a millisecond here.
    what = "memory with 500 x 100 open, in MB, and of a bare window"
    return [Row(what, ours / 1024**2, bare / 1024**2, LIMIT, "megabytes, not milliseconds")]


def _kilobytes(code: str, *arguments: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _SAY + code, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout.split()[-1])
