"""A whole assessment by keyboard alone, with a kill in the middle."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from .conftest import Screen, until

NOTE = "Schlüssel gefunden 中文 <b>&</b>"
LAST_WORDS = "<b>&</b>"
"""xdotool may lose a character that the virtual keyboard lacks; what is typed after it is not lost."""


def history(screen: Screen, path: Path) -> list[dict[str, Any]]:
    """Read beside the running window."""
    entries: list[dict[str, Any]] = json.loads(screen.cli("history", str(path), "--json"))
    return entries


def results(screen: Screen, path: Path) -> dict[str, int]:
    total: dict[str, int] = json.loads(screen.cli("status", str(path), "--json"))["total"]
    return total


def wait_for_result(screen: Screen, path: Path, result: str, count: int) -> None:
    until(lambda: results(screen, path)[result] == count, f"{count} answers {result}")


def create(screen: Screen) -> Path:
    screen.start()
    screen.wait_for("SRM Desktop")
    screen.keys("ctrl+n")
    screen.wait_for("New assessment")
    screen.type("Q4 review")
    screen.keys("Tab")
    screen.type("Example")
    screen.keys("Tab")
    screen.type("A. Assessor")
    screen.keys("Return")
    screen.wait_for("Q4 review.srm")
    return screen.home / "Documents" / "Q4 review.srm"


def add_accounts(screen: Screen, path: Path) -> None:
    screen.keys("ctrl+shift+t")
    screen.wait_for("Add targets")
    screen.type("111122223333=Production")
    screen.keys("Return")
    screen.type("444455556666=Development")
    screen.keys("Tab", "Return")
    screen.wait_for("Q4 review.srm")
    until(lambda: json.loads(screen.cli("status", str(path), "--json"))["targets"] == 2, "two targets")


def test_an_assessment_by_keys_alone_survives_a_kill(screen: Screen) -> None:
    path = create(screen)
    add_accounts(screen, path)

    screen.keys("ctrl+Down")  # the first account
    screen.keys("j", "1", "j", "2", "j", "3", "j", "1", "j", "1", "j", "3")
    wait_for_result(screen, path, "satisfied", 3)
    wait_for_result(screen, path, "other-than-satisfied", 2)

    screen.keys("4")
    screen.wait_for("Not applicable")
    screen.type("Nothing of the kind runs here")
    screen.keys("Return")
    wait_for_result(screen, path, "not-applicable", 1)

    screen.wait_for("Q4 review.srm")
    screen.keys("k", "Return")  # to the note
    screen.type(NOTE)
    until(lambda: (history(screen, path)[-1]["new"] or "").endswith(LAST_WORDS), "the note on disk")

    before = history(screen, path)
    screen.kill()
    assert history(screen, path) == before
    assert json.loads(screen.cli("check", str(path), "--json"))["sound"]

    screen.start(str(path))
    screen.wait_for("Q4 review.srm")
    screen.keys("ctrl+2", "ctrl+z", "ctrl+z", "ctrl+z")
    until(lambda: [e["verb"] for e in history(screen, path)].count("undo") >= 3, "three undos")
    wait_for_result(screen, path, "not-applicable", 0)

    screen.keys("ctrl+e")
    screen.wait_for("Prepare a sign-off document")
    pdf = screen.home / "Documents" / "Q4 review attestation.pdf"

    def step_on() -> bool:
        screen.keys("Return")
        return pdf.exists()

    until(step_on, "the attestation")
    subprocess.run(["qpdf", "--check", pdf], check=True, capture_output=True)


def test_a_kill_leads_back_to_the_same_item_filter_and_view(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "place.srm"
    screen.cli("new", str(path), "--title", "T", "--organisation", "O", "--target", "111122223333=P")
    screen.start(str(path))
    screen.wait_for("place.srm")
    screen.keys("ctrl+f")
    screen.type("result:not-assessed rotation")
    screen.keys("Return", "j", "1")
    screen.wait_for("Who is working?")
    screen.type("A. Assessor")
    screen.keys("Return")
    wait_for_result(screen, path, "satisfied", 1)
    item = history(screen, path)[-1]["id"]
    settings = screen.home / "srm" / "config" / "settings.ini"
    until(lambda: "rotation" in settings.read_text(), "the place kept")
    screen.kill()

    screen.start(str(path))
    screen.wait_for("place.srm")
    screen.keys("3")
    wait_for_result(screen, path, "other-than-satisfied", 1)
    assert history(screen, path)[-1]["id"] == item


def test_a_pane_that_floats_takes_its_keys_and_gives_them_back(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "float.srm"
    screen.cli("new", str(path), "--title", "T", "--organisation", "O", "--target", "111122223333=P")
    screen.start(str(path))
    screen.wait_for("float.srm")
    screen.keys("1")
    screen.wait_for("Who is working?")
    screen.type("A. Assessor")
    screen.keys("Return")
    screen.wait_for("float.srm")
    screen.keys("ctrl+3", "ctrl+backslash", "ctrl+2", "F6", "ctrl+shift+d")
    screen.wait_for("Matrix")
    screen.keys("Down", "Down", "Down", "3")
    wait_for_result(screen, path, "other-than-satisfied", 1)
    assert history(screen, path)[-1]["id"] == "DATA-CLS-04@111122223333"
    screen.keys("F6")
    screen.wait_for("float.srm")
    screen.keys("3")
    wait_for_result(screen, path, "other-than-satisfied", 2)
    assert history(screen, path)[-1]["id"] == "DATA-CLS-01@111122223333"


def test_a_second_window_says_who_has_the_file(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "shared.srm"
    screen.cli("new", str(path), "--title", "T", "--organisation", "O", "--target", "111122223333=P")
    screen.start(str(path))
    screen.wait_for("shared.srm")
    until(lambda: (tmp_path / ".shared.srm.lock").exists(), "the lock")
    words = ["set", str(path), "ACT-ROT-01", "satisfied", "--by", "B"]
    done = subprocess.run(
        [sys.executable, "-m", "srm_desktop", *words],
        env=screen.env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: shared.srm cannot be changed: ")
    assert "has it open" in done.stderr
