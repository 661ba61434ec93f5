"""An assessment made by a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from srm_desktop.cli.main import run


@pytest.fixture
def path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The README's first command."""
    made = tmp_path / "a.srm"
    words = ["new", str(made), "--title", "Q4 review", "--organisation", "Example"]
    assert run([*words, "--target", "111122223333=Production"]) == 0
    capsys.readouterr()
    return made
