"""Filters as they are typed: one spelling each, and a sentence for what cannot be read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.services.filters.filter_dates import Days, days
from srm_desktop.services.filters.filter_query import parse, read, suggest, text, unknown
from srm_desktop.services.filters.filter_terms import KEYS, NONE
from srm_desktop.services.filters.filtering import WORD, Filter, SearchIndex, Term
from srm_desktop.services.session import Session
from tests.support import ITEMS

TODAY = date(2026, 11, 23)
LOOSE = [key.name for key in KEYS.values() if key.canonical("some body") == "some body"]
CLOSED = {key.name: list(key.words) for key in KEYS.values() if set(key.words) - {NONE}}
DATED = [key.name for key in KEYS.values() if key.canonical("today") and key.name not in {*LOOSE, *CLOSED}]
PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12)
WORDS = PLAIN.filter(str.strip).map(lambda word: (WORD, (word,)))
NAMES = PLAIN.map(str.strip).filter(
    lambda name: name and name.casefold() not in ("none", "shared", "customer", "aws")
)
DATES = st.sampled_from(
    ["none", "2026", "2026-02", "<2026-12-31", ">=2026-01", "..2026", "2025..", "<7d", "2y", "today"]
)


def several(
    keys: list[str], values: st.SearchStrategy[str]
) -> st.SearchStrategy[tuple[str, tuple[str, ...]]]:
    return st.tuples(st.sampled_from(keys), st.lists(values, min_size=1, max_size=3, unique=True).map(tuple))


CHOICES = st.sampled_from(sorted(CLOSED)).flatmap(lambda key: several([key], st.sampled_from(CLOSED[key])))
TERMS = st.builds(
    lambda said, negated: Term(said[0], said[1], negated),
    WORDS | CHOICES | several(LOOSE, NAMES) | several(DATED, DATES),
    st.booleans(),
)
FILTERS = st.lists(TERMS, max_size=5, unique=True).map(lambda terms: Filter(tuple(terms)))


@given(FILTERS)
def test_what_is_written_is_read_back(wanted: Filter) -> None:
    assert read(text(wanted)) == (wanted, (), ())


TYPED = st.lists(
    st.sampled_from(
        ["result", "due", "owner", "is", ":", "-", '"', '""', ",", " ", "gap", "<7d", "x", "\n", "None"]
    )
    | PLAIN
).map("".join)


@given(TYPED)
def test_whatever_is_typed_has_one_spelling(typed: str) -> None:
    wanted, faults, unread = read(typed)
    assert parse(text(wanted)) == wanted
    assert len(faults) == len(unread)
    assert all(word in typed for word in unread)


@given(TYPED, st.integers(0, 30))
def test_a_suggestion_taken_can_be_read(session_facts: SearchIndex, typed: str, cursor: int) -> None:
    for one in suggest(typed, min(cursor, len(typed)), session_facts.facts(TODAY), anything=True):
        assert 0 <= one.start <= min(cursor, len(typed)) <= one.end <= len(typed)


@pytest.fixture(scope="module")
def session_facts(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    from srm_desktop.services import lifecycle  # noqa: PLC0415
    from srm_desktop.services.lifecycle import NewAssessment  # noqa: PLC0415
    from tests.support import small_catalog  # noqa: PLC0415

    path = tmp_path_factory.mktemp("facts") / "a.srm"
    return SearchIndex(lifecycle.create(path, NewAssessment("T", "O", catalog=small_catalog()), "A"))


@pytest.mark.parametrize(
    ("typed", "spelling"),
    [
        ("RESULT:Gap Backup", "result:gap Backup"),
        ("result:part", "result:partially-satisfied"),
        ("result:satisfied,na", "result:satisfied,not-applicable"),
        ('owner:"Ines K"', 'owner:"Ines K"'),
        ('-"two words"', '-"two words"'),
        ("owner:NONE due:None", "owner:none due:none"),
        ("owner:shared", "class:shared"),
        ("item:AB-ONE", "id:AB-ONE"),
        ("result:", ""),
        ("is:over", "is:overdue"),
        ('"half open', '"half open"'),
    ],
)
def test_a_filter_is_spelt(typed: str, spelling: str) -> None:
    assert text(parse(typed)) == spelling


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("resutl:gap", "Did you mean result:?"),
        ("https://example.org", "put them in quotes"),
        ("result:maybe", "not-assessed, satisfied"),
        ("result:not", "not “not”"),
        ("due:soon", "takes a date such as"),
        ("due:2026-02-30", "takes a date such as"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_applies(typed: str, fault: str) -> None:
    wanted, faults, unread = read(f"backup {typed} is:overdue")
    assert text(wanted) == "backup is:overdue"
    assert fault in faults[0]
    assert unread == (typed,)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2026-12-31", "2026-12-31", "2026-12-31"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("<2026-12-31", "0001-01-01", "2026-12-30"),
        ("<=2026", "0001-01-01", "2026-12-31"),
        (">2026-06", "2026-07-01", "9999-12-31"),
        ("2026-01..2026-02", "2026-01-01", "2026-02-28"),
        ("..2026-02", "0001-01-01", "2026-02-28"),
        ("tomorrow", "2026-11-24", "2026-11-24"),
        ("<7d", "0001-01-01", "2026-11-29"),
        (">2w", "2026-12-08", "9999-12-31"),
        ("3m", "2026-11-23", "2027-02-23"),
    ],
)
def test_a_date_ahead_means(typed: str, first: str, last: str) -> None:
    assert days(typed, TODAY, ahead=True) == Days(date.fromisoformat(first), date.fromisoformat(last))


def test_a_date_behind_counts_back() -> None:
    assert days("<7d", TODAY, ahead=False) == Days(date(2026, 11, 17), date.max)
    assert days(">7d", TODAY, ahead=False) == Days(date.min, date(2026, 11, 15))
    assert days("1m", date(2026, 3, 31), ahead=False) == Days(date(2026, 2, 28), date(2026, 3, 31))


def test_no_date_is_too_far_to_be_refused() -> None:
    assert days("9999y", TODAY, ahead=True) is None
    assert days(">9999-12-31", TODAY, ahead=True) is None


def test_keys_and_values_are_suggested(session: Session) -> None:
    facts = SearchIndex(session).facts(TODAY)
    assert [one.text for one in suggest("re", 2, facts)] == ["result:", "review:"]
    assert suggest("result:s", 8, facts)[0].text == "satisfied"
    assert [one.text for one in suggest("x -domain:a", 11, facts)][:2] == ["AB", "AWP"]
    assert [one.text for one in suggest("id:ab-one-01,ab-t", 17, facts)] == ["AB-TWO-01", "AB-TWO-02"]
    assert [one.text for one in suggest("target:prod", 11, facts)] == ["111122223333"]
    assert suggest("", 0, facts) == []
    assert len(suggest("", 0, facts, anything=True)) == len(KEYS)


def test_a_value_is_replaced_where_it_stands(session: Session) -> None:
    facts = SearchIndex(session).facts(TODAY)
    one = suggest("result:sat backup", 10, facts)[0]
    assert (one.text, one.start, one.end) == ("satisfied", 7, 10)


def test_a_term_that_names_nothing_is_said_and_restricts_nothing(session: Session) -> None:
    index = SearchIndex(session)
    wanted = parse("domain:iam topic:AB-ONE")
    assert index.matching(wanted, ["payments"]) == set(ITEMS[:2])
    assert unknown(index, wanted) == ["domain: nothing here is called “iam”. There is AB, CD, AWP."]
