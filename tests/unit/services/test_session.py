"""An open assessment: memory follows the file, and whoever listens follows memory."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.attestation import Attestation
from srm_desktop.model.change import Action, Batch, Verb
from srm_desktop.model.grid import Grid
from srm_desktop.services import answering, lifecycle
from srm_desktop.services import targets as targets_of
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation
from tests.support import ACCOUNT, AUTHOR, ITEMS, note, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def test_listeners_hear_of_a_batch_when_it_is_in_memory_and_on_disk(session: Session) -> None:
    seen: list[tuple[str, int]] = []

    def listen(batch: Batch) -> None:
        seen.append((session.state.answer(KEY).note, session.head().seq - batch.changes[-1].seq))

    session.subscribe(listen)
    answering.set_note(session, [KEY], "one", AUTHOR)
    session.undo(AUTHOR)
    assert seen == [("one", 0), ("", 0)]


def test_a_listener_that_stops_while_being_told_is_told_no_more(session: Session) -> None:
    heard: list[str] = []

    def once(_batch: Batch) -> None:
        heard.append("once")
        stop()

    stop = session.subscribe(once)
    session.subscribe(lambda _batch: heard.append("always"))
    answering.set_note(session, [KEY], "one", AUTHOR)
    answering.set_note(session, [KEY], "two", AUTHOR)
    assert heard == ["once", "always", "always"]


def test_all_who_ask_for_the_results_of_the_same_targets_share_them_and_they_follow(session: Session) -> None:
    targets = [target.id for target in session.state.active_targets]
    shared = session.rollup(targets)
    assert session.rollup(reversed(targets)) is shared
    one = session.rollup([ACCOUNT])
    answering.set_result(session, [KEY], Result.SATISFIED, AUTHOR)
    assert shared.of_item(KEY.item).satisfied == 1
    assert one.of_target(ACCOUNT).satisfied == 1
    session.undo(AUTHOR)
    assert shared.of_item(KEY.item).satisfied == 0
    assert one.of_target(ACCOUNT).satisfied == 0


def test_the_grid_of_results_follows_answers_targets_and_undo(session: Session) -> None:
    def said_anew() -> list[bytearray]:
        items = [item.id for item in session.catalog.assessable]
        return Grid.of(items, [target.id for target in session.state.active_targets], session.state).rows

    first = session.results()
    answering.set_result(session, [KEY], Result.SATISFIED, AUTHOR)
    assert session.results() is first
    assert first.rows == said_anew()
    targets_of.remove_targets(session, [ACCOUNT], AUTHOR)
    assert session.results().rows == said_anew() != first.rows
    session.undo(AUTHOR)
    assert session.results().rows == said_anew() == first.rows


def test_undo_and_redo_tell_what_they_would_take_back(session: Session) -> None:
    assert session.next_undo() is None
    assert session.next_redo() is None
    answering.set_result(session, [KEY], Result.SATISFIED, AUTHOR)
    next_undo = session.next_undo()
    assert next_undo
    assert next_undo.verb is Verb.SET_RESULT
    session.undo("Ben")
    next_redo = session.next_redo()
    assert next_redo
    assert (next_redo.verb, next_redo.actor) == (Verb.UNDO, "Ben")
    assert session.undo(AUTHOR) is None
    assert session.redo(AUTHOR)
    assert session.redo(AUTHOR) is None
    assert session.state.answer(KEY).result is Result.SATISFIED


def test_an_edit_that_fails_leaves_memory_as_the_file(session: Session) -> None:
    answering.set_note(session, [KEY], "before", AUTHOR)
    with pytest.raises(UserError):
        session.commit(Verb.SET_NOTE, AUTHOR, [note("fine", ITEMS[1]), note("\udce9")])
    assert session.state.answer(KEY).note == "before"
    with lifecycle.open_assessment(session.path, read_only=True) as reader:
        assert reader.state == session.state


def test_a_second_window_reads_only_and_knows_why(session: Session) -> None:
    with lifecycle.open_assessment(session.path) as second:
        assert second.read_only
        assert second.holder
        with pytest.raises(UserError) as caught:
            answering.set_note(second, [KEY], "mine", AUTHOR)
        refusal(caught.value, session.path.name, "read-only")
        with pytest.raises(UserError) as caught:
            lifecycle.edit_details(second, {"title": "Mine"}, AUTHOR)
        refusal(caught.value, session.path.name, "read-only")


def test_reopening_gives_the_same_assessment(session: Session) -> None:
    answering.set_note(session, [KEY], "kept", AUTHOR)
    state, head, catalog = session.state, session.head(), session.catalog
    lifecycle.close(session)
    with lifecycle.open_assessment(session.path) as again:
        assert (again.state, again.head(), again.catalog) == (state, head, catalog)


@pytest.mark.parametrize(
    ("domains", "targets", "changed"),
    [
        ((), (), 3),
        (("AB",), (), 2),
        ((), ("payments",), 1),
        (("CD",), (ACCOUNT,), 1),
        (("AB",), ("payments",), 1),
    ],
)
def test_what_changed_since_a_document_is_counted_in_its_scope(
    session: Session, domains: tuple[str, ...], targets: tuple[str, ...], changed: int
) -> None:
    answering.set_note(session, [KEY], "before", AUTHOR)
    frozen = Attestation("SRM-1", log_seq=str(session.head().seq), domains=domains, targets=targets)
    assert answers_in(moved_since_attestation(session, frozen)) == 0
    for key in (KEY, AnswerKey("payments", ITEMS[1]), AnswerKey(ACCOUNT, ITEMS[7])):
        answering.set_result(session, [key], Result.SATISFIED, AUTHOR)
    lifecycle.edit_details(session, {"addressee": "The board"}, AUTHOR)
    assert answers_in(moved_since_attestation(session, frozen)) == changed


@pytest.mark.parametrize("seq", ["", "none", "-1"])
def test_a_document_that_does_not_say_when_it_was_frozen_counts_everything(
    session: Session, seq: str
) -> None:
    answering.set_note(session, [KEY], "one", AUTHOR)
    assert answers_in(moved_since_attestation(session, Attestation("SRM-1", log_seq=seq))) == 1


def test_what_another_thread_wrote_is_followed_in_the_order_of_the_log(session: Session) -> None:
    """A listener hears of it where it is followed, before what was written after it."""
    heard: list[tuple[int, int]] = []
    session.subscribe(lambda batch: heard.append((batch.number, threading.get_ident())))
    done = Action(Verb.SET_NOTE, AUTHOR, datetime.now(UTC))
    worker = threading.Thread(target=lambda: session.write(done, [note("of the worker")], []))
    worker.start()
    worker.join()
    assert (heard, session.state.answer(KEY).note) == ([], "")
    session.commit(Verb.SET_NOTE, AUTHOR, [note("later")])
    assert heard == [(2, threading.get_ident()), (3, threading.get_ident())]
    assert session.state.answer(KEY).note == "later"
    session.follow()
    assert len(heard) == 2
