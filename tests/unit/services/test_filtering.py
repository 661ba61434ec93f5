"""The filter finds what a plain look at every cell finds, however the answers came to be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.catalog import Responsibility, Severity
from srm_desktop.model.change import Batch
from srm_desktop.services import answering
from srm_desktop.services.filtering import Filter, SearchIndex
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS

TODAY = date(2026, 1, 2)
TARGETS = (ACCOUNT, "payments", "reports")
KEYS = [AnswerKey(target, item) for target in TARGETS for item in ITEMS]
TEXTS = st.sampled_from(
    ["", "Backup missing", "stra\u00dfe", "STRASSE", "backup", "ab-one", "\u0130stanbul", "a  b"]
)
WORDS = st.lists(
    st.sampled_from(
        [
            "backup",
            "BACK",
            "missing",
            "AB",
            "ab-one-01",
            "domain",
            "stra\u00dfe",
            "STRASSE",
            "zzz",
            "\u0130",
            "anna",
        ]
    ),
    max_size=3,
).map(" ".join)
FILTERS = st.builds(
    Filter,
    text=WORDS,
    results=st.frozensets(st.sampled_from(Result), max_size=2),
    severities=st.frozensets(st.sampled_from(Severity), max_size=2),
    owner_missing=st.booleans(),
    overdue=st.booleans(),
    noted=st.booleans(),
)


def naive(session: Session, wanted: Filter, targets: tuple[str, ...]) -> set[str]:
    """The rule as `Filter` states it, cell by cell."""
    return {
        item.id for item in session.catalog.by_id.values() if item_matches(session, item, wanted, targets)
    }


def item_matches(session: Session, item: Responsibility, wanted: Filter, targets: tuple[str, ...]) -> bool:
    if wanted.severities and item.severity not in wanted.severities:
        return False
    own = f"{item.id}\n{item.title}\n{item.statement}".casefold()
    words = wanted.text.casefold().split()
    if not wanted.looks_at_answers and all(word in own for word in words):
        return True
    return any(cell_matches(session, AnswerKey(target, item.id), own, words, wanted) for target in targets)


def cell_matches(session: Session, key: AnswerKey, own: str, words: list[str], wanted: Filter) -> bool:
    if session.catalog.by_id[key.item].is_inherited:
        return False
    answer = session.state.answer(key)
    said = f"{own}\n{answer.note}\n{answer.reason}\n{answer.owner}\n{answer.assessor}".casefold()
    checks = [
        all(word in said for word in words),
        not wanted.results or answer.result in wanted.results,
        not wanted.owner_missing or (answer.result.is_gap and not answer.owner),
        not wanted.overdue or (answer.result.is_gap and answer.due is not None and answer.due < TODAY),
        not wanted.noted or bool(answer.note),
    ]
    return all(checks)


@pytest.fixture
def three_targets(make_session: Callable[..., Session]) -> Session:
    return make_session(*TARGETS)


EDITS = st.lists(
    st.tuples(
        st.sampled_from(KEYS),
        st.sampled_from(["note", "owner", "result", "due", "undo"]),
        TEXTS,
        st.sampled_from(Result),
    ),
    max_size=8,
)


def carry_out(session: Session, key: AnswerKey, what: str, text: str, result: Result) -> Batch | None:
    match what:
        case "note":
            return answering.set_note(session, [key], text, AUTHOR)
        case "owner":
            return answering.set_owner(session, [key], text, AUTHOR)
        case "result":
            return answering.set_result(
                session, [key], result, AUTHOR, reason=text or "Because.", today=TODAY
            )
        case "due":
            return answering.set_due(session, [key], date(2026, 1, 1) if text else None, AUTHOR)
        case _:
            return session.undo(AUTHOR)


# The session is one for all examples: each of them works on from where the last one stopped.
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS, filters=st.lists(FILTERS, min_size=5, max_size=10), data=st.data())
def test_a_filter_finds_what_a_plain_scan_finds(
    three_targets: Session,
    edits: list[tuple[AnswerKey, str, str, Result]],
    filters: list[Filter],
    data: st.DataObject,
) -> None:
    session = three_targets
    index = SearchIndex(session.catalog, session.state)
    for edit in edits:
        if batch := carry_out(session, *edit):
            index.follow(batch.changes)
    targets = tuple(data.draw(st.sets(st.sampled_from(TARGETS), min_size=1)))
    for wanted in filters:
        found = index.matching(wanted, targets, TODAY)
        assert found == naive(session, wanted, targets)
        assert found == SearchIndex(session.catalog, session.state).matching(wanted, targets, TODAY)


def test_no_filter_finds_everything(session: Session) -> None:
    assert Filter().is_empty
    index = SearchIndex(session.catalog, session.state)
    assert index.matching(Filter(), [ACCOUNT]) == {*ITEMS, AWS_ITEM}
    assert index.matching(Filter(text="  "), []) == {*ITEMS, AWS_ITEM}


def test_all_words_must_be_found_in_any_case_and_may_be_spread_over_item_and_answer(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "Backup is missing", AUTHOR)
    answering.set_note(session, [AnswerKey("payments", ITEMS[1])], "Backup is there", AUTHOR)
    index = SearchIndex(session.catalog, session.state)
    assert index.matching(Filter(text="BACKUP"), [ACCOUNT, "payments"]) == {ITEMS[0], ITEMS[1]}
    assert index.matching(Filter(text="backup missing"), [ACCOUNT, "payments"]) == {ITEMS[0]}
    assert index.matching(Filter(text="backup ab-one-02"), [ACCOUNT, "payments"]) == {ITEMS[1]}
    assert index.matching(Filter(text="backup"), ["payments"]) == {ITEMS[1]}


def test_words_of_two_different_answers_are_not_one_answer(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "red", AUTHOR)
    answering.set_note(session, [AnswerKey("payments", ITEMS[0])], "green", AUTHOR)
    index = SearchIndex(session.catalog, session.state)
    assert index.matching(Filter(text="red green"), [ACCOUNT, "payments"]) == set()


def test_awss_own_items_are_found_by_their_words_but_have_no_answers(session: Session) -> None:
    index = SearchIndex(session.catalog, session.state)
    assert index.matching(Filter(text="guarded"), [ACCOUNT]) == {AWS_ITEM}
    assert AWS_ITEM not in index.matching(Filter(results=frozenset({Result.NOT_ASSESSED})), [ACCOUNT])
