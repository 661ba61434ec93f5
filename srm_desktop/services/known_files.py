"""Which files are byte for byte as this program left them: by path, size and time of change."""

from __future__ import annotations

import json
import os
from pathlib import Path

from srm_desktop.paths import data_dir

_KEPT = 100


def _register() -> Path:
    return data_dir() / "known-files.json"


def _load() -> dict[str, list[int]]:
    try:
        known = json.loads(_register().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _look(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]


def is_as_left(path: Path) -> bool:
    try:
        return _load().get(os.path.realpath(path)) == _look(path)
    except OSError:
        return False


def remember(path: Path) -> None:
    """A register that cannot be written costs a check at the next start, nothing else."""
    try:
        _save(_without(path) | {os.path.realpath(path): _look(path)})
    except OSError:
        return


def forget(path: Path) -> None:
    """The file is read in full at its next opening."""
    _save(_without(path))


def _without(path: Path) -> dict[str, list[int]]:
    return {name: look for name, look in _load().items() if name != os.path.realpath(path)}


def _save(known: dict[str, list[int]]) -> None:
    register = _register()
    register.parent.mkdir(parents=True, exist_ok=True)
    part = register.with_suffix(".part")
    part.write_text(json.dumps(dict(list(known.items())[-_KEPT:])), encoding="utf-8")
    part.replace(register)
