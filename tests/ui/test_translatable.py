"""Nothing that a window says is hidden from translators."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import yaml
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.paths import resources_dir
from srm_desktop.services.documents import signoff
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import assessment_document
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.views import MAKERS
from tests.shots.dialogs import dialogs

from .leftovers import leftovers, texts_in
from .pseudo import PseudoTranslator

_DIALOGS = (
    "new targets target people details prepare-0 prepare-1 prepare-2 prepare-3 prepare-4 reliance services "
    "proposals catalog-upgrade export suggestions about meeting-setup help glossary"
).split()
_ENGLISH_EVERYWHERE = ("SRM Desktop", "Ctrl", "bytes", "UTC", "SHA-256", "AWS", "NIST", "derived 2019-08-01")
"""Names and units."""


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    translator, before = PseudoTranslator(), QLocale()
    QLocale.setDefault(QLocale("en"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def _data(session: Session) -> list[str]:
    templates = (resources_dir() / "templates").glob("*.yaml")
    printed = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in templates]
    printed.append(signoff.template_of(session.state.details))  # of this organization and its time
    kept = json.loads(assessment_document.document(session))
    return [*texts_in(kept), *texts_in(printed), *_ENGLISH_EVERYWHERE, session.path.name]


@pytest.mark.usefixtures("pseudo_locale")
def test_what_no_translator_was_asked_about_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Forgotten, of Mara", window)
    window.show()
    assert leftovers(window, ["Mara"]) == ["QLabel: Forgotten, of Mara"]
    label.setText(window.tr("Said of {0}").format("Mara"))
    assert leftovers(window, ["Mara"]) == []


@pytest.mark.usefixtures("pseudo_locale")
def test_every_text_of_the_views_can_be_translated(demo: Session, qtbot: QtBot) -> None:
    preferences = Preferences()
    preferences.author, preferences.tour_seen = "Mara Lindqvist", True
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.show_session(demo)
    workspace, data, found = window.workspace, _data(demo), []
    assert workspace is not None
    for name in MAKERS:
        workspace.show_view(name)
        if name == "checklist":
            workspace.checklist.select_item("NET-SGR-02")
        found += [f"{name}: {text}" for text in leftovers(window, data)]
    assert found == [], "\n".join(found)


@pytest.mark.usefixtures("pseudo_locale")
def test_every_text_of_the_dialogs_can_be_translated(demo: Session, qtbot: QtBot) -> None:
    window, data, found = MainWindow(Preferences()), _data(demo), []
    qtbot.addWidget(window)
    made = dialogs(demo, LIGHT, window)
    for name in _DIALOGS:
        dialog = made[name]()
        qtbot.addWidget(dialog)
        dialog.show()
        found += [f"{name}: {text}" for text in leftovers(dialog, data)]
    assert found == [], "\n".join(found)
