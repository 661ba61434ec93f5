"""Judging: results, notes and all else that is said of an answer, one or many at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from itertools import groupby
from operator import attrgetter
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.answer import (
    ANSWER_FIELDS,
    REVIEW_FIELDS,
    Answer,
    AnswerKey,
    Method,
    Result,
    ReviewState,
)
from srm_desktop.model.assessment import Status
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.services.session import Session

MAX_TEXT = 1_000_000
"""Characters in one note; ten times the longest novel chapter, and a bound on hostile input."""

Values = Mapping[str, Any]
"""Field names of an answer and the values they are to have."""


def set_result(
    session: Session,
    keys: Iterable[AnswerKey],
    result: Result,
    by: str,
    *,
    reason: str | None = None,
    note: str | None = None,
    today: date | None = None,
) -> Batch | None:
    """One batch for all keys. Not applicable needs a reason, given here or already there."""
    edits = verdict_edits(session, keys, result, by, reason=reason, note=note, today=today)
    return _commit(session, Verb.SET_RESULT, by, edits, detail=str(result))


def verdict_edits(
    session: Session,
    keys: Iterable[AnswerKey],
    result: Result,
    by: str,
    *,
    reason: str | None = None,
    note: str | None = None,
    today: date | None = None,
) -> list[Edit]:
    """What `set_result` writes, for what writes more in the same batch."""
    on = today or date.today()

    def values(answer: Answer) -> Values:
        wanted = _verdict(answer, result, reason, by, on)
        return wanted if note is None else wanted | {"note": note}

    return _all_edits(session, keys, values)


def set_not_applicable(
    session: Session, reasons: Mapping[AnswerKey, str], by: str, *, today: date | None = None
) -> Batch | None:
    """One batch; each key with its own reason."""
    on = today or date.today()

    def values(answer: Answer) -> Values:
        return _verdict(answer, Result.NOT_APPLICABLE, reasons[answer.key], by, on)

    return _edit(session, Verb.SET_RESULT, reasons, by, values, detail=str(Result.NOT_APPLICABLE))


@dataclass(frozen=True, slots=True)
class Verdict:
    """A result with the text to put below the note, and the method it was found by."""

    result: Result
    note: str = ""
    method: Method | None = None


def set_results(
    session: Session,
    verb: Verb,
    verdicts: Mapping[AnswerKey, Verdict],
    by: str,
    *,
    detail: str = "",
    today: date | None = None,
) -> Batch | None:
    """One batch; each key with its own verdict."""
    on = today or date.today()

    def values(answer: Answer) -> Values:
        verdict = verdicts[answer.key]
        wanted = _verdict(answer, verdict.result, None, by, on)
        if verdict.note:
            wanted["note"] = _below(answer.note, verdict.note)
        if verdict.method:
            wanted["methods"] = (*answer.methods, verdict.method)
        return wanted

    return _edit(session, verb, verdicts, by, values, detail=detail)


_NO_RISK: dict[str, Any] = {"risk_reason": "", "risk_approver": "", "risk_expires": None}
"""Only the risk of a gap can be accepted; it ends with the gap."""
_EXPLAINED = ("cause", "recommendation", "response")
_NO_GAP: dict[str, Any] = {**_NO_RISK, **dict.fromkeys(_EXPLAINED, "")}
"""So does what was said of it; undo brings both back."""


_JUDGED: dict[str, Any] = {"judged_under": ""}
"""A verdict is on today's wording."""


def _said_before(answer: Answer, result: Result, reason: str, by: str) -> bool:
    same = (answer.result, answer.reason, answer.assessor, answer.judged_under)
    return same == (result, reason, by, "")


def _verdict(answer: Answer, result: Result, reason: str | None, by: str, on: date) -> dict[str, Any]:
    kept = (answer.reason if reason is None else reason.strip()) if result is Result.NOT_APPLICABLE else ""
    if result is Result.NOT_APPLICABLE and not kept:
        raise UserError(
            phrase("{0} cannot be Not applicable without a reason.", answer.item),
            "Say why it does not apply.",
        )
    if result is Result.NOT_ASSESSED:
        return {"result": result, "reason": "", "assessor": "", "assessed_on": None, **_NO_GAP, **_JUDGED}
    if _said_before(answer, result, kept, by):
        return {}
    verdict = {"result": result, "reason": kept, "assessor": by, "assessed_on": on, **_JUDGED}
    return verdict if result.is_gap else verdict | _NO_GAP


def set_note(session: Session, keys: Iterable[AnswerKey], note: str, by: str) -> Batch | None:
    return set_fields(session, Verb.SET_NOTE, keys, by, {"note": note})


def append_note(session: Session, keys: Iterable[AnswerKey], text: str, by: str) -> Batch | None:
    """Puts the text below what is there."""

    def values(answer: Answer) -> Values:
        return {"note": _below(answer.note, text)}

    return _edit(session, Verb.SET_NOTE, keys, by, values)


def _below(note: str, text: str) -> str:
    return f"{note}\n\n{text}" if note else text


