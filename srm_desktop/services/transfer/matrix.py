"""The Shared Responsibility Matrix of an assessment: who carries what, what was found, what is owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from srm_desktop.exchange.cells import fingerprint, pieces, shown, units
from srm_desktop.exchange.matrix import (
    ACTION_BASE_FIELDS,
    ATTESTATIONS,
    BASE_FIELDS,
    CONTINUED,
    EVIDENCE,
    FORMAT,
    KEY,
    MATRIX,
    MATRIX_PRINTED,
    PLAN,
    PLAN_PRINTED,
    Counted,
    Row,
    Table,
    Value,
    Workbook,
)
from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem
from srm_desktop.model.answer import ANSWER_FIELDS, Answer, AnswerKey, Result, ReviewState
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Catalog, ControlClass, Domain, Party, Responsibility
from srm_desktop.model.progress import Rollup, total
from srm_desktop.model.words import word
from srm_desktop.services.action_items import in_scope
from srm_desktop.services.documents import documents
from srm_desktop.services.documents.signoff import Scope, resolved
from srm_desktop.services.session import Session

_OWNERSHIP = {
    ControlClass.INHERITED: ("AWS", "Yes", "Inherited from pre-existing authorization"),
    ControlClass.SHARED: ("Shared", "Partial", "Shared (service provider and customer responsibility)"),
    ControlClass.CUSTOMER_SPECIFIC: ("Customer", "No", "Provided by customer (customer system specific)"),
}
_IMPLEMENTED = {
    Result.SATISFIED: "Implemented",
    Result.PARTIALLY_SATISFIED: "Partially implemented",
    Result.OTHER_THAN_SATISFIED: "Planned",
    Result.NOT_APPLICABLE: "Not applicable",
    Result.NOT_ASSESSED: "",
}
_SCANNERS = ("prowler", "aws-security-hub")
"""Frameworks that are lists of checks; a matrix refers to requirements."""

_LARGEST_CELL = 32_767
_BEGINNING = 2_000
_LISTED = 40
"""How many targets the cover counts one by one."""

_LONG_FIELDS = "note reason owner assessor risk_reason risk_approver cause recommendation response".split()
"""Texts of an answer that may be longer than a cell."""

_EMPTY = tuple(None for _ in BASE_FIELDS)


def workbook(session: Session, scope: Scope, now: datetime | None = None) -> Workbook:
    """Everything in scope, as tables; rows are made while they are read. Raises UserError."""
    domains, targets = resolved(session, scope)
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    details = session.state.details
    source = _Source(session, domains, targets)
    return Workbook(
        title=shown(" ".join(details.title.split())),
        subtitle=shown(" ".join(details.organisation.split())),
        facts=_facts(session, domains, targets, at),
        counted=_counted(session, domains, targets),
        guide=_GUIDE,
        tables=[source.matrix(), source.plan(), source.evidence(), source.attestations()],
        meta=_meta(session, at),
    )


_GUIDE = (
    "Matrix: a row for each responsibility in each target, then what is inherited from AWS. Gaps and plan "
    "of action: what is not fully satisfied, the risk accepted and what is owed. Evidence and Attestations: "
    "what it rests on.",
    "To send changes back, write into the tinted columns, put your name into “Changed by” where you are not "
    "the assessor of the row, save, and import the workbook. Every change is shown before it is taken over. "
    "The sheets are protected without a password: unprotect them to sort, delete or add rows. What is not "
    "there is left as it is.",
)


def _facts(
    session: Session, domains: list[Domain], targets: list[Target], at: datetime
) -> list[tuple[str, str]]:
    state, catalog, head = session.state, session.catalog, session.head()
    details = state.details
    period = [day.isoformat() for day in (details.period_start, details.period_end) if day]
    named = ", ".join(target.label for target in targets[:12])
    more = f" and {len(targets) - 12} more" if len(targets) > 12 else ""
    facts = [
        ("Prepared for", details.addressee),
        ("Confidentiality", details.confidentiality),
        ("Period", " to ".join(period)),
        ("Targets", f"{len(targets)}: {named}{more}" if targets else "none"),
        ("Domains", ", ".join(domain.title for domain in domains)),
        ("People", ", ".join(f"{p.name} ({word(p.role).lower()})" for p in state.active_people)),
        ("Criteria", f"{catalog.title}, version {catalog.version}"),
        ("Frameworks", ", ".join(_newest(catalog).values())),
        ("Exclusions", details.exclusions),
        ("Limitations", details.limitations),
        ("Made at", f"{at:%Y-%m-%d %H:%M} UTC"),
        ("Change log", f"{head.seq} changes, head {head.hash.hex()}"),
    ]
    return [(name, shown(text)) for name, text in facts if text]


def _newest(catalog: Catalog) -> dict[str, str]:
    """Title and version of the frameworks that the matrix refers to, by title."""
    named = [framework for framework in catalog.frameworks if framework.id not in _SCANNERS]
    return {framework.title: f"{framework.title} {framework.version}" for framework in named}


def _counted(session: Session, domains: list[Domain], targets: list[Target]) -> list[Counted]:
    items = [item for domain in domains for item in domain.responsibilities]
    rollup = Rollup(items, [target.id for target in targets], session.state)
    lines = [Counted(shown(domain.title), rollup.of_items(domain.responsibilities)) for domain in domains]
    if 1 < len(targets) <= _LISTED:
        lines = [Counted("By domain", ()), *lines, Counted("By target", ())]
        lines += [Counted(shown(target.label), rollup.of_target(target.id)) for target in targets]
    return [*lines, Counted("Total", total([rollup.of_items(items)]))]


def _meta(session: Session, at: datetime) -> dict[str, str]:
    head = session.head()
    return {
        "format": FORMAT,
        "assessment": session.state.details.uuid,
        "title": shown(session.state.details.title),
        "made-at": f"{at:%Y-%m-%dT%H:%M:%SZ}",
        "log-seq": str(head.seq),
        "log-head": head.hash.hex(),
        "catalog": session.catalog.sha256,
    }


@dataclass(frozen=True, slots=True)
class _Lead:
    """What a row says of its responsibility; made once for all targets."""

    id: str
    domain: str
    title: str
    services: str
    frameworks: str
    ownership: str
    inherited: str
    origination: str
    aws: str
    customer: str
    severity: str


class _Source:
    """Makes the tables' rows from the state as it is."""

    def __init__(self, session: Session, domains: list[Domain], targets: list[Target]) -> None:
        self._state, self._catalog = session.state, session.catalog
        self._domains, self._targets = domains, targets
        self._labels = {t.id: shown(_two_lines(t)) for t in targets}
        self._items = [item for domain in domains for item in domain.responsibilities]
        self._leads = {item.id: _lead(item, self._catalog) for item in self._catalog.by_id.values()}
        self._actions = _by_answer(self._state.active_action_items)
        self._proofs = _proofs(session)

    # Matrix

    def matrix(self) -> Table:
        inherited = [item for domain in self._catalog.of_party(Party.AWS) for item in domain.responsibilities]
        count = len(self._items) * len(self._targets)
        note = f"{count} answers: {len(self._items)} responsibilities in {len(self._targets)} targets."
        if inherited:
            note += f" Below them {len(inherited)} that are inherited from AWS."
        return Table(
            "Matrix",
            MATRIX,
            self._matrix_rows(inherited),
            MATRIX_PRINTED,
            note=note,
            count=count + len(inherited),
        )

    def _matrix_rows(self, inherited: list[Responsibility]) -> Iterator[Row]:
        for item in self._items:
            lead = self._leads[item.id]
            for target in self._targets:
                yield self._answer(lead, self._state.answer(AnswerKey(target.id, item.id)))
        for item in inherited:
            yield self._inherited(self._leads[item.id], item)

    def _answer(self, lead: _Lead, answer: Answer) -> Row:
        texts = _texts(answer)
        long: list[tuple[int, str]] = []
        id_ = str(answer.key)
        fields = dict(zip(BASE_FIELDS, texts, strict=True))
        for name in _LONG_FIELDS:
            if (text := fields[name]) and units(text) > _LARGEST_CELL:
                long.append((_PLACE[name], text))
                fields[name] = _beginning(text)
        assessed = answer.result is not Result.NOT_ASSESSED
        values: list[Value] = [
            lead.id,
            self._labels[answer.target],
            lead.domain,
            lead.title,
            lead.services,
            lead.frameworks,
            lead.ownership,
            lead.inherited,
            lead.aws,
            lead.customer,
            fields["owner"],
            _IMPLEMENTED[answer.result],
            lead.origination,
            "; ".join(word(method) for method in answer.methods),
            word(answer.result),
            fields["note"],
            self._proofs.get(id_, ""),
            fields["assessor"],
            answer.assessed_on,
            _risk(lead, answer) if assessed else "",
            "\n".join(reference(action) for action in self._actions.get(id_, ())),
            fields["reason"],
            answer.due,
            fields["risk_reason"],
            fields["risk_approver"],
            answer.risk_expires,
            fields["cause"],
            fields["recommendation"],
            fields["response"],
            word(answer.review) if assessed and answer.review is not ReviewState.DRAFT else "",
            "",
            id_,
            fingerprint(texts),
        ]
        return Row(values, tuple(long))

    def _inherited(self, lead: _Lead, item: Responsibility) -> Row:
        values: dict[str, Value] = {
            "Responsibility ID": lead.id,
            "Target": "All targets",
            "Domain": lead.domain,
            "Responsibility": lead.title,
            "AWS services": lead.services,
            "Framework references": lead.frameworks,
            "Ownership": lead.ownership,
            "Can be inherited": lead.inherited,
            "AWS provides": _cut(item.statement),
            "Customer responsibility": _cut("\n".join(item.customer_must)),
            "Origination": lead.origination,
            "Evidence": _cut("\n".join(item.reports)),
            KEY: f"{lead.id}@",
        }
        return Row([values.get(column.heading, "") for column in MATRIX])

    # Gaps and plan of action

    def plan(self) -> Table:
        rows = list(self._plan_pairs())
        open_ = sum(1 for action in self._state.active_action_items if action.is_open)
        gaps = len({answer.key for answer, _ in rows if answer})
        return Table(
            "Gaps and plan of action",
            PLAN,
            (self._plan_row(answer, action) for answer, action in rows),
            PLAN_PRINTED,
            frozen=3,
            note=f"{gaps} gaps, {open_} open actions." if rows else "There is no gap and no action.",
            count=len(rows),
        )

    def _plan_pairs(self) -> Iterator[tuple[Answer | None, ActionItem | None]]:
        """Each gap with each of its actions, in catalog order; then the actions that belong to no gap."""
        placed: set[str] = set()
        for item in self._items:
            for target in self._targets:
                answer = self._state.answers.get(AnswerKey(target.id, item.id))
                if answer is None or not answer.result.is_gap:
                    continue
                actions = self._actions.get(str(answer.key), [])
                placed.update(action.id for action in actions)
                yield from ((answer, action) for action in actions)
                if not actions:
                    yield answer, None
        items = {item.id for item in self._items}
        for action in in_scope(self._state.active_action_items, items, self._labels):
            if action.id not in placed:
                yield None, action

    def _plan_row(self, answer: Answer | None, action: ActionItem | None) -> Row:
        of_gap: list[Value] = [""] * 8
        if answer:
            lead = self._leads[answer.item]
            of_gap = [
                lead.id,
                self._labels[answer.target],
                lead.title,
                word(answer.result),
                lead.severity,
                _cut(answer.note),
                _cut(answer.recommendation),
                _acceptance(answer),
            ]
        elif action:
            keys = [AnswerKey.parse(text) for text in action.answers]
            of_gap[0] = "\n".join(dict.fromkeys(key.item for key in keys))[:_BEGINNING]
            of_gap[1] = "\n".join(dict.fromkeys(self._labels.get(k.target, k.target) for k in keys))[
                :_BEGINNING
            ]
        texts = _action_texts(action) if action else tuple(None for _ in ACTION_BASE_FIELDS)
        fields = dict(zip(ACTION_BASE_FIELDS, texts, strict=True))
        long: list[tuple[int, str]] = []
        for name in ("what", "owner", "note"):
            if (text := fields[name]) and units(text) > _LARGEST_CELL:
                long.append((_PLAN_PLACE[name], text))
                fields[name] = _beginning(text)
        key = f"{action.id if action else ''}|{answer.key if answer else ''}"
        return Row(
            [
                reference(action) if action else "",
                *of_gap,
                fields["what"],
                fields["owner"],
                action.due if action else None,
                word(action.state) if action else "",
                action.done_on if action else None,
                fields["note"],
                "",
                key,
                fingerprint(texts),
            ],
            tuple(long),
        )

    # What it rests on

    def evidence(self) -> Table:
        kept = self._state.active_evidence
        rows = (
            Row(
                [
                    one.reference,
                    _cut(one.name),
                    _cut(one.caption),
                    _cut(one.source),
                    one.dated or one.added_on,
                    _cut(one.added_by),
                    _cut("\n".join(self._cell_name(text) for text in one.answers)),
                    f"{one.size:,}",
                    one.sha256,
                ]
            )
            for one in kept
        )
        note = f"{len(kept)} files." if kept else "No file was kept as evidence in this assessment."
        return Table("Evidence", EVIDENCE, rows, len(EVIDENCE), 1, note, len(kept))

    def _cell_name(self, text: str) -> str:
        key = AnswerKey.parse(text)
        target = self._state.targets.get(key.target)
        return f"{key.item} in {target.name if target else key.target}"

    def attestations(self) -> Table:
        made = sorted(documents.attestations(self._state), key=lambda a: a.age)
        rows = (
            Row(
                [
                    one.id,
                    word(one.state),
                    word(one.conclusion),
                    one.made_at,
                    _cut(one.file_name),
                    _cut(self._scope_name(one.domains, one.targets)),
                    _cut("\n".join(one.signers)),
                    one.signed_sha256 or one.file_sha256,
                ]
            )
            for one in made
        )
        note = f"{len(made)} documents." if made else "No attestation was made from this assessment yet."
        return Table("Attestations", ATTESTATIONS, rows, len(ATTESTATIONS), 1, note, len(made))

    def _scope_name(self, domains: Iterable[str], targets: Iterable[str]) -> str:
        named = [self._state.targets[t].name for t in targets if t in self._state.targets]
        return f"{', '.join(domains) or 'All domains'}; {', '.join(named) or 'all targets'}"


