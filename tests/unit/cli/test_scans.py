"""Importing scans and reviewing suggestions from a shell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.cli.main import run
from tests.scan_samples import EXCERPTS, PROWLER, PROWLER_CSV, hub_asff, write_json

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path, capsys: Output) -> Path:
    made = tmp_path / "a.srm"
    words = ["new", str(made), "--title", "Q4 review", "--organisation", "Example"]
    assert run([*words, "--target", "444455556666=Production"]) == 0
    capsys.readouterr()
    return made


def run_json(capsys: Output, *words: object) -> Any:
    assert run([*map(str, words), "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


def test_a_dry_run_says_what_an_import_does_and_writes_nothing(path: Path, capsys: Output) -> None:
    before = path.read_bytes()
    said = run_json(capsys, "import", path, PROWLER, "--dry-run")
    assert path.read_bytes() == before
    assert said["written"] is False
    done = run_json(capsys, "import", path, PROWLER, "--by", "A. Assessor")
    assert done | {"written": False} == said
    (file,) = done["files"]
    assert file["records"] == file["new"] == file["imported"] == 62
    assert done["unknown_accounts"] == {"111122223333": 62}
    assert sum(done["items"]["NET-SGR-01"].values()) > 0


def test_every_file_is_accounted_for_and_the_second_import_is_nothing_new(path: Path, capsys: Output) -> None:
    run_json(capsys, "import", path, *EXCERPTS, "--add-targets")
    again = run_json(capsys, "import", path, *EXCERPTS)
    assert again["unknown_accounts"] == {}
    for file in again["files"]:
        assert file["new"] == file["resolved"] == 0
        assert file["imported"] + sum(file["skipped"].values()) == file["records"]


def test_an_import_in_words_and_taken_back(path: Path, capsys: Output) -> None:
    assert run(["import", str(path), str(PROWLER_CSV), "--add-targets"]) == 0
    said = capsys.readouterr().out
    assert "62 records: 62 new, 0 updated, 0 unchanged, 0 closed, 0 skipped" in said
    assert "account 111122223333: 62 findings; it becomes a target" in said
    assert run(["undo", str(path)]) == 0
    assert f"Import 62 findings from {PROWLER_CSV.name}" in capsys.readouterr().out
    assert len(run_json(capsys, "status", path)["by_target"]) == 1


def test_findings_are_listed_all_of_an_item_and_those_tied_to_nothing(path: Path, capsys: Output) -> None:
    run_json(capsys, "import", path, PROWLER, "--add-targets")
    every = run_json(capsys, "findings", path)
    assert len(every["findings"]) == 62
    assert [scan["name"] for scan in every["scans"]] == [PROWLER.name]
    assert every["findings"][0]["status"] == "fail"
    unmapped = run_json(capsys, "findings", path, "--unmapped")["findings"]
    assert unmapped == [one for one in every["findings"] if not one["items"]]
    item = run_json(capsys, "findings", path, "net-sgr-01")["findings"]
    assert item == [one for one in every["findings"] if "NET-SGR-01" in one["items"]]
    assert run_json(capsys, "findings", path, "--target", "444455556666")["findings"] == []
    assert run(["findings", str(path)]) == 0
    assert "62 findings of 1 scan: " in capsys.readouterr().out


def test_suggestions_are_listed_and_accepted_one_or_all(path: Path, capsys: Output) -> None:
    run_json(capsys, "import", path, PROWLER, "--add-targets")
    found = run_json(capsys, "suggestions", path)["suggestions"]
    open_ones = [one for one in found if one["open"]]
    assert open_ones
    assert all(one["target"] == "111122223333" for one in found)
    first = open_ones[0]
    taken = run_json(capsys, "suggestions", path, "--accept", first["item"], "--by", "A. Assessor")[
        "accepted"
    ]
    assert [one["item"] for one in taken] == [first["item"]]
    status = run_json(capsys, "status", path)
    assert status["total"][first["suggested"]] == 1
    rest = run_json(capsys, "suggestions", path, "--accept", "all", "--target", "111122223333")["accepted"]
    assert len(rest) == len(open_ones) - 1
    assert run(["suggestions", str(path), "--accept", "all"]) == 1
    assert "0 suggestions accepted." in capsys.readouterr().out
    assert run(["undo", str(path)]) == 0
    assert f"Accept {len(rest)} suggestions" in capsys.readouterr().out


def test_an_answer_is_overwritten_only_when_told_to(path: Path, tmp_path: Path, capsys: Output) -> None:
    scan = write_json(tmp_path / "hub.json", [hub_asff("S3.1", AwsAccountId="444455556666")])
    run_json(capsys, "import", path, scan)
    (one, *_) = run_json(capsys, "suggestions", path)["suggestions"]
    assert run(["set", str(path), one["item"], "satisfied"]) == 0
    capsys.readouterr()
    assert run(["suggestions", str(path), "--accept", one["item"]]) == 1
    assert run(["suggestions", str(path), "--accept", one["item"], "--overwrite"]) == 0
    assert "1 suggestion accepted." in capsys.readouterr().out


@pytest.mark.parametrize("words", [["import", "x.json"], ["suggestions", "--accept", "NO-SUCH-01"]])
def test_what_cannot_be_done_is_one_line(words: list[str], path: Path, capsys: Output) -> None:
    before = path.read_bytes()
    name, *rest = words
    assert run([name, str(path), *rest]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("error: ")
    assert captured.err.count("\n") == 1
    assert path.read_bytes() == before


def test_a_broken_file_among_good_ones_leaves_the_assessment_alone(
    path: Path, tmp_path: Path, capsys: Output
) -> None:
    broken = write_json(tmp_path / "broken.json", [hub_asff(), hub_asff(AwsAccountId=7)])
    before = path.read_bytes()
    assert run(["import", str(path), str(PROWLER), str(broken)]) == 2
    assert "broken.json, record 2, AwsAccountId: is a number, not text" in capsys.readouterr().err
    assert path.read_bytes() == before
