"""`export` as a shell sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from srm_desktop.cli.main import FORMAT_NAMES, run
from srm_desktop.services.transfer.exporting import FORMATS

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path, capsys: Output) -> Path:
    made = tmp_path / "a.srm"
    words = ["new", str(made), "--title", "Q4 review", "--organisation", "Example"]
    assert run([*words, "--target", "111122223333=Production", "--target", "payments"]) == 0
    capsys.readouterr()
    return made


def test_the_terminal_offers_every_format() -> None:
    assert set(FORMAT_NAMES) == set(FORMATS)


@pytest.mark.parametrize("name", FORMAT_NAMES)
def test_a_format_is_written_once_and_again_when_asked(path: Path, capsys: Output, name: str) -> None:
    assert run(["set", str(path), "ACT-ROT-02", "other-than-satisfied", "--target", "payments"]) == 0
    capsys.readouterr()
    out = path.with_name(f"out{FORMATS[name].suffix}")
    words = ["export", str(path), "--format", name, "-o", str(out), "--target", "payments"]
    assert run(words) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert out.stat().st_size > 100
    assert run(words) == 2
    assert capsys.readouterr().err.startswith("error: ")
    assert run([*words, "--overwrite"]) == 0


def test_a_scope_that_is_not_there_writes_nothing(path: Path, capsys: Output) -> None:
    out = path.with_name("out.csv")
    words = ["export", str(path), "--format", "csv", "-o", str(out)]
    assert run([*words, "--scope", "NOPE"]) == 2
    assert "NOPE is not a domain" in capsys.readouterr().err
    assert run([*words, "--target", "elsewhere"]) == 2
    assert "elsewhere is not a target" in capsys.readouterr().err
    assert not out.exists()
    assert run([*words, "--scope", "acc", "--target", "payments"]) == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "@payments" in text
    assert "@111122223333" not in text
