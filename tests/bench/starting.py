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
from PySide6.QtCore import QTimer
from srm_desktop.ui.checklist import tree_view
def painted(self, event, paint=tree_view.TreeView.paintEvent):
    paint(self, event)
    if self.model().rowCount():
        from PySide6.QtWidgets import QApplication
        QTimer.singleShot(0, QApplication.quit)
tree_view.TreeView.paintEvent = painted
from srm_desktop.app import main
main(sys.argv[1:])
print(time.time())
"""


def _seconds(code: str, *arguments: str) -> float:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=env, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1]) - start


def measure(folder: Path) -> list[Row]:
    demo = folder / "demo.srm"
    lifecycle.close(create_demo(demo))
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(_BARE))
        ours.append(_seconds(_OURS, str(demo)))
    return [Row("start to first paint, demo file", min(ours), min(bare), _LIMIT)]
