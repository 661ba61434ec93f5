"""The sentence for what somebody did."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Protocol

from srm_desktop.language import phrase
from srm_desktop.model.change import Action, Change, Entity, Verb
from srm_desktop.model.codecs import DATE
from srm_desktop.model.state import FIELDS, State
from srm_desktop.model.words import WORDS, word

_ONE = {
    Verb.CREATE: "Create the assessment",
    Verb.EDIT_DETAILS: "Edit the assessment's details",
    Verb.ADD_TARGET: "Add target {detail}",
    Verb.EDIT_TARGET: "Edit target {detail}",
    Verb.REMOVE_TARGET: "Remove target {detail}",
    Verb.ADD_PERSON: "Add {detail}",
    Verb.EDIT_PERSON: "Edit {detail}",
    Verb.REMOVE_PERSON: "Remove {detail}",
    Verb.RECORD: "Record an answer",
    Verb.SET_RESULT: "Set a result to {detail}",
    Verb.SET_NOTE: "Edit a note",
    Verb.SET_OWNER: "Set an owner to {detail}",
    Verb.SET_DUE: "Set a due date to {detail}",
    Verb.SET_METHODS: "Set the methods of an answer",
    Verb.ACCEPT_RISK: "Record a risk acceptance",
    Verb.RECORD_RELIANCE: "Record reliance on {detail}",
    Verb.REMOVE_RELIANCE: "Remove reliance on {detail}",
    Verb.UPGRADE_CATALOG: "Move to catalog {detail}",
    Verb.REVIEW: "Set the review of an answer to {detail}",
    Verb.EXPLAIN: "Explain an exception",
    Verb.ADD_ACTION_ITEM: "Add action {detail}",
    Verb.EDIT_ACTION_ITEM: "Edit action {detail}",
    Verb.COMPLETE_ACTION_ITEM: "Mark action {detail} as done",
    Verb.REOPEN_ACTION_ITEM: "Reopen action {detail}",
    Verb.REMOVE_ACTION_ITEM: "Remove action {detail}",
    Verb.SAVE_FILTER: "Save filter {detail}",
    Verb.REMOVE_FILTER: "Remove filter {detail}",
    Verb.START_MEETING: "Start meeting {detail}",
    Verb.EDIT_MEETING: "Edit meeting {detail}",
    Verb.MINUTE_VERDICT: "Decide {detail}",
    Verb.MINUTE_DECISION: "Minute a decision on {detail}",
    Verb.MINUTE_DISSENT: "Minute a dissent on {detail}",
    Verb.PARK: "Park {detail}",
    Verb.EDIT_MINUTE: "Correct the minutes on {detail}",
    Verb.SETTLE: "Leave {detail} as it is",
    Verb.EXTEND_MEETING: "Give meeting {detail} more time",
    Verb.CLOSE_MEETING: "Close meeting {detail}",
    Verb.MAKE_MINUTES: "Make minutes {detail}",
    Verb.GO_TO: "Turn to {detail}",
    Verb.LEAVE_MEETING: "Interrupt meeting {detail}",
    Verb.RESUME_MEETING: "Resume meeting {detail}",
    Verb.ADD_EVIDENCE: "Add evidence {detail}",
    Verb.EDIT_EVIDENCE: "Edit evidence {detail}",
    Verb.LINK_EVIDENCE: "Link evidence {detail}",
    Verb.UNLINK_EVIDENCE: "Unlink evidence {detail}",
    Verb.REMOVE_EVIDENCE: "Remove evidence {detail}",
    Verb.IMPORT_SCAN: "Import a finding from {detail}",
    Verb.ACCEPT_SUGGESTION: "Accept the suggestion {detail}",
    Verb.IMPORT_ANSWERS: "Import a change from {detail}",
    Verb.ATTEST: "Make attestation {detail}",
    Verb.RECORD_SIGNATURES: "Record the signatures of {detail}",
    Verb.REVOKE: "Revoke attestation {detail}",
}
_MANY = {
    Verb.ADD_TARGET: "Add {count} targets",
    Verb.EDIT_TARGET: "Edit {count} targets",
    Verb.REMOVE_TARGET: "Remove {count} targets",
    Verb.RECORD: "Record {count} answers",
    Verb.IMPORT_ANSWERS: "Import changes to {count} entries from {detail}",
    Verb.ADD_ACTION_ITEM: "Add {count} actions",
    Verb.EDIT_ACTION_ITEM: "Edit {count} actions",
    Verb.COMPLETE_ACTION_ITEM: "Mark {count} actions as done",
    Verb.REOPEN_ACTION_ITEM: "Reopen {count} actions",
    Verb.REMOVE_ACTION_ITEM: "Remove {count} actions",
    Verb.ADD_EVIDENCE: "Add {count} files as evidence",
    Verb.EDIT_EVIDENCE: "Edit {count} pieces of evidence",
    Verb.LINK_EVIDENCE: "Link {count} pieces of evidence",
    Verb.UNLINK_EVIDENCE: "Unlink {count} pieces of evidence",
    Verb.REMOVE_EVIDENCE: "Remove {count} pieces of evidence",
    Verb.SET_RESULT: "Set {count} results to {detail}",
    Verb.IMPORT_SCAN: "Import {count} findings from {detail}",
    Verb.ACCEPT_SUGGESTION: "Accept {count} suggestions",
    Verb.SET_NOTE: "Edit {count} notes",
    Verb.SET_OWNER: "Set the owner of {count} answers to {detail}",
    Verb.SET_DUE: "Set {count} due dates to {detail}",
    Verb.SET_METHODS: "Set the methods of {count} answers",
    Verb.ACCEPT_RISK: "Record {count} risk acceptances",
    Verb.EXPLAIN: "Explain {count} exceptions",
    Verb.REVIEW: "Set the review of {count} answers to {detail}",
}
_EMPTY_ONE = {Verb.SET_OWNER: "Clear an owner", Verb.SET_DUE: "Clear a due date"}
_EMPTY_MANY = {
    Verb.SET_OWNER: "Clear the owner of {count} answers",
    Verb.SET_DUE: "Clear the due date of {count} answers",
}
_SPOKEN = (Verb.SET_RESULT, Verb.REVIEW)
"""Whose detail is a value of ours, said in words."""
_VERBS = {str(verb): verb for verb in Verb}
_CHOICES = frozenset(
    {"result", "review", "kind", "environment", "role", "document_kind", "state", "conclusion", "status"}
    | {"muted", "gone"}
)
_DAYS = frozenset(name for fields in FIELDS.values() for name, codec in fields.items() if codec is DATE)
_FIELDS = {
    "result": "Result",
    "note": "Note",
    "reason": "Reason",
    "methods": "Methods",
    "owner": "Owner",
    "due": "Due",
    "assessor": "Assessor",
    "assessed_on": "Assessed on",
    "review": "Review",
    "risk_reason": "Risk accepted because",
    "risk_approver": "Risk accepted by",
    "risk_expires": "Risk accepted until",
    "judged_under": "Judged under catalog",
    "reviewer": "Reviewed by",
    "reviewed_on": "Reviewed on",
    "review_comment": "Review comment",
    "response": "Management's response",
    "gone": "No longer reported",
    "seen": "Reported by",
    "turned": "Turned in",
    "answers": "Belongs to",
    "media_type": "Type",
    "sha256": "SHA-256",
    "catalog_sha256": "Catalog SHA-256",
    "file_sha256": "File SHA-256",
    "logo_sha256": "Logo SHA-256",
    "signed_sha256": "Signed SHA-256",
    "snapshot_sha256": "Snapshot SHA-256",
    "uuid": "UUID",
    "organisation": "Organization",
    "addressee": "Prepared for",
    "fieldwork_start": "Work begun",
    "fieldwork_end": "Work finished",
    "deviations": "Deviations from the plan",
    "tools": "Tools used",
    "minute_taker": "Minutes taken by",
    "revoked_reason": "Revoked because",
    "log_seq": "Place in the log",
}


def templates() -> list[str]:
    """Every sentence that `describe` fills, and every field's name, for translators."""
    tables = (_ONE, _MANY, _EMPTY_ONE, _EMPTY_MANY)
    names = {name for fields in FIELDS.values() for name in fields}
    return [*(text for table in tables for text in table.values()), *map(field_name, sorted(names))]


