"""The kinds of document there are, by the format of their snapshots."""

from __future__ import annotations

from srm_desktop.pdf.archiving import archive
from srm_desktop.services.documents import attestation_kind, freezing, minutes_kind
from srm_desktop.services.documents.kind import Kind, Progress, Snapshot

KINDS: dict[str, Kind] = {
    "srm-attestation/1": attestation_kind.FIRST_EDITION,
    freezing.FORMAT: attestation_kind.ATTESTATION,
    minutes_kind.FORMAT: minutes_kind.MINUTES,
}
"""A format that was once signed stays here: what it drew must be drawn again to be verified."""


def kind_of(snapshot: Snapshot) -> Kind:
    """Raises KeyError for a format that is not ours."""
    return KINDS[snapshot["format"]]


def render(snapshot: Snapshot, progress: Progress | None = None) -> bytes:
    """The document of a snapshot and of nothing else: the same snapshot gives the same bytes.

    Raises UserError for a character that no font covers. Needs no session, so it can be done beside the
    window's thread.
    """
    kind = kind_of(snapshot)
    return archive(kind.draw(snapshot, progress), snapshot, kind.derived(snapshot))
