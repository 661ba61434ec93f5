"""Freezing a scope into a snapshot, and making the document from it.

The snapshot is plain JSON and complete: the document is rendered from it and from nothing else,
and travels with it inside.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from srm_desktop import __version__
from srm_desktop.errors import UserError
from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.assessment import DETAILS_FIELDS, Details, DocumentKind, Role, Target
from srm_desktop.model.attestation import ATTESTATION_FIELDS, Attestation, AttestationState, Conclusion
from srm_desktop.model.catalog import Catalog, Domain, Party, Responsibility, Severity
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.progress import Counts, Rollup, by_target, is_incomplete, total
from srm_desktop.model.reliance import RELIANCE_FIELDS, Reliance
from srm_desktop.model.state import State
from srm_desktop.model.words import word
from srm_desktop.pdf import report
from srm_desktop.pdf.snapshot import snapshot_sha256
from srm_desktop.services.catalog_upgrade import archived
from srm_desktop.services.coverage import reference_ids
from srm_desktop.services.frameworks import framework, requirements
from srm_desktop.services.session import Session
from srm_desktop.services.status import counts_json

FORMAT = "srm-attestation/1"
Snapshot = dict[str, Any]
Progress = Callable[[int, int], None]

_ELSEWHERE = ("document_kind", "catalog_sha256", "confidentiality")
_DETAILS = [name for name in DETAILS_FIELDS if name not in _ELSEWHERE]
_MANAGEMENT = (
    "The information given for this assessment is complete and accurate to the best of my knowledge.",
    "Management is responsible for the customer's half of the shared responsibility model in the scope "
    "stated here.",
    "I am authorized to sign on behalf of the organization named on the cover.",
)
_ASSESSOR = (
    "The results in this document are my own conclusions from the methods and evidence recorded here.",
    "Responsibilities that were not assessed are shown as such and support no conclusion.",
    "I have disclosed any circumstance that could bear on my objectivity.",
)


@dataclass(frozen=True, slots=True)
class Scope:
    """Ids of domains and targets; empty means all. `conclusion` None takes the proposed one.

    `annexes` are ids of frameworks by which the results are shown once more.
    """

    domains: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    final: bool = False
    conclusion: Conclusion | None = None
    annexes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A document that was written: `snapshot` is what it was made from."""

    attestation: Attestation
    snapshot: Snapshot
    path: Path


def blockers(session: Session, scope: Scope) -> list[str]:
    """Why the scope cannot become a final document yet; empty where it can."""
    domains, targets = _resolved(session, scope)
    answers = _answers(session.state, domains, targets)
    found = []
    if not targets:
        found.append("There is no target in scope.")
    unreasoned = [a for a in answers if is_incomplete(a)]
    if unreasoned:
        found.append(
            f"{len(unreasoned)} answers are Not applicable without a reason, first {unreasoned[0].item}."
        )
    reworded = [a for a in answers if a.judged_under]
    if reworded:
        found.append(
            f"{len(reworded)} answers were judged by an earlier wording, first {reworded[0].item}: "
            "assess them again."
        )
    roles = {person.role for person in session.state.active_people}
    for role in (Role.MANAGEMENT, Role.ASSESSOR):
        if role not in roles:
            found.append(f"No person has the role {word(role)}.")
    chosen = scope.conclusion or proposed_conclusion(answers)[0]
    if chosen is Conclusion.UNMODIFIED and any(a.result is Result.NOT_ASSESSED for a in answers):
        found.append("An unmodified conclusion is not possible while responsibilities are not assessed.")
    if chosen is Conclusion.NONE:
        found.append("No conclusion was chosen.")
    return found


def proposed_conclusion(answers: list[Answer]) -> tuple[Conclusion, str]:
    """What the results suggest, and why. A person decides."""
    counts = {result: sum(a.result is result for a in answers) for result in Result}
    applicable = len(answers) - counts[Result.NOT_APPLICABLE]
    open_, other = counts[Result.NOT_ASSESSED], counts[Result.OTHER_THAN_SATISFIED]
    gaps = other + counts[Result.PARTIALLY_SATISFIED]
    if not applicable or open_ * 2 > applicable:
        return Conclusion.DISCLAIMER, f"{open_} of {applicable} applicable answers are not assessed."
    if other * 3 > applicable:
        return Conclusion.ADVERSE, f"{other} of {applicable} applicable answers are other than satisfied."
    if gaps or open_:
        return (
            Conclusion.QUALIFIED,
            f"{gaps} gaps and {open_} answers not assessed among {applicable} applicable.",
        )
    return Conclusion.UNMODIFIED, f"All {applicable} applicable answers are satisfied."


