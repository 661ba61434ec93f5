"""The record of the documents made from an assessment, and their revocation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.attestation import ATTESTATION_FIELDS, Attestation, AttestationState
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.pdf.snapshot import snapshot_sha256
from srm_desktop.services.files import write_whole
from srm_desktop.services.session import Session

Snapshot = dict[str, Any]


def attestations(state: State) -> list[Attestation]:
    """The documents that sign an assessment off, without the minutes of meetings."""
    return [document for document in state.attestations.values() if not document.meeting]


def of_scope(state: State, domains: tuple[str, ...], targets: tuple[str, ...]) -> list[Attestation]:
    """The final documents of a scope, and those that were final; the oldest first."""
    made = [
        document
        for document in attestations(state)
        if document.state is not AttestationState.DRAFT
        and (document.domains, document.targets) == (domains, targets)
    ]
    return sorted(made, key=lambda document: document.age)


def withdrawal(state: State, id_: str, digest: str) -> str:
    """Why a document with this id and snapshot's SHA-256 no longer counts; empty where it does."""
    known = state.attestations.get(id_)
    if known is None or known.snapshot_sha256 != digest:
        return ""
    if known.state is AttestationState.REVOKED:
        reason = known.revoked_reason.rstrip(".")
        return phrase(
            "This document was revoked on {0} by {1}: {2}.", known.revoked_on, known.revoked_by, reason
        )
    if known.state is not AttestationState.SUPERSEDED:
        return ""
    later = [document.id for document in of_scope(state, known.domains, known.targets)]
    by = later[later.index(id_) + 1 :][:1] if id_ in later else []
    if by:
        return phrase("This document was superseded by {0}.", by[0])
    return phrase("This document was superseded.")


def record_of(snapshot: Snapshot, data: bytes, file_name: str) -> Attestation:
    """What the assessment keeps of a document of any kind, as it was made."""
    document, log = snapshot["document"], snapshot["log"]
    return Attestation(
        id=document["id"],
        state=AttestationState(document["state"]),
        made_at=document["generated_at"],
        file_name=file_name,
        file_sha256=sha256(data).hexdigest(),
        snapshot_sha256=snapshot_sha256(snapshot),
        log_seq=str(log["seq"]),
        log_head=log["head"],
        awaited=tuple(signer["name"] or signer["role"] for signer in snapshot["signatures"]),
    )


def keep(
    session: Session,
    record: Attestation,
    data: bytes,
    out: Path,
    verb: Verb,
    by: str,
    also: Iterable[Edit] = (),
) -> None:
    """Puts the document on disk, then its record into the log; a file that is only read gets no record."""
    write_whole(out, data)
    if not session.read_only:
        session.commit(verb, by, [*record_edits(record), *also], detail=record.id)


def record_edits(attestation: Attestation) -> list[Edit]:
    return [
        Edit(Entity.ATTESTATION, attestation.id, name, codec.encode(getattr(attestation, name)))
        for name, codec in ATTESTATION_FIELDS.items()
    ]


def revoke(session: Session, document: str, reason: str, by: str, *, today: date | None = None) -> None:
    """Raises UserError for a document that is not final, and without a reason."""
    known = session.state.attestations.get(document)
    if known is None or known.state is not AttestationState.FINAL:
        raise UserError(
            phrase("{0} is not a final document of this assessment.", document), "See: srm-desktop status"
        )
    if not reason.strip():
        raise UserError("A document is revoked with a reason.", "It is printed in the documents that follow.")
    revoked = replace(
        known,
        state=AttestationState.REVOKED,
        revoked_reason=reason.strip(),
        revoked_by=by,
        revoked_on=today or date.today(),
    )
    session.commit(Verb.REVOKE, by, record_edits(revoked), detail=document)
