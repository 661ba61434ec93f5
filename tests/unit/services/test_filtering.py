"""The filter finds what a plain look at every cell finds, however the answers came to be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.model.answer import AnswerKey, Method, Result, ReviewState
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.services import answering
from srm_desktop.services.action_items import complete, new_action_item, save_action_item
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.filters.filtering import Filter, SearchIndex
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, AWS_ITEM, ITEMS

TODAY = date(2026, 1, 2)
TARGETS = (ACCOUNT, "payments", "reports")
KEYS = [AnswerKey(target, item) for target in TARGETS for item in ITEMS]
TEXTS = st.sampled_from(
    ["", "Backup missing", "stra\u00dfe", "STRASSE", "backup", "ab-one", "\u0130stanbul", "a  b"]
)
QUERIES = st.lists(
    st.sampled_from(
        "backup -backup BACK missing AB ab-one-01 domain stra\u00dfe -STRASSE zzz anna \u0130 "
        "result:gap result:not-assessed,satisfied -result:other severity:high -severity:high,low "
        "owner:none owner:back -owner:stra due:<7d due:none -due:2026 is:overdue is:unowned,overdue -is:gap "
        "has:note -has:note target:payments -target:report domain:AB topic:AB-ONE -id:AB-ONE-01 "
        "assessor:anna method:none method:test review:draft is:inherited -is:inherited class:shared "
        "is:inherited,gap assessed:<2d env:production".split()
    ),
    max_size=3,
).map(" ".join)


def naive(session: Session, query: str, targets: tuple[str, ...]) -> set[str]:
    """The rule as `Filter` states it, word for word and cell by cell."""
    words = query.split()
    return {
        item.id
        for item in session.catalog.by_id.values()
        if (
            all(holds_of_item(word, item) for word in words)
            if item.is_inherited
            else any(all(holds(word, session, AnswerKey(t, item.id)) for word in words) for t in targets)
        )
    }


def holds_of_item(word: str, item: Responsibility) -> bool:
    """Of what has no answers: nothing that is asked of one, neither so nor negated."""
    asked = word.removeprefix("-").partition(":")
    if asked[0] in ("severity", "domain", "topic", "id", "class") or asked[2] == "inherited" or not asked[1]:
        return word.startswith("-") != of_item(asked, item)
    return asked[2] == "inherited,gap" and not word.startswith("-") and item.is_inherited


def of_item(asked: tuple[str, str, str], item: Responsibility) -> bool:
    key, _, value = asked
    values = value.split(",")
    match key:
        case "severity":
            return item.severity in values
        case "domain":
            return item.domain_id == value
        case "topic":
            return item.topic_id == value
        case "id":
            return item.id == value
        case "class":
            return item.control_class == value
        case "is":
            return item.is_inherited
    return key.casefold() in f"{item.id}\n{item.title}\n{item.statement}".casefold()


def holds(word: str, session: Session, key: AnswerKey) -> bool:
    asked = word.removeprefix("-").partition(":")
    return word.startswith("-") != (
        of_item(asked, session.catalog.by_id[key.item]) or of_answer(asked, session, key)
    )


def of_answer(asked: tuple[str, str, str], session: Session, key: AnswerKey) -> bool:
    name, _, value = asked
    answer = session.state.answer(key)
    gap = answer.result.is_gap
    overdue = gap and answer.due is not None and answer.due < TODAY
    said = f"{answer.note}\n{answer.reason}\n{answer.owner}\n{answer.assessor}".casefold()
    facts = {
        "result:gap": gap,
        "result:not-assessed,satisfied": answer.result in (Result.NOT_ASSESSED, Result.SATISFIED),
        "result:other": answer.result is Result.OTHER_THAN_SATISFIED,
        "owner:none": not answer.owner,
        "owner:back": "back" in answer.owner.casefold(),
        "owner:stra": "stra" in answer.owner.casefold(),
        "due:<7d": answer.due is not None and answer.due < TODAY + timedelta(7),
        "due:none": answer.due is None,
        "due:2026": answer.due is not None and answer.due.year == 2026,
        "is:overdue": overdue,
        "is:unowned,overdue": overdue or (gap and not answer.owner),
        "is:gap": gap,
        "is:inherited": False,
        "is:inherited,gap": gap,
        "has:note": bool(answer.note),
        "target:payments": key.target == "payments",
        "target:report": key.target == "reports",
        "assessor:anna": "anna" in answer.assessor.casefold(),
        "method:none": not answer.methods,
        "method:test": Method.TEST in answer.methods,
        "review:draft": answer.review is ReviewState.DRAFT,
        "assessed:<2d": answer.assessed_on is not None and answer.assessed_on > TODAY - timedelta(2),
        "env:production": False,
    }
    return facts[":".join((name, value))] if value and name not in _OF_ITEMS else name.casefold() in said


_OF_ITEMS = ("severity", "domain", "topic", "id", "class")


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
@given(edits=EDITS, queries=st.lists(QUERIES, min_size=5, max_size=10), data=st.data())
def test_a_filter_finds_what_a_plain_scan_finds(
    three_targets: Session,
    edits: list[tuple[AnswerKey, str, str, Result]],
    queries: list[str],
    data: st.DataObject,
) -> None:
    session = three_targets
    index = SearchIndex(session)
    for edit in edits:
        if batch := carry_out(session, *edit):
            index.follow(batch)
    targets = tuple(data.draw(st.sets(st.sampled_from(TARGETS), min_size=1)))
    for query in queries:
        wanted = parse(query)
        found = index.matching(wanted, targets, TODAY)
        assert found == naive(session, query, targets), query
        assert found == SearchIndex(session).matching(wanted, targets, TODAY)
        cells = index.cells(wanted, targets, TODAY)
        assert {key.item for key in cells} == {id_ for id_ in found if id_ != AWS_ITEM}


def test_no_filter_finds_everything(session: Session) -> None:
    assert Filter().is_empty
    index = SearchIndex(session)
    assert index.matching(Filter(), [ACCOUNT]) == {*ITEMS, AWS_ITEM}
    assert index.matching(parse("  "), []) == {*ITEMS, AWS_ITEM}


def test_all_words_must_be_found_in_any_case_and_may_be_spread_over_item_and_answer(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "Backup is missing", AUTHOR)
    answering.set_note(session, [AnswerKey("payments", ITEMS[1])], "Backup is there", AUTHOR)
    index = SearchIndex(session)
    assert index.matching(parse("BACKUP"), [ACCOUNT, "payments"]) == {ITEMS[0], ITEMS[1]}
    assert index.matching(parse("backup missing"), [ACCOUNT, "payments"]) == {ITEMS[0]}
    assert index.matching(parse("backup ab-one-02"), [ACCOUNT, "payments"]) == {ITEMS[1]}
    assert index.matching(parse("backup"), ["payments"]) == {ITEMS[1]}


def test_words_of_two_different_answers_are_not_one_answer(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "red", AUTHOR)
    answering.set_note(session, [AnswerKey("payments", ITEMS[0])], "green", AUTHOR)
    index = SearchIndex(session)
    assert index.matching(parse("red green"), [ACCOUNT, "payments"]) == set()


def test_awss_own_items_are_found_by_their_words_but_have_no_answers(session: Session) -> None:
    index = SearchIndex(session)
    assert index.matching(parse("guarded"), [ACCOUNT]) == {AWS_ITEM}
    assert AWS_ITEM not in index.matching(parse("result:not-assessed"), [ACCOUNT])


def test_when_it_was_changed_is_read_from_the_log_and_kept_in_step(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "before", AUTHOR)
    index = SearchIndex(session)
    assert index.matching(parse("updated:today"), [ACCOUNT]) == {ITEMS[0]}
    batch = answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[1])], "after", AUTHOR)
    assert batch is not None
    index.follow(batch)
    assert index.matching(parse("updated:<1d"), [ACCOUNT]) == set(ITEMS[:2])
    assert index.matching(parse("updated:>1d"), [ACCOUNT]) == set()
    assert index.matching(parse("updated:none"), [ACCOUNT]) == set(ITEMS[2:])
    assert index.matching(parse("is:changed"), [ACCOUNT]) == set(ITEMS[:2])


def test_evidence_actions_and_what_a_meeting_parked_are_found(session: Session) -> None:
    first, second = AnswerKey(ACCOUNT, ITEMS[0]), AnswerKey("payments", ITEMS[1])
    index = SearchIndex(session)
    owed = new_action_item("Turn it on", "Ines", date(2026, 12, 1), [first])
    save_action_item(session, owed, AUTHOR)
    edits = [
        Edit(Entity.EVIDENCE, "e1", "answers", str(second)),
        Edit(Entity.EVIDENCE, "e1", "name", "a.png"),
    ]
    session.commit(Verb.ADD_EVIDENCE, AUTHOR, edits)
    parked = {"targets": ACCOUNT, "parked": ITEMS[2], "started_at": "2026-01-01T10:00:00.000Z"}
    session.commit(
        Verb.PARK, AUTHOR, [Edit(Entity.MEETING, "m1", name, said) for name, said in parked.items()]
    )
    targets = [ACCOUNT, "payments"]
    assert SearchIndex(session).cells(parse("has:action"), targets) == [first]
    assert SearchIndex(session).cells(parse("has:evidence"), targets) == [second]
    assert SearchIndex(session).cells(parse("is:parked,gap"), targets) == [AnswerKey(ACCOUNT, ITEMS[2])]
    batch = complete(session, [owed.id], AUTHOR)
    assert batch is not None
    index.follow(batch)
    assert index.matching(parse("has:action"), targets) == set()
