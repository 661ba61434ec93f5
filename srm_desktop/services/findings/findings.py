"""The findings of an assessment by target and responsibility."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import TargetKind
from srm_desktop.model.catalog import Catalog
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.finding import SEPARATOR, Finding, FindingKey, FindingStatus
from srm_desktop.model.state import State
from srm_desktop.services.catalog.check_mapping import CheckMapping
from srm_desktop.services.session import Session

_TIES = frozenset((Entity.FINDING, Entity.TARGET, Entity.DETAILS))
"""What can change which finding belongs to which cell."""


class Tally(NamedTuple):
    """How many findings say what. One that is muted counts as muted, whatever else it says; `gone` are
    no longer reported and count as nothing else."""

    passed: int = 0
    failed: int = 0
    manual: int = 0
    muted: int = 0
    undecided: int = 0
    gone: int = 0

    @property
    def current(self) -> int:
        return sum(self) - self.gone

    def plus(self, other: Tally) -> Tally:
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))


_NOTHING = Tally()
_PLACES = {
    FindingStatus.PASS: "passed",
    FindingStatus.FAIL: "failed",
    FindingStatus.MANUAL: "manual",
    FindingStatus.NOT_AVAILABLE: "undecided",
}


def place(finding: Finding) -> str:
    """The name of the tally's field that counts the finding."""
    if finding.is_gone:
        return "gone"
    return "muted" if finding.is_muted else _PLACES[finding.status]


def tally(findings: Iterable[Finding]) -> Tally:
    return Tally(**Counter(map(place, findings)))


class FindingIndex:
    """Which findings speak to which cell. Ties are worked out from the state, never stored: an account
    that becomes a target later, or a newer catalog, brings its findings with it."""

    def __init__(self, catalog: Catalog, state: State) -> None:
        self.mapping = CheckMapping(catalog)
        self._targets = accounts(state)
        self._by_cell: dict[AnswerKey, list[Finding]] = defaultdict(list)
        self._tallies: dict[AnswerKey, Tally] = {}
        self.unmapped: list[Finding] = []
        """No responsibility is mapped to their check."""
        self.untied: list[Finding] = []
        """Their account is not a target."""
        for finding in state.findings.values():
            self._add(finding)

    def _add(self, finding: Finding) -> None:
        _tool, check, account, _rest = finding.id.split(SEPARATOR, 3)
        items = self.mapping.of_check(check) or self.mapping.of_controls(finding.told.controls)
        target = self._targets.get(account)
        if not items:
            self.unmapped.append(finding)
        if target is None:
            self.untied.append(finding)
            return
        for item in items:
            self._by_cell[AnswerKey(target, item)].append(finding)

    @classmethod
    def is_outdated_by(cls, batch: Batch) -> bool:
        return any(change.entity in _TIES for change in batch.changes)

    def of(self, key: AnswerKey) -> list[Finding]:
        return self._by_cell.get(key, [])

    def cells(self) -> Iterator[AnswerKey]:
        """Those that have findings."""
        return iter(self._by_cell)

    def tally(self, key: AnswerKey) -> Tally:
        if key not in self._by_cell:
            return _NOTHING
        if key not in self._tallies:
            self._tallies[key] = tally(self._by_cell[key])
        return self._tallies[key]

    def tally_over(self, item: str, targets: Iterable[str]) -> Tally:
        tallies = [self.tally(AnswerKey(target, item)) for target in targets]
        return Tally(*map(sum, zip(*tallies, strict=True))) if tallies else _NOTHING


class FollowedFindings:
    """The index of an open assessment: made anew when it is asked for after something changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._index: FindingIndex | None = None

    @property
    def index(self) -> FindingIndex:
        if self._index is None:
            self._index = FindingIndex(self._session.catalog, self._session.state)
        return self._index

    def follow(self, batch: Batch) -> bool:
        """Whether the batch changed which findings there are, or what they speak to."""
        outdated = FindingIndex.is_outdated_by(batch)
        if outdated:
            self._index = None
        return outdated


def accounts(state: State) -> dict[str, str]:
    """The ids of the targets that are AWS accounts, by account number."""
    return {t.identifier: t.id for t in state.active_targets if t.kind is TargetKind.ACCOUNT}


_ORDER = ("failed", "undecided", "manual", "muted", "passed", "gone")
_RANK = {name: position for position, name in enumerate(_ORDER)}


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The failed ones first, the worst of them first; then by check and resource."""
    return sorted(findings, key=_rank)


def _rank(finding: Finding) -> tuple[int, int, str, str]:
    said = finding.told
    severity = list(type(said.severity)).index(said.severity)
    return _RANK[place(finding)], severity, FindingKey.parse(finding.id).check, said.resource
