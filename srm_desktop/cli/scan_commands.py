"""Scans and what they suggest, in the terminal."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from srm_desktop.cli.terminal import DONE, NO, NOBODY, many, print_json, readable, writable
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.finding import Finding, Scan
from srm_desktop.model.words import word
from srm_desktop.services.answering import find_item
from srm_desktop.services.findings.findings import FindingIndex, in_order, place, tally
from srm_desktop.services.findings.scans import FileReport, ImportPlan, carry_out, plan_import, read_scan
from srm_desktop.services.findings.suggesting import Suggestion, accept, suggestions
from srm_desktop.services.session import Session
from srm_desktop.services.targets import find_target


def import_scans(options: Namespace) -> int:
    read = [read_scan(path) for path in options.files]
    with readable(options.file) if options.dry_run else writable(options.file) as session:
        plan = plan_import(session.state, session.catalog, read, whole=options.complete)
        added = list(plan.unknown_accounts) if options.add_targets else []
        if not options.dry_run:
            carry_out(session, plan, added, options.by or NOBODY)
    if options.json:
        print_json({"written": not options.dry_run, **_plan_json(plan, added)})
    else:
        _print_plan(plan, added)
        print("Nothing was written." if options.dry_run else f"{options.file}: imported.")
    return DONE


def _plan_json(plan: ImportPlan, added: list[str]) -> dict[str, Any]:
    return {
        "files": [_report_json(report) for report in plan.files],
        "unknown_accounts": plan.unknown_accounts,
        "added_targets": added,
        "unmapped": plan.unmapped,
        "items": {item: counted._asdict() for item, counted in sorted(plan.by_item.items())},
    }


_NUMBERS = (
    "records imported new updated unchanged closed resolved passing_now failing_now absent kept".split()
)


def _report_json(report: FileReport) -> dict[str, Any]:
    scan = report.scan
    return {
        "file": str(report.path),
        "sha256": scan.sha256,
        "format": scan.format,
        "tool": scan.tool,
        "version": scan.version,
        "taken_at": scan.taken_at,
        "accounts": list(scan.accounts),
        **{name: getattr(report, name) for name in _NUMBERS},
        "skipped": dict(report.skipped),
    }


def _print_plan(plan: ImportPlan, added: list[str]) -> None:
    for report in plan.files:
        _print_report(report)
    for account, number in plan.unknown_accounts.items():
        said = "becomes a target" if account in added else "is not a target; --add-targets makes it one"
        print(f"account {account}: {many(number, 'finding')}; it {said}")
    if plan.unmapped:
        print(f"{many(sum(plan.unmapped.values()), 'finding')} tied to no responsibility:")
        for check, number in plan.unmapped.items():
            print(f"  {number:>6}  {check}")


def _print_report(report: FileReport) -> None:
    scan = report.scan
    about = [scan.format, f"{scan.tool} {scan.version}".strip(), scan.taken_at and f"of {scan.taken_at}"]
    print(f"{report.path}: {', '.join(filter(None, about))}")
    print(
        f"  {many(report.records, 'record')}: {report.new} new, {report.updated} updated, "
        f"{report.unchanged} unchanged, {report.closed} closed, {report.skipped.total()} skipped"
    )
    for reason, number in report.skipped.items():
        print(f"  {number:>6}  skipped: {reason}")
    for number, said in (
        (report.resolved, "resolved: passing now, or failed before and no longer reported"),
        (report.failing_now, "failing that did not fail before"),
        (report.absent, "of earlier scans no longer reported"),
        (report.kept, "of earlier scans kept: nothing shows that this scan looked there"),
    ):
        if number:
            print(f"  {number:>6}  {said}")


def list_findings(options: Namespace) -> int:
    with readable(options.file) as session:
        index = FindingIndex(session.catalog, session.state)
        found = in_order(_wanted(session, index, options))
        if options.json:
            scans = [_scan_json(scan) for scan in session.state.scans.values()]
            print_json({"scans": scans, "findings": [_finding_json(index, one) for one in found]})
            return DONE
        for one in found:
            about = f"{one.key.account}  {one.key.check}  {one.told.resource}"
            print(f"{place(one):<10}{one.told.severity!s:<14}{' '.join(about.splitlines())}")
        counts = tally(found)._asdict().items()
        said = ", ".join(f"{number} {name}" for name, number in counts if number)
        print(f"{many(len(found), 'finding')} of {many(len(session.state.scans), 'scan')}: {said or 'none'}")
    return DONE


def _wanted(session: Session, index: FindingIndex, options: Namespace) -> Iterable[Finding]:
    if options.item:
        item = find_item(session, options.item).id
        keys = [AnswerKey(target, item) for target in _targets(session, options.target)]
        found: Iterable[Finding] = [finding for key in keys for finding in index.of(key)]
    else:
        found = session.state.findings.values()
    if options.unmapped:
        unmapped = {finding.id for finding in index.unmapped}
        found = [finding for finding in found if finding.id in unmapped]
    accounts = {session.state.targets[id_].identifier for id_ in _targets(session, options.target)}
    return [f for f in found if f.key.account in accounts] if options.target else found


def _scan_json(scan: Scan) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(scan).items()}


def _finding_json(index: FindingIndex, finding: Finding) -> dict[str, Any]:
    key, said = finding.key, finding.told
    return {
        "id": finding.id,
        "tool": key.tool,
        "check": key.check,
        "account": key.account,
        "region": key.region,
        "resource": said.resource,
        "resource_name": said.resource_name,
        "resource_type": said.resource_type,
        "status": str(finding.status),
        "muted": finding.is_muted,
        "no_longer_reported": finding.is_gone,
        "turned": str(finding.mark) if finding.mark else None,
        "severity": str(said.severity),
        "title": said.title,
        "detail": said.detail,
        "seen_at": finding.seen.at.isoformat() if finding.seen else None,
        "scan": finding.seen.scan if finding.seen else None,
        "items": list(index.mapping.items_of(finding)),
    }


def list_suggestions(options: Namespace) -> int:
    with writable(options.file) if options.accept else readable(options.file) as session:
        index = FindingIndex(session.catalog, session.state)
        found = suggestions(session, index, _targets(session, options.target))
        if options.accept:
            found = _chosen(session, found, options.accept, options.overwrite)
            if found:
                accept(session, index, found, options.by or NOBODY, overwrite=options.overwrite)
        if options.json:
            name = "accepted" if options.accept else "suggestions"
            print_json({name: [_suggestion_json(session, one) for one in found]})
        else:
            _print_suggestions(session, found, accepted=bool(options.accept))
    return DONE if found or not options.accept else NO


def _targets(session: Session, named: list[str]) -> list[str]:
    """All of them where none is named."""
    chosen = [find_target(session.state, text) for text in named] or session.state.active_targets
    return [target.id for target in chosen]


def _chosen(
    session: Session, found: list[Suggestion], wanted: list[str], overwrite: bool
) -> list[Suggestion]:
    items = {find_item(session, text).id for text in wanted if text != "all"}
    return [
        one
        for one in found
        if (one.is_open or (overwrite and one.differs)) and ("all" in wanted or one.key.item in items)
    ]


def _suggestion_json(session: Session, one: Suggestion) -> dict[str, Any]:
    return {
        "item": one.key.item,
        "target": session.state.targets[one.key.target].identifier,
        "suggested": str(one.result) if one.result else None,
        "reason": one.reason,
        "answer": str(one.answer.result),
        "counts": one.tally._asdict(),
        "scan_taken_on": one.taken_on.isoformat(),
        "scan_age_days": one.age,
        "stale": one.is_stale,
        "answered_since": one.is_answered_since,
        "open": one.is_open,
    }


def _print_suggestions(session: Session, found: list[Suggestion], accepted: bool) -> None:
    for one in found:
        target = session.state.targets[one.key.target]
        said = word(one.result) if one.result else "nothing suggested"
        print(f"{one.key.item:<14}{target.identifier:<14}{said:<22}{_standing(one)}{one.reason}")
    number = sum(one.is_open for one in found)
    print(
        f"{many(len(found), 'suggestion')} accepted."
        if accepted
        else f"{many(number, 'suggestion')} to review."
    )


def _standing(one: Suggestion) -> str:
    said = [f"answered {word(one.answer.result)}"] if one.is_answered else []
    said += [f"scan {one.age} days old"] if one.is_stale and not one.is_answered_since else []
    return f"({', '.join(said)}) " if said else ""
