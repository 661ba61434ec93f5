"""The translations that are here are whole: every text of the sources, finished, with what is filled in."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from srm_desktop.paths import resources_dir
from srm_desktop.ui import actions

FOLDER = resources_dir() / "translations"
TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
WINDOW = TOOL.parents[1] / "srm_desktop" / "ui"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ts"))
_FILLED_IN = re.compile(r"\{[^}]*\}")

Text = tuple[str, str]
"""Context and English."""


def _texts(path: Path) -> dict[Text, ET.Element]:
    found: dict[Text, ET.Element] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = translation
    return found


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    folder = tmp_path_factory.mktemp("translations")
    tool.collect(folder)
    return set(_texts(folder / f"{tool.LANGUAGES[0]}.ts"))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_languages_are_those_of_the_menu() -> None:
    assert {f"language_{name}" for name in LANGUAGES} <= set(actions.LANGUAGE_ACTIONS)


def test_every_text_of_the_sources_is_there_and_no_other(language: str, collected: set[Text]) -> None:
    there = set(_texts(FOLDER / f"{language}.ts"))
    assert sorted(collected - there) == []
    assert sorted(there - collected) == []


def test_every_text_of_the_window_is_collected(collected: set[Text]) -> None:
    """A call inside an f-string is one that lupdate does not see."""
    known = {english for _, english in collected}
    unseen = [text for path in WINDOW.rglob("*.py") for text in _said_in(path) if text not in known]
    assert unseen == []


def _said_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate") and node.args:
            said = node.args[0] if getattr(node.func, "attr", "") == "tr" else node.args[-1]
            if isinstance(said, ast.Constant):
                yield str(said.value)
            if isinstance(said, ast.JoinedStr):
                yield ast.unparse(said)


def test_no_error_is_an_f_string() -> None:
    """It would have no template that could be said in another language."""
    frozen = [
        f"{path.name}:{call.lineno}"
        for path in WINDOW.parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "UserError"
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert frozen == []


def test_every_text_is_translated_with_all_that_is_filled_in(language: str) -> None:
    texts = _texts(FOLDER / f"{language}.ts")
    unfinished = [text for text, said in texts.items() if said.get("type") or not said.text]
    assert unfinished == []
    differing = [
        (english, said.text)
        for (_, english), said in texts.items()
        if sorted(_FILLED_IN.findall(english)) != sorted(_FILLED_IN.findall(said.text or ""))
    ]
    assert differing == []


def test_what_is_compiled_is_what_is_translated(language: str, tool: ModuleType, tmp_path: Path) -> None:
    tool.compile_(FOLDER, tmp_path)
    assert (tmp_path / f"{language}.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


@pytest.fixture
def translated(language: str, qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(language, str(FOLDER))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("translated")
def test_no_two_menus_open_by_the_same_key() -> None:
    said = [QCoreApplication.translate("actions", title) for title, _ in actions.MENUS]
    keys = [title.partition("&")[2][:1].casefold() for title in said]
    assert all(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.usefixtures("translated")
def test_a_menu_is_named_without_the_key_that_opens_it() -> None:
    said = [actions.plain_title(title) for title, _ in actions.MENUS]
    assert not [title for title in said if not title or set("&()") & set(title)]
