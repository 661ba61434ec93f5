"""Every view of the window, with much, with little and with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.services import lifecycle
from srm_desktop.services.answering import set_result
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.documents import attesting
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.filters.filter_query import parse
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.workspace import Workspace
from tests.shots.evidence import shown_evidence
from tests.shots.findings import shown_findings


def views(window: MainWindow, demo: Session, empty: Session) -> Iterator[str]:
    """Walks the window through its views; yields the name of each when it is shown."""
    window.show_start()
    yield "start"
    window.show_session(demo)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_view("overview")
    yield "overview"
    workspace.show_view("checklist")
    workspace.checklist.select_item("ACC-WKL-02")
    yield "checklist-all-targets"
    workspace.show_target("111122223333")
    yield "checklist"
    yield from chain(shown_findings(workspace), shown_evidence(demo, workspace))
    workspace.checklist.select_item("AWP-FAC-01")
    yield "checklist-inherited"
    yield from _of_checklist(workspace)
    yield from over_all_targets(workspace)
    for view in ("meeting", "boundary", "frameworks"):
        workspace.show_view(view)
        yield view
    attesting.attest(demo, demo.path.with_suffix(".pdf"), Scope(final=True), DEMO_AUTHOR)
    set_result(demo, [AnswerKey("111122223333", "DATA-CLS-01")], Result.SATISFIED, DEMO_AUTHOR)
    workspace.show_view("signoff")
    yield "signoff"
    window.show_session(empty)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_view("checklist")
    yield "checklist-empty"
    for view in (
        "overview",
        "matrix",
        "meeting",
        "action_items",
        "history",
        "boundary",
        "frameworks",
        "signoff",
    ):
        workspace.show_view(view)
        yield f"{view}-empty"


def over_all_targets(workspace: Workspace) -> Iterator[str]:
    workspace.show_target("")
    for view in ("matrix", "action_items", "history"):
        workspace.show_view(view)
        yield view
    workspace.show_view("checklist")
    workspace.open_beside("matrix")
    yield "checklist-and-matrix"
    workspace.close_beside()


def huge_views(window: MainWindow, huge: Session) -> Iterator[str]:
    """The views that grow with the number of targets, on 500."""
    window.show_session(huge)
    workspace = window.workspace
    assert workspace is not None
    for view in ("overview", "checklist", "matrix", "history"):
        workspace.show_view(view)
        yield f"{view}-huge"


def make_huge(path: Path) -> None:
    """500 accounts, half of them judged, in different ways."""
    targets = [Target("", identifier=f"{n:012d}", name=f"Account {n:03d}") for n in range(1, 501)]
    session = lifecycle.create(path, NewAssessment("Large estate", "Example", targets), DEMO_AUTHOR)
    items, found = session.catalog.assessable, list(Result)
    edits = [
        Edit(
            Entity.ANSWER, str(AnswerKey(target.id, item.id)), "result", str(found[(3 * n + m * m) % 11 % 4])
        )
        for n, target in enumerate(session.state.active_targets)
        for m, item in enumerate(items)
        if (3 * n + m * m) % 11 % 4 and (n + m) % 3
    ]
    session.commit(Verb.RECORD, DEMO_AUTHOR, edits, count=len(edits))
    lifecycle.close(session)


def _of_checklist(workspace: Workspace) -> Iterator[str]:
    """Filtered, and beside what was done."""
    workspace.show_filter(parse("result:gap"))
    workspace.checklist.tree.selectAll()
    yield "checklist-gaps-selected"
    workspace.checklist.bar.clear()
    workspace.checklist.bar.search.setText("resutl:gap domain:iam is:overdue,unowned severity:high")
    yield "checklist-filter-faults"
    workspace.checklist.bar.search.setText("nothing has this word")
    yield "checklist-nothing-matches"
    workspace.checklist.bar.clear()
    workspace.show_undo_history()
    yield "undo-history"
    workspace.close_beside()
