"""Two people sign by the command line, a third one verifies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from srm_desktop.cli.main import run

Output = pytest.CaptureFixture[str]
PEOPLE = {"assessor": "Anna Assessor", "management": "Max Manager"}


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SRM_PASSPHRASE", "correct horse battery")


@pytest.fixture
def folder(tmp_path: Path, capsys: Output) -> Path:
    """An assessment, its final document, and an identity with certificate for each signer."""
    file, pdf = str(tmp_path / "a.srm"), str(tmp_path / "a.pdf")
    words = ["--title", "Q4", "--organisation", "Example", "--target", "111122223333"]
    assert run(["new", file, *words]) == 0
    for role, name in PEOPLE.items():
        assert run(["person", file, "--name", name, "--role", role, "--by", "B"]) == 0
        identity = str(tmp_path / f"{role}.p12")
        assert run(["identity", "new", identity, "--name", name, "--organisation", "Example"]) == 0
        assert run(["identity", "certificate", identity, "-o", str(tmp_path / f"{role}.pem")]) == 0
    assert run(["attest", file, "-o", pdf, "--final", "--conclusion", "disclaimer"]) == 0
    capsys.readouterr()
    return tmp_path


def sign(folder: Path, role: str, *more: str) -> int:
    identity = str(folder / f"{role}.p12")
    return run(["sign", str(folder / "a.pdf"), "--identity", identity, "--role", role, *more])


def verify(folder: Path, capsys: Output, *more: str) -> tuple[int, dict[str, object]]:
    capsys.readouterr()
    trust = [word for role in PEOPLE for word in ("--trust", str(folder / f"{role}.pem"))]
    status = run(["verify", str(folder / "a.pdf"), *trust, *more, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_a_document_is_signed_by_both_and_stands(folder: Path, capsys: Output) -> None:
    assert verify(folder, capsys)[1]["verdict"] == "unsigned"
    assert sign(folder, "assessor", "--title", "Lead assessor") == 0
    status, found = verify(folder, capsys)
    assert (status, found["verdict"], found["waiting_for"]) == (1, "waiting", ["management-1"])
    assert sign(folder, "management", "--title", "CISO") == 0
    status, found = verify(folder, capsys, "--against", str(folder / "a.srm"))
    assert (status, found["verdict"]) == (0, "stands")
    assert found["against"] == {
        "known": True,
        "sentence": "The assessment still says what was signed.",
        "changed": [],
    }


def test_another_assessment_cannot_say_what_changed(folder: Path, capsys: Output) -> None:
    for role in PEOPLE:
        assert sign(folder, role) == 0
    other = str(folder / "other.srm")
    assert run(["new", other, "--title", "Other", "--organisation", "Example"]) == 0
    status, found = verify(folder, capsys, "--against", other)
    assert (status, found["verdict"]) == (1, "stands")
    assert isinstance(found["against"], dict)
    assert found["against"]["known"] is False


def test_what_changed_since_is_told_item_by_item(folder: Path, capsys: Output) -> None:
    assert sign(folder, "assessor") == 0
    assert run(["set", str(folder / "a.srm"), "ACT-ROT-02", "satisfied", "--by", "B"]) == 0
    capsys.readouterr()
    run(["verify", str(folder / "a.pdf"), "--against", str(folder / "a.srm")])
    said = capsys.readouterr().out
    assert "Changed since signing: 1 answer." in said
    assert "ACT-ROT-02 in 111122223333: Result was Not assessed, is Satisfied" in said


def test_the_order_and_the_passphrase_are_kept_to(
    folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "a.pdf").read_bytes()
    assert sign(folder, "management") == 2
    assert "not the turn" in capsys.readouterr().err
    monkeypatch.setenv("SRM_PASSPHRASE", "something else")
    assert sign(folder, "assessor") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert (folder / "a.pdf").read_bytes() == before


def test_a_changed_document_is_a_no(folder: Path, capsys: Output) -> None:
    assert sign(folder, "assessor") == 0
    (folder / "a.pdf").write_bytes((folder / "a.pdf").read_bytes() + b" ")
    status, found = verify(folder, capsys)
    assert (status, found["verdict"]) == (1, "changed")
    assert run(["verify", str(folder / "a.pdf")]) == 1
    assert capsys.readouterr().out.startswith("Do not rely on this document")


def test_nothing_is_written_over_unasked(folder: Path, capsys: Output) -> None:
    assert sign(folder, "assessor", "-o", str(folder / "a.srm")) == 2
    assert run(["identity", "new", str(folder / "assessor.p12"), "--name", "X"]) == 2
    out = ["export", str(folder / "a.srm"), "--format", "oscal", "-o", str(folder / "ar.json")]
    assert run(out) == 0
    assert run(out) == 2
    assert run([*out, "--overwrite"]) == 0
    assert json.loads((folder / "ar.json").read_bytes())["assessment-results"]
    assert capsys.readouterr().err.count("already exists") == 3


def test_without_a_terminal_the_passphrase_must_be_given(
    folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SRM_PASSPHRASE")
    assert sign(folder, "assessor") == 2
    assert "SRM_PASSPHRASE" in capsys.readouterr().err


def test_a_document_for_ink_has_nothing_to_sign(folder: Path, capsys: Output) -> None:
    ink = str(folder / "ink.pdf")
    words = ["--final", "--conclusion", "disclaimer", "--ink"]
    assert run(["attest", str(folder / "a.srm"), "-o", ink, *words]) == 0
    identity = str(folder / "assessor.p12")
    assert run(["sign", ink, "--identity", identity, "--role", "assessor"]) == 2
    assert "made for ink" in capsys.readouterr().err


def test_status_says_which_documents_stand_and_one_can_be_revoked(folder: Path, capsys: Output) -> None:
    def documents() -> list[dict[str, object]]:
        capsys.readouterr()
        assert run(["status", str(folder / "a.srm"), "--json"]) == 0
        found: list[dict[str, object]] = json.loads(capsys.readouterr().out)["documents"]
        return found

    (document,) = documents()
    assert (document["state"], document["changed_since"]) == ("final", 0)
    assert document["waits_for"] == list(PEOPLE.values())
    assert run(["status", str(folder / "a.srm")]) == 0
    assert ": waits for Anna Assessor and Max Manager" in capsys.readouterr().out
    assert run(["set", str(folder / "a.srm"), "ACT-ROT-02", "satisfied"]) == 0
    assert documents()[0]["changed_since"] == 1
    words = ["revoke", str(folder / "a.srm"), str(document["id"])]
    assert run([*words, "--reason", " "]) == 2
    assert run([*words, "--reason", "A Region was forgotten."]) == 0
    assert documents()[0]["state"] == "revoked"
    assert run(["status", str(folder / "a.srm")]) == 0
    assert f"{document['id']}, revoked, 0 signatures\n" in capsys.readouterr().out


def test_signatures_are_taken_into_the_assessment_they_belong_to(folder: Path, capsys: Output) -> None:
    record = ["record", str(folder / "a.srm"), str(folder / "a.pdf")]
    assert run(record) == 2
    assert "not taken in" in capsys.readouterr().err
    assert sign(folder, "assessor") == 0
    assert run(record) == 0
    assert run(["status", str(folder / "a.srm")]) == 0
    assert ", not final yet, 1 signature: waits for Max Manager\n" in capsys.readouterr().out
    assert sign(folder, "management") == 0
    assert run(record) == 0
    assert run(["status", str(folder / "a.srm")]) == 0
    assert ", final, 2 signatures: stands\n" in capsys.readouterr().out


def test_an_exception_is_explained_by_command(folder: Path, capsys: Output) -> None:
    words = ["set", str(folder / "a.srm"), "ACT-ROT-02"]
    said = ["--cause", "Nobody was told.", "--response", "Agreed."]
    assert run([*words, "satisfied", *said]) == 2
    assert "nothing to explain" in capsys.readouterr().err
    assert run(["history", str(folder / "a.srm"), "ACT-ROT-02"]) == 0
    assert "Satisfied" not in capsys.readouterr().out
    assert run([*words, "other-than-satisfied", *said]) == 0
    assert run(["history", str(folder / "a.srm"), "ACT-ROT-02"]) == 0
    assert "Management's response: Agreed." in capsys.readouterr().out
