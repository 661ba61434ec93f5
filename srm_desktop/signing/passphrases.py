"""Passphrases in the system's keyring, where there is one and the user wants it."""

from __future__ import annotations

import keyring
from keyring.backends import fail
from keyring.errors import KeyringError

_SERVICE = "SRM Desktop identity"


def is_possible() -> bool:
    """Whether this session has a keyring at all; without a desktop there is none."""
    try:
        return not isinstance(keyring.get_keyring(), fail.Keyring)
    except (KeyringError, RuntimeError):
        return False


def kept(path: str) -> str:
    """The passphrase kept for an identity, or nothing."""
    try:
        return keyring.get_password(_SERVICE, path) or ""
    except (KeyringError, RuntimeError):
        return ""


def keep(path: str, passphrase: str) -> bool:
    """Whether it could be kept."""
    try:
        keyring.set_password(_SERVICE, path, passphrase)
    except (KeyringError, RuntimeError):
        return False
    return True


def forget(path: str) -> None:
    try:
        keyring.delete_password(_SERVICE, path)
    except (KeyringError, RuntimeError):
        return
