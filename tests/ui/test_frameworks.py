from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
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
    top = next(t for t in tops(view) if t.text(0) == requirement)
    return [top.text(1), *(child.text(0).split()[0] for child in children(top))]


def tops(view: FrameworksView) -> list[QTreeWidgetItem]:
    found = (view._tree.topLevelItem(n) for n in range(view._tree.topLevelItemCount()))
    return [top for top in found if top is not None]


def children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for n in range(top.childCount()) if (child := top.child(n)) is not None]


def test_a_requirement_shows_what_covers_it_and_the_result(view: FrameworksView, demo: Session) -> None:
    assert row(view, "1.3") == ["Satisfied", "ACT-ROT-02"]
    set_result(demo, [AnswerKey(PRODUCTION, "ACT-ROT-02")], Result.OTHER_THAN_SATISFIED, "A")
    assert row(view, "1.3") == ["Other than satisfied", "ACT-ROT-02"]


def test_a_person_can_tell_derived_mappings_from_our_judgement(view: FrameworksView) -> None:
    view.choose("nist-csf-2-0")
    rows = [child for top in tops(view) for child in children(top)]
    assert {row.text(2) for row in rows} == {"Derived: NIST OLIR", "Our judgement"}
    tips = {row.toolTip(2).partition("<br>Relationship")[0] for row in rows}
    source = "NIST OLIR: Cybersecurity Framework 2.0 and ISO/IEC 27001:2022"
    assert tips == {f"<p>{source}", "<p>Our judgement"}


def test_activating_a_responsibility_leads_to_it(qtbot: QtBot, view: FrameworksView) -> None:
    with qtbot.waitSignal(view.item_chosen) as chosen:
        view._tree.itemActivated.emit(children(tops(view)[0])[0], 0)
    assert chosen.args == ["ACT-ROT-05"]


def test_a_requirement_says_what_scanners_look_at_for_it(view: FrameworksView) -> None:
    top = next(t for t in tops(view) if t.text(0) == "1.3")
    assert top.text(2) == "Prowler: iam_no_root_access_key"
    assert top.toolTip(2) == f"<p>{top.text(2)}</p>"
    view.choose("iso-27001-2022")
    assert {top.text(2) for top in tops(view) if children(top)} == {""}


def test_a_requirement_that_nothing_covers_says_why(view: FrameworksView) -> None:
    view.choose("cis-aws-3-0")
    (top,) = [top for top in tops(view) if not children(top)]
    assert top.text(0) == "1.3"
    assert top.text(2).startswith("Not covered. AWS has retired")


def test_where_one_was_stays_when_a_result_changes_and_comes_back(
    view: FrameworksView, demo: Session, qtbot: QtBot
) -> None:
    view.resize(700, 300)
    view.choose("nist-800-53-r5")
    assert not any(top.isExpanded() for top in tops(view))
    opened = next(top for top in tops(view)[40:] if top.childCount())
    opened.setExpanded(True)
    view._tree.setCurrentItem(children(opened)[0])
    bar = view._tree.verticalScrollBar()
    bar.setValue(30)
    place = view.save_place()
    set_result(demo, [AnswerKey(PRODUCTION, "ACT-ROT-02")], Result.OTHER_THAN_SATISFIED, "A")
    qtbot.waitUntil(lambda: view.save_place() == place)

    other = FrameworksView(demo, LIGHT)
    qtbot.addWidget(other)
    other.resize(700, 300)
    other.restore_place({"framework": "unknown", "open": 3, "row": {}, "scroll": "x"})
    other.restore_place(json.loads(json.dumps(place)))
    assert other.save_place() == place  # not shown yet
    other.set_targets([PRODUCTION])
    other.show()
    qtbot.waitUntil(lambda: other.save_place() == place)
