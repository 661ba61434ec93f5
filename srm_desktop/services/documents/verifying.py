"""Does a signed document stand? Offline, from the document alone; with the assessment, what moved since.

The library's verdict on each signature is one part. The others are ours: are the expected fields
signed and no others, does every byte belong to the document or to a signature, does a trusted
certificate vouch for each signer, and do the pages show what the attached data says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.language import continued, joined, phrase, sentences
from srm_desktop.model.attestation import AttestationState
from srm_desktop.model.state import State
from srm_desktop.pdf import appearance, comparing, reading
from srm_desktop.pdf.archiving import SNAPSHOT_NAME
from srm_desktop.pdf.snapshot import snapshot_bytes, snapshot_sha256
from srm_desktop.services.documents.documents import withdrawal
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.kind import Kind, Snapshot
from srm_desktop.services.documents.kinds import kind_of, render
from srm_desktop.services.session import Session
from srm_desktop.services.standing import Moved, answers_in, has_head
from srm_desktop.services.wording import field_name, value_text
from srm_desktop.signing.claims import CLOCKS_APART
from srm_desktop.signing.inspecting import Inspection, inspect
from srm_desktop.signing.inspecting import Signature as Signature

MAX_BYTES = 256 * 1024 * 1024


class Verdict(StrEnum):
    """Only the first is a yes."""

    STANDS = "stands"
    UNKNOWN_SIGNER = "unknown-signer"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"
    UNSIGNED = "unsigned"
    CHANGED = "changed"
    NOT_OURS = "not-an-attestation"


class Pages(StrEnum):
    """How far the pages are the attached data: byte for byte, or in every text and place."""

    SAME_BYTES = "same-bytes"
    SAME_CONTENT = "same-content"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Since:
    """What the assessment at hand says. `known`: its log went through the document's head."""

    known: bool
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """`sentence` is the verdict in words; `waiting_for` names the fields not signed yet."""

    verdict: Verdict
    sentence: str
    file_name: str
    sha256: str
    snapshot: Snapshot | None
    signatures: tuple[Signature, ...]
    pages: Pages
    faults: tuple[str, ...]
    waiting_for: tuple[str, ...] = ()
    since: Since | None = None


def verify(path: Path, trusted: Sequence[Trusted] = (), against: Session | None = None) -> Report:
    """Raises UserError for a file that cannot be read or is no PDF."""
    data = read_pdf(path)
    return verify_bytes(data, path.name, trusted, against)


def read_pdf(path: Path) -> bytes:
    """Raises UserError for a file that cannot be read, is no PDF or is larger than 256 MB."""
    too_large = UserError(phrase("{0} is larger than 256 MB.", path.name), "Choose an attestation.")
    data = read_whole(path, MAX_BYTES, too_large)
    if not data.startswith(b"%PDF-"):
        raise UserError(phrase("{0} is not a PDF document.", path.name), "Choose an attestation.")
    return data


def verify_bytes(
    data: bytes,
    file_name: str,
    trusted: Sequence[Trusted] = (),
    against: Session | None = None,
) -> Report:
    found = inspect(data, [one.certificate for one in trusted])
    snapshot = _snapshot(found.original)
    broken = bool(found.faults) or any(signature.faults for signature in found.signatures)
    # What is broken already needs no drawing, and what was drawn once needs none again.
    pages, page_faults = (Pages.UNKNOWN, ()) if broken or snapshot is None else _pages(found.original)
    faults = (
        *found.faults,
        *(phrase("{0}: {1}", _signer(s), fault) for s in found.signatures for fault in s.faults),
        *page_faults,
        *(_field_faults(found, snapshot) if snapshot else ()),
        *(() if broken else _look_faults(data, found)),
    )
    verdict, sentence, waiting = _judged(found, snapshot, faults)
    report = Report(
        verdict=verdict,
        sentence=sentence,
        file_name=file_name,
        sha256=sha256(data).hexdigest(),
        snapshot=snapshot,
        signatures=found.signatures,
        pages=pages,
        faults=faults,
        waiting_for=waiting,
    )
    return compared(report, against) if against is not None else report


def compared(report: Report, session: Session) -> Report:
    """The same report with what the assessment at hand says since; a document that it revoked or
    superseded does not stand."""
    if report.snapshot is None:
        return report
    found = replace(report, since=_since(report.snapshot, session))
    why = withdrawal(session.state, report.snapshot["document"]["id"], snapshot_sha256(report.snapshot))
    if not why or report.verdict is Verdict.CHANGED:
        return found
    names = list(dict.fromkeys(_signer(signature) for signature in report.signatures))
    kept = (
        phrase("It is unchanged since it was signed by {0}.", joined(names))
        if names
        else phrase("Nobody had signed it.")
    )
    return replace(found, verdict=Verdict.WITHDRAWN, sentence=sentences(why, kept))


# The data inside


