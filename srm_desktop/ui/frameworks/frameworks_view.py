"""One framework at a time: its requirements, the responsibilities behind them, and the results."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Framework, Reference, Responsibility
from srm_desktop.model.progress import Counts, Rollup
from srm_desktop.services.catalog.coverage import checks, ids_with_reasons
from srm_desktop.services.catalog.frameworks import JUDGEMENT, Requirement, covered, requirements
from srm_desktop.services.session import Session
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.glyphs import result_icons
from srm_desktop.ui.theme.tokens import M, S, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.elided_label import ElidedLabel
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import stack
from srm_desktop.ui.widgets.row_height import RoomyRows
from srm_desktop.ui.widgets.scroll_place import scroll_back, scroll_place
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

_ITEM = Qt.ItemDataRole.UserRole
_BASIS = 290
_GLYPH = 16
_OPEN_UP_TO = 120
"""A framework with more requirements than this starts folded."""


class FrameworksView(LazyView):
    """`item_chosen` carries the id of the responsibility that was activated."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._icons = result_icons(theme)
        self._shown = ""
        """The id of the framework whose requirements are in the tree."""
        self._wanted: dict[str, Any] = {}
        """Where to go when it is next counted."""
        self._choice = QComboBox()
        self._summary = ElidedLabel("", "muted")
        self._tree = QTreeWidget()
        self._rows = RoomyRows(theme)
        self._build()

    def _build(self) -> None:
        if not self._session.catalog.frameworks:
            said = self.tr("The catalog of this assessment maps to no framework.")
            none = EmptyState(self.tr("No frameworks"), said, "book-check")
            stack(self, none, main=none)
            return
        for framework in self._session.catalog.frameworks:
            self._choice.addItem(f"{framework.title} {framework.version}")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.currentIndexChanged.connect(lambda _: self.refresh())
        row = QHBoxLayout()
        row.setSpacing(M)
        label = text_label(self.tr("Framework"), "muted", wrap=False)
        label.setBuddy(self._choice)
        row.addWidget(label)
        row.addWidget(self._choice)
        row.addWidget(self._summary)
        row.addStretch(1)
        stack(self, view_bar(row), self._tree, main=self._tree)
        self._build_tree()

    def _build_tree(self) -> None:
        tree = self._tree
        tree.setHeaderLabels([self.tr("Requirement"), self.tr("Result"), self.tr("Mapping")])
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(self._rows)
        tree.setAllColumnsShowFocus(True)
        tree.setAccessibleName(self.tr("Requirements"))
        self.setFocusProxy(tree)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.itemActivated.connect(self._activate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        longest = (self.tr("{0}: {1} of {2}").format(word(result), 888, 888) for result in Result)
        room = max(map(self._tree.fontMetrics().horizontalAdvance, longest))
        self._tree.setColumnWidth(2, max(_BASIS, self.width() * 3 // 10))
        self._tree.setColumnWidth(1, room + _GLYPH + 4 * S)

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._rows.theme = theme
        self._icons = result_icons(theme)
        self.invalidate()

    def chosen(self) -> Framework | None:
        frameworks = self._session.catalog.frameworks
        at = self._choice.currentIndex()
        return frameworks[at] if 0 <= at < len(frameworks) else None

    def choose(self, framework_id: str) -> None:
        ids = [framework.id for framework in self._session.catalog.frameworks]
        if framework_id in ids:
            self._choice.setCurrentIndex(ids.index(framework_id))

    def refresh(self) -> None:
        if (chosen := self.chosen()) is None:
            return
        session = self._session
        rollup = session.rollup(self.targets)
        rows = requirements(session.catalog, chosen, rollup, ids_with_reasons(chosen.id))
        place, self._wanted = self.save_place(), {}
        self._tree.clear()
        self._tree.addTopLevelItems([self._row(row, rollup) for row in rows])
        self._shown = chosen.id
        if place.get("framework") == chosen.id:
            self._go_back(place)
        elif len(rows) <= _OPEN_UP_TO:
            self._tree.expandAll()
        assessed = sum(1 for row in rows if row.counts.total and not row.counts.not_assessed)
        said = self.tr("{0} requirements, {1} covered, {2} fully assessed")
        self._summary.setText(said.format(len(rows), covered(rows), assessed))

    # Where the user was

    def save_place(self) -> dict[str, Any]:
        if self._wanted:
            return self._wanted
        current = self._tree.currentItem()
        return {
            "framework": self._shown,
            "open": [top.text(0) for top in self._tops() if top.isExpanded()],
            "row": _path(current) if current else [],
            "scroll": scroll_place(self._tree),
        }

    def restore_place(self, place: dict[str, Any]) -> None:
        if isinstance(framework := place.get("framework"), str):
            with QSignalBlocker(self._choice):
                self.choose(framework)
            self._wanted = place
            self.invalidate()

    def _go_back(self, place: dict[str, Any]) -> None:
        opened, row = place.get("open"), place.get("row")
        for top in self._tops():
            top.setExpanded(isinstance(opened, list) and top.text(0) in opened)
            for one in (top, *(top.child(n) for n in range(top.childCount()))):
                if one is not None and _path(one) == row:
                    self._tree.setCurrentItem(one)
        self._tree.doItemsLayout()  # or there is nothing to scroll yet
        scroll_back(self._tree, place.get("scroll"))

    def _tops(self) -> list[QTreeWidgetItem]:
        tops = (self._tree.topLevelItem(n) for n in range(self._tree.topLevelItemCount()))
        return [top for top in tops if top is not None]

    # One requirement

    def _row(self, row: Requirement, rollup: Rollup) -> QTreeWidgetItem:
        about = self._checked_by(row) if row.items else self._why_not(row)
        texts = [row.id, self._result(row.counts), about]
        top = QTreeWidgetItem(texts)
        top.setForeground(2, QColor(self._theme.muted))
        bold = QFont(self._tree.font())
        bold.setBold(True)
        top.setFont(0, bold)
        top.setToolTip(2, f"<p>{escape(about)}</p>" if about else "")
        self._mark(top, row.counts)
        top.addChildren([self._child(item, reference, rollup) for item, reference in row.items])
        return top

    def _checked_by(self, row: Requirement) -> str:
        """Where a framework's own titles may not be copied, the checks say what a requirement is about."""
        chosen = self.chosen()
        found = checks(chosen.id, row.id) if chosen else []
        return self.tr("Prowler: {0}").format(", ".join(found)) if found else ""

    def _why_not(self, row: Requirement) -> str:
        return self.tr("Not covered. {0}").format(row.reason).strip()

    def _child(self, item: Responsibility, reference: Reference, rollup: Rollup) -> QTreeWidgetItem:
        counts = Counts() if item.is_inherited else rollup.of_item(item.id)
        result = self.tr("Inherited from AWS") if item.is_inherited else self._result(counts)
        sources = self._sources(reference)
        child = QTreeWidgetItem([f"{item.id}  {item.title}", result, self._basis(sources)])
        child.setData(0, _ITEM, item.id)
        child.setToolTip(0, f"<p>{escape(child.text(0))}</p>")
        relationship = self.tr("Relationship: {0}").format(reference.relationship)
        lines = map(escape, (*(sources or [child.text(2)]), relationship))
        child.setToolTip(2, f"<p>{'<br>'.join(lines)}</p>")
        self._mark(child, counts)
        return child

    def _sources(self, reference: Reference) -> list[str]:
        """What a mapping is derived from, as the catalog describes it; nothing for our judgement."""
        chosen = self.chosen()
        known = dict(chosen.sources) if chosen else {}
        return [] if reference.basis == JUDGEMENT else [known.get(name, name) for name in reference.sources]

    def _basis(self, sources: list[str]) -> str:
        if not sources:
            return self.tr("Our judgement")
        return self.tr("Derived: {0}").format("; ".join(source.partition(": ")[0] for source in sources))

    def _result(self, counts: Counts) -> str:
        if not counts.total:
            return ""
        text = word(counts.worst)
        if counts.uniform is None:
            text = self.tr("{0}: {1} of {2}").format(text, counts.of(counts.worst), counts.total)
        return text

    def _mark(self, row: QTreeWidgetItem, counts: Counts) -> None:
        """The shape of its result, and the row as one sentence for who cannot see it."""
        if counts.total:
            row.setIcon(1, self._icons[counts.worst])
        sentence = ", ".join(filter(None, (row.text(column) for column in range(3))))
        for column in range(3):
            row.setData(column, Qt.ItemDataRole.AccessibleTextRole, sentence)

    def _activate(self, row: QTreeWidgetItem, _column: int) -> None:
        item: Any = row.data(0, _ITEM)
        if item:
            self.item_chosen.emit(str(item))


def _path(row: QTreeWidgetItem) -> list[str]:
    """What tells a row from all others of its framework."""
    top = row.parent()
    return [row.text(0)] if top is None else [top.text(0), row.text(0)]
