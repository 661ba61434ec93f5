"""What a file says, what its columns mean, and every change it would make, before anything is written."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.exchange.records import Reading
from srm_desktop.exchange.sheets import FIELDS, IGNORE, Found
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import proposing
from srm_desktop.services.transfer.importing import Tables
from srm_desktop.services.transfer.proposing import Plan, Proposed
from srm_desktop.services.wording import field_name
from srm_desktop.ui.background import BackgroundTask, Progress
from srm_desktop.ui.exchange.proposed_model import NEW, OLD, WHAT, ProposedModel
from srm_desktop.ui.language import number, spoken
from srm_desktop.ui.messages import show_error
from srm_desktop.ui.theme.tokens import XS, L, M, S, Theme
from srm_desktop.ui.widgets.row_height import ROW_HEIGHT, RoomyRows
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_SIZE = (960, 620)
_NO_TARGET = "none"
_REMARKS = 3
_SHORT = 20
"""Characters of a target's name that the choice needs; a longer one is cut, not the dialog widened."""

_LONGEST = 60
"""Of a column's heading, in characters."""


class ImportDialog(QDialog):
    """Accepted: `chosen` of `plan` are to be taken over. `tables` where the file is a spreadsheet, whose
    sheets and columns can be chosen."""

    def __init__(
        self,
        session: Session,
        reading: Reading,
        tables: Tables | None,
        plan: Plan,
        by: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.resize(*_SIZE)
        self._session, self._reading, self._tables, self.plan = session, reading, tables, plan
        self._by, self._theme = by, theme
        self._asked = 0
        self._summary = text_label("", "muted")
        self._remarks = text_label("", "warning")
        self.targets = QComboBox()
        self._targets_row = QWidget()
        self.tabs = QTabWidget()
        self._boxes: dict[str, QCheckBox] = {}
        self._columns = self._columns_tab()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.import_button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.changes = ProposedModel([], session.state, chosen=True)
        self.conflicts = ProposedModel([], session.state, chosen=False)
        self._build()
        self._show_plan()

    @property
    def chosen(self) -> list[Proposed]:
        return [*self.changes.chosen(), *self.conflicts.chosen()]

    def _build(self) -> None:
        self.import_button.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Import {0}").format(self.plan.source), "heading"))
        layout.addWidget(self._summary)
        layout.addWidget(self._remarks)
        self._build_targets()
        layout.addWidget(self._targets_row)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._buttons)

    def _build_targets(self) -> None:
        active = self._session.state.active_targets
        self.targets.addItem(self.tr("Not chosen: such rows are left out"), _NO_TARGET)
        for target in active:
            self.targets.addItem(target.label, target.id)
        self.targets.addItem(self.tr("All targets"), "")
        if len(active) == 1:
            self.targets.setCurrentIndex(1)
        self.targets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.targets.setMinimumContentsLength(_SHORT)
        self.targets.setAccessibleName(self.tr("Target of rows that name none"))
        self.targets.currentIndexChanged.connect(lambda _: self._plan_again())
        row = QHBoxLayout(self._targets_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(text_label(self.tr("Rows that name no target are about"), wrap=False))
        row.addWidget(self.targets, 1)
        needed = any(record.values and not record.target for record in self._reading.answers)
        self._targets_row.setVisible(needed and len(active) > 1)

    # What columns mean

    def _columns_tab(self) -> QWidget | None:
        """A row for each column of a foreign table; an export of ours is known by its own headings."""
        if self._tables is None or all(_is_ours(found) for found in self._tables.found):
            return None
        inner = QWidget()
        inner.setProperty("role", "surface")
        form = QFormLayout(inner)
        form.setHorizontalSpacing(M)
        form.setVerticalSpacing(XS)
        for found in self._tables.found:
            self._add_table(form, found)
        return ScrollColumn(inner)

    def _add_table(self, form: QFormLayout, found: Found) -> None:
        assert self._tables is not None
        box = QCheckBox(self.tr("Sheet {0}").format(found.sheet.name))
        box.setChecked(any(one.sheet is found.sheet for one in self._tables.taken))
        self._boxes[found.sheet.name] = box
        box.toggled.connect(partial(self._take_sheet, found))
        form.addRow(box)
        if _is_ours(found):
            return
        for column, heading in enumerate(found.headings):
            if not heading:
                continue
            group = found.groups[column]
            said = f"{group}: {heading}" if group else heading
            label = text_label(said if len(said) <= _LONGEST else f"{said[:_LONGEST]}...", wrap=False)
            form.addRow(label, self._field_box(found, column, label.text()))

    def _field_box(self, found: Found, column: int, label: str) -> QComboBox:
        box = QComboBox()
        for name in (IGNORE, *(name for name in FIELDS if name != IGNORE)):
            box.addItem(self._field_words(name), name)
        box.setCurrentIndex(max(0, box.findData(found.mapping.get(column, IGNORE))))
        box.setAccessibleName(label)
        box.currentIndexChanged.connect(lambda _: self._map(found, column, box.currentData()))
        return box

    def _field_words(self, name: str) -> str:
        named = {
            IGNORE: self.tr("Not imported"),
            "item": self.tr("Responsibility or control"),
            "target": self.tr("Target"),
            "by": self.tr("Changed by"),
        }
        return named.get(name) or spoken(field_name(name))

    def _take_sheet(self, found: Found, taken: bool) -> None:
        assert self._tables is not None
        kept = [one for one in self._tables.taken if one.sheet is not found.sheet]
        now = next(one for one in self._tables.found if one.sheet is found.sheet)
        if taken == any(one.sheet is found.sheet for one in self._tables.taken):
            return
        self._tables = replace(self._tables, taken=[*kept, now] if taken else kept)
        self._read_again()

    def _map(self, found: Found, column: int, name: str) -> None:
        assert self._tables is not None

        tables = self._tables
        now = next(one for one in tables.found if one.sheet is found.sheet)
        new = replace(now, mapping={**now.mapping, column: name})
        was_taken = any(one.sheet is found.sheet for one in tables.taken)
        others = [one for one in tables.taken if one.sheet is not found.sheet]
        self._tables = replace(
            tables,
            found=[new if one.sheet is found.sheet else one for one in tables.found],
            taken=[*others, new] if was_taken or new.has_ids else others,
        )
        self._boxes[found.sheet.name].setChecked(was_taken or new.has_ids)
        self._read_again()

    def _read_again(self) -> None:
        assert self._tables is not None
        self._reading = self._tables.reading()
        self._plan_again()

    # What would change

    def _plan_again(self) -> None:
        """Beside the window: a large sheet takes a while to compare. What was asked for last counts, however
        long what was asked for before it takes."""
        self.import_button.setEnabled(False)
        chosen = self.targets.currentData()
        every = [target.id for target in self._session.state.active_targets]
        targets = every if chosen == "" else [] if chosen == _NO_TARGET else [chosen]
        reading, source = self._reading, self.plan.source
        self._asked += 1

        def work(_: Progress) -> Plan:
            return proposing.plan(self._session, reading, source, self._by, targets=targets)

        then = partial(self._take_plan, self._asked)
        BackgroundTask(self, self.tr("Comparing..."), work, then, lambda error: show_error(self, error))

    def _take_plan(self, asked: int, plan: Plan) -> None:
        if asked == self._asked:
            self.plan = plan
            self._show_plan()

    def _show_plan(self) -> None:
        plan = self.plan
        said = self.tr("{0}. Rows: {1}. Nothing is written before you choose Import, and it can be undone.")
        self._summary.setText(said.format(spoken(plan.kind), number(plan.rows)))
        remarks = [spoken(remark) for remark in plan.remarks]
        more = (
            [self.tr("And {0} more remarks.").format(len(remarks) - _REMARKS)]
            if len(remarks) > _REMARKS
            else []
        )
        self._remarks.setText("\n".join([*remarks[:_REMARKS], *more]))
        self._remarks.setVisible(bool(remarks))
        self.changes = ProposedModel(plan.changes, self._session.state, chosen=True)
        self.conflicts = ProposedModel(plan.conflicts, self._session.state, chosen=False)
        at = self.tabs.currentIndex()
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._add_changes()
        if self._columns is not None:
            self.tabs.addTab(self._columns, self.tr("Sheets and columns"))
        self.tabs.setCurrentIndex(max(0, min(at, self.tabs.count() - 1)))
        self._show_chosen()

    def _why_nothing(self) -> str:
        if self._tables is not None and not any(one.has_ids for one in self._tables.taken):
            return self.tr("No column is known to hold ids. Choose it under Sheets and columns.")
        if self._targets_row.isVisibleTo(self) and self.targets.currentData() == _NO_TARGET:
            return self.tr("Choose above which target the rows are about.")
        return self.tr("The file says nothing that the assessment does not already say.")

    def _add_changes(self) -> None:
        plan = self.plan
        own = sum(1 for one in plan.changes if not one.follows)
        self.tabs.addTab(self._table(self.changes, self._why_nothing()), self.tr("Changes ({0})").format(own))
        if plan.conflicts:
            told = self.tr(
                "Changed here since the file was exported. Choose those that are to be as in the file."
            )
            table = self._table(self.conflicts, "", told)
            self.tabs.addTab(table, self.tr("Conflicts ({0})").format(len(plan.conflicts)))
        for title, heads, rows in (
            (
                self.tr("Not taken over ({0})").format(len(plan.faults)),
                (self.tr("Where"), self.tr("Why")),
                [(spoken(fault.place), spoken(fault.text)) for fault in plan.faults],
            ),
            (
                self.tr("Not in this catalog ({0})").format(len(plan.unknown)),
                (self.tr("Id"), self.tr("Where")),
                [(id_, _places(places)) for id_, places in plan.unknown.items()],
            ),
        ):
            if rows:
                self.tabs.addTab(self._list(heads, rows), title)

    def _table(self, model: ProposedModel, nothing: str, told: str = "") -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(S, S, S, S)
        layout.setSpacing(S)
        if not model.rowCount():
            layout.addWidget(text_label(nothing, "muted"))
            layout.addStretch(1)
            return page
        if told:
            layout.addWidget(text_label(told, "muted"))
        model.chosen_changed.connect(self._show_chosen)
        table = self._view(model)
        full = QPlainTextEdit()
        full.setReadOnly(True)
        full.setTabChangesFocus(True)
        full.setAccessibleName(self.tr("Both values in full"))

        def show(row: int) -> None:
            old, new = model.detail(row)
            now, then = self.tr("Now"), self.tr("In the file")
            full.setPlainText(f"{now}:\n{old}\n\n{then}:\n{new}")

        table.selectionModel().currentRowChanged.connect(lambda index, _: show(index.row()))
        table.setCurrentIndex(model.index(0, WHAT))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(table)
        split.addWidget(full)
        split.setSizes([_SIZE[1] * 3, _SIZE[1]])
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        layout.addLayout(self._all_or_none(model))
        return page

    def _view(self, model: ProposedModel) -> QTableView:
        table = QTableView()
        model.setParent(table)
        table.setModel(model)
        table.setItemDelegate(WholeText(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * self._theme.zoom))
        table.setAccessibleName(self.tr("Changes"))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((230, 110, 170, 170, 110, 120)):
            table.setColumnWidth(column, round(width * self._theme.zoom))
        for column in (OLD, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        return table

    def _all_or_none(self, model: ProposedModel) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        for text, chosen in ((self.tr("Choose all"), True), (self.tr("Choose none"), False)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(partial(model.choose_all, chosen))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _list(self, heads: tuple[str, str], rows: list[tuple[str, str]]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setRootIsDecorated(False)
        delegate = RoomyRows(self._theme)
        delegate.setParent(tree)
        tree.setItemDelegate(delegate)
        tree.setHeaderLabels(list(heads))
        tree.setAccessibleName(heads[0])
        for row in rows:
            item = QTreeWidgetItem(list(row))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ": ".join(row))
            tree.addTopLevelItem(item)
        tree.setColumnWidth(0, 320)
        return tree

    def _show_chosen(self) -> None:
        count = len(self.chosen)
        self.import_button.setEnabled(count > 0)
        said = (
            self.tr("Import 1 change") if count == 1 else self.tr("Import {0} changes").format(number(count))
        )
        self.import_button.setText(said if count else self.tr("Import"))


def _is_ours(found: Found) -> bool:
    return found.kind == "Shared Responsibility Matrix"


def _places(places: list[str]) -> str:
    more = f" (+{len(places) - 2})" if len(places) > 2 else ""
    return ", ".join(places[:2]) + more
