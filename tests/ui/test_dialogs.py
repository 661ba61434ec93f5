from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from srm_desktop.errors import UserError
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.details import DetailsDialog
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog, parse_targets
from srm_desktop.ui.dialogs.targets import AddTargetsDialog
from srm_desktop.ui.language import day
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.widgets.date_field import DateField, parse_date


def test_a_new_assessment_takes_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewAssessmentDialog("A. Assessor")
    qtbot.addWidget(dialog)
    dialog._title.setText("Q4 review")
    dialog._organisation.setText("Example")
    dialog._targets.setPlainText("111122223333=Production\n\n4444-5555-6666 = Development")
    dialog._path.setText(str(tmp_path / "q4"))
    dialog.accept_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.path == tmp_path / "q4.srm"
    assert [(t.identifier, t.name) for t in dialog.new.targets] == [
        ("111122223333", "Production"),
        ("444455556666", "Development"),
    ]


def test_a_new_assessment_is_suggested_where_there_is_a_folder(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Q4 review.srm").touch()
    dialog = NewAssessmentDialog("A. Assessor")
    qtbot.addWidget(dialog)
    dialog._title.setText("Q4 review")
    assert dialog._path.text() == str(tmp_path / "Q4 review 2.srm")  # at home: there are no documents


@pytest.mark.parametrize(
    ("title", "targets", "said"),
    [("", "", "needs a title"), ("T", "111=x", "Line 1: 111 is not an AWS account number")],
)
def test_a_new_assessment_says_what_is_missing_and_stays_open(
    qtbot: QtBot, tmp_path: Path, title: str, targets: str, said: str
) -> None:
    dialog = NewAssessmentDialog("A. Assessor")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._title.setText(title)
    dialog._organisation.setText("Example")
    dialog._targets.setPlainText(targets)
    dialog._path.setText(str(tmp_path / "x.srm"))
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert said in dialog._error.text()


def test_targets_name_the_line_that_is_wrong() -> None:
    with pytest.raises(UserError, match="Line 2: 12345"):
        parse_targets("111122223333\n12345\n")


def test_no_targets_are_not_accepted(qtbot: QtBot) -> None:
    dialog = AddTargetsDialog()
    qtbot.addWidget(dialog)
    dialog.accept_button.click()
    assert "at least one line" in dialog._error.text()


def test_details_come_back_as_they_were(qtbot: QtBot, demo: Session) -> None:
    dialog = DetailsDialog(demo.state.details, LIGHT, read_only=False)
    qtbot.addWidget(dialog)
    dialog.accept_button.click()
    assert all(getattr(demo.state.details, name) == value for name, value in dialog.values.items())


@pytest.mark.parametrize("text", ["2026-12-31", " 2026-12-31 "])
def test_dates_are_read(text: str) -> None:
    assert parse_date(text) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("country", "texts"),
    [
        ("de_DE", ["05.01.2027", "5.1.2027", "5.1.27"]),
        ("ja_JP", ["2027/01/05", "2027/1/5"]),
        ("en_US", ["1/5/2027", "01/05/2027", "1/5/27"]),
        ("en_GB", ["05/01/2027", "5/1/2027"]),
    ],
)
def test_dates_are_read_as_they_are_shown(country: str, texts: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        shown = day(date(2027, 1, 5))
        assert {parse_date(text) for text in (*texts, shown)} == {date(2027, 1, 5)}
        with pytest.raises(ValueError, match="5 1 2027"):
            parse_date("5 1 2027")
    finally:
        QLocale.setDefault(before)


def test_an_empty_date_is_no_date() -> None:
    assert parse_date("  ") is None


def test_what_is_no_date_is_not_written(qtbot: QtBot) -> None:
    field = DateField(LIGHT)
    qtbot.addWidget(field)
    written: list[object] = []
    field.committed.connect(written.append)
    field.field.setText("soon")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert written == []
    assert "not a date" in field.field.toolTip()


def test_a_form_with_too_many_rows_scrolls_and_keeps_its_buttons(qtbot: QtBot) -> None:
    dialog = FormDialog("Many", "", "Save")
    qtbot.addWidget(dialog)
    fields = [QLineEdit() for _ in range(30)]
    for number, field in enumerate(fields):
        dialog.form.addRow(str(number), field)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= 600
    qtbot.waitUntil(lambda: dialog.accept_button.isVisible() and fields[0].isVisible())
    foot = dialog.accept_button.mapTo(dialog, dialog.accept_button.rect().bottomLeft())
    assert foot.y() < dialog.height()
    assert fields[0].hasFocus()
