"""The commands as a shell sees them: output, error line, exit status."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from srm_desktop.cli.main import run

Output = pytest.CaptureFixture[str]


def test_a_result_is_set_shown_undone_and_redone(path: Path, capsys: Output) -> None:
    note = "Root has access keys <b>&</b>"
    words = ["set", str(path), "act-rot-02", "other-than-satisfied", "--target", "111122223333"]
    assert run([*words, "--note", note, "--by", "A. Assessor"]) == 0
    capsys.readouterr()

    assert run(["status", str(path), "--json"]) == 0
    status = json.loads(capsys.readouterr().out)
    assert status["total"]["other-than-satisfied"] == 1
    for breakdown in ("by_domain", "by_target"):
        for result, count in status["total"].items():
            assert sum(row["counts"][result] for row in status[breakdown]) == count

    assert run(["history", str(path), "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert [e["new"] for e in entries if e["field"] == "note"] == [note]
    assert all(a["hash"] == b["previous"] for a, b in pairwise(entries))

    assert run(["undo", str(path)]) == 0
    assert capsys.readouterr().out == "Undo: Set a result to Other than satisfied\n"
    assert run(["undo", str(path)]) == 1
    capsys.readouterr()
    assert run(["redo", str(path)]) == 0
    assert run(["check", str(path)]) == 0
    assert "all hashes match" in capsys.readouterr().out


def test_json_is_all_there_is_on_standard_output(path: Path, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "a.pdf"
    for words in (
        ["status", str(path)],
        ["history", str(path)],
        ["check", str(path)],
        ["attest", str(path), "-o", str(out)],
    ):
        assert run([*words, "--json"]) == 0
        captured = capsys.readouterr()
        json.loads(captured.out)
        assert captured.err == ""
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["status", "missing.srm"], "missing.srm does not exist."),
        (["set", "{}", "ACT-ROT-99", "satisfied"], "ACT-ROT-99 is not in the catalog. Did you mean"),
        (["set", "{}", "AWP-FAC-01", "satisfied"], "AWP-FAC-01 is AWS's responsibility"),
        (["set", "{}", "ACT-ROT-01", "not-applicable"], "cannot be Not applicable without a reason"),
        (["set", "{}", "ACT-ROT-01", "satisfied", "--target", "1"], "1 is not a target"),
        (["set", "{}", "ACT-ROT-01", "perfect"], "invalid choice: 'perfect'"),
        (["new", "{}", "--title", "T", "--organisation", "O"], "a.srm already exists."),
        (
            ["new", "b.srm", "--title", "T", "--organisation", "O", "--target", "12=x"],
            "12 is not an AWS account",
        ),
        (["attest", "{}", "-o", "/nowhere/a.pdf"], "could not be written"),
        (["attest", "{}", "-o", "a.pdf", "--scope", "XX"], "XX is not a domain"),
        (["attest", "{}", "-o", "a.pdf", "--final"], "The document cannot be final."),
        (["frobnicate"], "invalid choice: 'frobnicate'"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(
    path: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = path.read_bytes()
    assert run([word.format(path) for word in words]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error: ")
    assert captured.err.count("\n") == 1
    assert said in captured.err
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["a.srm"]


def test_damage_is_status_1(path: Path, capsys: Output) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"Production")
    data[at : at + 10] = b"Damaged!!!"
    path.write_bytes(data)
    assert run(["check", str(path)]) == 1
    assert capsys.readouterr().out.strip()


def test_the_built_in_catalog_is_valid(capsys: Output) -> None:
    assert run(["catalog", "validate", "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["assessable"] >= 40
    assert 8 <= summary["inherited"] <= 18


def test_a_faulty_catalog_is_status_1_with_every_fault(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "catalog.yaml").write_text('schema: "srm-catalog/1"\ncatalog:\n  id: "Bad Id"\n')
    assert run(["catalog", "validate", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 2
    assert all(line.startswith("catalog.yaml, line ") for line in lines)


def test_the_demo_is_made(tmp_path: Path, capsys: Output) -> None:
    assert run(["demo", str(tmp_path / "d.srm")]) == 0
    capsys.readouterr()
    assert run(["status", str(tmp_path / "d.srm"), "--json"]) == 0
    total = json.loads(capsys.readouterr().out)["total"]
    assert all(total[r] for r in total)


def test_a_catalog_goes_out_as_oscal_and_starts_an_assessment(tmp_path: Path, capsys: Output) -> None:
    oscal, own, made = tmp_path / "oscal.json", tmp_path / "own.json", tmp_path / "b.srm"
    assert run(["catalog", "export", "--format", "oscal", "-o", str(oscal)]) == 0
    assert json.loads(oscal.read_text(encoding="utf-8"))["catalog"]["metadata"]["oscal-version"] == "1.2.1"
    assert run(["catalog", "export", "--format", "oscal", "-o", str(oscal)]) == 2
    assert run(["catalog", "import", str(oscal), "-o", str(own)]) == 0
    assert "110 controls to assess" in capsys.readouterr().out
    words = ["new", str(made), "--title", "T", "--organisation", "O", "--catalog", str(own)]
    assert run([*words, "--target", "111122223333=P"]) == 0
    assert "110 responsibilities, 1 target\n" in capsys.readouterr().out


def test_the_coverage_is_printed_and_every_id_is_accounted_for(capsys: Output) -> None:
    assert run(["catalog", "coverage", "--json"]) == 0
    rows = {row["title"]: row for row in json.loads(capsys.readouterr().out)}
    for row in rows.values():
        assert row["covered"] + len(row["listed"]) + len(row["missing"]) == row["total"]
    assert rows["Prowler checks for AWS 5.46.0"]["share"] >= 0.98


def test_an_upgrade_to_the_same_catalog_is_refused_and_a_trial_writes_nothing(
    path: Path, capsys: Output
) -> None:
    before = path.read_bytes()
    assert run(["catalog", "upgrade", str(path), "--dry-run"]) == 0
    assert "0 reworded" in capsys.readouterr().out
    assert run(["catalog", "upgrade", str(path)]) == 2
    assert "already" in capsys.readouterr().err
    assert path.read_bytes() == before
