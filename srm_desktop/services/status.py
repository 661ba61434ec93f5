"""How far the assessment is: counts that reconcile with targets times responsibilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from srm_desktop.model.assessment import Target
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.catalog import Domain, Party
from srm_desktop.model.progress import Counts, total
from srm_desktop.services.documents.documents import attestations
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation


@dataclass(frozen=True, slots=True)
class Status:
    """Each breakdown adds up to `total`; `inherited` is how many items are AWS's own."""

    total: Counts
    by_domain: tuple[tuple[Domain, Counts], ...]
    by_target: tuple[tuple[Target, Counts], ...]
    items: int
    inherited: int


def status(session: Session) -> Status:
    catalog, targets = session.catalog, session.state.active_targets
    everywhere = session.rollup([t.id for t in targets])
    by_domain = tuple((d, everywhere.of_items(d.responsibilities)) for d in catalog.of_party(Party.CUSTOMER))
    return Status(
        total=total(counts for _, counts in by_domain),
        by_domain=by_domain,
        by_target=tuple((t, everywhere.of_target(t.id)) for t in targets),
        items=len(catalog.assessable),
        inherited=len(catalog.inherited),
    )


def status_json(session: Session) -> dict[str, Any]:
    """The document that `status --json` prints."""
    now, details, head = status(session), session.state.details, session.head()
    return {
        "title": details.title,
        "organisation": details.organisation,
        "catalog": {
            "id": session.catalog.id,
            "version": session.catalog.version,
            "sha256": session.catalog.sha256,
        },
        "log": {"seq": head.seq, "head": head.hash.hex()},
        "targets": len(now.by_target),
        "responsibilities": now.items,
        "inherited": now.inherited,
        "total": now.total.by_name(),
        "by_domain": [
            {"id": domain.id, "title": domain.title, "counts": counts.by_name()}
            for domain, counts in now.by_domain
        ],
        "by_target": [
            {"id": target.identifier, "name": target.name, "counts": counts.by_name()}
            for target, counts in now.by_target
        ],
        "documents": [
            {
                "id": document.id,
                "state": str(document.state),
                "made_at": document.made_at,
                "signatures": len(document.signers),
                "waits_for": list(document.awaited),
                "changed_since": answers_in(moved_since_attestation(session, document)),
            }
            for document in documents(session)
        ],
    }


def documents(session: Session) -> list[Attestation]:
    """The documents that sign the assessment off, the newest first."""
    return sorted(attestations(session.state), key=lambda document: document.age, reverse=True)
