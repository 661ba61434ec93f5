from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Result
from srm_desktop.services.session import Session
from srm_desktop.ui.boundary.boundary_view import BoundaryView
from srm_desktop.ui.boundary.dialogs import ProposalsDialog, ServicesDialog
from srm_desktop.ui.theme.tokens import LIGHT, PROJECTOR

PRODUCTION = "111122223333"


@pytest.fixture
def view(qtbot: QtBot, demo: Session) -> BoundaryView:
    made = BoundaryView(demo, LIGHT, lambda: "A")
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.set_targets([PRODUCTION])
    made.show()
    qtbot.waitExposed(made)
    demo.subscribe(lambda _: made.invalidate())
    return made


def test_the_picture_says_who_carries_each_layer(view: BoundaryView) -> None:
    assert view._picture is not None
    said = view._picture.accessibleDescription()
    assert "EC2: Content and its classification: You" in said
    assert "Guest operating system: AWS" in said
    assert view._picture.width() > 700


def test_a_cell_says_what_it_is_and_the_layers_names_stay_in_sight(view: BoundaryView) -> None:
    picture = view._picture
    assert picture is not None
    cell = (260, 100)  # the first service's, in the first layer
    assert picture._tip(*cell) == "EC2, Content and its classification: You"
    picture.show_from(40)
    assert picture._tip(*cell) == ""
    picture.show_from(-24)
    assert picture._tip(*cell) != ""


def test_the_picture_is_as_large_as_the_themes_type(view: BoundaryView) -> None:
    picture = view._picture
    assert picture is not None
    width = picture.width()
    view.set_theme(PROJECTOR)
    assert picture.width() == pytest.approx(width * PROJECTOR.zoom, abs=1)
    assert picture._tip(round(310 * PROJECTOR.zoom), round(100 * PROJECTOR.zoom)).startswith("EC2, Content")


def test_choosing_services_leads_to_the_proposals_that_follow(view: BoundaryView, demo: Session) -> None:
    """The real dialogs, answered as a person would: untick RDS, save, accept what is proposed."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ServicesDialog):
            seen.append("services")
            next(b for b in dialog.findChildren(QCheckBox) if b.text() == "RDS and Aurora").setChecked(False)
            QTimer.singleShot(0, answer)
            dialog.accept_button.click()
        elif isinstance(dialog, ProposalsDialog):
            seen.append("proposals")
            dialog.accept_button.click()
        else:
            QTimer.singleShot(10, answer)

    before = sum(a.result is Result.NOT_APPLICABLE for a in demo.state.answers.values())
    QTimer.singleShot(0, answer)
    view._choose.click()
    assert seen == ["services", "proposals"]
    assert "rds" not in demo.state.targets[PRODUCTION].services
    after = sum(a.result is Result.NOT_APPLICABLE for a in demo.state.answers.values())
    assert after > before
    assert not view._review.isVisible()


def test_columns_are_as_wide_as_there_is_room_for_within_bounds(view: BoundaryView) -> None:
    picture = view._picture
    assert picture is not None
    picture.fit(100)
    narrow = picture.width()
    picture.fit(4_000)
    assert narrow < picture.width() < 4_000
    picture.fit(narrow + 8)
    assert narrow <= picture.width() <= narrow + 8
