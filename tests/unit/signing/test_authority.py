"""A signer whose certificate an authority issued: trusted through the authority, and only through it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from srm_desktop.errors import UserError
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.signing import next_place, sign
from srm_desktop.services.documents.verifying import Verdict, verify_bytes
from srm_desktop.signing import certificates, identity
from srm_desktop.signing.identity import Identity
from tests.unit.services.signed import ASSESSOR, MANAGER, PASSPHRASE, add_signature, trusted, unsigned

Pair = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def issue(
    name: str,
    issuer: Pair | None,
    *,
    is_authority: bool,
    purpose: x509.ObjectIdentifier | None = None,
) -> Pair:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by, with_key = (issuer[0].subject, issuer[1]) if issuer else (subject, key)
    now = datetime.now(UTC)
    others = "content_commitment key_encipherment data_encipherment key_agreement"
    usage = dict.fromkeys([*others.split(), "encipher_only", "decipher_only"], False)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=True, key_cert_sign=is_authority, crl_sign=is_authority, **usage),
            critical=True,
        )
    )
    if purpose is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    return builder.sign(with_key, hashes.SHA256()), key


def identity_of(pair: Pair, *issuers: Pair) -> Identity:
    certificate, key = pair
    bundle = pkcs12.serialize_key_and_certificates(
        b"a", key, certificate, [one for one, _ in issuers], BestAvailableEncryption(PASSPHRASE.encode())
    )
    return identity.open_pkcs12(bundle, PASSPHRASE, "a.p12")


def pinned(pair: Pair) -> Trusted:
    return Trusted("A", certificates.fingerprint(pair[0]), pair[0])


def signed_by(one: Identity, other: Identity) -> bytes:
    data = unsigned()
    for who in (one, other):
        before = verify_bytes(data, "a.pdf")
        data = sign(data, who, before, next_place(before)).data
    return data


def test_an_authority_vouches_for_those_it_issued_and_for_nobody_else() -> None:
    root = issue("Example Root", None, is_authority=True)
    between = issue("Example Issuing", root, is_authority=True)
    leaf, key = issue(ASSESSOR, between, is_authority=False)
    stranger = issue("Another Root", None, is_authority=True)[0]
    bundle = pkcs12.serialize_key_and_certificates(
        b"a", key, leaf, [between[0], root[0], stranger], BestAvailableEncryption(PASSPHRASE.encode())
    )
    who = identity.open_pkcs12(bundle, PASSPHRASE, "a.p12")
    before = verify_bytes(unsigned(), "a.pdf")
    twice = add_signature(sign(unsigned(), who, before, next_place(before)).data, MANAGER)

    def verified(authority: x509.Certificate) -> tuple[Verdict, str]:
        named = Trusted("A", certificates.fingerprint(authority), authority)
        found = verify_bytes(twice, "a.pdf", [named, *trusted(MANAGER)])
        return found.verdict, found.signatures[0].trusted_by

    assert verified(root[0]) == (Verdict.STANDS, "Example Root")
    assert verified(between[0]) == (Verdict.STANDS, "Example Issuing")
    assert verified(leaf) == (Verdict.STANDS, ASSESSOR)
    assert verified(stranger) == (Verdict.UNKNOWN_SIGNER, "")


def test_trust_in_a_person_is_trust_in_nobody_whom_that_person_vouches_for() -> None:
    """Or an assessor could sign for management: with a certificate that the assessor's own key issued."""
    assessor = issue(ASSESSOR, None, is_authority=False)
    manager = issue(MANAGER, assessor, is_authority=False)
    data = signed_by(identity_of(assessor), identity_of(manager, assessor))
    found = verify_bytes(data, "a.pdf", [pinned(assessor)])
    assert found.verdict is Verdict.UNKNOWN_SIGNER
    assert [one.trusted_by for one in found.signatures] == [ASSESSOR, ""]
    assert verify_bytes(data, "a.pdf", [pinned(assessor), pinned(manager)]).verdict is Verdict.STANDS


def test_whom_an_authority_made_no_authority_vouches_for_nobody() -> None:
    root = issue("Example Root", None, is_authority=True)
    someone = issue("Someone", root, is_authority=False)
    manager = issue(MANAGER, someone, is_authority=False)
    assessor = issue(ASSESSOR, root, is_authority=False)
    data = signed_by(identity_of(assessor, root), identity_of(manager, someone, root))
    found = verify_bytes(data, "a.pdf", [pinned(root)])
    assert [one.trusted_by for one in found.signatures] == ["Example Root", ""]


@pytest.mark.parametrize(
    ("purpose", "may"),
    [
        (ExtendedKeyUsageOID.SERVER_AUTH, False),
        (ExtendedKeyUsageOID.CODE_SIGNING, False),
        (ExtendedKeyUsageOID.TIME_STAMPING, False),
        (ExtendedKeyUsageOID.EMAIL_PROTECTION, True),
        (certificates.DOCUMENT_SIGNING, True),
    ],
)
def test_a_certificate_for_another_purpose_signs_no_document(
    purpose: x509.ObjectIdentifier, may: bool
) -> None:
    root = issue("Example Root", None, is_authority=True)
    who = identity_of(issue(ASSESSOR, root, is_authority=False, purpose=purpose), root)
    assert (certificates.problems(who.certificate, datetime.now(UTC)) == []) is may


def test_an_authority_signs_no_document_itself() -> None:
    """Or trust in the certificate of a person who made it so would be trust in everybody."""
    authority = identity_of(issue(ASSESSOR, None, is_authority=True))
    assert certificates.problems(authority.certificate, datetime.now(UTC))
    before = verify_bytes(unsigned(), "a.pdf")
    with pytest.raises(UserError, match="not meant for signatures"):
        sign(unsigned(), authority, before, next_place(before))
