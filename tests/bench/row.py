"""A measured line of the table."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Seconds, the smallest of several runs each; `limit` is the ratio to stay below."""

    work: str
    ours: float
    baseline: float
    limit: float
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline


def fastest(*works: Callable[[], object], rounds: int = 7) -> list[float]:
    """The shortest run of each, taken in turns so that the machine's moods hit all alike."""
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for position, work in enumerate(works):
            gc.collect()
            start = time.perf_counter()
            work()
            best[position] = min(best[position], time.perf_counter() - start)
    return best
