"""Counting results so that every count reconciles with its scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.change import Change, Entity
from srm_desktop.model.state import FIELDS, State

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


def moved_results(changes: Iterable[Change]) -> Iterator[tuple[AnswerKey, Result, Result]]:
    """Of which answer, from which result, to which."""
    decode = FIELDS[Entity.ANSWER]["result"].decode
    for change in changes:
        if change.entity is Entity.ANSWER and change.field == "result":
            yield AnswerKey.parse(change.id), decode(change.old), decode(change.new)


class Rollup:
    """Counts per responsibility and per target over the chosen ones, which can follow what changes."""

    def __init__(self, items: Iterable[Responsibility], targets: Collection[str], state: State) -> None:
        ids = {item.id for item in items}
        self._by_item = {item: [len(set(targets)), 0, 0, 0, 0] for item in ids}
        self._by_target = {target: [len(ids), 0, 0, 0, 0] for target in targets}
        row_of, column_of, place = self._by_item.get, self._by_target.get, _INDEX
        for answer in self._concerned(state):
            row, column = row_of(answer.item), column_of(answer.target)
            if row is not None and column is not None and (at := place[answer.result]):
                row[0] -= 1
                row[at] += 1
                column[0] -= 1
                column[at] += 1

    def _concerned(self, state: State) -> Iterable[Answer]:
        """One target's are looked up: they are few among the answers of all."""
        if len(self._by_target) != 1:
            return state.answers.values()
        (target,) = self._by_target
        found = (state.answers.get(AnswerKey(target, item)) for item in self._by_item)
        return [answer for answer in found if answer is not None]

    def follow(self, changes: Iterable[Change]) -> None:
        for (target, item), old, new in moved_results(changes):
            row, column = self._by_item.get(item), self._by_target.get(target)
            if row is not None and column is not None:
                for counts in (row, column):
                    counts[_INDEX[old]] -= 1
                    counts[_INDEX[new]] += 1

    def of_item(self, item_id: str) -> Counts:
        return Counts(*self._by_item[item_id])

    def of_items(self, items: Iterable[Responsibility]) -> Counts:
        rows = [self._by_item[item.id] for item in items if item.id in self._by_item]
        return Counts(*map(sum, zip(*rows, strict=True))) if rows else Counts()

    def of_target(self, target_id: str) -> Counts:
        return Counts(*self._by_target[target_id])


def is_incomplete(answer: Answer) -> bool:
    """A Not applicable without its reason may not go into a final document."""
    return answer.result is Result.NOT_APPLICABLE and not answer.reason.strip()
