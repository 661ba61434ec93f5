"""Migrations: the newest format is the schema in use, and older files reach it unharmed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import inspect

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.store import writing
from srm_desktop.store.connection import connect, disconnect
from srm_desktop.store.file import AssessmentFile
from srm_desktop.store.schema import APPLICATION_ID, FINGERPRINTS, HEAD, fingerprint, metadata
from srm_desktop.store.upgrading import upgrade
from tests.support import ACCOUNT, ITEMS, action, note, raw, refusal, unguarded

REVISIONS = sorted(FINGERPRINTS)


def made_at(path: Path, revision: str) -> Path:
    """An empty file of an older format."""
    path.touch(0o600)
    connection = connect(path, writable=True)
    upgrade(connection, revision)
    disconnect(connection)
    return path


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A file of the first format with two batches in it."""
    newest = made_at(tmp_path / "newest.srm", HEAD)
    connection = connect(newest, writable=True)
    with connection.begin():
        edits = [
            Edit(Entity.DETAILS, DETAILS_ID, "title", "Old"),
            Edit(Entity.TARGET, ACCOUNT, "name", "Production"),
        ]
        writing.write(connection, action(Verb.CREATE), edits)
        verdict = Edit(Entity.ANSWER, f"{ITEMS[0]}@{ACCOUNT}", "result", "satisfied")
        writing.write(connection, action(Verb.SET_RESULT), [note("kept"), verdict])
    disconnect(connection)
    path = made_at(tmp_path / "old.srm", "0001")
    _copy_rows(newest, path)
    newest.unlink()
    return path


def _copy_rows(source: Path, to: Path) -> None:
    """What the older tables have room for."""
    with raw(to) as file:
        file.execute("ATTACH ? AS newest", (str(source),))
        for table in ("batch", "change", "details", "target", "answer", "content"):
            columns = ", ".join(f'"{row[1]}"' for row in file.execute(f"PRAGMA main.table_info({table})"))
            file.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table}")


def test_every_migration_is_known_and_the_newest_is_the_one_in_use() -> None:
    files = Path("srm_desktop/store/migrations/versions").resolve().glob("m*.py")
    numbers = {re.match(r"m(\d{4})_", file.name)[1] for file in files}  # type: ignore[index]
    assert numbers == set(FINGERPRINTS)
    assert max(numbers) == HEAD


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_fingerprint_of_each_format_is_the_recorded_one(tmp_path: Path, revision: str) -> None:
    path = made_at(tmp_path / "made.srm", revision)
    connection = connect(path, writable=False)
    assert fingerprint(connection) == FINGERPRINTS[revision]
    disconnect(connection)


def test_a_migrated_file_has_the_tables_and_columns_of_the_schema(file: AssessmentFile) -> None:
    connection = connect(file.path, writable=False)
    found = inspect(connection)
    names = set(found.get_table_names()) - {"alembic_version"}
    assert names == set(metadata.tables)
    for name, table in metadata.tables.items():
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)]
        assert columns == [
            (c.name, str(c.type.compile(connection.dialect)), c.nullable) for c in table.columns
        ]
        assert found.get_pk_constraint(name)["constrained_columns"] == [c.name for c in table.primary_key]
        indexes = {(i["name"], tuple(i["column_names"])) for i in found.get_indexes(name)}
        assert indexes == {(i.name, tuple(c.name for c in i.columns)) for i in table.indexes}
    disconnect(connection)


def test_tables_check_the_types_of_their_values(file: AssessmentFile) -> None:
    with raw(file.path) as other:
        strict = {row[1]: row[5] for row in other.execute("PRAGMA table_list") if row[1] in metadata.tables}
    assert strict == dict.fromkeys(metadata.tables, 1)


def test_a_file_is_marked_as_an_assessment(file: AssessmentFile) -> None:
    with raw(file.path) as other:
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_an_older_file_is_backed_up_brought_up_to_date_and_keeps_its_data(
    old_file: Path, tmp_path: Path
) -> None:
    before = old_file.read_bytes()
    backups = tmp_path / "backups"
    with AssessmentFile.open(old_file, backups=backups) as opened:
        state = opened.state()
        assert state.details.title == "Old"
        assert state.answer(AnswerKey(ACCOUNT, ITEMS[0])) == (
            ACCOUNT,
            ITEMS[0],
            Result.SATISFIED,
            "kept",
            *state.answer(AnswerKey("", ""))[4:],
        )
        assert opened.head().seq == 4
        assert opened.check().damage == ()
        assert opened.write(action(Verb.ATTEST), [Edit(Entity.ATTESTATION, "SRM-1", "state", "final")])
    (backup,) = backups.iterdir()
    assert re.fullmatch(r"old-before-upgrade-\d{8}T\d{6}Z\.srm", backup.name)
    connection = connect(backup, writable=False)
    assert fingerprint(connection) == FINGERPRINTS["0001"]
    disconnect(connection)
    old_file.write_bytes(before)
    with raw(backup) as copy, raw(old_file) as original:
        assert list(copy.iterdump()) == list(original.iterdump())


