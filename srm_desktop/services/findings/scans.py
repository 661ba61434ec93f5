"""Importing scans: what a file would change, shown before it does, and then done in one batch."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from srm_desktop.exchange.scans.reading import ReadScan, read_scan
from srm_desktop.language import phrase
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Catalog
from srm_desktop.model.change import Action, Batch, Edit, Entity, Verb
from srm_desktop.model.finding import (
    FINDING_FIELDS,
    ID_LENGTH,
    SCAN_FIELDS,
    Finding,
    FindingKey,
    FindingStatus,
    Flag,
    Observation,
    Scan,
    Sighting,
    Turn,
    TurnKind,
    first_of,
    told_text,
)
from srm_desktop.model.state import State
from srm_desktop.services.catalog.check_mapping import CheckMapping
from srm_desktop.services.findings.findings import Tally, accounts, tally
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.services.targets import add_edits

__all__ = ["FileReport", "ImportPlan", "ReadScan", "carry_out", "plan_import", "read_scan", "store"]

SUPERSEDED = phrase("followed by a later record of the same check and resource")
REPEATED = phrase("repeats an earlier record of the file")
OLDER = phrase("older than what is here already")
ARCHIVED = phrase("archived by the tool, and not here yet")

_LONGEST_DETAIL = 300


@dataclass(slots=True)
class FileReport:
    """`records` = `new` + `updated` + `unchanged` + `closed` + the sum of `skipped`.

    `closed` are records by which the tool itself says that a finding no longer holds. `passing_now` and
    `failing_now` are part of `updated`. `absent` and `kept` are findings of earlier scans that this file does
    not mention: in `absent` the scan looked there and no longer reports them, `failed_absent` of those had
    failed; in `kept` nothing shows that it looked.
    """

    path: Path
    scan: Scan
    records: int
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    closed: int = 0
    passing_now: int = 0
    failing_now: int = 0
    absent: int = 0
    failed_absent: int = 0
    kept: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    @property
    def imported(self) -> int:
        return self.new + self.updated + self.unchanged + self.closed

    @property
    def resolved(self) -> int:
        return self.passing_now + self.failed_absent


@dataclass(slots=True)
class ImportPlan:
    """What an import would do; nothing of it is written yet."""

    files: list[FileReport]
    edits: list[Edit]
    changed: int
    """Findings that would change."""
    unknown_accounts: dict[str, int]
    """Accounts that are no target, with how many findings each has."""
    unmapped: dict[str, int]
    """Checks of these files that no responsibility is mapped to, with their findings."""
    by_item: dict[str, Tally]
    """What the files say, by responsibility, over all accounts."""


def plan_import(
    state: State,
    catalog: Catalog,
    scans: Iterable[ReadScan],
    *,
    whole: bool = False,
    now: datetime | None = None,
) -> ImportPlan:
    """`whole`: the files are complete scans of their accounts, so that whatever they leave out is gone,
    even in services, regions and severities they do not mention."""
    at = now or datetime.now(UTC)
    reconciling = _Reconciling(state, whole)
    read = sorted(scans, key=_newest)
    files = [reconciling.take(scan, at) for scan in read]
    for scan, report in zip(read, files, strict=True):
        reconciling.close_absent(scan, report)
    edits = reconciling.edits
    for report in files:
        edits += _scan_edits(state, report)
    mentioned = [reconciling.findings[id_] for id_ in reconciling.mentioned]
    changed = {edit.id for edit in edits if edit.entity is Entity.FINDING}
    unmapped, by_item = _mapped(CheckMapping(catalog), mentioned)
    return ImportPlan(files, edits, len(changed), _unknown(state, mentioned), unmapped, by_item)


def carry_out(session: Session, plan: ImportPlan, add: Iterable[str], by: str) -> Batch | None:
    """One batch: the findings, the scans and the accounts that become targets."""
    batch = store(session, plan, add, by)
    session.follow()
    return batch


def store(session: Session, plan: ImportPlan, add: Iterable[str], by: str) -> Batch | None:
    """Writes what `carry_out` writes; may run beside the window's thread, which hears of it by `follow`."""
    edits = add_edits(session.state, [Target("", identifier=number, name=number) for number in add])
    names = ", ".join(report.scan.name for report in plan.files)
    action = Action(Verb.IMPORT_SCAN, by, datetime.now(UTC), plan.changed, names[:_LONGEST_DETAIL])
    return session.write(action, [*edits, *plan.edits], ())


