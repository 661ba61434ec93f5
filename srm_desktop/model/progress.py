"""Counting results so that every count reconciles with its scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.state import State

_INDEX = {result: position for position, result in enumerate(Result)}
WORST_FIRST = (
    Result.OTHER_THAN_SATISFIED,
    Result.PARTIALLY_SATISFIED,
    Result.NOT_ASSESSED,
    Result.SATISFIED,
    Result.NOT_APPLICABLE,
)


class Counts(NamedTuple):
    """How many answers have each result; the five always add up to `total`."""

    not_assessed: int = 0
    satisfied: int = 0
    partially_satisfied: int = 0
    other_than_satisfied: int = 0
    not_applicable: int = 0

    @property
    def total(self) -> int:
        return sum(self)

    @property
    def assessed(self) -> int:
        return self.total - self.not_assessed

    @property
    def gaps(self) -> int:
        return self.partially_satisfied + self.other_than_satisfied

    @property
    def worst(self) -> Result:
        """The result a roll-up shows; Not assessed where there is nothing."""
        return next((r for r in WORST_FIRST if self.of(r)), Result.NOT_ASSESSED)

    @property
    def uniform(self) -> Result | None:
        """The result that every answer has, or None."""
        return self.worst if self.of(self.worst) == self.total else None

    def of(self, result: Result) -> int:
        return self[_INDEX[result]]

    def by_name(self) -> dict[str, int]:
        """Each result and the total, as documents and commands name them."""
        return {str(result): self.of(result) for result in Result} | {"total": self.total}

    def plus(self, other: Counts) -> Counts:
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


def total(counts: Iterable[Counts]) -> Counts:
    return Counts(*map(sum, zip(*counts, strict=True))) if (counts := list(counts)) else Counts()


class Rollup:
    """Counts per responsibility over the chosen targets, kept in step answer by answer."""

    def __init__(self, items: Sequence[Responsibility], targets: Collection[str], state: State) -> None:
        self._targets = frozenset(targets)
        self._counts = {item.id: [len(self._targets), 0, 0, 0, 0] for item in items}
        wanted, find = self._targets, self._counts.get
        for answer in self._concerned(state):
            if (counts := find(answer.item)) is not None and answer.target in wanted:
                counts[0] -= 1
                counts[_INDEX[answer.result]] += 1

    def _concerned(self, state: State) -> Iterable[Answer]:
        """One target's are looked up: they are few among the answers of all."""
        if len(self._targets) != 1:
            return state.answers.values()
        (target,) = self._targets
        found = (state.answers.get(AnswerKey(target, item)) for item in self._counts)
        return [answer for answer in found if answer is not None]

    def move(self, key: AnswerKey, old: Result, new: Result) -> None:
        counts = self._counts.get(key.item)
        if counts is not None and old is not new and key.target in self._targets:
            counts[_INDEX[old]] -= 1
            counts[_INDEX[new]] += 1

    def of_item(self, item_id: str) -> Counts:
        return Counts(*self._counts[item_id])

    def of_items(self, items: Iterable[Responsibility]) -> Counts:
        rows = [self._counts[item.id] for item in items if item.id in self._counts]
        return Counts(*map(sum, zip(*rows, strict=True))) if rows else Counts()


def by_target(items: Iterable[Responsibility], targets: Iterable[str], state: State) -> dict[str, Counts]:
    """Counts per target over the items, in one pass over all answers."""
    ids = {item.id for item in items}
    counts = {target: [len(ids), 0, 0, 0, 0] for target in targets}
    for (target, item), answer in state.answers.items():
        if item in ids and (row := counts.get(target)) is not None:
            row[0] -= 1
            row[_INDEX[answer.result]] += 1
    return {target: Counts(*row) for target, row in counts.items()}


def is_incomplete(answer: Answer) -> bool:
    """A Not applicable without its reason may not go into a final document."""
    return answer.result is Result.NOT_APPLICABLE and not answer.reason.strip()
