"""A field's value survives being text, and each value has one text."""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.model.answer import Method, Result
from srm_desktop.model.change import Entity
from srm_desktop.model.codecs import DATE, LINES, MOMENT, TEXT, Codec, choice, choices
from srm_desktop.model.meeting import MEETING_FIELDS, MINUTE_FIELDS
from srm_desktop.model.state import FIELDS

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
LINE = TEXTS.filter(lambda text: text and "\n" not in text)
RESULT = choice(Result, Result.NOT_ASSESSED)
METHODS = choices(Method)
VALUES: list[tuple[Codec, st.SearchStrategy[Any]]] = [
    (TEXT, TEXTS),
    (DATE, st.none() | st.dates()),
    (MOMENT, st.datetimes(timezones=st.just(UTC)).map(str)),
    (LINES, st.lists(LINE).map(tuple)),
    (RESULT, st.sampled_from(Result)),
    (METHODS, st.sets(st.sampled_from(Method)).map(lambda chosen: tuple(m for m in Method if m in chosen))),
]


@given(st.data())
def test_every_value_survives_being_text(data: st.DataObject) -> None:
    codec, values = data.draw(st.sampled_from(VALUES))
    value = data.draw(values)
    assert codec.decode(codec.encode(value)) == value


@given(st.data())
def test_the_text_of_a_value_is_the_only_one(data: st.DataObject) -> None:
    codec, values = data.draw(st.sampled_from(VALUES))
    text = codec.encode(data.draw(values))
    assert codec.encode(codec.decode(text)) == text


@pytest.mark.parametrize(
    "codec", [codec for fields in FIELDS.values() for codec in fields.values()], ids=lambda _: ""
)
def test_no_text_is_the_text_of_every_empty_value(codec: Codec) -> None:
    assert codec.encode(codec.decode(None)) is None
    assert codec.encode(codec.decode("")) is None


def test_the_default_of_a_choice_is_empty_however_it_is_written() -> None:
    assert RESULT.encode(Result.NOT_ASSESSED) is None
    assert RESULT.decode("not-assessed") is Result.NOT_ASSESSED
    assert RESULT.encode(RESULT.decode("not-assessed")) is None


def test_several_choices_are_kept_once_and_in_the_order_of_their_kind() -> None:
    assert METHODS.encode((Method.TEST, Method.EXAMINE, Method.TEST)) == "examine test"


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        (DATE, "tomorrow"),
        (DATE, "2026-02-31"),
        (RESULT, "fine"),
        (RESULT, "Satisfied"),
        (METHODS, "examine guess"),
        (MOMENT, "nine o'clock"),
        (MOMENT, "2026-11-24T09:00:00"),
        (MEETING_FIELDS["attendees"], "p1 king"),
        (MINUTE_FIELDS["result"], "fine"),
    ],
)
def test_a_text_that_is_no_value_is_refused(codec: Codec, text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        codec.decode(text)


def test_a_date_is_written_as_iso_8601() -> None:
    assert DATE.encode(date(2026, 1, 2)) == "2026-01-02"


def test_every_entity_has_fields() -> None:
    assert set(FIELDS) == set(Entity)
