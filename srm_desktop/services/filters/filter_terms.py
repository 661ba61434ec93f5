"""What can be asked in a filter: each key, the values it takes, and how it looks at a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from srm_desktop.model.answer import Answer, Method, Result, ReviewState
from srm_desktop.model.assessment import Environment, Target
from srm_desktop.model.catalog import ControlClass, Responsibility, Severity
from srm_desktop.model.change import timestamp
from srm_desktop.model.name_order import name_order
from srm_desktop.model.words import word
from srm_desktop.services.filters import filter_dates
from srm_desktop.services.filters.filter_facts import Cells, Facts

Ask = Callable[[str, Answer], bool]
"""Asked of one cell: the target's id and the answer."""

Test = Callable[[Responsibility], bool | Ask]
"""Asked of a responsibility first; where that does not settle it, what is to be asked of its cells."""

NONE = "none"

Meant = Callable[[Facts], list[tuple[str, str]]]
"""The values that there are, each with its words."""

_NOWHERE: set[str] = set()
_NEVER: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Key:
    """`words` are the values it takes, with what they mean; where it takes any text, `meant` offers some.

    `canonical` gives a value as it is kept, None for what is no value. `test` gives None where none of the
    values names anything in this assessment, as a misspelt domain does.
    """

    name: str
    about: str
    canonical: Callable[[str], str | None]
    test: Callable[[tuple[str, ...], Facts], Test | None]
    words: dict[str, str] = field(default_factory=dict)
    meant: Meant = lambda _: []


# Values


def _chosen(words: Iterable[str], others: dict[str, str]) -> Callable[[str], str | None]:
    """One of the words, by another name, or by a beginning that only one of them has."""
    by_name = {name: name for name in words} | others

    def canonical(text: str) -> str | None:
        text = text.casefold()
        begun = {value for name, value in by_name.items() if name.startswith(text)}
        return by_name.get(text) or (begun.pop() if len(begun) == 1 else None)

    return canonical


def _text(text: str) -> str | None:
    return NONE if text.casefold() == NONE else text or None


def _date(text: str) -> str | None:
    return NONE if text.casefold() == NONE else filter_dates.canonical(text)


# Tests


def any_of(tests: Iterable[Test]) -> Test:
    tests = tuple(tests)

    def test(item: Responsibility) -> bool | Ask:
        asks: list[Ask] = []
        for one in tests:
            said = one(item)
            if said is True:
                return True
            if said is not False:
                asks.append(said)
        if len(asks) <= 1:
            return asks[0] if asks else False
        return lambda target, answer: any(ask(target, answer) for ask in asks)

    return test


def negated(test: Test) -> Test:
    def opposite(item: Responsibility) -> bool | Ask:
        said = test(item)
        if isinstance(said, bool):
            return not said
        return lambda target, answer: not said(target, answer)

    return opposite


def _each(tests: dict[str, Callable[[Facts], Test]]) -> Callable[[tuple[str, ...], Facts], Test | None]:
    return lambda values, facts: any_of(tests[value](facts) for value in values)


def _of_answer(ask: Callable[[Answer], bool]) -> Test:
    def of_cell(_: str, answer: Answer) -> bool:
        return ask(answer)

    return _of_cells(of_cell)


def _of_cells(ask: Ask) -> Test:
    """Never settled by the responsibility: what AWS carries has no cells, and is left out either way."""
    return lambda _: ask


def _in_cells(cells: Cells) -> Test:
    """Whether the cell is among these."""

    def test(item: Responsibility) -> bool | Ask:
        targets = cells.get(item.id, _NOWHERE)
        return lambda target, _: target in targets

    return test


def _one_of(name: str, kind: Callable[[str], object]) -> Callable[[tuple[str, ...], Facts], Test | None]:
    """Whether the answer's field is one of the values."""

    def test(values: tuple[str, ...], _: Facts) -> Test:
        position = Answer._fields.index(name)
        wanted = frozenset(map(kind, values))
        return _of_cells(lambda _, answer: answer[position] in wanted)

    return test