def _newest(scan: ReadScan) -> int:
    return max((seen.at for seen in scan.observations), default=0)


def _unknown(state: State, findings: list[Finding]) -> dict[str, int]:
    known = accounts(state)
    numbers = Counter(finding.key.account for finding in findings)
    return {number: count for number, count in sorted(numbers.items()) if number not in known}


def _mapped(mapping: CheckMapping, findings: list[Finding]) -> tuple[dict[str, int], dict[str, Tally]]:
    """The checks without a responsibility, and the tallies by responsibility."""
    unmapped: Counter[str] = Counter()
    by_item: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        items = mapping.items_of(finding)
        if not items:
            unmapped[finding.key.check] += 1
        for item in items:
            by_item[item].append(finding)
    return dict(sorted(unmapped.items())), {item: tally(found) for item, found in by_item.items()}


def _scan_edits(state: State, report: FileReport) -> list[Edit]:
    """A file read before keeps what its first import did; only that it was read again is new."""
    scan = report.scan
    if before := state.scans.get(scan.id):
        scan = replace(before, imports=before.imports + 1, imported_at=scan.imported_at)
    else:
        scan = replace(
            scan,
            records=report.records,
            new=report.new,
            updated=report.updated,
            unchanged=report.unchanged,
            resolved=report.resolved,
            skipped=tuple(f"{count} {reason}" for reason, count in report.skipped.items()),
        )
    return [
        Edit(Entity.SCAN, scan.id, name, codec.encode(getattr(scan, name)))
        for name, codec in SCAN_FIELDS.items()
    ]


