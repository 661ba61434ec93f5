"""What a file says compared with what the assessment says: proposed first, written only when somebody agrees.

A cell that nobody touched since the export proposes nothing, even where the assessment moved on. One that was
edited while the assessment moved on too is a conflict, shown with both, and is left out unless it is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import fingerprint, shown
from srm_desktop.exchange.records import ActionRecord, AnswerRecord, Fault, Reading, Texts
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem
from srm_desktop.model.answer import ANSWER_FIELDS, AnswerKey
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Action, Batch, Edit, Entity, Verb
from srm_desktop.services import answering
from srm_desktop.services.action_items import action_item_edits
from srm_desktop.services.session import Session
from srm_desktop.services.targets import find_target
from srm_desktop.services.transfer.resolving import Items
from srm_desktop.services.wording import field_name, value_text

_LONGEST_DETAIL = 300


class Proposed(NamedTuple):
    """A change of one field, with who made it and where in the file. `follows`: it comes with another one."""

    entity: Entity
    id: str
    field: str
    old: str | None
    new: str | None
    by: str
    place: str
    conflict: bool = False
    follows: bool = False


@dataclass(slots=True)
class Plan:
    """What is neither proposed nor a fault nor unknown says what the assessment says already.

    `unknown` are the ids that nothing here answers to, with the places that name them; `rows` is how many
    records the file has.
    """

    source: str
    kind: str
    proposed: list[Proposed] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unknown: dict[str, list[str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    rows: int = 0

    @property
    def changes(self) -> list[Proposed]:
        """What is taken over unless somebody chooses otherwise."""
        return [one for one in self.proposed if not one.conflict]

    @property
    def conflicts(self) -> list[Proposed]:
        return [one for one in self.proposed if one.conflict]


def plan(
    session: Session,
    reading: Reading,
    source: str,
    by: str,
    *,
    targets: Iterable[str] = (),
    today: date | None = None,
) -> Plan:
    """What taking the file over would change. `source` is the file's name; `targets` are the ids for
    records that name none; `by` is who did what the file names nobody for."""
    made = Plan(source, reading.kind, faults=list(reading.faults), remarks=list(reading.remarks))
    made.rows = reading.rows
    mine = session.state.details.uuid
    if reading.assessment and reading.assessment != mine:
        said = phrase("The file was exported from another assessment, {0}.", reading.title or "not named")
        made.remarks.append(said)
    on = today or date.today()
    answers = _Answers(session, made, by, list(targets), on)
    answers.take(reading.answers)
    actions = _Actions(session, made, by, on)
    for record in reading.actions:
        actions.take(record)
    return made


class _Answers:
    def __init__(self, session: Session, made: Plan, by: str, targets: list[str], today: date) -> None:
        self._session, self._plan, self._by, self._today = session, made, by, today
        active = [target.id for target in session.state.active_targets]
        self._targets = targets or (active if len(active) == 1 else [])
        self._known: dict[str, str | None] = {}
        self._found: dict[AnswerKey, dict[str, Proposed]] = defaultdict(dict)
        self._quoted: dict[AnswerKey, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._from: dict[AnswerKey, tuple[str, str]] = {}

    def take(self, records: list[AnswerRecord]) -> None:
        items = Items(self._session.catalog, [record.item for record in records])
        if items.framework:
            title = f"{items.framework.title} {items.framework.version}"
            self._plan.remarks.append(
                phrase("The ids are taken as requirements of {0}: what is said of them becomes notes.", title)
            )
        silent = 0
        for record in records:
            self._take(record, items)
            silent += not record.values and record.base is None
        if silent:
            self._plan.remarks.append(phrase("Rows that name something and say nothing of it: {0}.", silent))
        self._quote(items)
        for key, fields in self._found.items():
            self._settle(key, list(fields.values()))

    def _take(self, record: AnswerRecord, items: Items) -> None:
        """One that says nothing is counted, and that is all."""
        if not record.values:
            return
        if items.is_inherited(record.item):
            self._fault(record.place, phrase("{0} is AWS's and is not assessed", record.item))
            return
        found = items.of(record.item)
        if not found:
            self._plan.unknown.setdefault(record.item, []).append(record.place)
            return
        for target in self._targets_of(record):
            for item in found:
                key = AnswerKey(target, item)
                if items.is_own(record.item):
                    self._compare(key, record)
                elif said := _quotation(record):
                    self._quoted[key][said].append(record.item)
                    self._from.setdefault(key, (record.place, record.by or self._by))

    def _fault(self, place: str, text: str) -> None:
        self._plan.faults.append(Fault(place, text))

    def _targets_of(self, record: AnswerRecord) -> list[str]:
        if not record.target:
            if not self._targets:
                self._fault(record.place, phrase("it names no target; choose the one it is about"))
            return self._targets
        if record.target not in self._known:
            try:
                self._known[record.target] = find_target(self._session.state, record.target).id
            except UserError:
                self._known[record.target] = None
        if (id_ := self._known[record.target]) is None:
            self._fault(record.place, phrase("{0} is not a target of this assessment", record.target[:60]))
            return []
        return [id_]

    def _compare(self, key: AnswerKey, record: AnswerRecord) -> None:
        answer = self._session.state.answer(key)
        for name, new in record.values.items():
            old = ANSWER_FIELDS[name].encode(getattr(answer, name))
            if record.base is None:
                new = _added(name, old, new)
            if new == old or (old and new == shown(old)):
                continue
            moved = _has_moved(record.base, name, old)
            by = record.by or self._by
            self._propose(key, Proposed(Entity.ANSWER, str(key), name, old, new, by, record.place, moved))

    def _propose(self, key: AnswerKey, wanted: Proposed) -> None:
        earlier = self._found[key].get(wanted.field)
        if earlier is None:
            self._found[key][wanted.field] = wanted
        elif wanted.field == "note" and not earlier.conflict and not wanted.conflict:
            both = _added("note", earlier.new, wanted.new)
            self._found[key]["note"] = earlier._replace(new=both)
        elif earlier.new != wanted.new:
            self._fault(
                wanted.place,
                phrase("{0} is given twice, and {1} says otherwise", field_name(wanted.field), earlier.place),
            )

    def _quote(self, items: Items) -> None:
        """What is said of requirements, below the note: one paragraph for what is said of several alike."""
        title = items.framework.title if items.framework else ""
        for key, said in self._quoted.items():
            lines = [f"{title} {_joined(ids)}: {text}".strip() for text, ids in said.items()]
            old = self._session.state.answer(key).note or None
            new = old
            for line in lines:
                new = _added("note", new, line)
            if new != old:
                place, by = self._from[key]
                self._propose(key, Proposed(Entity.ANSWER, str(key), "note", old, new, by, place))

    def _settle(self, key: AnswerKey, wanted: list[Proposed]) -> None:
        """With what follows from a verdict; a row that contradicts itself is left out whole."""
        answer = self._session.state.answer(key)
        taken = [one for one in wanted if not one.conflict]
        first = (taken or wanted)[0]
        if any(len(one.new or "") > answering.MAX_TEXT for one in wanted):
            self._fault(first.place, phrase("the text for {0} is too long", key.item))
            return
        try:
            values = answering.settled(answer, _values(taken), first.by, self._today)
        except UserError as error:
            self._fault(first.place, error.what)
            return
        self._plan.proposed += wanted
        given = {one.field for one in wanted}
        for name, value in values.items():
            old, new = ANSWER_FIELDS[name].encode(getattr(answer, name)), ANSWER_FIELDS[name].encode(value)
            if name not in given and new != old:
                self._plan.proposed.append(
                    Proposed(Entity.ANSWER, str(key), name, old, new, first.by, first.place, follows=True)
                )


def _has_moved(base: Mapping[str, str] | None, name: str, old: str | None) -> bool:
    """Whether the assessment says something else than when the file was exported."""
    return base is not None and fingerprint([shown(old) if old else None]) != base[name]


def _values(chosen: Iterable[Proposed]) -> dict[str, Any]:
    return {one.field: ANSWER_FIELDS[one.field].decode(one.new) for one in chosen}


def _added(name: str, old: str | None, new: str | None) -> str | None:
    """Somebody else's note goes below ours, once; any other field says one thing."""
    if name != "note" or not old or not new or new == old:
        return new
    return old if new in old or new in shown(old) else f"{old}\n\n{new}"


