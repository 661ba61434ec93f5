"""What undo and redo would take back: followed batch by batch, so that a long log takes no longer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from srm_desktop.model.change import Verb

_FACTS = (
    *(Verb.CREATE, Verb.ATTEST, Verb.RECORD_SIGNATURES, Verb.REVOKE),
    *(Verb.MAKE_MINUTES, Verb.GO_TO, Verb.LEAVE_MEETING, Verb.RESUME_MEETING),
)
"""What undo passes over: the file exists, what was written, signed or revoked is out in the world, and where
a meeting stands is no edit."""


class Done(NamedTuple):
    """What undo and redo need to know of a batch."""

    number: int
    id: str
    verb: str
    reverts: str | None


class UndoStacks:
    """An undo takes its batch from the one stack and lies on the other; what is new empties that one."""

    def __init__(self) -> None:
        self.seen = 0  # the number of the newest batch that was followed
        self._undoable: dict[str, None] = {}
        self._redoable: dict[str, None] = {}

    def follow(self, oldest_first: Iterable[Done]) -> None:
        for one in oldest_first:
            self.seen = one.number
            if one.verb in _FACTS:
                continue
            if one.verb == Verb.UNDO:
                self._undoable.pop(one.reverts or "", None)
                self._redoable[one.id] = None
                continue
            if one.verb == Verb.REDO:
                self._redoable.pop(one.reverts or "", None)
            else:
                self._redoable.clear()
            self._undoable[one.id] = None

    def undoable(self) -> Iterator[str]:
        """The ids of what undo after undo would take back."""
        return reversed(self._undoable)

    def redoable(self) -> Iterator[str]:
        """The ids of the undos that redo after redo would take back."""
        return reversed(self._redoable)
