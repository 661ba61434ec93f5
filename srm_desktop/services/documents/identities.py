"""Who signs, and whose certificates are trusted here."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from srm_desktop.errors import UserError
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.language import phrase
from srm_desktop.paths import config_dir
from srm_desktop.services.files import write_whole
from srm_desktop.signing import certificates, identity, passphrases
from srm_desktop.signing.certificates import Certificate
from srm_desktop.signing.identity import Identity

_LARGEST = 1024 * 1024


class Trusted(NamedTuple):
    """A certificate the user vouches for: of a signer, or of an authority that issued a signer's."""

    name: str
    fingerprint: str
    certificate: Certificate


def create(path: Path, name: str, organisation: str, passphrase: str) -> str:
    """Makes an identity with a new key; gives the fingerprint to make known. Raises UserError."""
    if path.exists():
        raise UserError(phrase("{0} already exists.", path.name), "Choose another name.")
    data = identity.create(name, organisation, passphrase, datetime.now(UTC))
    write_whole(path, data, private=True)
    return identity.open_pkcs12(data, passphrase, path.name).fingerprint


_MODULES = (".so", ".dll", ".dylib")


def open_identity(path: Path, passphrase: str, token: str = "") -> Identity:
    """A PKCS#12 file, or through its PKCS#11 module a token, whose label may be named.

    Raises UserError for what cannot be read and for a wrong passphrase or PIN.
    """
    if path.suffix.lower() in _MODULES:
        from srm_desktop.signing.token import open_token  # noqa: PLC0415 (only tokens need it)

        return open_token(path, passphrase, token)
    return identity.open_pkcs12(_read(path), passphrase, path.name)


def can_keep_passphrase() -> bool:
    return passphrases.is_possible()


def kept_passphrase(path: Path) -> str:
    """From the system's keyring; nothing where it holds none."""
    return passphrases.kept(str(path.absolute())) if path.name else ""


def keep_passphrase(path: Path, passphrase: str) -> None:
    """In the system's keyring, never on disk; an empty one removes it."""
    if passphrase:
        passphrases.keep(str(path.absolute()), passphrase)
    else:
        passphrases.forget(str(path.absolute()))


def read_trusted(path: Path) -> list[Trusted]:
    """The certificates of a file. Raises UserError."""
    return [_trusted(certificate) for certificate in certificates.read(_read(path), path.name)]


def trusted_here() -> list[Trusted]:
    """The certificates kept as trusted in this user's settings; files that are none are passed over."""
    found = []
    for path in sorted(_folder().glob("*.pem")):
        try:
            found += read_trusted(path)
        except UserError:
            continue
    return found


def trust(pem: bytes) -> None:
    """Keeps a certificate as trusted from now on. Raises UserError."""
    for certificate in certificates.read(pem, "certificate"):
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / f"{certificates.fingerprint(certificate)}.pem", certificates.to_pem(certificate))


def distrust(fingerprint: str) -> None:
    (_folder() / f"{fingerprint}.pem").unlink(missing_ok=True)


def certificate_pem(who: Identity) -> bytes:
    """What a signer gives to those who are to verify."""
    return certificates.to_pem(who.certificate)


def _trusted(certificate: Certificate) -> Trusted:
    return Trusted(certificates.name(certificate), certificates.fingerprint(certificate), certificate)


def _folder() -> Path:
    return config_dir() / "trusted"


def _read(path: Path) -> bytes:
    too_large = UserError(
        phrase("{0} is larger than 1 MB.", path.name), "Choose a certificate or an identity."
    )
    return read_whole(path, _LARGEST, too_large)
