from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.services import lifecycle
from srm_desktop.services.answering import set_result
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.catalog.catalog_upgrade import (
    archived,
    changed_words,
    compare,
    judged_wording,
    upgrade,
)
from srm_desktop.services.documents import signoff
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.filters.filtering import SearchIndex
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS

KEPT, REWORDED, GONE = ITEMS[0], ITEMS[1], ITEMS[-1]


@pytest.fixture
def newer(document: Document) -> Document:
    """One reworded, one whose guidance alone changed, one gone, one new."""
    new = copy.deepcopy(document)
    new["catalog"]["version"] = "1.10.0"
    first, last = new["domains"][0]["topics"][0], new["domains"][1]["topics"][1]
    kept, reworded = first["responsibilities"]
    kept["why"] = "For another reason."
    reworded["statement"] = "Everybody does what is to be done."
    last["responsibilities"].pop()
    new["domains"][0]["topics"][1]["responsibilities"].append({**kept, "id": "AB-TWO-03"})
    return new


def answer(session: Session, item: str) -> Answer:
    return session.state.answer(AnswerKey(ACCOUNT, item))


@pytest.fixture
def answered(session: Session) -> Session:
    set_result(session, [AnswerKey(ACCOUNT, id_) for id_ in (KEPT, REWORDED, GONE)], Result.SATISFIED, AUTHOR)
    return session


def test_the_difference_is_by_id_and_by_what_is_judged(document: Document, newer: Document) -> None:
    difference = compare(catalogs.build(document), catalogs.build(newer))
    assert [item.id for item in difference.added] == ["AB-TWO-03"]
    assert [item.id for item in difference.removed] == [GONE]
    assert [pair.after.id for pair in difference.reworded] == [REWORDED]
    assert difference.unchanged == len(ITEMS) - 2 + 1


def test_answers_are_kept_marked_or_archived_in_one_batch(answered: Session, newer: Document) -> None:
    before = answered.head().seq
    old_sha256 = answered.catalog.sha256
    batch = upgrade(answered, newer, AUTHOR)
    assert batch
    assert answered.head().seq == before + len(batch.changes)
    assert answered.catalog.version == "1.10.0"
    assert answer(answered, KEPT).judged_under == ""
    assert answer(answered, REWORDED).judged_under == old_sha256
    assert answer(answered, REWORDED).result is Result.SATISFIED
    assert [a.item for a in archived(answered)] == [GONE]


def test_both_wordings_can_be_shown(answered: Session, newer: Document) -> None:
    upgrade(answered, newer, AUTHOR)
    before = judged_wording(answered, answer(answered, REWORDED))
    assert before
    assert before.statement == "Somebody does what is to be done."
    assert answered.catalog.by_id[REWORDED].statement == "Everybody does what is to be done."
    assert judged_wording(answered, answer(answered, KEPT)) is None


def test_the_same_verdict_again_is_a_verdict_on_the_new_wording(answered: Session, newer: Document) -> None:
    upgrade(answered, newer, AUTHOR)
    set_result(answered, [AnswerKey(ACCOUNT, REWORDED)], Result.SATISFIED, AUTHOR)
    assert answer(answered, REWORDED).judged_under == ""


def test_one_undo_takes_it_back_and_a_restart_keeps_it(answered: Session, newer: Document) -> None:
    before = copy.deepcopy(answered.state)
    old = answered.catalog
    upgrade(answered, newer, AUTHOR)
    after = copy.deepcopy(answered.state)
    answered.undo(AUTHOR)
    assert answered.state == before
    assert answered.catalog == old
    answered.redo(AUTHOR)
    assert answered.state == after
    answered.close()
    with lifecycle.open_assessment(answered.path) as again:
        assert again.state == after
        assert again.catalog.version == "1.10.0"
        assert again.check().damage == ()


def test_an_earlier_judgement_waits_under_its_own_wording(answered: Session, newer: Document) -> None:
    first_sha256 = answered.catalog.sha256
    upgrade(answered, newer, AUTHOR)
    newest = copy.deepcopy(newer)
    newest["catalog"]["version"] = "2.0.0"
    newest["domains"][0]["topics"][0]["responsibilities"][1]["statement"] = "Nobody does it."
    upgrade(answered, newest, AUTHOR)
    assert answer(answered, REWORDED).judged_under == first_sha256


def test_what_waits_is_found_by_a_filter_and_blocks_a_final_document(
    answered: Session, newer: Document
) -> None:
    upgrade(answered, newer, AUTHOR)
    index = SearchIndex(answered)
    assert index.matching(parse("is:reworded"), [ACCOUNT]) == {REWORDED}
    assert any("earlier wording" in reason for reason in signoff.blockers(answered, Scope()))
    snapshot = freeze(answered, Scope())
    assert [row["item"] for row in snapshot["archived"]] == [GONE]


@pytest.mark.parametrize(
    ("change", "words"),
    [({"id": "other"}, "another catalog"), ({"version": "0.9.0"}, "older"), ({}, "already")],
)
def test_another_an_older_or_the_same_catalog_is_refused(
    answered: Session, document: Document, change: dict[str, str], words: str
) -> None:
    head = answered.head()
    with pytest.raises(UserError, match=words):
        upgrade(answered, {**document, "catalog": {**document["catalog"], **change}}, AUTHOR)
    assert answered.head() == head


def test_changed_words_are_marked_on_both_sides() -> None:
    old, new = changed_words("Every human sign-in needs MFA.", "Every sign-in of a person needs MFA.")
    assert [text for text, is_changed in old if is_changed] == ["human"]
    assert [text for text, is_changed in new if is_changed] == ["of a person"]


@given(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab \n", max_size=40))
def test_the_pieces_are_the_texts(before: str, after: str) -> None:
    old, new = changed_words(before, after)
    assert "".join(text for text, _ in old) == before
    assert "".join(text for text, _ in new) == after
    if before == after:
        assert not any(is_changed for _, is_changed in old + new)
