"""The scans that were imported, and those of their findings that no responsibility shows."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.finding import Finding, Scan
from srm_desktop.services.findings.findings import FindingIndex, in_order
from srm_desktop.services.session import Session
from srm_desktop.ui.findings.finding_list import FindingList, nothing_here
from srm_desktop.ui.findings.words import shortened
from srm_desktop.ui.language import number, utc
from srm_desktop.ui.theme.tokens import L, M, S, Theme
from srm_desktop.ui.widgets.row_height import RoomyRows
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (860, 600)
_LIST = 168
_LONGEST = 4_000


class ScansDialog(QDialog):
    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scans"))
        self.resize(*_SIZE)
        self._session, self._theme = session, theme
        self._rows = RoomyRows(theme)
        self.scans = QTreeWidget()
        self._about = text_label("", "muted", selectable=True)
        self.tabs = QTabWidget()
        self._build()
        self._fill_scans()
        self._fill_findings()

    def _build(self) -> None:
        titles = (self.tr("File"), self.tr("Tool"), self.tr("Taken"), self.tr("Imported"), self.tr("Records"))
        self.scans.setHeaderLabels(titles)
        self.scans.setUniformRowHeights(True)
        self.scans.setRootIsDecorated(False)
        self.scans.setAllColumnsShowFocus(True)
        self.scans.setItemDelegate(self._rows)
        self.scans.setAccessibleName(self.tr("Scans"))
        self.scans.setFixedHeight(_LIST)
        header = self.scans.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(titles)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.scans.currentItemChanged.connect(lambda now, _: self._explain(now))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Scans"), "heading"))
        layout.addWidget(self.scans)
        layout.addWidget(self._about)
        layout.addSpacing(M)
        layout.addWidget(text_label(self.tr("Findings that no responsibility shows"), "section"))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(close)

    def _fill_scans(self) -> None:
        self._by_row = sorted(
            self._session.state.scans.values(), key=lambda scan: scan.taken_at, reverse=True
        )
        for scan in self._by_row:
            records = number(scan.records)
            row = [
                scan.name,
                f"{scan.tool} {scan.version}".strip(),
                utc(scan.taken_at),
                utc(scan.imported_at),
            ]
            self.scans.addTopLevelItem(QTreeWidgetItem([*row, records]))
        if (first := self.scans.topLevelItem(0)) is not None:
            self.scans.setCurrentItem(first)
        else:
            self._about.setText(self.tr("No scan has been imported yet."))

    def _explain(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self._about.setText(self._account(self._by_row[self.scans.indexOfTopLevelItem(row)]))

    def _account(self, scan: Scan) -> str:
        counts = self.tr("{0} new, {1} updated, {2} unchanged, {3} resolved").format(
            *map(number, (scan.new, scan.updated, scan.unchanged, scan.resolved))
        )
        lines = [f"{scan.format}. SHA-256 {scan.sha256}", counts]
        if scan.skipped:
            lines.append(self.tr("Skipped: {0}").format("; ".join(scan.skipped)))
        if scan.imports > 1:
            lines.append(self.tr("Read {0} times").format(scan.imports))
        return "\n".join(lines)

    def _fill_findings(self) -> None:
        index = FindingIndex(self._session.catalog, self._session.state)
        for title, found in (
            (self.tr("Tied to no responsibility ({0})"), index.unmapped),
            (self.tr("Account is not a target ({0})"), index.untied),
        ):
            self.tabs.addTab(self._list(found), title.format(number(len(found))))

    def _list(self, found: list[Finding]) -> QWidget:
        if not found:
            return nothing_here()
        page = QWidget()
        shown = FindingList(self._theme, fits=False)
        detail = text_label("", "muted", selectable=True)
        shown.chosen.connect(lambda finding: detail.setText(_detail(finding) if finding else ""))
        shown.show_findings(in_order(found), {f.key.account: f.key.account for f in found})
        layout = QVBoxLayout(page)
        layout.setContentsMargins(S, S, S, S)
        layout.addWidget(shown, 1)
        layout.addWidget(detail)
        return page


def _detail(finding: Finding) -> str:
    said = finding.told
    return shortened("\n".join(filter(None, (said.title, said.detail, said.resource))), _LONGEST)
