"""What a file of somebody else's says, before it is compared with the assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Texts = Mapping[str, str | None]
"""Field names and values as the change log spells them; None is the empty value."""


class AnswerRecord(NamedTuple):
    """What is said of one responsibility, in one target or, where it names none, in those chosen for it.

    `place` is where in the file it stands. `item` is a responsibility's id or a framework's requirement.
    `base` has the fingerprints of the fields as they were exported, where the file is an export of ours; then
    `values` are only those that were edited since, and an empty one empties the field.
    """

    place: str
    item: str
    target: str
    values: Texts
    by: str = ""
    base: Mapping[str, str] | None = None


class ActionRecord(NamedTuple):
    """What is said of something owed: `id` of the action, empty for a new one; `answer` is the cell it is
    about, empty where it is about none."""

    place: str
    id: str
    answer: str
    values: Texts
    by: str = ""
    base: Mapping[str, str] | None = None


class Fault(NamedTuple):
    """Something that could not be read, and is not taken over."""

    place: str
    text: str


@dataclass(slots=True)
class Reading:
    """All that a file said. `kind` names the format; `remarks` say what was left aside and why;
    `assessment` and `log` name what an export of ours was made from."""

    kind: str
    answers: list[AnswerRecord] = field(default_factory=list)
    actions: list[ActionRecord] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    rows: int = 0
    """How many records the file has, those without anything to take over included."""
    assessment: str = ""
    title: str = ""