def set_owner(session: Session, keys: Iterable[AnswerKey], owner: str, by: str) -> Batch | None:
    return set_fields(session, Verb.SET_OWNER, keys, by, {"owner": owner.strip()}, detail=owner.strip())


def set_due(session: Session, keys: Iterable[AnswerKey], due: date | None, by: str) -> Batch | None:
    return set_fields(session, Verb.SET_DUE, keys, by, {"due": due}, detail=due.isoformat() if due else "")


def set_methods(
    session: Session, keys: Iterable[AnswerKey], methods: Iterable[Method], by: str
) -> Batch | None:
    return set_fields(session, Verb.SET_METHODS, keys, by, {"methods": tuple(methods)})


def accept_risk(
    session: Session, keys: Iterable[AnswerKey], reason: str, approver: str, expires: date | None, by: str
) -> Batch | None:
    """Of a gap: why, by whom and until when. Empty texts and no date take an acceptance back."""
    given = (reason.strip(), approver.strip(), expires)
    if any(given) and not all(given):
        raise UserError(
            "A risk acceptance is incomplete.", "It needs a reason, an approver and an expiry date."
        )

    def values(answer: Answer) -> Values:
        if any(given) and not answer.result.is_gap:
            raise UserError(
                phrase("{0} is not a gap, so there is no risk to accept.", answer.item),
                "Set its result first.",
            )
        return dict(zip(("risk_reason", "risk_approver", "risk_expires"), given, strict=True))

    return _edit(session, Verb.ACCEPT_RISK, keys, by, values)


def explain(
    session: Session,
    keys: Iterable[AnswerKey],
    by: str,
    *,
    cause: str | None = None,
    recommendation: str | None = None,
    response: str | None = None,
) -> Batch | None:
    """Of a gap: how it came about, what should be done, and what management says to it; None leaves one
    as it is."""
    texts = {"cause": cause, "recommendation": recommendation, "response": response}
    given = {name: text.strip() for name, text in texts.items() if text is not None}

    def values(answer: Answer) -> Values:
        if any(given.values()) and not answer.result.is_gap:
            raise UserError(
                phrase("{0} is not a gap, so there is nothing to explain.", answer.item),
                phrase("Set its result first."),
            )
        return given

    return _edit(session, Verb.EXPLAIN, keys, by, values)


def submit(session: Session, keys: Iterable[AnswerKey], by: str) -> Batch | None:
    """For review by a second person. Raises UserError for an answer that is not assessed."""

    def values(answer: Answer) -> Values:
        if answer.result is Result.NOT_ASSESSED:
            raise UserError(
                phrase("{0} is not assessed yet.", answer.item), "Set its result, then submit it."
            )
        return {"review": ReviewState.SUBMITTED}

    return _edit(session, Verb.REVIEW, keys, by, values, detail=str(ReviewState.SUBMITTED))


def review(
    session: Session,
    keys: Iterable[AnswerKey],
    accepted: bool,
    by: str,
    comment: str = "",
    *,
    today: date | None = None,
) -> Batch | None:
    """Accepts answers, or returns them with a comment. Nobody reviews what they assessed themselves."""
    verdict = ReviewState.ACCEPTED if accepted else ReviewState.RETURNED
    on, said = today or date.today(), comment.strip()
    if not accepted and not said:
        raise UserError("An answer is returned with a comment.", "Say what is to be looked at again.")

    def values(answer: Answer) -> Values:
        if answer.result is Result.NOT_ASSESSED:
            raise UserError(phrase("{0} is not assessed yet.", answer.item), "There is nothing to review.")
        if answer.assessor.casefold() == by.casefold():
            raise UserError(
                phrase("{0} assessed {1}; a second person reviews it.", by, answer.item),
                "Change your name first.",
            )
        return {"review": verdict, "reviewer": by, "reviewed_on": on, "review_comment": said}

    return _edit(session, Verb.REVIEW, keys, by, values, detail=str(verdict))


def set_fields(
    session: Session, verb: Verb, keys: Iterable[AnswerKey], by: str, values: Values, *, detail: str = ""
) -> Batch | None:
    return _edit(session, verb, keys, by, lambda _: values, detail=detail)


def settled(answer: Answer, values: Values, by: str, on: date) -> Values:
    """The values with what a verdict that comes with them needs besides: who gave it, when, and no leftovers
    of the one before. Raises UserError for what contradicts itself."""
    after = answer._replace(**values)
    without_reason = after.result is Result.NOT_APPLICABLE and not after.reason.strip()
    if without_reason and {"result", "reason"} & values.keys():
        raise UserError(
            phrase("{0} cannot be Not applicable without a reason.", answer.item),
            "Say why it does not apply.",
        )
    if _NO_RISK.keys() & values.keys():
        _check_risk(after)
    if any(values.get(name) for name in _EXPLAINED) and not after.result.is_gap:
        raise UserError(
            phrase("{0} is not a gap, so there is nothing to explain.", answer.item),
            phrase("Set its result first."),
        )
    if "result" not in values:
        return values
    if after.result is Result.NOT_ASSESSED:
        return {**values, "reason": "", "assessor": "", "assessed_on": None, **_NO_GAP, **_JUDGED}
    given = {"assessor": after.assessor or by, "assessed_on": after.assessed_on or on, **_JUDGED}
    kept = {} if after.result is Result.NOT_APPLICABLE else {"reason": ""}
    return {**values, **given, **kept, **({} if after.result.is_gap else _NO_GAP)}


