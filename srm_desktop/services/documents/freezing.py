"""Freezing a scope into a snapshot.

The snapshot is plain JSON and complete: the document is rendered from it and from nothing else,
and travels with it inside.
"""

from __future__ import annotations

import secrets
from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from srm_desktop import __version__
from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.model.assessment import DETAILS_FIELDS, Details, Person, Role, Status, Target
from srm_desktop.model.attestation import AttestationState, Conclusion
from srm_desktop.model.catalog import Catalog, Domain, Party, Responsibility, Severity
from srm_desktop.model.meeting import MinuteKind
from srm_desktop.model.progress import Counts, Rollup, total
from srm_desktop.model.reliance import RELIANCE_FIELDS, Reliance
from srm_desktop.model.state import State
from srm_desktop.pdf.snapshot import manifest_sha256
from srm_desktop.services.catalog.catalog_upgrade import archived
from srm_desktop.services.catalog.coverage import ids_with_reasons
from srm_desktop.services.catalog.frameworks import framework, requirements
from srm_desktop.services.documents.documents import attestations, of_scope
from srm_desktop.services.documents.signoff import (
    Scope,
    answers_of,
    proposed_conclusion,
    resolved,
    template_of,
)
from srm_desktop.services.evidence.evidence_pack import manifest
from srm_desktop.services.findings.failed_resources import failed_resources, nothing
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Corrected, corrected

FORMAT = "srm-attestation/2"
Snapshot = dict[str, Any]

_ELSEWHERE = ("document_kind", "catalog_sha256", "confidentiality", "logo_sha256")
_DETAILS = [name for name in DETAILS_FIELDS if name not in _ELSEWHERE]
_SIGNERS = (Role.ASSESSOR, Role.MANAGEMENT)
"""In the order in which they sign."""


def freeze(session: Session, scope: Scope, *, now: datetime | None = None, document_id: str = "") -> Snapshot:
    """The scope as a plain JSON value. Raises UserError for a scope that is not there."""
    domains, targets = resolved(session, scope)
    state, catalog = session.state, session.catalog
    answers = answers_of(state, domains, targets)
    proposed, why = proposed_conclusion(answers)
    template = template_of(state.details)
    chosen = scope.conclusion or (proposed if scope.final else Conclusion.NONE)
    earlier = [] if not scope.final else of_scope(state, scope.domains, scope.targets)
    common = envelope(
        session,
        FORMAT,
        template["title"],
        final=scope.final,
        signers=_signers(state.active_people, scope),
        now=now,
        document_id=document_id,
    )
    on = datetime.fromisoformat(common["document"]["generated_at"]).date()
    common["document"]["version"] = 1 + len(earlier)
    common["document"]["supersedes"] = [a.id for a in earlier if a.state is AttestationState.FINAL]
    return {
        **common,
        "template": template,
        "logo": _logo(session),
        "criteria": {
            "id": catalog.id,
            "title": catalog.title,
            "version": catalog.version,
            "published": catalog.published,
            "sha256": catalog.sha256,
        },
        "model": _model(catalog),
        "scope": _scope(session, domains, targets),
        "people": [{**_person(person), "role": str(person.role)} for person in state.active_people],
        "conclusion": {"value": str(chosen), "proposed": str(proposed), "reason": why},
        "disagreements": _disagreements(state, domains),
        "corrected": [_corrected(one) for one in corrected(session, answers)],
        "actions": _actions(state, answers),
        "counts": _counts(state, domains, targets),
        "domains": [_domain(domain, targets, state) for domain in domains],
        "inherited": [_inherited(domain) for domain in catalog.of_party(Party.AWS)],
        "reliances": [_reliance(reliance, on) for reliance in state.active_reliances],
        "evidence": _evidence(session, scope, answers),
        "findings": failed_resources(session, answers) if scope.failed_resources else nothing(),
        "archived": [_archived(a) for a in archived(session) if a.target in {t.id for t in targets}],
        "annexes": [_annex(session, id_, domains, targets) for id_ in scope.annexes],
        "earlier_documents": _earlier_documents(state),
    }


def _earlier_documents(state: State) -> list[Snapshot]:
    """Those that were final, of any scope, the oldest first."""
    return [
        {
            "id": a.id,
            "state": str(a.state),
            "made_at": a.made_at,
            "conclusion": str(a.conclusion),
            "reason": a.revoked_reason,
            "revoked_on": a.revoked_on.isoformat() if a.revoked_on else "",
            "revoked_by": a.revoked_by,
            "file": a.file_name,
            "signed_sha256": a.signed_sha256,
            "signers": list(a.signers),
        }
        for a in sorted(attestations(state), key=lambda a: a.age)
        if a.state is not AttestationState.DRAFT
    ]


def envelope(
    session: Session,
    format_: str,
    title: str,
    *,
    final: bool,
    signers: Sequence[tuple[str, Person]],
    now: datetime | None = None,
    document_id: str = "",
) -> Snapshot:
    """What the snapshots of all kinds of document have.

    `signers` are the roles with their people, in the order in which they sign; empty for a document with no
    fields to sign.
    """
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    details, head = session.state.details, session.head()
    return {
        "format": format_,
        "document": _document(details, title, final, at, document_id or new_document_id(at)),
        "assessment": {name: _text(DETAILS_FIELDS[name].encode(getattr(details, name))) for name in _DETAILS},
        "signatures": _fields(signers),
        "evidence": {"items": [], "manifest_sha256": manifest_sha256([])},
        "log": {"seq": head.seq, "head": head.hash.hex()},
    }


