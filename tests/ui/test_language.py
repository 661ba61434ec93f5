from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from srm_desktop.errors import UserError
from srm_desktop.language import continued, phrase, sentences
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from srm_desktop.services.wording import describe
from srm_desktop.ui.language import day, spoken, word
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.workspace import Workspace


class Shouting(QTranslator):
    """Another language that everybody can read: capitals, but for what is put in."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return "".join(part if part.startswith("{") else part.upper() for part in _parts(text))

    def isEmpty(self) -> bool:
        return False


def _parts(text: str) -> Iterator[str]:
    for before in text.split("}"):
        plain, brace, name = before.partition("{")
        yield plain
        if brace:
            yield f"{{{name}}}"


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("shouting")
def test_a_sentence_from_below_keeps_what_was_put_into_it() -> None:
    assert (
        spoken(phrase("{0} is not in {place}.", "abc-01", place="the catalog"))
        == "abc-01 IS NOT IN the catalog."
    )


@pytest.mark.usefixtures("shouting")
def test_what_was_done_is_said_in_the_windows_language(demo: Session) -> None:
    batch = answering.set_result(demo, [AnswerKey("111122223333", "NET-SGR-02")], Result.NOT_ASSESSED, "B")
    assert batch is not None
    assert spoken(describe(batch.action)) == "SET A RESULT TO NOT ASSESSED"
    undone = demo.undo("B")
    assert undone is not None
    assert spoken(describe(undone.action)) == "UNDO: SET A RESULT TO NOT ASSESSED"


@pytest.mark.usefixtures("shouting")
def test_words_and_plain_sentences_are_said_too() -> None:
    assert word(Result.SATISFIED) == "SATISFIED"
    assert spoken(UserError("It is full.").what) == "IT IS FULL."


def test_another_language_keeps_the_place(window: MainWindow, workspace: Workspace) -> None:
    workspace.show_view("checklist")
    workspace.checklist.select_item("NET-SGR-02")
    try:
        window.run("language_de")
        (again,) = window.windows
        assert again is not window
        assert again.workspace is not None
        assert again.workspace.session is workspace.session
        node = again.workspace.checklist.tree.current_node()
        assert node is not None
        assert node.id == "NET-SGR-02"
    finally:
        for each in window.windows:
            each.run("language_en")
        for each in window.windows:
            each.close()


@pytest.fixture
def in_germany(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_germany")
def test_days_and_numbers_are_written_as_the_country_does() -> None:
    assert day(date(2026, 12, 31)) == day("2026-12-31T10:00:00Z") == "31.12.2026"
    assert day(None) == ""
    assert day("nonsense") == "nonsense"
    assert spoken(phrase("{0} of {1:,} until {2}.", 1234, 56789, date(2026, 1, 2))) == (
        "1.234 of 56.789 until 02.01.2026."
    )


@pytest.mark.usefixtures("shouting")
def test_sentences_in_a_row_are_said_one_by_one() -> None:
    said = sentences(phrase("{0} is full.", "The disk"), "", "Nothing was changed.")
    assert said == "The disk is full. Nothing was changed."
    assert spoken(said) == "The disk IS FULL. NOTHING WAS CHANGED."
    assert spoken(continued(said)) == spoken(said)
    assert continued("Nothing was changed.") == "nothing was changed."
    assert continued(phrase("{0} is full.", "Disk A")) == "Disk A is full."
