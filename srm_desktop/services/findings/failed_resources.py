"""For a document: which resources scans found to fail, exception by exception."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from srm_desktop.model.answer import Answer
from srm_desktop.model.finding import Finding
from srm_desktop.services.findings.findings import FindingIndex, in_order, place, tally
from srm_desktop.services.session import Session


def nothing() -> dict[str, Any]:
    return {"scans": [], "exceptions": []}


def failed_resources(session: Session, answers: Iterable[Answer]) -> dict[str, Any]:
    """The answers that are exceptions and have failed findings; and the scans that say so."""
    index = FindingIndex(session.catalog, session.state)
    exceptions, scans = [], set()
    for answer in answers:
        found = index.of(answer.key)
        failed = [finding for finding in in_order(found) if place(finding) == "failed"]
        if answer.result.is_gap and failed:
            said_by = sorted({finding.seen.scan for finding in failed if finding.seen})
            scans |= set(said_by)
            exceptions.append(
                {
                    "item": answer.item,
                    "target": answer.target,
                    "scans": said_by,
                    "counts": tally(found)._asdict(),
                    "checks": _by_check(failed),
                }
            )
    return {"scans": [_scan(session, id_) for id_ in sorted(scans)], "exceptions": exceptions}


def _by_check(failed: list[Finding]) -> list[dict[str, Any]]:
    by_check: dict[str, list[Finding]] = defaultdict(list)
    for finding in failed:
        by_check[finding.key.check].append(finding)
    return [
        {
            "check": check,
            "title": found[0].told.title,
            "severity": str(found[0].told.severity),
            "resources": [_resource(finding) for finding in found],
        }
        for check, found in by_check.items()
    ]


def _resource(finding: Finding) -> dict[str, str]:
    said = finding.told
    return {"id": said.resource, "name": said.resource_name, "region": finding.key.region}


def _scan(session: Session, id_: str) -> dict[str, str]:
    scan = session.state.scans.get(id_)
    if scan is None:
        return dict.fromkeys(("name", "tool", "version", "taken_at", "sha256"), "") | {"id": id_}
    return {
        "id": id_,
        "name": scan.name,
        "tool": scan.tool,
        "version": scan.version,
        "taken_at": scan.taken_at,
        "sha256": scan.sha256,
    }
