"""The window: the start page or one open assessment, and the menu above it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QInputDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.ui.action_items.flow import ActionItemFlow
from srm_desktop.ui.actions import (
    LANGUAGE_ACTIONS,
    MENUS,
    THEME_ACTIONS,
    Actions,
    Needs,
)
from srm_desktop.ui.appearance_flow import AppearanceFlow, wanted_theme
from srm_desktop.ui.assessment_flow import AssessmentFlow
from srm_desktop.ui.background import BackgroundTask, Progress
from srm_desktop.ui.charts.flow import PictureFlow
from srm_desktop.ui.collecting import Collector
from srm_desktop.ui.exchange.flow import ExchangeFlow
from srm_desktop.ui.file_flow import FileFlow
from srm_desktop.ui.findings.flow import FindingsFlow
from srm_desktop.ui.flow import Slots
from srm_desktop.ui.help.flow import HelpFlow
from srm_desktop.ui.language import spoken
from srm_desktop.ui.meeting.flow import MeetingFlow
from srm_desktop.ui.messages import asked_to_lose, show_error
from srm_desktop.ui.palette.flow import PaletteFlow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.signoff.flow import SignoffFlow
from srm_desktop.ui.status_line import StatusLine
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.undo_flow import UndoFlow
from srm_desktop.ui.widgets.menu import Menu
from srm_desktop.ui.windows import Windows
from srm_desktop.ui.workspace_flow import WorkspaceFlow

# The store, the views and the paper are imported where they are first needed: by the worker that
# opens a file, after the window's first paint. They take longer to load than the window itself.
if TYPE_CHECKING:
    from srm_desktop.model.change import Batch
    from srm_desktop.services.session import Session
    from srm_desktop.ui.start_page import StartPage
    from srm_desktop.ui.workspace import Workspace

_SIZE = (1280, 800)
_MIN_SIZE = (900, 560)
BACKUP_DELAY_MS = 3_000
KEEP_PLACE_MS = 2_000
"""A run that is killed comes back to where it was so long before."""
_UNSEEN_MS = 400


class MainWindow(QMainWindow):
    """`windows` are the others of the program, where there are any."""

    def __init__(self, preferences: Preferences, windows: Windows | None = None) -> None:
        super().__init__()
        self.preferences = preferences
        self.windows = windows or Windows()
        self.windows.add(self)
        self._theme = wanted_theme(preferences)
        self._actions = Actions(self, self._theme)
        self._start: StartPage | None = None
        self._workspace: Workspace | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._awaiting_paint: QTimer | None = None
        self.exchange, self.signoff, self.meeting = ExchangeFlow(self), SignoffFlow(self), MeetingFlow(self)
        self.files, self._undo, self._pictures = FileFlow(self), UndoFlow(self), PictureFlow(self)
        self.findings, self._help = FindingsFlow(self), HelpFlow(self)
        self._pages = QStackedWidget()
        self._keeping = QTimer(self, interval=KEEP_PLACE_MS)
        self._keeping.timeout.connect(self._keep_place)
        self._collector = Collector(self)
        self._status = StatusLine(self.statusBar())
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
        if not (geometry := self.preferences.geometry()).isEmpty():
            self.restoreGeometry(geometry)

    def _build_menus(self) -> None:
        for title, names in MENUS:
            menu = Menu(self._actions.menu_title(title), self.menuBar())
            self.menuBar().addMenu(menu)
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
        flows = [
            *(self.files, self.exchange, self.findings, self.signoff, self.meeting),
            *(self._undo, self._pictures, self._help),
            *(AppearanceFlow(self), AssessmentFlow(self), WorkspaceFlow(self)),
            *(ActionItemFlow(self), PaletteFlow(self)),
        ]
        own: Slots = {
            "close": self._close,
            "quit": self.windows.close_all,
            "author": self.ask_author,
            "new_window": self.open_another,
        }
        for slots in (own, *(flow.slots() for flow in flows)):
            for name, slot in slots.items():
                self._actions[name].triggered.connect(partial(_call, slot))

    def run(self, name: str) -> None:
        """As if the action of this name had been chosen in the menu."""
        self._actions[name].trigger()

    def _enable(self) -> None:
        there = Needs.NOTHING
        if self._workspace is not None:
            there = Needs.FILE if self._workspace.session.read_only else Needs.WRITABLE
        self._actions.enable_what_needs(there)
        self._name_undo()

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

    def set_theme(self, theme: Theme) -> None:
        """After the application has it."""
        self._theme = theme
        self._actions[f"theme_{self.preferences.theme}"].setChecked(True)
        self._actions.set_theme(theme)
        for page in (self._start, self._workspace):
            if page is not None:
                page.set_theme(theme)
        self.meeting.set_theme(theme)

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
        from srm_desktop.services.catalog.catalogs import model_text
        from srm_desktop.ui.start_page import StartPage

        if self._start is None:
            self._start = StartPage(self._theme, model_text())
            self._start.new_requested.connect(self.files.new)
            self._start.open_requested.connect(self.files.choose)
            self._start.demo_requested.connect(self.files.open_demo)
            self._start.verify_requested.connect(self.signoff.verify)
            self._start.recent_chosen.connect(self.files.open)
            self._pages.addWidget(self._start)
        self._start.show_recent(self.preferences.recent())
        self._pages.setCurrentWidget(self._start)
        self.setWindowTitle(self.tr("SRM Desktop"))
        self.statusBar().hide()
        self._start.focus_first()

    # Opening and closing

    def show_session(self, session: Session) -> None:
        self.close_assessment(to_start=False)
        self.preferences.add_recent(session.path)
        self._show(session, self.preferences.place(session.path))
        self._help.offer_tour()
        if not session.read_only and self._workspace is not None:
            QTimer.singleShot(BACKUP_DELAY_MS, self._workspace, lambda: self.files.back_up(session))

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
        self._keeping.start()
        self._show_counts()
        self._status.say_nothing_is_lost()

    def _keep_place(self) -> None:
        if self._workspace is not None and self.isActiveWindow():
            self.preferences.keep_place(self._workspace.session.path, self._workspace.save_place())

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
            self._keeping.stop()
            self.preferences.keep_place(session.path, self._remove_workspace(workspace))
            self._unsubscribe()
            if not self.windows.showing(session):
                lifecycle.close(session)
            self._enable()
        if to_start:
            self.show_start()

    def may_leave(self) -> bool:
        """False where something typed could not be written, and the user stays to save it."""
        if (workspace := self._workspace) is None:
            return True
        workspace.flush()
        if not workspace.has_unwritten:
            return True
        if may_lose := asked_to_lose(self):
            workspace.give_up()
        return may_lose

    def _close(self) -> None:
        if self.may_leave():
            self.close_assessment()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        for task in self.findChildren(BackgroundTask):
            task.abandon()
        self.close_assessment(to_start=False)
        self.windows.remove(self)
        self.preferences.keep_geometry(self.saveGeometry())
        self.preferences.sync()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()  # Qt leaves Enter to the buttons of dialogs
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _paths(event):
            self.files.take(paths)

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

    # Following the assessment

    def _follow(self, batch: Batch) -> None:
        from srm_desktop.services.wording import describe

        if self._workspace is not None:
            if self._workspace.shows_another_catalog:
                self._show_other_catalog(self._workspace)
            self._workspace.follow(batch)
            self._status.say_saved(spoken(describe(batch.action)))
            self._show_counts()
            self._name_undo()
            self._collector.put_off()

    def _show_counts(self) -> None:
        if self._workspace is not None:
            self._status.show_counts(self._workspace.counts())

    def _name_undo(self) -> None:
        self._status.show_undo(self._undo.name_steps())

    # Work that may fail or take long

    def attempt(self, verb: Callable[[], Any]) -> Any:
        """What the verb gives; None after a UserError, which is shown."""
        try:
            return verb()
        except UserError as error:
            show_error(self, error)
            return None

    def in_background(
        self,
        label: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """`failed` is called after the error was shown."""
        BackgroundTask(self, label, work, then, lambda error: self._background_failed(error, failed))

    def _background_failed(self, error: BaseException, failed: Callable[[], None] | None) -> None:
        show_error(self, error)
        if self._workspace is None:
            self.show_start()
        if failed:
            failed()


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
