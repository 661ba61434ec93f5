"""Undo and redo, case by case; the laws are in test_undo_laws."""

from __future__ import annotations

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.store.file import AssessmentFile
from tests.support import ACCOUNT, AUTHOR, ITEMS, action, note, write_notes

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def text(file: AssessmentFile) -> str:
    return file.state().answer(KEY).note


def undo(file: AssessmentFile) -> Batch | None:
    batch = file.next_undo()
    return file.revert(batch.id, Verb.UNDO, AUTHOR) if batch else None


def redo(file: AssessmentFile) -> Batch | None:
    batch = file.next_redo()
    return file.revert(batch.id, Verb.REDO, AUTHOR) if batch else None


def test_nothing_can_be_undone_in_a_new_file(file: AssessmentFile) -> None:
    assert file.next_undo() is None
    assert file.next_redo() is None


def test_undo_goes_back_step_by_step_and_redo_forward_again(file: AssessmentFile) -> None:
    write_notes(file, "one", "two", "three")
    seen = [text(file)]
    while undo(file):
        seen.append(text(file))
    assert seen == ["three", "two", "one", ""]
    while redo(file):
        seen.append(text(file))
    assert seen[4:] == ["one", "two", "three"]


def test_an_undo_is_logged_as_what_it_takes_back(file: AssessmentFile) -> None:
    batch = file.write(action(Verb.SET_RESULT, count=2, detail="satisfied"), [note("a"), note("b", ITEMS[1])])
    assert batch
    undone = undo(file)
    assert undone
    assert (undone.action.verb, undone.action.count) == (Verb.UNDO, 2)
    assert undone.action.detail == "set-result satisfied"
    assert undone.action.reverts == batch.id
    redone = redo(file)
    assert redone
    assert redone.action.detail == "undo set-result satisfied"
    assert redone.action.reverts == undone.id
    assert file.head().seq == 6


def test_undo_and_redo_reach_across_closing_the_file(file: AssessmentFile) -> None:
    write_notes(file, "one", "two")
    undo(file)
    path = file.path
    file.close()
    with AssessmentFile.open(path) as again:
        assert redo(again)
        assert text(again) == "two"
        assert undo(again)
        assert undo(again)
        assert text(again) == ""


def test_a_new_edit_ends_redo(file: AssessmentFile) -> None:
    write_notes(file, "one", "two")
    undo(file)
    write_notes(file, "three")
    assert file.next_redo() is None
    undo(file)
    assert text(file) == "one"


def test_undo_passes_over_what_is_a_fact(file: AssessmentFile) -> None:
    file.write(action(Verb.CREATE), [Edit(Entity.PERSON, "p", "name", "Anna")])
    write_notes(file, "one")
    file.write(action(Verb.ATTEST), [Edit(Entity.ATTESTATION, "SRM-1", "state", "final")])
    undo(file)
    assert text(file) == ""
    assert "SRM-1" in file.state().attestations
    assert file.next_undo() is None
    assert "p" in file.state().people
    redo(file)
    assert text(file) == "one"


def test_a_field_that_was_changed_since_stays_as_it_is(file: AssessmentFile) -> None:
    first = file.write(action(), [note("a"), note("b", ITEMS[1])])
    write_notes(file, "newer")
    assert first
    undone = file.revert(first.id, Verb.UNDO, AUTHOR)
    assert undone
    assert [(c.old, c.new) for c in undone.changes] == [("b", None)]
    assert text(file) == "newer"


def test_where_everything_was_changed_since_there_is_nothing_to_undo(file: AssessmentFile) -> None:
    first = file.write(action(), [note("a")])
    write_notes(file, "newer")
    assert first
    head = file.head()
    assert file.revert(first.id, Verb.UNDO, AUTHOR) is None
    assert file.head() == head
