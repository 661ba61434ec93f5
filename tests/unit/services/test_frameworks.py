from __future__ import annotations

from collections import Counter

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.answering import set_result
from srm_desktop.services.catalog.frameworks import framework, requirements
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS


def test_a_requirement_shows_the_answers_to_what_covers_it(session: Session) -> None:
    set_result(session, [AnswerKey(ACCOUNT, ITEMS[0])], Result.SATISFIED, AUTHOR)
    targets = [target.id for target in session.state.active_targets]
    chosen = framework(session.catalog, "nist")
    rows = requirements(session.catalog, chosen, session.rollup(targets))
    assert [row.id for row in rows] == ["AC-2", "AC-3"]
    for row in rows:
        assert [item.id for item, _ in row.items] == [ITEMS[0]]
        assert row.counts.satisfied == 1
        assert row.counts.not_assessed == 1
    assert [reference.basis for row in rows for _, reference in row.items] == ["derived", "judgement"]


def test_ids_stand_in_the_frameworks_order_and_uncovered_ones_say_why(session: Session) -> None:
    chosen = framework(session.catalog, "nist")
    listed = {"AC-10": "Not about AWS.", "AC-2": "", "AC-1": ""}
    rows = requirements(session.catalog, chosen, session.rollup([ACCOUNT]), listed)
    assert [(row.id, row.reason) for row in rows] == [
        ("AC-1", ""),
        ("AC-2", ""),
        ("AC-3", ""),
        ("AC-10", "Not about AWS."),
    ]
    assert [bool(row.items) for row in rows] == [False, True, True, False]


def test_an_unknown_framework_is_refused_with_those_that_are_known(session: Session) -> None:
    with pytest.raises(UserError, match="nist"):
        framework(session.catalog, "other")


def test_the_annex_counts_the_answers_in_scope_only(session: Session) -> None:
    set_result(session, [AnswerKey(ACCOUNT, ITEMS[0])], Result.SATISFIED, AUTHOR)
    (annex,) = freeze(session, Scope(targets=(ACCOUNT,), annexes=("nist",)))["annexes"]
    (first, _) = annex["requirements"]
    assert first["counts"]["total"] == 1
    assert first["counts"]["satisfied"] == 1
    (outside,) = freeze(session, Scope(domains=("CD",), annexes=("nist",)))["annexes"]
    assert Counter(item["in_scope"] for row in outside["requirements"] for item in row["items"]) == {False: 2}
    assert outside["requirements"][0]["counts"]["total"] == 0
