"""Identities, signing and verifying in the terminal."""

from __future__ import annotations

import getpass
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.services import lifecycle
from srm_desktop.services.documents import identities, signing, verifying
from srm_desktop.services.documents.verifying import Pages, Report, Verdict
from srm_desktop.services.files import free, write_whole

DONE, NO = 0, 1
_PASSPHRASE = "SRM_PASSPHRASE"


def _passphrase(prompt: str, *, twice: bool = False) -> str:
    """From the environment, else asked for. Raises UserError where nobody can be asked."""
    if (given := os.environ.get(_PASSPHRASE)) is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError("There is no passphrase.", phrase("Set {0}, or run this in a terminal.", _PASSPHRASE))
    passphrase = getpass.getpass(prompt)
    if twice and getpass.getpass("Once more: ") != passphrase:
        raise UserError("The two passphrases differ.", "Try again.")
    return passphrase


def identity_new(options: Namespace) -> int:
    passphrase = _passphrase("New passphrase: ", twice=True)
    fingerprint = identities.create(options.output, options.name, options.organisation, passphrase)
    print(f"{options.output}: {options.name}\nSHA-256 of the certificate: {fingerprint}")
    return DONE


def identity_certificate(options: Namespace) -> int:
    who = identities.open_identity(options.identity, _passphrase("Passphrase: "))
    write_whole(free(options.output, overwrite=options.overwrite), identities.certificate_pem(who))
    print(f"{options.output}: {who.name}\nSHA-256 of the certificate: {who.fingerprint}")
    return DONE


def sign(options: Namespace) -> int:
    data = verifying.read_pdf(options.file)
    out: Path = options.output or options.file
    if options.output:
        free(out, overwrite=options.overwrite)
    before = verifying.verify_bytes(data, options.file.name)
    place = signing.next_place(before, options.role)
    who = identities.open_identity(options.identity, _passphrase("Passphrase or PIN: "), options.token)
    if signing.is_someone_else(who, place):
        print(f"note: the field is printed for {place.signer['name']}, {who.name} signs", file=sys.stderr)
    done = signing.sign(data, who, before, place, title=options.title, timestamp_url=options.timestamp)
    write_whole(out, done.data)
    print(f"{out}: signed by {who.name}. By signing, {who.name} states:")
    for statement in place.statements:
        print(f"  - {statement}")
    if done.report.waiting_for:
        print(done.report.sentence)
    return DONE


def verify(options: Namespace) -> int:
    trusted = [one for path in options.trust for one in identities.read_trusted(path)]
    trusted += identities.trusted_here()
    against = options.against
    opened = lifecycle.open_assessment(against, read_only=True) if against else nullcontext()
    with opened as session:
        found = verifying.verify(options.file, trusted, session)
        if options.json:
            print(json.dumps(verifying.report_json(found), indent=2, ensure_ascii=False))
        else:
            _print_report(found)
        if session and found.since and not options.json:
            print(verifying.since_sentence(found.since))
            for moved in found.since.moved:
                print(f"  - {verifying.moved_line(moved, session.state)}")
    is_known = found.since is None or found.since.known
    return DONE if found.verdict is Verdict.STANDS and is_known else NO


_PAGES = {
    Pages.SAME_BYTES: "The pages are the attached data, byte for byte.",
    Pages.SAME_CONTENT: "The pages show the attached data; another version of the program drew them.",
    Pages.DIFFERENT: "The pages are not the attached data.",
    Pages.UNKNOWN: "The pages could not be compared with the attached data.",
}


def _print_report(found: Report) -> None:
    for line in _report_lines(found):
        print("".join(char if char.isprintable() else "\ufffd" for char in line))


def _report_lines(found: Report) -> Iterator[str]:
    """A stranger's document may say anything, even what steers a terminal."""
    yield found.sentence
    for fault in found.faults[1:]:
        yield f"  - {fault}"
    if found.snapshot:
        document, log = found.snapshot["document"], found.snapshot["log"]
        kind = verifying.kind_name(found.snapshot)
        yield f"{kind.capitalize()} {document['id']}, {document['state']}, made at {document['generated_at']}"
        yield from (f"{label}: {text}" for label, text in verifying.facts(found.snapshot))
        yield f"Change log {log['seq']} changes, head {log['head']}"
        yield _PAGES[found.pages]
    for signature in found.signatures:
        yield f"Signature {signature.field}: {signature.name}, {signature.organisation or 'no organization'}"
        yield f"  signed at {signature.signed_at}, {_time(signature.timestamp)}"
        yield f"  certificate SHA-256 {signature.fingerprint}, valid until {signature.valid_until}"
        yield f"  trusted by {signature.trusted_by}" if signature.trusted_by else "  trusted by nothing here"


def _time(timestamp: str) -> str:
    return f"timestamp {timestamp}" if timestamp else "by the signer's own clock"
