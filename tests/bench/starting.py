"""Start to first paint: the window on the demo, and a bare window with an empty tree."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from srm_desktop.services import lifecycle
from srm_desktop.services.demo import create_demo
from tests.bench.row import Row

ROUNDS = 7
_LIMIT = 1.5

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView
class Tree(QTreeView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(Tree())
window.show()
app.exec()
print(time.time())
"""
_OURS = """
import sys, time
from srm_desktop import app
painted = []
def before_the_window(start_log=app._start_log):
    from srm_desktop.ui.main_window import MainWindow
    def paint(self, event, before=MainWindow.paintEvent):
        before(self, event)
        if not painted:
            painted.append(time.time())
            watch()
    MainWindow.paintEvent = paint
    start_log()
def watch():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    tree = tree_of_the_window()
    if tree is None or not tree.model().rowCount():
        QTimer.singleShot(1, watch)
    else:
        QTimer.singleShot(0, QApplication.quit)
def tree_of_the_window():
    from PySide6.QtWidgets import QApplication, QTreeView
    trees = (t for w in QApplication.topLevelWidgets() for t in w.findChildren(QTreeView))
    return next((t for t in trees if t.isVisible()), None)
app._start_log = before_the_window
app.main(sys.argv[1:])
print(painted[0], time.time())
"""


def _seconds(code: str, *arguments: str) -> list[float]:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=env, capture_output=True, text=True, check=True
    )
    return [float(word) - start for word in done.stdout.split()]


def measure(folder: Path) -> list[Row]:
    demo = folder / "demo.srm"
    lifecycle.close(create_demo(demo))
    bare, ours = [], []
    _seconds(_OURS, str(demo))
    for _ in range(ROUNDS):
        bare.append(_seconds(_BARE)[0])
        ours.append(_seconds(_OURS, str(demo)))
    first, whole = (min(times) for times in zip(*ours, strict=True))
    return [
        Row("start to the window's first paint, demo file", first, min(bare), _LIMIT),
        Row("start to the demo's tree on screen", whole, min(bare), _LIMIT, "loads SQLAlchemy: see docs"),
    ]
