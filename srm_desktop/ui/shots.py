"""Pictures of every view and dialog, in every theme: python -m srm_desktop.ui.shots FOLDER [--language de]"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Catalog
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.services import (
    attesting,
    identities,
    lifecycle,
    scoping,
    signing,
    verifying,
)
from srm_desktop.services.answering import set_result
from srm_desktop.services.catalog_upgrade import Difference, Reworded
from srm_desktop.services.demo import DEMO_AUTHOR, create_demo
from srm_desktop.services.filter_query import parse
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.recording import record_signatures
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope
from srm_desktop.ui import language
from srm_desktop.ui.actions import Actions
from srm_desktop.ui.boundary.dialogs import ProposalsDialog, ServicesDialog
from srm_desktop.ui.checklist.reason_dialog import ReasonDialog
from srm_desktop.ui.dialogs.about import AboutDialog
from srm_desktop.ui.dialogs.catalog_upgrade import CatalogUpgradeDialog
from srm_desktop.ui.dialogs.details import DetailsDialog
from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog
from srm_desktop.ui.dialogs.people import PeopleDialog
from srm_desktop.ui.dialogs.reliance import RelianceDialog
from srm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from srm_desktop.ui.dialogs.targets import AddTargetsDialog, TargetDialog, TargetsDialog
from srm_desktop.ui.evidence.shots import evidence_dialogs, shown_evidence
from srm_desktop.ui.exchange import shots as exchange_shots
from srm_desktop.ui.findings.shots import import_dialog, scans_dialog, shown_findings, suggestions_dialog
from srm_desktop.ui.help.help_window import HelpWindow
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.meeting.shots import SIZES as MEETING_SIZES
from srm_desktop.ui.meeting.shots import meeting_dialogs, meeting_walls
from srm_desktop.ui.palette.entries import Entry, Kind
from srm_desktop.ui.palette.palette import Palette
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.signoff.identity_dialog import IdentityDialog
from srm_desktop.ui.signoff.prepare_dialog import Around, PrepareDialog
from srm_desktop.ui.signoff.sign_dialog import SignDialog
from srm_desktop.ui.signoff.verdict_dialog import VerdictDialog
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import THEMES, Theme
from srm_desktop.ui.workspace import Workspace

SIZES = ((1280, 800), (1024, 640))
_TODAY = date(2026, 11, 23)
_SETTLE_MS = 150
_PREVIEW = 5
_PASSPHRASE = "correct horse battery"


def settle() -> None:
    """Lets timers and layouts finish."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


def save(widget: QWidget, folder: Path, name: str) -> None:
    settle()
    widget.grab().save(str(folder / f"{name}.png"))


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


def _make_huge(path: Path) -> None:
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


