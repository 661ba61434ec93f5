"""Signing a document: who, in which field, and never a result that does not hold."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from srm_desktop.errors import UserError
from srm_desktop.language import phrase, sentences
from srm_desktop.pdf import appearance
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.kinds import kind_of
from srm_desktop.services.documents.verifying import Report, Verdict, verify_bytes
from srm_desktop.signing import certificates
from srm_desktop.signing.identity import Identity
from srm_desktop.signing.signing import Field
from srm_desktop.signing.signing import sign as add_signature

_SIGNABLE = (Verdict.UNSIGNED, Verdict.WAITING)
_SIGNED = (Verdict.STANDS, Verdict.UNKNOWN_SIGNER)


class Place(NamedTuple):
    """The field that is to be signed next; `signer` is who is printed beside it."""

    field: str
    role: str
    role_name: str
    signer: dict[str, Any]
    statements: tuple[str, ...]
    is_first: bool
    is_last: bool


class Signed(NamedTuple):
    data: bytes
    report: Report


def next_place(found: Report, role: str = "") -> Place:
    """Raises UserError where the document cannot be signed, or not by this role now."""
    if found.verdict in _SIGNED:
        raise UserError("Everybody who is to sign this document has signed it.", "Verify it.")
    if found.verdict not in _SIGNABLE or found.snapshot is None:
        raise UserError(
            sentences("This document cannot be signed.", found.sentence),
            "Make a new one from the assessment.",
        )
    if not found.waiting_for:
        raise UserError(
            "This document has no fields to sign: it is a draft, or made for ink.", "Make a final one."
        )
    signers = found.snapshot["signatures"]
    field = found.waiting_for[0]
    signer = next(one for one in signers if one["field"] == field)
    signatories = kind_of(found.snapshot).signatories(found.snapshot)
    name, statements = signatories[signer["role"]]
    if role and signer["role"] != role:
        asked = signatories[role].name if role in signatories else role
        raise UserError(
            phrase("It is not the turn of {0}: {1}, {2}, signs next.", asked, signer["name"], name),
            phrase("Hand the document on, or sign with the role {0}.", signer["role"]),
        )
    return Place(
        field=field,
        role=signer["role"],
        role_name=name,
        signer=signer,
        statements=statements,
        is_first=field == signers[0]["field"],
        is_last=field == signers[-1]["field"],
    )


def sign(
    data: bytes,
    who: Identity,
    before: Report,
    place: Place,
    *,
    title: str = "",
    timestamp_url: str = "",
    now: datetime | None = None,
) -> Signed:
    """`data` with one signature more, verified; `before` is what was found of it.

    Raises UserError; then nothing is to be kept.
    """
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    if found := certificates.problems(who.certificate, at):
        raise UserError(sentences(*found), "Choose another identity.")
    detail = ", ".join(filter(None, (title or place.signer["title"], _organisation(who, place))))
    look = appearance.draw(who.name, detail, at.strftime("%Y-%m-%d %H:%M:%S UTC"), who.fingerprint)
    field = Field(place.field, place.role_name, place.is_first, place.is_last)
    signed = add_signature(data, who, field, look, at, timestamp_url=timestamp_url)
    trusted = [Trusted(who.name, who.fingerprint, who.certificate)]
    report = verify_bytes(signed, before.file_name, trusted)
    if report.faults:
        raise UserError(
            phrase("The signature would not hold: {0}", report.faults[0]),
            "Nothing was kept. Choose another identity.",
        )
    return Signed(signed, report)


def _organisation(who: Identity, place: Place) -> str:
    return who.organisation or str(place.signer["organisation"])


def is_someone_else(who: Identity, place: Place) -> bool:
    """Whether the certificate's name is another than the one printed beside the field."""
    return bool(place.signer["name"]) and who.name.casefold() != place.signer["name"].casefold()