def _result(values: tuple[str, ...], facts: Facts) -> Test | None:
    wanted = {Result(value) for value in values if value in _RESULTS}
    wanted |= {result for value in values if value in _KINDS for result in _KINDS[value]}
    return _one_of("result", Result)(tuple(wanted), facts)


def _methods(values: tuple[str, ...], _: Facts) -> Test:
    wanted = {Method(value) for value in values if value != NONE}
    none = NONE in values
    return _of_answer(lambda a: not wanted.isdisjoint(a.methods) or (none and not a.methods))


def _person(name: str) -> Callable[[tuple[str, ...], Facts], Test]:
    """Whether the name in the answer's field holds what was typed."""
    position = Answer._fields.index(name)

    def test(values: tuple[str, ...], _: Facts) -> Test:
        parts = [value.casefold() for value in values if value != NONE]
        none = NONE in values
        known: dict[str, bool] = {"": none}

        def ask(_: str, answer: Answer) -> bool:
            said = str(answer[position])
            if said not in known:
                folded = said.casefold()
                known[said] = any(part in folded for part in parts)
            return known[said]

        return _of_cells(ask)

    return test


def _day(name: str, *, ahead: bool) -> Callable[[tuple[str, ...], Facts], Test]:
    position = Answer._fields.index(name)

    def test(values: tuple[str, ...], facts: Facts) -> Test:
        none = NONE in values

        def of_one(first: date, last: date) -> Test:
            def ask(_: str, answer: Answer) -> bool:
                day: Any = answer[position]
                return day is not None and first <= day <= last

            return _of_cells(ask)

        tests = [of_one(first, last) for first, last in _spans(values, facts, ahead=ahead)]
        return any_of((*tests, _of_cells(lambda _, answer: answer[position] is None)) if none else tests)

    return test


def _spans(values: Iterable[str], facts: Facts, *, ahead: bool) -> list[filter_dates.Days]:
    return [
        span for value in values if (span := filter_dates.days(value, facts.today, ahead=ahead)) is not None
    ]


def _updated(values: tuple[str, ...], facts: Facts) -> Test:
    def of_one(begin: str, end: str) -> Test:
        def test(item: Responsibility) -> bool | Ask:
            moments = facts.updated.get(item.id, _NEVER)
            return lambda target, _: begin <= moments.get(target, "") < end

        return test

    tests = [of_one(_begin(first), _end(last)) for first, last in _spans(values, facts, ahead=False)]
    return any_of((*tests, of_one("", "0")) if NONE in values else tests)


def _begin(day: date) -> str:
    """Midnight by the local clock, within the years that a clock can show."""
    return timestamp(
        datetime.combine(min(max(day, date(1971, 1, 1)), date(9000, 1, 1)), time.min).astimezone()
    )


def _end(day: date) -> str:
    return _begin(min(day, date(9000, 1, 1)) + timedelta(1))


def _things(
    things: Meant, id_of: Callable[[Responsibility], str], *, whole: bool = False
) -> Callable[[tuple[str, ...], Facts], Test | None]:
    """Whether the responsibility belongs to a thing whose id starts so, or whose title holds the text."""

    def test(values: tuple[str, ...], facts: Facts) -> Test | None:
        named = _named(values, things(facts), whole=whole)
        return (lambda item: id_of(item) in named) if named else None

    return test


def _named(values: tuple[str, ...], things: list[tuple[str, str]], *, whole: bool = False) -> set[str]:
    parts = [value.casefold() for value in values]
    return {
        id_
        for id_, title in things
        for part in parts
        if id_.casefold().startswith(part) or (not whole and part in title.casefold())
    }


def _domains(facts: Facts) -> list[tuple[str, str]]:
    return [(domain.id, domain.title) for domain in facts.catalog.domains]


def _topics(facts: Facts) -> list[tuple[str, str]]:
    return [(topic.id, topic.title) for domain in facts.catalog.domains for topic in domain.topics]


