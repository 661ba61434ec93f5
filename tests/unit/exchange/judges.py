"""Two programs of somebody else that read OSCAL: trestle, and the metaschema's constraints."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_JUDGES = """
import sys
from importlib import import_module
from pathlib import Path
schema, module, model, *documents = sys.argv[1:]
good, bad = map(Path, documents)
getattr(import_module(module), model).oscal_read(good)
judge = getattr(import_module("oscal"), schema)
print(judge.load(good).validate(), judge.load(bad).validate())
"""


def judged(schema: str, trestle: str, good: object, bad: object, folder: Path) -> list[str]:
    """What the constraints say of each document, "True" or "False"; trestle must read the good one.

    In a process of its own: one of them unpacks its data where it is started.
    """
    paths = [folder / "good.json", folder / "bad.json"]
    for path, document in zip(paths, (good, bad), strict=True):
        path.write_text(json.dumps(document), encoding="utf-8")
    module, _, model = trestle.rpartition(".")
    words = [sys.executable, "-c", _JUDGES, schema, module, model, *map(str, paths)]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