class _Reconciling:
    """Findings as they would be after each file; `edits` lead there."""

    def __init__(self, state: State, whole: bool) -> None:
        self.findings = dict(state.findings)
        self.edits: list[Edit] = []
        self.mentioned: dict[str, None] = {}
        self._whole = whole
        self._scanned = {(key.tool, key.account) for key in map(FindingKey.parse, state.findings)}
        self._more: dict[str, list[str]] = defaultdict(list)
        for id_ in state.findings:
            if (first := first_of(id_)) != id_:
                self._more[first].append(id_)

    def take(self, scan: ReadScan, now: datetime) -> FileReport:
        report = FileReport(scan.path, _scan(scan, now), scan.records, skipped=Counter(scan.skipped))
        groups: dict[tuple[object, ...], list[Observation]] = defaultdict(list)
        for seen in scan.observations:
            groups[seen.subject].append(seen)
        for group in groups.values():
            for id_, seen in self._matched(_told_once(group, report)):
                self._tell(id_, seen, report)
        self._scanned |= {(seen.tool, seen.account) for seen in scan.observations}
        return report

    def _matched(self, group: list[Observation]) -> list[tuple[str, Observation]]:
        """Each observation with the id of its finding. Where several share all but their text, those
        whose text is as before keep their ids, and the others take what is left in order."""
        first = str(FindingKey.of(group[0], 1))
        if len(group) == 1 and first not in self._more:
            return [(first, group[0])]
        free = [id_ for id_ in (first, *sorted(self._more[first])) if id_ in self.findings]
        unused = (id_ for id_ in map(str, _keys(group[0])) if id_ not in self.findings)
        rest = sorted(group, key=lambda seen: (seen.detail, seen.status, seen.muted))
        matched = []
        for likeness in (_said_as_before, _worded_as_before):
            for seen in tuple(rest):
                same = next((id_ for id_ in free if likeness(self.findings[id_], seen)), None)
                if same is not None:
                    free.remove(same)
                    rest.remove(seen)
                    matched.append((same, seen))
        matched += [(free.pop(0) if free else next(unused), seen) for seen in rest]
        self._more[first] += [id_ for id_, _ in matched if id_ != first and id_ not in self._more[first]]
        return matched

    def _tell(self, id_: str, seen: Observation, report: FileReport) -> None:
        old = self.findings.get(id_)
        if old is None:
            self._tell_new(id_, seen, report)
            return
        self.mentioned[id_] = None
        told_at = int(old.seen.at.timestamp()) if old.seen else 0
        result = (seen.status, Flag.YES if seen.muted else Flag.NO, Flag.NO)
        changed = (old.status, old.muted, old.gone) != result
        if seen.at < told_at:
            report.skipped[OLDER] += 1
        elif seen.archived:
            self._close(id_, Sighting(report.scan.id, _moment(seen.at)))
            report.closed += 1
            report.failed_absent += old.status is FindingStatus.FAIL and not old.is_gone
        elif seen.at == told_at and not changed:
            report.unchanged += 1
        else:
            self._update(id_, seen, report)

    def _tell_new(self, id_: str, seen: Observation, report: FileReport) -> None:
        if seen.archived:
            report.skipped[ARCHIVED] += 1
            return
        self.mentioned[id_] = None
        report.new += 1
        came_later = (seen.tool, seen.account) in self._scanned
        turned = Turn(TurnKind.NEW, report.scan.id) if came_later else None
        self._put(_finding(id_, seen, report.scan.id, turned))

    def _update(self, id_: str, seen: Observation, report: FileReport) -> None:
        old = self.findings[id_]
        turned = _turn(old, seen, report.scan.id)
        new = _finding(id_, seen, report.scan.id, turned or old.turned)
        report.passing_now += turned is not None and turned.kind is TurnKind.RESOLVED
        report.failing_now += turned is not None and turned.kind is TurnKind.FAILING
        if old._replace(seen=None) == new._replace(seen=None):
            report.unchanged += 1
        else:
            report.updated += 1
        self._put(new)

    def _put(self, new: Finding) -> None:
        old = self.findings.get(new.id, _NONE)
        for name, encode in _ENCODERS:
            value = getattr(new, name)
            if value != getattr(old, name):
                self.edits.append(Edit(Entity.FINDING, new.id, name, encode(value)))
        self.findings[new.id] = new

    def _close(self, id_: str, seen: Sighting) -> None:
        """`seen`: by which scan, so that an older file that still has it does not bring it back."""
        old = self.findings[id_]
        if not old.is_gone:
            failed = old.status is FindingStatus.FAIL
            turned = Turn(TurnKind.RESOLVED, seen.scan) if failed else old.turned
            self._put(old._replace(gone=Flag.YES, seen=seen, turned=turned))

    def close_absent(self, scan: ReadScan, report: FileReport) -> None:
        """Findings of the scan's accounts and tools that none of the files mentions."""
        looked = _Looked(scan, self.findings.values(), self._whole)
        for id_, finding in list(self.findings.items()):
            if finding.is_gone or id_ in self.mentioned:
                continue
            match looked.at(finding):
                case True:
                    self._close(id_, Sighting(report.scan.id, looked.moment(finding)))
                    report.absent += 1
                    report.failed_absent += finding.status is FindingStatus.FAIL
                case False:
                    report.kept += 1


def _said_as_before(old: Finding, seen: Observation) -> bool:
    return _worded_as_before(old, seen) and (old.status, old.is_muted) == (seen.status, seen.muted)


def _worded_as_before(old: Finding, seen: Observation) -> bool:
    return old.told.detail == seen.detail


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


_NONE = Finding("")
_ENCODERS = tuple((name, codec.encode) for name, codec in FINDING_FIELDS.items())
_ENOUGH = 0.5
"""The share of a service's checks that a scan names if it looked at the service as a whole."""

_Where = tuple[str, str]
"""A tool and an account."""


def _service(check: str) -> str:
    """What it looks at: `s3` of `s3_bucket_versioning`, `S3` of `S3.14`, the benchmark of its rule."""
    return check.rpartition("/")[0] if "/" in check else re.split(r"[_.]", check, maxsplit=1)[0]


