"""Answers on the clipboard and under the mouse: a table for other programs, themselves for ours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from srm_desktop.model.answer import AnswerKey
from srm_desktop.services import copying
from srm_desktop.services.session import Session
from srm_desktop.ui.language import spoken

FORMAT = "application/x-srm-desktop-answers"


def answers_data(session: Session, keys: Sequence[AnswerKey]) -> QMimeData:
    """Raises UserError where there are too many."""
    rows = copying.table(session, keys, spoken)
    data = QMimeData()
    data.setText(copying.as_text(rows))
    data.setHtml(copying.as_html(rows))
    data.setData(FORMAT, "\n".join((session.state.details.uuid, *map(str, keys))).encode())
    return data


def holds_answers(data: QMimeData, session: Session) -> bool:
    """Of this assessment."""
    return data.hasFormat(FORMAT) and _lines(data)[0] == session.state.details.uuid


def answers_in(data: QMimeData, session: Session) -> list[AnswerKey]:
    """Those of this assessment that are still there."""
    if not holds_answers(data, session):
        return []
    keys = [AnswerKey.parse(line) for line in _lines(data)[1:]]
    state, catalog = session.state, session.catalog
    return [key for key in keys if key.target in state.targets and key.item in catalog.by_id]


def _lines(data: QMimeData) -> list[str]:
    return bytes(data.data(FORMAT).data()).decode(errors="replace").split("\n")