def describe(action: Action) -> str:
    """Such as "Set 12 results to Satisfied" or "Undo: Set 12 results to Satisfied"."""
    if action.verb in (Verb.UNDO, Verb.REDO):
        again = describe(undone(action))
        return phrase("Undo: {0}", again) if action.verb is Verb.UNDO else phrase("Redo: {0}", again)
    detail = action.detail
    if action.verb in _SPOKEN and detail in WORDS:
        detail = phrase(WORDS[detail])
    one = _ONE if action.detail else _ONE | _EMPTY_ONE
    many = _MANY if action.detail else _MANY | _EMPTY_MANY
    template = one[action.verb] if action.count == 1 else many.get(action.verb, one[action.verb])
    return phrase(template, count=action.count, detail=detail)


def undone(action: Action) -> Action:
    """The action that an undo or redo is about, from what its own header says of it."""
    while action.verb in (Verb.UNDO, Verb.REDO):
        verb, _, detail = action.detail.partition(" ")
        known = _VERBS.get(verb, Verb.RECORD)  # a file from elsewhere may say anything there
        action = Action(known, action.actor, action.at, action.count, detail)
    return action


class About(Protocol):
    """What names a thing of the assessment: a change that was made, or one that is proposed."""

    @property
    def entity(self) -> Entity: ...

    @property
    def id(self) -> str: ...


