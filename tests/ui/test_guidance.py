"""What is said of whose a responsibility is, from what its catalog says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from srm_desktop.model.catalog import Responsibility
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.guidance import Guidance
from srm_desktop.ui.theme.tokens import THEMES

WHOSE = "Why is this mine and not AWS's?"


@pytest.fixture
def guidance(qtbot: QtBot) -> Guidance:
    guidance = Guidance(THEMES["light"])
    qtbot.addWidget(guidance)
    return guidance


def shown(guidance: Guidance, session: Session, item: Responsibility) -> list[str]:
    before = guidance._page
    for _ in guidance.made(session.catalog, item):
        assert guidance._page is before
    return [label.text() for label in guidance._page.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("DATA-CLS-01", "It is about what you put into the cloud"),
        ("OSC-HRD-01", "It is about what you choose and configure"),
        ("OSC-PAT-05", "Both of you have a part"),
        ("AWP-FAC-01", "It is not: it is about the cloud itself"),
    ],
)
def test_every_item_of_ours_says_whose_it_is(
    guidance: Guidance, demo: Session, item: str, words: str
) -> None:
    said = shown(guidance, demo, demo.catalog.by_id[item])
    assert said[said.index(WHOSE) + 1].startswith(words)


def test_nothing_is_claimed_of_an_item_whose_catalog_does_not_say(guidance: Guidance, demo: Session) -> None:
    foreign = replace(demo.catalog.by_id["DATA-CLS-01"], split=(), parts=None)
    said = shown(guidance, demo, foreign)
    assert foreign.why in said
    assert WHOSE not in said


@pytest.mark.parametrize(
    ("item", "where", "again"),
    [
        ("OSC-HRD-01", "In every account and every enabled Region", "Assess it again every quarter"),
        ("ACT-ORG-02", "Once for the whole organization", "Assess it again every six months"),
        (
            "DATA-EXP-03",
            "For every resource, or for a sample that is on record",
            "Assess it again every quarter",
        ),
    ],
)
def test_what_an_answer_covers_and_when_it_is_given_again_is_said(
    guidance: Guidance, demo: Session, item: str, where: str, again: str
) -> None:
    said = shown(guidance, demo, demo.catalog.by_id[item])
    assert where in said
    assert again in said


def test_every_scope_and_rhythm_of_ours_has_its_words(guidance: Guidance, demo: Session) -> None:
    assert [item.id for item in demo.catalog.assessable if len(guidance._reach(item)) != 2] == []


def test_aws_reports_are_not_assessed_again(guidance: Guidance, demo: Session) -> None:
    assert "Where and how often" not in shown(guidance, demo, demo.catalog.by_id["AWP-FAC-01"])
