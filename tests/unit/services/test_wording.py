"""The sentence for what somebody did, and the words for what was logged."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Person
from srm_desktop.model.change import Action, Change, Entity, Verb
from srm_desktop.model.state import FIELDS
from srm_desktop.services import answering, lifecycle, people, targets
from srm_desktop.services.session import Session
from srm_desktop.services.wording import describe, field_name, subject, undone, value_text
from tests.support import ACCOUNT, AUTHOR, ITEMS

NOW = datetime(2026, 1, 2, tzinfo=UTC)
SENTENCES: list[tuple[Verb, int, str, str]] = [
    (Verb.CREATE, 1, "Title", "Create the assessment"),
    (Verb.EDIT_DETAILS, 1, "", "Edit the assessment's details"),
    (Verb.ADD_TARGET, 1, "Production (111122223333)", "Add target Production (111122223333)"),
    (Verb.ADD_TARGET, 3, "", "Add 3 targets"),
    (Verb.EDIT_TARGET, 1, "payments", "Edit target payments"),
    (Verb.REMOVE_TARGET, 1, "payments", "Remove target payments"),
    (Verb.REMOVE_TARGET, 2, "", "Remove 2 targets"),
    (Verb.ADD_PERSON, 1, "Anna", "Add Anna"),
    (Verb.EDIT_PERSON, 1, "Anna", "Edit Anna"),
    (Verb.REMOVE_PERSON, 1, "Anna", "Remove Anna"),
    (Verb.RECORD, 1, "", "Record an answer"),
    (Verb.RECORD, 12, "", "Record 12 answers"),
    (Verb.SET_RESULT, 1, "satisfied", "Set a result to Satisfied"),
    (Verb.SET_RESULT, 12, "other-than-satisfied", "Set 12 results to Other than satisfied"),
    (Verb.SET_NOTE, 1, "", "Edit a note"),
    (Verb.SET_NOTE, 2, "", "Edit 2 notes"),
    (Verb.SET_OWNER, 1, "Team A", "Set an owner to Team A"),
    (Verb.SET_OWNER, 2, "Team A", "Set the owner of 2 answers to Team A"),
    (Verb.SET_OWNER, 1, "", "Clear an owner"),
    (Verb.SET_OWNER, 2, "", "Clear the owner of 2 answers"),
    (Verb.SET_DUE, 1, "2026-01-02", "Set a due date to 2026-01-02"),
    (Verb.SET_DUE, 2, "2026-01-02", "Set 2 due dates to 2026-01-02"),
    (Verb.SET_DUE, 1, "", "Clear a due date"),
    (Verb.SET_DUE, 2, "", "Clear the due date of 2 answers"),
    (Verb.SET_METHODS, 1, "", "Set the methods of an answer"),
    (Verb.SET_METHODS, 2, "", "Set the methods of 2 answers"),
    (Verb.ACCEPT_RISK, 1, "", "Record a risk acceptance"),
    (Verb.ACCEPT_RISK, 2, "", "Record 2 risk acceptances"),
    (Verb.EXPLAIN, 1, "", "Explain an exception"),
    (Verb.EXPLAIN, 2, "", "Explain 2 exceptions"),
    (Verb.RECORD_RELIANCE, 1, "SOC 2", "Record reliance on SOC 2"),
    (Verb.REMOVE_RELIANCE, 1, "SOC 2", "Remove reliance on SOC 2"),
    (Verb.UPGRADE_CATALOG, 7, "1.1.0", "Move to catalog 1.1.0"),
    (Verb.REVIEW, 1, "accepted", "Set the review of an answer to Accepted"),
    (Verb.REVIEW, 2, "returned", "Set the review of 2 answers to Returned"),
    (Verb.ADD_ACTION_ITEM, 1, "Rotate keys", "Add action Rotate keys"),
    (Verb.ADD_ACTION_ITEM, 3, "", "Add 3 actions"),
    (Verb.EDIT_ACTION_ITEM, 1, "Rotate keys", "Edit action Rotate keys"),
    (Verb.EDIT_ACTION_ITEM, 3, "", "Edit 3 actions"),
    (Verb.COMPLETE_ACTION_ITEM, 1, "Rotate keys", "Mark action Rotate keys as done"),
    (Verb.COMPLETE_ACTION_ITEM, 3, "", "Mark 3 actions as done"),
    (Verb.REOPEN_ACTION_ITEM, 1, "Rotate keys", "Reopen action Rotate keys"),
    (Verb.REMOVE_ACTION_ITEM, 1, "Rotate keys", "Remove action Rotate keys"),
    (Verb.SAVE_FILTER, 1, "Mine", "Save filter Mine"),
    (Verb.REMOVE_FILTER, 1, "Mine", "Remove filter Mine"),
    (Verb.START_MEETING, 1, "Weekly", "Start meeting Weekly"),
    (Verb.EDIT_MEETING, 1, "Weekly", "Edit meeting Weekly"),
    (Verb.MINUTE_VERDICT, 1, "AB-ONE-01", "Decide AB-ONE-01"),
    (Verb.MINUTE_DECISION, 1, "AB-ONE-01", "Minute a decision on AB-ONE-01"),
    (Verb.MINUTE_DISSENT, 1, "AB-ONE-01", "Minute a dissent on AB-ONE-01"),
    (Verb.PARK, 1, "AB-ONE-01", "Park AB-ONE-01"),
    (Verb.EDIT_MINUTE, 1, "AB-ONE-01", "Correct the minutes on AB-ONE-01"),
    (Verb.SETTLE, 1, "AB-ONE-01", "Leave AB-ONE-01 as it is"),
    (Verb.EXTEND_MEETING, 1, "Weekly", "Give meeting Weekly more time"),
    (Verb.CLOSE_MEETING, 1, "Weekly", "Close meeting Weekly"),
    (Verb.MAKE_MINUTES, 1, "SRM-1", "Make minutes SRM-1"),
    (Verb.GO_TO, 1, "AB-ONE-01", "Turn to AB-ONE-01"),
    (Verb.LEAVE_MEETING, 1, "Weekly", "Interrupt meeting Weekly"),
    (Verb.RESUME_MEETING, 1, "Weekly", "Resume meeting Weekly"),
    (Verb.ADD_EVIDENCE, 1, "policy.pdf", "Add evidence policy.pdf"),
    (Verb.ADD_EVIDENCE, 3, "", "Add 3 files as evidence"),
    (Verb.EDIT_EVIDENCE, 1, "policy.pdf", "Edit evidence policy.pdf"),
    (Verb.EDIT_EVIDENCE, 3, "", "Edit 3 pieces of evidence"),
    (Verb.LINK_EVIDENCE, 1, "policy.pdf", "Link evidence policy.pdf"),
    (Verb.LINK_EVIDENCE, 3, "", "Link 3 pieces of evidence"),
    (Verb.UNLINK_EVIDENCE, 1, "policy.pdf", "Unlink evidence policy.pdf"),
    (Verb.REMOVE_EVIDENCE, 1, "policy.pdf", "Remove evidence policy.pdf"),
    (Verb.IMPORT_ANSWERS, 1, "m.xlsx", "Import a change from m.xlsx"),
    (Verb.IMPORT_ANSWERS, 3, "m.xlsx", "Import changes to 3 entries from m.xlsx"),
    (Verb.IMPORT_SCAN, 1, "scan.json", "Import a finding from scan.json"),
    (Verb.IMPORT_SCAN, 574, "scan.json", "Import 574 findings from scan.json"),
    (Verb.ACCEPT_SUGGESTION, 1, "AB-ONE-01", "Accept the suggestion AB-ONE-01"),
    (Verb.ACCEPT_SUGGESTION, 3, "", "Accept 3 suggestions"),
    (Verb.ATTEST, 1, "SRM-1", "Make attestation SRM-1"),
    (Verb.RECORD_SIGNATURES, 1, "SRM-1", "Record the signatures of SRM-1"),
    (Verb.REVOKE, 1, "SRM-1", "Revoke attestation SRM-1"),
    (Verb.UNDO, 12, "set-result satisfied", "Undo: Set 12 results to Satisfied"),
    (Verb.REDO, 12, "undo set-result satisfied", "Redo: Set 12 results to Satisfied"),
    (Verb.UNDO, 1, "redo undo set-owner Team A", "Undo: Set an owner to Team A"),
    (Verb.UNDO, 1, "set-owner", "Undo: Clear an owner"),
]


@pytest.mark.parametrize(
    ("verb", "count", "detail", "sentence"), SENTENCES, ids=[case[3] for case in SENTENCES]
)
def test_every_action_has_its_sentence(verb: Verb, count: int, detail: str, sentence: str) -> None:
    assert describe(Action(verb, AUTHOR, NOW, count, detail)) == sentence


def test_no_verb_is_forgotten() -> None:
    assert {verb for verb, *_ in SENTENCES} == set(Verb)


@pytest.mark.parametrize("name", ["test", "security", "draft", "none", "low", "{count}", "{0}", "%s"])
def test_a_name_is_shown_as_it_was_typed(name: str) -> None:
    """Also where it happens to be one of the program's own words."""
    assert describe(Action(Verb.SET_OWNER, AUTHOR, NOW, 1, name)) == f"Set an owner to {name}"
    assert describe(Action(Verb.ADD_TARGET, AUTHOR, NOW, 1, name)) == f"Add target {name}"
    assert value_text("owner", name) == name
    assert value_text("note", name) == name


