"""Where the disk, the system or another program is in the way: one sentence, and nothing lost."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.store.file import AssessmentFile
from tests.support import (
    ACCOUNT,
    ITEMS,
    action,
    child_holding,
    connection_of,
    empty_bytes,
    note,
    raw,
    refusal,
    run_child,
    write_notes,
)

KEY = AnswerKey(ACCOUNT, ITEMS[0])
TOO_MUCH = "x" * 400_000


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that other users can look into, which pytest's own cannot."""
    folder = Path(tempfile.mkdtemp(prefix="srm-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def path(folder: Path) -> Path:
    path = folder / "work.srm"
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path) as file:
        write_notes(file, "before")
    return path


OPEN_AS_NOBODY = """
    become_nobody()
    path = Path(sys.argv[1])
    said = {}
    try:
        with AssessmentFile.open(path) as file:
            said = {"read_only": file.read_only, "holder": str(file.holder), "seq": file.head().seq,
                    "damage": file.check().damage}
            file.write(action(), [note("after")])
    except UserError as error:
        said["error"] = str(error)
    print(json.dumps(said))
"""


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o755), (0o666, 0o555), (0o444, 0o555)])
def test_what_cannot_be_written_opens_read_only(path: Path, of_file: int, of_folder: int) -> None:
    path.chmod(of_file)
    path.parent.chmod(of_folder)
    before = path.read_bytes()
    said = run_child(OPEN_AS_NOBODY, path)
    assert said == {
        "read_only": True,
        "holder": "None",
        "seq": 1,
        "damage": [],
        "error": "work.srm is open read-only. Close it elsewhere and open it again.",
    }
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_may_not_be_read_is_refused(path: Path) -> None:
    path.chmod(0)
    assert run_child(OPEN_AS_NOBODY, path)["error"] == "You may not read work.srm. Ask its owner for access."


def test_a_file_in_a_folder_that_may_not_be_entered_is_refused(path: Path) -> None:
    path.parent.chmod(0)
    sentence = run_child(OPEN_AS_NOBODY, path)["error"]
    assert "work.srm" in sentence


def test_a_new_file_where_nothing_may_be_written_is_refused(folder: Path) -> None:
    folder.chmod(0o555)
    code = """
        become_nobody()
        try:
            AssessmentFile.create(Path(sys.argv[1]))
        except UserError as error:
            print(json.dumps(str(error)))
    """
    sentence = run_child(code, folder / "new.srm")
    assert "new.srm" in sentence
    assert "write" in sentence
    assert list(folder.iterdir()) == []


def assert_as_before(path: Path, note_text: str = "before") -> None:
    with AssessmentFile.open(path) as again:
        assert not again.read_only
        assert again.state().answer(KEY).note == note_text
        assert again.check().damage == ()


def test_a_full_disk_loses_only_the_edit_that_did_not_fit(path: Path) -> None:
    """SQLite's own limit on pages fails in the place where a full disk does."""
    with AssessmentFile.open(path) as file:
        (pages,) = connection_of(file).execute("PRAGMA page_count").fetchone()
        connection_of(file).execute(f"PRAGMA max_page_count={pages + 2}")
        with pytest.raises(UserError) as caught:
            file.write(action(), [note("other", item=ITEMS[1]), note(TOO_MUCH)])
        refusal(caught.value, "no space left", "work.srm", "Nothing was changed", "Free some disk space")
        assert file.state().answer(KEY).note == "before"
        assert AnswerKey(ACCOUNT, ITEMS[1]) not in file.state().answers
        write_notes(file, "small")
        assert file.check().damage == ()
        connection_of(file).execute("PRAGMA max_page_count=100000")
        write_notes(file, TOO_MUCH)
    assert_as_before(path, TOO_MUCH)


