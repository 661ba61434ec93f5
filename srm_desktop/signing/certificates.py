"""Certificates: what they say of themselves, and whether they may sign at a moment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from srm_desktop.errors import UserError
from srm_desktop.language import phrase

Certificate = x509.Certificate
Extension = TypeVar("Extension", bound=x509.ExtensionType)
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_RSA_BITS, _EC_BITS = 2048, 256
_PURPOSES = {
    ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
    ExtendedKeyUsageOID.EMAIL_PROTECTION,
    DOCUMENT_SIGNING,
    ObjectIdentifier("1.2.840.113583.1.1.5"),  # Adobe's, older than the standard one
    ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # Microsoft's
}
"""For which a person's certificate is issued. One that names purposes names one of these."""


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256 of the certificate, lower-case hexadecimal."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def name(certificate: x509.Certificate) -> str:
    """The common name, or the whole subject where it has none."""
    return _subject(certificate, NameOID.COMMON_NAME) or _visible(certificate.subject.rfc4514_string())


def organisation(certificate: x509.Certificate) -> str:
    return _subject(certificate, NameOID.ORGANIZATION_NAME)


def _subject(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(oid)
    return _visible(str(found[0].value)) if found else ""


def _visible(text: str) -> str:
    """A certificate may say anything: what would turn a text around, or steer a terminal, is replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def problems(certificate: x509.Certificate, at: datetime) -> list[str]:
    """Why the certificate could not sign a document at a moment. Libraries let a pinned one pass."""
    found: list[str] = (
        [] if _is_strong(certificate) else [phrase("The key of the certificate is too short to rely on.")]
    )
    if at < certificate.not_valid_before_utc:
        found.append(
            phrase("The certificate was not valid before {0}.", certificate.not_valid_before_utc.date())
        )
    if at > certificate.not_valid_after_utc:
        found.append(phrase("The certificate had expired on {0}.", certificate.not_valid_after_utc.date()))
    try:
        is_meant = _is_for_signatures(certificate)
    except ValueError:
        return [*found, phrase("The certificate's extensions cannot be read.")]
    return found if is_meant else [*found, phrase("The certificate is not meant for signatures.")]


def _is_for_signatures(certificate: x509.Certificate) -> bool:
    """A server's or a build's certificate has a name too, and others hold its key; an authority's, once
    trusted as a person's, would vouch for everybody."""
    usage = _extension(certificate, x509.KeyUsage)
    purposes = _extension(certificate, x509.ExtendedKeyUsage)
    by_key = usage is None or usage.digital_signature or usage.content_commitment
    return by_key and (purposes is None or bool(_PURPOSES & set(purposes))) and not may_vouch(certificate)


def _extension(certificate: x509.Certificate, kind: type[Extension]) -> Extension | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def may_vouch(certificate: x509.Certificate) -> bool:
    """Whether it is an authority's: trust in a person's certificate is trust in nobody else. What OpenSSL
    makes for a person says that it is one, but not that its key may sign certificates."""
    try:
        constraints = _extension(certificate, x509.BasicConstraints)
        usage = _extension(certificate, x509.KeyUsage)
    except ValueError:
        return False
    return constraints is not None and constraints.ca and usage is not None and usage.key_cert_sign


def _is_strong(certificate: x509.Certificate) -> bool:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size >= _RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= _EC_BITS


def chain(certificate: x509.Certificate, others: Iterable[x509.Certificate]) -> set[x509.Certificate]:
    """Of the others: the certificate itself, who issued it, who issued that, and so on."""
    part, rest = {certificate}, set(others)
    while found := {one for one in rest if one in part or any(_issued(one, other) for other in part)}:
        part |= found
        rest -= found
    return part & set(others)


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def read(data: bytes, file_name: str) -> list[x509.Certificate]:
    """The certificates of a PEM or DER file. Raises UserError for anything else."""
    try:
        if b"-----BEGIN" in data:
            found = x509.load_pem_x509_certificates(data)
        elif data[:1] == b"\x30":
            found = [x509.load_der_x509_certificate(data)]
        else:
            found = []
    except ValueError:
        found = []
    if not found:
        raise UserError(phrase("{0} is not a certificate.", file_name), "Choose a .pem, .crt or .cer file.")
    return found


def to_pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def load_pkcs12(data: bytes, passphrase: str) -> pkcs12.PKCS12KeyAndCertificates:
    """Raises ValueError for a wrong passphrase and for what is no PKCS#12 file alike."""
    return pkcs12.load_pkcs12(data, passphrase.encode("utf-8"))