@pytest.mark.parametrize("detail", ["", "bribe somebody", "undo", "redo undo"])
def test_an_undo_of_something_unknown_still_has_a_sentence(detail: str) -> None:
    """In a file from elsewhere a header may say anything."""
    assert describe(Action(Verb.UNDO, AUTHOR, NOW, 1, detail)).startswith("Undo: ")


def test_what_an_undo_takes_back_is_told_without_the_undo() -> None:
    action = undone(Action(Verb.REDO, AUTHOR, NOW, 2, "undo set-due 2026-01-02"))
    assert (action.verb, action.count, action.detail) == (Verb.SET_DUE, 2, "2026-01-02")


def test_the_sentences_of_real_actions(session: Session) -> None:
    key = AnswerKey(ACCOUNT, ITEMS[0])
    answering.set_result(
        session, [key, AnswerKey("payments", ITEMS[0])], Result.NOT_APPLICABLE, AUTHOR, reason="x"
    )
    answering.set_owner(session, [key], "Team A", AUTHOR)
    answering.set_owner(session, [key], "", AUTHOR)
    targets.remove_targets(session, ["payments"], AUTHOR)
    people.save_person(session, people.new_person(" Zoë "), AUTHOR)
    lifecycle.edit_details(session, {"addressee": "The board"}, AUTHOR)
    session.undo(AUTHOR)
    said = list(dict.fromkeys(describe(entry.batch.action) for entry in session.history()))
    assert said == [
        "Create the assessment",
        "Set 2 results to Not applicable",
        "Set an owner to Team A",
        "Clear an owner",
        "Remove target payments",
        "Add Zoë",
        "Edit the assessment's details",
        "Undo: Edit the assessment's details",
    ]


