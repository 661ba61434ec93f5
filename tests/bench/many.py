"""One edit of 500 answers at once, on disk and on the screen."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from srm_desktop.model.answer import AnswerKey, Method, Result
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.theme.tokens import LIGHT
from tests.bench.opening import big_file
from tests.bench.row import Row

LIMIT = 0.1
ROUNDS = 6


def measure(folder: Path) -> list[Row]:
    session = lifecycle.open_assessment(big_file(folder))
    app = QApplication.instance() or QApplication([])
    view = ChecklistView(session, LIGHT, lambda: "Bench")
    stop = session.subscribe(view.follow)
    view.resize(1280, 800)
    view.show()
    view.set_targets([target.id for target in session.state.active_targets])
    view.select_item(session.catalog.assessable[0].id)
    keys = view.selected_keys()
    app.processEvents()
    number = itertools.count()
    rows = []
    for name, verb in _verbs(session).items():
        took, alone = [], []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            verb(keys, next(number))
            written = time.perf_counter()
            app.processEvents()
            took.append(time.perf_counter() - start)
            alone.append(written - start)
        what = f"{name} of {len(keys)} answers, on disk and painted"
        rows.append(Row(what, min(took), LIMIT, 1.0, "baseline is the limit"))
    stop()
    view.leave()
    view.close()
    lifecycle.close(session)
    return rows


def _verbs(session: Session) -> dict[str, Callable[..., object]]:
    """Each makes every answer another one, whatever round it is."""
    results = (Result.SATISFIED, Result.OTHER_THAN_SATISFIED)

    def reviewed(keys: list[AnswerKey], n: int) -> object:
        return (
            answering.submit(session, keys, "Bench")
            if n % 2
            else answering.review(session, keys, True, "Other")
        )

    return {
        "result": lambda keys, n: answering.set_result(session, keys, results[n % 2], "Bench"),
        "owner": lambda keys, n: answering.set_owner(session, keys, f"Owner {n}", "Bench"),
        "due date": lambda keys, n: answering.set_due(session, keys, date(2027, 1, 1 + n % 28), "Bench"),
        "method": lambda keys, n: answering.set_methods(session, keys, [list(Method)[n % 3]], "Bench"),
        "review state": reviewed,
        "text added to the note": lambda keys, n: answering.append_note(session, keys, f"Again {n}", "Bench"),
    }
