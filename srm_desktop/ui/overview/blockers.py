"""What stands before a sign-off, each with the way to where it is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from srm_desktop.model.answer import Result
from srm_desktop.services.documents.signoff import Gate
from srm_desktop.services.filters.filtering import Filter
from srm_desktop.services.session import Session
from srm_desktop.ui.language import spoken
from srm_desktop.ui.overview.cards import Line
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.view import View


def gate_line(view: View, session: Session, gate: Gate, theme: Theme) -> Line:
    glyph, colour = ("shield-x", theme.alarm) if gate.closed else ("info", theme.muted)
    show = QCoreApplication.translate("blockers", "Show")
    return Line(spoken(gate.text), glyph, colour, _way(view, session, gate), show)


def _way(view: View, session: Session, gate: Gate) -> Callable[[], object]:
    if gate.answers:
        first = gate.answers[0]
        if first.judged_under:
            return lambda: view.filter_chosen.emit(Filter().saying("is", "reworded"))
        if first.result is Result.NOT_ASSESSED:
            wanted = Filter().saying("result", str(Result.NOT_ASSESSED))
            return lambda: view.filter_chosen.emit(wanted)
        return lambda: view.cell_chosen.emit(*first.key)
    if gate.items:
        return lambda: view.item_chosen.emit(gate.items[0])
    missing = "people" if session.state.active_targets else "add_targets"
    return lambda: view.command.emit(missing)
