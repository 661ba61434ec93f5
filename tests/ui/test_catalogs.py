"""Own catalogs in the New dialog, and what a newer catalog changes, side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.catalog.catalog_upgrade import Difference, Reworded
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.catalog_upgrade import CatalogUpgradeDialog, WordingSides
from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.widgets.marked_text import MarkedText
from tests.support import small_catalog


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A catalog folder that adds one responsibility to ours."""
    item = small_catalog()["domains"][0]["topics"][0]["responsibilities"][0] | {"id": "ACC-OUR-01"}
    topic = {"id": "ACC-OUR", "title": "Ours", "responsibilities": [item]}
    head: dict[str, Any] = {
        "id": "ACC",
        "title": "Access",
        "party": "customer",
        "summary": "Ours.",
        "statements": [],
    }
    catalog = {"id": "ours", "title": "Ours", "version": "1.0.0", "published": "2026-11-23"}
    about: dict[str, Any] = {
        "language": "en",
        "license": "Internal",
        "extends": "aws-srm@^1",
        "domains": ["acc.yaml"],
    }
    files: dict[str, dict[str, Any]] = {
        "catalog": {"catalog": catalog | about},
        "acc": {"domain": head, "topics": [topic]},
    }
    folder = tmp_path / "ours"
    folder.mkdir()
    for name, data in files.items():
        text = yaml.safe_dump({"schema": "srm-catalog/1", **data}, sort_keys=False)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, catalog: Path, file: Path) -> NewAssessmentDialog:
    """The dialog with a catalog taken from the file chooser, ready to be accepted."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(catalog), ""))
    dialog = NewAssessmentDialog("A. Assessor")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._title.setText("Q4")
    dialog._organisation.setText("Example")
    dialog._targets.setPlainText("111122223333=Production")
    dialog._path.setText(str(file))
    dialog._choose_catalog(dialog._catalog.count() - 1)
    assert dialog._catalog.currentText() == catalog.parent.name
    return dialog


def test_an_assessment_starts_on_a_catalog_of_ones_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own: Path, tmp_path: Path
) -> None:
    dialog = chosen(qtbot, monkeypatch, own / "catalog.yaml", tmp_path / "q4.srm")
    dialog.accept_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    session = lifecycle.create(dialog.path, dialog.new, dialog.author)
    assert session.catalog.id == "ours"
    assert "ACC-OUR-01" in session.catalog.by_id
    assert "ACC-IDN-01" in session.catalog.by_id
    session.close()


def test_a_catalog_with_faults_is_refused_by_line_and_key_and_the_dialog_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own: Path, tmp_path: Path
) -> None:
    path = own / "acc.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("severity: high", "severity: terrible"))
    dialog = chosen(qtbot, monkeypatch, own / "catalog.yaml", tmp_path / "q4.srm")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "acc.yaml, line " in dialog._error.text()
    assert "severity" in dialog._error.text()
    qtbot.waitUntil(lambda: dialog._targets.geometry().bottom() < dialog._catalog.geometry().top())
    assert dialog._error.geometry().bottom() < dialog.buttons.geometry().top()


def when_shown(act: Callable[[QDialog], None]) -> None:
    """Acts on the next dialog that is modal, as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def newer(own: Path) -> Path:
    """The manifest of the own catalog's next version, which asks for more."""
    for name, old, new in (
        ("catalog.yaml", "version: 1.0.0", "version: 1.1.0"),
        ("acc.yaml", "statement: ", "statement: Every week "),
    ):
        path = own / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    return own / "catalog.yaml"


def test_an_assessment_moves_to_the_next_version_of_its_own_catalog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, own: Path, tmp_path: Path
) -> None:
    dialog = chosen(qtbot, monkeypatch, own / "catalog.yaml", tmp_path / "q4.srm")
    dialog.accept_button.click()
    session = lifecycle.create(dialog.path, dialog.new, dialog.author)
    key = AnswerKey(session.state.active_targets[0].id, "ACC-OUR-01")
    answering.set_result(session, [key], Result.SATISFIED, "A. Assessor")
    window.show_session(session)
    path = newer(own)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown: list[str] = []

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, CatalogUpgradeDialog)
        shown.append(dialog._list.item(0).text())
        dialog.accept()

    when_shown(move)
    window.run("upgrade_catalog")
    qtbot.waitUntil(lambda: session.catalog.version == "1.1.0")
    assert shown == ["Reworded: ACC-OUR-01"]
    assert session.state.answer(key).judged_under
    session.undo("A. Assessor")
    assert session.catalog.version == "1.0.0"
    assert not session.state.answer(key).judged_under


def test_another_catalog_is_refused_before_anything_is_shown_of_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, demo: Session, own: Path
) -> None:
    window.show_session(demo)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own / "catalog.yaml"), ""))
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        dialog.accept()

    when_shown(read)
    window.run("upgrade_catalog")
    qtbot.waitUntil(lambda: bool(said))
    assert "Ours is another catalog than the assessment's" in said[0]


def marked(text: MarkedText) -> list[str]:
    """The marked words, from the document itself."""
    cursor, found = QTextCursor(text.document()), ""
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        form = cursor.charFormat()
        found += cursor.selectedText() if form.fontUnderline() or form.fontStrikeOut() else "\0"
        cursor.clearSelection()
    return [words for words in found.split("\0") if words]


def test_two_wordings_show_what_differs_word_by_word(qtbot: QtBot, demo: Session) -> None:
    before = demo.catalog.by_id["ACC-IDN-02"]
    after = replace(before, statement=before.statement.replace("human", "<b>person's</b>"))
    sides = WordingSides("Until now", "Next")
    qtbot.addWidget(sides)
    sides.show_pair(before, after)
    old, new = sides._texts
    assert old.toPlainText() == before.statement
    assert new.toPlainText() == after.statement
    assert marked(old) == ["human"]
    assert marked(new) == ["<b>person's</b>"]
    assert before.satisfied not in old.toPlainText()


def test_a_wording_is_as_tall_as_its_text(qtbot: QtBot, demo: Session) -> None:
    text = MarkedText("Name")
    qtbot.addWidget(text)
    text.resize(300, 10)
    text.show()
    text.show_pieces([("word " * 200, False)])
    qtbot.waitUntil(lambda: text.height() > 200)
    text.show_pieces([("word", False)])
    qtbot.waitUntil(lambda: text.height() < 40)


def test_a_newer_catalog_is_shown_item_by_item(qtbot: QtBot, demo: Session) -> None:
    first, second, third, *rest = demo.catalog.assessable
    reworded = Reworded(first, replace(first, satisfied=f"{first.satisfied} Twice."))
    difference = Difference((second,), (third,), (reworded,), len(rest))
    dialog = CatalogUpgradeDialog("9.0.0", difference, 3)
    qtbot.addWidget(dialog)
    rows = [dialog._list.item(n).text() for n in range(dialog._list.count())]
    assert rows == [f"Reworded: {first.id}", f"New: {second.id}", f"Removed: {third.id}"]
    assert dialog._title.text() == first.title
    old, new = dialog._sides._texts
    assert marked(new) == ["Twice."]
    dialog._list.setCurrentRow(1)
    assert old.toPlainText() == "Not in this version"
    assert second.statement in new.toPlainText()
    dialog._list.setCurrentRow(2)
    assert third.statement in old.toPlainText()
    assert new.toPlainText() == "Not in this version"