def _quotation(record: AnswerRecord) -> str:
    """Everything a record says, as text: a requirement's result is not the responsibility's."""
    lines = [
        f"{field_name(name)}: {value_text(name, text)}"
        for name, text in record.values.items()
        if name != "note" and text
    ]
    note = record.values.get("note")
    return "\n".join([*([note] if note else []), *lines])


def _joined(ids: list[str]) -> str:
    """AC-2(a), (b), (c) for the parts of one control."""
    said: list[str] = []
    before = ""
    for id_ in dict.fromkeys(ids):
        stem, bracket, part = id_.partition("(")
        if bracket and stem == before:
            said.append(f"({part}")
        else:
            said.append(id_)
        before = stem
    return ", ".join(said)


class _Actions:
    def __init__(self, session: Session, made: Plan, by: str, today: date) -> None:
        self._session, self._plan, self._by, self._today = session, made, by, today
        self._seen: dict[tuple[str, str], Proposed] = {}

    def take(self, record: ActionRecord) -> None:
        known = self._session.state.action_items.get(record.id)
        if known and known.status is Status.ACTIVE:
            self._compare(known, record)
        elif record.id and record.base is not None:
            self._plan.faults.append(
                Fault(record.place, phrase("the action is not in this assessment any more"))
            )
        else:
            self._add(record)

    def _compare(self, action: ActionItem, record: ActionRecord) -> None:
        by = record.by or self._by
        for name, new in record.values.items():
            if new is None and record.base is None:
                continue  # what somebody else's file leaves out says nothing
            old = ACTION_ITEM_FIELDS[name].encode(getattr(action, name))
            if new == old:
                continue
            moved = _has_moved(record.base, name, old)
            wanted = Proposed(Entity.ACTION_ITEM, action.id, name, old, new, by, record.place, moved)
            earlier = self._seen.setdefault((action.id, name), wanted)
            if earlier is wanted:
                self._plan.proposed.append(wanted)
            elif earlier.new != new:
                said = phrase("{0} is given twice, and {1} says otherwise", field_name(name), earlier.place)
                self._plan.faults.append(Fault(record.place, said))

    def _is_here(self, answer: str) -> bool:
        key = AnswerKey.parse(answer)
        target = self._session.state.targets.get(key.target)
        return target is not None and key.item in self._session.catalog.by_id

    def _add(self, record: ActionRecord) -> None:
        """A new action. Its id follows from what it says, so that a second import finds it."""
        what = record.values.get("what") or ""
        name = "/".join((self._session.state.details.uuid, record.answer, what))
        id_ = record.id or uuid5(NAMESPACE_URL, name).hex
        if id_ in self._session.state.action_items or (id_, "what") in self._seen:
            return
        by = record.by or self._by
        answers = (record.answer,) if self._is_here(record.answer) else ()
        owner = record.values.get("owner") or by
        values = _decoded({**record.values, "owner": owner})
        action = replace(ActionItem(id_, answers=answers, raised_on=self._today), **values)
        try:
            edits = action_item_edits(action)
        except UserError as error:
            self._plan.faults.append(Fault(record.place, error.what))
            return
        for edit in edits:
            if edit.new is not None:
                wanted = Proposed(Entity.ACTION_ITEM, id_, edit.field, None, edit.new, by, record.place)
                self._seen[id_, edit.field] = wanted
                self._plan.proposed.append(wanted)


