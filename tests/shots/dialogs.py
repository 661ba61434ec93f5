"""Every dialog, as it is over the demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from srm_desktop.model.catalog import Catalog
from srm_desktop.services.catalog import scoping
from srm_desktop.services.catalog.catalog_upgrade import Difference, Reworded
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.documents import attesting, identities, signing, verifying
from srm_desktop.services.documents.recording import record_signatures
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.session import Session
from srm_desktop.ui.actions import Actions
from srm_desktop.ui.boundary.dialogs import ProposalsDialog, ServicesDialog
from srm_desktop.ui.dialogs.about import AboutDialog
from srm_desktop.ui.dialogs.catalog_upgrade import CatalogUpgradeDialog
from srm_desktop.ui.dialogs.details import DetailsDialog
from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog
from srm_desktop.ui.dialogs.people import PeopleDialog
from srm_desktop.ui.dialogs.reason import ReasonDialog
from srm_desktop.ui.dialogs.reliance import RelianceDialog
from srm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from srm_desktop.ui.dialogs.targets import AddTargetsDialog, TargetDialog, TargetsDialog
from srm_desktop.ui.help.help_window import HelpWindow
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.palette.entries import Entry, Kind
from srm_desktop.ui.palette.palette import Palette
from srm_desktop.ui.signoff.identity_dialog import IdentityDialog
from srm_desktop.ui.signoff.prepare_dialog import Around, PrepareDialog
from srm_desktop.ui.signoff.sign_dialog import SignDialog
from srm_desktop.ui.signoff.verdict_dialog import VerdictDialog
from srm_desktop.ui.theme.tokens import Theme
from tests.shots import exchange as exchange_shots
from tests.shots.evidence import evidence_dialogs
from tests.shots.findings import import_dialog, scans_dialog, suggestions_dialog
from tests.shots.meeting import meeting_dialogs
from tests.shots.settling import settle

_PREVIEW = 5
_PASSPHRASE = "correct horse battery"


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


def signed_dialogs(session: Session, work: Path, theme: Theme) -> dict[str, Callable[[], QWidget]]:
    """What is shown of a document that one of two people has signed."""
    path, identity = work / "Attestation.pdf", work / "identity.p12"
    made = attesting.attest(session, path, Scope(final=True), DEMO_AUTHOR)
    assessor = next(p for p in made.snapshot["people"] if p["role"] == "assessor")
    identities.create(identity, assessor["name"], assessor["organisation"], _PASSPHRASE)
    unsigned = verifying.verify(path)
    data = path.read_bytes()
    who = identities.open_identity(identity, _PASSPHRASE)
    done = signing.sign(data, who, unsigned, signing.next_place(unsigned))
    path.write_bytes(done.data)
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
