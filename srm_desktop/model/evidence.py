"""A file that was kept inside the assessment to show why an answer is what it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import Status
from srm_desktop.model.codecs import DATE, LINES, NUMBER, TEXT, Codec, choice

LARGEST_FILE = 500 * 1024 * 1024
"""Bytes of one file."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """`answers` are the cells it belongs to, as the change log spells them (`AnswerKey.parse`); `size` is in
    bytes; `dated` is the day the file speaks of, `added_on` the day it was kept."""

    id: str
    answers: tuple[str, ...] = ()
    name: str = ""
    media_type: str = ""
    size: int = 0
    sha256: str = ""
    caption: str = ""
    source: str = ""
    dated: date | None = None
    added_by: str = ""
    added_on: date | None = None
    status: Status = Status.ACTIVE

    @property
    def reference(self) -> str:
        """What a document calls it: short enough to print beside an answer."""
        return f"E-{self.sha256[:8].upper()}"

    def belongs_to(self, key: AnswerKey) -> bool:
        return str(key) in self.answers


EVIDENCE_FIELDS: dict[str, Codec] = {
    "answers": LINES,
    "name": TEXT,
    "media_type": TEXT,
    "size": NUMBER,
    "sha256": TEXT,
    "caption": TEXT,
    "source": TEXT,
    "dated": DATE,
    "added_by": TEXT,
    "added_on": DATE,
    "status": choice(Status, Status.ACTIVE),
}
