from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.reliance import Age, Reliance
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.reliance import (
    best_age,
    new_reliance,
    relied_on,
    remove_reliance,
    save_reliance,
)
from srm_desktop.services.session import Session
from tests.support import AUTHOR, AWS_ITEM, ITEMS

TODAY = date(2026, 11, 23)


def soc(days_since_end: int = 0) -> Reliance:
    end = TODAY - timedelta(days=days_since_end)
    return replace(
        new_reliance("SOC 2", [AWS_ITEM], "Daniel"),
        period_start=end - timedelta(days=365),
        period_end=end,
        read_on=TODAY,
        exceptions="One, answered.",
    )


@pytest.mark.parametrize(
    ("days", "age"),
    [
        (-30, Age.CURRENT),
        (0, Age.CURRENT),
        (92, Age.CURRENT),
        (93, Age.AGING),
        (366, Age.AGING),
        (367, Age.OUT_OF_DATE),
    ],
)
def test_a_report_ages_from_the_end_of_its_period(days: int, age: Age) -> None:
    assert soc(days).age(TODAY) is age


def test_a_report_without_a_period_ages_from_the_day_it_was_read() -> None:
    read = replace(soc(), period_start=None, period_end=None)
    assert read.age(TODAY) is Age.CURRENT
    assert read.age(TODAY + timedelta(days=400)) is Age.OUT_OF_DATE


def test_what_was_read_is_found_for_what_it_is_relied_on_for(session: Session) -> None:
    assert best_age(session.state, AWS_ITEM, TODAY) is None
    old, new = soc(300), soc(10)
    save_reliance(session, old, AUTHOR)
    save_reliance(session, new, AUTHOR)
    assert relied_on(session.state, AWS_ITEM) == [new, old]
    assert relied_on(session.state, ITEMS[0]) == []
    assert best_age(session.state, AWS_ITEM, TODAY) is Age.CURRENT
    remove_reliance(session, new.id, AUTHOR)
    assert best_age(session.state, AWS_ITEM, TODAY) is Age.AGING
    session.undo(AUTHOR)
    assert relied_on(session.state, AWS_ITEM) == [new, old]


@pytest.mark.parametrize(
    "wrong",
    [
        {"report": " "},
        {"read_on": None},
        {"read_by": ""},
        {"items": ()},
        {"items": (ITEMS[0],)},
        {"items": ("NOT-THERE-01",)},
        {"period_start": date(2027, 1, 1)},
    ],
)
def test_a_record_that_says_too_little_is_refused_and_changes_nothing(
    session: Session, wrong: dict[str, object]
) -> None:
    before = session.head()
    with pytest.raises(UserError):
        save_reliance(session, replace(soc(), **wrong), AUTHOR)  # type: ignore[arg-type]
    assert session.head() == before


def test_the_attestation_carries_what_was_read(session: Session) -> None:
    save_reliance(session, soc(200), AUTHOR)
    (row,) = freeze(session, Scope())["reliances"]
    assert row["report"] == "SOC 2"
    assert row["exceptions"] == "One, answered."
    assert row["items"] == [AWS_ITEM]
    assert row["read_by"] == "Daniel"
