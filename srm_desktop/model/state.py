"""The current state of an assessment, and how changes move it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem
from srm_desktop.model.answer import ANSWER_FIELDS, Answer, AnswerKey
from srm_desktop.model.assessment import (
    DETAILS_FIELDS,
    DETAILS_ID,
    PERSON_FIELDS,
    TARGET_FIELDS,
    Details,
    Person,
    Status,
    Target,
)
from srm_desktop.model.attestation import ATTESTATION_FIELDS, Attestation
from srm_desktop.model.change import Change, Entity
from srm_desktop.model.codecs import Codec
from srm_desktop.model.evidence import EVIDENCE_FIELDS, Evidence
from srm_desktop.model.finding import FINDING_FIELDS, SCAN_FIELDS, Finding, Scan
from srm_desktop.model.meeting import MEETING_FIELDS, MINUTE_FIELDS, Meeting, Minute
from srm_desktop.model.name_order import name_order
from srm_desktop.model.reliance import RELIANCE_FIELDS, Reliance
from srm_desktop.model.saved_filter import SAVED_FILTER_FIELDS, SavedFilter

Fields = dict[str, Any]
K = TypeVar("K")
T = TypeVar("T")

FIELDS: dict[Entity, dict[str, Codec]] = {
    Entity.DETAILS: DETAILS_FIELDS,
    Entity.TARGET: TARGET_FIELDS,
    Entity.PERSON: PERSON_FIELDS,
    Entity.ANSWER: ANSWER_FIELDS,
    Entity.ATTESTATION: ATTESTATION_FIELDS,
    Entity.RELIANCE: RELIANCE_FIELDS,
    Entity.ACTION_ITEM: ACTION_ITEM_FIELDS,
    Entity.SAVED_FILTER: SAVED_FILTER_FIELDS,
    Entity.MEETING: MEETING_FIELDS,
    Entity.MINUTE: MINUTE_FIELDS,
    Entity.EVIDENCE: EVIDENCE_FIELDS,
    Entity.SCAN: SCAN_FIELDS,
    Entity.FINDING: FINDING_FIELDS,
}
"""Every field that can change, by entity: the file's columns and the log's vocabulary."""


@dataclass(slots=True)
class State:
    """The one mutable value of the model: what the log says when it is replayed to its head.

    An entity whose every field is empty is absent, so equal logs give equal states.
    """

    details: Details = field(default_factory=Details)
    targets: dict[str, Target] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    answers: dict[AnswerKey, Answer] = field(default_factory=dict)
    attestations: dict[str, Attestation] = field(default_factory=dict)
    reliances: dict[str, Reliance] = field(default_factory=dict)
    action_items: dict[str, ActionItem] = field(default_factory=dict)
    filters: dict[str, SavedFilter] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    minutes: dict[str, Minute] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    scans: dict[str, Scan] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)

    def answer(self, key: AnswerKey) -> Answer:
        return self.answers.get(key) or Answer(*key)

    @property
    def active_targets(self) -> list[Target]:
        """In the order in which they are shown: accounts, units, workloads; then by name."""
        active = [target for target in self.targets.values() if target.status is Status.ACTIVE]
        return sorted(active, key=lambda t: (_KIND_ORDER[t.kind], *name_order(t.name), t.identifier))

    @property
    def active_people(self) -> list[Person]:
        active = [person for person in self.people.values() if person.status is Status.ACTIVE]
        return sorted(active, key=lambda person: name_order(person.name))

    @property
    def active_reliances(self) -> list[Reliance]:
        """The newest period first."""
        active = [r for r in self.reliances.values() if r.status is Status.ACTIVE]
        return sorted(active, key=lambda r: (r.period_end or r.read_on or date.min, r.report), reverse=True)

    @property
    def active_action_items(self) -> list[ActionItem]:
        """The open ones first; then by due date, those without one last."""
        active = [item for item in self.action_items.values() if item.status is Status.ACTIVE]
        return sorted(active, key=lambda i: (not i.is_open, i.due or date.max, i.what.casefold(), i.id))

    @property
    def active_filters(self) -> list[SavedFilter]:
        active = [saved for saved in self.filters.values() if saved.status is Status.ACTIVE]
        return sorted(active, key=lambda saved: name_order(saved.name))

    @property
    def active_meetings(self) -> list[Meeting]:
        """The newest first."""
        active = [meeting for meeting in self.meetings.values() if meeting.was_held]
        return sorted(active, key=lambda meeting: (meeting.started_at, meeting.id), reverse=True)

    def minutes_of(self, meeting_id: str) -> list[Minute]:
        """In the order in which they were taken."""
        of_it = [
            minute
            for minute in self.minutes.values()
            if minute.meeting == meeting_id and minute.status is Status.ACTIVE
        ]
        return sorted(of_it, key=lambda minute: (minute.at, minute.id))

    @property
    def active_evidence(self) -> list[Evidence]:
        """By name; then in the order in which it was added."""
        active = [one for one in self.evidence.values() if one.status is Status.ACTIVE]
        return sorted(active, key=lambda one: (*name_order(one.name), one.added_on or date.min, one.id))

    def apply(self, changes: Iterable[Change]) -> None:
        """Each thing is made anew once, however many of its fields change."""
        changed: defaultdict[tuple[Entity, str], dict[str, Any]] = defaultdict(dict)
        for change in changes:
            changed[change.entity, change.id][change.field] = FIELDS[change.entity][change.field].decode(
                change.new
            )
        for (entity, id_), fields in changed.items():
            _APPLY[entity](self, id_, fields)


_KIND_ORDER = {kind: position for position, kind in enumerate(("account", "ou", "workload"))}


def _keep(things: dict[K, T], key: K, changed: T, empty: T) -> None:
    """What is empty again is absent."""
    if changed == empty:
        things.pop(key, None)
    else:
        things[key] = changed


def _apply_details(state: State, _id: str, fields: Fields) -> None:
    state.details = replace(state.details, **fields)


def _apply_answer(state: State, id_: str, fields: Fields) -> None:
    key = AnswerKey.parse(id_)
    empty = Answer(*key)
    changed = state.answers.get(key, empty)._replace(**fields)
    _keep(state.answers, key, changed, empty)


def _apply_finding(state: State, id_: str, fields: Fields) -> None:
    empty = Finding(id_)
    changed = state.findings.get(id_, empty)._replace(**fields)
    _keep(state.findings, id_, changed, empty)


def _keyed(part: str, make: Callable[[str], Any]) -> Callable[[State, str, Fields], None]:
    def apply(state: State, id_: str, fields: Fields) -> None:
        things = getattr(state, part)
        empty = make(id_)
        changed = replace(things.get(id_, empty), **fields)
        _keep(things, id_, changed, empty)

    return apply


_PARTS: dict[Entity, tuple[str, Callable[[str], Any]]] = {
    Entity.TARGET: ("targets", Target),
    Entity.PERSON: ("people", Person),
    Entity.ATTESTATION: ("attestations", Attestation),
    Entity.RELIANCE: ("reliances", Reliance),
    Entity.ACTION_ITEM: ("action_items", ActionItem),
    Entity.SAVED_FILTER: ("filters", SavedFilter),
    Entity.MEETING: ("meetings", Meeting),
    Entity.MINUTE: ("minutes", Minute),
    Entity.EVIDENCE: ("evidence", Evidence),
    Entity.SCAN: ("scans", Scan),
}
"""What is kept by id in dataclasses: the part of the state that holds it, and how an empty one is made."""

_APPLY: dict[Entity, Callable[[State, str, Fields], None]] = {
    Entity.DETAILS: _apply_details,
    Entity.ANSWER: _apply_answer,
    Entity.FINDING: _apply_finding,
    **{entity: _keyed(part, make) for entity, (part, make) in _PARTS.items()},
}


def things(state: State, entity: Entity) -> dict[str, Any]:
    """Everything of one kind, by the id that the log uses."""
    if entity is Entity.DETAILS:
        return {DETAILS_ID: state.details}
    if entity is Entity.ANSWER:
        return {str(key): answer for key, answer in state.answers.items()}
    if entity is Entity.FINDING:
        return dict(state.findings)
    return dict(getattr(state, _PARTS[entity][0]))
