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
    Kind.EVIDENCE: ("evidence", "scan", "suggestion"),
    Kind.ACTIONS: ("action-item",),
    Kind.MEETINGS: ("meeting", "verdict", "decision", "dissent", "park", "minute", "settle", "go-to"),
    Kind.SETUP: ("create", "details", "target", "person", "filter", "reliance", "catalog"),
}


def verbs(kind: Kind) -> frozenset[Verb]:
    """Empty for all of them."""
    if kind in _NAMED:
        return frozenset(_NAMED[kind])
    return frozenset(verb for verb in Verb if verb.endswith(_ENDINGS.get(kind, ())))
