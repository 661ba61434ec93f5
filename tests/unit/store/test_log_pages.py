"""Paging through the log finds each batch once, newest first, however its changes lie in the stretches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.model.change import Action, Batch, Edit, Entity, LogQuery, Verb
from srm_desktop.store import reading
from srm_desktop.store.file import AssessmentFile
from tests.support import ACCOUNT, AUTHOR, ITEMS, action, empty_bytes, note

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def every(file: AssessmentFile, query: LogQuery) -> list[Batch]:
    found: list[Batch] = []
    before: int | None = None
    while before != 1:
        page = file.log_page(query, before)
        assert page.before < (before or 10**9), "each page goes further back"
        found += page.batches
        before = page.before
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sizes=st.lists(st.integers(1, 7), min_size=1, max_size=12),
    stretch=st.integers(1, 9),
    page=st.integers(1, 4),
    wanted=st.sampled_from(["", "odd", "even n2", "nobody"]),
)
def test_every_batch_is_found_once(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    sizes: list[int],
    stretch: int,
    page: int,
    wanted: str,
) -> None:
    monkeypatch.setattr(reading, "STRETCH", stretch)
    monkeypatch.setattr(reading, "PAGE", page)
    path = tmp_path_factory.mktemp("log") / "a.srm"
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path, trusted=True) as file:
        texts = {}
        for number, size in enumerate(sizes, 1):
            parts = [f"{'odd' if number % 2 else 'even'} {n}" for n in range(size)]
            edits = [note(f"{text} n{number}", item=f"I-{number}-{n}") for n, text in enumerate(parts)]
            written = file.write(action(count=size), edits)
            assert written
            texts[written.number] = [f"{t} n{number}" for t in parts]
        found = every(file, LogQuery(text=wanted))
        expected = [
            number
            for number, said in reversed(texts.items())
            if any(all(word in text for word in wanted.split()) for text in said)
        ]
        assert [batch.number for batch in found] == expected


@pytest.fixture
def file(tmp_path: Path) -> AssessmentFile:
    path = tmp_path / "a.srm"
    path.write_bytes(empty_bytes())
    return AssessmentFile.open(path, trusted=True)


def write(
    file: AssessmentFile, edit: Edit, actor: str = AUTHOR, days: int = 0, verb: Verb = Verb.SET_NOTE
) -> Batch:
    made = file.write(Action(verb, actor, NOW - timedelta(days=days)), [edit])
    assert made
    return made


def test_filters_by_person_item_target_time_and_kind(file: AssessmentFile) -> None:
    with file:
        old = write(file, note("a"), actor="Jürgen 100%", days=9)
        other = write(file, note("b", item=ITEMS[1]), verb=Verb.SET_RESULT)
        there = write(file, note("c", target="999988887777"))
        target = write(file, Edit(Entity.TARGET, ACCOUNT, "name", "Production"), verb=Verb.EDIT_TARGET)
        cases = {
            LogQuery(actor="jürgen"): [old],
            LogQuery(actor="0%"): [old],
            LogQuery(item=ITEMS[0]): [there, old],
            LogQuery(target=ACCOUNT): [other, old],
            LogQuery(item=ITEMS[0], target=ACCOUNT): [old],
            LogQuery(since=NOW - timedelta(days=1)): [target, there, other],
            LogQuery(until=NOW - timedelta(days=1)): [old],
            LogQuery(verbs=frozenset((Verb.SET_RESULT, Verb.EDIT_TARGET))): [target, other],
            LogQuery(text="PRODUCTION"): [target],
            LogQuery(text="JÜRGEN a"): [old],
            LogQuery(): [target, there, other, old],
        }
        for query, expected in cases.items():
            assert [b.number for b in every(file, query)] == [b.number for b in expected], query


def test_pages_say_what_was_taken_back_and_what_each_step_is_about(file: AssessmentFile) -> None:
    with file:
        first = write(file, note("a"))
        undo = file.revert(first.id, Verb.UNDO, AUTHOR)
        assert undo
        page = file.log_page(LogQuery(verbs=frozenset((Verb.SET_NOTE,))))
        assert [batch.number for batch in page.batches] == [first.number]
        assert page.reverting[first.id].number == undo.number
        assert page.about[first.number].new == "a"


def test_an_empty_log_has_one_empty_page(file: AssessmentFile) -> None:
    with file:
        assert file.log_page(LogQuery()) == ((), 1, {}, {})


def test_the_changes_of_a_batch_come_in_parts(file: AssessmentFile) -> None:
    with file:
        made = file.write(action(count=5), [note(str(n), item=f"I-{n}") for n in range(5)])
        assert made
        first = file.changes_of(made.number, 0, 3)
        rest = file.changes_of(made.number, first[-1].seq, 3)
        assert (*first, *rest) == made.changes


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    written=st.lists(st.sets(st.sampled_from("abc"), min_size=1), max_size=8),
    wanted=st.sets(st.sampled_from("abcd")),
    limit=st.integers(1, 5),
    count_to=st.integers(1, 9),
)
def test_the_newest_changes_of_some_answers_are_the_end_of_their_history(
    tmp_path_factory: pytest.TempPathFactory,
    written: list[set[str]],
    wanted: set[str],
    limit: int,
    count_to: int,
) -> None:
    path = tmp_path_factory.mktemp("log") / "a.srm"
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path, trusted=True) as file:
        for number, items in enumerate(written):
            file.write(action(), [note(str(number), item=item) for item in sorted(items)])
        ids = [f"{item}@{ACCOUNT}" for item in wanted]
        found, count = file.newest(ids, limit, count_to)
        whole = [entry for entry in file.history(Entity.ANSWER) if entry.change.id in ids]
        assert found == whole[::-1][:limit]
        assert count == min(len(whole), count_to)