def _snapshot(original: bytes) -> Snapshot | None:
    """The data inside, where it has the parts that are spoken of; whatever else it holds is drawn or not."""
    try:
        snapshot = json.loads(reading.attachments(original)[SNAPSHOT_NAME])
        snapshot_bytes(snapshot)  # raises ValueError for numbers and characters that no snapshot has
        kind = kind_of(snapshot)
        return snapshot if kind.is_whole(snapshot) and _is_spoken_of(snapshot, kind) else None
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def _is_spoken_of(snapshot: Snapshot, kind: Kind) -> bool:
    """Of the parts that all kinds have; raises, or says no, for what is not as `freezing` makes it."""
    document, log = snapshot["document"], snapshot["log"]
    texts = [
        *(document[name] for name in ("id", "state", "generated_at", "title")),
        *(log["head"], snapshot["evidence"]["manifest_sha256"], snapshot["assessment"]["uuid"]),
        *(s[name] for s in snapshot["signatures"] for name in _OF_A_SIGNER),
    ]
    is_final = document["state"] == AttestationState.FINAL
    if not is_final and (document["state"] != AttestationState.DRAFT or snapshot["signatures"]):
        return False
    known = {signer["role"] for signer in snapshot["signatures"]} <= set(kind.signatories(snapshot))
    return known and all(isinstance(text, str) for text in texts) and isinstance(log["seq"], int)


_OF_A_SIGNER = ("field", "role", "name", "title", "organisation")


@lru_cache(maxsize=1)
def _pages(original: bytes) -> tuple[Pages, tuple[str, ...]]:
    """The data is drawn again: what the document shows must be what comes out."""
    snapshot = _snapshot(original) or {}
    try:
        again = render(snapshot)
    except Exception as error:  # the data may hold anything; it was not ours then
        return Pages.DIFFERENT, (phrase("The data inside makes no document: {0}.", type(error).__name__),)
    if again == original:
        return Pages.SAME_BYTES, ()
    faults = [*_attachment_faults(original, again), comparing.first_difference(original, again)]
    said = tuple(filter(None, faults))
    return (Pages.DIFFERENT, said) if said else (Pages.SAME_CONTENT, ())


def _attachment_faults(original: bytes, again: bytes) -> Iterator[str]:
    attached, expected = reading.attachments(original), reading.attachments(again)
    if set(attached) != set(expected):
        yield phrase("The files attached are not the ones such a document has.")
    for name in sorted(set(attached) & set(expected)):
        if attached[name] != expected[name]:
            yield phrase("The attached {0} is not what the data makes.", name)


def _field_faults(found: Inspection, snapshot: Snapshot) -> Iterator[str]:
    expected = [signer["field"] for signer in snapshot["signatures"]]
    if list(found.fields) != expected and not found.faults:
        yield phrase("The signature fields are not those the document was made with.")
    signed = [signature.field for signature in found.signatures]
    if signed != expected[: len(signed)]:
        yield phrase("The signatures are not in the order the document asks for.")
    times = [snapshot["document"]["generated_at"], *(signature.signed_at for signature in found.signatures)]
    if any(not _may_follow(later, earlier) for earlier, later in pairwise(times)):
        yield phrase("The signatures say that they are older than what they sign.")
    yield from _reason_faults(found, snapshot)
    keys = {signature.fingerprint for signature in found.signatures}
    if len(keys) < len(signed) and not kind_of(snapshot).one_key_may_sign_twice(snapshot):
        yield phrase("One person signed twice, which this form of document does not permit.")


def _reason_faults(found: Inspection, snapshot: Snapshot) -> Iterator[str]:
    """Other programs show a reason with the signature: ours is the role."""
    signatories = kind_of(snapshot).signatories(snapshot)
    roles = {signer["field"]: signatories[signer["role"]].name for signer in snapshot["signatures"]}
    for one in found.signatures:
        if one.reason not in ("", roles.get(one.field)):
            yield phrase("{0}: It gives a reason that is not the role of its place.", _signer(one))


def _may_follow(later: str, earlier: str) -> bool:
    """Whether times that two machines wrote can be in this order; what is no time is reported elsewhere."""
    try:
        return datetime.fromisoformat(later) > datetime.fromisoformat(earlier) - CLOCKS_APART
    except (ValueError, TypeError):
        return True


def _look_faults(data: bytes, found: Inspection) -> Iterator[str]:
    for one in found.signatures:
        at = one.signed_at.replace("T", " ").replace("Z", " UTC")
        if not appearance.is_shown(data, one.field, one.name, at, one.fingerprint):
            yield phrase("{0}: What the pages show as this signature is not what was signed.", _signer(one))


# The verdict