class _Looked:
    """Where a scan looked, as its records show: for each tool and account the regions, the severities, the
    checks and with them the services, and whether it lists manual checks. A scan of one service says nothing
    of another, and one of a few checks nothing of the rest of their service."""

    def __init__(self, scan: ReadScan, known: Iterable[Finding], whole: bool) -> None:
        self._whole, self._partial = whole, scan.is_partial
        self._places: dict[_Where, set[object]] = defaultdict(set)
        self._at: dict[_Where, int] = defaultdict(int)
        for seen in scan.observations:
            where = (seen.tool, seen.account)
            manual = seen.status is FindingStatus.MANUAL
            self._places[where] |= {("in", seen.region), ("by", seen.check), seen.severity, manual}
            self._at[where] = max(self._at[where], seen.at)
        self._services = self._looked_at_whole(known)

    def _looked_at_whole(self, known: Iterable[Finding]) -> set[tuple[_Where, str]]:
        checks: dict[tuple[_Where, str], set[str]] = defaultdict(set)
        for key in (finding.key for finding in known if not finding.is_gone):
            checks[(key.tool, key.account), _service(key.check)].add(key.check)
        return {
            (where, service)
            for (where, service), names in checks.items()
            if where in self._places
            and sum(("by", name) in self._places[where] for name in names) >= len(names) * _ENOUGH
        }

    def moment(self, finding: Finding) -> datetime:
        """When it looked at the finding's account."""
        key = finding.key
        return _moment(self._at[key.tool, key.account])

    def at(self, finding: Finding) -> bool | None:
        """None where the scan is of another tool or account, or is older."""
        key = finding.key
        where = (key.tool, key.account)
        if where not in self._places or (finding.seen and finding.seen.at.timestamp() > self._at[where]):
            return None
        if self._partial:
            return False
        places = self._places[where]
        if finding.status is FindingStatus.MANUAL and True not in places:
            return False
        return self._whole or self._is_within(finding, key, places, where)

    def _is_within(self, finding: Finding, key: FindingKey, places: set[object], where: _Where) -> bool:
        if not {("in", key.region), finding.told.severity} <= places:
            return False
        return ("by", key.check) in places or (where, _service(key.check)) in self._services


def _keys(seen: Observation) -> Iterator[FindingKey]:
    return (FindingKey.of(seen, ordinal) for ordinal in count(1))


def _told_once(group: list[Observation], report: FileReport) -> list[Observation]:
    """Of records that share their subject: the newest, and of those that say the same only one."""
    if len(group) == 1:
        return group
    newest = max(seen.at for seen in group)
    current = [seen for seen in group if seen.at == newest]
    by_text = {(seen.detail, seen.status, seen.muted, seen.archived): seen for seen in current}
    for reason, number in (
        (SUPERSEDED, len(group) - len(current)),
        (REPEATED, len(current) - len(by_text)),
    ):
        if number:
            report.skipped[reason] += number
    return list(by_text.values())


def _finding(id_: str, seen: Observation, scan: str, turned: Turn | None) -> Finding:
    return Finding(
        id_,
        told_text(seen),
        seen.status,
        Flag.YES if seen.muted else Flag.NO,
        Flag.NO,
        Sighting(scan, _moment(seen.at)),
        turned,
    )


def _turn(old: Finding, seen: Observation, scan: str) -> Turn | None:
    """What the record turned, seen from the one before it."""
    failed_before = old.status is FindingStatus.FAIL and not old.is_gone
    if seen.status is FindingStatus.PASS and failed_before:
        return Turn(TurnKind.RESOLVED, scan)
    if seen.status is FindingStatus.FAIL and not failed_before:
        return Turn(TurnKind.FAILING, scan)
    return None


def _scan(scan: ReadScan, now: datetime) -> Scan:
    newest = _newest(scan)
    return Scan(
        id=scan.sha256[:ID_LENGTH],
        name=safe_name(scan.path.name),
        sha256=scan.sha256,
        format=scan.format,
        tool=", ".join(scan.tools),
        version=scan.version,
        taken_at=_text(_moment(newest)) if newest else "",
        imported_at=_text(now),
        imports=1,
        accounts=tuple(scan.accounts),
    )


def _text(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
