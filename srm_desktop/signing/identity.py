"""Who signs: a private key with its certificate, from a PKCS#12 file or on a token."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate as Asn1Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.signers import Signer, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.signing import certificates

_KEY_BITS = 3072
_VALID = timedelta(days=3 * 365)
_SLACK = timedelta(minutes=5)
"""Between the clocks of two machines."""
SHORTEST_PASSPHRASE = 10


@dataclass(frozen=True, slots=True)
class Identity:
    certificate: x509.Certificate
    signer: Signer

    @property
    def name(self) -> str:
        return certificates.name(self.certificate)

    @property
    def organisation(self) -> str:
        return certificates.organisation(self.certificate)

    @property
    def fingerprint(self) -> str:
        return certificates.fingerprint(self.certificate)


def create(name: str, organisation: str, passphrase: str, now: datetime) -> bytes:
    """A new key with a certificate it signs itself, as PKCS#12 under the passphrase.

    Such a certificate proves no name to a stranger: what counts is its fingerprint, made known some
    other way. Raises UserError for a name or passphrase that cannot be used.
    """
    if not name.strip():
        raise UserError("An identity needs the name of a person.", "Give the name as it is to be printed.")
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            phrase("The passphrase is shorter than {0} characters.", SHORTEST_PASSPHRASE),
            "Choose a longer one.",
        )
    key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    certificate = _self_signed(key, name.strip(), organisation.strip(), now)
    return pkcs12.serialize_key_and_certificates(
        name.strip().encode("utf-8"),
        key,
        certificate,
        None,
        serialization.BestAvailableEncryption(passphrase.encode("utf-8")),
    )


def _self_signed(key: rsa.RSAPrivateKey, name: str, organisation: str, now: datetime) -> x509.Certificate:
    parts = {NameOID.COMMON_NAME: name, NameOID.ORGANIZATION_NAME: organisation}
    try:
        subject = x509.Name([x509.NameAttribute(oid, text) for oid, text in parts.items() if text])
    except ValueError as error:
        raise UserError("A name or organization is longer than 64 characters.", "Shorten it.") from error
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, certificates.DOCUMENT_SIGNING])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now + _VALID)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(purpose, critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def open_pkcs12(data: bytes, passphrase: str, file_name: str) -> Identity:
    """Raises UserError for a wrong passphrase, and for a file that is no identity."""
    try:
        bundle = certificates.load_pkcs12(data, passphrase)
    except ValueError as error:
        raise UserError(
            phrase("{0} cannot be opened: the passphrase is wrong, or it is not a PKCS#12 file.", file_name),
            "Try the passphrase again, or choose a .p12 or .pfx file.",
        ) from error
    if bundle.cert is None or not isinstance(bundle.key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise UserError(
            phrase("{0} holds no RSA or EC key with its certificate.", file_name), "Choose another identity."
        )
    key = bundle.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    extra = [one.certificate for one in bundle.additional_certs]
    issuers = certificates.chain(bundle.cert.certificate, extra) - {bundle.cert.certificate}
    signer = SimpleSigner(
        signing_cert=to_asn1(bundle.cert.certificate),
        signing_key=PrivateKeyInfo.load(key),
        cert_registry=SimpleCertificateStore.from_certs([to_asn1(issuer) for issuer in issuers]),
    )
    return Identity(bundle.cert.certificate, signer)


def to_asn1(certificate: x509.Certificate) -> Asn1Certificate:
    """pyHanko's kind of certificate."""
    return Asn1Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
