"""The kinds of action by which the history is filtered."""

from __future__ import annotations

from enum import StrEnum

from srm_desktop.model.change import Verb


class Kind(StrEnum):
    ALL = "all"
    RESULTS = "results"
    NOTES = "notes"
    WORK = "work"
    REVIEW = "review"
    EVIDENCE = "evidence"
    ACTIONS = "actions"
    MEETINGS = "meetings"
    SETUP = "setup"
    SIGN_OFF = "sign-off"
    REVERTS = "reverts"


_NAMED = {
    Kind.RESULTS: (
        Verb.SET_RESULT,
        Verb.RECORD,
        Verb.ACCEPT_RISK,
        Verb.MINUTE_VERDICT,
        Verb.ACCEPT_SUGGESTION,
        Verb.IMPORT_ANSWERS,
    ),
    Kind.NOTES: (Verb.SET_NOTE, Verb.SET_METHODS, Verb.EXPLAIN),
    Kind.WORK: (Verb.SET_OWNER, Verb.SET_DUE),
    Kind.REVIEW: (Verb.REVIEW,),
    Kind.REVERTS: (Verb.UNDO, Verb.REDO),
    Kind.SIGN_OFF: (Verb.ATTEST, Verb.RECORD_SIGNATURES, Verb.REVOKE),
}
_ENDINGS = {
    Kind.EVIDENCE: ("evidence", "scan"),
    Kind.ACTIONS: ("action-item",),
    Kind.MEETINGS: ("meeting", "decision", "dissent", "park", "minute", "settle", "go-to"),
}


def verbs(kind: Kind) -> frozenset[Verb]:
    """Empty for all of them. What is of no other kind sets the assessment up."""
    if kind is Kind.ALL:
        return frozenset()
    if kind is Kind.SETUP:
        return frozenset(Verb) - {verb for other in (*_NAMED, *_ENDINGS) for verb in verbs(other)}
    return frozenset(_NAMED.get(kind, ())) | {v for v in Verb if v.endswith(_ENDINGS.get(kind, ()))}