_PLACE = {column.field: number for number, column in enumerate(MATRIX) if column.field}
_PLAN_PLACE = {column.field: number for number, column in enumerate(PLAN) if column.field}


def _texts(answer: Answer) -> tuple[str | None, ...]:
    """The fields that come back, as cells show them."""
    if answer[2:] == _UNTOUCHED:
        return _EMPTY
    return tuple(
        shown(text) if (text := ANSWER_FIELDS[name].encode(getattr(answer, name))) else None
        for name in BASE_FIELDS
    )


_UNTOUCHED = Answer("", "")[2:]


def _action_texts(action: ActionItem) -> tuple[str | None, ...]:
    encoded = (ACTION_ITEM_FIELDS[name].encode(getattr(action, name)) for name in ACTION_BASE_FIELDS)
    return tuple(shown(text) if text else None for text in encoded)


def reference(action: ActionItem) -> str:
    """What the plan calls an action: short, and the same in every export."""
    return f"A-{action.id[:8].upper()}"


def _two_lines(target: Target) -> str:
    return target.identifier if target.name == target.identifier else f"{target.identifier}\n{target.name}"


def _beginning(text: str) -> str:
    return pieces(text, _BEGINNING)[0] + CONTINUED


def _cut(text: str) -> str:
    """For cells that do not come back; says so where the text goes on."""
    text = shown(text)
    return f"{pieces(text, _BEGINNING)[0]} […]" if units(text) > _LARGEST_CELL else text


