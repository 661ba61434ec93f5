"""The trend, counted back from today, is what counting forward along the log gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.progress import Counts, Rollup
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target, remove_targets
from srm_desktop.services.trend import Point, Trend, by_day
from srm_desktop.store import reading
from tests.support import ACCOUNT, AUTHOR, ITEMS, small_catalog

OTHER = "999988887777"
RESULTS = [r for r in Result if r is not Result.NOT_APPLICABLE]


@pytest.fixture(scope="module")
def catalog() -> Document:
    return small_catalog()


def made(path: Path, catalog: Document) -> Session:
    targets = [parse_target(ACCOUNT), parse_target(OTHER)]
    return lifecycle.create(path, NewAssessment("T", "O", targets, catalog=catalog), AUTHOR)


def now(session: Session, targets: list[str]) -> Counts:
    items = session.catalog.assessable
    return Rollup(items, targets, session.state).of_items(items)


def trend_of(session: Session, targets: list[str], since: int = 0) -> Trend:
    made = Trend(session, ITEMS, targets, now(session, targets), since)
    while made.read_on():
        pass
    return made


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.sets(st.sampled_from([AnswerKey(t, i) for t in (ACCOUNT, OTHER) for i in ITEMS]), min_size=1),
            st.sampled_from(RESULTS),
        ),
        max_size=8,
    ),
    stretch=st.integers(1, 40),
    late=st.integers(0, 3),
)
def test_going_back_meets_what_going_forward_counted(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    catalog: Document,
    steps: list[tuple[set[AnswerKey], Result]],
    stretch: int,
    late: int,
) -> None:
    monkeypatch.setattr(reading, "STRETCH", stretch)
    with made(tmp_path_factory.mktemp("trend") / "a.srm", catalog) as session:
        early, after = steps[: len(steps) - late], steps[len(steps) - late :]
        expected = [now(session, [ACCOUNT])]
        for keys, result in early:
            answering.set_result(session, keys, result, AUTHOR)
            expected.append(now(session, [ACCOUNT]))
        trend = Trend(session, ITEMS, [ACCOUNT], now(session, [ACCOUNT]))
        session.subscribe(trend.follow)
        for keys, result in after:
            answering.set_result(session, keys, result, AUTHOR)
            expected.append(now(session, [ACCOUNT]))
            trend.read_on()
        while trend.read_on():
            pass
        counted = [trend.start, *(point.counts for point in trend.points())]
        assert distinct(counted) == distinct(expected)


def distinct(counts: list[Counts]) -> list[Counts]:
    return [one for n, one in enumerate(counts) if n == 0 or counts[n - 1] != one]


def test_it_starts_where_it_is_told(tmp_path: Path, catalog: Document) -> None:
    with made(tmp_path / "a.srm", catalog) as session:
        answering.set_result(session, [AnswerKey(ACCOUNT, ITEMS[0])], Result.SATISFIED, AUTHOR)
        seq = session.head().seq
        answering.set_result(session, [AnswerKey(ACCOUNT, ITEMS[1])], Result.SATISFIED, AUTHOR)
        trend = trend_of(session, [ACCOUNT, OTHER], seq)
        assert trend.start.assessed == 1
        assert [point.counts.assessed for point in trend.points()] == [2]


def test_removed_targets_do_not_count(tmp_path: Path, catalog: Document) -> None:
    with made(tmp_path / "a.srm", catalog) as session:
        answering.set_result(session, [AnswerKey(OTHER, ITEMS[0])], Result.SATISFIED, AUTHOR)
        remove_targets(session, [OTHER], AUTHOR)
        trend = trend_of(session, [ACCOUNT])
        assert (trend.start.assessed, trend.points()) == (0, [])


def test_of_each_day_the_last_point_is_kept() -> None:
    noon = datetime(2026, 11, 26, 12, tzinfo=UTC)
    points = [Point(noon + timedelta(days=d, minutes=m), Counts(d, m)) for d in range(3) for m in range(2)]
    assert by_day(points) == points[1::2]
