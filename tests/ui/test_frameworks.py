from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services.answering import set_result
from srm_desktop.services.session import Session
from srm_desktop.ui.frameworks.frameworks_view import FrameworksView
from srm_desktop.ui.theme.tokens import LIGHT

PRODUCTION = "111122223333"


@pytest.fixture
def view(qtbot: QtBot, demo: Session) -> FrameworksView:
    made = FrameworksView(demo, LIGHT)
    qtbot.addWidget(made)
    made.set_targets([PRODUCTION])
    made.choose("cis-aws-5-0")
    made.show()
    qtbot.waitExposed(made)
    demo.subscribe(lambda _: made.invalidate())
    return made


def row(view: FrameworksView, requirement: str) -> list[str]:
    tops = [view._tree.topLevelItem(n) for n in range(view._tree.topLevelItemCount())]
    top = next(t for t in tops if t is not None and t.text(0) == requirement)
    return [top.text(1), *(top.child(n).text(0).split()[0] for n in range(top.childCount()))]


def test_a_requirement_shows_what_covers_it_and_the_result(view: FrameworksView, demo: Session) -> None:
    assert row(view, "1.3") == ["Satisfied", "ACT-ROT-02"]
    set_result(demo, [AnswerKey(PRODUCTION, "ACT-ROT-02")], Result.OTHER_THAN_SATISFIED, "A")
    assert row(view, "1.3") == ["Other than satisfied", "ACT-ROT-02"]


def test_a_person_can_tell_derived_mappings_from_our_judgement(view: FrameworksView) -> None:
    view.choose("nist-csf-2-0")
    tops = [view._tree.topLevelItem(n) for n in range(view._tree.topLevelItemCount())]
    said = {top.child(n).text(2).split()[0] for top in tops if top for n in range(top.childCount())}
    assert said == {"Derived", "Our"}


def test_activating_a_responsibility_leads_to_it(qtbot: QtBot, view: FrameworksView) -> None:
    top = view._tree.topLevelItem(0)
    assert top is not None
    with qtbot.waitSignal(view.item_chosen) as chosen:
        view._tree.itemActivated.emit(top.child(0), 0)
    assert chosen.args == ["ACT-ROT-05"]
