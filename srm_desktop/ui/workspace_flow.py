"""What the actions of the open assessment's views do: where to go, what to find, what to judge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from srm_desktop.ui.actions import BESIDE_ACTIONS, FORM_ACTIONS, VIEWS
from srm_desktop.ui.flow import Flow, Slots

if TYPE_CHECKING:
    from srm_desktop.ui.workspace import Workspace

Work = Callable[["Workspace"], object]


class WorkspaceFlow(Flow):
    def slots(self) -> Slots:
        works = dict(_WORKS)
        works |= {name: partial(_show_view, name) for name in VIEWS}
        works |= {name: partial(_open_beside, name.removeprefix("beside_")) for name in BESIDE_ACTIONS}
        works |= {name: partial(_edit, name.removeprefix("edit_")) for name in FORM_ACTIONS}
        works |= {f"verdict_{n}": partial(_set_verdict, n) for n in range(1, 6)}
        return {name: partial(self._do, work) for name, work in works.items()}

    def _do(self, work: Work) -> None:
        if (workspace := self._window.workspace) is not None:
            workspace.settle()
            work(workspace)


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
    from srm_desktop.services.filters.filter_query import parse

    workspace.show_filter(parse("result:gap"))


def _save_filter(workspace: Workspace) -> None:
    workspace.show_view("checklist")
    workspace.checklist.bar.saved.save()


_WORKS: dict[str, Work] = {
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
    "next_pane": lambda w: w.next_pane(),
    "float_pane": lambda w: w.panes.toggle_floating(),
    "close_beside": lambda w: w.close_beside(),
    "next_target": lambda w: w.head.step_target(1),
    "previous_target": lambda w: w.head.step_target(-1),
}
