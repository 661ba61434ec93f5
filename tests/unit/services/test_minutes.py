"""Minutes: everything minuted is on the page, chair and minute-taker sign, and verifying draws them again."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.meeting import Meeting
from srm_desktop.pdf.archiving import archive
from srm_desktop.pdf.minutes import draw
from srm_desktop.services import action_items, answering
from srm_desktop.services.documents import documents, minutes
from srm_desktop.services.documents.kind import Snapshot
from srm_desktop.services.documents.kinds import render
from srm_desktop.services.documents.recording import record_signatures
from srm_desktop.services.documents.verifying import Pages, Verdict, compared, verify_bytes
from srm_desktop.services.meetings import meeting_list, meetings
from srm_desktop.services.session import Session
from srm_desktop.services.standing import minutes_differ
from srm_desktop.services.status import status_json
from tests.support import ACCOUNT, AUTHOR, ITEMS
from tests.unit.services.held import LONG, START, held
from tests.unit.services.signed import ASSESSOR, MANAGER, add_signature, trusted


def frozen(session: Session, meeting: Meeting, **values: Any) -> Snapshot:
    return minutes.freeze(session, meeting, now=START + timedelta(days=1), document_id="SRM-1", **values)


def text_of(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "text.pdf"
    path.write_bytes(data)
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def test_everything_minuted_is_on_the_page_as_it_was_said(session: Session, tmp_path: Path) -> None:
    snapshot = frozen(session, held(session))
    data = render(snapshot)
    assert render(deepcopy(snapshot)) == data
    text = text_of(data, tmp_path)
    for said in (
        "2026-11-24 09:00 to 10:01 UTC",
        "61 minutes; 60 planned",
        " ".join(LONG.split()),
        "Write to them Bo, by 2026-12-24",
        "Bo Present: “I do <b>not</b> agree: „zwei Jahre“ 中文.”",
        "Not applicable for payments No such service",
        f"Parked for the next meeting Responsibility {ITEMS[2]}",
        f"Not talked about Responsibility {ITEMS[3]}",
        f"{ASSESSOR} confirmed it on",
        "By signing, the minute-taker states:",
        session.head().hash.hex()[:20],
    ):
        assert said in text, said


def test_chair_and_minute_taker_sign_and_the_document_stands(session: Session, tmp_path: Path) -> None:
    meeting = held(session)
    out = tmp_path / "minutes.pdf"
    made = minutes.make(session, meeting, out, AUTHOR)
    subprocess.run(["qpdf", "--check", out], check=True, capture_output=True)
    twice = add_signature(add_signature(out.read_bytes(), ASSESSOR), MANAGER)
    found = verify_bytes(twice, out.name, trusted(ASSESSOR, MANAGER), session)
    assert (found.verdict, found.pages, found.faults) == (Verdict.STANDS, Pages.SAME_BYTES, ())
    assert record_signatures(session, found, AUTHOR).signers
    (record,) = (one for one in session.state.attestations.values() if one.meeting == meeting.id)
    assert (record.id, len(record.signers)) == (made.record.id, 2)
    assert status_json(session)["documents"] == [], "minutes sign no assessment off"
    assert documents.attestations(session.state) == []


def test_verifying_tells_which_verdicts_are_no_longer_the_result(session: Session) -> None:
    meeting = held(session)
    found = verify_bytes(render(frozen(session, meeting)), "a.pdf")
    answering.set_result(session, [AnswerKey(ACCOUNT, ITEMS[0])], Result.PARTIALLY_SATISFIED, AUTHOR)
    answering.set_result(session, [AnswerKey(ACCOUNT, ITEMS[3])], Result.SATISFIED, AUTHOR)
    since = compared(found, session).since
    assert since is not None
    assert [(moved.key, moved.field) for moved in since.moved] == [(AnswerKey(ACCOUNT, ITEMS[0]), "result")]


def test_minutes_of_a_running_meeting_are_a_draft_without_fields(session: Session, tmp_path: Path) -> None:
    snapshot = frozen(session, held(session, closed=False))
    assert (snapshot["document"]["state"], snapshot["signatures"]) == ("draft", [])
    text = text_of(render(snapshot), tmp_path)
    assert "not confirmed yet" in text
    assert "still running" in text


def test_ink_has_blocks_instead_of_fields_and_nobody_signs_twice(session: Session) -> None:
    meeting = held(session)
    assert frozen(session, meeting, in_ink=True)["signatures"] == []
    assert frozen(session, meeting, in_ink=True)["document"]["state"] == "final"
    alone = replace(meeting, minute_taker=meeting.chair)
    assert [field["role"] for field in frozen(session, alone)["signatures"]] == ["chair"]
    assert render(frozen(session, alone))


def test_an_action_is_printed_as_it_was_when_the_meeting_ended(session: Session) -> None:
    meeting = held(session)
    before = frozen(session, meeting)["agenda"]
    (owed,) = session.state.active_action_items
    action_items.save_action_item(session, replace(owed, owner="Zoë", what="Other words"), AUTHOR)
    assert frozen(session, meeting)["agenda"] == before


def test_minutes_of_a_meeting_that_was_reopened_are_seen_to_differ(session: Session, tmp_path: Path) -> None:
    meeting = held(session)
    record = minutes.make(session, meeting, tmp_path / "a.pdf", AUTHOR).record
    answering.set_note(session, [AnswerKey(ACCOUNT, ITEMS[0])], "later", AUTHOR)
    assert not minutes_differ(session, record)
    session.undo(AUTHOR)
    session.undo(AUTHOR)
    assert meetings.running(session) is not None
    assert minutes_differ(session, record)
    session.redo(AUTHOR)
    assert not minutes_differ(session, record)


def test_what_cannot_be_printed_is_named_and_nothing_is_written(session: Session, tmp_path: Path) -> None:
    meeting = held(session, closed=False)
    meetings.go_to(session, meeting.id, ITEMS[3], AUTHOR)
    meetings.decide(session, meeting.id, "سلام", AUTHOR)
    head, out = session.head(), tmp_path / "a.pdf"
    with pytest.raises(UserError, match=f"the text of the decision on {ITEMS[3]}"):
        minutes.make(session, meeting, out, AUTHOR)
    assert (session.head(), out.exists()) == (head, False)


def test_nothing_is_overwritten_without_being_asked(session: Session, tmp_path: Path) -> None:
    meeting, out = held(session), tmp_path / "a.pdf"
    out.write_text("mine")
    with pytest.raises(UserError, match="already exists"):
        minutes.make(session, meeting, out, AUTHOR)
    assert out.read_text() == "mine"
    assert minutes.make(session, meeting, out, AUTHOR, overwrite=True).path == out


def _without(*path: Any) -> Callable[[Snapshot], None]:
    def change(snapshot: Any) -> None:
        *way, last = path
        for step in way:
            snapshot = snapshot[step]
        del snapshot[last]

    return change


def _with(value: Any, *path: Any) -> Callable[[Snapshot], None]:
    def change(snapshot: Any) -> None:
        *way, last = path
        for step in way:
            snapshot = snapshot[step]
        snapshot[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _without("agenda"),
        _without("meeting", "title"),
        _without("statements", "chair"),
        _with("bribe", "agenda", 0, "entries", 0, "kind"),
        _with(["nowhere"], "agenda", 0, "entries", 0, "targets"),
        _with(7, "agenda", 0, "entries", 0, "text"),
        _with("king", "people", 0, "role"),
        _with(["king"], "people", 0, "functions"),
        _with("sixty", "meeting", "minutes"),
    ],
)
def test_data_that_is_no_meeting_is_a_verdict_and_no_crash(
    session: Session, change: Callable[[Snapshot], None]
) -> None:
    snapshot = frozen(session, held(session))
    drawn = draw(snapshot)
    change(snapshot)
    assert verify_bytes(archive(drawn, snapshot), "a.pdf").verdict is Verdict.NOT_OURS


def test_pages_of_another_meeting_are_seen(session: Session) -> None:
    snapshot = frozen(session, held(session))
    drawn = draw(snapshot)
    snapshot["agenda"][0]["entries"][0]["text"] = "Something else"
    assert verify_bytes(archive(drawn, snapshot), "a.pdf").verdict is Verdict.CHANGED


def test_a_meeting_is_found_by_title_id_and_as_the_newest(session: Session) -> None:
    with pytest.raises(UserError, match="No meeting"):
        meeting_list.find_meeting(session)
    meeting = held(session)
    for text in ("", "weekly", meeting.id, meeting.id[:6]):
        assert meeting_list.find_meeting(session, text) == meeting
    with pytest.raises(UserError, match="names no meeting"):
        meeting_list.find_meeting(session, "monthly")
