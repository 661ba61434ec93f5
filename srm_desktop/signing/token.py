"""Keys that never leave a smart card or token, through its PKCS#11 module."""

from __future__ import annotations

from pathlib import Path

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from pkcs11.exceptions import PinIncorrect, PinLenRange, PKCS11Error
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.general import SigningError
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.signing.identity import Identity


def open_token(module: Path, pin: str, label: str = "") -> Identity:
    """The first certificate on the token that has its private key there; `label` names the token.

    Raises UserError for a module, token or PIN that does not work, and where no such key is found.
    """
    criteria = TokenCriteria(label=label) if label else None
    try:
        session = open_pkcs11_session(str(module), token_criteria=criteria, user_pin=pin)
        key_id, certificate = _certificate(session)
        signer = PKCS11Signer(
            session,
            cert_id=key_id,
            key_id=key_id,
            # Tokens often know no mechanism that hashes and signs with EC in one.
            use_raw_mechanism=isinstance(certificate.public_key(), ec.EllipticCurvePublicKey),
        )
    except (PinIncorrect, PinLenRange) as error:
        raise UserError(
            "The token does not accept this PIN.", "Mind that tokens lock after a few wrong PINs."
        ) from error
    except (PKCS11Error, SigningError, RuntimeError, OSError) as error:
        said = str(error) or type(error).__name__
        raise UserError(
            phrase("The token cannot be used through {0}: {1}.", module.name, said),
            "Check that it is plugged in, and that this is its PKCS#11 module.",
        ) from error
    return Identity(certificate, signer)


def _certificate(session: pkcs11.Session) -> tuple[bytes, x509.Certificate]:
    """With the id it shares with its private key."""
    keys = {
        key[pkcs11.Attribute.ID]
        for key in session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY})
    }
    for found in session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}):
        if (id_ := found[pkcs11.Attribute.ID]) in keys:
            return id_, x509.load_der_x509_certificate(found[pkcs11.Attribute.VALUE])
    raise PKCS11Error(phrase("it holds no certificate with its private key"))
