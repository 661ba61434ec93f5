"""What scans suggest of an answer. A suggestion is worked out from the findings as they stand; it becomes an
answer only when a person accepts it.

The rules are meant to err on the side of asking a person:

- Some findings failed and some passed: Partially satisfied. Some failed, none passed: Other than satisfied.
- All passed: Satisfied, but only where at least half of the checks that the catalog ties to the item, and no
  fewer than two, reported, and nothing was muted, left to a person or not decided. A check sees a setting,
  not the practice behind it, so less than that suggests nothing.
- Only manual, muted or undecided findings suggest nothing: they say that somebody has to look.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from srm_desktop.errors import UserError
from srm_desktop.language import Phrase, phrase
from srm_desktop.model.answer import Answer, AnswerKey, Method, Result
from srm_desktop.model.change import Batch, Verb
from srm_desktop.model.finding import Finding, FindingStatus, Scan
from srm_desktop.services.answering import Verdict, set_results
from srm_desktop.services.findings.findings import FindingIndex, Tally, in_order, place, tally
from srm_desktop.services.session import Session

STALE_AFTER = 90
"""Days after which a scan says little of what is there today."""

_ENOUGH = 0.5
"""The share of an item's checks that must have reported before passing ones suggest Satisfied."""

_FEWEST = 2
"""And how many of them."""

_NAMED = 5
"""How many failed resources a note names."""

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`result` is None where the findings suggest nothing. `coverage`: from how many checks it comes, of how
    many that are tied to the item. `taken_on` is the day of the newest scan that the findings come from."""

    key: AnswerKey
    result: Result | None
    tally: Tally
    coverage: tuple[int, int]
    taken_on: date
    age: int
    """Days since then."""
    answer: Answer

    @property
    def reason(self) -> Phrase:
        """A sentence, whether or not something is suggested."""
        return _reason(self.tally, self.result, *self.coverage)

    @property
    def is_stale(self) -> bool:
        """Too old to rely on, or judged by a person after the scan was taken."""
        return self.age > STALE_AFTER or self.is_answered_since

    @property
    def is_answered(self) -> bool:
        return self.answer.result is not Result.NOT_ASSESSED

    @property
    def is_answered_since(self) -> bool:
        judged = self.answer.assessed_on
        return self.is_answered and judged is not None and judged >= self.taken_on

    @property
    def agrees(self) -> bool:
        return self.result is self.answer.result

    @property
    def is_open(self) -> bool:
        """Something is suggested that nobody has answered yet."""
        return self.result is not None and not self.is_answered

    @property
    def differs(self) -> bool:
        """A person's answer says something else."""
        return self.result is not None and self.is_answered and not self.agrees


def suggest(index: FindingIndex, key: AnswerKey, answer: Answer, today: date) -> Suggestion | None:
    """None where no finding speaks to the cell."""
    days = [finding.seen.at for finding in index.of(key) if finding.seen and not finding.is_gone]
    if not days:
        return None
    result, coverage = _judged(index, key)
    newest = max(days).date()
    return Suggestion(key, result, index.tally(key), coverage, newest, (today - newest).days, answer)


def is_open(index: FindingIndex, key: AnswerKey, answer: Answer) -> bool:
    """Whether something is suggested that nobody has answered yet."""
    if answer.result is not Result.NOT_ASSESSED or not index.tally(key).current:
        return False
    return _judged(index, key)[0] is not None


def suggestions(
    session: Session, index: FindingIndex, targets: Iterable[str], today: date | None = None
) -> list[Suggestion]:
    """Of all cells of the targets that have findings, in the catalog's order."""
    on, wanted = today or date.today(), list(targets)
    order = {item.id: position for position, item in enumerate(session.catalog.assessable)}
    position = {target: number for number, target in enumerate(wanted)}
    cells = sorted(
        (key for key in index.cells() if key.target in position),
        key=lambda key: (order[key.item], position[key.target]),
    )
    found = (suggest(index, key, session.state.answer(key), on) for key in cells)
    return [suggestion for suggestion in found if suggestion]


def _coverage(index: FindingIndex, key: AnswerKey) -> tuple[int, int]:
    """Of the tool that reports most of the item's checks: how many passed somewhere, of how many."""
    passed: dict[str, set[str]] = {}
    for finding in index.of(key):
        if finding.status is FindingStatus.PASS and not finding.is_gone:
            about = finding.key
            passed.setdefault(about.tool, set()).add(index.mapping.plain(about.check))
    best = (0, 0)
    for tool, checks in passed.items():
        known = max(len(index.mapping.checks_of(key.item, tool)), len(checks))
        best = max(best, (len(checks), known), key=lambda pair: pair[0] / pair[1] if pair[1] else 0)
    return best