def dialogs(session: Session, theme: Theme, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    def author() -> str:
        return DEMO_AUTHOR

    catalog, targets = session.catalog, session.state.active_targets
    target, boundary = targets[0], catalog.boundary
    assert boundary is not None
    reliance = next(iter(session.state.reliances.values()))
    proposed = scoping.proposals(session, targets)
    labels = {target.id: target.label for target in targets}
    return {
        "new": lambda: NewAssessmentDialog(DEMO_AUTHOR),
        "targets": lambda: TargetsDialog(session, author),
        "add-targets": AddTargetsDialog,
        "target": lambda: TargetDialog(target),
        "people": lambda: PeopleDialog(session, author),
        "details": lambda: DetailsDialog(session.state.details, theme, read_only=False),
        **{f"prepare-{n}": partial(_prepared, session, target.id, theme, n) for n in range(6)},
        "reason": lambda: ReasonDialog("OSC-WLD-03  Kubernetes", ["No Kubernetes cluster in any account."]),
        "reliance": lambda: RelianceDialog(catalog, reliance, [DEMO_AUTHOR], theme),
        "services": lambda: ServicesDialog(boundary, targets),
        "proposals": lambda: ProposalsDialog(proposed, labels),
        "catalog-upgrade": lambda: CatalogUpgradeDialog("9.0.0", _difference(catalog), 2),
        "import-findings": lambda: import_dialog(session, theme),
        "export": lambda: exchange_shots.export_dialog(session, theme),
        "import": lambda: exchange_shots.import_dialog(session, theme),
        "import-columns": lambda: exchange_shots.columns_dialog(session, theme),
        "suggestions": lambda: suggestions_dialog(session, theme),
        "scans": lambda: scans_dialog(session, theme),
        "shortcuts": lambda: ShortcutsDialog(Actions(QWidget(window), theme), theme),
        "about": AboutDialog,
        "palette": partial(_palette, theme, window),
        **meeting_dialogs(session, theme),
        **evidence_dialogs(session, theme, window),
        "help": lambda: _help(theme, "checklist"),
        "glossary": lambda: _help(theme, "glossary"),
    }


def _help(theme: Theme, topic: str) -> HelpWindow:
    window = HelpWindow(theme)
    window.show_topic(topic)
    return window


def _palette(theme: Theme, window: MainWindow) -> QWidget:
    """As it is over a window with an assessment, and a word typed."""
    entries = [
        Entry("1", Kind.ACTION, "Next gap", int, keys="G"),
        Entry("2", Kind.ACTION, "Show gaps only", int, keys="Ctrl+G", icon="funnel"),
        Entry(
            "3", Kind.ACTION, "Redo", int, keys="Ctrl+Shift+Z", icon="redo-2", refused="Nothing was undone"
        ),
        Entry(
            "4", Kind.ITEM, "DATA-RES-05  " + "A rather long title of a responsibility with gaps " * 3, int
        ),
        Entry("5", Kind.TARGET, "Production gap account (111122223333)", int, "Target", is_on=True),
        Entry("6", Kind.FILTER, "Open gaps", int, "result:gap is:overdue"),
    ]
    palette = Palette(entries, [], theme, lambda _: None, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    palette.show_over(window)
    return palette


def _prepared(session: Session, target: str, theme: Theme, step: int) -> PrepareDialog:
    dialog = PrepareDialog(session, [target], Around(lambda: DEMO_AUTHOR, theme))
    dialog.scope_step.final.setChecked(True)
    dialog.show()
    for _ in range(step):
        dialog.next.click()
    while step == _PREVIEW and not dialog.data:
        settle()
    return dialog


def _signed(session: Session, work: Path, theme: Theme) -> dict[str, Callable[[], QWidget]]:
    """What is shown of a document that one of two people has signed."""
    path, identity = work / "Attestation.pdf", work / "identity.p12"
    made = attesting.attest(session, path, Scope(final=True), DEMO_AUTHOR)
    assessor = next(p for p in made.snapshot["people"] if p["role"] == "assessor")
    identities.create(identity, assessor["name"], assessor["organisation"], _PASSPHRASE)
    unsigned = verifying.verify(path)
    data = path.read_bytes()
    who = identities.open_identity(identity, _PASSPHRASE)
    done = signing.sign(data, who, unsigned, signing.next_place(unsigned))
    changed = verifying.verify_bytes(done.data + b"x", path.name)
    record_signatures(session, done.report, DEMO_AUTHOR)
    return {
        "sign": lambda: SignDialog(data, path, unsigned, Path("mara.p12")),
        "identity": lambda: IdentityDialog(assessor["name"], assessor["organisation"]),
        "verdict": lambda: VerdictDialog(done.report, path, session.state, theme),
        "verdict-changed": lambda: VerdictDialog(changed, path, session.state, theme),
    }


def _difference(catalog: Catalog) -> Difference:
    """What a next version may bring: two items reworded and one removed."""
    first, second, removed, *others = catalog.assessable
    reworded = tuple(
        Reworded(item, replace(item, statement=f"{item.statement} Exceptions have an owner and a date."))
        for item in (first, second)
    )
    return Difference(added=(), removed=(removed,), reworded=reworded, unchanged=len(others))


def take(
    folder: Path, work: Path, themes: Iterable[str] = THEMES, sizes: Iterable[tuple[int, int]] = SIZES
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    huge = work / "Large estate.srm"
    _make_huge(huge)
    for theme in map(THEMES.__getitem__, themes):
        for width, height in sizes:
            preferences = Preferences()
            preferences.author, preferences.theme = DEMO_AUTHOR, theme.name
            preferences.tour_seen = True
            window = MainWindow(preferences)
            apply(app, theme)
            window.resize(width, height)
            window.show()
            place = work / f"{theme.name}-{width}"
            place.mkdir()
            demo = create_demo(place / "Annual cloud review 2026.srm", _TODAY)
            empty = lifecycle.create(place / "Empty.srm", NewAssessment("Q4 review", "Example"), DEMO_AUTHOR)
            for name in views(window, demo, empty):
                save(window, folder, f"{name}-{theme.name}-{width}")
            for name in huge_views(window, lifecycle.open_assessment(huge)):
                save(window, folder, f"{name}-{theme.name}-{width}")
            window.close()
        _take_dialogs(folder, work / theme.name, theme)


def _take_dialogs(folder: Path, work: Path, theme: Theme) -> None:
    work.mkdir()
    window = MainWindow(Preferences())
    session = create_demo(work / "demo.srm", _TODAY)
    for name, make in (dialogs(session, theme, window) | _signed(session, work, theme)).items():
        dialog = make()
        dialog.show()
        save(dialog, folder, f"dialog-{name}-{theme.name}")
        dialog.close()
    for size in MEETING_SIZES:
        for name, wall in meeting_walls(session, theme, size):
            save(wall, folder, f"{name}-{theme.name}-{size[0]}")
    lifecycle.close(session)


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="shots", description="Pictures of every view and dialog.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--language", choices=language.LANGUAGES, default="en")
    parser.add_argument("--theme", nargs="+", choices=list(THEMES), default=list(THEMES))
    widths = [width for width, _ in SIZES]
    parser.add_argument("--width", nargs="+", type=int, choices=widths, default=widths)
    return parser.parse_args()


def main() -> int:
    wanted = _wanted()
    folder: Path = wanted.folder
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [size for size in SIZES if size[0] in wanted.width]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    load_fonts()
    language.install(app, wanted.language)
    with tempfile.TemporaryDirectory() as work:
        os.environ["SRM_DESKTOP_HOME"] = str(Path(work) / "home")
        take(folder, Path(work), wanted.theme, sizes)
    app.processEvents()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
