"""An open assessment on the screen: bar on top, rail at the left, a view, and panes beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from srm_desktop.errors import UserError
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.progress import Counts, Rollup
from srm_desktop.services.catalog.catalog_upgrade import newer_version
from srm_desktop.services.filters.filtering import Filter
from srm_desktop.services.session import Session
from srm_desktop.ui.actions import VIEWS, Actions
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.head_bar import HeadBar
from srm_desktop.ui.meeting.banner import MeetingBanner
from srm_desktop.ui.meeting.meeting_view import MeetingView
from srm_desktop.ui.panes import Panes
from srm_desktop.ui.rail import Rail
from srm_desktop.ui.theme.tokens import M, S, Theme
from srm_desktop.ui.turns import Turns
from srm_desktop.ui.undo_history.undo_history_view import UndoHistoryView
from srm_desktop.ui.view import JudgingView, View
from srm_desktop.ui.views import MAKERS, ViewContext
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.writing import MANY


class Workspace(QWidget):
    """`command` carries the name of an action of the window, `failed` a UserError, `minutes_wanted` the id of
    a meeting."""

    failed = Signal(object)
    command = Signal(str)
    minutes_wanted = Signal(str)
    picture_asked = Signal(object)
    scope_changed = Signal()

    def __init__(self, session: Session, theme: Theme, actions: Actions, author: Callable[[], str]) -> None:
        super().__init__()
        self.session = session
        self._actions = actions
        self._context = ViewContext(session, theme, author)
        self._by_name: dict[str, View] = {}
        self._places: dict[str, Any] = {}
        self._catalog_sha256 = session.catalog.sha256
        self._turns = Turns(self)
        self._rollup: Rollup | None = None  # of the scope, since it was first counted
        self._main = QStackedWidget()
        self.head = HeadBar(session)
        self._meeting = MeetingBanner(session)
        self._meeting.resume.connect(lambda: self.command.emit("resume_meeting"))
        self.panes = Panes(self._main, self._make, lambda name: actions[name].iconText())
        self._build()
        self.head.scope_changed.connect(self._scope_changed)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.head)
        if banner := self._banner():
            right.addWidget(banner)
        right.addWidget(self._meeting)
        right.addWidget(self.panes, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Rail(self._actions, VIEWS))
        layout.addLayout(right, 1)

    def _banner(self) -> QFrame | None:
        """Why nothing can be written, or that there is a newer catalog."""
        refused = self._read_only_reason()
        newer = "" if refused else newer_version(self.session)
        if not refused and not newer:
            return None
        banner = QFrame()
        banner.setProperty("role", "banner")
        row = QHBoxLayout(banner)
        row.setContentsMargins(M, S, M, S)
        offer = self.tr("Version {0} of the catalog is here; this assessment is on {1}.")
        said = refused or offer.format(newer, self.session.catalog.version)
        row.addWidget(text_label(said, "warning" if refused else ""), 1)
        if newer:
            review = QPushButton(self.tr("See what changes..."))
            review.clicked.connect(lambda: self.command.emit("upgrade_catalog"))
            row.addWidget(review)
        return banner

    def _read_only_reason(self) -> str:
        if not self.session.read_only:
            return ""
        holder = self.session.holder
        if holder is None:
            return self.tr(
                "Open read-only: this file or its folder cannot be written. "
                "Copy it to where you can write, and open the copy."
            )
        said = self.tr("Open read-only: {0} on {1} has it open since {2}. Close it there and open it again.")
        return said.format(
            holder.user or self.tr("somebody"), holder.host, holder.since.replace("T", " ")[:16]
        )

    @property
    def shows_another_catalog(self) -> bool:
        """After a batch that moved the assessment to a newer catalog, or back."""
        return self.session.catalog.sha256 != self._catalog_sha256

    def set_theme(self, theme: Theme) -> None:
        self._turns.finish()
        self._context = replace(self._context, theme=theme)
        for view in self._views():
            view.set_theme(theme)

    # Views

    def _make(self, name: str) -> View:
        view = MAKERS[name](self._context)
        view.failed.connect(self.failed)
        view.command.connect(self.command)
        view.picture_asked.connect(self.picture_asked)
        view.item_chosen.connect(self.show_item)
        view.cell_chosen.connect(self.show_cell)
        view.target_chosen.connect(self.show_target)
        view.filter_chosen.connect(self.show_filter)
        if isinstance(view, MeetingView):
            view.minutes_wanted.connect(self.minutes_wanted)
        if isinstance(view, JudgingView):
            for action in self._actions.singles():
                if action is not self._actions["copy"] or isinstance(view, ChecklistView):
                    view.addAction(action)  # the matrix copies what its table has chosen
        if isinstance(view, UndoHistoryView):
            view.about_to_go.connect(self.flush)
        view.set_targets(self.shown_targets())
        return view

    def _named(self, name: str) -> View:
        """The main view of this name, made when it is first wanted."""
        if name not in self._by_name:
            self._by_name[name] = self._make(name)
            self._main.addWidget(self._by_name[name])
            if isinstance(place := self._places.get(name), dict):
                self._by_name[name].restore_place(place)
        return self._by_name[name]

    @property
    def checklist(self) -> ChecklistView:
        view = self._named("checklist")
        assert isinstance(view, ChecklistView)
        return view

    def _views(self) -> list[View]:
        """The one that is looked at first."""
        views = [*self._by_name.values(), *self.panes.views()]
        active = self.active if views else None
        return sorted(views, key=lambda view: view is not active)

    def show_view(self, name: str) -> None:
        view = self._named(name)
        self._main.setCurrentWidget(view)
        for other in VIEWS:
            self._actions[other].setChecked(other == name)
        self._go_to(view)

    @property
    def view(self) -> str:
        """The name of the main view."""
        return next(name for name, view in self._by_name.items() if view is self._main.currentWidget())

    @property
    def active(self) -> View:
        """The pane that has the focus, or else the main view."""
        return self.panes.focused() or self._by_name[self.view]

    @property
    def active_name(self) -> str:
        pane = self.panes.focused()
        return self.view if pane is None else self.panes.name_of(pane)

    def next_pane(self) -> None:
        """From the main view through all panes beside it, and back."""
        views = [self._by_name[self.view], *self.panes.views()]
        self._go_to(views[(views.index(self.active) + 1) % len(views)])

    def _go_to(self, view: View) -> None:
        self._turns.finish()
        self.panes.bring_forward(view)
        view.take_focus()

    def judging(self) -> JudgingView:
        """Where verdicts and steps go: the active view if it takes them, or else the checklist."""
        active = self.active
        return active if isinstance(active, JudgingView) else self.checklist

    def edit(self, field: str) -> None:
        """A field of the answers that are chosen, from the keyboard."""
        if not isinstance(self.active, JudgingView):
            self.show_view("checklist")
        self.judging().edit(field)

    def open_beside(self, name: str = "") -> None:
        """Makes the view; making room for it is the next turn's work."""
        name = name or self.view
        view = self._make(name)
        self._turns.add(lambda: self._go_to(self.panes.open(name, view)))

    def copy(self) -> None:
        """The answers chosen in the active view, as a table for other programs."""
        view = self.judging()
        if not view.selected_keys():
            return
        try:
            QGuiApplication.clipboard().setMimeData(view.chosen_data())
        except UserError as error:
            self.failed.emit(error)

    def show_undo_history(self) -> None:
        self._go_to(self.panes.show_one("undo_history"))

    def close_beside(self) -> None:
        if self.panes.close_one():
            self._go_to(self.active)

    def show_item(self, id_: str) -> None:
        self.show_view("checklist")
        self.checklist.select_item(id_)

    def show_cell(self, target_id: str, item: str) -> None:
        self.show_target(target_id)
        self.show_item(item)

    def show_filter(self, wanted: Filter) -> None:
        self.show_view("checklist")
        self.checklist.show_filter(wanted)

    # Targets

    def shown_targets(self) -> list[str]:
        chosen = self.head.target
        return [chosen] if chosen else [t.id for t in self.session.state.active_targets]

    def show_target(self, target_id: str) -> None:
        self.head.show_target(target_id)

    def counts(self) -> Counts:
        """Over every responsibility and target of the scope."""
        if self._rollup is None:
            self._rollup = self.session.rollup(self.shown_targets())
        return self._rollup.of_items(self.session.catalog.assessable)

    def _scope_changed(self) -> None:
        self._turns.finish()
        self._rollup = None
        targets = self.shown_targets()
        for view in self._views():
            self._turns.add(partial(view.set_targets, targets))
        self._turns.next()
        self.scope_changed.emit()

    # Following the assessment

    def settle(self) -> None:
        """What is left for the next turns of the event loop, now: an action finds all as it should be."""
        self.session.follow()
        self._turns.finish()

    def follow(self, batch: Batch) -> None:
        self._turns.finish()
        for view in self._views():
            self._turns.add(partial(view.follow, batch))
        self._turns.add(partial(self._follow_above, batch))
        if len(batch.answers) < MANY:
            self._turns.finish()

    def _follow_above(self, batch: Batch) -> None:
        if any(change.entity is Entity.TARGET for change in batch.changes):
            self.head.fill_selector()
            self._scope_changed()
        self.head.refresh()
        self._meeting.refresh()

    def flush(self) -> None:
        """What is being typed goes to disk."""
        self.settle()
        for view in self._views():
            view.flush()

    @property
    def has_unwritten(self) -> bool:
        """Whether something was typed that could not be written."""
        return any(view.has_unwritten for view in self._views())

    def give_up(self) -> None:
        """Forgets what could not be written."""
        for view in self._views():
            view.give_up()

    def leave(self) -> None:
        """Before the session is closed."""
        self._turns.drop()
        for view in self._views():
            view.leave()

    def save_place(self) -> dict[str, Any]:
        places = {name: view.save_place() for name, view in self._by_name.items()}
        return {
            "view": self.view,
            "target": self.head.target,
            "views": self._places | places,
            "beside": self.panes.save(),
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        if isinstance(views := place.get("views"), dict):
            self._places = views
        if isinstance(target := place.get("target"), str) and target:
            self.show_target(target)
        view = place.get("view")
        self.show_view(view if isinstance(view, str) and view in VIEWS else "checklist")
        if isinstance(beside := place.get("beside"), dict):
            self.panes.restore(beside)
