"""What is no sound assessment is refused in one sentence, untouched, with nothing left beside it."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.store.connection import MAX_VALUE_BYTES
from srm_desktop.store.file import AssessmentFile
from tests.support import action, empty_bytes, note, raw, refusal, unguarded

Maker = Callable[[Path], object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sound file with two pages of notes in it."""
    path = tmp_path / "folder" / "work.srm"
    path.parent.mkdir()
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path) as file:
        for n in range(30):
            file.write(action(), [note(f"note {n} " + "x" * 400)])
    return path


def refused(path: Path, *words: str, trusted: bool = False) -> str:
    """Opening says why not, for writing and for reading, and leaves everything as it was."""
    before = path.read_bytes() if path.is_file() else b""
    beside = sorted(path.parent.iterdir())
    sentences = []
    for read_only in (False, True):
        with pytest.raises(UserError) as caught:
            AssessmentFile.open(path, read_only=read_only, trusted=trusted)
        sentences.append(refusal(caught.value, path.name, *words))
    assert sentences[0] == sentences[1]
    assert sorted(path.parent.iterdir()) == beside
    assert (path.read_bytes() if path.is_file() else b"") == before
    return sentences[0]


def foreign_database(path: Path) -> None:
    with raw(path) as other:
        other.execute("CREATE TABLE moz_places (url TEXT)")


def foreign_database_with_our_number(path: Path) -> None:
    foreign_database(path)
    with raw(path) as other:
        other.execute("PRAGMA application_id=0x53524D31")


