"""Which columns of the tree there is room for, and how wide each is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics

from srm_desktop.model.answer import Result
from srm_desktop.ui.checklist.tree_model import Column
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import L, M, S

_TITLE = 38
"""Letters: the indent, an id, a severity and the beginning of a title."""
_OWNER, _FINDINGS, _EVIDENCE = 14, 13, 8
_GLYPH = 16
_BY_NEED = (Column.RESULT, Column.DUE, Column.FINDINGS, Column.OWNER, Column.EVIDENCE)
"""What goes last when the tree gets narrow: all of it is in the item beside it too."""


def widths(metrics: QFontMetrics, own: dict[Column, int]) -> dict[Column, int]:
    """In pixels; `own` are those the user gave. A date and a result are always whole."""
    letter = metrics.horizontalAdvance("n")
    results = max(metrics.horizontalAdvance(word(result)) for result in Result)
    return {
        Column.RESULT: results + _GLYPH + S + 2 * M,
        Column.FINDINGS: letter * _FINDINGS,
        Column.EVIDENCE: letter * _EVIDENCE + L,
        Column.OWNER: letter * _OWNER,
        Column.DUE: metrics.horizontalAdvance("2026-12-28") + 2 * M,
    } | own


def fitting(
    room: int, metrics: QFontMetrics, own: dict[Column, int], wanted: Iterable[Column]
) -> dict[Column, int]:
    """The columns beside the title that are shown in so many pixels. Where there is no room for a result
    in words, its sign stays."""
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
    return shown or {Column.RESULT: _GLYPH + 2 * S + M}
