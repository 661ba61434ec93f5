"""Documents to keep for later versions: `python -m tests.keep FOLDER NAME EDITION`.

NAME.pdf is signed by two people, with their certificates in NAME.pem: NAME is the version, and behind a
dash the edition where a version has signed with more than one. EDITION.pdf, EDITION-draft.pdf and
EDITION-many.pdf are unsigned and show every kind of page; the demo's minutes are added where there are
none. What is kept is never made anew.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Action, Edit, Entity, Verb
from srm_desktop.services import answering, demo, lifecycle, people, targets
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.documents import attesting, documents, identities, minutes
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from tests.unit.services.signed import add_signature, who

MANY = 21
"""Targets more: as many as no summary has room for."""
SIGNERS = ("Mara Lindqvist", "Karin Vogt")
NOTE = (
    "Long note.\n\tIndented R&D <img src='file:///etc/passwd'/> 中文字符 日本語 Ελληνικά Русский\n"
    + "A sentence that goes on. " * 200
)


def keep(folder: Path, name: str, edition: str) -> None:
    with TemporaryDirectory() as work:
        path = Path(work, "demo.srm")
        session = demo.create_demo(path)
        _fill(session, Path(work))
        whole, part = tuple(target.id for target in session.state.active_targets), ("ACC",)
        final = Scope(part, whole[:2], final=True, annexes=("cis-aws-5-0",), failed_resources=True)
        _make(session, folder / f"{edition}.pdf", final)
        others = [parse_target(f"{600000000000 + number}=Account {number}") for number in range(MANY)]
        targets.add_targets(session, others, DEMO_AUTHOR)
        _make(session, folder / f"{edition}-draft.pdf", Scope(part, whole[:1]))
        _make(session, folder / f"{edition}-many.pdf", Scope(part, final=True, in_ink=True))
        kept = folder / "minutes-1.pdf"
        if not kept.exists():
            (meeting,) = session.state.active_meetings
            minutes.make(session, meeting, kept, DEMO_AUTHOR)
        lifecycle.close(session)
    data = (folder / f"{edition}.pdf").read_bytes()
    for signer in SIGNERS:
        data = add_signature(data, signer)
    (folder / f"{name}.pdf").write_bytes(data)
    pem = b"".join(identities.certificate_pem(who(signer)) for signer in SIGNERS)
    (folder / f"{name}.pem").write_bytes(pem)


def _make(session: Session, out: Path, scope: Scope) -> None:
    attesting.attest(session, out, scope, DEMO_AUTHOR)


def _fill(session: Session, work: Path) -> None:
    """What not every assessment has: a logo, long names and notes, documents superseded and revoked, a risk
    accepted, an answer accepted, one returned, and one that was an exception on an earlier day."""
    first, second = (
        attesting.attest(session, work / f"{number}.pdf", Scope(final=True), DEMO_AUTHOR).attestation
        for number in (1, 2)
    )
    documents.revoke(session, second.id, f"A Region was forgotten; <b>see</b> {first.id}.", DEMO_AUTHOR)
    Image.new("RGB", (600, 200), "#17365d").save(work / "logo.png")
    lifecycle.set_logo(session, work / "logo.png", DEMO_AUTHOR)
    (manager,) = (person for person in session.state.active_people if person.name == SIGNERS[-1])
    long = replace(manager, title="Chief information officer, " + "responsible for everything " * 8)
    people.save_person(session, long, DEMO_AUTHOR)
    items = [item.id for item in session.catalog.assessable if item.domain_id == "ACC"]
    target = session.state.active_targets[1].id
    answering.set_note(session, [AnswerKey(target, items[0])], NOTE, DEMO_AUTHOR)
    _correct(session, AnswerKey(target, items[1]))
    gap = next(a.key for a in session.state.answers.values() if a.item in items and a.result.is_gap)
    answering.accept_risk(
        session, [gap], "It costs more than it saves.", SIGNERS[-1], date(2020, 1, 1), DEMO_AUTHOR
    )
    for item, accepted, said in ((items[2], True, ""), (items[3], False, "Say which account.")):
        answering.review(session, [AnswerKey(target, item)], accepted, SIGNERS[-1], comment=said)


def _correct(session: Session, key: AnswerKey) -> None:
    earlier = datetime.now(UTC) - timedelta(days=2)
    gap = Edit(Entity.ANSWER, str(key), "result", str(Result.OTHER_THAN_SATISFIED))
    session.write(Action(Verb.SET_RESULT, DEMO_AUTHOR, earlier), [gap], ())
    session.follow()
    answering.set_result(session, [key], Result.SATISFIED, DEMO_AUTHOR)


if __name__ == "__main__":
    keep(Path(sys.argv[1]), *sys.argv[2:])
