"""What the documents say of the program is what it is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from srm_desktop.cli.main import run

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([\w.-]+(?:\[\w+\])?)==([\w.]+)", re.MULTILINE)


def read(*names: str) -> str:
    return ROOT.joinpath(*names).read_text(encoding="utf-8")


def test_the_readme_has_the_commands_as_the_help_names_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert run(["--help"]) == 0
    listed = capsys.readouterr().out.partition("COMMAND\n")[2].partition("\n\n")[0]
    said = dict(re.findall(r"^ {4}(\w+)\s+(\S.*)$", listed, re.MULTILINE))
    assert len(said) > 20
    assert dict(re.findall(r"^\| `([a-z]+)` \| (.+) \|$", read("README.md"), re.MULTILINE)) == said


def test_every_command_of_the_readme_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    shown = re.findall(r"^    srm-desktop ([a-z]+)", read("README.md"), re.MULTILINE)
    assert shown
    for command in set(shown):
        assert run([command, "--help"]) == 0
        assert capsys.readouterr().out


def pins(name: str) -> dict[str, set[str]]:
    """By the package's name in small letters: one version, or one for each range of Pythons."""
    found: dict[str, set[str]] = {}
    for package, version in PINNED.findall(read("requirements", f"{name}.txt")):
        found.setdefault(package.lower(), set()).add(version)
    return found


def wanted(requirements: list[str]) -> Iterator[str]:
    for requirement in requirements:
        match = re.match(r"[\w.-]+(?:\[\w+\])?", requirement)
        assert match is not None
        yield match[0]


def documented(heading: str) -> list[str]:
    """The rows of the table below the heading."""
    section = read("docs", "dependencies.md").partition(heading)[2].partition("\n## ")[0]
    return [line for line in section.splitlines() if line.startswith("| ")][1:]


@pytest.mark.parametrize(("heading", "lock"), [("## Runtime", "runtime"), ("## Development", "dev")])
def test_every_dependency_is_documented_with_its_pinned_version(heading: str, lock: str) -> None:
    project = tomllib.loads(read("pyproject.toml"))
    asked = project["project"]["dependencies"] if lock == "runtime" else project["dependency-groups"]["dev"]
    rows, locked = documented(heading), pins(lock)
    for name in wanted(asked):
        row = next((row for row in rows if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", row)), "")
        assert row, f"{name} is not in docs/dependencies.md"
        if not name.startswith("types-"):
            missing = [
                version
                for version in locked[name.lower().replace("_", "-")]
                if not re.search(rf"\b{version}\b", row)
            ]
            assert not missing, f"{name} is pinned to {missing}: {row}"


def folders(*below: str) -> set[str]:
    return {path.name for path in ROOT.joinpath(*below).iterdir() if path.is_dir() and path.name[0].isalpha()}


def test_the_architecture_names_the_rooms_and_none_that_is_gone() -> None:
    tree = read("docs", "architecture.md").partition("    srm_desktop/\n")[2].partition("\n\n")[0]
    named = set(re.findall(r"^ +(\w+)/", tree, re.MULTILINE))
    rooms = folders("srm_desktop") | folders("srm_desktop", "services")
    beside = {"resources", "tests", "packaging", "requirements"}
    assert rooms | beside <= named
    assert named <= rooms | folders() | folders("srm_desktop", "ui") | folders("tests")


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda path: path.stem)
def test_every_module_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`((?:\w+/)+\w+\.(?:py|yaml|md|json))", page.read_text(encoding="utf-8"))
    gone = [
        name for name in named if not (ROOT / name).exists() and not (ROOT / "srm_desktop" / name).exists()
    ]
    assert gone == []