def _decoded(values: Texts) -> dict[str, Any]:
    return {name: ACTION_ITEM_FIELDS[name].decode(text) for name, text in values.items()}


def apply(
    session: Session, plan_: Plan, chosen: Iterable[Proposed] | None = None, *, today: date | None = None
) -> list[Batch]:
    """Writes what was chosen, one batch for each author. Raises UserError; then nothing was written."""
    batches = store(session, plan_, plan_.changes if chosen is None else chosen, today=today)
    session.follow()
    return batches


def store(
    session: Session, plan_: Plan, chosen: Iterable[Proposed], *, today: date | None = None
) -> list[Batch]:
    """Writes what `apply` writes; may run beside the window's thread, which hears of it by `follow`."""
    by_author: dict[str, list[Proposed]] = defaultdict(list)
    for one in chosen:
        by_author[one.by].append(one)
    on = today or date.today()
    wanted = [(by, list(_edits(session, by, ones, on))) for by, ones in by_author.items()]
    batches = []
    for by, edits in wanted:
        count = len({(edit.entity, edit.id) for edit in edits})
        action = Action(Verb.IMPORT_ANSWERS, by, datetime.now(UTC), count, plan_.source[:_LONGEST_DETAIL])
        batch = session.write(action, edits, ())
        batches += [batch] if batch else []
    return batches


def _edits(session: Session, by: str, wanted: list[Proposed], on: date) -> Iterator[Edit]:
    answers: dict[AnswerKey, list[Proposed]] = defaultdict(list)
    for one in wanted:
        if one.entity is Entity.ANSWER and not one.follows:
            answers[AnswerKey.parse(one.id)].append(one)
        elif one.entity is not Entity.ANSWER:
            yield Edit(one.entity, one.id, one.field, one.new)
    yield from answering.edits_of(
        session,
        {
            key: answering.settled(session.state.answer(key), _values(ones), by, on)
            for key, ones in answers.items()
        },
    )
