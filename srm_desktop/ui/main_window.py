"""The window: the start page or one open assessment, and the menu above it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.paths import SUFFIX
from srm_desktop.ui import language
from srm_desktop.ui.action_items.flow import ActionItemFlow
from srm_desktop.ui.actions import (
    BESIDE_ACTIONS,
    FORM_ACTIONS,
    LANGUAGE_ACTIONS,
    MENUS,
    THEME_ACTIONS,
    VIEWS,
    Actions,
)
from srm_desktop.ui.assessment_flow import AssessmentFlow
from srm_desktop.ui.background import MANY_ANSWERS, BackgroundTask, Progress
from srm_desktop.ui.charts.flow import PictureFlow
from srm_desktop.ui.elided_label import ElidedLabel
from srm_desktop.ui.exchange.flow import SUFFIXES, ExchangeFlow
from srm_desktop.ui.findings.flow import FindingsFlow
from srm_desktop.ui.help.flow import HelpFlow
from srm_desktop.ui.language import spoken
from srm_desktop.ui.meeting.flow import MeetingFlow
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.palette.flow import PaletteFlow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.signoff.flow import SignoffFlow
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.tokens import THEMES, Theme
from srm_desktop.ui.windows import Windows

# The store, the views and the paper are imported where they are first needed: by the worker that
# opens a file, after the window's first paint. They take longer to load than the window itself.
if TYPE_CHECKING:
    from srm_desktop.model.change import Action, Batch
    from srm_desktop.services.session import Session
    from srm_desktop.ui.start_page import StartPage
    from srm_desktop.ui.workspace import Workspace

_SIZE = (1280, 800)
_MIN_SIZE = (900, 560)
_NEEDS_FILE = (
    "close open_beside close_beside undo_history find gaps clear_filter save_filter targets people details "
    "suggestions scans export upgrade_catalog attest evidence_pack check save_picture "
    "next_target previous_target"
).split()
_NEEDS_WRITABLE = (
    "add_targets",
    "add_action_item",
    "import_findings",
    "start_meeting",
    "resume_meeting",
)
BACKUP_DELAY_MS = 3_000
_UNSEEN_MS = 400


class MainWindow(QMainWindow):
    """`windows` are the others of the program, where there are any."""

    def __init__(self, preferences: Preferences, windows: Windows | None = None) -> None:
        super().__init__()
        self.preferences = preferences
        self.windows = windows or Windows()
        self.windows.add(self)
        self._theme = self._wanted_theme()
        self._actions = Actions(self, self._theme)
        self._start: StartPage | None = None
        self._workspace: Workspace | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._awaiting_paint: QTimer | None = None
        self._assessment = AssessmentFlow(self)
        self.signoff = SignoffFlow(self)
        self._action_items = ActionItemFlow(self)
        self.meeting = MeetingFlow(self)
        self._findings = FindingsFlow(self)
        self._exchange = ExchangeFlow(self, self._findings)
        self._pictures = PictureFlow(self)
        self._help = HelpFlow(self)
        self._palette = PaletteFlow(self)
        self._pages = QStackedWidget()
        self._saved = ElidedLabel()
        self._counts = text_label("", wrap=False)
        self._undo_hint = ElidedLabel()
        self._build()
        self._connect()
        self._enable()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("SRM Desktop"))
        self.setMinimumSize(*_MIN_SIZE)
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(body)
        self._build_menus()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._saved)
        bar.addWidget(self._counts)
        bar.addPermanentWidget(self._undo_hint)
        if not (geometry := self.preferences.geometry()).isEmpty():
            self.restoreGeometry(geometry)

    def _build_menus(self) -> None:
        for title, names in MENUS:
            menu = self.menuBar().addMenu(self._actions.menu_title(title))
            for name in names.split():
                if name == "|":
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[name])
        for one_of in (THEME_ACTIONS, LANGUAGE_ACTIONS):
            group = QActionGroup(self)
            for name in one_of:
                group.addAction(self._actions[name])
        self._actions[f"theme_{self.preferences.theme}"].setChecked(True)
        self._actions[f"language_{self.preferences.language or 'system'}"].setChecked(True)

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
            "palette": self._palette.open,
            "help": self._help.show_help,
            "tour": self._help.show_tour,
            "shortcuts": self._help.show_shortcuts,
            "about": self._help.show_about,
            "new_window": self.open_another,
            "add_action_item": self._action_items.add,
            "start_meeting": self.meeting.start,
            "resume_meeting": self.meeting.resume,
            "save_picture": self._pictures.save,
            "add_targets": self._assessment.add_targets,
            "targets": self._assessment.show_targets,
            "import_files": self._exchange.choose_files,
            "export": self._exchange.export,
            "import_findings": self._findings.choose_files,
            "suggestions": self._findings.review,
            "scans": self._findings.show_scans,
            "people": self._assessment.show_people,
            "details": self._assessment.show_details,
            "upgrade_catalog": self._assessment.upgrade_catalog,
            "attest": self.signoff.prepare,
            "sign": self.signoff.sign,
            "verify": self.signoff.verify,
            "evidence_pack": self._assessment.save_evidence_pack,
            "check": self._assessment.check,
        }
        for name, slot in slots.items():
            self._on(name, slot)
        self._connect_workspace()
        for name in THEME_ACTIONS:
            self._on(name, partial(self.use_theme, name.removeprefix("theme_")))
        for name in LANGUAGE_ACTIONS:
            self._on(name, partial(self.use_language, name.removeprefix("language_")))
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._retheme())

    def _connect_workspace(self) -> None:
        slots = dict(_WORKSPACE_SLOTS)
        slots |= {name: partial(_show_view, name) for name in VIEWS}
        slots |= {name: partial(_open_beside, name.removeprefix("beside_")) for name in BESIDE_ACTIONS}
        slots |= {name: partial(_edit, name.removeprefix("edit_")) for name in FORM_ACTIONS}
        slots |= {f"verdict_{n}": partial(_set_verdict, n) for n in range(1, 6)}
        for name, work in slots.items():
            self._on(name, partial(self._in_workspace, work))

    def _on(self, name: str, slot: Callable[[], object]) -> None:
        self._actions[name].triggered.connect(lambda _checked=False: slot())

    def run(self, name: str) -> None:
        """As if the action of this name had been chosen in the menu."""
        self._actions[name].trigger()

    def _in_workspace(self, work: Callable[[Workspace], object]) -> None:
        if self._workspace is not None:
            work(self._workspace)

    def _enable(self) -> None:
        session = self._workspace.session if self._workspace else None
        self._actions.enable(session is not None, (*_NEEDS_FILE, *VIEWS, *BESIDE_ACTIONS))
        self._actions.enable(session is not None and not session.read_only, _NEEDS_WRITABLE)
        for action in self._actions.singles():
            action.setEnabled(session is not None)
        self._show_undo()

    @property
    def actions_by_name(self) -> Actions:
        return self._actions

    def show_notice(self, notice: QWidget) -> None:
        self._column.insertWidget(0, notice)

    def offer_help(self) -> None:
        """At the start of the program."""
        self._help.offer_reports()

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
        for window in self.windows:
            window._retheme()

    def _retheme(self) -> None:
        self._theme = self._wanted_theme()
        self._actions[f"theme_{self.preferences.theme}"].setChecked(True)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, self._theme)
        self._actions.set_theme(self._theme)
        for page in (self._start, self._workspace):
            if page is not None:
                page.set_theme(self._theme)
        self.meeting.set_theme(self._theme)

    def use_language(self, name: str) -> None:
        """Every window is made again where it was, because its words are all over it."""
        self.preferences.language = "" if name == "system" else name
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.install(app, language.wanted(self.preferences.language))
        for window in self.windows:
            window._make_again()

    def _make_again(self) -> None:
        other = self.open_another()
        other.setGeometry(self.geometry())
        self.close()
        self.deleteLater()

    def after_first_paint(self, work: Callable[[], object]) -> None:
        """So that nothing, not even another thread, holds up the window; soon even where none is seen."""
        self._awaiting_paint = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self._awaiting_paint.timeout.connect(work)
        self._awaiting_paint.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._awaiting_paint is not None:
            self._awaiting_paint.start(0)
            self._awaiting_paint = None

    # The start page

    def show_start(self) -> None:
        from srm_desktop.services.catalogs import model_text
        from srm_desktop.ui.start_page import StartPage

        if self._start is None:
            self._start = StartPage(self._theme, model_text())
            self._start.new_requested.connect(self.new)
            self._start.open_requested.connect(self.choose_file)
            self._start.demo_requested.connect(self.open_demo)
            self._start.verify_requested.connect(self.signoff.verify)
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
        if (session := self.windows.session_of(path)) is not None:
            self.windows.showing(session)[0].activateWindow()
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
        self.close_assessment(to_start=False)
        self.preferences.add_recent(session.path)
        self._show(session, self.preferences.place(session.path))
        self._help.offer_tour()
        if not session.read_only and self._workspace is not None:
            QTimer.singleShot(BACKUP_DELAY_MS, self._workspace, lambda: self._back_up(session))

    def open_another(self) -> MainWindow:
        """A second window on the same assessment; both follow every change."""
        other = MainWindow(self.preferences, self.windows)
        other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._workspace is not None:
            other._show(self._workspace.session, self._workspace.save_place())
        else:
            other.show_start()
        other.show()
        return other

    def _show(self, session: Session, place: dict[str, Any]) -> None:
        self._unsubscribe = session.subscribe(self._follow)
        workspace = self._show_workspace(session)
        self.setWindowTitle(self.tr("{0} - SRM Desktop").format(session.path.name))
        self.statusBar().show()
        self._enable()
        workspace.restore_place(place)
        self._show_counts()
        self._saved.setText(self.tr("Everything is saved as you work"))

    def _show_workspace(self, session: Session) -> Workspace:
        from srm_desktop.ui.workspace import Workspace

        workspace = Workspace(session, self._theme, self._actions, self.author)
        workspace.failed.connect(lambda error: show_error(self, error))
        workspace.command.connect(self.run)
        workspace.picture_asked.connect(self._pictures.save_picture)
        workspace.scope_changed.connect(self._show_counts)
        workspace.minutes_wanted.connect(self.meeting.make_minutes)
        self._workspace = workspace
        self._pages.addWidget(workspace)
        self._pages.setCurrentWidget(workspace)
        return workspace

    def _remove_workspace(self, workspace: Workspace) -> dict[str, Any]:
        """Returns where the user was in it."""
        self.meeting.leave()
        workspace.leave()
        place = workspace.save_place()
        self._workspace = None
        self._pages.removeWidget(workspace)
        workspace.deleteLater()
        return place

    def _show_other_catalog(self, old: Workspace) -> None:
        """Everything in the workspace hangs on the catalog, so another one gets another workspace."""
        place = self._remove_workspace(old)
        self._show_workspace(old.session).restore_place(place)

    def close_assessment(self, *, to_start: bool = True) -> None:
        if (workspace := self._workspace) is not None:
            from srm_desktop.services import lifecycle

            session = workspace.session
            self.preferences.keep_place(session.path, self._remove_workspace(workspace))
            self._unsubscribe()
            if not self.windows.showing(session):
                lifecycle.close(session)
            self._enable()
        if to_start:
            self.show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        for task in self.findChildren(BackgroundTask):
            task.abandon()
        self.close_assessment(to_start=False)
        self.windows.remove(self)
        self.preferences.keep_geometry(self.saveGeometry())
        self.preferences.sync()
        event.accept()

    def _back_up(self, session: Session) -> None:
        if self._workspace is None or self._workspace.session is not session:
            return
        from srm_desktop.services import lifecycle

        def failed(error: BaseException) -> None:
            self.statusBar().showMessage(self.tr("No backup could be made: {0}").format(error), 10_000)

        def work(progress: Progress) -> object:
            return lifecycle.back_up(session, progress)

        BackgroundTask(self, self.tr("Backing up..."), work, lambda _: None, failed, quiet=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        wanted = (SUFFIX, ".pdf", *SUFFIXES)
        if any(url.toLocalFile().lower().endswith(wanted) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        taken_in = [path for path in paths if path.suffix.lower() in SUFFIXES]
        if taken_in:
            self._exchange.import_paths(taken_in)
            return
        for path in paths:
            if path.suffix.lower() == SUFFIX:
                self.open_path(path)
                return
            if path.suffix.lower() == ".pdf":
                self.signoff.verify_path(path)
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
        self._step(lambda session, by: session.undo(by), lambda session: session.next_undo())

    def redo(self) -> None:
        self._step(lambda session, by: session.redo(by), lambda session: session.next_redo())

    def _step(
        self, verb: Callable[[Session, str], Batch | None], wanted: Callable[[Session], Action | None]
    ) -> None:
        if self._workspace is None or self._workspace.session.read_only:
            return
        session = self._workspace.session
        self.windows.flush(session)
        author, action = self.author(), wanted(session)
        if action is None or action.count < MANY_ANSWERS:
            self.attempt(lambda: verb(session, author))
            return
        said = self.tr("Changing {0} answers...").format(language.number(action.count))
        self.in_background(
            said, lambda _: session.apart(lambda: verb(session, author)), lambda _: session.follow()
        )

    def _follow(self, batch: Batch) -> None:
        from srm_desktop.services.wording import describe

        if self._workspace is not None:
            if self._workspace.shows_another_catalog:
                self._show_other_catalog(self._workspace)
            self._workspace.follow(batch)
            now = QLocale().toString(datetime.now().time(), "HH:mm:ss")  # type: ignore[call-overload]
            self._saved.setText(self.tr("Saved {0}: {1}").format(now, spoken(describe(batch.action))))
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
        name = _name_of(undo) if undo else ""
        self._actions["undo"].setText(self.tr("Undo: {0}").format(name) if undo else self.tr("Undo"))
        again = _name_of(redo) if redo else ""
        self._actions["redo"].setText(self.tr("Redo: {0}").format(again) if redo else self.tr("Redo"))
        self._undo_hint.setText(self.tr("Undo: {0}").format(name) if undo else "")

    # Work that may fail or take long

    def attempt(self, verb: Callable[[], Any]) -> Any:
        """What the verb gives; None after a UserError, which is shown."""
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


def _name_of(action: Action) -> str:
    """What an undo or redo of it is called."""
    from srm_desktop.services.wording import describe, undone

    return spoken(describe(undone(action)))


def _opened(path: Path, progress: Progress) -> Session:
    from srm_desktop.services import lifecycle
    from srm_desktop.ui import workspace  # noqa: F401 (loaded here, beside the window's thread)

    return lifecycle.open_assessment(path, progress=progress)


def _demo(_progress: Progress) -> Session:
    from srm_desktop.services import demo, lifecycle

    return demo.create_demo(lifecycle.demo_path())


def _show_view(name: str, workspace: Workspace) -> None:
    workspace.show_view(name)


def _open_beside(name: str, workspace: Workspace) -> None:
    workspace.open_beside(name)


def _set_verdict(number: int, workspace: Workspace) -> None:
    from srm_desktop.ui.verdicts import VERDICTS

    workspace.judging().set_result(VERDICTS[number - 1])


def _edit(field: str, workspace: Workspace) -> None:
    workspace.edit(field)


def _find(workspace: Workspace) -> None:
    """In the view where the user is, or else in the checklist."""
    if not workspace.active.focus_search():
        workspace.show_view("checklist")
        workspace.checklist.focus_search()


def _show_gaps(workspace: Workspace) -> None:
    from srm_desktop.services.filter_query import parse

    workspace.show_filter(parse("result:gap"))


def _save_filter(workspace: Workspace) -> None:
    workspace.show_view("checklist")
    workspace.checklist.bar.saved.save()


_WORKSPACE_SLOTS: dict[str, Callable[[Workspace], object]] = {
    "find": _find,
    "gaps": _show_gaps,
    "clear_filter": lambda w: w.checklist.bar.clear(),
    "save_filter": _save_filter,
    "next_item": lambda w: w.judging().step(1),
    "previous_item": lambda w: w.judging().step(-1),
    "next_unassessed": lambda w: w.judging().next_unassessed(),
    "next_gap": lambda w: w.judging().next_gap(),
    "open_beside": lambda w: w.open_beside(),
    "copy": lambda w: w.copy(),
    "undo_history": lambda w: w.show_undo_history(),
    "close_beside": lambda w: w.close_beside(),
    "next_target": lambda w: w.head.step_target(1),
    "previous_target": lambda w: w.head.step_target(-1),
}
