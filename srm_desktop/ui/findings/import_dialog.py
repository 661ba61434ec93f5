"""What scans would change, before anything is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.catalog import Catalog
from srm_desktop.services.findings.findings import Tally
from srm_desktop.services.findings.scans import FileReport, ImportPlan
from srm_desktop.ui.findings.finding_list import nothing_here
from srm_desktop.ui.findings.words import counts_text
from srm_desktop.ui.language import number, spoken, utc
from srm_desktop.ui.theme.tokens import XS, L, M, S, Theme
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.row_height import RoomyRows
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (820, 580)
_MAX_ACCOUNTS = 4
_MAX_CARDS = 220
_ROW = 28
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = ("failed", "passed", "manual", "muted", "undecided")


class ImportDialog(QDialog):
    """Accepted: `plan` is to be carried out, and the accounts in `chosen_accounts` become targets.
    `replan` makes the plan anew, taking the scans as whole ones or not."""

    def __init__(
        self,
        catalog: Catalog,
        plan: ImportPlan,
        replan: Callable[[bool], ImportPlan],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import findings"))
        self.resize(*_SIZE)
        self.plan = plan
        self._catalog, self._replan, self._theme = catalog, replan, theme
        self._rows = RoomyRows(theme)
        self._files = QVBoxLayout()
        self._files.setSpacing(S)
        self._files.setContentsMargins(0, 0, 0, 0)
        self._cards, self._area = QWidget(), ScrollColumn()
        self.accounts = QListWidget()
        self._accounts_title = text_label(self.tr("Accounts that are not targets yet"), "section")
        self._every = QCheckBox(self.tr("All of them"))
        self.whole = QCheckBox(self.tr("These are complete scans: what they leave out is gone"))
        self.tabs = QTabWidget()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.import_button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._build()
        self._fill_accounts()
        self._show_plan()

    def _build(self) -> None:
        self.import_button.setText(self.tr("Import"))
        self.import_button.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._every.setChecked(True)
        self._every.clicked.connect(self._tick_all)
        self.accounts.setItemDelegate(self._rows)
        self.accounts.setUniformItemSizes(True)
        self.accounts.setAccessibleName(self._accounts_title.text())
        self.whole.setToolTip(
            self.tr("Also in services, regions and severities that the scans do not mention")
        )
        self.whole.toggled.connect(self._plan_again)
        self._cards.setLayout(self._files)
        self._area.setWidget(self._cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Import findings"), "heading"))
        said = self.tr("Nothing is written before you choose Import. One undo takes all of it back.")
        layout.addWidget(text_label(said, "muted"))
        layout.addWidget(self._area)
        title = QHBoxLayout()
        title.addWidget(self._accounts_title, 1)
        title.addWidget(self._every)
        layout.addLayout(title)
        layout.addWidget(self.accounts)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.whole)
        layout.addWidget(self._buttons)

    # The accounts

    def _fill_accounts(self) -> None:
        unknown = self.plan.unknown_accounts
        for account, count in unknown.items():
            row = QListWidgetItem(
                self.tr("{0}: add as a target; findings: {1}").format(account, number(count))
            )
            row.setData(Qt.ItemDataRole.UserRole, account)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            self.accounts.addItem(row)
        shown = min(len(unknown), _MAX_ACCOUNTS)
        self.accounts.setFixedHeight(shown * (_ROW + S) + S)
        for widget in (self._accounts_title, self.accounts):
            widget.setVisible(bool(unknown))
        self._every.setVisible(len(unknown) > 1)

    def _tick_all(self, on: bool) -> None:
        for row in range(self.accounts.count()):
            self.accounts.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    @property
    def chosen_accounts(self) -> list[str]:
        rows = (self.accounts.item(row) for row in range(self.accounts.count()))
        return [
            row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() is Qt.CheckState.Checked
        ]

    # The plan

    def _plan_again(self, whole: bool) -> None:
        self.plan = self._replan(whole)
        self._show_plan()

    def _show_plan(self) -> None:
        empty(self._files)
        for report in self.plan.files:
            self._files.addWidget(self._card(report))
        self._fit_cards()
        earlier = any(report.absent or report.kept for report in self.plan.files)
        self.whole.setVisible(earlier or self.whole.isChecked())
        self._show_tabs()

    def _fit_cards(self) -> None:
        """As high as they are at this width, and no higher than leaves room for the rest."""
        width = self.width() - 2 * L - M
        wanted = self._files.totalHeightForWidth(width) if self._files.hasHeightForWidth() else 0
        self._area.setFixedHeight(min(wanted or self._files.totalSizeHint().height(), _MAX_CARDS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cards()

    def _card(self, report: FileReport) -> QFrame:
        card = Card((M, S), XS)
        layout = card.body
        scan = report.scan
        tool = f"{scan.tool} {scan.version}".strip()
        about = filter(
            None,
            (scan.format, tool, self.tr("taken {0}").format(utc(scan.taken_at)) if scan.taken_at else ""),
        )
        layout.addWidget(text_label(scan.name, "section", selectable=True))
        layout.addWidget(text_label(" \u00b7 ".join(about), "muted"))
        for line in self._lines(report):
            layout.addWidget(text_label(line))
        return card

    def _lines(self, report: FileReport) -> list[str]:
        figures = (report.new, report.updated + report.closed, report.unchanged, report.skipped.total())
        counts = self.tr("{0} records: {1} new, {2} updated, {3} unchanged, {4} skipped").format(
            *map(number, (report.records, *figures))
        )
        said = (
            (report.resolved, self.tr("{0} resolved: passing now, or failed before and no longer reported")),
            (report.failing_now, self.tr("{0} fail that did not fail before")),
            (report.absent, self.tr("{0} of earlier scans are no longer reported")),
            (report.kept, self.tr("{0} of earlier scans stay: nothing shows that this scan looked there")),
        )
        return [counts, *(text.format(number(count)) for count, text in said if count)]

    def _show_tabs(self) -> None:
        self.tabs.clear()
        plan = self.plan
        skipped = sum((report.skipped for report in plan.files), type(plan.files[0].skipped)())
        self.tabs.addTab(self._by_item(), self.tr("By responsibility ({0})").format(len(plan.by_item)))
        unmapped = self._table(
            (self.tr("Check"), self.tr("Findings")), [(c, number(n)) for c, n in plan.unmapped.items()]
        )
        said = self.tr("Tied to no responsibility ({0})").format(number(sum(plan.unmapped.values())))
        self.tabs.addTab(unmapped, said)
        reasons = self._table(
            (self.tr("Reason"), self.tr("Records")),
            [(_sentence(spoken(r)), number(n)) for r, n in skipped.items()],
        )
        self.tabs.addTab(reasons, self.tr("Skipped ({0})").format(number(skipped.total())))

    def _by_item(self) -> QTreeWidget:
        names = [self.tr("Failed"), self.tr("Passed"), self.tr("Manual"), self.tr("Muted"), self.tr("Other")]
        tree = self._tree([self.tr("Responsibility"), *names])
        for domain in self._catalog.domains:
            found = [item for item in domain.responsibilities if item.id in self.plan.by_item]
            if not found:
                continue
            total = Tally()
            for item in found:
                total = total.plus(self.plan.by_item[item.id])
            top = self._row(domain.title, total)
            tree.addTopLevelItem(top)
            for item in found:
                top.addChild(self._row(f"{item.id}  {item.title}", self.plan.by_item[item.id]))
        tree.expandAll()
        return tree

    def _row(self, title: str, tally: Tally) -> QTreeWidgetItem:
        counts = [getattr(tally, name) for name in _NUMBERS]
        row = QTreeWidgetItem([title, *(number(count) if count else "" for count in counts)])
        for column in range(1, len(counts) + 1):
            row.setTextAlignment(column, _NUMBER)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}: {counts_text(tally)}")
        return row

    def _table(self, titles: tuple[str, str], rows: list[tuple[str, str]]) -> QWidget:
        if not rows:
            return nothing_here()
        table = self._tree(list(titles))
        table.setRootIsDecorated(False)
        for first, count in rows:
            row = QTreeWidgetItem([first, count])
            row.setTextAlignment(1, _NUMBER)
            table.addTopLevelItem(row)
        return table

    def _tree(self, titles: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        delegate = RoomyRows(self._theme)
        delegate.setParent(tree)
        tree.setItemDelegate(delegate)
        tree.setHeaderLabels(titles)
        tree.setAccessibleName(titles[0])
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(titles)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            tree.headerItem().setTextAlignment(column, _NUMBER)
        return tree


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
