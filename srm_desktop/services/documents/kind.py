"""What one kind of document has of its own; all else is done alike for every kind.

Every snapshot has the parts `format`, `document`, `assessment`, `evidence`, `log` and `signatures`, made as
`freezing` makes them; what else it has is between the functions of its kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from srm_desktop.pdf.archiving import Derived, Drawn
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved

Snapshot = dict[str, Any]
Progress = Callable[[int, int], None]


class Signatory(NamedTuple):
    """A role to sign in: what it is called on the page, and what who signs in it states."""

    name: str
    statements: tuple[str, ...]


class Kind(NamedTuple):
    """Functions of a snapshot.

    `is_whole`: whether data that may come from anywhere has what the functions after it read; it may raise
    KeyError, TypeError, ValueError or AttributeError instead of saying no. `derived` are the files attached
    beside the snapshot. `facts` are lines, label and text, for who verifies the document. `moved` is what
    the assessment says otherwise since.
    """

    name: str
    draw: Callable[[Snapshot, Progress | None], Drawn]
    derived: Callable[[Snapshot], Sequence[Derived]]
    is_whole: Callable[[Snapshot], bool]
    signatories: Callable[[Snapshot], dict[str, Signatory]]
    one_key_may_sign_twice: Callable[[Snapshot], bool]
    facts: Callable[[Snapshot], list[tuple[str, str]]]
    moved: Callable[[Snapshot, Session], list[Moved]]
