"""Rolling copies: few, private, each of them the whole assessment."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import Edit, Entity, LogHead, Verb
from srm_desktop.paths import backups_dir
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.lifecycle import KEPT_BACKUPS
from srm_desktop.services.session import Session
from srm_desktop.store.file import AssessmentFile
from tests.support import ACCOUNT, AUTHOR, ITEMS, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def test_the_newest_copies_are_kept_and_each_can_be_restored(session: Session) -> None:
    heads: dict[Path, LogHead] = {}
    for n in range(3 * KEPT_BACKUPS):
        answering.set_note(session, [KEY], f"note {n}", AUTHOR)
        copy = lifecycle.back_up(session)
        assert copy
        heads[copy] = session.head()
    folder = backups_dir() / session.state.details.uuid
    kept = sorted(folder.iterdir(), key=lambda path: heads[path].seq)
    assert kept == list(heads)[-KEPT_BACKUPS:]
    for number, copy in enumerate(kept, 2 * KEPT_BACKUPS):
        assert re.fullmatch(r"\d{8}T\d{6}Z-\d+-[0-9a-f]{8}\.srm", copy.name)
        assert copy.stat().st_mode & 0o777 == 0o600
        with AssessmentFile.open(copy) as file:
            assert file.head() == heads[copy]
            assert file.state().answer(KEY).note == f"note {number}"


def test_a_copy_of_what_was_copied_already_is_not_made(session: Session) -> None:
    assert lifecycle.back_up(session)
    assert lifecycle.back_up(session) is None
    answering.set_note(session, [KEY], "new", AUTHOR)
    assert lifecycle.back_up(session)
    assert lifecycle.back_up(session) is None


def test_two_assessments_have_their_copies_apart(make_session: Callable[..., Session]) -> None:
    one, other = make_session(ACCOUNT, name="one.srm"), make_session(ACCOUNT, name="other.srm")
    first, second = lifecycle.back_up(one), lifecycle.back_up(other)
    assert first
    assert second
    assert first.parent != second.parent


def test_two_copies_of_one_assessment_that_went_apart_are_both_backed_up(
    session: Session, tmp_path: Path
) -> None:
    """As two people's are, who both have them on this computer before they are merged."""
    shutil.copy(session.path, tmp_path / "other.srm")
    with lifecycle.open_assessment(tmp_path / "other.srm") as other:
        answering.set_note(session, [KEY], "mine", AUTHOR)
        answering.set_note(other, [KEY], "theirs", AUTHOR)
        assert other.head().seq == session.head().seq
        assert lifecycle.back_up(session)
        assert lifecycle.back_up(other)


def test_what_the_program_did_not_make_is_left_alone(session: Session) -> None:
    folder = backups_dir() / session.state.details.uuid
    folder.mkdir(parents=True)
    mine = [
        folder / name for name in ("mine.srm", "20260102T030405Z-1-0123abcd.srm.txt", "0.srm", "notes.txt")
    ]
    for path in mine:
        path.write_text("mine")
    for n in range(KEPT_BACKUPS + 2):
        answering.set_note(session, [KEY], f"note {n}", AUTHOR)
        lifecycle.back_up(session)
    assert all(path.read_text() == "mine" for path in mine)
    assert len(list(folder.iterdir())) == KEPT_BACKUPS + len(mine)


@pytest.mark.parametrize("uuid", ["../../documents", "/tmp/elsewhere", "..", "", "a/b", "x" * 5000, "\0"])
def test_an_assessments_own_name_cannot_lead_its_copies_elsewhere(
    session: Session, home: Path, uuid: str
) -> None:
    """The uuid is part of the file, so whoever made the file chose it."""
    documents = home.parent / "documents"
    documents.mkdir()
    precious = [documents / f"20260102T03040{n}Z-1-0123abcd.srm" for n in range(KEPT_BACKUPS)]
    for path in precious:
        path.write_text("mine")
    session.commit(Verb.EDIT_DETAILS, AUTHOR, [Edit(Entity.DETAILS, DETAILS_ID, "uuid", uuid)])
    copy = lifecycle.back_up(session)
    assert copy
    assert copy.resolve().parent.parent == backups_dir().resolve()
    assert all(path.read_text() == "mine" for path in precious)


def test_the_folder_is_called_as_the_assessment_calls_itself(session: Session) -> None:
    copy = lifecycle.back_up(session)
    assert copy
    assert UUID(copy.parent.name) == UUID(session.state.details.uuid)


def test_where_no_copy_can_be_made_the_reason_is_told(session: Session, home: Path) -> None:
    (home / "data").mkdir(parents=True)
    backups_dir().write_text("a file where the folder should be")
    with pytest.raises(UserError) as caught:
        lifecycle.back_up(session)
    refusal(caught.value, "backup could not be written")


def test_a_reader_may_make_a_copy_too(session: Session) -> None:
    answering.set_note(session, [KEY], "seen", AUTHOR)
    with lifecycle.open_assessment(session.path, read_only=True) as reader:
        copy = lifecycle.back_up(reader)
    assert copy
    with AssessmentFile.open(copy) as file:
        assert file.head() == session.head()


def test_large_copies_are_fewer_but_never_only_one(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    size = session.path.stat().st_size
    folder = backups_dir() / session.state.details.uuid
    for room, kept in ((5 * size, 4), (0, 2)):
        monkeypatch.setattr(lifecycle, "KEPT_BYTES", room)
        copies = []
        for n in range(6):
            answering.set_note(session, [KEY], f"{room} {n}", AUTHOR)
            copies.append(lifecycle.back_up(session))
        assert len(list(folder.iterdir())) in (kept, kept + 1)
        assert copies[-1]
        assert copies[-1].exists()


def test_work_goes_on_while_a_copy_is_made_and_the_copy_is_whole(session: Session) -> None:
    answering.set_note(session, [KEY], "x" * 900_000, AUTHOR)
    for n in range(12):
        answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[n % 7 + 1])], f"{n:x}" * 900_000, AUTHOR)
    told: list[int] = []

    def work(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 2:
            answering.set_note(session, [KEY], "meanwhile", AUTHOR)

    copy = lifecycle.back_up(session, work)
    assert copy
    assert len(told) > 3
    with AssessmentFile.open(copy) as file:
        assert file.check().damage == ()
        assert file.state().answer(KEY).note == "meanwhile"


def test_a_copy_that_is_stopped_is_not_there(session: Session) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        lifecycle.back_up(session, stop)
    assert list((backups_dir() / session.state.details.uuid).iterdir()) == []
