"""Meetings as a shell sees them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from srm_desktop.cli.main import run
from srm_desktop.services import lifecycle
from srm_desktop.services.meetings import meetings
from srm_desktop.services.session import Session
from tests.unit.services.held import held

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(session: Session) -> Path:
    """An assessment with one closed meeting."""
    held(session)
    lifecycle.close(session)
    return session.path


def test_meetings_are_listed_and_their_minutes_made(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(["meeting", "list", str(path)]) == 0
    assert "Weekly: 2 of 4 settled" in capsys.readouterr().out
    assert run(["meeting", "list", str(path), "--json"]) == 0
    (meeting,) = json.loads(capsys.readouterr().out)["meetings"]
    assert meeting["counts"] == {"verdict": 2, "decision": 1, "action": 1, "dissent": 1, "parked": 1}
    assert len(meeting["minuted"]) == 6
    out = tmp_path / "minutes.pdf"
    assert run(["minutes", str(path), "weekly", "-o", str(out), "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["state"], made["signatures"]) == ("final", ["chair", "minute-taker"])
    assert run(["verify", str(out), "--against", str(path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["verdict"], found["pages"]) == ("minutes", "unsigned", "same-bytes")
    assert run(["meeting", "list", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["meetings"][0]["documents"] == [made["id"]]


@pytest.mark.parametrize("words", [["nothing"], ["week"]])
def test_a_meeting_that_is_not_there_is_one_line_and_status_2(
    path: Path, tmp_path: Path, capsys: Output, words: list[str]
) -> None:
    out = tmp_path / "minutes.pdf"
    assert run(["minutes", str(path), *words, "-o", str(out)]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("error: ")
    assert captured.err.count("\n") == 1
    assert (captured.out, out.exists()) == ("", False)


def test_an_assessment_without_a_meeting_says_so(session: Session, capsys: Output) -> None:
    lifecycle.close(session)
    assert run(["meeting", "list", str(session.path)]) == 0
    assert capsys.readouterr().out == "No meeting yet.\n"
    assert run(["minutes", str(session.path), "-o", "x.pdf"]) == 2
    assert "No meeting was held" in capsys.readouterr().err
    assert meetings.running(session) is None
