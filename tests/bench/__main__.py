"""./dev bench: every row is measured beside its baseline, several times, and shown as a ratio."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.row import Row


def main() -> int:
    wanted = sys.argv[1:]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SRM_DESKTOP_HOME"] = str(Path(folder) / "home")
        rows = [row for measure in _measures(wanted) for row in measure(Path(folder))]
    print(f"{'work':<52}{'ours':>11}{'baseline':>11}{'ratio':>8}{'limit':>7}")
    for row in rows:
        verdict = "" if row.ratio <= row.limit else "  OVER"
        print(
            f"{row.work:<52}{row.ours * 1000:>9.1f}ms{row.baseline * 1000:>9.1f}ms"
            f"{row.ratio:>8.2f}{row.limit:>7.1f}{verdict}  {row.note}"
        )
    return 0


def _measures(wanted: list[str]) -> list[Callable[[Path], list[Row]]]:
    from tests.bench import (  # noqa: PLC0415 (after the home is set)
        attesting,
        editing,
        exporting,
        filtering,
        many,
        matrix,
        memory,
        opening,
        pressing,
        scanning,
        session,
        signing,
        starting,
    )

    measures = {
        "start": starting.measure,
        "open": opening.measure,
        "edit": editing.measure,
        "filter": filtering.measure,
        "matrix": matrix.measure,
        "session": session.measure,
        "many": many.measure,
        "press": pressing.measure,
        "memory": memory.measure,
        "attest": attesting.measure,
        "sign": signing.measure,
        "scan": scanning.measure,
        "export": exporting.measure,
    }
    return [measure for name, measure in measures.items() if not wanted or name in wanted]


if __name__ == "__main__":
    sys.exit(main())
