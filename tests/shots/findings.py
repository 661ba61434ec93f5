"""What the pictures show of findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from srm_desktop.model.finding import FindingStatus
from srm_desktop.services.demo import read_demo_scan
from srm_desktop.services.findings.scans import ReadScan, plan_import
from srm_desktop.services.session import Session
from srm_desktop.ui.findings.import_dialog import ImportDialog
from srm_desktop.ui.findings.scans_dialog import ScansDialog
from srm_desktop.ui.findings.suggestions_dialog import SuggestionsDialog
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.workspace import Workspace

_WEEK = 7 * 86_400


def shown_findings(workspace: Workspace) -> Iterator[str]:
    """As `shots.views`: an item of the demo with its findings in sight."""
    workspace.checklist.select_item("NET-SGR-01")
    workspace.checklist.pane.findings.list.setFocus()
    workspace.checklist.pane.ensureWidgetVisible(workspace.checklist.pane.findings)
    yield "checklist-findings"


def _next_scan(session: Session) -> ReadScan:
    """As the demo's scan would look a week later: some of it put right, one account more."""
    read = read_demo_scan()
    newest = max(f.seen.at.timestamp() for f in session.state.findings.values() if f.seen)
    later = [seen._replace(at=int(newest) + _WEEK) for seen in read.observations[5:]]
    fixed = [
        seen._replace(status=FindingStatus.PASS) if seen.status is FindingStatus.FAIL and number % 3 else seen
        for number, seen in enumerate(later)
    ]
    other = [seen._replace(account="999988887777") for seen in fixed[:40]]
    skipped = Counter({"about azure, not about AWS": 12})
    return replace(
        read,
        path=Path("prowler-output-all-accounts.ocsf.json.gz"),
        sha256="0" * 64,
        records=len(fixed) + len(other) + skipped.total(),
        observations=[*fixed, *other],
        skipped=skipped,
    )


def import_dialog(session: Session, theme: Theme) -> ImportDialog:
    scan = _next_scan(session)
    plan = plan_import(session.state, session.catalog, [scan])
    return ImportDialog(session.catalog, plan, lambda _: plan, theme)


def scans_dialog(session: Session, theme: Theme) -> ScansDialog:
    return ScansDialog(session, theme)


def suggestions_dialog(session: Session, theme: Theme) -> SuggestionsDialog:
    targets = [target.id for target in session.state.active_targets]
    return SuggestionsDialog(session, targets, theme, lambda: "")
