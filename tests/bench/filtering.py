"""A filter keystroke over 50,000 cells, and how long the window stands still for it."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from srm_desktop.services import lifecycle
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.filters.filtering import SearchIndex
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.theme.tokens import LIGHT
from tests.bench.opening import big_file
from tests.bench.row import Row, fastest

CASES = (
    ("found nowhere", "zzz"),
    ("found in some", "owner 16"),
    ("two words", "round 7"),
    ("a key found nowhere", "result:not-assessed"),
    ("three keys, never in one cell", "result:na has:note due:<30d"),
    ("when it changed", "updated:>30d"),
)
MAX_STILL = 0.1


def measure(folder: Path) -> list[Row]:
    session = lifecycle.open_assessment(big_file(folder))
    targets = [target.id for target in session.state.active_targets]
    index = SearchIndex(session)
    texts = [
        f"{a.note}\n{a.reason}\n{a.owner}\n{a.assessor}".casefold() for a in session.state.answers.values()
    ]
    rows = []
    for what, word in CASES:
        words = word.split()

        def scan(words: list[str] = words) -> None:
            [text for text in texts if all(word in text for word in words)]

        def ours(word: str = word) -> None:
            index.matching(parse(word), targets)

        mine, plain = fastest(ours, scan)
        rows.append(Row(f"a filter keystroke over 50,000 cells, {what}", mine, plain, 2.0))
    still = min(_longest_standstill(session, targets) for _ in range(3))
    lifecycle.close(session)
    what = "the window's longest standstill at a keystroke"
    return [*rows, Row(what, still, MAX_STILL, 1.0, "baseline is the limit")]


def _longest_standstill(session: Session, targets: list[str]) -> float:
    """Seconds: the longest of many keystrokes in a new view, painted."""
    app = QApplication.instance() or QApplication([])
    view = ChecklistView(session, LIGHT, lambda: "Bench")
    view.resize(1280, 800)
    view.show()
    view.set_targets(targets)
    app.processEvents()
    longest = 0.0
    for text in ("r", "ro", "rou", "roun", "round 1", "round 12", "", "owner 3", "z", ""):
        start = time.perf_counter()
        view.bar.search.setText(text)
        app.processEvents()
        longest = max(longest, time.perf_counter() - start)
    view.leave()
    view.close()
    return longest
