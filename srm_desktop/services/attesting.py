"""Making a document from a scope, and keeping the record of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange import oscal_results
from srm_desktop.model.attestation import Attestation, AttestationState, Conclusion
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.pdf import report
from srm_desktop.pdf.snapshot import snapshot_sha256
from srm_desktop.services.documents import record_edits
from srm_desktop.services.files import write_whole
from srm_desktop.services.freezing import Snapshot, freeze
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope, blockers

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
    edits = record_edits(made)
    if made.state is AttestationState.FINAL:
        edits += [
            Edit(Entity.ATTESTATION, earlier.id, "state", str(AttestationState.SUPERSEDED))
            for earlier in state.attestations.values()
            if earlier.state is AttestationState.FINAL
            and (earlier.domains, earlier.targets) == (made.domains, made.targets)
        ]
    return edits
