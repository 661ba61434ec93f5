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
    guidance.show_item(session.catalog, item)
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