def proposal(session: Session, scope: Scope) -> tuple[Conclusion, str]:
    """`proposed_conclusion` of a scope."""
    return proposed_conclusion(_answers(session.state, *_resolved(session, scope)))


def freeze(session: Session, scope: Scope, *, now: datetime | None = None, document_id: str = "") -> Snapshot:
    """The scope as a plain JSON value. Raises UserError for a scope that is not there."""
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    domains, targets = _resolved(session, scope)
    state, catalog, head = session.state, session.catalog, session.head()
    answers = _answers(state, domains, targets)
    proposed, why = proposed_conclusion(answers)
    chosen = scope.conclusion or (proposed if scope.final else Conclusion.NONE)
    return {
        "format": FORMAT,
        "document": _document(state.details, scope, at, document_id or new_document_id(at)),
        "assessment": {
            name: _text(DETAILS_FIELDS[name].encode(getattr(state.details, name))) for name in _DETAILS
        },
        "criteria": {
            "id": catalog.id,
            "title": catalog.title,
            "version": catalog.version,
            "published": catalog.published,
            "sha256": catalog.sha256,
        },
        "model": _model(catalog),
        "scope": _scope(session, domains, targets),
        "people": [
            {"name": p.name, "title": p.title, "organisation": p.organisation, "role": str(p.role)}
            for p in state.active_people
        ],
        "conclusion": {"value": str(chosen), "proposed": str(proposed), "reason": why},
        "statements": {"management": list(_MANAGEMENT), "assessor": list(_ASSESSOR)},
        "counts": _counts(state, domains, targets),
        "domains": [_domain(domain, targets, state) for domain in domains],
        "inherited": [_inherited(domain) for domain in catalog.of_party(Party.AWS)],
        "reliances": [_reliance(reliance, at.date()) for reliance in state.active_reliances],
        "archived": [_archived(session, a) for a in archived(session) if a.target in {t.id for t in targets}],
        "annexes": [_annex(session, id_, domains, targets) for id_ in scope.annexes],
        "evidence": {"items": [], "manifest_sha256": sha256(b"[]").hexdigest()},
        "earlier_documents": [
            {"id": a.id, "state": str(a.state), "made_at": a.made_at, "conclusion": str(a.conclusion)}
            for a in sorted(state.attestations.values(), key=lambda a: (a.made_at, a.id))
            if a.state is not AttestationState.DRAFT
        ],
        "log": {"seq": head.seq, "head": head.hash.hex()},
    }


def attest(
    session: Session,
    out: Path,
    scope: Scope,
    by: str,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Made:
    """Writes the document and logs its hash. Raises UserError; then nothing was written."""
    snapshot = prepare(session, out, scope, overwrite=overwrite)
    return keep(session, snapshot, report.render(snapshot, progress), out, scope, by)


def prepare(session: Session, out: Path, scope: Scope, *, overwrite: bool = False) -> Snapshot:
    """The snapshot to render. Raises UserError where the document may not be made."""
    if out.exists() and not overwrite:
        raise UserError(f"{out.name} already exists.", "Choose another name, or say --overwrite.")
    if scope.final and (reasons := blockers(session, scope)):
        raise UserError(
            f"The document cannot be final. {' '.join(reasons)}", "Resolve this, or make a draft."
        )
    return freeze(session, scope)


def render(snapshot: Snapshot, progress: Progress | None = None) -> bytes:
    """The document of a snapshot; needs no session, so it can be made beside the window's thread."""
    return report.render(snapshot, progress)


def keep(session: Session, snapshot: Snapshot, data: bytes, out: Path, scope: Scope, by: str) -> Made:
    """Puts the rendered document on disk, then its hash into the log."""
    _write(out, data)
    attestation = _record(snapshot, scope, out, sha256(data).hexdigest())
    if not session.read_only:
        session.commit(Verb.ATTEST, by, _record_edits(session.state, attestation), detail=attestation.id)
    return Made(attestation, snapshot, out)


def new_document_id(at: datetime) -> str:
    return f"SRM-{at:%Y%m%d}-{secrets.token_hex(4).upper()}"


def _write(out: Path, data: bytes) -> None:
    """Complete or not at all."""
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(data)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            f"{out.name} could not be written: {error.strerror}.", "Choose another folder."
        ) from error


