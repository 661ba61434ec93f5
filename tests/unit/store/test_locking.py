"""One writer at a time, and everybody else is told who it is."""

from __future__ import annotations

import json
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.store.file import AssessmentFile
from srm_desktop.store.lock import Holder, lock_path
from tests.support import action, child_holding, empty_bytes, note, refusal, run_child, write_notes

OPEN = "file = AssessmentFile.open(Path(sys.argv[1]))"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "work.srm"
    path.parent.mkdir()
    path.write_bytes(empty_bytes())
    return path


def assert_read_only(file: AssessmentFile, pid: int) -> None:
    assert file.read_only
    assert file.holder
    assert (file.holder.pid, file.holder.host) == (pid, socket.gethostname())
    assert file.holder.user
    since = datetime.fromisoformat(file.holder.since)
    assert abs((datetime.now(UTC) - since).total_seconds()) < 120
    with pytest.raises(UserError) as caught:
        file.write(action(), [note("mine")])
    refusal(caught.value, "work.srm", "read-only")


def test_a_second_window_of_the_same_program_reads_only(path: Path) -> None:
    with AssessmentFile.open(path) as first, AssessmentFile.open(path) as second:
        assert first.holder is None
        assert_read_only(second, os.getpid())
        write_notes(first, "seen by both")
        assert second.state() == first.state()
        assert second.check().damage == ()


def test_a_second_program_reads_only(path: Path) -> None:
    with child_holding(OPEN, path) as child, AssessmentFile.open(path) as second:
        assert_read_only(second, child.pid)


def test_closing_lets_the_next_one_write_and_leaves_only_the_file(path: Path) -> None:
    AssessmentFile.open(path).close()
    with AssessmentFile.open(path) as file:
        assert not file.read_only
        write_notes(file, "x")
        assert lock_path(path).exists()
    assert list(path.parent.iterdir()) == [path]


def test_closing_twice_does_no_harm(path: Path) -> None:
    file = AssessmentFile.open(path)
    file.close()
    with AssessmentFile.open(path) as other:
        file.close()
        assert lock_path(path).exists()
        assert not other.read_only


def test_a_reader_takes_no_lock_and_hinders_nobody(path: Path) -> None:
    with AssessmentFile.open(path, read_only=True) as reader:
        assert list(path.parent.iterdir()) == [path]
        with AssessmentFile.open(path) as writer:
            write_notes(writer, "x")
            assert reader.head() == writer.head()


def test_a_killed_process_holds_nothing(path: Path) -> None:
    with child_holding(OPEN, path) as child:
        child.kill()
        child.wait()
        assert lock_path(path).exists()
        with AssessmentFile.open(path) as file:
            assert not file.read_only
            assert json.loads(lock_path(path).read_text())["pid"] == os.getpid()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("left", [b"", b"{", b"\xff\xfe", b"x" * 100_000, b'{"pid": 1}'])
def test_a_lock_file_that_nobody_holds_is_only_a_file(path: Path, left: bytes) -> None:
    lock_path(path).write_bytes(left)
    with AssessmentFile.open(path) as file:
        assert not file.read_only
        assert json.loads(lock_path(path).read_text())["pid"] == os.getpid()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("said", ["", "{", "[]", '{"user": "a", "unknown": 1}', "[" * 4096])
def test_a_holder_who_says_nothing_sensible_is_unknown(path: Path, said: str) -> None:
    code = """
        file = AssessmentFile.open(Path(sys.argv[1]))
        from srm_desktop.store.lock import lock_path
        lock_path(Path(sys.argv[1])).write_text(sys.argv[2])
    """
    with child_holding(code, path, said), AssessmentFile.open(path) as second:
        assert second.read_only
        assert second.holder == Holder()


def test_two_names_of_one_file_are_one_lock(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.srm"
    other.symlink_to(path)
    with AssessmentFile.open(path), AssessmentFile.open(other) as second:
        assert second.read_only
        assert second.holder
    with AssessmentFile.open(other), AssessmentFile.open(path) as second:
        assert second.read_only


def test_a_lock_file_that_leads_elsewhere_is_not_followed(path: Path, tmp_path: Path) -> None:
    """In a folder from somebody else it could point at any file of the user's."""
    precious = tmp_path / "precious.txt"
    precious.write_text("keep me")
    lock_path(path).symlink_to(precious)
    with AssessmentFile.open(path) as file:
        assert file.read_only
    assert precious.read_text() == "keep me"


def test_where_no_lock_can_be_made_the_file_opens_read_only(path: Path) -> None:
    lock_path(path).mkdir()
    with AssessmentFile.open(path) as file:
        assert file.read_only
        assert file.holder is None


def test_a_new_file_belongs_to_whoever_makes_it(path: Path) -> None:
    new = path.with_name("new.srm")
    with AssessmentFile.create(new) as file:
        assert not file.read_only
        assert run_child("print(json.dumps(AssessmentFile.open(Path(sys.argv[1])).read_only))", new) is True


def test_a_name_that_another_window_is_making_a_file_at_is_refused(path: Path) -> None:
    new = path.with_name("new.srm")
    code = """
        from srm_desktop.store.lock import WriterLock
        lock = WriterLock.acquire(Path(sys.argv[1]))
    """
    with child_holding(code, new), pytest.raises(UserError) as caught:
        AssessmentFile.create(new)
    refusal(caught.value, "new.srm", "another window")
    assert not new.exists()
