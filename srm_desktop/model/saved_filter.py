"""A filter that was given a name, kept with the assessment."""

from __future__ import annotations

from dataclasses import dataclass

from srm_desktop.model.assessment import Status
from srm_desktop.model.codecs import TEXT, Codec, choice


@dataclass(frozen=True, slots=True)
class SavedFilter:
    id: str
    name: str = ""
    query: str = ""
    status: Status = Status.ACTIVE


SAVED_FILTER_FIELDS: dict[str, Codec] = {
    "name": TEXT,
    "query": TEXT,
    "status": choice(Status, Status.ACTIVE),
}
