"""What the window does about the assessment as a whole: its targets, people, details, file and catalog."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from srm_desktop.errors import UserError
from srm_desktop.ui.background import Progress
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.language import number
from srm_desktop.ui.messages import show_error

if TYPE_CHECKING:
    from srm_desktop.services.session import Session


class AssessmentFlow(Flow):
    def slots(self) -> Slots:
        return {
            "add_targets": self.add_targets,
            "targets": self.show_targets,
            "people": self.show_people,
            "details": self.show_details,
            "upgrade_catalog": self.upgrade_catalog,
            "evidence_pack": self.save_evidence_pack,
            "check": self.check,
        }

    def add_targets(self) -> None:
        from srm_desktop.services.targets import add_targets
        from srm_desktop.ui.dialogs.targets import AddTargetsDialog

        if (session := self._session) is not None:
            dialog = AddTargetsDialog(self._window)
            if dialog.exec():
                self._window.attempt(lambda: add_targets(session, dialog.targets, self._window.author()))

    def show_targets(self) -> None:
        from srm_desktop.ui.dialogs.targets import TargetsDialog

        if (session := self._session) is not None:
            TargetsDialog(session, self._window.author, self._window).exec()

    def show_people(self) -> None:
        from srm_desktop.ui.dialogs.people import PeopleDialog

        if (session := self._session) is not None:
            PeopleDialog(session, self._window.author, self._window).exec()

    def save_evidence_pack(self) -> None:
        from srm_desktop.ui.evidence.flow import EvidenceFlow

        if (session := self._session) is not None:
            flow = EvidenceFlow(session, self._window.author, self._window)
            flow.failed.connect(lambda error: show_error(self._window, error))
            flow.save_pack()

    def show_details(self) -> None:
        from srm_desktop.services import lifecycle
        from srm_desktop.ui.dialogs.details import DetailsDialog

        if (session := self._session) is None:
            return
        window, details = self._window, session.state.details
        dialog = DetailsDialog(details, window.theme, read_only=session.read_only, parent=window)
        if dialog.exec():
            window.attempt(lambda: lifecycle.edit_details(session, dialog.values, window.author()))
            if dialog.logo_changed:
                window.attempt(lambda: lifecycle.set_logo(session, dialog.logo, window.author()))

    def upgrade_catalog(self) -> None:
        """To the program's own catalog where that is newer, or to one that is asked for."""
        from srm_desktop.services.catalog import catalogs
        from srm_desktop.services.catalog.catalog_upgrade import newer_version
        from srm_desktop.ui.dialogs.choose_catalog import catalog_name, choose_catalog

        if (session := self._session) is None:
            return
        if newer_version(session):
            self._show_upgrade(session, catalogs.built_in())
        elif path := choose_catalog(self._window):
            label = self.tr("Reading {0}...").format(catalog_name(path))
            self._window.in_background(
                label, lambda _: catalogs.read(path), partial(self._show_upgrade, session)
            )

    def _show_upgrade(self, session: Session, document: Any) -> None:
        from srm_desktop.services.catalog import catalog_upgrade, catalogs
        from srm_desktop.ui.dialogs.catalog_upgrade import CatalogUpgradeDialog

        window = self._window
        if session is not self._session:  # it was closed while the catalog was read
            return
        new = catalogs.build(document)
        try:
            catalog_upgrade.require_successor(session.catalog, new)
        except UserError as error:
            show_error(window, error)
            return
        difference = catalog_upgrade.compare(session.catalog, new)
        marked = len(catalog_upgrade.to_reassess(session, difference))
        if CatalogUpgradeDialog(new.version, difference, marked, window).exec():
            window.attempt(lambda: catalog_upgrade.upgrade(session, document, window.author()))

    def check(self) -> None:
        """Reads the whole file on a connection of its own, beside the window."""
        if (session := self._session) is None:
            return
        self._window.windows.flush(session)
        label = self.tr("Checking {0}...").format(session.path.name)
        self._window.in_background(label, partial(_checked, session.path), self._show_check)

    def _show_check(self, report: Any) -> None:
        if report.damage:
            remedy = self.tr("Restore a backup, and keep this file for inspection.")
            show_error(self._window, UserError(report.damage[0], remedy))
        else:
            said = self.tr("The file is sound: {0} changes, all hashes match.").format(number(report.changes))
            self._window.statusBar().showMessage(said, 10_000)


def _checked(path: Path, progress: Progress) -> Any:
    from srm_desktop.services import lifecycle

    return lifecycle.check(path, progress)
