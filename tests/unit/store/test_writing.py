"""The one way in: batches of edits, the log they leave, and what of it can be read back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import permutations
from pathlib import Path
from uuid import UUID

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import GENESIS, Edit, Entity, Verb, change_hash, header, header_text
from srm_desktop.store.connection import MAX_VALUE_BYTES
from srm_desktop.store.file import AssessmentFile
from tests.support import ACCOUNT, ITEMS, action, note, raw, refusal, write_notes

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def test_a_batch_changes_the_state_and_the_log_together(file: AssessmentFile) -> None:
    edits = [note("Seen."), Edit(Entity.ANSWER, str(KEY), "result", "satisfied")]
    batch = file.write(action(Verb.SET_RESULT, detail="satisfied"), edits)
    assert batch
    answer = file.state().answer(KEY)
    assert (answer.note, answer.result) == ("Seen.", Result.SATISFIED)
    assert [(c.field, c.old, c.new) for c in batch.changes] == [
        ("note", None, "Seen."),
        ("result", None, "satisfied"),
    ]
    assert file.batch(batch.id).changes == batch.changes
    assert file.head() == (2, batch.changes[-1].hash)


def test_an_edit_that_changes_nothing_is_not_logged(file: AssessmentFile) -> None:
    write_notes(file, "Seen.")
    before = file.head()
    assert file.write(action(), [note("Seen.")]) is None
    assert file.write(action(), [note("", item=ITEMS[1])]) is None
    assert file.write(action(), [Edit(Entity.ANSWER, str(KEY), "result", "not-assessed")]) is None
    assert file.write(action(), []) is None
    assert file.head() == before
    batch = file.write(action(), [note("Seen."), note("New.", item=ITEMS[1])])
    assert batch
    assert [c.new for c in batch.changes] == ["New."]


def test_of_several_edits_of_one_field_the_last_counts(file: AssessmentFile) -> None:
    batch = file.write(action(), [note("one"), note("two"), note("three")])
    assert batch
    assert [(c.old, c.new) for c in batch.changes] == [(None, "three")]
    assert file.write(action(), [note("other"), note("three")]) is None


def test_a_thing_whose_every_field_is_empty_is_gone(file: AssessmentFile) -> None:
    write_notes(file, "Seen.")
    assert KEY in file.state().answers
    file.write(action(), [note("")])
    assert KEY not in file.state().answers
    assert file.check().damage == ()


def test_a_value_is_logged_in_its_one_spelling(file: AssessmentFile) -> None:
    edits = [
        Edit(Entity.ANSWER, str(KEY), "due", "20260102"),
        Edit(Entity.ANSWER, str(KEY), "methods", "test examine test"),
    ]
    batch = file.write(action(), edits)
    assert batch
    assert [c.new for c in batch.changes] == ["2026-01-02", "examine test"]


def test_fields_are_stored_under_their_names_in_whatever_order_they_are_edited(file: AssessmentFile) -> None:
    values = {"owner": "Mara", "result": "satisfied", "due": "2026-01-02", "assessor": "Ben"}
    for names in permutations(values):
        edits = [Edit(Entity.ANSWER, str(KEY), name, values[name]) for name in names]
        file.write(action(), edits)
        answer = file.state().answers[KEY]
        assert (answer.owner, answer.result, answer.assessor) == ("Mara", Result.SATISFIED, "Ben")
        assert answer.due == date(2026, 1, 2)
        file.write(action(), [edit._replace(new=None) for edit in edits])
        assert KEY not in file.state().answers
    assert file.check().damage == ()


def test_each_change_is_chained_to_the_one_before_it(file: AssessmentFile) -> None:
    write_notes(file, "one", "two", "three")
    file.write(action(), [note("four"), note("five", item=ITEMS[1])])
    previous = GENESIS
    for entry in file.history():
        c = entry.change
        text = header_text(header(entry.batch.id, entry.batch.action))
        fields = (c.seq, c.uuid, c.entity, c.id, c.field, c.old, c.new)
        assert c.previous == previous
        assert c.hash == change_hash(text, previous, fields)
        previous = c.hash
    assert file.head() == (5, previous)
    assert [entry.batch.number for entry in file.history()] == [1, 2, 3, 4, 4]


def test_hundreds_of_answers_are_one_batch(file: AssessmentFile) -> None:
    edits = [note(f"{n}", item, f"target{n}") for n in range(400) for item in ITEMS[:3]]
    batch = file.write(action(count=len(edits)), edits)
    assert batch
    assert len(batch.changes) == 1200
    uuids = [change.uuid for change in batch.changes]
    assert len(set(uuids)) == 1200
    assert all(UUID(uuid).version == 4 and UUID(uuid).hex == uuid for uuid in uuids)
    assert file.write(action(), edits) is None
    assert len(file.state().answers) == 1200


@pytest.mark.parametrize("text", ["\0", "a\0b", "\r\n\t", "\U0001f512", "\ufeff", "\u202e", "x" * 1_000_000])
def test_any_text_comes_back_as_it_was_written(file: AssessmentFile, text: str) -> None:
    write_notes(file, text)
    path = file.path
    file.close()
    with AssessmentFile.open(path) as again:
        assert again.state().answer(KEY).note == text


def test_half_a_character_is_refused_and_nothing_is_written(file: AssessmentFile) -> None:
    """What a terminal hands over for a byte that is no UTF-8."""
    for given, edits in (
        (action(), [note("fine", item=ITEMS[1]), note("caf\udce9")]),
        (action(actor="Ren\udce9"), [note("fine")]),
        (action(detail="\ud800"), [note("fine")]),
    ):
        with pytest.raises(UserError) as caught:
            file.write(given, edits)
        refusal(caught.value, "half a character")
    assert file.head().seq == 0
    assert file.state().answers == {}


def test_a_value_longer_than_the_limit_is_refused_and_nothing_is_written(file: AssessmentFile) -> None:
    write_notes(file, "before")
    with pytest.raises(UserError) as caught:
        file.write(action(), [note("x" * (MAX_VALUE_BYTES + 1)), note("other", item=ITEMS[1])])
    refusal(caught.value, "test.srm", "too large")
    assert file.state().answer(KEY).note == "before"
    assert file.check().damage == ()
    write_notes(file, "after")


def test_a_field_or_value_that_is_not_there_is_a_fault_of_the_caller(file: AssessmentFile) -> None:
    with pytest.raises(KeyError):
        file.write(action(), [note("fine"), Edit(Entity.ANSWER, str(KEY), "colour", "red")])
    with pytest.raises(ValueError, match="fine"):
        file.write(action(), [note("x"), Edit(Entity.ANSWER, str(KEY), "result", "fine")])
    assert file.head().seq == 0


def test_content_is_kept_by_its_hash(file: AssessmentFile) -> None:
    data = b"evidence\0\xff"
    digest = sha256(data).hexdigest()
    file.write(action(), [note(digest)], new_content={"text/plain": data})
    file.write(action(), [note("again")], new_content={"text/plain": data})
    assert file.content(digest) == data
    assert file.check().contents == 1
    with pytest.raises(LookupError):
        file.content("0" * 64)
    with pytest.raises(LookupError):
        file.batch("no such batch")


@pytest.mark.parametrize("table", ["batch", "change"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid"])
def test_the_log_can_only_grow(file: AssessmentFile, table: str, statement: str) -> None:
    write_notes(file, "one", "two")
    with raw(file.path) as other, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute(statement.format(table))
    assert len(file.history()) == 2


def test_history_is_of_everything_of_some_things_or_of_one_responsibility(file: AssessmentFile) -> None:
    other = "444455556666"
    file.write(action(), [Edit(Entity.TARGET, ACCOUNT, "name", "Production")])
    file.write(action(), [note("one"), note("two", target=other), note("three", item=f"{ITEMS[0]}1")])
    file.write(action(), [note("four", item=ITEMS[1]), Edit(Entity.PERSON, f"{ITEMS[0]}@x", "name", "Odd")])

    def news(**wanted: object) -> list[str | None]:
        return [entry.change.new for entry in file.history(**wanted)]  # type: ignore[arg-type]

    assert news() == ["Production", "one", "two", "three", "four", "Odd"]
    assert news(item=ITEMS[0]) == ["one", "two"]
    assert news(item=f"{ITEMS[0]}1") == ["three"]
    assert news(item="AB-ONE-0") == []
    assert news(entity=Entity.ANSWER) == ["one", "two", "three", "four"]
    assert news(entity=Entity.ANSWER, ids=[str(KEY), f"{ITEMS[1]}@{ACCOUNT}"]) == ["one", "four"]
    assert news(entity=Entity.TARGET, ids=["nobody"]) == []
    assert news(after_seq=4) == ["four", "Odd"]
    assert news(item=ITEMS[0], after_seq=2) == ["two"]


def test_one_responsibilitys_history_is_found_by_index(file: AssessmentFile) -> None:
    seen: list[str] = []
    connection = file._connection.connection.dbapi_connection
    assert isinstance(connection, sqlite3.Connection)
    connection.set_trace_callback(seen.append)
    file.history(item=ITEMS[0])
    connection.set_trace_callback(None)
    (query,) = [statement for statement in seen if "SELECT" in statement]
    with raw(file.path) as other:
        plan = [row[3] for row in other.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any("change_by_entity (entity=? AND entity_id>? AND entity_id<?)" in step for step in plan), plan


def test_a_batch_remembers_who_did_what_and_when(file: AssessmentFile) -> None:
    before = datetime.now(UTC)
    batch = file.write(action(Verb.SET_OWNER, "Zoë", 12, "Team A"), [note("x")])
    assert batch
    read = file.batch(batch.id).action
    assert (read.verb, read.actor, read.count, read.detail, read.reverts) == (
        Verb.SET_OWNER,
        "Zoë",
        12,
        "Team A",
        None,
    )
    assert abs((read.at - before).total_seconds()) < 60
    assert read.at.tzinfo is not None


def test_a_new_file_is_private_and_refuses_to_replace_another(tmp_path: Path) -> None:
    path = tmp_path / "new.srm"
    AssessmentFile.create(path).close()
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        AssessmentFile.create(path)
    refusal(caught.value, "new.srm", "already exists")
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["new.srm"]


def test_what_stands_at_a_new_files_name_is_left_alone_even_if_it_is_a_dead_link(tmp_path: Path) -> None:
    link = tmp_path / "link.srm"
    link.symlink_to(tmp_path / "nowhere" / "file.srm")
    with pytest.raises(UserError) as caught:
        AssessmentFile.create(link)
    refusal(caught.value, "link.srm")
    assert link.is_symlink()


def test_a_new_file_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        AssessmentFile.create(tmp_path / "nowhere" / "file.srm")
    refusal(caught.value, "file.srm", "folder exists")