def _record(snapshot: Snapshot, scope: Scope, out: Path, digest: str) -> Attestation:
    document = snapshot["document"]
    return Attestation(
        id=document["id"],
        state=AttestationState(document["state"]),
        conclusion=Conclusion(snapshot["conclusion"]["value"]),
        made_at=document["generated_at"],
        file_name=out.name,
        file_sha256=digest,
        snapshot_sha256=snapshot_sha256(snapshot),
        log_seq=str(snapshot["log"]["seq"]),
        log_head=snapshot["log"]["head"],
        domains=scope.domains,
        targets=scope.targets,
    )


def _record_edits(state: State, made: Attestation) -> list[Edit]:
    """The record, and what it supersedes: an earlier final document of the same scope."""
    edits = [
        Edit(Entity.ATTESTATION, made.id, name, codec.encode(getattr(made, name)))
        for name, codec in ATTESTATION_FIELDS.items()
    ]
    if made.state is AttestationState.FINAL:
        edits += [
            Edit(Entity.ATTESTATION, earlier.id, "state", str(AttestationState.SUPERSEDED))
            for earlier in state.attestations.values()
            if earlier.state is AttestationState.FINAL
            and (earlier.domains, earlier.targets) == (made.domains, made.targets)
        ]
    return edits


def _resolved(session: Session, scope: Scope) -> tuple[list[Domain], list[Target]]:
    all_domains = {d.id: d for d in session.catalog.of_party(Party.CUSTOMER)}
    all_targets = {t.id: t for t in session.state.active_targets}
    for id_ in scope.domains:
        if id_ not in all_domains:
            raise UserError(
                f"{id_} is not a domain that is assessed.", f"Choose from {', '.join(all_domains)}."
            )
    for id_ in scope.targets:
        if id_ not in all_targets:
            raise UserError(f"{id_} is not a target of this assessment.", "See: srm-desktop status")
    return (
        [d for d in all_domains.values() if not scope.domains or d.id in scope.domains],
        [t for t in all_targets.values() if not scope.targets or t.id in scope.targets],
    )


def _answers(state: State, domains: list[Domain], targets: list[Target]) -> list[Answer]:
    return [
        state.answer(AnswerKey(target.id, item.id))
        for domain in domains
        for item in domain.responsibilities
        for target in targets
    ]


def _document(details: Details, scope: Scope, at: datetime, document_id: str) -> Snapshot:
    kind = details.document_kind
    noun = "Self-assessment" if kind is DocumentKind.SELF_ASSESSMENT else "Independent assessment"
    return {
        "id": document_id,
        "version": 1,
        "state": str(AttestationState.FINAL if scope.final else AttestationState.DRAFT),
        "kind": str(kind),
        "title": f"{noun} of customer responsibilities in AWS",
        "confidentiality": details.confidentiality,
        "generated_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "generator": {"name": "SRM Desktop", "version": __version__},
        "language": "en",
    }


def _model(catalog: Catalog) -> Snapshot:
    text = catalog.model
    if text is None:
        return {"summary": [], "customer_title": "", "customer": [], "aws_title": "", "aws": []}
    return {
        "summary": list(text.summary),
        "customer_title": text.customer_title,
        "customer": list(text.customer),
        "aws_title": text.aws_title,
        "aws": list(text.aws),
    }


def _scope(session: Session, domains: list[Domain], targets: list[Target]) -> Snapshot:
    in_scope = {d.id for d in domains} | {t.id for t in targets}
    return {
        "targets": [
            {
                "id": t.id,
                "kind": str(t.kind),
                "identifier": t.identifier,
                "name": t.name,
                "environment": str(t.environment),
                "regions": list(t.regions),
                "services": list(t.services),
                "note": t.note,
            }
            for t in targets
        ],
        "domains": [{"id": d.id, "title": d.title} for d in domains],
        "left_out_targets": [
            {"identifier": t.identifier, "name": t.name}
            for t in session.state.active_targets
            if t.id not in in_scope
        ],
        "left_out_domains": [
            {"id": d.id, "title": d.title}
            for d in session.catalog.of_party(Party.CUSTOMER)
            if d.id not in in_scope
        ],
    }


