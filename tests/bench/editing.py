"""One acknowledged edit, and the same rows written by hand with the same pragmas."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import time
from pathlib import Path

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering, lifecycle
from tests.bench.opening import big_file
from tests.bench.row import Row

EDITS = 150
_CHANGE = "INSERT INTO change VALUES (?,?,?,?,?,?,?,?,?,?)"


def measure(folder: Path) -> list[Row]:
    path, copy = big_file(folder), folder / "copy.srm"
    shutil.copy(path, copy)
    session = lifecycle.open_assessment(path)
    keys = [AnswerKey(session.state.active_targets[7].id, item.id) for item in session.catalog.assessable]
    results = itertools.cycle((Result.SATISFIED, Result.OTHER_THAN_SATISFIED, Result.PARTIALLY_SATISFIED))
    raw = sqlite3.connect(copy, isolation_level=None)
    raw.execute("PRAGMA journal_mode=TRUNCATE")
    raw.execute("PRAGMA synchronous=FULL")
    ours, plain = [], []
    for number in range(EDITS):
        key, result = keys[number % len(keys)], next(results)
        start = time.perf_counter()
        batch = answering.set_result(session, [key], result, f"Assessor {number}")
        ours.append(time.perf_counter() - start)
        assert batch is not None
        start = time.perf_counter()
        raw.execute("BEGIN")
        raw.execute("SELECT * FROM answer WHERE target=? AND item=?", key).fetchone()
        raw.execute("UPDATE answer SET result=?, assessor=? WHERE target=? AND item=?", (result, "A", *key))
        row = (batch.number, batch.id, "set-result", 1, str(result), "A", "2026-11-23T00:00:00.000Z", None)
        raw.execute("INSERT INTO batch VALUES (?,?,?,?,?,?,?,?)", row)
        for c in batch.changes:
            raw.execute(
                _CHANGE,
                (c.seq, c.uuid, batch.number, c.entity, c.id, c.field, c.old, c.new, c.previous, c.hash),
            )
        raw.execute("COMMIT")
        plain.append(time.perf_counter() - start)
    lifecycle.close(session)
    raw.close()
    middle = EDITS // 2
    return [Row("one acknowledged edit (median)", sorted(ours)[middle], sorted(plain)[middle], 2.0)]
