"""Making a document from a scope, and keeping the record of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import sentences
from srm_desktop.model.attestation import Attestation, AttestationState, Conclusion
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.services.documents import documents
from srm_desktop.services.documents.freezing import Snapshot, freeze
from srm_desktop.services.documents.kinds import render
from srm_desktop.services.documents.signoff import Scope, blockers
from srm_desktop.services.files import free
from srm_desktop.services.session import Session

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
    free(out, overwrite=overwrite)
    if scope.final and (reasons := blockers(session, scope)):
        raise UserError(
            sentences("The document cannot be final.", *reasons), "Resolve this, or make a draft."
        )
    return freeze(session, scope)


def keep(session: Session, snapshot: Snapshot, data: bytes, out: Path, scope: Scope, by: str) -> Made:
    """Puts the rendered document on disk, then its record into the log."""
    record = replace(
        documents.record_of(snapshot, data, out.name),
        conclusion=Conclusion(snapshot["conclusion"]["value"]),
        domains=scope.domains,
        targets=scope.targets,
    )
    documents.keep(session, record, data, out, Verb.ATTEST, by, _superseded(session.state, record))
    return Made(record, snapshot, out)


def _superseded(state: State, made: Attestation) -> list[Edit]:
    """A final document takes the place of an earlier one of the same scope."""
    if made.state is not AttestationState.FINAL:
        return []
    return [
        Edit(Entity.ATTESTATION, earlier.id, "state", str(AttestationState.SUPERSEDED))
        for earlier in documents.of_scope(state, made.domains, made.targets)
        if earlier.state is AttestationState.FINAL
    ]
