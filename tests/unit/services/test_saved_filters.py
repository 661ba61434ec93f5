from __future__ import annotations

import pytest

from srm_desktop.errors import UserError
from srm_desktop.services.filters import saved_filters
from srm_desktop.services.session import Session
from tests.support import AUTHOR, refusal


def shown(session: Session) -> list[tuple[str, str]]:
    return [(one.name, one.query) for one in session.state.active_filters]


def test_a_filter_is_saved_in_its_own_spelling(session: Session) -> None:
    saved_filters.save(session, "  Open   gaps ", "RESULT:Gap nonsense:x  is:over", AUTHOR)
    assert shown(session) == [("Open gaps", "result:gap is:overdue")]


def test_saving_under_the_same_name_replaces_the_query(session: Session) -> None:
    saved_filters.save(session, "Mine", "owner:anna", AUTHOR)
    saved_filters.save(session, "MINE", "owner:ines", AUTHOR)
    assert shown(session) == [("MINE", "owner:ines")]
    session.undo(AUTHOR)
    assert shown(session) == [("Mine", "owner:anna")]


def test_a_filter_is_renamed_and_removed_and_comes_back_by_undo(session: Session) -> None:
    saved_filters.save(session, "Mine", "owner:anna", AUTHOR)
    saved_filters.save(session, "Theirs", "owner:ines", AUTHOR)
    first = session.state.active_filters[0]
    saved_filters.rename(session, first.id, "Anna's", AUTHOR)
    assert shown(session)[0] == ("Anna's", "owner:anna")
    with pytest.raises(UserError) as refused:
        saved_filters.rename(session, first.id, "theirs", AUTHOR)
    refusal(refused.value, "Theirs")
    saved_filters.remove(session, first.id, AUTHOR)
    assert shown(session) == [("Theirs", "owner:ines")]
    session.undo(AUTHOR)
    assert len(shown(session)) == 2


@pytest.mark.parametrize(
    ("name", "query"), [("", "result:gap"), ("x" * 81, "result:gap"), ("Empty", "result:")]
)
def test_what_cannot_be_saved_is_refused(session: Session, name: str, query: str) -> None:
    with pytest.raises(UserError) as refused:
        saved_filters.save(session, name, query, AUTHOR)
    refusal(refused.value)
    assert shown(session) == []
