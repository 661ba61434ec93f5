"""Undo and redo, and what their actions are called just now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from srm_desktop.ui import language
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.writing import write

if TYPE_CHECKING:
    from srm_desktop.model.change import Action, Batch
    from srm_desktop.services.session import Session

_LETTERS = 60
"""Of a step's name in the menu."""


class UndoFlow(Flow):
    def slots(self) -> Slots:
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        self._step(lambda session, by: session.undo(by), lambda session: session.next_undo())

    def redo(self) -> None:
        self._step(lambda session, by: session.redo(by), lambda session: session.next_redo())

    def _step(
        self, verb: Callable[[Session, str], Batch | None], wanted: Callable[[Session], Action | None]
    ) -> None:
        window, session = self._window, self._session
        if session is None or session.read_only:
            return
        window.windows.flush(session)
        author, action = window.author(), wanted(session)
        if action is None:
            return
        said = self.tr("Changing {0} answers...").format(language.number(action.count))
        work = partial(verb, session, author)
        window.attempt(lambda: write(window, session, action.count, work, said))

    def name_steps(self) -> str:
        """Puts what they would take back on the two actions; returns it for undo, or nothing."""
        session = self._session
        undone = again = ""
        if session is not None and not session.read_only:
            steps = session.steps(1)
            undone = _named(self.tr("Undo: {0}"), steps.done)
            again = _named(self.tr("Redo: {0}"), steps.undone)
        actions = self._window.actions_by_name
        for name, said, plain in (("undo", undone, self.tr("Undo")), ("redo", again, self.tr("Redo"))):
            actions[name].setEnabled(bool(said))
            actions[name].setText(_in_menu(said) or plain)
        return undone


def _named(said: str, steps: tuple[Batch, ...]) -> str:
    """What an undo or redo of the nearest step is called; nothing where there is none."""
    from srm_desktop.services.wording import describe, undone

    return said.format(language.spoken(describe(undone(steps[0].action)))) if steps else ""


def _in_menu(said: str) -> str:
    """An ampersand in a name is no key."""
    short = said if len(said) <= _LETTERS else f"{said[: _LETTERS - 1].rstrip()}\u2026"
    return short.replace("&", "&&")
