"""What is printed is what was frozen, for assessments that nobody thought of."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import date

import pypdfium2
import pytest

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.answering import accept_risk, explain, set_note, set_result
from srm_desktop.services.documents import kinds
from srm_desktop.services.documents.freezing import Snapshot, freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from tests.support import AUTHOR, ITEMS

ASSESSMENTS, BATCHES = 200, 4
WORDS = (
    "the bucket is public R&D <b>bold</b> 100% ångström Ελληνικά Русский 中文字符 日本語 a/very/long/path "
    "arn:aws:iam::111122223333:role/Admin x<y>z &amp; “quoted” – dashed 𝐀𝔹 "
).split()
ACCOUNT = ("cause", "recommendation", "response")
PRINTED = ("note", "reason", "risk_reason", "risk_approver")
ORDER = (
    Result.SATISFIED,
    Result.PARTIALLY_SATISFIED,
    Result.OTHER_THAN_SATISFIED,
    Result.NOT_APPLICABLE,
    Result.NOT_ASSESSED,
)


def fill(session: Session, chance: random.Random) -> None:
    keys = [AnswerKey(target.id, item) for target in session.state.active_targets for item in ITEMS]
    chance.shuffle(keys)
    for result in Result:
        share = [keys.pop() for _ in range(min(len(keys), chance.randrange(8)))]
        reason = words(chance, 12) if result is Result.NOT_APPLICABLE else None
        set_result(session, share, result, AUTHOR, reason=reason)
        set_note(session, share[1:], words(chance, chance.choice((3, 40, 200))), AUTHOR)
        if result.is_gap:
            accept_risk(session, share[2:], words(chance, 30), words(chance, 2), date(2027, 1, 1), AUTHOR)
            explain(session, share[:2], AUTHOR, **{name: words(chance, 12) for name in ACCOUNT})


def words(chance: random.Random, number: int) -> str:
    return "".join(chance.choice(WORDS) + chance.choice((" ", " ", " ", "\n")) for _ in range(number)).strip()


def bodies(data: bytes) -> list[str]:
    """The text between head and foot of each page, without white space and what says that it goes on."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded(0, 62, 596, 780) for page in document]
    return [re.sub(r"^(\d+\.)?[A-Z0-9-]+,continued", "", bare(text)) for text in pages]


def bare(text: str) -> str:
    return re.sub(r"[\s\ufffe\u00ad]+", "", text)


def is_printed(text: str, pages: list[str]) -> bool:
    """On one page, or from the end of one into the next."""
    if any(text in page for page in pages):
        return True
    return any(
        page.endswith(text[:cut]) and is_printed(text[cut:], pages[number + 1 :])
        for number, page in enumerate(pages)
        for cut in range(len(text) - 1, 0, -1)
    )


def printed_rows(snapshot: Snapshot) -> list[str]:
    counts = snapshot["counts"]
    named = [(row["title"], row["counts"]) for row in counts["by_domain"]]
    named += [(_label(row), row["counts"]) for row in counts["by_target"]]
    named += [("Total", counts["total"])]
    return [name + "".join(str(row[result]) for result in ORDER) + str(row["total"]) for name, row in named]


def _label(target: Snapshot) -> str:
    name, identifier = target["name"], target["identifier"]
    return f"{name} ({identifier})" if name and name != identifier else str(identifier)


def texts(snapshot: Snapshot) -> list[str]:
    answers = [
        answer
        for domain in snapshot["domains"]
        for topic in domain["topics"]
        for item in topic["items"]
        for answer in item["answers"]
    ]
    return [answer[name] for answer in answers for name in (*PRINTED, *ACCOUNT) if answer[name]]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_number_and_every_note_is_printed(make_session: Callable[..., Session], batch: int) -> None:
    chance = random.Random(batch)
    session = make_session("111122223333=Production", "444455556666=Development", "payments")
    for _ in range(ASSESSMENTS // BATCHES):
        fill(session, chance)
        targets = tuple(t.id for t in session.state.active_targets if chance.random() < 0.7)
        snapshot = freeze(session, Scope(targets=targets, final=True))
        pages = bodies(kinds.render(snapshot))
        for expected in (*printed_rows(snapshot), *texts(snapshot)):
            assert is_printed(bare(expected), pages), expected
