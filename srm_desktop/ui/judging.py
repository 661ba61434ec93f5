"""A verdict on what is chosen, from every view alike: what does not apply asks why first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.change import Batch
from srm_desktop.services import answering
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.reason import ReasonDialog
from srm_desktop.ui.language import number
from srm_desktop.ui.writing import write

RECENT_REASONS = 8


def judge(
    session: Session, keys: Sequence[AnswerKey], result: Result, author: Callable[[], str], parent: QWidget
) -> Batch | None:
    """One batch for all keys; None where nothing changed, no reason was given or it is still being written.
    Raises UserError."""
    reason = None
    if result is Result.NOT_APPLICABLE:
        reason = ask_reason(session, keys, parent)
        if reason is None:
            return None
    work = partial(answering.set_result, session, keys, result, author(), reason=reason)
    said = QCoreApplication.translate("judging", "Setting {0} results...").format(number(len(keys)))
    return write(parent.window(), session, len(keys), work, said)


def ask_reason(session: Session, keys: Sequence[AnswerKey], parent: QWidget) -> str | None:
    """Why something does not apply; None where the question was left unanswered."""
    answers = session.state.answers.values()
    given = dict.fromkeys(a.reason for a in reversed(list(answers)) if a.reason)
    dialog = ReasonDialog(_subject(session, keys), list(given)[:RECENT_REASONS], parent)
    return dialog.reason() if dialog.exec() else None


def _subject(session: Session, keys: Sequence[AnswerKey]) -> str:
    if len({key.item for key in keys}) > 1:
        return QCoreApplication.translate("judging", "{0} answers").format(number(len(keys)))
    item = session.catalog.by_id[keys[0].item]
    return f"{item.id}  {item.title}"
