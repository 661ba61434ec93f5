from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from srm_desktop.ui.widgets.layouts import FlowLayout

GAP = 4
WIDTHS = (60, 90, 177, 80, 80)


class Box(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:
        return QSize(self._width, 20)


def lines_of(qtbot: QtBot, width: int, *, even: bool) -> list[list[tuple[int, int]]]:
    """Where each begins and ends, line by line."""
    holder, flow = QWidget(), FlowLayout(GAP, even=even)
    qtbot.addWidget(holder)
    holder.setLayout(flow)
    boxes = [Box(one) for one in WIDTHS]
    for box in boxes:
        flow.addWidget(box)
    holder.show()
    flow.setGeometry(QRect(0, 0, width, 200))
    lines: dict[int, list[tuple[int, int]]] = {}
    for box in boxes:
        lines.setdefault(box.y(), []).append((box.x(), box.x() + box.width()))
    return [lines[y] for y in sorted(lines)]


@pytest.mark.parametrize("width", [200, 301, 308])
def test_even_ones_fill_their_lines_where_no_two_fit_beside_each_other(qtbot: QtBot, width: int) -> None:
    lines = lines_of(qtbot, width, even=True)
    assert len(lines) > 2
    for line in lines:
        assert (line[0][0], line[-1][1]) == (0, width)
        assert all(begin - end == GAP for (_, end), (begin, _) in pairwise(line))


def test_even_ones_are_equally_wide_where_two_fit(qtbot: QtBot) -> None:
    lines = lines_of(qtbot, 2 * 177 + GAP, even=True)
    assert {end - begin for line in lines for begin, end in line} == {177}


def test_others_are_as_wide_as_they_ask_for(qtbot: QtBot) -> None:
    lines = lines_of(qtbot, 301, even=False)
    assert [end - begin for line in lines for begin, end in line] == list(WIDTHS)
