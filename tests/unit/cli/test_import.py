"""`import` as a shell sees it, on spreadsheets."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.cli.main import run
from tests.scan_samples import PROWLER

Output = pytest.CaptureFixture[str]
ITEM = "ACT-ROT-02"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    made = tmp_path / "checks.csv"
    made.write_text(f"ID,Outcome,Comments,Tester\n{ITEM},Fail,Keys exist.,Ben\n", encoding="utf-8")
    return made


def document(capsys: Output) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def history(path: Path, capsys: Output) -> list[dict[str, Any]]:
    assert run(["history", str(path), ITEM, "--json"]) == 0
    entries: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return entries


def test_a_sheet_is_shown_and_then_taken_over(path: Path, sheet: Path, capsys: Output) -> None:
    words = ["import", str(path), str(sheet), "--map", "Outcome=result"]
    assert run([*words, "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert f"Ben: {ITEM} in Production, Result: Not assessed -> Other than satisfied" in said
    assert "would change" in said
    assert history(path, capsys) == []

    assert run([*words, "--json"]) == 0
    made = document(capsys)
    assert (made["kind"], made["rows"], len(made["batches"])) == ("Checklist", 1, 1)
    assert {change["field"] for change in made["changes"]} == {"result", "note", "assessor", "assessed_on"}
    assert {entry["actor"] for entry in history(path, capsys)} == {"Ben"}

    assert run([*words, "--json"]) == 0
    assert document(capsys)["changes"] == []
    assert run(["undo", str(path)]) == 0
    assert "checks.csv" in capsys.readouterr().out


def test_a_workbook_of_ours_makes_the_round_trip(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(["set", str(path), ITEM, "satisfied", "--note", "=1+1", "--by", "Anna"]) == 0
    for name in ("m.xlsx", "m.csv"):
        out = tmp_path / name
        assert run(["export", str(path), "--format", out.suffix[1:], "-o", str(out)]) == 0
        capsys.readouterr()
        assert run(["import", str(path), str(out), "--json"]) == 0
        made = document(capsys)
        assert (made["changes"], made["conflicts"], made["faults"], made["unknown"]) == ([], [], [], [])
        assert made["rows"] > 100


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--map", "Outcome"], "maps nothing"),
        (["--map", "Outcome="], "maps nothing"),
        (["--map", "Outcome=verdict"], "verdict is not a field"),
        (["--complete"], "--complete says nothing about checks.csv"),
        (["--map", "Nothing=result"], "no column Nothing"),
        (["--only", "Elsewhere"], "Elsewhere is not a sheet"),
        (["--target", "elsewhere"], "elsewhere is not a target"),
    ],
)
def test_options_that_fit_nothing_are_refused(
    path: Path, sheet: Path, capsys: Output, options: list[str], said: str
) -> None:
    assert run(["import", str(path), str(sheet), *options]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert said in error
    assert error.count("\n") == 1


def test_columns_that_nobody_knows_are_mapped(path: Path, tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "odd.csv"
    file.write_text(f"Kontrolle,Urteil\n{ITEM},Fail\n", encoding="utf-8")
    assert run(["import", str(path), str(file)]) == 2
    assert '--map "Control=item"' in capsys.readouterr().err
    words = ["--map", "Kontrolle=item", "--map", "Urteil=result", "--json"]
    assert run(["import", str(path), str(file), *words]) == 0
    assert {change["field"] for change in document(capsys)["changes"]} >= {"result"}


def test_files_that_are_none_are_refused(path: Path, tmp_path: Path, capsys: Output) -> None:
    nothing, empty, words = tmp_path / "none.xlsx", tmp_path / "empty.csv", tmp_path / "words.csv"
    empty.write_bytes(b"")
    words.write_text("Dear all,\nplease find attached.\n", encoding="utf-8")
    xml, oscal = tmp_path / "results.xml", tmp_path / "results.yaml"
    xml.write_text('<?xml version="1.0"?><assessment-results/>', encoding="utf-8")
    oscal.write_text("assessment-results:\n  uuid: x\n", encoding="utf-8")
    for file in (nothing, empty, words, xml, oscal):
        assert run(["import", str(path), str(file)]) == 2
        assert file.name in capsys.readouterr().err


def zipped(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), "[]")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b" \n", "is empty"),
        (b"%PDF-1.7\n", "of a kind that cannot be imported"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "of a kind that cannot be imported"),
        (b"<!DOCTYPE html>\n<html><title>Prowler</title></html>", "is a web page"),
        (b'{"EvaluationResults": [{"ComplianceType": "COMPLIANT"}]}', "Import what Prowler wrote"),
        (zipped("scan.ocsf.json"), "is a ZIP archive"),
        (zipped("mimetype"), "is an OpenDocument file. Save it as .xlsx"),
        (b'{"system-security-plan": {"uuid": "x"}}', "is an OSCAL system-security-plan. Of OSCAL, "),
        (gzip.compress(b'{"assessment-results": {}}', mtime=0), "is packed. Unpack it"),
        (gzip.compress(b"Control ID,Result\nAC-2,Pass\n", mtime=0), "is packed. Unpack it"),
        (f'ID,Comments\n{ITEM},"never closed\n{ITEM},x\n'.encode(), "its record in line 2 is broken"),
        (f'[{{"control_id": "{ITEM}"'.encode(), "is not JSON: line 1"),
    ],
)
def test_a_file_of_another_kind_is_told_what_it_is(
    data: bytes, said: str, path: Path, tmp_path: Path, capsys: Output
) -> None:
    other = tmp_path / "report.dat"
    other.write_bytes(data)
    before = path.read_bytes()
    assert run(["import", str(path), str(other), "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error: report.dat")
    assert said in captured.err
    assert captured.err.count("\n") == 1
    assert path.read_bytes() == before


def test_a_pipe_is_refused_and_not_waited_for(path: Path, tmp_path: Path, capsys: Output) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    for words in (["import", str(path), str(pipe)], ["import", str(tmp_path / "new.srm"), str(pipe)]):
        assert run(words) == 2
        assert capsys.readouterr().err == "error: pipe.json is not a file. Choose a file.\n"


def test_a_whole_assessment_of_a_later_program_says_so(tmp_path: Path, capsys: Output) -> None:
    file, new = tmp_path / "whole.json", tmp_path / "new.srm"
    file.write_text('{"format": "srm-assessment/2"}', encoding="utf-8")
    assert run(["import", str(new), str(file)]) == 2
    assert "newer version of SRM Desktop" in capsys.readouterr().err
    assert not new.exists()


def test_a_sheet_is_known_whatever_its_name_ends_in(path: Path, sheet: Path, capsys: Output) -> None:
    named = sheet.rename(sheet.with_suffix(".xls"))
    assert run(["import", str(path), str(named), "--json"]) == 0
    assert document(capsys)["rows"] == 1


def test_rows_left_out_for_one_reason_are_told_together(path: Path, tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "many.csv"
    rows = "".join(f"{ITEM},999900001111,Pass\n" for _ in range(40))
    file.write_text(f"ID,Account,Result\n{rows}{ITEM},,\n", encoding="utf-8")
    assert run(["import", str(path), str(file)]) == 0
    said = capsys.readouterr().out
    assert said.count("is not a target of this assessment") == 1
    assert "many, row 2; many, row 3; " in said
    assert "and 35 more places" in said
    assert "say nothing of it: 1." in said


def test_a_whole_assessment_is_made_again(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(["set", str(path), ITEM, "satisfied", "--by", "Anna"]) == 0
    out, new = tmp_path / "whole.json", tmp_path / "new.srm"
    assert run(["export", str(path), "--format", "json", "-o", str(out)]) == 0
    capsys.readouterr()
    assert run(["import", str(new), str(out), "--dry-run"]) == 0
    assert not new.exists()
    assert run(["import", str(new), str(out), "--by", "Anna"]) == 0
    capsys.readouterr()
    assert run(["import", str(new), str(out)]) == 2
    assert "not there yet" in capsys.readouterr().err
    statuses = []
    for file in (path, new):
        assert run(["status", str(file), "--json"]) == 0
        statuses.append(document(capsys))
    for status in statuses:
        del status["log"]
    assert statuses[0] == statuses[1]
    assert run(["check", str(new)]) == 0


@pytest.mark.parametrize("words", [["--map", "A=result"], ["--target", "111122223333"], ["--prefer", "mine"]])
def test_options_of_sheets_are_not_passed_over_where_a_scan_is_imported(
    path: Path, capsys: Output, words: list[str]
) -> None:
    before = path.read_bytes()
    assert run(["import", str(path), str(PROWLER), *words]) == 2
    assert f"{words[0]} says nothing about {PROWLER.name}" in capsys.readouterr().err
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [["status"], ["status", "--json"]])
def test_an_answer_that_nobody_can_take_down_is_an_error_and_no_traceback(
    path: Path, words: list[str]
) -> None:
    command = [sys.executable, "-m", "srm_desktop", words[0], str(path), *words[1:]]
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "error: The answer could not be written: No space left on device.\n"
    closed = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command], stderr=subprocess.PIPE, text=True, check=False
    )
    assert (closed.returncode, closed.stderr) == (0, "")


def test_scans_and_sheets_are_named_apart(path: Path, sheet: Path, tmp_path: Path, capsys: Output) -> None:
    scan = tmp_path / "scan.json"
    scan.write_text("[]", encoding="utf-8")
    assert run(["import", str(path), str(sheet), str(scan)]) == 2
    assert "apart" in capsys.readouterr().err