def _counts(state: State, domains: list[Domain], targets: list[Target]) -> Snapshot:
    items = [item for domain in domains for item in domain.responsibilities]
    everywhere = Rollup(items, [t.id for t in targets], state)
    of_target = by_target(items, (t.id for t in targets), state)
    by_domain = [(d, everywhere.of_items(d.responsibilities)) for d in domains]
    return {
        "total": counts_json(total(counts for _, counts in by_domain)),
        "by_domain": [{"id": d.id, "title": d.title, "counts": counts_json(c)} for d, c in by_domain],
        "by_target": [
            {"id": t.id, "identifier": t.identifier, "name": t.name, "counts": counts_json(of_target[t.id])}
            for t in targets
        ],
        "by_severity": [
            {"severity": str(s), "gaps": _of_severity(everywhere, items, s).gaps} for s in Severity
        ],
    }


def _of_severity(rollup: Rollup, items: list[Responsibility], severity: Severity) -> Counts:
    return rollup.of_items(item for item in items if item.severity is severity)


def _domain(domain: Domain, targets: list[Target], state: State) -> Snapshot:
    return {
        "id": domain.id,
        "title": domain.title,
        "summary": domain.summary,
        "topics": [
            {
                "id": topic.id,
                "title": topic.title,
                "items": [_item(item, targets, state) for item in topic.responsibilities],
            }
            for topic in domain.topics
        ],
    }


def _item(item: Responsibility, targets: list[Target], state: State) -> Snapshot:
    return {
        "id": item.id,
        "title": item.title,
        "statement": item.statement,
        "severity": str(item.severity),
        "class": str(item.control_class),
        "satisfied": item.satisfied,
        "answers": [_answer(state.answer(AnswerKey(target.id, item.id))) for target in targets],
    }


def _answer(answer: Answer) -> Snapshot:
    return {
        "target": answer.target,
        "result": str(answer.result),
        "note": answer.note,
        "reason": answer.reason,
        "methods": [str(method) for method in answer.methods],
        "owner": answer.owner,
        "due": answer.due.isoformat() if answer.due else "",
        "assessor": answer.assessor,
        "assessed_on": answer.assessed_on.isoformat() if answer.assessed_on else "",
        "review": str(answer.review),
        "risk_reason": answer.risk_reason,
        "risk_approver": answer.risk_approver,
        "risk_expires": answer.risk_expires.isoformat() if answer.risk_expires else "",
        "judged_under": answer.judged_under,
    }


def _reliance(reliance: Reliance, on: date) -> Snapshot:
    values = {name: codec.encode(getattr(reliance, name)) or "" for name, codec in RELIANCE_FIELDS.items()}
    del values["status"]
    return {**values, "items": list(reliance.items), "age": str(reliance.age(on))}


def _annex(session: Session, framework_id: str, domains: list[Domain], targets: list[Target]) -> Snapshot:
    """A framework's requirements with the results in scope; one covered from outside it says so."""
    chosen = framework(session.catalog, framework_id)
    in_scope = {item.id for domain in domains for item in domain.responsibilities}
    rows = requirements(
        session.catalog, chosen, [t.id for t in targets], session.state, reference_ids(chosen.id)
    )
    rollup = Rollup(
        [item for domain in domains for item in domain.responsibilities],
        [t.id for t in targets],
        session.state,
    )
    return {
        "id": chosen.id,
        "title": chosen.title,
        "version": chosen.version,
        "requirements": [
            {
                "id": row.id,
                "reason": row.reason,
                "items": [
                    {
                        "id": item.id,
                        "basis": reference.basis,
                        "in_scope": item.is_inherited or item.id in in_scope,
                        "inherited": item.is_inherited,
                    }
                    for item, reference in row.items
                ],
                "counts": counts_json(rollup.of_items(item for item, _ in row.items)),
            }
            for row in rows
        ],
    }


def _archived(session: Session, answer: Answer) -> Snapshot:
    return {"item": answer.item, **_answer(answer)}


def _inherited(domain: Domain) -> Snapshot:
    return {
        "id": domain.id,
        "title": domain.title,
        "summary": domain.summary,
        "items": [
            {
                "id": item.id,
                "title": item.title,
                "statement": item.statement,
                "reports": list(item.reports),
                "customer_must": list(item.customer_must),
            }
            for item in domain.responsibilities
        ],
    }


def _text(value: str | None) -> str:
    return value or ""
