"""What the pictures of the window show of evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.session import Session
from srm_desktop.ui.evidence.dialogs import EvidenceDialog, LinkDialog
from srm_desktop.ui.evidence.flow import EvidenceFlow
from srm_desktop.ui.evidence.viewer import EvidenceViewer
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.workspace import Workspace

_TODAY = date(2026, 11, 23)
_EVIDENCE = {
    "Root access keys, IAM credential report of all 24 accounts, exported for the review.csv": (
        b"user,arn,mfa_active,access_key_1_active\n<root_account>,arn:aws:iam::111122223333:root,true,false\n"
    ),
    "policy.json": b'{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}',
    "meeting notes.txt": b"The team showed the break-glass procedure.\n" * 40,
}


def _keep_evidence(session: Session) -> None:
    """Three files for one answer, the first with all that can be said of it."""
    key = AnswerKey("111122223333", "ACC-WKL-02")
    said = Description("Credential report: no root access keys", "IAM, exported by Platform", _TODAY)
    for name, data in _EVIDENCE.items():
        plan = evidence.plan(session, [from_bytes(name, data)], [key], DEMO_AUTHOR, said, today=_TODAY)
        evidence.store(session, plan, DEMO_AUTHOR)
        session.follow()
        said = Description()


def shown_evidence(demo: Session, workspace: Workspace) -> Iterator[str]:
    workspace.checklist.select_item("ACC-WKL-03")
    pane = workspace.checklist.pane
    pane.ensureWidgetVisible(pane.evidence)
    yield "evidence-empty"
    _keep_evidence(demo)
    workspace.checklist.select_item("ACC-WKL-02")
    pane.evidence.list.setCurrentRow(0)
    pane.ensureWidgetVisible(pane.evidence)
    yield "evidence"


def evidence_dialogs(session: Session, theme: Theme, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    _keep_evidence(session)
    kept = session.state.active_evidence
    flow = EvidenceFlow(session, lambda: DEMO_AUTHOR, window)
    views = {
        f"evidence-{number}": partial(EvidenceViewer, session, one, theme, flow, window)
        for number, one in enumerate(kept)
    }
    return {
        **views,
        "evidence-edit": lambda: EvidenceDialog(kept[-1], theme),
        "evidence-link": lambda: LinkDialog(kept),
    }
