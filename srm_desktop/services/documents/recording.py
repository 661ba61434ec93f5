"""Taking a signed document in: its signatures go into the record of the document."""

from __future__ import annotations

from dataclasses import replace

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import Verb
from srm_desktop.pdf.snapshot import snapshot_sha256
from srm_desktop.services.documents.documents import record_edits
from srm_desktop.services.documents.verifying import Report
from srm_desktop.services.session import Session


def record_signatures(session: Session, found: Report, by: str) -> Attestation:
    """Who signed it, and the hash of the whole file.

    Raises UserError for one that does not hold, and for one that was not made from this assessment.
    """
    if found.snapshot is None or found.faults or not found.signatures:
        raise UserError(
            phrase("{0} is not taken in. {1}", found.file_name, found.sentence),
            "Verify it, and ask for another copy.",
        )
    document = found.snapshot["document"]["id"]
    known = session.state.attestations.get(document)
    if known is None or known.snapshot_sha256 != snapshot_sha256(found.snapshot):
        raise UserError(
            phrase("{0} was not made from this assessment.", document), "Open the assessment it came from."
        )
    if len(found.signatures) < len(known.signers):
        raise UserError(
            phrase("{0} is already recorded with more signatures.", document), "Nothing needs to be taken in."
        )
    signers = tuple(f"{s.name}, {s.fingerprint}, {s.signed_at}" for s in found.signatures)
    awaited = tuple(
        signer["name"] or signer["role"]
        for signer in found.snapshot["signatures"]
        if signer["field"] in found.waiting_for
    )
    taken = replace(known, signers=signers, awaited=awaited, signed_sha256=found.sha256)
    session.commit(Verb.RECORD_SIGNATURES, by, record_edits(taken), detail=document)
    return taken
