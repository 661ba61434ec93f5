"""What the full check finds: everything in a file must be what its log says."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import GENESIS, Edit, Entity, LogHead, Verb, change_hash, header_text
from srm_desktop.store.file import AssessmentFile
from tests.support import ACCOUNT, ITEMS, action, empty_bytes, note, raw, refusal, unguarded, write_notes

CATALOG = b'{"not": "looked into here"}'
DIGEST = sha256(CATALOG).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work.srm"
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path) as file:
        edits = [Edit(Entity.DETAILS, DETAILS_ID, "catalog_sha256", DIGEST)]
        file.write(action(Verb.CREATE), edits, new_content={"application/json": CATALOG})
        file.write(action(Verb.ADD_TARGET), [Edit(Entity.TARGET, ACCOUNT, "name", "Production")])
        write_notes(file, "The first note.", "The second note.", "The third note.")
    return path


def damage(path: Path) -> tuple[str, ...]:
    """What the check says of a file that is opened as if it were known; untrusted, it does not open."""
    with pytest.raises(UserError) as caught:
        AssessmentFile.open(path)
    sentence = refusal(caught.value, "work.srm")
    with AssessmentFile.open(path, trusted=True, read_only=True) as file:
        found = file.check().damage
    assert found
    assert found[0] in sentence
    return found


def test_a_sound_file_has_no_damage_and_says_how_far_its_log_goes(path: Path) -> None:
    with AssessmentFile.open(path) as file:
        report = file.check()
        assert (report.damage, report.changes, report.contents) == ((), 5, 1)
        assert report.head == file.head() == LogHead(5, file.history()[-1].change.hash)


def test_an_empty_log_is_sound(file: AssessmentFile) -> None:
    assert file.check().head == LogHead(0, GENESIS)
    assert file.check().damage == ()


@pytest.mark.parametrize("byte", [b"X", b"\xff", b"\x00"], ids=["letter", "not UTF-8", "NUL"])
def test_one_changed_byte_of_a_note_is_found(path: Path, byte: bytes) -> None:
    """In the current state or in the log, wherever SQLite keeps the text."""
    data = path.read_bytes()
    places = [n for n in range(len(data)) if data.startswith(b"The third note.", n)]
    assert len(places) >= 2
    for place in places:
        path.write_bytes(data[: place + 4] + byte + data[place + 5 :])
        assert damage(path)


FORGERIES = {
    "a result set by hand": (
        "INSERT INTO answer (target, item, result) VALUES ('t', 'i', 'satisfied')",
        "result",
    ),
    "a note changed by hand": ("UPDATE answer SET note = 'Better.'", "The note of answer"),
    "a field filled by hand": ("UPDATE answer SET result = 'satisfied'", "The result of answer"),
    "a field emptied by hand": ("UPDATE target SET name = NULL, note = 'x'", "The name of target"),
    "a removed answer": ("DELETE FROM answer", "is missing, though logged"),
    "a target without any value": ("INSERT INTO target (id) VALUES ('ghost')", "without any value"),
    "an invented person": ("INSERT INTO person (id, name) VALUES ('p', 'Mallory')", "The name of person"),
    "a changed document": ("UPDATE content SET data = X'00'", "was altered"),
    "a removed document": ("DELETE FROM content", "catalog"),
}


@pytest.mark.parametrize(("statement", "words"), FORGERIES.values(), ids=FORGERIES.keys())
def test_a_row_changed_by_hand_is_found(path: Path, statement: str, words: str) -> None:
    with raw(path) as other:
        other.execute(statement)
    assert any(words in sentence for sentence in damage(path))


LOG_FORGERIES = {
    "a changed note": ("UPDATE change SET new = 'Better.' WHERE seq = 4", "Change 4 was altered"),
    "a changed old value": ("UPDATE change SET old = NULL WHERE seq = 4", "Change 4 was altered"),
    "another author": ("UPDATE batch SET actor = 'Mallory' WHERE number = 3", "Change 3 was altered"),
    "another time": (
        "UPDATE batch SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3",
        "Change 3 was altered",
    ),
    "another spelling of the time": ("UPDATE batch SET at = replace(at, 'T', ' ')", "Change 1 was altered"),
    "another count": ("UPDATE batch SET count = 99 WHERE number = 5", "Change 5 was altered"),
    "another hash": ("UPDATE change SET hash = zeroblob(32) WHERE seq = 2", "Change 2 was altered"),
    "a removed change": ("DELETE FROM change WHERE seq = 4", "order of the log"),
    "a removed first change": ("DELETE FROM change WHERE seq = 1", "order of the log"),
    "a removed batch": ("DELETE FROM batch WHERE number = 4", "order|does not know|where 4"),
    "an action without changes": (
        "INSERT INTO batch SELECT 6, 'x', verb, count, '', actor, at, reverts FROM batch WHERE number = 5",
        "without changes",
    ),
    "swapped changes": (
        "UPDATE change SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 END WHERE seq IN (3, 4);"
        "UPDATE change SET seq = -seq WHERE seq < 0",
        "order of the log",
    ),
    "renumbered actions": (
        "UPDATE batch SET number = number + 10; UPDATE change SET batch = batch + 10",
        "does not know",
    ),
    "an unknown action": ("UPDATE batch SET verb = 'bribe' WHERE number = 2", "does not know"),
    "an unknown entity": ("UPDATE change SET entity = 'alien' WHERE seq = 2", "does not know"),
    "a line break in an id": ("UPDATE answer SET item = 'a' || char(10) || 'b'", "a\\nb"),
}


@pytest.mark.parametrize(("script", "words"), LOG_FORGERIES.values(), ids=LOG_FORGERIES.keys())
def test_a_change_to_the_log_is_found(path: Path, script: str, words: str) -> None:
    with unguarded(path) as other:
        other.executescript(script)
    found = damage(path)
    assert any(word in sentence for word in words.split("|") for sentence in found), found
    assert all(sentence.isprintable() for sentence in found)


def test_a_cut_tail_of_the_log_is_found_by_the_state_it_no_longer_explains(path: Path) -> None:
    with unguarded(path) as other:
        other.execute("DELETE FROM change WHERE seq = 5")
        other.execute("DELETE FROM batch WHERE number = 5")
    assert any("note of answer" in sentence for sentence in damage(path))


def test_a_log_forged_with_care_is_found_where_its_values_mean_nothing(path: Path) -> None:
    """The hashes fit, but no result is called so: showing it would crash later."""
    with unguarded(path) as other:
        (*parts,) = other.execute("SELECT id, verb, count, detail, actor, at, reverts FROM batch").fetchall()[
            -1
        ]
        row = other.execute("SELECT previous, uuid FROM change WHERE seq = 5").fetchone()
        fields = (5, row[1], "answer", f"{ITEMS[0]}@{ACCOUNT}", "result", None, "excellent")
        forged = change_hash(header_text(tuple(parts)), row[0], fields)
        other.execute(
            "UPDATE change SET field = 'result', old = NULL, new = 'excellent', hash = ? WHERE seq = 5",
            (forged,),
        )
        other.execute("UPDATE answer SET note = 'The second note.', result = 'excellent'")
    assert any("does not know" in sentence and "excellent" in sentence for sentence in damage(path))


def test_a_broken_page_is_found(path: Path) -> None:
    with raw(path) as other:
        (page_size,) = other.execute("PRAGMA page_size").fetchone()
        (root,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'content'").fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * page_size : root * page_size] = b"\xaa" * page_size
    path.write_bytes(data)
    assert any("database is damaged" in sentence for sentence in damage(path))


def test_the_check_says_how_far_it_is_and_can_be_stopped(file: AssessmentFile) -> None:
    file.write(action(), [note(str(n), ITEMS[n % 8], f"t{n}") for n in range(5_000)])
    seen: list[tuple[int, int]] = []
    file.check(lambda done, total: seen.append((done, total)))
    assert seen == [(2_000, 5_000), (4_000, 5_000)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        file.check(stop)
    write_notes(file, "still open")
    assert file.check().damage == ()


def test_opening_can_be_stopped_and_leaves_no_lock(file: AssessmentFile) -> None:
    file.write(action(), [note(str(n), ITEMS[n % 8], f"t{n}") for n in range(2_000)])
    path = file.path
    file.close()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        AssessmentFile.open(path, progress=stop)
    assert [p for p in path.parent.iterdir() if p.is_file()] == [path]


@pytest.fixture
def backup(path: Path, tmp_path: Path) -> Iterator[AssessmentFile]:
    with AssessmentFile.open(path) as file:
        file.back_up(tmp_path / "backup.srm")
        with AssessmentFile.open(tmp_path / "backup.srm") as copy:
            yield copy


def test_a_backup_is_the_same_assessment_and_private(path: Path, backup: AssessmentFile) -> None:
    with AssessmentFile.open(path) as file:
        assert backup.head() == file.head()
        assert backup.state() == file.state()
    assert backup.path.stat().st_mode & 0o777 == 0o600


def test_a_backup_replaces_nothing_and_leaves_no_half_copy(path: Path, tmp_path: Path) -> None:
    occupied = tmp_path / "occupied.srm"
    occupied.write_text("mine")
    with AssessmentFile.open(path) as file:
        with pytest.raises(UserError) as caught:
            file.back_up(occupied)
        refusal(caught.value, "occupied.srm", "already exists")
        with pytest.raises(UserError) as caught:
            file.back_up(tmp_path / "nowhere" / "copy.srm")
        refusal(caught.value, "copy.srm")
    assert occupied.read_text() == "mine"
    assert not list(tmp_path.glob("*.part"))
