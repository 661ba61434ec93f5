"""Adding an action from wherever the user is: for what is chosen there."""

from __future__ import annotations

from datetime import date, timedelta

# The dialog and the services are loaded when they are first used.
from srm_desktop.ui.flow import Flow, Slots

_DUE_IN = timedelta(days=14)
MAX_ANSWERS = 2_000
"""An action names the answers it is about; one about everything names none."""


class ActionItemFlow(Flow):
    def slots(self) -> Slots:
        return {
            "add_action_item": self.add,
        }

    def add(self) -> None:
        from srm_desktop.services import action_items, people
        from srm_desktop.ui.action_items.dialog import ActionItemDialog
        from srm_desktop.ui.view import JudgingView

        workspace = self._window.workspace
        if workspace is None or workspace.session.read_only:
            return
        session, active = workspace.session, workspace.active
        keys = active.selected_keys() if isinstance(active, JudgingView) else []
        owners = {session.state.answer(key).owner for key in keys} - {""}
        item = action_items.new_action_item(
            owner=owners.pop() if len(owners) == 1 else "",
            due=date.today() + _DUE_IN,
            answers=keys if len(keys) <= MAX_ANSWERS else (),
        )
        dialog = ActionItemDialog(item, people.known_names(session), self._window.theme, self._window)
        if dialog.exec():
            self._window.attempt(
                lambda: action_items.save_action_item(session, dialog.item, self._window.author())
            )
