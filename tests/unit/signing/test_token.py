"""A real PKCS#11 module, with keys made by the test: SoftHSM."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

from srm_desktop.errors import UserError
from srm_desktop.services.documents import identities
from srm_desktop.services.documents.signing import next_place, sign
from srm_desktop.services.documents.verifying import Verdict, verify_bytes
from tests.unit.services.signed import unsigned

MODULE = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN, LABEL, NAME = "123456", "auditors", "Tara Token"
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def certificate_of(key: Key) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now.replace(year=now.year - 1))
        .not_valid_after(now.replace(year=now.year + 1))
        .sign(key, SHA256())
    )


def import_key(folder: Path, key: Key) -> None:
    """SoftHSM's own tool puts the key on the token, PKCS#11 the certificate beside it."""
    import pkcs11  # noqa: PLC0415 (SOFTHSM2_CONF must be set first)

    pem = folder / "key.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    words = ["--import", str(pem), "--token", LABEL, "--label", "key", "--id", "a1", "--pin", PIN]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    token = pkcs11.lib(str(MODULE)).get_token(token_label=LABEL)
    with token.open(rw=True, user_pin=PIN) as session:
        session.create_object(
            {
                pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                pkcs11.Attribute.TOKEN: True,
                pkcs11.Attribute.ID: b"\xa1",
                pkcs11.Attribute.LABEL: "key",
                pkcs11.Attribute.SUBJECT: certificate_of(key).subject.public_bytes(),
                pkcs11.Attribute.VALUE: certificate_of(key).public_bytes(serialization.Encoding.DER),
            }
        )


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    conf = tmp_path / "softhsm2.conf"
    (tmp_path / "tokens").mkdir()
    conf.write_text(f"directories.tokendir = {tmp_path / 'tokens'}\nlog.level = ERROR\n", encoding="utf-8")
    monkeypatch.setenv("SOFTHSM2_CONF", str(conf))
    words = ["--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "1234567890"]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    return tmp_path


PROGRAM = """
import sys
from pathlib import Path
from tests.unit.signing.test_token import {what}
{what}(Path(sys.argv[1]))
"""


def in_a_process(what: str, folder: Path) -> None:
    """A PKCS#11 module keeps the configuration it was first loaded with."""
    import sys  # noqa: PLC0415

    words = [sys.executable, "-c", PROGRAM.format(what=what), str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def sign_with_rsa(folder: Path) -> None:
    import_key(folder, rsa.generate_private_key(public_exponent=65537, key_size=2048))
    _sign()


def sign_with_ec(folder: Path) -> None:
    import_key(folder, ec.generate_private_key(ec.SECP256R1()))
    _sign()


def _sign() -> None:
    who = identities.open_identity(MODULE, PIN, LABEL)
    assert who.name == NAME
    before = verify_bytes(unsigned(), "a.pdf")
    done = sign(unsigned(), who, before, next_place(before))
    assert done.report.verdict is Verdict.WAITING
    assert done.report.signatures[0].name == NAME


def refuse(folder: Path) -> None:
    for pin, label, words in (
        ("654321", LABEL, "does not accept this PIN"),
        (PIN, "another", "cannot be used"),
        (PIN, LABEL, "no certificate"),
    ):
        with pytest.raises(UserError, match=words):
            identities.open_identity(MODULE, pin, label)


@pytest.mark.parametrize("what", ["sign_with_rsa", "sign_with_ec", "refuse"])
def test_a_token(token: Path, what: str) -> None:
    in_a_process(what, token)


def test_what_is_no_module_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "module.so"
    path.write_bytes(b"no module")
    with pytest.raises(UserError, match=r"cannot be used through module\.so"):
        identities.open_identity(path, PIN)
