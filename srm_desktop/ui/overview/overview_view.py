"""How far the assessment is and what stands between it and a signature."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.answer import Result
from srm_desktop.model.progress import Counts, Rollup, total
from srm_desktop.services.filter_query import parse
from srm_desktop.services.session import Session
from srm_desktop.services.status import Status, status
from srm_desktop.ui.flow_layout import FlowLayout
from srm_desktop.ui.glyphs import draw_bar, result_icon
from srm_desktop.ui.language import word
from srm_desktop.ui.overview.diagram import Diagram
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import XL, XS, L, M, S, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.view import LazyView

MAX_TARGETS = 12


class Bar(QWidget):
    def __init__(self, counts: Counts, theme: Theme) -> None:
        super().__init__()
        self._counts, self._theme = counts, theme
        self.setMinimumWidth(96)
        self.setFixedHeight(S)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_bar(painter, self.rect().toRectF(), self._counts, self._theme)
        painter.end()


class OverviewView(LazyView):
    """`item_chosen` carries the id of a domain, which the checklist finds as well."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._heading = text_label("", "title")
        self._subtitle = text_label("", "muted")
        self._tiles = FlowLayout(S)
        self._tile_buttons = {result: self._tile(result) for result in VERDICTS}
        self._add = QPushButton(self.tr("Add targets..."))
        self._diagram = Diagram(session.catalog, theme)
        self._table = QFrame()
        self._build()
        self._diagram.chosen.connect(self.item_chosen)

    def _tile(self, result: Result) -> QPushButton:
        tile = QPushButton()
        tile.setProperty("role", "result")
        tile.clicked.connect(lambda: self.filter_chosen.emit(parse(f"result:{result}")))
        self._tiles.addWidget(tile)
        return tile

    def _build(self) -> None:
        body = QWidget()
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(XL, XL, XL, XL)
        self._layout.setSpacing(M)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._subtitle)
        self._add.setProperty("role", "primary")
        self._add.clicked.connect(lambda: self.command.emit("add_targets"))
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(self._tiles)
        self._layout.addWidget(self._diagram)
        self._layout.addWidget(self._table)
        self._layout.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFocusProxy(self._diagram)

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._diagram.theme = theme
        self.invalidate()

    def refresh(self) -> None:
        session = self._session
        rollup = Rollup(session.catalog.assessable, self.targets, session.state)
        now = status(session)
        by_domain = {d.id: rollup.of_items(d.responsibilities) for d, _ in now.by_domain}
        counts = total(by_domain.values())
        details = session.state.details
        self._heading.setText(details.title)
        self._subtitle.setText(self._summary(counts))
        for result, tile in self._tile_buttons.items():
            tile.setIcon(result_icon(result, self._theme))
            tile.setText(f" {counts.of(result):n}  {word(result)}")
        self._diagram.show_counts(by_domain)
        self._add.setVisible(not now.by_target and not session.read_only)
        self._show_targets(now)

    def _summary(self, counts: Counts) -> str:
        organisation = self._session.state.details.organisation
        if not self._session.state.active_targets:
            return self.tr("{0} \u00b7 Add a target to begin.").format(organisation)
        said = self.tr("{0} \u00b7 {1} of {2} answers assessed in {3} targets")
        if len(self.targets) == 1:
            said = self.tr("{0} \u00b7 {1} of {2} answers assessed in this target")
        return said.format(organisation, counts.assessed, counts.total, len(self.targets))

    def _show_targets(self, now: Status) -> None:
        """Each target with its bar, the ones with most gaps first."""
        self._layout.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QFrame()
        self._table.setProperty("role", "card")
        self._layout.insertWidget(self._layout.count() - 1, self._table)
        rows = sorted(now.by_target, key=lambda row: (-row[1].gaps, row[0].name.casefold()))
        grid = QGridLayout(self._table)
        grid.setContentsMargins(L, M, L, M)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(text_label(self.tr("Targets"), "section", wrap=False), 0, 0)
        for row, (target, counts) in enumerate(rows[:MAX_TARGETS], 1):
            self._add_row(grid, row, target.id, target.label, counts)
        if len(rows) > MAX_TARGETS:
            more = self.tr("and {0} more").format(len(rows) - MAX_TARGETS)
            grid.addWidget(text_label(more, "muted", wrap=False), MAX_TARGETS + 1, 0)
        self._table.setVisible(bool(rows))

    def _add_row(self, grid: QGridLayout, row: int, target_id: str, name: str, counts: Counts) -> None:
        button = QPushButton(name if len(name) <= 48 else name[:47] + "\u2026")
        button.setToolTip(name if len(name) > 48 else "")
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self._show_in_checklist(target_id))
        grid.addWidget(button, row, 0)
        grid.addWidget(Bar(counts, self._theme), row, 1)
        said = self.tr("{0} of {1}").format(counts.assessed, counts.total)
        grid.addWidget(self._right(said), row, 2)
        grid.addWidget(self._right(self.tr("{0} gaps").format(counts.gaps)), row, 3)

    def _show_in_checklist(self, target_id: str) -> None:
        self.target_chosen.emit(target_id)
        self.command.emit("checklist")

    def _right(self, text: str) -> QLabel:
        label = text_label(text, "muted", wrap=False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label
