"""Finding answers: terms that must all hold, looked for in every cell on every keystroke."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Batch
from srm_desktop.services.filters.filter_facts import Facts, Findings, Times
from srm_desktop.services.filters.filter_terms import KEYS, Ask, Test, any_of, negated
from srm_desktop.services.session import Session

WORD = ""
"""The key of a word that is looked for in the texts."""


class Term(NamedTuple):
    """One of the values must hold, or none of them where the term is negated. Values are canonical."""

    key: str
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """All terms must hold of one cell at once; no terms mean no restriction.

    A word must occur, in any case, in the responsibility's id, title or statement, or in the answer's
    note, reason, owner or assessor. What AWS carries has no cells: it is found only where nothing is
    asked of an answer.
    """

    terms: tuple[Term, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.terms

    def says(self, key: str, value: str) -> bool:
        return any(term.key == key and value in term.values and not term.negated for term in self.terms)

    def saying(self, key: str, value: str) -> Filter:
        """Beside another value of the same key, where one is asked for already."""
        for position, term in enumerate(self.terms):
            if term.key == key and not term.negated:
                wider = term._replace(values=tuple(dict.fromkeys((*term.values, value))))
                return Filter((*self.terms[:position], wider, *self.terms[position + 1 :]))
        return Filter((*self.terms, Term(key, (value,))))

    def without(self, key: str, value: str) -> Filter:
        kept = []
        for term in self.terms:
            if term.key == key and not term.negated:
                term = term._replace(values=tuple(v for v in term.values if v != value))
            if term.values:
                kept.append(term)
        return Filter(tuple(kept))


class SearchIndex:
    """What each responsibility and each answer says, folded when it is first looked for, kept in step by
    `follow`.

    Cells are grouped by responsibility: what the responsibility settles needs no look at its answers; one
    whose answers taken together lack a word needs no look at each; and the first cell ends the look.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._catalog = session.catalog
        self._state = session.state
        self._texts = {item.id: _item_text(item) for item in self._catalog.by_id.values()}
        self._answers: dict[str, dict[str, Answer]] = {id_: {} for id_ in self._texts}
        self._joined: dict[str, str] = {}
        self._apart: tuple[str, dict[str, str]] = ("", {})
        self._times = Times(session)
        self._findings = Findings(session)
        self._facts: Facts | None = None
        for key, answer in self._state.answers.items():
            self._answers.setdefault(key.item, {})[key.target] = answer

    def follow(self, batch: Batch) -> None:
        """After the state has followed the batch."""
        self._facts = None
        self._apart = ("", {})
        self._times.follow(batch)
        self._findings.follow(batch)
        for key in batch.answers:
            self._answers.setdefault(key.item, {})[key.target] = self._state.answer(key)
            self._joined.pop(key.item, None)

    def fold_next(self) -> bool:
        """What the answers of one responsibility more say; False where all are folded. For idle moments
        before the first word is typed."""
        item = next((id_ for id_ in self._answers if id_ not in self._joined), None)
        if item is not None:
            self._together(item)
        return item is not None

    def facts(self, today: date | None = None) -> Facts:
        day = today or date.today()
        if self._facts is None or self._facts.today != day:
            self._facts = Facts(self._session, day, self._times, self._findings)
        return self._facts

    def matching(self, wanted: Filter, targets: Collection[str], today: date | None = None) -> set[str]:
        """The ids of the responsibilities that match in at least one of the targets."""
        return {item for item, asks in self._settled(wanted, today) if self._any(item, asks, targets)}

    def cells(self, wanted: Filter, targets: Sequence[str], today: date | None = None) -> list[AnswerKey]:
        """Every cell that matches, in catalog order, and in the order of the targets within."""
        return [
            AnswerKey(target, item)
            for item, asks in self._settled(wanted, today)
            if not self._catalog.by_id[item].is_inherited
            for target in self._found(item, asks, targets)
        ]

    def unknown(self, wanted: Filter) -> list[Term]:
        """Terms that name nothing in this assessment, and therefore restrict nothing."""
        return [term for term in wanted.terms if self._test(term, self.facts()) is None]

    def _settled(self, wanted: Filter, today: date | None) -> Iterator[tuple[str, list[Ask]]]:
        """The responsibilities that are not out already, each with what is left to ask of its cells."""
        facts = self.facts(today)
        tests = [test for term in wanted.terms if (test := self._test(term, facts)) is not None]
        for item in self._catalog.by_id.values():
            said = [test(item) for test in tests]
            if False not in said:
                yield item.id, [ask for ask in said if not isinstance(ask, bool)]

    def _test(self, term: Term, facts: Facts) -> Test | None:
        if term.key == WORD:
            test: Test | None = any_of(self._word(value.casefold()) for value in term.values)
        else:
            test = KEYS[term.key].test(term.values, facts)
        return negated(test) if test is not None and term.negated else test

    def _word(self, word: str) -> Test:
        def test(item: Responsibility) -> bool | Ask:
            if word in self._texts[item.id]:
                return True
            if word not in self._together(item.id):
                return False
            said = self._each(item.id)
            return lambda target, _: word in said.get(target, "")

        return test

    def _together(self, item: str) -> str:
        """What all its answers say, one after the other."""
        if item not in self._joined:
            self._joined[item] = _BETWEEN.join(map(_answer_text, self._answers.get(item, {}).values()))
        return self._joined[item]

    def _each(self, item: str) -> dict[str, str]:
        """What each of its answers says, by target; kept for the next word of the same filter."""
        if self._apart[0] != item:
            texts = self._together(item).split(_BETWEEN)
            self._apart = (item, dict(zip(self._answers[item], texts, strict=True)))
        return self._apart[1]

    def _any(self, item: str, asks: list[Ask], targets: Collection[str]) -> bool:
        if not asks:
            return True
        return next(self._found(item, asks, targets), None) is not None

    def _found(self, item: str, asks: list[Ask], targets: Collection[str]) -> Iterator[str]:
        if self._catalog.by_id[item].is_inherited:
            return
        answers = self._answers.get(item, {})
        unanswered = Answer("", item)
        for target in targets:
            answer = answers.get(target, unanswered)
            for ask in asks:
                if not ask(target, answer):
                    break
            else:
                yield target


def _item_text(item: Responsibility) -> str:
    return f"{item.id}\n{item.title}\n{item.statement}".casefold()


_BETWEEN = "\0"


def _answer_text(answer: Answer) -> str:
    said = f"{answer.note}\n{answer.reason}\n{answer.owner}\n{answer.assessor}"
    return said.casefold().replace(_BETWEEN, " ")