def test_the_backup_before_an_upgrade_opens_as_the_file_did(old_file: Path, tmp_path: Path) -> None:
    AssessmentFile.open(old_file, backups=tmp_path / "backups").close()
    (backup,) = (tmp_path / "backups").iterdir()
    with AssessmentFile.open(backup, backups=tmp_path / "more") as opened:
        assert opened.state().answer(AnswerKey(ACCOUNT, ITEMS[0])).note == "kept"


def test_files_of_one_name_that_are_upgraded_at_once_are_each_backed_up(
    old_file: Path, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"
    for name in ("one", "two", "three"):
        path = tmp_path / name / "old.srm"
        path.parent.mkdir()
        shutil.copy(old_file, path)
        AssessmentFile.open(path, backups=backups).close()
    assert len(list(backups.iterdir())) == 3


def test_where_there_is_no_backups_folder_the_backup_lies_beside_the_file(old_file: Path) -> None:
    AssessmentFile.open(old_file).close()
    assert len(list(old_file.parent.glob("old-before-upgrade-*.srm"))) == 1


def test_an_older_file_is_not_upgraded_read_only(old_file: Path) -> None:
    before = old_file.read_bytes()
    with pytest.raises(UserError) as caught:
        AssessmentFile.open(old_file, read_only=True)
    refusal(caught.value, "old.srm", "older format", "Copy it")
    assert old_file.read_bytes() == before


def test_a_damaged_older_file_is_refused_as_it_is(old_file: Path, tmp_path: Path) -> None:
    with unguarded(old_file) as other:
        other.execute("UPDATE change SET new = 'forged' WHERE field = 'note'")
    before = old_file.read_bytes()
    with pytest.raises(UserError) as caught:
        AssessmentFile.open(old_file, backups=tmp_path / "backups")
    refusal(caught.value, "old.srm", "altered")
    with raw(old_file) as other:
        assert other.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    assert old_file.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["old.srm"]


def test_an_upgrade_that_cannot_be_backed_up_does_not_happen(old_file: Path, tmp_path: Path) -> None:
    before = old_file.read_bytes()
    occupied = tmp_path / "backups"
    occupied.write_text("a file where the folder should be")
    with pytest.raises(UserError):
        AssessmentFile.open(old_file, backups=occupied)
    assert old_file.read_bytes() == before
    assert not list(tmp_path.glob(".*.lock"))


@pytest.mark.parametrize(
    ("versions", "words"),
    [
        ([f"{int(HEAD) + 1:04}"], ["newer version", f"up to {HEAD}"]),
        (["9999"], ["newer version", "Install the newer version"]),
        (["0000"], ["structure"]),
        (["head"], ["structure"]),
        (["zzzz"], ["structure"]),
        ([""], ["structure"]),
        ([], ["structure"]),
        (["0001", "0002"], ["structure"]),
    ],
)
def test_a_format_from_the_future_or_from_nowhere_is_refused(
    file: AssessmentFile, versions: list[str], words: list[str]
) -> None:
    path = file.path
    file.close()
    with raw(path) as other:
        other.execute("DELETE FROM alembic_version")
        other.executemany("INSERT INTO alembic_version VALUES (?)", [(version,) for version in versions])
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(UserError) as caught:
            AssessmentFile.open(path, read_only=read_only)
        refusal(caught.value, path.name, *words)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir() if p.is_file()] == [path.name]


def test_a_current_file_is_opened_without_a_backup(file: AssessmentFile, tmp_path: Path) -> None:
    path = file.path
    file.close()
    copy = tmp_path / "copy.srm"
    shutil.copy(path, copy)
    AssessmentFile.open(copy, backups=tmp_path / "backups").close()
    assert not (tmp_path / "backups").exists()