def _judged(
    found: Inspection, snapshot: Snapshot | None, faults: tuple[str, ...]
) -> tuple[Verdict, str, tuple[str, ...]]:
    if snapshot is None and not faults:
        return Verdict.NOT_OURS, phrase("This PDF was not made by SRM Desktop."), ()
    if faults or snapshot is None:
        return Verdict.CHANGED, phrase("Do not rely on this document: {0}", _first(faults)), ()
    if snapshot["document"]["state"] != "final":
        return Verdict.UNSIGNED, phrase("This is a draft. Nobody has signed it."), ()
    expected = {signer["field"]: signer for signer in snapshot["signatures"]}
    signed = {signature.field for signature in found.signatures}
    waiting = tuple(field for field in expected if field not in signed)
    names = dict.fromkeys(_signer_of(s, expected.get(s.field)) for s in found.signatures)
    if not signed:
        return (
            Verdict.UNSIGNED,
            phrase("This document is unchanged, but carries no electronic signature."),
            waiting,
        )
    if waiting:
        missing = joined(expected[field]["name"] or expected[field]["role"] for field in waiting)
        return (
            Verdict.WAITING,
            phrase(
                "Not final yet: signed by {0} and unchanged since, it waits for the signature of {1}.",
                joined(names),
                missing,
            ),
            waiting,
        )
    if any(not signature.trusted_by for signature in found.signatures):
        unknown = joined(
            dict.fromkeys(_signer(signature) for signature in found.signatures if not signature.trusted_by)
        )
        return (
            Verdict.UNKNOWN_SIGNER,
            phrase(
                "Unchanged since it was signed, but nothing here vouches for {0}: compare each certificate's "
                "fingerprint with one you were given by other means.",
                unknown,
            ),
            (),
        )
    return Verdict.STANDS, phrase("This document stands: signed by {0}, unchanged since.", joined(names)), ()


def _first(faults: Sequence[str]) -> str:
    first = faults[0] if faults else phrase("it holds no data of ours.")
    return continued(first)


def _signer(signature: Signature) -> str:
    return signature.name or signature.field


def _signer_of(signature: Signature, printed: dict[str, str] | None) -> str:
    """With the name printed beside the field, where that is another."""
    name = printed["name"] if printed else ""
    same = not name or name.casefold() == signature.name.casefold()
    return _signer(signature) if same else phrase("{0} in the place of {1}", _signer(signature), name)


# The assessment since


def _since(snapshot: Snapshot, session: Session) -> Since:
    log = snapshot["log"]
    same = snapshot["assessment"]["uuid"] == session.state.details.uuid
    if not (same and has_head(session, log["seq"], log["head"])):
        return Since(known=False)
    return Since(known=True, moved=tuple(kind_of(snapshot).moved(snapshot, session)))


def kind_name(snapshot: Snapshot) -> str:
    return kind_of(snapshot).name


def facts(snapshot: Snapshot) -> list[tuple[str, str]]:
    """What a document of its kind says of itself, as lines of label and text."""
    return kind_of(snapshot).facts(snapshot)


def since_sentence(since: Since) -> str:
    if not since.known:
        return phrase(
            "The assessment at hand is not the one this document was made from, or its log was altered."
        )
    if not since.moved:
        return phrase("The assessment still says what was signed.")
    number = answers_in(since.moved)
    if number == 1:
        return phrase("Changed since signing: 1 answer.")
    return phrase("Changed since signing: {0} answers.", number)


def moved_line(moved: Moved, state: State) -> str:
    """One field that moved, as a line of text."""
    target = state.targets.get(moved.key.target)
    before, after = (value_text(moved.field, text) or phrase("empty") for text in (moved.before, moved.after))
    where = phrase("{0} in {1}", moved.key.item, target.label if target else moved.key.target)
    return phrase("{0}: {1} was {2}, is {3}", where, phrase(field_name(moved.field)), before, after)


# For scripts


def report_json(found: Report) -> dict[str, Any]:
    """The document that `verify --json` prints."""
    snapshot = found.snapshot or {}
    return {
        "file": found.file_name,
        "sha256": found.sha256,
        "verdict": str(found.verdict),
        "kind": kind_of(snapshot).name if snapshot else None,
        "sentence": found.sentence,
        "document": snapshot.get("document"),
        "conclusion": snapshot.get("conclusion"),
        "snapshot_sha256": snapshot_sha256(snapshot) if snapshot else None,
        "log": snapshot.get("log"),
        "evidence_manifest_sha256": snapshot["evidence"]["manifest_sha256"] if snapshot else None,
        "pages": str(found.pages),
        "faults": list(found.faults),
        "waiting_for": list(found.waiting_for),
        "signatures": [_signature_json(signature) for signature in found.signatures],
        "against": _since_json(found.since) if found.since else None,
    }


def _signature_json(signature: Signature) -> dict[str, Any]:
    return {
        "field": signature.field,
        "name": signature.name,
        "organisation": signature.organisation,
        "certificate_sha256": signature.fingerprint,
        "signed_at": signature.signed_at,
        "timestamp": signature.timestamp or None,
        "trusted_by": signature.trusted_by or None,
        "certificate_valid_until": signature.valid_until,
        "intact": not signature.faults,
        "faults": list(signature.faults),
    }


def _since_json(since: Since) -> dict[str, Any]:
    return {
        "known": since.known,
        "sentence": since_sentence(since),
        "changed": [
            {"item": key.item, "target": key.target, "field": field, "before": before, "after": after}
            for key, field, before, after in since.moved
        ],
    }