def _risk(lead: _Lead, answer: Answer) -> str:
    if not answer.result.is_gap:
        return ""
    return f"{lead.severity}, accepted" if answer.is_risk_accepted else lead.severity


def _acceptance(answer: Answer) -> str:
    if not answer.is_risk_accepted:
        return ""
    until = f" until {answer.risk_expires}" if answer.risk_expires else ""
    return _cut(f"Accepted by {answer.risk_approver}{until}: {answer.risk_reason}")


def _lead(item: Responsibility, catalog: Catalog) -> _Lead:
    ownership, inherited, origination = _OWNERSHIP[item.control_class]
    return _Lead(
        item.id,
        _cut(catalog.domain(item.domain_id).title),
        _cut(item.title),
        _cut(", ".join(item.services)),
        _cut(_frameworks(item, catalog)),
        ownership,
        inherited,
        origination,
        _cut(item.parts.aws) if item.parts else "",
        _cut(item.parts.customer if item.parts else item.statement),
        word(item.severity),
    )


def _frameworks(item: Responsibility, catalog: Catalog) -> str:
    """By framework; of several versions of one the newest. The cover says which."""
    lines = {}
    for framework in catalog.frameworks:
        ids = [reference.requirement for reference in framework.references.get(item.id, ())]
        if ids and framework.id not in _SCANNERS:
            lines[framework.title] = f"{framework.title}: {', '.join(ids)}"
    return "\n".join(lines.values())


def _by_answer(actions: Iterable[ActionItem]) -> dict[str, list[ActionItem]]:
    found: dict[str, list[ActionItem]] = defaultdict(list)
    for action in actions:
        for id_ in action.answers:
            found[id_].append(action)
    return found


def _proofs(session: Session) -> dict[str, str]:
    """The references of the files kept for each answer."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in session.state.active_evidence:
        for id_ in one.answers:
            found[id_].append(one.reference)
    return {id_: "\n".join(references) for id_, references in found.items()}
