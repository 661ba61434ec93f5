"""Which columns of the tree there is room for, and how wide each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtGui import QFontMetrics

from srm_desktop.model.answer import Result
from srm_desktop.ui.checklist.tree_model import Column
from srm_desktop.ui.language import day, word
from srm_desktop.ui.theme.tokens import L, M, S

_TITLE, _LEAST_TITLE = 46, 38
"""Letters: the indent, an id, a severity and the beginning of a title. Only the words of a result may leave
it with the least."""
_OWNER, _FINDINGS, _EVIDENCE = 14, 13, 8
_GLYPH = 16
_BY_NEED = (Column.RESULT, Column.DUE, Column.FINDINGS, Column.OWNER, Column.EVIDENCE)
"""What goes last when the tree gets narrow: all of it is in the item beside it too."""


def widths(metrics: QFontMetrics, own: dict[Column, int]) -> dict[Column, int]:
    """In pixels; `own` are those the user gave. A date and a result are always whole."""
    letter = metrics.horizontalAdvance("n")
    return {
        Column.RESULT: _result_width(metrics, ""),
        Column.FINDINGS: letter * _FINDINGS,
        Column.EVIDENCE: letter * _EVIDENCE + L,
        Column.OWNER: letter * _OWNER,
        Column.DUE: metrics.horizontalAdvance(day(date(2026, 12, 28))) + 2 * M,
    } | own


def _result_width(metrics: QFontMetrics, shared: str) -> int:
    """For the longest result; `shared` is what follows it where several targets are shown."""
    longest = max(metrics.horizontalAdvance(f"{word(result)}{shared}") for result in Result)
    return longest + _GLYPH + S + 2 * M


def fitting(
    room: int, metrics: QFontMetrics, own: dict[Column, int], wanted: Iterable[Column], shared: str = ""
) -> dict[Column, int]:
    """The columns beside the title that are shown in so many pixels; `shared` is what may follow a
    result. Where there is no room for a result in words, its sign stays."""
    wide, wanted = widths(metrics, own), set(wanted)
    left = room - metrics.horizontalAdvance("n") * _TITLE
    shown: dict[Column, int] = {}
    for column in _BY_NEED:
        if column not in wanted:
            continue
        if wide[column] > left:
            break
        shown[column] = wide[column]
        left -= wide[column]
    left += metrics.horizontalAdvance("n") * (_TITLE - _LEAST_TITLE)
    roomy = _result_width(metrics, shared)
    if Column.RESULT in shown and Column.RESULT not in own and roomy - shown[Column.RESULT] <= left:
        shown[Column.RESULT] = roomy
    return shown or {Column.RESULT: _GLYPH + 2 * S + M}
