"""What somebody owes by a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from srm_desktop.model.assessment import Status
from srm_desktop.model.codecs import DATE, LINES, TEXT, Codec, choice


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ActionItem:
    """`answers` are the cells it puts right, as the change log spells them (`AnswerKey.parse`);
    `meeting` is the id of the one it was raised in."""

    id: str
    what: str = ""
    owner: str = ""
    due: date | None = None
    state: ActionState = ActionState.OPEN
    done_on: date | None = None
    note: str = ""
    answers: tuple[str, ...] = ()
    meeting: str = ""
    raised_on: date | None = None
    status: Status = Status.ACTIVE

    @property
    def is_open(self) -> bool:
        return self.state is ActionState.OPEN

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.due is not None and self.due < today


ACTION_ITEM_FIELDS: dict[str, Codec] = {
    "what": TEXT,
    "owner": TEXT,
    "due": DATE,
    "state": choice(ActionState, ActionState.OPEN),
    "done_on": DATE,
    "note": TEXT,
    "answers": LINES,
    "meeting": TEXT,
    "raised_on": DATE,
    "status": choice(Status, Status.ACTIVE),
}