def _check_risk(after: Answer) -> None:
    risk = (after.risk_reason, after.risk_approver, after.risk_expires)
    if any(risk) and not all(risk):
        raise UserError(
            "A risk acceptance is incomplete.", "It needs a reason, an approver and an expiry date."
        )
    if any(risk) and not after.result.is_gap:
        raise UserError(
            phrase("{0} is not a gap, so there is no risk to accept.", after.item), "Set its result first."
        )


def edits_of(session: Session, values: Mapping[AnswerKey, Values]) -> list[Edit]:
    """What to write for several answers at once, each with values of its own. Raises UserError."""
    answers = {key: session.state.answer(key) for key in known_keys(session, values)}
    return [
        edit
        for key, answer in answers.items()
        for edit in _edits(key, _reviewed_again(answer, values[key]))
        if _differs(answer, edit)
    ]


def _edit(
    session: Session,
    verb: Verb,
    keys: Iterable[AnswerKey],
    by: str,
    values_of: Callable[[Answer], Values],
    *,
    detail: str = "",
) -> Batch | None:
    return _commit(session, verb, by, _all_edits(session, keys, values_of), detail=detail)


def _all_edits(
    session: Session, keys: Iterable[AnswerKey], values_of: Callable[[Answer], Values]
) -> list[Edit]:
    edits: list[Edit] = []
    for key in known_keys(session, keys):
        answer = session.state.answer(key)
        edits += _edits(key, _reviewed_again(answer, values_of(answer)))
    return edits


def _commit(session: Session, verb: Verb, by: str, edits: list[Edit], *, detail: str = "") -> Batch | None:
    """The edits of an answer stand together."""
    changed = 0
    for id_, its_edits in groupby(edits, key=attrgetter("id")):
        answer = session.state.answer(AnswerKey.parse(id_))
        changed += any(_differs(answer, edit) for edit in its_edits)
    return session.commit(verb, by, edits, count=changed, detail=detail)


def _reviewed_again(answer: Answer, values: Values) -> Values:
    """Whatever an accepted answer says from now on, nobody has accepted that."""
    if answer.review is not ReviewState.ACCEPTED or REVIEW_FIELDS & values.keys():
        return values
    if all(name == "response" or getattr(answer, name) == value for name, value in values.items()):
        return values  # what management says to it is not what was accepted
    return {**values, "review": ReviewState.CHANGED}


def _differs(answer: Answer, edit: Edit) -> bool:
    return bool(ANSWER_FIELDS[edit.field].encode(getattr(answer, edit.field)) != edit.new)


def _edits(key: AnswerKey, values: Values) -> list[Edit]:
    id_ = str(key)
    edits = [
        Edit(Entity.ANSWER, id_, name, ANSWER_FIELDS[name].encode(value)) for name, value in values.items()
    ]
    if any(len(edit.new or "") > MAX_TEXT for edit in edits):
        raise UserError(
            phrase("The text for {0} is too long.", key.item),
            phrase("Use at most {0:,} characters.", MAX_TEXT),
        )
    return edits


def edited_edits(session: Session, keys: Iterable[AnswerKey]) -> list[Edit]:
    """What happens to answers when something that belongs to them changes: accepted ones are to be looked at
    again."""
    return [
        Edit(Entity.ANSWER, str(key), "review", str(ReviewState.CHANGED))
        for key in dict.fromkeys(keys)
        if session.state.answer(key).review is ReviewState.ACCEPTED
    ]


def known_keys(session: Session, keys: Iterable[AnswerKey]) -> list[AnswerKey]:
    """Each key once, with the item's id as the catalog spells it. Raises UserError for what is not there."""
    keys = list(dict.fromkeys(keys))
    for id_ in {key.target for key in keys}:
        target = session.state.targets.get(id_)
        if target is None or target.status is not Status.ACTIVE:
            raise UserError(phrase("{0} is not a target of this assessment.", id_), "Add it first.")
    items = {text: find_item(session, text).id for text in dict.fromkeys(key.item for key in keys)}
    return list(dict.fromkeys(AnswerKey(key.target, items[key.item]) for key in keys))


def find_item(session: Session, text: str) -> Responsibility:
    """The assessable responsibility with this id, in any case. Raises UserError with what is near."""
    by_id = session.catalog.by_id
    found = by_id.get(text) or by_id.get(text.strip().upper())
    if found is None:
        near = get_close_matches(text.strip().upper(), by_id, 3, 0.5)
        hint = phrase("See: srm-desktop catalog list")
        if near:
            hint = phrase("Did you mean {0}?", ", ".join(near))
        raise UserError(phrase("{0} is not in the catalog.", text), hint)
    if found.is_inherited:
        raise UserError(
            phrase("{0} is AWS's responsibility and is not assessed.", found.id), "It is relied on instead."
        )
    return found
