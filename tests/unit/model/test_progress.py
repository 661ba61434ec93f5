"""Counts reconcile with their scope, however the answers came to be."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.exchange.catalog_document import build
from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.change import Change, Entity
from srm_desktop.model.grid import RESULTS, Grid
from srm_desktop.model.progress import WORST_FIRST, Counts, Rollup, is_incomplete, total
from srm_desktop.model.state import FIELDS, State
from tests.support import ITEMS, small_catalog

CATALOG = build(small_catalog())
TARGETS = ("t1", "t2", "t3")
KEYS = [AnswerKey(target, item) for target in (*TARGETS, "elsewhere") for item in (*ITEMS, "XX-XX-01")]
INSIDE = {AnswerKey(target, item) for target in TARGETS for item in ITEMS}
COUNTS = st.builds(Counts, *[st.integers(0, 50)] * 5)
MOVES = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(Result)), max_size=60)


def state_after(moves: list[tuple[AnswerKey, Result]]) -> State:
    state = State()
    for key, result in moves:
        state.answers[key] = Answer(*key, result)
    return state


def result_change(key: AnswerKey, old: Result, new: Result) -> Change:
    encode = FIELDS[Entity.ANSWER]["result"].encode
    return Change(1, "", Entity.ANSWER, str(key), "result", encode(old), encode(new), b"", b"")


def recount(state: State, items: set[str], targets: set[str]) -> Counts:
    found = Counter(state.answer(AnswerKey(target, item)).result for target in targets for item in items)
    return Counts(*(found[result] for result in Result))


@given(MOVES, MOVES, st.sets(st.sampled_from(TARGETS)))
def test_a_rollup_that_follows_equals_a_recount(
    before: list[tuple[AnswerKey, Result]], after: list[tuple[AnswerKey, Result]], targets: set[str]
) -> None:
    state = state_after(before)
    rollup = Rollup(CATALOG.assessable, targets, state)
    for key, result in after:
        change = result_change(key, state.answer(key).result, result)
        rollup.follow([change])
        state.apply([change])
    for item in CATALOG.assessable:
        assert rollup.of_item(item.id) == recount(state, {item.id}, targets)
    for target in targets:
        assert rollup.of_target(target) == recount(state, set(ITEMS), {target})
    for domain in CATALOG.domains:
        ids = {item.id for item in domain.responsibilities if not item.is_inherited}
        assert rollup.of_items(domain.responsibilities) == recount(state, ids, targets)


@given(MOVES, st.sets(st.sampled_from(TARGETS)))
def test_every_breakdown_adds_up_to_targets_times_responsibilities(
    moves: list[tuple[AnswerKey, Result]], targets: set[str]
) -> None:
    state = state_after(moves)
    rollup = Rollup(CATALOG.assessable, targets, state)
    whole = rollup.of_items(CATALOG.assessable)
    assert whole.total == len(CATALOG.assessable) * len(targets)
    assert total(rollup.of_items(domain.responsibilities) for domain in CATALOG.domains) == whole
    assert total(map(rollup.of_target, targets)) == whole
    for target in targets:
        assert rollup.of_target(target) == recount(state, set(ITEMS), {target})


@given(COUNTS, COUNTS)
def test_adding_counts_adds_each_result(one: Counts, other: Counts) -> None:
    both = one.plus(other)
    assert both == total([one, other])
    assert all(both.of(result) == one.of(result) + other.of(result) for result in Result)
    assert both.total == one.total + other.total


@given(COUNTS)
def test_assessed_and_not_assessed_are_everything(counts: Counts) -> None:
    assert counts.assessed + counts.of(Result.NOT_ASSESSED) == counts.total
    assert counts.gaps == sum(counts.of(result) for result in Result if result.is_gap)


@given(COUNTS)
def test_a_branch_shows_the_worst_result_below_it(counts: Counts) -> None:
    present = [result for result in WORST_FIRST if counts.of(result)]
    assert counts.worst is (present[0] if present else Result.NOT_ASSESSED)
    assert counts.uniform is (counts.worst if len(present) <= 1 else None)


def test_nothing_counts_as_nothing() -> None:
    assert total([]) == Counts()
    assert Rollup(CATALOG.assessable, [], State()).of_items(CATALOG.assessable) == Counts()
    assert Counts().uniform is Result.NOT_ASSESSED


def test_every_result_has_a_rank() -> None:
    assert set(WORST_FIRST) == set(Result)


@pytest.mark.parametrize(
    ("result", "reason", "incomplete"),
    [
        (Result.NOT_APPLICABLE, "", True),
        (Result.NOT_APPLICABLE, " \n", True),
        (Result.NOT_APPLICABLE, "No such service.", False),
        (Result.SATISFIED, "", False),
        (Result.NOT_ASSESSED, "", False),
    ],
)
def test_not_applicable_without_a_reason_is_incomplete(result: Result, reason: str, incomplete: bool) -> None:
    assert is_incomplete(Answer("t", "i", result, reason=reason)) is incomplete


@pytest.mark.parametrize(
    ("result", "due", "overdue"),
    [
        (Result.OTHER_THAN_SATISFIED, date(2026, 1, 1), True),
        (Result.PARTIALLY_SATISFIED, date(2026, 1, 1), True),
        (Result.SATISFIED, date(2026, 1, 1), False),
        (Result.OTHER_THAN_SATISFIED, date(2026, 1, 2), False),
        (Result.OTHER_THAN_SATISFIED, None, False),
    ],
)
def test_only_a_gap_past_its_day_is_overdue(result: Result, due: date | None, overdue: bool) -> None:
    assert Answer("t", "i", result, due=due).is_overdue(date(2026, 1, 2)) is overdue


@given(MOVES, MOVES)
def test_a_grid_that_follows_says_the_result_of_every_answer(
    before: list[tuple[AnswerKey, Result]], after: list[tuple[AnswerKey, Result]]
) -> None:
    state = state_after(before)
    grid = Grid.of(ITEMS, TARGETS, state)
    for key, result in after:
        change = result_change(key, state.answer(key).result, result)
        inside = [(ITEMS.index(key.item), TARGETS.index(key.target))] if key in INSIDE else []
        assert grid.follow([change]) == inside
        state.apply([change])
    said = [[RESULTS[code] for code in row] for row in grid.rows]
    assert said == [[state.answer(AnswerKey(target, item)).result for target in TARGETS] for item in ITEMS]
    for place, target in enumerate(TARGETS):
        counts = grid.counts(slice(0, len(ITEMS)), slice(place, place + 1))
        assert counts == recount(state, set(ITEMS), {target})
    assert grid.all_counts() == recount(state, set(ITEMS), set(TARGETS))


@given(MOVES, st.permutations(ITEMS), st.permutations(TARGETS), st.integers(0, 3), st.integers(0, 3))
def test_a_part_of_a_grid_in_another_order_says_the_same(
    moves: list[tuple[AnswerKey, Result]], items: list[str], targets: list[str], left_out: int, few: int
) -> None:
    state = state_after(moves)
    items, targets = items[left_out:], targets[few:]
    assert Grid.of(ITEMS, TARGETS, state).arranged(items, targets).rows == Grid.of(items, targets, state).rows


def test_a_grid_has_no_part_that_is_not_in_it() -> None:
    with pytest.raises(KeyError):
        Grid.of(ITEMS, TARGETS, State()).arranged(ITEMS, ["elsewhere"])
