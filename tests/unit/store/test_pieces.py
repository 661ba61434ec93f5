"""Files kept in pieces: bit for bit, once each, whole or not at all, and checked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.store.file import AssessmentFile
from srm_desktop.store.pieces import PIECE_BYTES, Stream
from tests.support import action, connection_of, raw, refusal

LONG = b"0123456789abcdef" * (PIECE_BYTES // 16) * 3 + b"and some"


def in_pieces(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), PIECE_BYTES):
        yield data[start : start + PIECE_BYTES]


def stream_of(data: bytes, name: str = "proof.bin") -> Stream:
    return Stream(name, sha256(data).hexdigest(), lambda: in_pieces(data))


def edits_of(data: bytes, id_: str = "e1") -> list[Edit]:
    values = {
        "name": "proof.bin",
        "sha256": sha256(data).hexdigest(),
        "size": str(len(data)) if data else None,
    }
    return [Edit(Entity.EVIDENCE, id_, name, value) for name, value in values.items()]


def keep(file: AssessmentFile, data: bytes, id_: str = "e1") -> None:
    assert file.write(action(Verb.ADD_EVIDENCE), edits_of(data, id_), streams=[stream_of(data)])


def kept(file: AssessmentFile, data: bytes) -> bytes:
    return b"".join(file.pieces(sha256(data).hexdigest()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=st.binary(max_size=3000))
def test_what_is_kept_comes_back_bit_for_bit(file: AssessmentFile, data: bytes) -> None:
    file.write(action(Verb.ADD_EVIDENCE), edits_of(data), streams=[stream_of(data)])
    assert kept(file, data) == data
    assert file.check().damage == ()


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, len(LONG)])
def test_every_size_around_a_piece_comes_back(file: AssessmentFile, size: int) -> None:
    keep(file, LONG[:size])
    assert kept(file, LONG[:size]) == LONG[:size]
    assert file.check().damage == ()


def test_the_same_bytes_are_kept_once(file: AssessmentFile) -> None:
    keep(file, LONG)
    before = file.path.stat().st_size
    keep(file, LONG, "e2")
    assert file.path.stat().st_size - before < 20_000
    assert len(file.state().evidence) == 2


def test_what_is_not_kept_is_not_found(file: AssessmentFile) -> None:
    assert not file.has_pieces("0" * 64)
    with pytest.raises(LookupError):
        list(file.pieces("0" * 64))


def assert_nothing_was_written(file: AssessmentFile) -> None:
    assert file.head().seq == 0
    assert not file.has_pieces(sha256(LONG).hexdigest())
    assert file.check().damage == ()
    keep(file, LONG)


def test_bytes_that_are_not_the_ones_named_are_not_kept(file: AssessmentFile) -> None:
    other = Stream("proof.bin", sha256(LONG).hexdigest(), lambda: in_pieces(LONG + b"!"))
    with pytest.raises(UserError) as caught:
        file.write(action(Verb.ADD_EVIDENCE), edits_of(LONG), streams=[other])
    refusal(caught.value, "proof.bin changed while it was being read", "Nothing was added")
    assert_nothing_was_written(file)


def test_a_cancelled_write_leaves_nothing(file: AssessmentFile) -> None:
    def stop(_size: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        file.write(action(Verb.ADD_EVIDENCE), edits_of(LONG), streams=[stream_of(LONG)], on_bytes=stop)
    assert_nothing_was_written(file)


def test_a_full_disk_leaves_nothing(file: AssessmentFile) -> None:
    (pages,) = connection_of(file).execute("PRAGMA page_count").fetchone()
    connection_of(file).execute(f"PRAGMA max_page_count={pages + 300}")
    with pytest.raises(UserError) as caught:
        file.write(action(Verb.ADD_EVIDENCE), edits_of(LONG), streams=[stream_of(LONG)])
    refusal(caught.value, "no space left", "Nothing was changed")
    connection_of(file).execute("PRAGMA max_page_count=100000")
    assert_nothing_was_written(file)


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE piece SET data = zeroblob(length(data)) WHERE number = 1", "was altered"),
        ("DELETE FROM piece WHERE number = 1", "was altered"),
        ("DELETE FROM piece WHERE number = 3", "was altered"),
        ("UPDATE piece SET number = 7 WHERE number = 3", "was altered"),
        ("DELETE FROM piece", "is missing"),
    ],
)
def test_evidence_that_was_tampered_with_is_found(file: AssessmentFile, sql: str, said: str) -> None:
    keep(file, LONG)
    path = file.path
    file.close()
    with raw(path) as other:
        other.execute(sql)
    with AssessmentFile.open(path, trusted=True) as opened:
        (damage,) = opened.check().damage
    assert damage == f"Stored evidence {sha256(LONG).hexdigest()[:12]} {said}."
    with pytest.raises(UserError, match="altered outside"):
        AssessmentFile.open(path)


def test_evidence_that_was_taken_back_is_still_looked_for(file: AssessmentFile) -> None:
    """A redo would bring it back."""
    keep(file, b"once")
    batch = file.next_undo()
    assert batch
    file.revert(batch.id, Verb.UNDO, "Anna")
    assert file.state().evidence == {}
    assert file.check().damage == ()
    with raw(file.path) as other:
        other.execute("DELETE FROM piece")
    assert "is missing" in file.check().damage[0]


def test_a_size_that_is_not_the_stored_one_is_found(file: AssessmentFile) -> None:
    edits = [*edits_of(b"four"), Edit(Entity.EVIDENCE, "e1", "size", "5")]
    file.write(action(Verb.ADD_EVIDENCE), edits, streams=[stream_of(b"four")])
    assert "size" in file.check().damage[0]


def test_a_check_counts_files_and_tells_how_far_it_is(file: AssessmentFile) -> None:
    keep(file, LONG)
    told: list[tuple[int, int]] = []
    report = file.check(lambda done, total: told.append((done, total)))
    assert report.contents == 1
    assert told[-1] == (3 + 400, 3 + 400)
    assert told == sorted(told)


def test_a_copy_holds_the_evidence(file: AssessmentFile, tmp_path: Path) -> None:
    keep(file, LONG)
    file.back_up(tmp_path / "copy.srm")
    with AssessmentFile.open(tmp_path / "copy.srm") as copy:
        assert kept(copy, LONG) == LONG


def test_closing_waits_for_what_another_thread_writes(file: AssessmentFile) -> None:
    begun = threading.Event()

    def write() -> None:
        streams, act = [stream_of(LONG)], action(Verb.ADD_EVIDENCE)
        file.write(act, edits_of(LONG), streams=streams, on_bytes=lambda _: begun.set())

    thread = threading.Thread(target=write)
    thread.start()
    begun.wait()
    file.close()
    thread.join()
    with AssessmentFile.open(file.path) as again:
        assert kept(again, LONG) == LONG
