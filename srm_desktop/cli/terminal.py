"""What every command does: opens the file, finds the targets named, prints."""

from __future__ import annotations

import json
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.services import lifecycle
from srm_desktop.services.session import Session
from srm_desktop.services.targets import find_target

NOBODY = "(not named)"
"""Who the log names where nobody was named."""

DONE, NO = 0, 1


def targets(session: Session, named: list[str]) -> list[str]:
    """The ids of the targets named; without a name the only one there is."""
    if named:
        return [find_target(session.state, text).id for text in named]
    active = session.state.active_targets
    if len(active) != 1:
        known = ", ".join(target.identifier for target in active[:5]) or "none yet"
        raise UserError(
            "Which target is meant is not clear.", phrase("Name it with --target. Targets: {0}.", known)
        )
    return [active[0].id]


class _Open:
    """An assessment for one command; how it was left is remembered."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        self._session = lifecycle.open_assessment(path)
        if writable and self._session.read_only:
            said = self._why()
            self._session.close()
            raise UserError(
                phrase("{0} cannot be changed: {1}", path.name, said), "Close it there and try again."
            )

    def _why(self) -> str:
        if holder := self._session.holder:
            return f"{holder.user or 'somebody'} on {holder.host} has it open."
        return "the file or its folder is read-only."

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        lifecycle.close(self._session)


def readable(path: Path) -> _Open:
    return _Open(path, writable=False)


def writable(path: Path) -> _Open:
    return _Open(path, writable=True)


def many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def print_json(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2))
