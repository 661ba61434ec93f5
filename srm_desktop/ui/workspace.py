"""An open assessment on the screen: bar on top, rail at the left, one view at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.attestation import AttestationState
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.words import word
from srm_desktop.services.catalog_upgrade import newer_version
from srm_desktop.services.session import Session
from srm_desktop.services.standing import answers_in, moved_since_attestation
from srm_desktop.ui.actions import Actions
from srm_desktop.ui.boundary.boundary_view import BoundaryView
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.frameworks.frameworks_view import FrameworksView
from srm_desktop.ui.overview.overview_view import OverviewView
from srm_desktop.ui.signoff.signoff_view import SignoffView
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import XS, M, S, Theme

RAIL = 92
SELECTOR = 300
VIEWS = ("overview", "checklist", "boundary", "frameworks", "signoff")
View = OverviewView | ChecklistView | BoundaryView | FrameworksView | SignoffView


class Workspace(QWidget):
    failed = Signal(object)
    add_target_requested = Signal()
    scope_changed = Signal()
    upgrade_requested = Signal()

    def __init__(self, session: Session, theme: Theme, actions: Actions, author: Callable[[], str]) -> None:
        super().__init__()
        self.session = session
        self._actions = actions
        self.checklist = ChecklistView(session, theme, author)
        self.overview = OverviewView(session, theme)
        self.boundary = BoundaryView(session, theme, author)
        self.frameworks = FrameworksView(session, theme)
        self.signoff = SignoffView(session, theme, author)
        self._by_name: dict[str, View] = {
            "overview": self.overview,
            "checklist": self.checklist,
            "boundary": self.boundary,
            "frameworks": self.frameworks,
            "signoff": self.signoff,
        }
        self._catalog_sha256 = session.catalog.sha256
        self._views = QStackedWidget()
        self._title = text_label("", "section")
        self._sign_off = text_label("", "muted", wrap=False)
        self._selector = QComboBox()
        self._build()
        self._connect()
        self.fill_selector()
        self._show_head()

    def _build(self) -> None:
        for view in self._by_name.values():
            self._views.addWidget(view)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._bar())
        if banner := self._banner():
            right.addWidget(banner)
        right.addWidget(self._views, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail())
        layout.addLayout(right, 1)
        for action in self._actions.singles():
            self.checklist.addAction(action)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(M)
        self._selector.setMinimumWidth(SELECTOR - 100)
        self._selector.setMaximumWidth(SELECTOR)
        self._selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._selector.setMaxVisibleItems(20)
        self._selector.setToolTip(self.tr("Which target is shown (Ctrl+Up, Ctrl+Down)"))
        label = text_label(self.tr("Target"), "muted", wrap=False)
        label.setBuddy(self._selector)
        row.addWidget(self._title, 1)
        row.addWidget(label)
        row.addWidget(self._selector, 1)
        row.addWidget(self._sign_off)
        return bar

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        rail.setFixedWidth(RAIL)
        column = QVBoxLayout(rail)
        column.setContentsMargins(XS, S, XS, S)
        column.setSpacing(XS)
        for name in (*VIEWS, "", "targets", "people", "details"):
            if not name:
                column.addStretch(1)
                continue
            button = QToolButton()
            button.setProperty("role", "rail")
            button.setDefaultAction(self._actions[name])
            self._label_rail_button(button, name)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(20, 20))
            button.setFixedWidth(RAIL - 2 * XS - 1)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(button)
        return rail

    def _label_rail_button(self, button: QToolButton, name: str) -> None:
        """A word instead of the menu's sentence; kept when the action's own text changes."""
        words = {
            "overview": self.tr("Overview"),
            "checklist": self.tr("Checklist"),
            "boundary": self.tr("Boundary"),
            "frameworks": self.tr("Frameworks"),
            "targets": self.tr("Targets"),
            "people": self.tr("People"),
            "details": self.tr("Details"),
            "signoff": self.tr("Sign-off"),
        }
        action = self._actions[name]
        action.setIconText(words[name])
        shortcut = action.shortcut().toString()
        button.setToolTip(f"{action.text().rstrip('.')} ({shortcut})" if shortcut else action.text())

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
            review.clicked.connect(self.upgrade_requested)
            row.addWidget(review)
        return banner

    def _read_only_reason(self) -> str:
        if not self.session.read_only:
            return ""
        holder = self.session.holder
        if holder is None:
            return self.tr("Open read-only: this file or its folder cannot be written.")
        said = self.tr("Open read-only: {0} on {1} has it open since {2}. Close it there and open it again.")
        return said.format(
            holder.user or self.tr("somebody"), holder.host, holder.since.replace("T", " ")[:16]
        )

    def _connect(self) -> None:
        self._selector.currentIndexChanged.connect(self._scope_chosen)
        self.checklist.failed.connect(self.failed)
        self.checklist.target_chosen.connect(self.show_target)
        self.checklist.add_target_requested.connect(self.add_target_requested)
        self.overview.add_target_requested.connect(self.add_target_requested)
        self.overview.domain_chosen.connect(self.show_item)
        self.overview.target_chosen.connect(self._show_target_in_checklist)
        self.overview.result_chosen.connect(self._show_result)
        self.boundary.failed.connect(self.failed)
        self.frameworks.item_chosen.connect(self.show_item)
        self.signoff.item_chosen.connect(self.show_item)
        self.signoff.failed.connect(self.failed)

    @property
    def shows_another_catalog(self) -> bool:
        """After a batch that moved the assessment to a newer catalog, or back."""
        return self.session.catalog.sha256 != self._catalog_sha256

    def set_theme(self, theme: Theme) -> None:
        for view in self._by_name.values():
            view.set_theme(theme)

    # Views

    def show_view(self, name: str) -> None:
        view = self._by_name[name]
        self._views.setCurrentWidget(view)
        for other in VIEWS:
            self._actions[other].setChecked(other == name)
        if view is self.checklist:
            self.checklist.focus_tree()
        else:
            view.setFocus()

    @property
    def view(self) -> str:
        return next(name for name, view in self._by_name.items() if view is self._views.currentWidget())

    def show_item(self, id_: str) -> None:
        self.show_view("checklist")
        self.checklist.select_item(id_)

    def _show_target_in_checklist(self, target_id: str) -> None:
        self.show_target(target_id)
        self.show_view("checklist")

    def _show_result(self, result: Result) -> None:
        self.show_view("checklist")
        self.checklist.bar.show_result(result)

    # Targets

    def fill_selector(self) -> None:
        chosen = self._selector.currentData()
        targets = self.session.state.active_targets
        self._selector.blockSignals(True)
        self._selector.clear()
        if len(targets) != 1:
            said = self.tr("All {0} targets").format(len(targets)) if targets else self.tr("No targets yet")
            self._selector.addItem(said, "")
        for target in targets:
            self._selector.addItem(target.label, target.id)
        self._selector.setCurrentIndex(max(self._selector.findData(chosen), 0))
        self._selector.blockSignals(False)
        self._scope_chosen()

    def shown_targets(self) -> list[str]:
        chosen = self._selector.currentData()
        return [chosen] if chosen else [t.id for t in self.session.state.active_targets]

    def show_target(self, target_id: str) -> None:
        self._selector.setCurrentIndex(max(self._selector.findData(target_id), 0))

    def step_target(self, step: int) -> None:
        if count := self._selector.count():
            self._selector.setCurrentIndex((self._selector.currentIndex() + step) % count)

    def _scope_chosen(self) -> None:
        targets = self.shown_targets()
        for view in self._by_name.values():
            view.set_targets(targets)
        self.scope_changed.emit()

    # Following the assessment

    def follow(self, batch: Batch) -> None:
        self.checklist.follow(batch)
        if any(change.entity is Entity.TARGET for change in batch.changes):
            self.fill_selector()
        for view in (self.overview, self.boundary, self.frameworks, self.signoff):
            view.invalidate()
        self._show_head()

    def _show_head(self) -> None:
        details = self.session.state.details
        self._title.setText(f"{details.title} \u00b7 {details.organisation}")
        self._title.setToolTip("")
        finals = [a for a in self.session.state.attestations.values() if a.state is AttestationState.FINAL]
        newest = max(finals, key=lambda a: a.made_at, default=None)
        if newest is None:
            self._sign_off.setText(self.tr("Not signed off"))
            return
        changed = answers_in(moved_since_attestation(self.session, newest))
        state = self.tr("{0} changed since").format(changed) if changed else self.tr("stands")
        self._sign_off.setText(f"{word(newest.state)} {newest.made_at[:10]}: {state}")

    def save_place(self) -> dict[str, Any]:
        return {
            "view": self.view,
            "target": self._selector.currentData() or "",
            "checklist": self.checklist.save_place(),
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        if isinstance(target := place.get("target"), str) and target:
            self.show_target(target)
        if isinstance(inner := place.get("checklist"), dict):
            self.checklist.restore_place(inner)
        self.show_view(place["view"] if place.get("view") in VIEWS else "checklist")
