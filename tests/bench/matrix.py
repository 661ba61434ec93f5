"""Painting and scrolling 100 x 500 cells, as a bare QTableView with as many one-letter cells does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from srm_desktop.services import lifecycle
from srm_desktop.services.session import Session
from srm_desktop.ui.matrix.matrix_view import MatrixView
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import LIGHT
from tests.bench.opening import big_file
from tests.bench.row import Row, fastest

_SIZE = (1920, 1080)
_SCROLL = 60
_FRAME = 1 / 60


def measure(folder: Path) -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    apply(app, LIGHT)
    session = lifecycle.open_assessment(big_file(folder))
    view = _matrix(session)
    bare = _bare(len(view.table.matrix.rows), len(view.table.matrix.columns), view.table)
    rows = []
    for what, make in (
        ("paint a full screen of the matrix", _paint),
        ("a scroll step in the matrix", _scroll),
    ):
        ours, plain = fastest(make(view.table), make(bare), rounds=15)
        rows.append(Row(what, ours, plain, 1.0))
    (key,) = fastest(_key(view.table), rounds=30)
    rows.append(Row("a key in the matrix, of a frame at 60 Hz", key, _FRAME, 1.0, "baseline is the limit"))
    view.close()
    bare.close()
    lifecycle.close(session)
    return rows


def _matrix(session: Session) -> MatrixView:
    view = MatrixView(session, LIGHT, lambda: "Bench")
    view.resize(*_SIZE)
    view.set_targets([target.id for target in session.state.active_targets])
    view.show()
    QApplication.processEvents()
    return view


def _bare(rows: int, columns: int, like: QTableView) -> QTableView:
    table = QTableView()
    model = QStandardItemModel(rows, columns, table)
    for row in range(rows):
        for column in range(columns):
            model.setItem(row, column, QStandardItem("S"))
    table.setModel(model)
    for header, other in (
        (table.horizontalHeader(), like.horizontalHeader()),
        (table.verticalHeader(), like.verticalHeader()),
    ):
        header.setDefaultSectionSize(other.defaultSectionSize())
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.resize(like.size())
    table.show()
    table.setCurrentIndex(model.index(1, 0))
    QApplication.processEvents()
    return table


def _paint(table: QTableView) -> Callable[[], None]:
    return table.viewport().repaint


def _scroll(table: QTableView) -> Callable[[], None]:
    bar = table.verticalScrollBar()

    def work() -> None:
        bar.setValue((bar.value() + _SCROLL) % max(bar.maximum(), 1))
        QApplication.processEvents()

    return work


def _key(table: QTableView) -> Callable[[], None]:
    def work() -> None:
        QTest.keyClick(table, Qt.Key.Key_Right)
        QApplication.processEvents()

    return work
