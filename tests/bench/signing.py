"""Signing and verifying a 300-page attestation, and pyHanko alone on the same bytes.

Both validate after each signature: a result that does not hold must not be kept.
"""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from srm_desktop.model.assessment import Role
from srm_desktop.services import lifecycle
from srm_desktop.services.documents import kinds, verifying
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.identities import Trusted
from srm_desktop.services.documents.signing import next_place, sign
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import Verdict, verify_bytes
from srm_desktop.services.people import new_person, save_person
from srm_desktop.signing import identity
from srm_desktop.signing.identity import Identity
from tests.bench.opening import big_file
from tests.bench.row import Row, fastest

_TARGETS = 10
"""As many as make about 300 pages."""
ROLES = {"Anna": Role.ASSESSOR, "Max": Role.MANAGEMENT}


def measure(folder: Path) -> list[Row]:
    data, pages = _document(folder)
    people = [_identity(name) for name in ROLES]
    trusted = [Trusted(who.name, who.fingerprint, who.certificate) for who in people]

    def ours() -> None:
        verifying._pages.cache_clear()  # each round draws the pages again, as two people's machines do
        twice = _ours_signs(data, people)
        assert verify_bytes(twice, "a.pdf", trusted).verdict is Verdict.STANDS

    def plain() -> None:
        _plain_validates(_plain_signs(data, people), people)

    took, alone = fastest(ours, plain, rounds=2)
    return [Row("sign a 300-page attestation twice and verify it", took, alone, 2.0, f"{pages} pages")]


def _plain_validates(data: bytes, people: list[Identity]) -> None:
    roots = [who.signer.signing_cert for who in people]
    for embedded in PdfFileReader(io.BytesIO(data)).embedded_regular_signatures:
        context = ValidationContext(trust_roots=roots, allow_fetching=False)
        assert validate_pdf_signature(embedded, context).intact


def _document(folder: Path) -> tuple[bytes, int]:
    session = lifecycle.open_assessment(big_file(folder))
    for name, role in ROLES.items():
        save_person(session, replace(new_person(name), role=role), "bench")
    targets = tuple(target.id for target in session.state.active_targets)
    snapshot = freeze(session, Scope(targets=targets[:_TARGETS], final=True))
    lifecycle.close(session)
    data = kinds.render(snapshot)
    pages = len(PdfFileReader(io.BytesIO(data)).root["/Pages"]["/Kids"])
    return data, pages


def _identity(name: str) -> Identity:
    data = identity.create(name, "", "correct horse battery", datetime.now(UTC))
    return identity.open_pkcs12(data, "correct horse battery", name)


def _ours_signs(data: bytes, people: list[Identity]) -> bytes:
    for who in people:
        before = verify_bytes(data, "a.pdf")
        data = sign(data, who, before, next_place(before)).data
    return data


def _plain_signs(data: bytes, people: list[Identity]) -> bytes:
    for who, role in zip(people, ROLES.values(), strict=True):
        metadata = PdfSignatureMetadata(field_name=f"{role}-1", subfilter=SigSeedSubFilter.PADES)
        out = io.BytesIO()
        signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), metadata, who.signer, output=out)
        data = out.getvalue()
        _plain_validates(data, people)
    return data
