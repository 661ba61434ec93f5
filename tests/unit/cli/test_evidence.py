"""The evidence commands as a shell sees them."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from srm_desktop.cli.main import run

Output = pytest.CaptureFixture[str]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.txt"
    file.write_text("Root is locked away.\n")
    return file


def printed(capsys: Output, *words: str) -> object:
    assert run(list(words)) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


def test_evidence_is_added_listed_and_taken_out_again(
    path: Path, policy: Path, tmp_path: Path, capsys: Output
) -> None:
    words = ["evidence", "add", str(path), str(policy), "--item", "act-rot-02", "--item", "ACT-ROT-01"]
    said = ["--caption", "The policy", "--source", "Wiki", "--dated", "2026-01-02", "--by", "Anna"]
    assert run([*words, *said]) == 0
    assert "1 file added" in capsys.readouterr().out
    listed = printed(capsys, "evidence", "list", str(path), "--json")
    assert isinstance(listed, dict)
    (one,) = listed["evidence"]
    assert one["answers"] == [
        {"item": item, "target": "111122223333"} for item in ("ACT-ROT-02", "ACT-ROT-01")
    ]
    assert (one["name"], one["size"], one["caption"], one["source"]) == (
        "policy.txt",
        21,
        "The policy",
        "Wiki",
    )
    assert (one["dated"], one["added_by"]) == ("2026-01-02", "Anna")
    assert listed["total"] == {"files": 1, "answers": 2, "bytes": 21}
    assert run(["evidence", "list", str(path)]) == 0
    assert "ACT-ROT-02 in Production (111122223333)" in capsys.readouterr().out
    for name, wanted in (("one", one["reference"]), ("two", one["sha256"]), ("three", one["id"])):
        out = tmp_path / name
        assert run(["evidence", "extract", str(path), wanted, "-o", str(out)]) == 0
        assert out.read_bytes() == policy.read_bytes()
    assert run(["evidence", "pack", str(path), "-o", str(tmp_path / "pack.zip")]) == 0
    assert ZipFile(tmp_path / "pack.zip").testzip() is None
    capsys.readouterr()
    again = str(tmp_path / "again.zip")
    made = printed(capsys, "evidence", "pack", str(path), "-o", again, "--json")
    with ZipFile(again) as archive:
        listed = sha256(archive.read("manifest.json")).hexdigest()
    assert made == {"written": again, "files": 1, "manifest_sha256": listed}
    fourth = str(tmp_path / "four")
    taken = printed(capsys, "evidence", "extract", str(path), one["reference"], "-o", fourth, "--json")
    assert taken == {**one, "written": fourth}
    assert run(["check", str(path)]) == 0
    assert run(["undo", str(path)]) == 0
    assert "Undo: Add evidence policy.txt" in capsys.readouterr().out


def test_a_dry_run_says_what_would_be_and_writes_nothing(path: Path, policy: Path, capsys: Output) -> None:
    before = path.read_bytes()
    words = ["evidence", "add", str(path), str(policy), "--item", "ACT-ROT-02"]
    said = printed(capsys, *words, "--dry-run", "--json")
    assert isinstance(said, dict)
    assert (said["written"], len(said["added"]), said["linked"]) == (False, 1, [])
    assert path.read_bytes() == before
    said = printed(capsys, *words, "--json")
    assert isinstance(said, dict)
    assert (said["written"], len(said["added"])) == (True, 1)
    assert run([*words, "--dry-run"]) == 0
    assert "is there already\nNothing was written." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "{}", "missing.txt", "--item", "ACT-ROT-02"], "missing.txt does not exist"),
        (["add", "{}", ".", "--item", "ACT-ROT-02"], "is a folder"),
        (["add", "{}", "{}", "--item", "ACT-ROT-99"], "ACT-ROT-99 is not in the catalog"),
        (["add", "{}", "{}", "--item", "ACT-ROT-02", "--target", "1"], "1 is not a target"),
        (["add", "{}", "{}", "--item", "ACT-ROT-02", "--dated", "today"], "today is not a date"),
        (["add", "{}", "{}"], "--item"),
        (["extract", "{}", "E-00000000", "-o", "out"], "There is no evidence E-00000000"),
        (["pack", "{}", "-o", "pack.zip"], "There is no evidence yet"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_two(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = path.read_bytes()
    assert run(["evidence", *(word.format(path) for word in words)]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert error.count("\n") == 1
    assert said in error
    assert path.read_bytes() == before
    assert list(tmp_path.glob("*.zip")) == []
