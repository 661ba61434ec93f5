"""The window: the start page or one open assessment, and the menu above it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMainWindow, QStackedWidget

from srm_desktop.errors import UserError
from srm_desktop.model.answer import Result
from srm_desktop.model.change import Batch
from srm_desktop.paths import SUFFIX
from srm_desktop.services.wording import describe, undone
from srm_desktop.ui.actions import Actions
from srm_desktop.ui.background import BackgroundTask, Progress
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.signoff.flow import SignoffFlow
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.tokens import THEMES, Theme
from srm_desktop.ui.verdicts import VERDICTS

# The store, the views and the paper are imported where they are first needed: by the worker that
# opens a file, after the window's first paint. They take longer to load than the window itself.
if TYPE_CHECKING:
    from srm_desktop.services.session import Session
    from srm_desktop.ui.start_page import StartPage
    from srm_desktop.ui.workspace import Workspace

_SIZE = (1280, 800)
_MIN_SIZE = (900, 560)
_HINT_WIDTH = 380
_NEEDS_FILE = (
    "close find gaps clear_filter overview checklist boundary frameworks signoff targets people details "
    "attest check next_target previous_target"
).split()
_NEEDS_WRITABLE = ("add_targets",)
BACKUP_DELAY_MS = 3_000


class MainWindow(QMainWindow):
    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._theme = self._wanted_theme()
        self._actions = Actions(self, self._theme)
        self._start: StartPage | None = None
        self._workspace: Workspace | None = None
        self._signoff = SignoffFlow(self)
        self._pages = QStackedWidget()
        self._saved = text_label("", wrap=False)
        self._counts = text_label("", wrap=False)
        self._undo_hint = text_label("", wrap=False)
        self._build()
        self._connect()
        self._enable()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("SRM Desktop"))
        self.setMinimumSize(*_MIN_SIZE)
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self.setCentralWidget(self._pages)
        self._build_menus()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._saved)
        bar.addWidget(self._counts)
        bar.addPermanentWidget(self._undo_hint)
        if not (geometry := self.preferences.geometry()).isEmpty():
            self.restoreGeometry(geometry)

    def _build_menus(self) -> None:
        menus = (
            (self.tr("&File"), "new open demo | check close | quit"),
            (self.tr("&Edit"), "undo redo | find gaps clear_filter"),
            (self.tr("&Result"), "verdict_1 verdict_2 verdict_3 verdict_4 verdict_5"),
            (
                self.tr("&Go"),
                "overview checklist boundary frameworks signoff | next_item previous_item "
                "next_unassessed next_gap | next_target previous_target",
            ),
            (self.tr("&Assessment"), "add_targets targets people details author | attest sign verify"),
            (self.tr("&View"), "theme_system theme_light theme_dark"),
            (self.tr("&Help"), "shortcuts about"),
        )
        for title, names in menus:
            menu = self.menuBar().addMenu(title)
            for name in names.split():
                if name == "|":
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[name])
        themes = QActionGroup(self)
        for name in ("system", "light", "dark"):
            themes.addAction(self._actions[f"theme_{name}"])
        self._actions[f"theme_{self.preferences.theme}"].setChecked(True)

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "new": self.new,
            "open": self.choose_file,
            "demo": self.open_demo,
            "close": self.close_assessment,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "author": self.ask_author,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "add_targets": self.add_targets,
            "targets": self._show_targets,
            "people": self.show_people,
            "details": self.show_details,
            "attest": self._signoff.prepare,
            "sign": self._signoff.sign,
            "verify": self._signoff.verify,
            "check": self.check,
            "theme_system": lambda: self.use_theme("system"),
            "theme_light": lambda: self.use_theme("light"),
            "theme_dark": lambda: self.use_theme("dark"),
        }
        for name, slot in slots.items():
            self._on(name, slot)
        for name, work in _WORKSPACE_SLOTS.items():
            self._on(name, partial(self._in_workspace, work))
        for number, result in enumerate(VERDICTS, 1):
            self._on(f"verdict_{number}", partial(self._in_workspace, partial(_set_result, result)))
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._retheme())

    def _on(self, name: str, slot: Callable[[], object]) -> None:
        self._actions[name].triggered.connect(lambda _checked=False: slot())

    def _in_workspace(self, work: Callable[[Workspace], object]) -> None:
        if self._workspace is not None:
            work(self._workspace)

    def _enable(self) -> None:
        session = self._workspace.session if self._workspace else None
        self._actions.enable(session is not None, tuple(_NEEDS_FILE))
        self._actions.enable(session is not None and not session.read_only, _NEEDS_WRITABLE)
        for action in self._actions.singles():
            action.setEnabled(session is not None)
        self._show_undo()

    @property
    def workspace(self) -> Workspace | None:
        """The open assessment's part of the window."""
        return self._workspace

    # Theme

    @property
    def theme(self) -> Theme:
        return self._theme

    def _wanted_theme(self) -> Theme:
        name = self.preferences.theme
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        return THEMES.get(name, THEMES["light"])

    def use_theme(self, name: str) -> None:
        self.preferences.theme = name
        self._actions[f"theme_{name}"].setChecked(True)
        self._retheme()

    def _retheme(self) -> None:
        self._theme = self._wanted_theme()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, self._theme)
        self._actions.set_theme(self._theme)
        for page in (self._start, self._workspace):
            if page is not None:
                page.set_theme(self._theme)

    # The start page

    def show_start(self) -> None:
        from srm_desktop.services.catalogs import model_text
        from srm_desktop.ui.start_page import StartPage

        if self._start is None:
            self._start = StartPage(self._theme, model_text())
            self._start.new_requested.connect(self.new)
            self._start.open_requested.connect(self.choose_file)
            self._start.demo_requested.connect(self.open_demo)
            self._start.verify_requested.connect(self._signoff.verify)
            self._start.recent_chosen.connect(self.open_path)
            self._pages.addWidget(self._start)
        self._start.show_recent(self.preferences.recent())
        self._pages.setCurrentWidget(self._start)
        self.setWindowTitle(self.tr("SRM Desktop"))
        self.statusBar().hide()
        self._start.focus_first()

    # Opening and closing

    def new(self) -> None:
        from srm_desktop.services import lifecycle
        from srm_desktop.ui.dialogs.new_assessment import NewAssessmentDialog

        dialog = NewAssessmentDialog(self.preferences.author, self)
        if dialog.exec():
            self.preferences.author = dialog.author
            self.in_background(
                self.tr("Making the assessment..."),
                lambda _: lifecycle.create(dialog.path, dialog.new, dialog.author),
                self.show_session,
            )

    def choose_file(self) -> None:
        recent = self.preferences.recent()
        folder = str(recent[0].parent) if recent else ""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an assessment"), folder, self.tr("Assessments (*.srm)")
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        if self._workspace and self._workspace.session.path.resolve() == path.resolve():
            self.raise_()
            return
        self.in_background(
            self.tr("Opening {0}...").format(path.name), partial(_opened, path), self.show_session
        )

    def open_demo(self) -> None:
        """A fresh copy, so that everything can be tried."""
        from srm_desktop.services.demo import DEMO_AUTHOR

        if not self.preferences.author:
            self.preferences.author = DEMO_AUTHOR
        self.in_background(self.tr("Making the demo..."), _demo, self.show_session)

    def show_session(self, session: Session) -> None:
        from srm_desktop.ui.workspace import Workspace

        self.close_assessment(to_start=False)
        self.preferences.add_recent(session.path)
        session.subscribe(self._follow)
        workspace = self._show_workspace(Workspace(session, self._theme, self._actions, self.author))
        self.setWindowTitle(f"{session.path.name} - {self.tr('SRM Desktop')}")
        self.statusBar().show()
        self._enable()
        workspace.restore_place(self.preferences.place(session.path))
        self._show_counts()
        self._saved.setText(self.tr("Everything is saved as you work"))
        if not session.read_only:
            QTimer.singleShot(BACKUP_DELAY_MS, workspace, lambda: self._back_up(session))

    def _show_workspace(self, workspace: Workspace) -> Workspace:
        workspace.failed.connect(lambda error: show_error(self, error))
        workspace.add_target_requested.connect(self.add_targets)
        workspace.scope_changed.connect(self._show_counts)
        workspace.upgrade_requested.connect(self.upgrade_catalog)
        workspace.signoff.prepare_requested.connect(self._signoff.prepare)
        workspace.signoff.sign_requested.connect(self._signoff.sign)
        workspace.signoff.verify_requested.connect(self._signoff.verify)
        self._workspace = workspace
        self._pages.addWidget(workspace)
        self._pages.setCurrentWidget(workspace)
        return workspace

    def _show_other_catalog(self, old: Workspace) -> None:
        """Everything in the workspace hangs on the catalog, so another one gets another workspace."""
        place = old.save_place()
        old.checklist.leave()
        self._pages.removeWidget(old)
        old.deleteLater()
        new = self._show_workspace(type(old)(old.session, self._theme, self._actions, self.author))
        new.restore_place(place)

    def upgrade_catalog(self) -> None:
        from srm_desktop.services import catalog_upgrade, catalogs
        from srm_desktop.ui.dialogs.catalog_upgrade import CatalogUpgradeDialog

        if self._workspace is None:
            return
        session, document = self._workspace.session, catalogs.built_in()
        new = catalogs.build(document)
        difference = catalog_upgrade.compare(session.catalog, new)
        marked = len(catalog_upgrade.to_reassess(session, difference))
        if CatalogUpgradeDialog(new.version, difference, marked, self).exec():
            self._try(lambda: catalog_upgrade.upgrade(session, document, self.author()))

    def close_assessment(self, *, to_start: bool = True) -> None:
        if (workspace := self._workspace) is not None:
            from srm_desktop.services import lifecycle

            workspace.checklist.leave()
            self.preferences.keep_place(workspace.session.path, workspace.save_place())
            self._workspace = None
            self._pages.removeWidget(workspace)
            workspace.deleteLater()
            lifecycle.close(workspace.session)
            self._enable()
        if to_start:
            self.show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        for task in self.findChildren(BackgroundTask):
            task.abandon()
        self.close_assessment(to_start=False)
        self.preferences.keep_geometry(self.saveGeometry())
        self.preferences.sync()
        event.accept()

    def _back_up(self, session: Session) -> None:
        if self._workspace is None or self._workspace.session is not session:
            return
        from srm_desktop.services import lifecycle

        try:
            lifecycle.back_up(session)
        except (UserError, OSError) as error:
            self.statusBar().showMessage(self.tr("No backup could be made: {0}").format(error), 10_000)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().lower().endswith((SUFFIX, ".pdf")) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if path.suffix.lower() == SUFFIX:
                self.open_path(path)
                return
            if path.suffix.lower() == ".pdf":
                self._signoff.verify_path(path)
                return

    # The person working

    def author(self) -> str:
        """Asked once, when the first change is made; every change carries a name."""
        return self.preferences.author or self.ask_author()

    def ask_author(self) -> str:
        name, accepted = QInputDialog.getText(
            self,
            self.tr("Who is working?"),
            self.tr("Your name, as it is to be printed:"),
            text=self.preferences.author,
        )
        if accepted and name.strip():
            self.preferences.author = name.strip()
        return self.preferences.author or self.tr("Not named")

    # Undo, redo and what the status line says

    def undo(self) -> None:
        self._step(lambda session: session.undo(self.author()))

    def redo(self) -> None:
        self._step(lambda session: session.redo(self.author()))

    def _step(self, verb: Callable[[Session], Batch | None]) -> None:
        if self._workspace is None or self._workspace.session.read_only:
            return
        self._workspace.checklist.flush()
        try:
            verb(self._workspace.session)
        except UserError as error:
            show_error(self, error)

    def _follow(self, batch: Batch) -> None:
        if self._workspace is not None:
            if self._workspace.shows_another_catalog:
                self._show_other_catalog(self._workspace)
            self._workspace.follow(batch)
            now = QLocale().toString(datetime.now().time(), "HH:mm:ss")  # type: ignore[call-overload]
            self._saved.setText(self.tr("Saved {0}: {1}").format(now, describe(batch.action)))
            self._show_counts()
            self._show_undo()

    def _show_counts(self) -> None:
        if self._workspace is not None:
            counts = self._workspace.checklist.total_counts()
            said = self.tr("{0} of {1} assessed, {2} other than satisfied")
            self._counts.setText(said.format(counts.assessed, counts.total, counts.other_than_satisfied))

    def _show_undo(self) -> None:
        session = self._workspace.session if self._workspace else None
        undo = session.next_undo() if session and not session.read_only else None
        redo = session.next_redo() if session and not session.read_only else None
        self._actions["undo"].setEnabled(undo is not None)
        self._actions["redo"].setEnabled(redo is not None)
        name = describe(undone(undo)) if undo else ""
        self._actions["undo"].setText(self.tr("Undo: {0}").format(name) if undo else self.tr("Undo"))
        again = describe(undone(redo)) if redo else ""
        self._actions["redo"].setText(self.tr("Redo: {0}").format(again) if redo else self.tr("Redo"))
        hint = self.tr("Undo: {0}").format(name) if undo else ""
        metrics = self._undo_hint.fontMetrics()
        self._undo_hint.setText(metrics.elidedText(hint, Qt.TextElideMode.ElideRight, _HINT_WIDTH))
        self._undo_hint.setToolTip(escape(hint))

    # Dialogs

    def add_targets(self) -> None:
        from srm_desktop.services.targets import add_targets
        from srm_desktop.ui.dialogs.targets import AddTargetsDialog

        if self._workspace is not None:
            session, dialog = self._workspace.session, AddTargetsDialog(self)
            if dialog.exec():
                self._try(lambda: add_targets(session, dialog.targets, self.author()))

    def _show_targets(self) -> None:
        from srm_desktop.ui.dialogs.targets import TargetsDialog

        if self._workspace is not None:
            TargetsDialog(self._workspace.session, self.author, self).exec()

    def show_people(self) -> None:
        from srm_desktop.ui.dialogs.people import PeopleDialog

        if self._workspace is not None:
            PeopleDialog(self._workspace.session, self.author, self).exec()

    def show_details(self) -> None:
        from srm_desktop.services import lifecycle
        from srm_desktop.ui.dialogs.details import DetailsDialog

        if self._workspace is not None:
            session = self._workspace.session
            dialog = DetailsDialog(
                session.state.details, self._theme, read_only=session.read_only, parent=self
            )
            if dialog.exec():
                self._try(lambda: lifecycle.edit_details(session, dialog.values, self.author()))
                if dialog.logo_changed:
                    self._try(lambda: lifecycle.set_logo(session, dialog.logo, self.author()))

    def check(self) -> None:
        """Reads the whole file on a connection of its own, beside the window."""
        if self._workspace is None:
            return
        self._workspace.checklist.flush()
        path = self._workspace.session.path
        self.in_background(
            self.tr("Checking {0}...").format(path.name),
            partial(_checked, path),
            self._show_check,
        )

    def _show_check(self, report: Any) -> None:
        if report.damage:
            show_error(
                self, UserError(report.damage[0], "Restore a backup, and keep this file for inspection.")
            )
        else:
            said = self.tr("The file is sound: {0} changes, all hashes match.").format(report.changes)
            self.statusBar().showMessage(said, 10_000)

    def _show_shortcuts(self) -> None:
        from srm_desktop.ui.dialogs.about import ShortcutsDialog

        ShortcutsDialog(self._actions, self).exec()

    def _show_about(self) -> None:
        from srm_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self).exec()

    # Work that may fail or take long

    def _try(self, verb: Callable[[], Any]) -> Any:
        try:
            return verb()
        except UserError as error:
            show_error(self, error)
            return None

    def in_background(self, label: str, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        BackgroundTask(self, label, work, then, lambda error: self._background_failed(error))

    def _background_failed(self, error: BaseException) -> None:
        show_error(self, error)
        if self._workspace is None:
            self.show_start()


def _opened(path: Path, progress: Progress) -> Session:
    from srm_desktop.services import lifecycle
    from srm_desktop.ui import workspace  # noqa: F401 (loaded here, beside the window's thread)

    return lifecycle.open_assessment(path, progress=progress)


def _demo(_progress: Progress) -> Session:
    from srm_desktop.services import demo, lifecycle

    return demo.create_demo(lifecycle.demo_path())


def _checked(path: Path, progress: Progress) -> Any:
    from srm_desktop.services import lifecycle

    return lifecycle.check(path, progress)


def _set_result(result: Result, workspace: Workspace) -> None:
    workspace.checklist.set_result(result)


def _find(workspace: Workspace) -> None:
    workspace.show_view("checklist")
    workspace.checklist.focus_search()


def _show_gaps(workspace: Workspace) -> None:
    workspace.show_view("checklist")
    workspace.checklist.bar.show_gaps()


_WORKSPACE_SLOTS: dict[str, Callable[[Workspace], object]] = {
    "overview": lambda w: w.show_view("overview"),
    "checklist": lambda w: w.show_view("checklist"),
    "boundary": lambda w: w.show_view("boundary"),
    "frameworks": lambda w: w.show_view("frameworks"),
    "signoff": lambda w: w.show_view("signoff"),
    "find": _find,
    "gaps": _show_gaps,
    "clear_filter": lambda w: w.checklist.bar.clear(),
    "next_item": lambda w: w.checklist.step(1),
    "previous_item": lambda w: w.checklist.step(-1),
    "next_unassessed": lambda w: w.checklist.next_unassessed(),
    "next_gap": lambda w: w.checklist.next_gap(),
    "next_target": lambda w: w.step_target(1),
    "previous_target": lambda w: w.step_target(-1),
}