@pytest.mark.parametrize(
    ("field", "text", "shown"),
    [
        ("result", None, "Not assessed"),
        ("result", "other-than-satisfied", "Other than satisfied"),
        ("review", "accepted", "Accepted"),
        ("methods", "examine test", "Examine, Test"),
        ("methods", None, ""),
        ("status", "removed", "Removed"),
        ("due", "2026-01-02", "2026-01-02"),
        ("note", None, ""),
        ("note", "satisfied", "satisfied"),
        ("environment", "shared-services", "Shared services"),
        ("judged_under", "4ef5ca127f58133827448a15", "an earlier version, 4ef5ca127f58"),
    ],
)
def test_a_logged_value_is_shown_in_words(field: str, text: str | None, shown: str) -> None:
    assert value_text(field, text) == shown


@pytest.mark.parametrize("entity", list(Entity))
def test_every_field_has_a_name(entity: Entity) -> None:
    for name in FIELDS[entity]:
        shown = field_name(name)
        assert shown[0].isupper()
        assert "_" not in shown


@pytest.mark.parametrize(
    ("entity", "id_", "said"),
    [
        (Entity.ANSWER, f"{ITEMS[0]}@{ACCOUNT}", f"{ITEMS[0]} in Production"),
        (Entity.ANSWER, f"{ITEMS[0]}@gone", f"{ITEMS[0]} in gone"),
        (Entity.TARGET, ACCOUNT, "Target: Production (111122223333)"),
        (Entity.TARGET, "gone", "Target"),
        (Entity.PERSON, "p", "Person: Zoë"),
        (Entity.PERSON, "gone", "Person"),
        (Entity.DETAILS, "assessment", "Assessment"),
        (Entity.ATTESTATION, "SRM-1", "Attestation SRM-1"),
    ],
)
def test_a_change_names_what_it_is_about(session: Session, entity: Entity, id_: str, said: str) -> None:
    people.save_person(session, Person("p", "Zoë"), AUTHOR)
    assert subject(Change(1, "u", entity, id_, "note", None, "x", b"", b""), session.state) == said
