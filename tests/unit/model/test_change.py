"""What a change is hashed over, and how its time is spelled."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import GENESIS, Action, Verb, change_hash, header, header_text, timestamp

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
MAYBE = st.none() | TEXTS


@given(
    st.tuples(TEXTS, st.sampled_from(Verb), st.integers(), TEXTS, TEXTS, TEXTS, MAYBE),
    st.binary(min_size=32, max_size=32),
    st.tuples(st.integers(min_value=1), TEXTS, TEXTS, TEXTS, TEXTS, MAYBE, MAYBE),
)
def test_the_hash_is_over_the_previous_hash_and_canonical_json(
    parts: tuple[str, str, int, str, str, str, str | None],
    previous: bytes,
    fields: tuple[int, str, str, str, str, str | None, str | None],
) -> None:
    text = json.dumps([*parts, *fields], ensure_ascii=False, separators=(",", ":"))
    expected = sha256(previous + text.encode()).digest()
    assert change_hash(header_text(parts), previous, fields) == expected


def test_the_hash_of_a_known_change_stays_what_it_was() -> None:
    """Files of earlier versions verify only as long as this does not move."""
    at = datetime(2026, 1, 2, 3, 4, 5, 678_901, UTC)
    text = header_text(header("b1", Action(Verb.SET_NOTE, "Anna", at, 2, "why")))
    assert text == '["b1","set-note",2,"why","Anna","2026-01-02T03:04:05.678Z",null'
    got = change_hash(text, GENESIS, (1, "u1", "answer", "AB-ONE-01@1", "note", None, 'ä"\n'))
    assert got.hex() == "c9808da9dadd130ac65fe9c84c91081a7d35f79b1fa4831c2359ae89e085c536"


@given(st.datetimes(timezones=st.timezones()))
def test_a_time_is_logged_in_utc_whatever_zone_it_came_in(at: datetime) -> None:
    text = timestamp(at)
    assert text == timestamp(at.astimezone(UTC))
    if at.year >= 1000:
        back = datetime.fromisoformat(text)
        assert timedelta() <= at - back < timedelta(milliseconds=1)


def test_a_time_east_of_greenwich_is_not_taken_for_utc() -> None:
    noon_in_berlin = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert timestamp(noon_in_berlin) == "2026-07-01T10:00:00.000Z"


@given(st.text("ABC-019"), TEXTS)
def test_an_answers_id_names_its_item_and_target(item: str, target: str) -> None:
    key = AnswerKey(target, item)
    assert str(key).startswith(f"{item}@")
    assert AnswerKey.parse(str(key)) == key
