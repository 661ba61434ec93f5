"""Every value that can be shown has its word."""

from __future__ import annotations

from enum import StrEnum

import pytest

from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Method, Result, ReviewState
from srm_desktop.model.assessment import DocumentKind, Environment, Role, Status, TargetKind
from srm_desktop.model.attestation import AttestationState, Conclusion
from srm_desktop.model.catalog import ControlClass, Party, ServiceModel, Severity, Share
from srm_desktop.model.finding import FindingSeverity, FindingStatus, Flag, TurnKind
from srm_desktop.model.meeting import MeetingState, MinuteKind
from srm_desktop.model.reliance import Age
from srm_desktop.model.words import WORDS, word

KINDS: list[type[StrEnum]] = [
    Result,
    Method,
    ReviewState,
    DocumentKind,
    Environment,
    Role,
    Status,
    TargetKind,
    AttestationState,
    Conclusion,
    ControlClass,
    Party,
    ServiceModel,
    Severity,
    Share,
    Age,
    ActionState,
    MeetingState,
    MinuteKind,
    FindingStatus,
    FindingSeverity,
    TurnKind,
    Flag,
]
MEMBERS = [member for kind in KINDS for member in kind]


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}.{member.name}")
def test_every_member_has_a_word_that_can_be_shown(member: StrEnum) -> None:
    shown = word(member)
    assert shown == shown.strip()
    assert shown[0].isupper()
    assert "-" not in shown or shown == "Self-assessment"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_members_of_one_kind_are_told_apart_by_their_words(kind: type[StrEnum]) -> None:
    words = [word(member) for member in kind]
    assert len(set(words)) == len(words)


def test_there_are_words_for_nothing_else() -> None:
    assert set(WORDS) == set(MEMBERS)


def test_the_results_are_called_as_in_nist_sp_800_53a() -> None:
    assert [word(result) for result in Result] == [
        "Not assessed",
        "Satisfied",
        "Partially satisfied",
        "Other than satisfied",
        "Not applicable",
    ]
