"""With a keyring backend of the library's own kind, and without any."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from srm_desktop.signing import passphrases


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_passphrase_is_kept_and_forgotten() -> None:
    keyring.set_keyring(InMemory())
    assert passphrases.is_possible()
    assert passphrases.keep("/a.p12", "secret")
    assert passphrases.kept("/a.p12") == "secret"
    passphrases.forget("/a.p12")
    passphrases.forget("/a.p12")
    assert passphrases.kept("/a.p12") == ""


def test_without_a_keyring_it_is_asked_for_each_time() -> None:
    keyring.set_keyring(fail.Keyring())
    assert not passphrases.is_possible()
    assert not passphrases.keep("/a.p12", "secret")
    assert passphrases.kept("/a.p12") == ""
    passphrases.forget("/a.p12")
