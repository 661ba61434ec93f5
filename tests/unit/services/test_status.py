"""How far the assessment is: every breakdown reconciles with targets times responsibilities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.progress import Counts, total
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from srm_desktop.services.status import status, status_json
from srm_desktop.services.targets import remove_targets
from tests.support import ACCOUNT, AUTHOR, ITEMS

TARGETS = (ACCOUNT, "444455556666", "payments")
KEYS = [AnswerKey(target, item) for target in TARGETS for item in ITEMS]


def set_result(session: Session, key: AnswerKey, result: Result) -> None:
    reason = "Not in use." if result is Result.NOT_APPLICABLE else None
    answering.set_result(session, [key], result, AUTHOR, reason=reason)


@pytest.fixture
def three_targets(make_session: Callable[..., Session]) -> Session:
    return make_session(*TARGETS)


# The session is one for all examples: each of them works on from where the last one stopped.
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    moves=st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(Result)), max_size=8),
    undos=st.integers(0, 3),
)
def test_every_breakdown_adds_up(
    three_targets: Session, moves: list[tuple[AnswerKey, Result]], undos: int
) -> None:
    session = three_targets
    for key, result in moves:
        set_result(session, key, result)
    for _ in range(undos):
        session.undo(AUTHOR)
    now = status(session)
    assert now.total.total == len(TARGETS) * len(ITEMS)
    assert total(counts for _, counts in now.by_domain) == now.total
    assert total(counts for _, counts in now.by_target) == now.total
    found = Counter(session.state.answer(key).result for key in KEYS)
    assert now.total == Counts(*(found[result] for result in Result))
    for domain, counts in now.by_domain:
        assert counts.total == len(TARGETS) * len(list(domain.responsibilities))
    for target, counts in now.by_target:
        assert counts.total == len(ITEMS)
        assert counts.gaps == sum(
            session.state.answer(AnswerKey(target.id, item)).result.is_gap for item in ITEMS
        )


def test_only_what_a_customer_answers_is_counted(session: Session) -> None:
    now = status(session)
    assert (now.items, now.inherited) == (len(ITEMS), 1)
    assert [domain.id for domain, _ in now.by_domain] == ["AB", "CD"]


def test_an_assessment_without_targets_has_nothing_to_count(make_session: Callable[..., Session]) -> None:
    session = make_session()
    now = status(session)
    assert now.total == Counts()
    assert now.by_target == ()
    assert status_json(session)["total"]["total"] == 0


def test_the_printed_document_says_the_same(session: Session) -> None:
    set_result(session, KEYS[0], Result.OTHER_THAN_SATISFIED)
    now, said = status(session), status_json(session)
    assert said["title"] == "Title"
    assert said["total"] == now.total.by_name()
    assert said["total"] == {
        "not-assessed": 15,
        "satisfied": 0,
        "partially-satisfied": 0,
        "other-than-satisfied": 1,
        "not-applicable": 0,
        "total": 16,
    }
    assert [row["id"] for row in said["by_target"]] == [ACCOUNT, "payments"]
    assert [row["counts"]["total"] for row in said["by_domain"]] == [8, 8]
    assert said["log"] == {"seq": session.head().seq, "head": session.head().hash.hex()}
    assert said["catalog"]["sha256"] == session.catalog.sha256
    assert (said["targets"], said["responsibilities"], said["inherited"]) == (2, 8, 1)


def test_what_is_removed_is_not_counted(session: Session) -> None:
    set_result(session, KEYS[0], Result.SATISFIED)
    remove_targets(session, [ACCOUNT], AUTHOR)
    assert status(session).total == Counts(not_assessed=len(ITEMS))
