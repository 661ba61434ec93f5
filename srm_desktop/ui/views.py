"""Every view of the window: its name, which is also its action's, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from srm_desktop.services.session import Session
from srm_desktop.ui.action_items.action_items_view import ActionItemsView
from srm_desktop.ui.boundary.boundary_view import BoundaryView
from srm_desktop.ui.checklist.checklist_view import ChecklistView
from srm_desktop.ui.frameworks.frameworks_view import FrameworksView
from srm_desktop.ui.history.history_view import HistoryView
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.meeting.meeting_view import MeetingView
from srm_desktop.ui.overview.overview_view import OverviewView
from srm_desktop.ui.signoff.signoff_view import SignoffView
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.undo_history.undo_history_view import UndoHistoryView
from srm_desktop.ui.view import View


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What a view is made with; `author` names the person working."""

    session: Session
    theme: Theme
    author: Callable[[], str]


MAKERS: dict[str, Callable[[ViewContext], View]] = {
    "overview": lambda c: OverviewView(c.session, c.theme),
    "checklist": lambda c: ChecklistView(c.session, c.theme, c.author),
    "matrix": lambda c: MatrixView(c.session, c.theme, c.author),
    "meeting": lambda c: MeetingView(c.session, c.theme),
    "action_items": lambda c: ActionItemsView(c.session, c.theme, c.author),
    "boundary": lambda c: BoundaryView(c.session, c.theme, c.author),
    "frameworks": lambda c: FrameworksView(c.session, c.theme),
    "history": lambda c: HistoryView(c.session, c.theme),
    "signoff": lambda c: SignoffView(c.session, c.theme, c.author),
    "undo_history": lambda c: UndoHistoryView(c.session, c.theme, c.author),
}
"""Those of the rail in its order, and then those that are only shown beside. A view is made when it is
first shown."""
