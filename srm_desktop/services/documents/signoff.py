"""What a sign-off is about, what stands in its way, and what the results suggest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain
from typing import NamedTuple

from srm_desktop.errors import UserError
from srm_desktop.exchange import template_yaml
from srm_desktop.exchange.template_yaml import Template
from srm_desktop.language import phrase, sentences, template
from srm_desktop.model.answer import Answer, Result, ReviewState
from srm_desktop.model.assessment import Details, Role, Target
from srm_desktop.model.attestation import Conclusion
from srm_desktop.model.catalog import Domain, Party
from srm_desktop.model.progress import is_incomplete
from srm_desktop.model.reliance import Age
from srm_desktop.model.state import State
from srm_desktop.model.words import word
from srm_desktop.services.reliance import best_age
from srm_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """Ids of domains and targets; empty means all. `conclusion` None takes the proposed one.

    `annexes` are ids of frameworks by which the results are shown once more. `accepted_only` asks that
    a second person has accepted every answer; `in_ink` leaves the signature fields out; `failed_resources`
    lists with each exception what scans found to fail.
    """

    domains: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    final: bool = False
    conclusion: Conclusion | None = None
    annexes: tuple[str, ...] = ()
    accepted_only: bool = False
    in_ink: bool = False
    failed_resources: bool = False


class Gate(NamedTuple):
    """Something to look at before signing. `answers` and `items` say where; one that is `closed` keeps
    the document from being final; one that is `here` is put right in the sign-off itself."""

    text: str
    closed: bool
    answers: tuple[Answer, ...] = ()
    items: tuple[str, ...] = ()
    here: bool = False


def template_of(details: Details) -> Template:
    """The form chosen, saying of which organization and which time it speaks."""
    template = template_yaml.read(str(details.document_kind))
    assertion, conclusion = template["assertion"], template["conclusion"]
    words = {name: _filled(text, details) for name, text in conclusion["words"].items()}
    return {
        **template,
        "assertion": {**assertion, "intro": _filled(assertion["intro"], details)},
        "conclusion": {**conclusion, "words": words},
    }


def _filled(text: str, details: Details) -> str:
    return text.replace("{as of}", _as_of(details)).replace("{organization}", details.organisation)


def _as_of(details: Details) -> str:
    start, end = details.period_start, details.period_end
    if start and end:
        return f"for the period {start} to {end}"
    return f"as of {start or end}" if start or end else "at the time this document was made"


def blockers(session: Session, scope: Scope) -> list[str]:
    """Why the scope cannot become a final document yet; empty where it can."""
    return [gate.text for gate in gates(session, scope) if gate.closed]


def gates(session: Session, scope: Scope, today: date | None = None) -> list[Gate]:
    """What closes the way to a final document first, then what the signers should know."""
    return by_weight(chain.from_iterable(gates_in_turns(session, scope, today)))


def by_weight(found: Iterable[Gate]) -> list[Gate]:
    """What is closed first."""
    return sorted(found, key=lambda gate: not gate.closed)


def gates_in_turns(session: Session, scope: Scope, today: date | None = None) -> Iterator[list[Gate]]:
    """What `gates` finds, in any order and a few milliseconds at a time, so that a window lives meanwhile:
    there may be 50,000 answers."""
    domains, targets = resolved(session, scope)
    yield list(_setup_gates(session, scope, targets))
    answers: list[Answer] = []
    for domain in domains:
        answers += answers_of(session.state, [domain], targets)
        yield []
    yield from _answer_gates(answers, scope)
    yield list(_reliance_gates(session, today or datetime.now(UTC).date()))


def _setup_gates(session: Session, scope: Scope, targets: list[Target]) -> Iterator[Gate]:
    if not targets:
        yield Gate(phrase("There is no target in scope."), closed=True)
    signers = {
        role: [person.name for person in session.state.active_people if person.role is role]
        for role in (Role.MANAGEMENT, Role.ASSESSOR)
    }
    for role, names in signers.items():
        if not names:
            yield Gate(phrase("No person has the role {0}.", phrase(word(role))), closed=True)
    both = {name.casefold() for name in signers[Role.MANAGEMENT]} & {
        name.casefold() for name in signers[Role.ASSESSOR]
    }
    if both and not template_of(session.state.details)["one_person_may_sign_both"]:
        yield Gate(phrase("In this form nobody signs both for management and as the assessor."), closed=True)
    details = session.state.details
    if details.period_start is None and details.period_end is None:
        yield Gate(phrase("The document names no period, and no day it is as of."), closed=False)
    if scope.conclusion is Conclusion.NONE:
        yield Gate(phrase("No conclusion was chosen."), closed=True)


def _answer_gates(answers: list[Answer], scope: Scope) -> Iterator[list[Gate]]:
    """Each kind in a pass of its own with nothing called, which is the fastest, and in a turn of its own."""
    chosen = scope.conclusion or proposed_conclusion(answers)[0]
    yield []
    stops = chosen is Conclusion.UNMODIFIED
    open_, inapplicable, accepted = Result.NOT_ASSESSED, Result.NOT_APPLICABLE, ReviewState.ACCEPTED
    partial, other = Result.PARTIALLY_SATISFIED, Result.OTHER_THAN_SATISFIED
    unreasoned = [a for a in answers if a.result is inapplicable and is_incomplete(a)]
    said = template("{0} answers are Not applicable without a reason, first {1}.")
    yield _gate(said, unreasoned, closed=True)
    reworded = [a for a in answers if a.judged_under]
    said = template("{0} answers were judged by an earlier wording; assess them again, first {1}.")
    yield _gate(said, reworded, closed=True)
    unassessed = [a for a in answers if a.result is open_]
    said = template("{0} answers are not assessed, first {1}.")
    yield [
        gate._replace(text=sentences(gate.text, "An unmodified conclusion is not possible."))
        if stops
        else gate
        for gate in _gate(said, unassessed, closed=stops)
    ]
    unaccepted = [a for a in answers if a.result is not open_ and a.review is not accepted]
    said = template("{0} answers have not been accepted by a second person, first {1}.")
    yield _gate(said, unaccepted, closed=scope.accepted_only)
    unheard = [a for a in answers if (a.result is partial or a.result is other) and not a.response.strip()]
    said = template("{0} exceptions have no response by management, first {1}.")
    yield _gate(said, unheard, closed=False, here=True)


def _gate(said: str, found: list[Answer], *, closed: bool, here: bool = False) -> list[Gate]:
    """One, or none where nothing was found."""
    if not found:
        return []
    return [Gate(phrase(said, len(found), found[0].item), closed, tuple(found), here=here)]


def _reliance_gates(session: Session, today: date) -> Iterator[Gate]:
    ages = {item.id: best_age(session.state, item.id, today) for item in session.catalog.inherited}
    kinds = {
        template("{0} inherited responsibilities rest on no report that was read."): None,
        template("{0} inherited responsibilities rest on a report that is out of date."): Age.OUT_OF_DATE,
    }
    for text, kind in kinds.items():
        items = tuple(id_ for id_, age in ages.items() if age is kind)
        if items:
            yield Gate(phrase(text, len(items)), closed=False, items=items)


def proposed_conclusion(answers: list[Answer]) -> tuple[Conclusion, str]:
    """What the results suggest, and why. A person decides."""
    results = [answer.result for answer in answers]
    counts = {result: results.count(result) for result in Result}
    applicable = len(answers) - counts[Result.NOT_APPLICABLE]
    open_, other = counts[Result.NOT_ASSESSED], counts[Result.OTHER_THAN_SATISFIED]
    gaps = other + counts[Result.PARTIALLY_SATISFIED]
    if not applicable:
        return Conclusion.DISCLAIMER, phrase("No answer in scope is applicable.")
    if open_ * 2 > applicable:
        return Conclusion.DISCLAIMER, phrase(
            "{0:,} of {1:,} applicable answers are not assessed.", open_, applicable
        )
    if other * 3 > applicable:
        return Conclusion.ADVERSE, phrase(
            "{0:,} of {1:,} applicable answers are other than satisfied.", other, applicable
        )
    if gaps or open_:
        return (
            Conclusion.QUALIFIED,
            phrase(
                "Applicable answers: {2:,}; exceptions: {0:,}; not assessed: {1:,}.", gaps, open_, applicable
            ),
        )
    return Conclusion.UNMODIFIED, phrase("All {0:,} applicable answers are satisfied.", applicable)


def exceptions(session: Session, scope: Scope) -> list[Answer]:
    """The gaps of a scope, in catalog order."""
    return [a for a in answers_of_scope(session, scope) if a.result.is_gap]


def proposal(session: Session, scope: Scope) -> tuple[Conclusion, str]:
    """`proposed_conclusion` of a scope."""
    return proposed_conclusion(answers_of_scope(session, scope))


def answers_of_scope(session: Session, scope: Scope) -> list[Answer]:
    """Every answer of the scope, those not given too, in catalog order."""
    return answers_of(session.state, *resolved(session, scope))


def resolved(session: Session, scope: Scope) -> tuple[list[Domain], list[Target]]:
    all_domains = {d.id: d for d in session.catalog.of_party(Party.CUSTOMER)}
    all_targets = {t.id: t for t in session.state.active_targets}
    for id_ in scope.domains:
        if id_ not in all_domains:
            raise UserError(
                phrase("{0} is not a domain that is assessed.", id_),
                phrase("Choose from {0}.", ", ".join(all_domains)),
            )
    for id_ in scope.targets:
        if id_ not in all_targets:
            raise UserError(phrase("{0} is not a target of this assessment.", id_), "See: srm-desktop status")
    return (
        [d for d in all_domains.values() if not scope.domains or d.id in scope.domains],
        [t for t in all_targets.values() if not scope.targets or t.id in scope.targets],
    )


def answers_of(state: State, domains: list[Domain], targets: list[Target]) -> list[Answer]:
    find = state.answers.get
    ids = [target.id for target in targets]
    return [
        find((target, item.id)) or Answer(target, item.id)  # type: ignore[call-overload]  # a key is a pair
        for domain in domains
        for item in domain.responsibilities
        for target in ids
    ]
