"""Documents signed by two people, made once for all tests that look at them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.services import lifecycle
from srm_desktop.services.answering import set_result
from srm_desktop.services.documents import kinds
from srm_desktop.services.documents.freezing import Snapshot, freeze
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.signing import next_place, sign
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import verify_bytes
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.people import new_person, save_person
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from srm_desktop.signing import identity
from srm_desktop.signing.identity import Identity
from tests.support import ACCOUNT, AUTHOR, ITEMS, small_catalog

ASSESSOR, MANAGER = "Anna Assessor", "Max Manager"
PASSPHRASE = "correct horse battery"


@cache
def who(name: str) -> Identity:
    data = identity.create(name, "Example", PASSPHRASE, datetime.now(UTC))
    return identity.open_pkcs12(data, PASSPHRASE, f"{name}.p12")


def trusted(*names: str) -> list[Trusted]:
    return [Trusted(name, who(name).fingerprint, who(name).certificate) for name in names]


BOTH = (ASSESSOR, MANAGER)


def fill(session: Session, note: str = "Seen.") -> None:
    """Everything satisfied, and the people a final document needs."""
    set_result(session, [AnswerKey(ACCOUNT, item) for item in ITEMS], Result.SATISFIED, AUTHOR, note=note)
    for name, role in ((ASSESSOR, Role.ASSESSOR), (MANAGER, Role.MANAGEMENT)):
        save_person(session, replace(new_person(name, "Title", "Example"), role=role), AUTHOR)


def snapshot(note: str = "Seen.") -> Snapshot:
    with TemporaryDirectory() as folder:
        wanted = NewAssessment("Q4", "Example", [parse_target(ACCOUNT)], catalog=small_catalog())
        session = lifecycle.create(Path(folder, "a.srm"), wanted, AUTHOR)
        fill(session, note)
        made = freeze(session, Scope(final=True))
        lifecycle.close(session)
    return made


def unsigned(note: str = "Seen.") -> bytes:
    return _unsigned(note)


@cache
def _unsigned(note: str) -> bytes:
    return kinds.render(snapshot(note))


def add_signature(data: bytes, name: str) -> bytes:
    before = verify_bytes(data, "a.pdf")
    return sign(data, who(name), before, next_place(before)).data


def signed_once(note: str = "Seen.") -> bytes:
    return _signed_once(note)


@cache
def _signed_once(note: str) -> bytes:
    return add_signature(unsigned(note), ASSESSOR)


def signed_twice(note: str = "Seen.") -> bytes:
    return _signed_twice(note)


@cache
def _signed_twice(note: str) -> bytes:
    return add_signature(signed_once(note), MANAGER)
