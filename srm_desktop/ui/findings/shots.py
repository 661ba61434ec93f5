"""What the pictures show of findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from srm_desktop.exchange.scans.reading import ReadScan
from srm_desktop.model.finding import FindingSeverity, FindingStatus, Observation
from srm_desktop.services.check_mapping import PROWLER
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.scans import carry_out, plan_import
from srm_desktop.services.session import Session
from srm_desktop.ui.findings.import_dialog import ImportDialog
from srm_desktop.ui.findings.scans_dialog import ScansDialog
from srm_desktop.ui.findings.suggestions_dialog import SuggestionsDialog
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.workspace import Workspace


def shown_findings(session: Session, workspace: Workspace) -> Iterator[str]:
    """As `shots.views`: an item with its findings in sight. They are gone again after it."""
    _with_findings(session)
    workspace.checklist.select_item("NET-SGR-01")
    workspace.checklist.pane.findings.list.setFocus()
    workspace.checklist.pane.ensureWidgetVisible(workspace.checklist.pane.findings)
    yield "checklist-findings"
    session.undo(DEMO_AUTHOR)


def _scan(session: Session, days: int) -> ReadScan:
    """As a scan of two accounts would say, one of them no target; `days` later some has changed."""
    checks = next(f for f in session.catalog.frameworks if f.id == PROWLER).references
    seen = [
        Observation(
            tool="Prowler",
            check=reference.requirement,
            account=account,
            region="eu-central-1",
            resources=(f"arn:aws:ec2:eu-central-1:{account}:thing/{number:04}",),
            resource_name=f"thing-{number:04}",
            resource_type="Other",
            severity=FindingSeverity.HIGH,
            title=f"What {reference.requirement.replace('_', ' ')} looks for is as it should be",
            detail=f"thing-{number:04} is not as it should be.",
            status=FindingStatus.FAIL if (number + days) % 3 else FindingStatus.PASS,
            muted=number % 11 == 0,
            at=1_795_000_000 + days * 86_400,
        )
        for account in ("111122223333", "999988887777")
        for number, reference in enumerate(r for found in checks.values() for r in found[:3])
    ]
    skipped = Counter({"about azure, not about AWS": 12}) if days else Counter[str]()
    path = Path(f"prowler-output-{days}.ocsf.json")
    records = len(seen) + skipped.total()
    return ReadScan(path, f"{days:064}", "Prowler OCSF", "5.46.0", records, seen, skipped, is_partial=False)


def import_dialog(session: Session, theme: Theme) -> ImportDialog:
    _with_findings(session)
    plan = plan_import(session.state, session.catalog, [_scan(session, 1)])
    return ImportDialog(session.catalog, plan, lambda _: plan, theme)


def _with_findings(session: Session) -> None:
    if not session.state.findings:
        plan = plan_import(session.state, session.catalog, [_scan(session, 0)])
        carry_out(session, plan, (), DEMO_AUTHOR)


def scans_dialog(session: Session, theme: Theme) -> ScansDialog:
    _with_findings(session)
    return ScansDialog(session, theme)


def suggestions_dialog(session: Session, theme: Theme) -> SuggestionsDialog:
    _with_findings(session)
    targets = [target.id for target in session.state.active_targets]
    return SuggestionsDialog(session, targets, theme, lambda: DEMO_AUTHOR)
