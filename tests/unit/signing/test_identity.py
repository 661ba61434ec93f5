from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from srm_desktop.errors import UserError
from srm_desktop.signing import certificates, identity

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
PEM_OF_NOTHING = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
LONG = "A" * 65


@pytest.fixture(scope="module")
def data() -> bytes:
    return identity.create("Änna Assessor", "Example GmbH", PASSPHRASE, NOW)


def test_an_identity_says_who_it_is(data: bytes) -> None:
    who = identity.open_pkcs12(data, PASSPHRASE, "anna.p12")
    assert (who.name, who.organisation) == ("Änna Assessor", "Example GmbH")
    assert len(who.fingerprint) == 64


def test_the_private_key_is_nowhere_in_the_clear(data: bytes) -> None:
    assert b"PRIVATE KEY" not in data
    with pytest.raises(ValueError, match="password"):
        certificates.load_pkcs12(data, "")


@pytest.mark.parametrize("passphrase", ["wrong", "", "correct horse batterY"])
def test_a_wrong_passphrase_is_said_to_be_one(data: bytes, passphrase: str) -> None:
    with pytest.raises(UserError, match="passphrase is wrong"):
        identity.open_pkcs12(data, passphrase, "anna.p12")


@pytest.mark.parametrize("junk", [b"", b"junk", b"0\x82\xff\xff"])
def test_what_is_no_identity_is_refused(junk: bytes) -> None:
    with pytest.raises(UserError, match=r"x\.p12 cannot be opened"):
        identity.open_pkcs12(junk, PASSPHRASE, "x.p12")


@pytest.mark.parametrize(
    ("name", "passphrase", "words"),
    [
        (" ", PASSPHRASE, "needs the name"),
        ("A", "short", "shorter than 10"),
        (LONG, PASSPHRASE, "longer"),
    ],
)
def test_what_cannot_be_an_identity_is_refused(name: str, passphrase: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        identity.create(name, "", passphrase, NOW)


@pytest.mark.parametrize(
    ("days", "words"), [(-1, "not valid before"), (3 * 365 + 1, "had expired"), (0, ""), (1000, "")]
)
def test_a_certificate_signs_only_while_it_is_valid(data: bytes, days: int, words: str) -> None:
    certificate = identity.open_pkcs12(data, PASSPHRASE, "x").certificate
    said = " ".join(certificates.problems(certificate, NOW + timedelta(days=days)))
    assert bool(said) == bool(words)
    assert words in said


def test_a_certificate_travels_as_pem(data: bytes) -> None:
    certificate = identity.open_pkcs12(data, PASSPHRASE, "x").certificate
    (again,) = certificates.read(certificates.to_pem(certificate), "x.pem")
    assert certificates.fingerprint(again) == certificates.fingerprint(certificate)


@pytest.mark.parametrize("junk", [b"", b"text", b"\x30\x00", PEM_OF_NOTHING])
def test_what_is_no_certificate_is_refused(junk: bytes) -> None:
    with pytest.raises(UserError, match=r"x\.pem is not a certificate"):
        certificates.read(junk, "x.pem")
