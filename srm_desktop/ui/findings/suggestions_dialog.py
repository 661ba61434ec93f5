"""Every suggestion of the scans, to be accepted one by one or many at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.services.findings.findings import FindingIndex
from srm_desktop.services.findings.suggesting import Suggestion, accept, suggestions
from srm_desktop.services.session import Session
from srm_desktop.ui.findings.words import days_text, is_old
from srm_desktop.ui.language import number, spoken, word
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import L, M, S, Theme
from srm_desktop.ui.widgets.row_height import RoomyRows
from srm_desktop.ui.widgets.search_field import LensField
from srm_desktop.ui.widgets.text_label import text_label

Index = QModelIndex | QPersistentModelIndex
_SIZE = (940, 600)


class Column(IntEnum):
    ITEM = 0
    TARGET = 1
    SUGGESTED = 2
    ANSWER = 3
    SCAN = 4


_WIDTHS = {Column.TARGET: 128, Column.SUGGESTED: 168, Column.ANSWER: 168, Column.SCAN: 88}


class SuggestionModel(QAbstractTableModel):
    """Rows that can be ticked where there is something to accept. `ticked` after every change of a tick."""

    ticked = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._rows: list[Suggestion] = []
        self._ticks: set[int] = set()
        self.overwrite = False

    def show_rows(self, rows: list[Suggestion]) -> None:
        """With everything ticked that can be accepted."""
        self.beginResetModel()
        self._rows = rows
        self._ticks = {number for number, row in enumerate(rows) if self.can_accept(row)}
        self.endResetModel()
        self.ticked.emit()

    def can_accept(self, row: Suggestion) -> bool:
        return row.is_open or (self.overwrite and row.differs)

    def tick_all(self, on: bool) -> None:
        rows = enumerate(self._rows)
        self._ticks = {number for number, row in rows if self.can_accept(row)} if on else set()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    def chosen(self) -> list[Suggestion]:
        return [self._rows[number] for number in sorted(self._ticks)]

    def row(self, index: Index) -> Suggestion | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Responsibility"),
            self.tr("Target"),
            self.tr("Suggested"),
            self.tr("Answer now"),
            self.tr("Scan"),
        )
        return titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.ITEM and self.can_accept(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._ticks.add if on else self._ticks.discard)(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        return None if row is None else self._of(row, index, role)

    def _of(self, row: Suggestion, index: Index, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                text = self._text(row, Column(index.column()))
                return f"<p>{escape(text)}</p>" if text else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._text(row, column) for column in Column)
            case Qt.ItemDataRole.CheckStateRole if index.column() == Column.ITEM and self.can_accept(row):
                on = index.row() in self._ticks
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.SUGGESTED and row.result:
                return result_icon(row.result, self._theme)
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.ANSWER:
                return result_icon(row.answer.result, self._theme)
        return None

    def _text(self, row: Suggestion, column: Column) -> str:
        match column:
            case Column.ITEM:
                return f"{row.key.item}  {self._session.catalog.by_id[row.key.item].title}"
            case Column.TARGET:
                return self._session.state.targets[row.key.target].name
            case Column.SUGGESTED:
                return word(row.result) if row.result else self.tr("Nothing")
            case Column.ANSWER:
                return word(row.answer.result)
            case Column.SCAN:
                said = days_text(row.age)
                return self.tr("{0}, old").format(said) if is_old(row.age) else said


class SuggestionsDialog(QDialog):
    """Each acceptance is written at once and can be undone. `targets` are the ids in scope."""

    def __init__(
        self,
        session: Session,
        targets: list[str],
        theme: Theme,
        author: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggestions"))
        self.resize(*_SIZE)
        self._session, self._targets, self._author = session, targets, author
        self._every: list[Suggestion] = []
        self.model = SuggestionModel(session, theme)
        self.table = QTreeView()
        self._rows, self._zoom = RoomyRows(theme), theme.zoom
        self.search = LensField()
        self.which = QComboBox()
        self.all = QCheckBox(self.tr("All that are shown"))
        self.overwrite = QCheckBox(self.tr("Also replace answers that people gave"))
        self._reason = text_label("", selectable=True)
        self._none = text_label("", "muted")
        self._accept = QPushButton()
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.which.setAccessibleName(self.tr("Which suggestions"))
        self._accept.setProperty("role", "primary")
        self._accept.setEnabled(False)
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._rows)
        self.table.setUniformRowHeights(True)
        self.table.setRootIsDecorated(False)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Suggestions"))
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.ITEM, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, round(width * self._zoom))
        self._lay_out()

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(M)
        above.addWidget(self.search, 1)
        above.addWidget(self.which)
        below.addWidget(self.all)
        below.addWidget(self.overwrite)
        below.addStretch(1)
        below.addWidget(self._accept)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("What scans suggest"), "heading"))
        said = self.tr(
            "A suggestion becomes an answer only when you accept it. A check sees a setting, not the "
            "practice behind it: read the reason, and the responsibility's criteria."
        )
        layout.addWidget(text_label(said, "muted"))
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._none)
        layout.addWidget(self._reason)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._show())
        self.which.currentIndexChanged.connect(lambda _: self._show())
        self.all.clicked.connect(self.model.tick_all)
        self.overwrite.toggled.connect(self._allow)
        self.model.ticked.connect(self._count)
        self._accept.clicked.connect(self.accept_chosen)
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._explain(now))

    # What is shown

    def refresh(self) -> None:
        index = FindingIndex(self._session.catalog, self._session.state)
        self._every = suggestions(self._session, index, self._targets, date.today())
        kinds: tuple[tuple[str, Callable[[Suggestion], bool]], ...] = (
            (self.tr("Not answered yet ({0})"), lambda s: s.is_open),
            (self.tr("Different from the answer ({0})"), lambda s: s.differs),
            (self.tr("Same as the answer ({0})"), lambda s: s.result is not None and s.agrees),
            (self.tr("Nothing suggested ({0})"), lambda s: s.result is None),
            (self.tr("All ({0})"), lambda _: True),
        )
        self._kinds = [kind for _, kind in kinds]
        now = max(0, self.which.currentIndex())
        self.which.blockSignals(True)
        self.which.clear()
        for text, kind in kinds:
            self.which.addItem(text.format(number(sum(map(kind, self._every)))))
        self.which.setCurrentIndex(now)
        self.which.blockSignals(False)
        self._show()

    def _show(self) -> None:
        kind = self._kinds[self.which.currentIndex()]
        words = self.search.text().casefold().split()
        shown = [one for one in self._every if kind(one) and self._says(one, words)]
        self.model.show_rows(shown)
        self.table.setVisible(bool(shown))
        self._none.setVisible(not shown)
        found = self.tr("None of these.") if self._every else self.tr("No scan has findings here yet.")
        self._none.setText(found)
        self._explain(self.model.index(0, 0) if shown else QModelIndex())
        if shown:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _says(self, one: Suggestion, words: list[str]) -> bool:
        target = self._session.state.targets[one.key.target]
        title = self._session.catalog.by_id[one.key.item].title
        text = f"{one.key.item}\n{title}\n{target.name}\n{target.identifier}".casefold()
        return all(word in text for word in words)

    def _explain(self, index: Index) -> None:
        row = self.model.row(index)
        self._reason.setVisible(row is not None)
        if row is None:
            return
        said = spoken(row.reason)
        if row.is_answered_since:
            said = self.tr("{0} Answered since the scan.").format(said)
        title = self._session.catalog.by_id[row.key.item].title
        self._reason.setText(f"{row.key.item}  {title}\n{said}")

    def _allow(self, on: bool) -> None:
        self.model.overwrite = on
        self._show()

    def _count(self) -> None:
        number = len(self.model.chosen())
        self._accept.setText(self.tr("Accept {0}").format(number) if number else self.tr("Accept"))
        self._accept.setEnabled(number > 0 and not self._session.read_only)
        self.all.setChecked(number > 0)

    # Edits

    def accept_chosen(self) -> None:
        index = FindingIndex(self._session.catalog, self._session.state)
        chosen = self.model.chosen()
        try:
            accept(self._session, index, chosen, self._author(), overwrite=self.model.overwrite)
        except UserError as error:
            show_error(self, error)
        self.refresh()
