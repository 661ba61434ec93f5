"""Making, opening, leaving and backing up assessments."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import DocumentKind
from srm_desktop.model.change import Verb
from srm_desktop.services import answering, known_files, lifecycle, people
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from tests.support import ACCOUNT, AUTHOR, ITEMS, raw, refusal

KEY = AnswerKey(ACCOUNT, ITEMS[0])


def new(document: Document, **changed: object) -> NewAssessment:
    values: dict[str, object] = {
        "title": "Title",
        "organisation": "Organisation",
        "catalog": document,
    } | changed
    return NewAssessment(**values)  # type: ignore[arg-type]


def test_a_new_assessment_holds_all_it_starts_with_in_one_batch(tmp_path: Path, document: Document) -> None:
    wanted = new(
        document,
        title=" Title ",
        organisation=" Organisation ",
        targets=[parse_target("111122223333=Production")],
        people=[people.new_person(" Zoë ", "CISO")],
    )
    with lifecycle.create(tmp_path / "new.srm", wanted, AUTHOR) as session:
        details = session.state.details
        assert (details.title, details.organisation) == ("Title", "Organisation")
        assert UUID(details.uuid).version == 4
        assert details.document_kind is DocumentKind.SELF_ASSESSMENT
        assert [target.name for target in session.state.active_targets] == ["Production"]
        assert [person.name for person in session.state.active_people] == ["Zoë"]
        assert session.catalog.id == "small"
        assert details.catalog_sha256 == session.catalog.sha256
        assert {entry.batch.action.verb for entry in session.history()} == {Verb.CREATE}
        assert len({entry.batch.id for entry in session.history()}) == 1
        assert session.next_undo() is None
        assert session.check().damage == ()


def test_a_new_assessment_is_judged_against_the_products_own_catalog(tmp_path: Path) -> None:
    with lifecycle.create(tmp_path / "new.srm", NewAssessment("Title", "Organisation"), AUTHOR) as session:
        assert session.catalog.id == "aws-srm"
        assert "IAM" not in session.catalog.id


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"title": "  "}, "needs a title and an organization"),
        ({"organisation": ""}, "needs a title and an organization"),
        ({"title": "x" * 301}, "at most 300"),
        ({"title": "caf\udce9"}, "half a character"),
        ({"targets": [parse_target("a"), parse_target("a")]}, "already there"),
        ({"people": [people.new_person(" ")]}, "needs a name"),
    ],
)
def test_an_assessment_that_cannot_be_made_leaves_no_file(
    tmp_path: Path, document: Document, changed: dict[str, object], words: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(UserError) as caught:
        lifecycle.create(folder / "new.srm", new(document, **changed), AUTHOR)
    refusal(caught.value, words)
    assert list(folder.iterdir()) == []


def test_an_assessment_is_not_made_over_another_file(tmp_path: Path, document: Document) -> None:
    taken = tmp_path / "taken.srm"
    taken.write_text("mine")
    with pytest.raises(UserError) as caught:
        lifecycle.create(taken, new(document), AUTHOR)
    refusal(caught.value, "taken.srm", "already exists")
    assert taken.read_text() == "mine"


def test_details_are_edited_but_never_emptied_of_the_name(session: Session) -> None:
    lifecycle.edit_details(session, {"title": " Other ", "addressee": "The board"}, AUTHOR)
    details = session.state.details
    assert (details.title, details.organisation, details.addressee) == ("Other", "Organisation", "The board")
    for wrong in ({"title": " "}, {"organisation": ""}, {"title": "x" * 301}):
        with pytest.raises(UserError):
            lifecycle.edit_details(session, wrong, AUTHOR)
    assert session.state.details == details


def closed(session: Session) -> Path:
    lifecycle.close(session)
    return session.path


def reads_all(path: Path) -> bool:
    """Whether opening looks at every page: a change that only the full check sees is refused then."""
    with raw(path) as other:
        (before,) = other.execute("SELECT name FROM target WHERE id = ?", (ACCOUNT,)).fetchone()
    status, data = path.stat(), path.read_bytes()
    forged = data.replace(before.encode(), before[::-1].encode())
    assert forged != data
    path.write_bytes(forged)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    try:
        lifecycle.open_assessment(path, read_only=True).close()
    except UserError as error:
        refusal(error, path.name, "altered")
        return True
    finally:
        path.write_bytes(data)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    return False


def test_a_file_as_this_program_left_it_is_not_read_in_full_again(session: Session) -> None:
    path = closed(session)
    assert known_files.is_as_left(path)
    assert not reads_all(path)


def test_a_file_that_was_not_left_properly_is_read_in_full(session: Session) -> None:
    session.close()
    assert not known_files.is_as_left(session.path)
    assert reads_all(session.path)


@pytest.mark.parametrize("what", ["time", "size", "name"])
def test_a_file_that_differs_in_time_size_or_name_is_read_in_full(session: Session, what: str) -> None:
    path = closed(session)
    status = path.stat()
    match what:
        case "time":
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))
        case "size":
            with path.open("ab") as file:
                file.write(b"\0")
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        case _:
            path = path.rename(path.with_name("renamed.srm"))
    assert not known_files.is_as_left(path)


def test_reading_only_does_not_vouch_for_a_file(session: Session) -> None:
    session.close()
    lifecycle.close(lifecycle.open_assessment(session.path, read_only=True))
    assert not known_files.is_as_left(session.path)


@pytest.mark.parametrize("register", ["", "{", "[]", '{"a": 5}', "null", '"text"'])
def test_a_spoilt_register_costs_a_full_check_and_nothing_else(
    session: Session, home: Path, register: str
) -> None:
    path = closed(session)
    (home / "data" / "known-files.json").write_text(register)
    assert not known_files.is_as_left(path)
    lifecycle.close(lifecycle.open_assessment(path))
    assert known_files.is_as_left(path)


def test_a_register_that_cannot_be_written_does_no_harm(session: Session, home: Path) -> None:
    home.mkdir(exist_ok=True)
    if (home / "data").exists():
        shutil.rmtree(home / "data")
    (home / "data").write_text("a file where the folder should be")
    lifecycle.close(session)
    lifecycle.open_assessment(session.path).close()


def test_the_register_remembers_the_last_hundred_files_by_their_real_name(tmp_path: Path, home: Path) -> None:
    for n in range(101):
        path = tmp_path / f"{n}.srm"
        path.touch()
        known_files.remember(path)
    assert not known_files.is_as_left(tmp_path / "0.srm")
    assert known_files.is_as_left(tmp_path / "1.srm")
    link = tmp_path / "link.srm"
    link.symlink_to(tmp_path / "100.srm")
    assert known_files.is_as_left(link)
    known_files.forget(link)
    assert not known_files.is_as_left(tmp_path / "100.srm")


@pytest.mark.parametrize("make", [lambda p: None, lambda p: p.symlink_to(p), Path.mkdir])
def test_what_is_not_there_is_refused_not_looked_up(tmp_path: Path, make: Callable[[Path], object]) -> None:
    path = tmp_path / "work.srm"
    make(path)
    with pytest.raises(UserError) as caught:
        lifecycle.open_assessment(path)
    refusal(caught.value, "work.srm")


def test_a_file_whose_catalog_is_missing_is_refused(session: Session) -> None:
    path = closed(session)
    with raw(path) as other:
        other.execute("DELETE FROM content")
    with pytest.raises(UserError) as caught:
        lifecycle.open_assessment(path)
    refusal(caught.value, path.name, "catalog")
    known_files.remember(path)
    with pytest.raises(UserError) as caught:
        lifecycle.open_assessment(path)
    refusal(caught.value, path.name, "catalog", "missing")


def test_the_check_reports_damage_instead_of_raising_it(session: Session) -> None:
    path = closed(session)
    assert lifecycle.check(path).damage == ()
    with raw(path) as other:
        other.execute("UPDATE target SET name = 'forged'")
    assert lifecycle.check(path).damage


def test_opening_can_be_stopped(session: Session) -> None:
    many = [AnswerKey(target, item) for target in (ACCOUNT, "payments") for item in ITEMS]
    for n in range(140):
        answering.set_note(session, many, f"note {n}", AUTHOR)
    session.close()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        lifecycle.open_assessment(session.path, progress=stop)
    lifecycle.open_assessment(session.path).close()
