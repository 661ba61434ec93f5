"""An acknowledged edit survives whatever moment the program is killed at.

One helper process imports the store and forks a writer for each round, so that a round costs
milliseconds. Killing a process does not show what a power cut would do: the system still writes
what it was given.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from srm_desktop.store.file import AssessmentFile
from srm_desktop.store.lock import lock_path
from tests.support import child_environment

ROUNDS = 100
LONGEST = 0.2
"""Seconds a writer lives at most: it opens the file and makes a dozen edits in that time."""

HELPER = """
import json, os, sys
from pathlib import Path
from srm_desktop.store.file import AssessmentFile
from tests.support import ITEMS, action, note

def write_for_ever(path, number):
    file = AssessmentFile.open(path, trusted=True)
    assert not file.read_only
    count = 0
    while True:
        count += 1
        text = f"round {number}, edit {count} " + "x" * (count % 7 * 300)
        many = 12 if count % 5 == 0 else 1
        batch = file.write(action(count=many), [note(text, ITEMS[count % 8], f"t{n}") for n in range(many)])
        os.write(1, (json.dumps([batch.id, len(batch.changes)]) + "\\n").encode())

for line in sys.stdin:
    number, path = json.loads(line)
    child = os.fork()
    if child == 0:
        try:
            write_for_ever(Path(path), number)
        finally:
            os._exit(1)
    os.write(1, f"{child}\\n".encode())
    _, status = os.waitpid(child, 0)
    os.write(1, f"ended by signal {status & 127}\\n".encode())
"""


class Writers:
    """Starts writers and kills them; reads what they acknowledged."""

    def __init__(self, to: IO[bytes], answers: IO[bytes]) -> None:
        self._to = to
        self._answers = answers.fileno()
        self._pending = b""

    def run_and_kill(self, path: Path, number: int, seconds: float) -> list[tuple[str, int]]:
        """The batches that were acknowledged: their ids and how many changes each has."""
        self._to.write(json.dumps([number, str(path)]).encode() + b"\n")
        self._to.flush()
        lines = []
        pid = 0
        deadline = time.monotonic() + 30
        while True:
            if not pid and (line := self._line(deadline)):
                # A writer that is quicker than its parent may already have acknowledged something.
                if line.isdigit():
                    pid, deadline = int(line), time.monotonic() + seconds
                else:
                    lines.append(line)
            elif line := self._line(deadline):
                lines.append(line)
            else:
                break
        assert pid, "no writer was started"
        os.kill(pid, signal.SIGKILL)
        while (line := self._line(time.monotonic() + 30)) and not line.startswith("ended"):
            lines.append(line)
        assert line == f"ended by signal {int(signal.SIGKILL)}", line
        return [(batch, changes) for batch, changes in map(json.loads, lines)]

    def _line(self, deadline: float) -> str:
        """The next line; empty where none has come by then."""
        while b"\n" not in self._pending:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                return ""
            data = os.read(self._answers, 65536)
            assert data, "the helper ended"
            self._pending += data
        line, _, self._pending = self._pending.partition(b"\n")
        return line.decode()


@pytest.fixture
def writers() -> Iterator[Writers]:
    with subprocess.Popen(
        [sys.executable, "-c", HELPER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=child_environment(),
        bufsize=0,
    ) as helper:
        assert helper.stdin
        assert helper.stdout
        yield Writers(helper.stdin, helper.stdout)


def test_no_acknowledged_edit_is_lost_however_often_the_program_is_killed(
    tmp_path: Path, writers: Writers
) -> None:
    path = tmp_path / "work.srm"
    AssessmentFile.create(path).close()
    chance = random.Random()
    seq, in_all, unacknowledged = 0, 0, 0
    for number in range(ROUNDS):
        acknowledged = writers.run_and_kill(path, number, chance.random() * LONGEST)
        with AssessmentFile.open(path, trusted=False) as file:
            assert not file.read_only
            found: dict[str, int] = {}
            for entry in file.history(after_seq=seq):
                found[entry.batch.id] = found.get(entry.batch.id, 0) + 1
            seq = file.head().seq
        ids = list(found)
        assert ids[: len(acknowledged)] == [batch for batch, _ in acknowledged]
        assert all(found[batch] == changes for batch, changes in acknowledged)
        assert len(ids) <= len(acknowledged) + 1, "more than the one edit that was on its way"
        assert not Path(f"{path}-journal").exists()
        assert not lock_path(path).exists()
        in_all += len(acknowledged)
        unacknowledged += len(ids) - len(acknowledged)
    print(f"{ROUNDS} kills, {in_all} acknowledged edits, {unacknowledged} written but not yet acknowledged")
    assert in_all >= 10
