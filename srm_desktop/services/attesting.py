"""Making a document from a scope, and keeping the record of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from srm_desktop.errors import UserError
from srm_desktop.exchange import oscal_results
from srm_desktop.model.attestation import ATTESTATION_FIELDS, Attestation, AttestationState, Conclusion
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.pdf import report
from srm_desktop.pdf.snapshot import snapshot_sha256
from srm_desktop.services.files import write_whole
from srm_desktop.services.freezing import Snapshot, freeze
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope, blockers

if TYPE_CHECKING:  # it loads the libraries for signatures, which making a document does without
    from srm_desktop.services.verifying import Report

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Made:
    """A document that was written: `snapshot` is what it was made from."""

    attestation: Attestation
    snapshot: Snapshot
    path: Path


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
    return keep(session, snapshot, render(snapshot, progress), out, scope, by)


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
    return report.render(snapshot, oscal_results.from_snapshot(snapshot), progress)


def keep(session: Session, snapshot: Snapshot, data: bytes, out: Path, scope: Scope, by: str) -> Made:
    """Puts the rendered document on disk, then its hash into the log."""
    write_whole(out, data)
    attestation = _record(snapshot, scope, out, sha256(data).hexdigest())
    if not session.read_only:
        session.commit(Verb.ATTEST, by, _record_edits(session.state, attestation), detail=attestation.id)
    return Made(attestation, snapshot, out)


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
    edits = _edits(made)
    if made.state is AttestationState.FINAL:
        edits += [
            Edit(Entity.ATTESTATION, earlier.id, "state", str(AttestationState.SUPERSEDED))
            for earlier in state.attestations.values()
            if earlier.state is AttestationState.FINAL
            and (earlier.domains, earlier.targets) == (made.domains, made.targets)
        ]
    return edits


def record_signatures(session: Session, found: Report, by: str) -> Attestation:
    """Takes a signed document in: who signed it, and the hash of the whole file.

    Raises UserError for one that does not hold, and for one that was not made from this assessment.
    """
    if found.snapshot is None or found.faults or not found.signatures:
        raise UserError(
            f"{found.file_name} is not taken in. {found.sentence}", "Verify it, and ask for another copy."
        )
    document = found.snapshot["document"]["id"]
    known = session.state.attestations.get(document)
    if known is None or known.snapshot_sha256 != snapshot_sha256(found.snapshot):
        raise UserError(f"{document} was not made from this assessment.", "Open the assessment it came from.")
    if len(found.signatures) < len(known.signers):
        raise UserError(
            f"{document} is already recorded with more signatures.", "Nothing needs to be taken in."
        )
    signers = tuple(f"{s.name}, {s.fingerprint}, {s.signed_at}" for s in found.signatures)
    taken = replace(known, signers=signers, signed_sha256=found.sha256)
    session.commit(Verb.RECORD_SIGNATURES, by, _edits(taken), detail=document)
    return taken


def revoke(session: Session, document: str, reason: str, by: str, *, today: date | None = None) -> None:
    """Raises UserError for a document that is not final, and without a reason."""
    known = session.state.attestations.get(document)
    if known is None or known.state is not AttestationState.FINAL:
        raise UserError(f"{document} is not a final document of this assessment.", "See: srm-desktop status")
    if not reason.strip():
        raise UserError("A document is revoked with a reason.", "It is printed in the documents that follow.")
    revoked = replace(
        known,
        state=AttestationState.REVOKED,
        revoked_reason=reason.strip(),
        revoked_by=by,
        revoked_on=today or date.today(),
    )
    session.commit(Verb.REVOKE, by, _edits(revoked), detail=document)


def _edits(attestation: Attestation) -> list[Edit]:
    return [
        Edit(Entity.ATTESTATION, attestation.id, name, codec.encode(getattr(attestation, name)))
        for name, codec in ATTESTATION_FIELDS.items()
    ]