def _items(facts: Facts) -> list[tuple[str, str]]:
    return [(item.id, item.title) for item in facts.catalog.by_id.values()]


def _services(facts: Facts) -> list[tuple[str, str]]:
    boundary = facts.catalog.boundary
    titles = {service.id: service.title for service in boundary.services} if boundary else {}
    named = {_service_id(facts, name) for item in facts.catalog.by_id.values() for name in item.services}
    return [(id_, titles.get(id_, id_)) for id_ in sorted(named)]


def _service_id(facts: Facts, name: str) -> str:
    boundary = facts.catalog.boundary
    return boundary.service_id(name) if boundary else name.casefold()


def _service(values: tuple[str, ...], facts: Facts) -> Test | None:
    wanted = {_service_id(facts, value) for value in values}
    if wanted.isdisjoint(id_ for id_, _ in _services(facts)):
        return None
    return lambda item: not wanted.isdisjoint(_service_id(facts, name) for name in item.services)


def _targets(facts: Facts) -> list[tuple[str, str]]:
    return [(target.identifier, target.name) for target in facts.state.active_targets]


def _target(values: tuple[str, ...], facts: Facts) -> Test | None:
    parts = [value.casefold() for value in values]
    return _of_targets(
        facts, lambda target: any(p in f"{target.name}\n{target.identifier}".casefold() for p in parts)
    )


def _environment(values: tuple[str, ...], facts: Facts) -> Test | None:
    wanted = {Environment(value) for value in values}
    return _of_targets(facts, lambda target: target.environment in wanted) or _of_cells(lambda *_: False)


def _of_targets(facts: Facts, is_meant: Callable[[Target], bool]) -> Test | None:
    meant = {target.id for target in facts.state.active_targets if is_meant(target)}
    return _of_cells(lambda target, _: target in meant) if meant else None


def _names(part: str) -> Meant:
    """People, and whoever stands in this field of the answers."""

    def meant(facts: Facts) -> list[tuple[str, str]]:
        position = Answer._fields.index(part)
        titles = {person.name: person.title for person in facts.state.active_people}
        said = {str(answer[position]) for answer in facts.state.answers.values()} - {""}
        return [(name, titles.get(name, "")) for name in sorted({*titles, *said}, key=name_order)]

    return meant


# The keys

_RESULTS = {str(result): word(result) for result in Result}
_KINDS = {
    "gap": tuple(result for result in Result if result.is_gap),
    "assessed": tuple(result for result in Result if result is not Result.NOT_ASSESSED),
}
_NO_DATE = {NONE: "No date"}
_TO_REVIEW = (ReviewState.SUBMITTED, ReviewState.CHANGED)

_IS: dict[str, tuple[str, Callable[[Facts], Test]]] = {
    "overdue": ("A gap whose due date has passed", lambda f: _of_answer(lambda a: a.is_overdue(f.today))),
    "unowned": ("A gap that nobody owns", lambda _: _of_answer(lambda a: a.result.is_gap and not a.owner)),
    "to-review": (
        "Submitted, or changed since it was accepted",
        lambda _: _of_answer(lambda a: a.review in _TO_REVIEW),
    ),
    "reworded": ("Judged by an earlier wording", lambda _: _of_answer(lambda a: bool(a.judged_under))),
    "parked": ("Put off by the last meeting", lambda f: _in_cells(f.parked)),
    "changed": ("Changed since the last document or meeting", lambda f: _in_cells(f.changed)),
    "gap": ("Partially or other than satisfied", lambda _: _of_answer(lambda a: a.result.is_gap)),
    "expired": (
        "A risk was accepted until a day that has passed",
        lambda f: _of_answer(lambda a: a.risk_expires is not None and a.risk_expires < f.today),
    ),
    "failing": ("A scanner found it failing", lambda f: _in_cells(f.failing)),
    "inherited": ("Carried by AWS", lambda _: lambda item: item.is_inherited),
}
_HAS: dict[str, tuple[str, Callable[[Facts], Test]]] = {
    "note": ("Something is noted", lambda _: _of_answer(lambda a: bool(a.note))),
    "evidence": ("A file is kept as evidence", lambda f: _in_cells(f.evidenced)),
    "finding": ("A scanner reports something", lambda f: _in_cells(f.reported)),
    "action": ("Somebody owes something", lambda f: _in_cells(f.acted)),
    "risk": ("Its risk is accepted", lambda _: _of_answer(lambda a: a.is_risk_accepted)),
}
_CLASSES = {str(kind): word(kind) for kind in ControlClass}