def _evidence(session: Session, scope: Scope, answers: list[Answer]) -> Snapshot:
    """Of everything it is what an evidence pack lists, with the same hash."""
    everything = not scope.domains and not scope.targets
    items = manifest(session, None if everything else (answer.key for answer in answers))
    return {"items": items, "manifest_sha256": manifest_sha256(items)}


def _logo(session: Session) -> str:
    """A PNG as base64; empty where there is none."""
    digest = session.state.details.logo_sha256
    return b64encode(session.content(digest)).decode("ascii") if digest else ""


def new_document_id(at: datetime) -> str:
    return f"SRM-{at:%Y%m%d}-{secrets.token_hex(4).upper()}"


def _signers(people: list[Person], scope: Scope) -> list[tuple[str, Person]]:
    if not scope.final or scope.in_ink:
        return []
    return [(role, person) for role in _SIGNERS for person in people if person.role is role]


def _fields(signers: Sequence[tuple[str, Person]]) -> list[Snapshot]:
    """A field is named by its role and its number among those of the role."""
    seen: Counter[str] = Counter()
    fields = []
    for role, person in signers:
        seen[role] += 1
        fields.append({"field": f"{role}-{seen[role]}", "role": str(role), **_person(person)})
    return fields


def _person(person: Person) -> Snapshot:
    return {"name": person.name, "title": person.title, "organisation": person.organisation}


def _document(details: Details, title: str, final: bool, at: datetime, document_id: str) -> Snapshot:
    return {
        "id": document_id,
        "version": 1,
        "state": str(AttestationState.FINAL if final else AttestationState.DRAFT),
        "kind": str(details.document_kind),
        "title": title,
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
    by_domain = [(d, everywhere.of_items(d.responsibilities)) for d in domains]
    return {
        "total": total(counts for _, counts in by_domain).by_name(),
        "by_domain": [{"id": d.id, "title": d.title, "counts": c.by_name()} for d, c in by_domain],
        "by_target": [
            {
                "id": t.id,
                "identifier": t.identifier,
                "name": t.name,
                "counts": everywhere.of_target(t.id).by_name(),
            }
            for t in targets
        ],
        "by_severity": [
            {"severity": str(s), "gaps": _of_severity(everywhere, items, s).gaps}
            for s in Severity
            if s is not Severity.UNRATED or any(item.severity is s for item in items)
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
        "why": item.why,
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
        "reviewer": answer.reviewer,
        "reviewed_on": answer.reviewed_on.isoformat() if answer.reviewed_on else "",
        "review_comment": answer.review_comment,
        "risk_reason": answer.risk_reason,
        "risk_approver": answer.risk_approver,
        "risk_expires": answer.risk_expires.isoformat() if answer.risk_expires else "",
        "judged_under": answer.judged_under,
        "cause": answer.cause,
        "recommendation": answer.recommendation,
        "response": answer.response,
    }


def _disagreements(state: State, domains: list[Domain]) -> list[Snapshot]:
    """What was minuted as a dissent from an answer in scope."""
    items = {item.id for domain in domains for item in domain.responsibilities}
    return [
        {
            "item": minute.item,
            "who": state.people[minute.person].name if minute.person in state.people else minute.person,
            "text": minute.text,
            "at": minute.at,
        }
        for minute in sorted(state.minutes.values(), key=lambda minute: (minute.at, minute.id))
        if minute.kind is MinuteKind.DISSENT and minute.status is Status.ACTIVE and minute.item in items
    ]


def _corrected(one: Corrected) -> Snapshot:
    return {
        "item": one.key.item,
        "target": one.key.target,
        "was": str(one.was),
        "was_on": one.was_on,
        "satisfied_on": one.satisfied_on,
    }


def _actions(state: State, answers: list[Answer]) -> list[Snapshot]:
    """What somebody owes for a gap in scope."""
    gaps = {str(answer.key): answer.key for answer in answers if answer.result.is_gap}
    owed = [
        a for a in state.action_items.values() if a.status is Status.ACTIVE and set(a.answers) & set(gaps)
    ]
    return [
        {
            "what": action.what,
            "owner": action.owner,
            "due": action.due.isoformat() if action.due else "",
            "state": str(action.state),
            "answers": [
                {"item": gaps[id_].item, "target": gaps[id_].target} for id_ in action.answers if id_ in gaps
            ],
        }
        for action in sorted(owed, key=lambda action: (action.due or date.max, action.what, action.id))
    ]


def _reliance(reliance: Reliance, on: date) -> Snapshot:
    values = {name: codec.encode(getattr(reliance, name)) or "" for name, codec in RELIANCE_FIELDS.items()}
    del values["status"]
    return {**values, "items": list(reliance.items), "age": str(reliance.age(on))}


def _annex(session: Session, framework_id: str, domains: list[Domain], targets: list[Target]) -> Snapshot:
    """A framework's requirements with the results in scope; one covered from outside it says so."""
    chosen = framework(session.catalog, framework_id)
    in_scope = {item.id for domain in domains for item in domain.responsibilities}
    rollup = Rollup(
        [item for domain in domains for item in domain.responsibilities],
        [t.id for t in targets],
        session.state,
    )
    rows = requirements(session.catalog, chosen, rollup, ids_with_reasons(chosen.id))
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
                "counts": row.counts.by_name(),
            }
            for row in rows
        ],
    }


def _archived(answer: Answer) -> Snapshot:
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