def test_a_write_that_the_system_cuts_short_loses_only_that_edit(path: Path) -> None:
    """The system's limit on the size of files: the write itself fails, half done."""
    code = """
        import resource
        path = Path(sys.argv[1])
        with AssessmentFile.open(path) as file:
            resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192,) * 2)
            try:
                file.write(action(), [note("x" * 400_000)])
            except UserError as error:
                sentence = str(error)
            notes = [answer.note for answer in file.state().answers.values()]
            print(json.dumps([sentence, notes, file.check().damage]))
    """
    sentence, notes, damage = run_child(code, path)
    assert "work.srm" in sentence
    assert "Nothing was changed" in sentence
    assert (notes, damage) == (["before"], [])
    assert list(path.parent.iterdir()) == [path]
    assert_as_before(path)


def test_a_new_file_that_does_not_fit_is_not_left_half_made(folder: Path) -> None:
    code = """
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        try:
            AssessmentFile.create(Path(sys.argv[1]))
        except UserError as error:
            print(json.dumps(str(error)))
    """
    assert "new.srm" in run_child(code, folder / "new.srm")
    assert list(folder.iterdir()) == []


def test_a_lock_that_cannot_be_signed_is_not_left_behind(path: Path) -> None:
    """Not even the few bytes of the lock file fit: then the file opens read-only."""
    code = """
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
        with AssessmentFile.open(Path(sys.argv[1])) as file:
            print(json.dumps([file.read_only, file.head().seq]))
    """
    assert run_child(code, path) == [True, 1]
    assert list(path.parent.iterdir()) == [path]


LOCKED = """
    import sqlite3
    other = sqlite3.connect(sys.argv[1], isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
"""


def test_a_file_locked_by_another_program_is_refused_after_a_while(path: Path) -> None:
    with child_holding(LOCKED, path):
        with pytest.raises(UserError) as caught:
            AssessmentFile.open(path)
        refusal(caught.value, "work.srm", "locked by another program")
        assert list(path.parent.glob(".*")) == []
    assert_as_before(path)


def test_an_edit_while_another_program_has_the_file_is_refused_and_can_be_repeated(path: Path) -> None:
    with AssessmentFile.open(path) as file:
        connection_of(file).execute("PRAGMA busy_timeout=0")
        with child_holding(LOCKED, path):
            with pytest.raises(UserError) as caught:
                file.write(action(), [note("after")])
            refusal(caught.value, "work.srm", "locked by another program", "Nothing was changed")
        write_notes(file, "after")
    assert_as_before(path, "after")


@pytest.fixture
def interrupted(path: Path, folder: Path) -> Path:
    """A file as a power cut leaves it: half of a change written, and the journal to take it back."""
    copy = folder / "copy.srm"
    with raw(path) as other:
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN")
        for n in range(300):
            other.execute("INSERT INTO person (id, name) VALUES (?, ?)", (str(n), "x" * 500))
        other.execute("UPDATE answer SET note = 'half done'")
        shutil.copy(path, copy)
        shutil.copy(f"{path}-journal", f"{copy}-journal")
        other.execute("ROLLBACK")
    assert copy.read_bytes() != path.read_bytes()
    return copy


def test_an_interrupted_change_is_taken_back_when_the_file_is_opened(interrupted: Path) -> None:
    assert_as_before(interrupted)
    assert not Path(f"{interrupted}-journal").exists()


def test_an_interrupted_change_cannot_be_taken_back_read_only(interrupted: Path) -> None:
    before = interrupted.read_bytes()
    with pytest.raises(UserError) as caught:
        AssessmentFile.open(interrupted, read_only=True)
    refusal(caught.value, "copy.srm", "middle of a change", "Open it where it can be written")
    assert interrupted.read_bytes() == before
    assert_as_before(interrupted)


def test_what_is_acknowledged_is_synchronised_and_never_in_a_write_ahead_log(path: Path) -> None:
    with AssessmentFile.open(path) as file:
        assert connection_of(file).execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert connection_of(file).execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection_of(file).execute("PRAGMA trusted_schema").fetchone() == (0,)
        write_notes(file, "after")
        copy = path.with_name("copy.srm")
        shutil.copy(path, copy)
    assert_as_before(copy, "after")
