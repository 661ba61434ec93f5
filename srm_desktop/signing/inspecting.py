"""What the signatures of a document say, and whether they hold.

Stricter than the library's own verdict, which accepts bytes after the last signature and an older
revision of the document.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from cryptography import x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus, validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from srm_desktop.language import phrase
from srm_desktop.signing import certificates
from srm_desktop.signing.claims import claim_faults, container_faults
from srm_desktop.signing.identity import to_asn1
from srm_desktop.signing.revisions import revision_faults

_MAY_SIGN = KeyUsageConstraints(
    key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
)
"""Either, as `certificates.problems` asks it of certificates that the user trusts themselves."""
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\r?\n?")


@dataclass(frozen=True, slots=True)
class Signature:
    """`faults` is empty where the signature holds. `trusted_by` names the certificate that vouches for
    the signer and is empty where none does; `signed_at` is ISO 8601 and the signer's own word unless
    `timestamp` names who confirms it."""

    field: str
    name: str = ""
    organisation: str = ""
    fingerprint: str = ""
    signed_at: str = ""
    timestamp: str = ""
    trusted_by: str = ""
    valid_until: str = ""
    reason: str = ""
    certificate: bytes = dataclasses.field(default=b"", repr=False)
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """`original` is what was there before the first signature; `fields` every signature field."""

    original: bytes
    fields: tuple[str, ...]
    signatures: tuple[Signature, ...]
    faults: tuple[str, ...]


def inspect(data: bytes, trusted: Sequence[x509.Certificate]) -> Inspection:
    """Never raises: what cannot be read is a fault of the document."""
    try:
        reader = PdfFileReader(BytesIO(data), strict=True)
        embedded = list(reader.embedded_regular_signatures)
        fields = tuple(name for name, _, _ in enumerate_sig_fields(reader))
        faults = tuple(_structure_faults(data, reader, embedded))
        original = data[: _end_of_first_revision(data, reader)]
        signatures = tuple(_signature(data, signature, trusted) for signature in embedded)
    except Exception as error:  # whatever a parser makes of hostile bytes
        return Inspection(
            b"", (), (), (phrase("The file is damaged and cannot be read: {0}.", _said(error)),)
        )
    return Inspection(original, fields, signatures, faults)


def _said(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0].rstrip(".")[:200]


# The document


def _end_of_first_revision(data: bytes, reader: PdfFileReader) -> int:
    start = reader.xrefs.get_startxref_for_revision(0)
    for found in _END.finditer(data):
        if int(found[1]) == start:
            return found.end()
    raise PdfError("the end of the first revision is not where it should be")


def _structure_faults(
    data: bytes, reader: PdfFileReader, embedded: list[EmbeddedPdfSignature]
) -> Iterator[str]:
    if reader.encrypted:
        yield phrase("The document is encrypted.")
    if not embedded:
        if reader.xrefs.total_revisions > 1 or _end_of_first_revision(data, reader) != len(data):
            yield phrase("The document was changed after it was made.")
        return
    if reader.xrefs.total_revisions != 1 + len(embedded):
        yield phrase("The document holds changes that no signature made.")
    ends = [_end(signature) for signature in embedded]
    if ends != sorted(set(ends)):
        yield phrase("The signatures do not follow one another.")
    if added := len(data) - max(ends):
        yield phrase("Something was added after the last signature ({0:,} B).", added)
    if reader.xrefs.total_revisions == 1 + len(embedded):
        yield from revision_faults(reader, [str(signature.fq_name) for signature in embedded])


def _end(signature: EmbeddedPdfSignature) -> int:
    return int(signature.byte_range[2]) + int(signature.byte_range[3])


# One signature


def _signature(data: bytes, embedded: EmbeddedPdfSignature, trusted: Sequence[x509.Certificate]) -> Signature:
    field = str(embedded.fq_name)
    try:
        return _read(data, embedded, trusted, field)
    except Exception as error:  # as above
        return Signature(field, faults=(phrase("The signature cannot be read: {0}.", _said(error)),))


def _read(
    data: bytes, embedded: EmbeddedPdfSignature, trusted: Sequence[x509.Certificate], field: str
) -> Signature:
    certificate = x509.load_der_x509_certificate(embedded.signer_cert.dump())
    signed_at = embedded.self_reported_timestamp or datetime.fromtimestamp(0, UTC)
    status = validate_pdf_signature(
        embedded,
        signer_validation_context=_context(trusted, embedded, signed_at),
        ts_validation_context=_context(trusted, embedded, None),
        key_usage_settings=_MAY_SIGN,
        diff_policy=DEFAULT_DIFF_POLICY,
        skip_diff=not _is_as_signed(embedded),  # the one that takes long, and nothing is left to say
    )
    faults = [
        *_integrity_faults(status),
        *container_faults(data, embedded),
        *claim_faults(embedded, certificate, signed_at),
        *certificates.problems(certificate, signed_at),
    ]
    return Signature(
        field=field,
        name=certificates.name(certificate),
        organisation=certificates.organisation(certificate),
        fingerprint=certificates.fingerprint(certificate),
        signed_at=signed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        timestamp=_timestamp(status, trusted),
        trusted_by=_trusted_by(certificate, status, trusted),
        valid_until=certificate.not_valid_after_utc.strftime("%Y-%m-%d"),
        reason=str(embedded.sig_object.get("/Reason", "")),
        certificate=certificates.to_pem(certificate),
        faults=tuple(faults),
    )


def _is_as_signed(embedded: EmbeddedPdfSignature) -> bool:
    signed = {attribute["type"].native: attribute for attribute in embedded.signer_info["signed_attrs"]}
    return bool(signed["message_digest"]["values"][0].native == embedded.compute_digest())


def _context(
    trusted: Sequence[x509.Certificate], embedded: EmbeddedPdfSignature, at: datetime | None
) -> ValidationContext:
    """Offline, and by the authorities that the user trusts alone, never the system's."""
    return ValidationContext(
        trust_roots=[to_asn1(one) for one in trusted if certificates.may_vouch(one)],
        other_certs=list(embedded.other_embedded_certs),
        allow_fetching=False,
        moment=at,
    )