def subject(change: About, state: State) -> str:
    """What a change is about: the responsibility and target, or the thing's name."""
    if change.entity is Entity.ANSWER:
        item, _, target_id = change.id.partition("@")
        target = state.targets.get(target_id)
        return phrase("{0} in {1}", item, target.name if target else target_id)
    if change.entity not in _THINGS:
        is_details = change.entity is Entity.DETAILS
        return phrase("Assessment") if is_details else phrase("Attestation {0}", change.id)
    kind, part, name = _THINGS[change.entity]
    thing = getattr(state, part).get(change.id)
    return phrase("{0}: {1}", kind, getattr(thing, name) or change.id) if thing else kind


def evidence_sentence(change: Change, cells: Collection[str], name: str) -> str:
    """What a change of evidence means for these answers; empty where it means nothing to them."""
    was, is_ = (bool({*(text or "").split("\n")}.intersection(cells)) for text in (change.old, change.new))
    match change.field:
        case "sha256":
            return phrase("Evidence added: {0}", name) if change.new else ""
        case "status":
            said = phrase("Evidence removed: {0}", name)
            return said if change.new else phrase("Evidence brought back: {0}", name)
        case "answers" if change.old is not None and was != is_:
            return phrase("Evidence linked: {0}", name) if is_ else phrase("Evidence unlinked: {0}", name)
        case "caption" if change.old is not None:
            return phrase("Caption of {0}: {1}", name, change.new or "")
    return ""


_THINGS = {
    Entity.TARGET: (phrase("Target"), "targets", "label"),
    Entity.PERSON: (phrase("Person"), "people", "name"),
    Entity.RELIANCE: (phrase("Reliance"), "reliances", "report"),
    Entity.ACTION_ITEM: (phrase("Action"), "action_items", "what"),
    Entity.SAVED_FILTER: (phrase("Filter"), "filters", "name"),
    Entity.MEETING: (phrase("Meeting"), "meetings", "title"),
    Entity.MINUTE: (phrase("Minutes"), "minutes", "item"),
    Entity.EVIDENCE: (phrase("Evidence"), "evidence", "name"),
    Entity.SCAN: (phrase("Scan"), "scans", "name"),
    Entity.FINDING: (phrase("Finding"), "findings", "label"),
}
"""What is kept by id: its kind in a word, the part of the state that holds it, the field that names it."""


def field_name(name: str) -> str:
    return _FIELDS.get(name, name.replace("_", " ").capitalize())


def value_text(field: str, text: str | None) -> str:
    """A logged value as it is shown. Only where a field's values are ours does a text become a word:
    an owner called Test stays as typed."""
    if field == "result" and text is None:
        return phrase(word("not-assessed"))
    if field == "methods" and text:
        said = [phrase(WORDS[method]) if method in WORDS else method for method in text.split()]
        return phrase(", ".join(f"{{{number}}}" for number in range(len(said))), *said)
    if text and field == "judged_under":
        return phrase("an earlier version, {0}", text[:12])
    if text and field in _DAYS:
        return phrase("{0}", date.fromisoformat(text))
    return phrase(WORDS[text]) if field in _CHOICES and text in WORDS else text or ""