NOT_ASSESSMENTS: list[tuple[str, Maker, str]] = [
    ("empty", lambda p: p.write_bytes(b""), "is empty"),
    ("random", lambda p: p.write_bytes(random.Random(1).randbytes(5000)), "not an SRM Desktop"),
    ("zeros", lambda p: p.write_bytes(bytes(8192)), "not an SRM Desktop"),
    ("a picture", lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n" * 99), "not an SRM Desktop"),
    ("one byte", lambda p: p.write_bytes(b"S"), "not an SRM Desktop"),
    ("only the magic", lambda p: p.write_bytes(b"SQLite format 3\0"), "not an SRM Desktop"),
    ("a folder", Path.mkdir, "is a folder"),
    ("a pipe", lambda p: os.mkfifo(p), "not a file"),
    ("missing", lambda p: None, "does not exist"),
    ("a dead link", lambda p: p.symlink_to(p.parent / "nowhere.srm"), "does not exist"),
    ("a link to itself", lambda p: p.symlink_to(p), "does not exist"),
    ("another program's", foreign_database, "another program"),
    ("another program's, disguised", foreign_database_with_our_number, "structure"),
]


@pytest.mark.parametrize(
    ("make", "words"), [case[1:] for case in NOT_ASSESSMENTS], ids=[c[0] for c in NOT_ASSESSMENTS]
)
def test_what_is_no_assessment_is_refused(tmp_path: Path, make: Maker, words: str) -> None:
    path = tmp_path / "folder" / "work.srm"
    path.parent.mkdir()
    make(path)
    refused(path, words)
    assert not (tmp_path / "folder" / "nowhere.srm").exists()


def test_a_device_is_refused_without_reading_it() -> None:
    with pytest.raises(UserError) as caught:
        AssessmentFile.open(Path("/dev/zero"))
    refusal(caught.value, "zero", "not a file")


@pytest.mark.parametrize(
    "length", [1, 15, 16, 50, 99, 100, 101, 1024, 4095, 4096, 4097, 8192, 20_000, -4096, -1]
)
@pytest.mark.parametrize("trusted", [False, True])
def test_a_truncated_file_is_refused(path: Path, length: int, trusted: bool) -> None:
    """A file cut within its last page may be read as far as it is needed, unless all of it is checked."""
    path.write_bytes(path.read_bytes()[:length])
    if trusted and length in (-1, -4096, 20_000):
        return
    refused(path)


def test_a_file_in_write_ahead_mode_is_refused(path: Path) -> None:
    """Another program has switched it: copies of such a file lose rows."""
    with raw(path) as other:
        assert other.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
        other.execute("UPDATE alembic_version SET version_num = version_num")
    for extra in ("work.srm-wal", "work.srm-shm"):
        (path.parent / extra).unlink(missing_ok=True)
    assert path.read_bytes()[18:20] == b"\x02\x02"
    refused(path, "another program", "loses data")


ALTERED = {
    "a trigger that forges": (
        "CREATE TRIGGER t AFTER INSERT ON change BEGIN UPDATE answer SET result = 'satisfied'; END"
    ),
    "a trigger with a name like SQLite's": (
        "CREATE TRIGGER sqlitex AFTER INSERT ON change BEGIN UPDATE answer SET note = ''; END"
    ),
    "a view without end": (
        "CREATE VIEW v AS WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x FROM n) SELECT x FROM n"
    ),
    "another table": "CREATE TABLE stowaway (x)",
    "another index": "CREATE INDEX stowaway ON change (new)",
    "another column": "ALTER TABLE answer ADD COLUMN colour TEXT",
    "a column less": "ALTER TABLE answer DROP COLUMN note",
    "a missing trigger": "DROP TRIGGER change_no_delete",
    "a missing index": "DROP INDEX change_by_batch",
    "a missing table": "DROP TABLE attestation",
}


@pytest.mark.parametrize("statement", ALTERED.values(), ids=ALTERED.keys())
@pytest.mark.parametrize("trusted", [False, True])
def test_an_altered_structure_is_refused(path: Path, statement: str, trusted: bool) -> None:
    with raw(path) as other:
        other.execute(statement)
    refused(path, "structure", trusted=trusted)


def test_a_trigger_written_into_the_structure_under_a_reserved_name_is_refused(path: Path) -> None:
    sql = "CREATE TRIGGER sqlite_x AFTER INSERT ON change BEGIN DELETE FROM answer; END"
    with raw(path) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_x', 'change', 0, ?)", (sql,))
    refused(path, "structure", trusted=True)


def test_a_view_in_place_of_a_table_is_refused(path: Path) -> None:
    with raw(path) as other:
        other.execute("ALTER TABLE answer RENAME TO real")
        other.execute("CREATE VIEW answer AS SELECT * FROM real")
    refused(path, "structure")


def test_a_table_that_lost_its_type_checks_is_refused(path: Path) -> None:
    with raw(path) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'batch'")
    refused(path, "structure")


def test_a_structure_that_makes_no_sense_is_refused(path: Path) -> None:
    with raw(path) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE (' WHERE name = 'batch'")
    refused(path)


def test_a_value_beyond_the_limit_is_refused(path: Path) -> None:
    with unguarded(path) as other:
        other.execute(f"UPDATE answer SET owner = hex(zeroblob({MAX_VALUE_BYTES // 2 + 1}))")
    refused(path)


@pytest.mark.parametrize("seed", [*range(40), 1477])  # 1477 makes SQLite's own message no UTF-8
def test_a_mutated_file_opens_sound_or_is_refused_in_one_sentence(path: Path, seed: int) -> None:
    """Never another exception, whatever bytes are changed; what opens holds what its log says."""
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 3, 50))):
        start = chance.randrange(len(data))
        data[start : start + chance.choice((1, 2, 64))] = chance.randbytes(1)
    path.write_bytes(data)
    try:
        with AssessmentFile.open(path) as file:
            assert file.check().damage == ()
            file.state()
            file.history()
    except UserError as error:
        refusal(error, path.name)
    leftovers = {p.name for p in path.parent.iterdir()} - {path.name}
    assert not leftovers


def test_a_name_in_an_unknown_encoding_is_opened_like_any_other(path: Path) -> None:
    odd = path.with_name(os.fsdecode(b"caf\xe9 #1?.srm"))
    path.rename(odd)
    with AssessmentFile.open(odd) as file:
        assert file.head().seq == 30
        assert not file.read_only


def test_a_refused_file_is_free_for_other_programs(path: Path) -> None:
    with raw(path) as other:
        other.execute("CREATE TABLE stowaway (x)")
    refused(path)
    with raw(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.execute("DROP TABLE stowaway")
        other.execute("COMMIT")
    AssessmentFile.open(path).close()


def test_sqlite_itself_is_new_enough_for_the_checks_relied_on() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)
