"""Collects every text a user reads for Qt Linguist, and compiles what was translated: ./dev translations

lupdate reads the window's own `tr`; what the rooms below say, the words of the model and the names of the
actions are written out for it first, because they are no calls it knows.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6 import __file__ as pyside

from srm_desktop.model.words import WORDS
from srm_desktop.services import wording
from srm_desktop.services.filters import filter_query
from srm_desktop.ui import actions
from srm_desktop.ui.help import topics
from srm_desktop.ui.meeting import keys

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ja")
_SAYING = {"phrase": 1, "template": 1, "sentences": None, "UserError": None}
"""How many of a call's arguments are texts, None for all; what follows is filled in."""


def texts() -> Iterator[tuple[str, str]]:
    """Context and text of everything lupdate cannot find by itself."""
    for path in sorted((ROOT / "srm_desktop").rglob("*.py")):
        for text in _said_in(ast.parse(path.read_text(encoding="utf-8"))):
            yield "messages", text
    for context, collect in _COLLECTED:
        for text in dict.fromkeys(collect()):
            yield context, text


_COLLECTED: tuple[tuple[str, Callable[[], Iterable[str]]], ...] = (
    ("messages", wording.templates),
    ("messages", WORDS.values),
    ("messages", filter_query.texts),
    ("actions", actions.texts),
    ("help", topics.texts),
    ("meeting", keys.texts),
)


def _said_in(tree: ast.AST) -> Iterator[str]:
    """The literal texts inside the calls that say something."""
    for node in ast.walk(tree):
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in _SAYING:
            for argument in node.args[: _SAYING[name]]:
                yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if any(character.isalpha() for character in node.value):
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _tool(name: str, *arguments: str | Path) -> None:
    subprocess.run([Path(pyside).parent / name, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def collect(folder: Path) -> None:
    """Writes LANGUAGE.ts into the folder; what is there keeps its translations, what is gone goes."""
    with tempfile.TemporaryDirectory() as made:
        listed = Path(made, "texts.py")
        lines = [f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in dict.fromkeys(texts())]
        listed.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            words = ("-locations", "none", "-no-obsolete", "-extensions", "py", "-target-language", language)
            _tool("lupdate", *words, ROOT / "srm_desktop" / "ui", listed, "-ts", folder / f"{language}.ts")


def compile_(folder: Path, to: Path) -> None:
    for source in sorted(folder.glob("*.ts")):
        _tool("lrelease", "-silent", source, "-qm", to / f"{source.stem}.qm")


if __name__ == "__main__":
    collect(FOLDER)
    compile_(FOLDER, FOLDER)
    sys.exit(0)
