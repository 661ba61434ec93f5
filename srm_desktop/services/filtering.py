"""Finding answers: words typed, chips pressed; over every cell on every keystroke."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from srm_desktop.model.answer import Answer, AnswerKey, Result, ReviewState
from srm_desktop.model.catalog import Catalog, Responsibility, Severity
from srm_desktop.model.change import Change, Entity
from srm_desktop.model.state import State

GAPS = frozenset(result for result in Result if result.is_gap)


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty collections and False mean no restriction; everything given must hold at once.

    `text` is split at spaces; each word must occur in the responsibility's id, title or
    statement, or in the answer's note, reason, owner or assessor, in any case.
    """

    text: str = ""
    results: frozenset[Result] = frozenset()
    severities: frozenset[Severity] = frozenset()
    owner_missing: bool = False
    overdue: bool = False
    noted: bool = False
    reworded: bool = False
    to_review: bool = False
    """Submitted, or changed since it was accepted."""

    @property
    def is_empty(self) -> bool:
        return self == Filter()

    @property
    def looks_at_answers(self) -> bool:
        """False where only the words and the severity of the responsibility matter."""
        looking = (self.owner_missing, self.overdue, self.noted, self.reworded, self.to_review)
        return bool(self.results) or any(looking)


class SearchIndex:
    """What each responsibility and each answer says, folded once, kept in step by `follow`.

    Cells are grouped by responsibility: a responsibility that matches by its own words needs no
    look at its answers; one whose answers taken together lack a word needs no look at each; and the
    first answer that matches ends the look.
    """

    def __init__(self, catalog: Catalog, state: State) -> None:
        self._catalog = catalog
        self._state = state
        self._items = {item.id: _item_text(item) for item in catalog.by_id.values()}
        self._cells: dict[str, dict[str, str]] = {item_id: {} for item_id in self._items}
        self._joined: dict[str, str] = {}
        for key, answer in state.answers.items():
            if text := _answer_text(answer):
                self._cells.setdefault(key.item, {})[key.target] = text

    def follow(self, changes: Iterable[Change]) -> None:
        """After the state has followed the same changes."""
        for key in {AnswerKey.parse(c.id) for c in changes if c.entity is Entity.ANSWER}:
            text = _answer_text(self._state.answer(key))
            self._cells.setdefault(key.item, {})[key.target] = text
            self._joined.pop(key.item, None)

    def matching(self, wanted: Filter, targets: Collection[str], today: date | None = None) -> set[str]:
        """The ids of the responsibilities that match in at least one of the targets."""
        words = wanted.text.casefold().split()
        day = today or date.today()
        chosen = frozenset(targets)
        return {
            item.id
            for item in self._catalog.by_id.values()
            if (not wanted.severities or item.severity in wanted.severities)
            and self._matches(item, wanted, words, chosen, day)
        }

    def _matches(
        self, item: Responsibility, wanted: Filter, words: list[str], targets: frozenset[str], day: date
    ) -> bool:
        own = self._items[item.id]
        left = [word for word in words if word not in own]
        if not wanted.looks_at_answers:
            return not left or self._any_cell_says(item.id, left, targets)
        if item.is_inherited:
            return False
        return any(self._answer_matches(AnswerKey(target, item.id), wanted, left, day) for target in targets)

    def _any_cell_says(self, item_id: str, words: list[str], targets: frozenset[str]) -> bool:
        cells = self._cells.get(item_id, {})
        if item_id not in self._joined:
            self._joined[item_id] = "\n".join(cells.values())  # no word typed holds a line break
        together = self._joined[item_id]
        return all(word in together for word in words) and any(
            target in targets and all(word in text for word in words) for target, text in cells.items()
        )

    def _answer_matches(self, key: AnswerKey, wanted: Filter, words: list[str], day: date) -> bool:
        answer = self._state.answer(key)
        if (wanted.results and answer.result not in wanted.results) or _is_passed_over(answer, wanted, day):
            return False
        text = self._cells.get(key.item, {}).get(key.target, "")
        return all(word in text for word in words)


def _is_passed_over(answer: Answer, wanted: Filter, day: date) -> bool:
    return (
        (wanted.owner_missing and (bool(answer.owner) or not answer.result.is_gap))
        or (wanted.overdue and not answer.is_overdue(day))
        or (wanted.noted and not answer.note)
        or (wanted.reworded and not answer.judged_under)
        or (wanted.to_review and answer.review not in _TO_REVIEW)
    )


_TO_REVIEW = (ReviewState.SUBMITTED, ReviewState.CHANGED)


def _item_text(item: Responsibility) -> str:
    return f"{item.id}\n{item.title}\n{item.statement}".casefold()


def _answer_text(answer: Answer) -> str:
    return f"{answer.note}\n{answer.reason}\n{answer.owner}\n{answer.assessor}".casefold().strip()
