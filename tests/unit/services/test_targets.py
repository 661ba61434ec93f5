"""What is judged: how it is named, added, corrected, removed and found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Status, Target, TargetKind
from srm_desktop.model.change import Verb
from srm_desktop.services import answering, targets
from srm_desktop.services.session import Session
from srm_desktop.services.status import status
from srm_desktop.services.targets import find_target, parse_target
from tests.support import ACCOUNT, AUTHOR, ITEMS, refusal

ACC, OU, WORK = TargetKind.ACCOUNT, TargetKind.OU, TargetKind.WORKLOAD

PARSED: list[tuple[str, TargetKind, str, str]] = [
    ("111122223333", ACC, "111122223333", "111122223333"),
    ("111122223333=Production", ACC, "111122223333", "Production"),
    ("  111122223333 =  Production  ", ACC, "111122223333", "Production"),
    ("1111-2222-3333", ACC, "111122223333", "111122223333"),
    ("1111 2222 3333=Production", ACC, "111122223333", "Production"),
    ("000000000001", ACC, "000000000001", "000000000001"),
    ("111122223333=", ACC, "111122223333", "111122223333"),
    ("111122223333=a=b", ACC, "111122223333", "a=b"),
    ("ou-ab12-cdefghij", OU, "ou-ab12-cdefghij", "ou-ab12-cdefghij"),
    ("ou-ab12-cdefghij=Core", OU, "ou-ab12-cdefghij", "Core"),
    ("r-ab12=Root", OU, "r-ab12", "Root"),
    ("payments", WORK, "payments", "payments"),
    ("payments=Card payments", WORK, "payments", "Card payments"),
    ("Zahlungen Österreich", WORK, "Zahlungen Österreich", "Zahlungen Österreich"),
    ("ou-ab12", WORK, "ou-ab12", "ou-ab12"),
    ("r-AB12", WORK, "r-AB12", "r-AB12"),
    ("account 111122223333", WORK, "account 111122223333", "account 111122223333"),
    ("-", WORK, "-", "-"),
]


@pytest.mark.parametrize(("text", "kind", "identifier", "name"), PARSED, ids=[case[0] for case in PARSED])
def test_the_identifier_decides_the_kind(text: str, kind: TargetKind, identifier: str, name: str) -> None:
    target = parse_target(text)
    assert (target.kind, target.identifier, target.name) == (kind, identifier, name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "needs an identifier"),
        ("   ", "needs an identifier"),
        ("=Production", "needs an identifier"),
        ("11112222333", "has 12 digits"),
        ("1111222233334", "has 12 digits"),
        ("1111-2222", "has 12 digits"),
        ("anna@example.com", "without @"),
        ("two\nlines", "line breaks"),
        ("a\0b", "line breaks"),
        ("x" * 201, "at most 200 characters"),
        ("payments=" + "x" * 201, "at most 200 characters"),
    ],
)
def test_what_is_no_identifier_is_refused(text: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_target(text)
    refusal(caught.value, words)


def test_an_account_number_is_written_in_ascii_digits() -> None:
    assert parse_target("\u0661" * 12).kind is WORK


@pytest.mark.parametrize(
    ("kind", "identifier"), [(ACC, "payments"), (ACC, ""), (OU, "payments"), (OU, "111122223333"), (WORK, "")]
)
def test_a_kind_chosen_by_hand_must_fit_its_identifier(kind: TargetKind, identifier: str) -> None:
    with pytest.raises(UserError) as caught:
        targets.checked(Target(id="", kind=kind, identifier=identifier))
    refusal(caught.value)


@given(st.text())
def test_any_text_is_a_target_or_is_refused_in_one_sentence(text: str) -> None:
    try:
        target = parse_target(text)
    except UserError:
        return
    assert targets.checked(target) == target
    assert AnswerKey.parse(str(AnswerKey(target.identifier, ITEMS[0]))).target == target.identifier


def test_added_targets_are_one_batch_and_are_shown_in_order(make_session: Callable[..., Session]) -> None:
    session = make_session()
    new = [
        parse_target(text) for text in ("payments", "444455556666=beta", "111122223333=Alpha", "r-ab12=Root")
    ]
    batch = targets.add_targets(session, new, AUTHOR)
    assert batch
    assert (batch.action.verb, batch.action.count, batch.action.detail) == (Verb.ADD_TARGET, 4, "")
    shown = [target.name for target in session.state.active_targets]
    assert shown == ["Alpha", "beta", "Root", "payments"]
    assert session.state.active_targets[0].id == "111122223333"
    one = targets.add_targets(session, [parse_target("777788889999=Gamma")], AUTHOR)
    assert one
    assert one.action.detail == "Gamma (777788889999)"
    assert targets.add_targets(session, [], AUTHOR) is None


@pytest.mark.parametrize("texts", [[ACCOUNT], ["new", "1111 2222 3333"], ["new", "new"], ["new=a", "new=b"]])
def test_a_duplicate_is_refused_and_nothing_is_added(session: Session, texts: list[str]) -> None:
    before = set(session.state.targets)
    with pytest.raises(UserError) as caught:
        targets.add_targets(session, [parse_target(text) for text in texts], AUTHOR)
    refusal(caught.value, "already there")
    assert set(session.state.targets) == before


def test_a_target_is_corrected_and_keeps_its_answers(session: Session) -> None:
    key = AnswerKey(ACCOUNT, ITEMS[0])
    answering.set_note(session, [key], "Seen.", AUTHOR)
    corrected = replace(session.state.targets[ACCOUNT], identifier=" 999988887777 ", name="")
    batch = targets.edit_target(session, corrected, AUTHOR)
    assert batch
    target = session.state.targets[ACCOUNT]
    assert (target.identifier, target.name) == ("999988887777", "999988887777")
    assert session.state.answer(key).note == "Seen."
    assert find_target(session.state, "999988887777").id == ACCOUNT


def test_a_correction_may_not_take_another_targets_identifier(session: Session) -> None:
    wrong = replace(session.state.targets["payments"], kind=ACC, identifier=ACCOUNT)
    with pytest.raises(UserError) as caught:
        targets.edit_target(session, wrong, AUTHOR)
    refusal(caught.value, ACCOUNT, "already there")
    assert targets.edit_target(session, session.state.targets["payments"], AUTHOR) is None


def test_a_removed_targets_answers_leave_the_counts_and_return_with_undo(session: Session) -> None:
    key = AnswerKey(ACCOUNT, ITEMS[0])
    answering.set_result(session, [key], Result.OTHER_THAN_SATISFIED, AUTHOR)
    before = status(session)
    batch = targets.remove_targets(session, [ACCOUNT], AUTHOR)
    assert batch
    assert batch.action.detail == "Production (111122223333)"
    assert [target.id for target in session.state.active_targets] == ["payments"]
    assert status(session).total.total == len(ITEMS)
    assert status(session).total.gaps == 0
    session.undo(AUTHOR)
    assert session.state.targets[ACCOUNT].status is Status.ACTIVE
    assert session.state.answer(key).result is Result.OTHER_THAN_SATISFIED
    assert status(session) == before


def test_an_identifier_that_was_removed_can_be_added_again_as_a_new_target(session: Session) -> None:
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "Of the old one.", AUTHOR)
    targets.remove_targets(session, [ACCOUNT], AUTHOR)
    targets.add_targets(session, [parse_target(ACCOUNT)], AUTHOR)
    again = find_target(session.state, ACCOUNT)
    assert again.id == f"{ACCOUNT}-2"
    assert session.state.answer(AnswerKey(again.id, ITEMS[0])).note == ""


def test_several_targets_are_removed_at_once(session: Session) -> None:
    batch = targets.remove_targets(session, [ACCOUNT, "payments"], AUTHOR)
    assert batch
    assert (batch.action.count, batch.action.detail) == (2, "")
    assert session.state.active_targets == []


@pytest.mark.parametrize("text", [ACCOUNT, f" {ACCOUNT} ", "Production", "production", "PRODUCTION"])
def test_a_target_is_found_by_identifier_or_name(session: Session, text: str) -> None:
    assert find_target(session.state, text).id == ACCOUNT


def test_a_target_that_is_not_there_or_not_alone_is_refused(session: Session) -> None:
    with pytest.raises(UserError) as caught:
        find_target(session.state, "nobody")
    refusal(caught.value, "nobody", "not a target", f"Its targets: {ACCOUNT}, payments")
    targets.add_targets(session, [parse_target("444455556666=Production")], AUTHOR)
    with pytest.raises(UserError) as caught:
        find_target(session.state, "Production")
    refusal(caught.value, "several targets")
    targets.remove_targets(session, ["444455556666"], AUTHOR)
    assert find_target(session.state, "Production").id == ACCOUNT
