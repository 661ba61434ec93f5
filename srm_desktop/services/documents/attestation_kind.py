"""The attestation as a kind of document: the data it is drawn from, who signs it and what they state."""

from __future__ import annotations

from srm_desktop.exchange import oscal_results
from srm_desktop.language import phrase
from srm_desktop.model.assessment import Role
from srm_desktop.model.attestation import Conclusion
from srm_desktop.model.words import word
from srm_desktop.pdf import attestation
from srm_desktop.pdf.archiving import Derived
from srm_desktop.pdf.first_edition import attestation as first_edition
from srm_desktop.services.documents.kind import Kind, Signatory, Snapshot
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved, moved_since

RESULTS_NAME = "oscal-assessment-results.json"


def _derived(snapshot: Snapshot) -> list[Derived]:
    return [Derived(RESULTS_NAME, oscal_results.from_snapshot(snapshot), "The same results in OSCAL")]


def _is_whole(snapshot: Snapshot) -> bool:
    template = snapshot["template"]
    texts = [
        *template["assertion"]["statements"],
        *template["conclusion"]["statements"],
        template["conclusion"]["words"][snapshot["conclusion"]["value"]],
        *(template["roles"][role] for role in (Role.ASSESSOR, Role.MANAGEMENT)),
        *(part["id"] for name in ("domains", "targets") for part in snapshot["scope"][name]),
    ]
    Conclusion(snapshot["conclusion"]["value"])
    roles = {signer["role"] for signer in snapshot["signatures"]}
    return (
        all(isinstance(text, str) for text in texts)
        and isinstance(template["one_person_may_sign_both"], bool)
        and roles in (set(), {Role.ASSESSOR, Role.MANAGEMENT})
    )


def _signatories(snapshot: Snapshot) -> dict[str, Signatory]:
    template = snapshot["template"]
    said = template["conclusion"]["words"][snapshot["conclusion"]["value"]]
    return {
        Role.ASSESSOR: Signatory(
            template["roles"][Role.ASSESSOR], (said, *template["conclusion"]["statements"])
        ),
        Role.MANAGEMENT: Signatory(
            template["roles"][Role.MANAGEMENT], tuple(template["assertion"]["statements"])
        ),
    }


def _one_key_may_sign_twice(snapshot: Snapshot) -> bool:
    return bool(snapshot["template"]["one_person_may_sign_both"])


def _facts(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(phrase("Conclusion"), phrase(word(Conclusion(snapshot["conclusion"]["value"]))))]


def _moved(snapshot: Snapshot, session: Session) -> list[Moved]:
    scope = snapshot["scope"]
    domains = [domain["id"] for domain in scope["domains"]]
    targets = [target["id"] for target in scope["targets"]]
    return moved_since(session, snapshot["log"]["seq"], domains, targets)


ATTESTATION = Kind(
    name="attestation",
    draw=attestation.draw,
    derived=_derived,
    is_whole=_is_whole,
    signatories=_signatories,
    one_key_may_sign_twice=_one_key_may_sign_twice,
    facts=_facts,
    moved=_moved,
)
FIRST_EDITION = ATTESTATION._replace(draw=first_edition.draw)
