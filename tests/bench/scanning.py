"""Importing a 28 MB scan: read, mapped, previewed and stored, beside `json.load` of the same file."""

from __future__ import annotations

import gzip
import itertools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from srm_desktop.services import known_files, lifecycle
from srm_desktop.services.findings.scans import carry_out, plan_import, read_scan
from srm_desktop.services.lifecycle import NewAssessment
from tests.bench.row import Row, fastest

SIZE = 28_000_000
_SAMPLE = Path(__file__).parents[1] / "data" / "scans" / "prowler-5.46.ocsf.json.gz"
_OLD_ACCOUNT = "111122223333"


def scan_of(path: Path, size: int) -> Path:
    """A Prowler file of about `size` bytes: the sample's records over and over, in ever more accounts."""
    text = json.dumps(json.loads(gzip.decompress(_SAMPLE.read_bytes())), indent=4, ensure_ascii=False)
    records = text.strip()[1:-1].rstrip()
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for number in itertools.count():
            file.write(records.replace(_OLD_ACCOUNT, f"{300000000000 + number}"))
            if file.tell() >= size:
                break
            file.write(",")
        file.write("\n]\n")
    return path


def measure(folder: Path) -> list[Row]:
    scan = scan_of(folder / "scan.ocsf.json", SIZE)
    size = scan.stat().st_size / 1e6
    empty, numbers = folder / "empty.srm", itertools.count()
    lifecycle.close(lifecycle.create(empty, NewAssessment("Title", "Organisation"), "Bench"))
    sessions = []
    for number in range(ROUNDS):
        copy = folder / f"copy-{number}.srm"
        shutil.copy(empty, copy)
        known_files.remember(copy)
        sessions.append(lifecycle.open_assessment(copy))

    def ours() -> None:
        session = sessions[next(numbers)]
        plan = plan_import(session.state, session.catalog, [read_scan(scan)])
        carry_out(session, plan, plan.unknown_accounts, "Bench")

    def plain() -> None:
        with scan.open(encoding="utf-8") as file:
            json.load(file)

    mine, loaded = fastest(ours, plain, rounds=ROUNDS)
    findings = len(sessions[0].state.findings)
    for session in sessions:
        lifecycle.close(session)
    peak = _peak(folder / "copy-0.srm", scan)
    what = f"import a {size:.0f} MB scan"
    return [
        Row(what, mine, loaded, 3.0, f"{findings} findings"),
        Row(f"{what}: memory over the program, in files", peak, size / 1000, 3.0, f"{peak * 1000:.0f} MB"),
        _open_row(folder, scan),
    ]


ROUNDS = 5
_PEAK = """
import re, sys
from pathlib import Path
from srm_desktop.services import lifecycle
from srm_desktop.services.findings.scans import carry_out, plan_import, read_scan

def peak():
    "Of this program alone; what getrusage says a child inherits from its parent."
    return int(re.search("VmHWM:\\s+([0-9]+)", Path("/proc/self/status").read_text())[1])

empty, scan = map(Path, sys.argv[1:])
session = lifecycle.open_assessment(empty)
before = peak()
plan = plan_import(session.state, session.catalog, [read_scan(scan)])
carry_out(session, plan, plan.unknown_accounts, "Bench")
print(peak() - before)
session.close()
"""


def _peak(used: Path, scan: Path) -> float:
    """Gigabytes that an import in a process of its own adds to the opened program's peak."""
    fresh = used.with_name("fresh.srm")
    shutil.copy(used.with_name("empty.srm"), fresh)
    known_files.remember(fresh)
    run = [sys.executable, "-c", _PEAK, str(fresh), str(scan)]
    done = subprocess.run(run, env=dict(os.environ), capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024 / 1000


FINDINGS = 50_000


def _open_row(folder: Path, scan: Path) -> Row:
    """Opening an assessment of 50,000 findings, beside sqlite3 reading the same rows."""
    path = folder / "findings.srm"
    session = lifecycle.create(path, NewAssessment("Title", "Organisation"), "Bench")
    read = read_scan(scan)
    observations = [
        seen._replace(account=f"{int(seen.account) + 10**9 * copy}")
        for copy in range(-(-FINDINGS // len(read.observations)))
        for seen in read.observations
    ][:FINDINGS]
    plan = plan_import(session.state, session.catalog, [replace(read, observations=observations)])
    carry_out(session, plan, (), "Bench")
    lifecycle.close(session)

    def ours() -> None:
        lifecycle.open_assessment(path, read_only=True).close()

    def raw() -> None:
        connection = sqlite3.connect(path)
        for table in ("finding", "scan", "details", "content"):
            connection.execute(f"SELECT * FROM {table}").fetchall()
        connection.close()

    known_files.remember(path)
    mine, plain = fastest(ours, raw)
    return Row(f"open {FINDINGS:,} findings, as this program left it", mine, plain, 3.0)
