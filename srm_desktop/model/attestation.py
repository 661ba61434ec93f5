"""The record that the assessment keeps of a document made from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from srm_desktop.model.codecs import DATE, LINES, TEXT, Codec, choice


class AttestationState(StrEnum):
    DRAFT = "draft"
    FINAL = "final"
    SUPERSEDED = "superseded"
    REVOKED = "revoked"


class Conclusion(StrEnum):
    """NONE: no conclusion is drawn, as in a draft."""

    NONE = "none"
    UNMODIFIED = "unmodified"
    QUALIFIED = "qualified"
    ADVERSE = "adverse"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True)
class Attestation:
    """`id` is the document id. Hashes are lower-case hexadecimal; `made_at` is UTC, ISO 8601.

    `domains` and `targets` are the ids in scope; empty means all of them.
    """

    id: str
    state: AttestationState = AttestationState.DRAFT
    conclusion: Conclusion = Conclusion.NONE
    made_at: str = ""
    file_name: str = ""
    file_sha256: str = ""
    snapshot_sha256: str = ""
    log_seq: str = ""
    log_head: str = ""
    domains: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    """A line for each signature, in order: name, certificate's SHA-256, time."""
    signed_sha256: str = ""
    """Of the file with the signatures it had when it was last recorded."""
    revoked_reason: str = ""
    revoked_by: str = ""
    revoked_on: date | None = None
    meeting: str = ""
    """The id of the meeting whose minutes this is; empty for an attestation."""
    awaited: tuple[str, ...] = ()
    """Who has not signed it yet, in their order; nobody where it is signed by hand."""

    @property
    def age(self) -> tuple[str, int, str]:
        """To sort by, the oldest first: of one second the one that froze the shorter log."""
        return self.made_at, len(self.log_seq), self.log_seq


ATTESTATION_FIELDS: dict[str, Codec] = {
    "state": choice(AttestationState, AttestationState.DRAFT),
    "conclusion": choice(Conclusion, Conclusion.NONE),
    "made_at": TEXT,
    "file_name": TEXT,
    "file_sha256": TEXT,
    "snapshot_sha256": TEXT,
    "log_seq": TEXT,
    "log_head": TEXT,
    "domains": LINES,
    "targets": LINES,
    "signers": LINES,
    "signed_sha256": TEXT,
    "revoked_reason": TEXT,
    "revoked_by": TEXT,
    "revoked_on": DATE,
    "meeting": TEXT,
    "awaited": LINES,
}