def _judged(index: FindingIndex, key: AnswerKey) -> tuple[Result | None, tuple[int, int]]:
    """The result, and how many checks it rests on, of how many, where that matters."""
    t = index.tally(key)
    if t.failed:
        return (Result.PARTIALLY_SATISFIED if t.passed else Result.OTHER_THAN_SATISFIED), (0, 0)
    if t.muted or t.manual or t.undecided:
        return None, (0, 0)
    reported, checks = _coverage(index, key)
    is_enough = reported >= max(_FEWEST, checks * _ENOUGH)
    return (Result.SATISFIED if is_enough else None), (reported, checks)


def _reason(t: Tally, result: Result | None, reported: int, checks: int) -> Phrase:
    if t.failed and t.passed:
        return phrase("{0}: met for some resources and not for others.", _counts(t))
    if t.failed:
        return phrase("{0}: none passed.", _counts(t))
    if t.muted or t.manual or t.undecided:
        return phrase("{0}: a person has to judge what is not simply passed.", _counts(t))
    if result is Result.SATISFIED:
        return phrase("{0}, from {1} of the {2} checks tied to this.", _passed(t), reported, checks)
    return phrase(
        "{0}, but that is {1} of the {2} checks tied to this: too few to suggest a result.",
        _passed(t),
        reported,
        checks,
    )


def _passed(t: Tally) -> str:
    return phrase("The one finding passed") if t.passed == 1 else phrase("All {0} findings passed", t.passed)


def _counts(t: Tally) -> Phrase:
    """Such as `2 failed, 5 passed, 1 muted`."""
    said = (
        (t.failed, phrase("{0} failed", t.failed)),
        (t.passed, phrase("{0} passed", t.passed)),
        (t.manual, phrase("{0} for a person to check", t.manual)),
        (t.muted, phrase("{0} muted", t.muted)),
        (t.undecided, phrase("{0} not decided", t.undecided)),
    )
    parts = [text for number, text in said if number]
    return phrase(", ".join(f"{{{position}}}" for position in range(len(parts))), *parts)


def accept(
    session: Session,
    index: FindingIndex,
    chosen: Iterable[Suggestion],
    by: str,
    *,
    overwrite: bool = False,
    today: date | None = None,
) -> Batch | None:
    """One batch: the results, and below each note where it comes from. Unless `overwrite`, what a person has
    answered already stays as it is."""
    taken = [s for s in chosen if s.result and not s.agrees and (overwrite or not s.is_answered)]
    if not taken:
        raise UserError(
            "None of the suggestions can be accepted.", "They are answered already, or suggest nothing."
        )
    verdicts = {
        s.key: Verdict(s.result, note=provenance(session.state.scans, index.of(s.key)), method=Method.TEST)
        for s in taken
        if s.result
    }
    detail = taken[0].key.item if len(taken) == 1 else ""
    return set_results(session, Verb.ACCEPT_SUGGESTION, verdicts, by, detail=detail, today=today)


def provenance(scans: Mapping[str, Scan], findings: Iterable[Finding]) -> str:
    """The text for a note: which scans said what, and what failed."""
    findings = [finding for finding in findings if not finding.is_gone]
    lines = [
        f"{_scan_name(scans, scan_id)}: {_counts(tally(of_it))}."
        for scan_id, of_it in _by_scan(findings).items()
    ]
    failed = [finding for finding in in_order(findings) if place(finding) == "failed"]
    lines += [f"- {finding.label[:_LONGEST_NAME]}" for finding in failed[:_NAMED]]
    if len(failed) > _NAMED:
        lines.append(f"- and {len(failed) - _NAMED} more")
    return "\n".join(lines)


def _by_scan(findings: list[Finding]) -> dict[str, list[Finding]]:
    by_scan: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.seen:
            by_scan.setdefault(finding.seen.scan, []).append(finding)
    return by_scan


def _scan_name(scans: Mapping[str, Scan], scan_id: str) -> str:
    scan = scans.get(scan_id)
    if scan is None:
        return f"Scan {scan_id}"
    tool = f"{scan.tool} {scan.version}".strip()
    return f"{tool}, scan of {scan.taken_at[:10]} ({scan.name}, SHA-256 {scan.sha256[:16]}…)"