def _integrity_faults(status: PdfSignatureStatus) -> Iterator[str]:
    if not status.intact:
        yield phrase("What was signed has been changed.")
        return
    if not status.valid:
        yield phrase("The signature does not belong to its certificate.")
    if status.docmdp_ok is False or status.modification_level is None:
        yield phrase("After this signature something was changed that it does not permit.")
    if status.timestamp_validity is not None and not (
        status.timestamp_validity.intact and status.timestamp_validity.valid
    ):
        yield phrase("Its timestamp does not hold.")


def _timestamp(status: PdfSignatureStatus, trusted: Sequence[x509.Certificate]) -> str:
    if status.timestamp_validity is None:
        return ""
    stamp: Any = status.timestamp_validity
    by = x509.load_der_x509_certificate(stamp.signing_cert.dump())
    said = f"{stamp.timestamp.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ} by {certificates.name(by)}"
    return said if stamp.trusted or _is_among(by, trusted) else phrase("{0}, not trusted here", said)


def _is_among(certificate: x509.Certificate, trusted: Sequence[x509.Certificate]) -> bool:
    return certificates.fingerprint(certificate) in map(certificates.fingerprint, trusted)


def _trusted_by(
    certificate: x509.Certificate, status: PdfSignatureStatus, trusted: Sequence[x509.Certificate]
) -> str:
    """The certificate itself where it is trusted, else the root its path ends in."""
    if _is_among(certificate, trusted):
        return certificates.name(certificate)
    if not status.trusted or status.validation_path is None:
        return ""
    root = x509.load_der_x509_certificate(status.validation_path.first.dump())
    return certificates.name(root)