def _spoken(values: dict[str, tuple[str, Callable[[Facts], Test]]]) -> dict[str, str]:
    return {value: about for value, (about, _) in values.items()}


def _asked(values: dict[str, tuple[str, Callable[[Facts], Test]]]) -> Callable[..., Test | None]:
    return _each({value: make for value, (_, make) in values.items()})


def _severity(values: tuple[str, ...], _: Facts) -> Test:
    wanted = {Severity(value) for value in values}
    return lambda item: item.severity in wanted


def _class(values: tuple[str, ...], _: Facts) -> Test:
    wanted = {ControlClass(value) for value in values}
    return lambda item: item.control_class in wanted


def _keys() -> Iterable[Key]:
    kinds = {"gap": "Partially or other than satisfied", "assessed": "Any result"}
    results = _RESULTS | kinds
    others = {"partial": "partially-satisfied", "na": "not-applicable", "other": "other-than-satisfied"}
    others |= {"none": "not-assessed", "unassessed": "not-assessed", "gaps": "gap"}
    yield Key("result", "What was found", _chosen(results, others), _result, results)
    yield Key("is", "What is to be looked at", _chosen(_IS, {}), _asked(_IS), _spoken(_IS))
    yield Key("has", "What it comes with", _chosen(_HAS, {"notes": "note"}), _asked(_HAS), _spoken(_HAS))
    yield Key("owner", "Who puts it right", _text, _person("owner"), {NONE: "Nobody"}, _names("owner"))
    yield Key("due", "By when", _date, _day("due", ahead=True), _NO_DATE)
    yield Key("domain", "Part of the catalog", _text, _things(_domains, lambda i: i.domain_id), {}, _domains)
    yield Key("topic", "Part of a domain", _text, _things(_topics, lambda i: i.topic_id), {}, _topics)
    by_id = _things(_items, lambda i: i.id, whole=True)
    yield Key("id", "How a responsibility's id begins", _text, by_id, {}, _items)
    severities = {str(severity): word(severity) for severity in Severity}
    yield Key("severity", "How much it matters", _chosen(severities, {}), _severity, severities)
    yield Key("target", "Account, unit or workload", _text, _target, {}, _targets)
    environments = {str(one): word(one) for one in Environment}
    canonical = _chosen(environments, {"none": "unspecified", "shared": "shared-services"})
    yield Key("env", "The target's environment", canonical, _environment, environments)
    yield Key("service", "What it is about at AWS", _text, _service, {}, _services)
    reviews = {str(state): word(state) for state in ReviewState}
    yield Key(
        "review", "Where the review stands", _chosen(reviews, {}), _one_of("review", ReviewState), reviews
    )
    methods = {str(method): word(method) for method in Method} | {NONE: "No method"}
    yield Key("method", "How it was looked at", _chosen(methods, {}), _methods, methods)
    names = _names("assessor")
    yield Key("assessor", "Who judged it", _text, _person("assessor"), {NONE: "Nobody"}, names)
    yield Key("assessed", "When it was judged", _date, _day("assessed_on", ahead=False), _NO_DATE)
    yield Key("updated", "When it was last changed", _date, _updated, _NO_DATE)
    classes = _chosen(_CLASSES, {"aws": "inherited", "customer": "customer-specific"})
    yield Key("class", "Who carries it: you, AWS or both", classes, _class, _CLASSES)


KEYS: dict[str, Key] = {key.name: key for key in _keys()}

ALIASES = {"item": "id", "environment": "env"}
"""Other names of keys."""
