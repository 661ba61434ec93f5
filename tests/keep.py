"""Documents to keep for later versions: `python -m tests.keep FOLDER VERSION EDITION`.

With a release VERSION.pdf, signed by two people, and their certificates in VERSION.pem; with a new edition
of the pages EDITION.pdf and EDITION-draft.pdf, unsigned, with every kind of page, and the demo's minutes.
What is kept is never made anew.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services import answering, demo, lifecycle
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.documents import attesting, documents, identities, minutes
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from tests.unit.services.signed import add_signature, who

SIGNERS = ("Mara Lindqvist", "Karin Vogt")
NOTE = (
    "Long note.\n\tIndented R&D <img src='file:///etc/passwd'/> 中文字符 日本語 Ελληνικά Русский\n"
    + "A sentence that goes on. " * 200
)


def keep(folder: Path, version: str, edition: str) -> None:
    with TemporaryDirectory() as work:
        path = Path(work, "demo.srm")
        session = demo.create_demo(path)
        _fill(session, Path(work))
        whole, part = tuple(target.id for target in session.state.active_targets)[:2], ("ACC",)
        final = Scope(part, whole, final=True, annexes=("cis-aws-5-0",))
        for name, scope in ((edition, final), (f"{edition}-draft", Scope(part, whole[:1]))):
            attesting.attest(session, folder / f"{name}.pdf", scope, DEMO_AUTHOR)
        (meeting,) = session.state.active_meetings
        minutes.make(session, meeting, folder / "minutes-1.pdf", DEMO_AUTHOR)
        lifecycle.close(session)
    data = (folder / f"{edition}.pdf").read_bytes()
    for name in SIGNERS:
        data = add_signature(data, name)
    (folder / f"{version}.pdf").write_bytes(data)
    pem = b"".join(identities.certificate_pem(who(name)) for name in SIGNERS)
    (folder / f"{version}.pem").write_bytes(pem)


def _fill(session: Session, work: Path) -> None:
    """What not every assessment has: documents superseded and revoked, a long and hostile note."""
    first = attesting.attest(session, work / "1.pdf", Scope(final=True), DEMO_AUTHOR).attestation
    again = attesting.attest(session, work / "2.pdf", Scope(final=True), DEMO_AUTHOR).attestation
    documents.revoke(session, again.id, f"A Region was forgotten; <b>see</b> {first.id}.", DEMO_AUTHOR)
    items = [item.id for item in session.catalog.assessable if item.domain_id == "ACC"]
    target = session.state.active_targets[1].id
    answering.set_note(session, [AnswerKey(target, items[0])], NOTE, DEMO_AUTHOR)


if __name__ == "__main__":
    keep(Path(sys.argv[1]), *sys.argv[2:])
