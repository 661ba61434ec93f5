"""The newest changes of the chosen responsibility."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QVBoxLayout, QWidget

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Change, Entity, HistoryEntry
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.services.wording import evidence_sentence, field_name
from srm_desktop.ui.language import moment, number, shown_value, spoken
from srm_desktop.ui.theme.tokens import S
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.text_label import text_label

SHOWN = 12
MANY = 1_000
"""So many more are counted, and no further."""
MAX_VALUE, MAX_TOOLTIP = 120, 4_000


class ItemHistory(QWidget):
    """Read from the log when it is shown, newest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S)

    def show_item(self, item_id: str, targets: list[str]) -> None:
        """Of the targets in scope."""
        empty(self._layout)
        cells = {str(AnswerKey(target, item_id)) for target in targets}
        entries, count = self._session.newest(cells, SHOWN, SHOWN + MANY + 1)
        said = [(entry, self._said(entry.change)) for entry in entries]
        of_evidence = self._said_of_evidence(cells)
        count += len(of_evidence)
        said = sorted((*said, *of_evidence), key=lambda pair: pair[0].change.seq, reverse=True)
        if not said:
            self._layout.addWidget(text_label(self.tr("Nothing has been recorded yet."), "muted"))
        for entry, text in said[:SHOWN]:
            self._add(entry, text, several=len(targets) > 1)
        if count > SHOWN:
            self._layout.addWidget(text_label(self._earlier(count), "small"))

    def _earlier(self, count: int) -> str:
        earlier = count - SHOWN
        said = self.tr("{0} earlier changes") if earlier <= MANY else self.tr("More than {0} earlier changes")
        return said.format(number(min(earlier, MANY)))

    def _said(self, change: Change) -> str:
        old = _short(shown_value(change.field, change.old))
        new = _short(shown_value(change.field, change.new))
        name = spoken(field_name(change.field))
        return f"{name}: {old} \u2192 {new}" if old else f"{name}: {new}"

    def _said_of_evidence(self, cells: set[str]) -> list[tuple[HistoryEntry, str]]:
        """Of what belongs to the answers, or did until it was removed."""
        kept = {
            one.id: safe_name(one.name)
            for one in self._session.state.evidence.values()
            if not cells.isdisjoint(one.answers)
        }
        entries = self._session.history(Entity.EVIDENCE, ids=kept) if kept else []
        said = ((entry, evidence_sentence(entry.change, cells, kept[entry.change.id])) for entry in entries)
        return [(entry, _short(spoken(text))) for entry, text in said if text]

    def _add(self, entry: HistoryEntry, said: str, *, several: bool) -> None:
        change, action = entry.change, entry.batch.action
        at = moment(action.at)
        where = self._target_name(change.id) if several else ""
        self._layout.addWidget(text_label(" \u00b7 ".join(filter(None, (at, action.actor, where))), "small"))
        label = text_label(said, selectable=True)
        if len(change.new or "") > MAX_VALUE:
            label.setToolTip(f"<p>{escape((change.new or '')[:MAX_TOOLTIP])}</p>")
        self._layout.addWidget(label)

    def _target_name(self, change_id: str) -> str:
        target = self._session.state.targets.get(change_id.partition("@")[2])
        return target.name if target else ""


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MAX_VALUE else flat[:MAX_VALUE] + "\u2026"
