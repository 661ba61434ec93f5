"""How far the assessment is, how it got there, and what stands between it and a signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.name_order import name_order
from srm_desktop.model.progress import total
from srm_desktop.services.action_items import When, when
from srm_desktop.services.documents.signoff import Scope, by_weight, gates_in_turns
from srm_desktop.services.evidence import evidence
from srm_desktop.services.filters.filtering import Filter
from srm_desktop.services.reliance import best_age
from srm_desktop.services.session import Session
from srm_desktop.services.status import documents
from srm_desktop.services.trend import Trend
from srm_desktop.ui.charts.bars import BarRow, ResultBars
from srm_desktop.ui.charts.picture import Picture
from srm_desktop.ui.charts.trend_lines import TrendLines
from srm_desktop.ui.language import day, number
from srm_desktop.ui.overview.blockers import gate_line
from srm_desktop.ui.overview.cards import Line, Lines, TitledCard
from srm_desktop.ui.overview.coverage import Coverage
from srm_desktop.ui.overview.diagram import Diagram
from srm_desktop.ui.theme.tokens import XL, L, M, S, Theme
from srm_desktop.ui.turns import Turns
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import stack
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.scroll_place import scroll_back, scroll_place
from srm_desktop.ui.widgets.text_label import text_label

_FINAL = Scope(final=True)
MAX_TARGETS = 12
MAX_ACTIONS = 5
_TWO_COLUMNS = 760
_RESTS_MS = 150
"""The picture is drawn again when the hands rest, not after every key."""


class OverviewView(LazyView):
    """`item_chosen` carries the id of a domain, which the checklist finds as well."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._coverage = Coverage(theme)
        self._begin = Card((L, L))
        self._add = QPushButton(self.tr("Add targets..."))
        self._diagram = Diagram(session.catalog, theme)
        self._domains = ResultBars(self.tr("Results by domain"), theme)
        self._targets = ResultBars(self.tr("Results by target"), theme)
        self._trend_lines = TrendLines(self.tr("Trend"), theme)
        self._blockers, self._actions, self._evidence = Lines(), Lines(), Lines()
        self._more = QPushButton()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._area = ScrollColumn(steady=True)
        self._trend: Trend | None = None
        # Counting 50,000 answers takes a moment, in several ways: a little in each turn of the loop.
        self._turns = Turns(self)
        self._soon = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._soon.timeout.connect(self.invalidate)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(M)
        self._build_begin()
        layout.addWidget(self._begin)
        layout.addWidget(self._coverage)
        layout.addWidget(self._diagram)
        self._build_cards()
        layout.addLayout(self._cards)
        layout.addStretch(1)
        self._area.setWidget(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stack(self, self._area, main=self._area)
        self.setFocusProxy(self._diagram)

    def _build_begin(self) -> None:
        """In place of the coverage, where there is nothing to cover yet."""
        said = self.tr(
            "There are {0} responsibilities to judge in each AWS account, unit or workload that you add."
        ).format(len(self._session.catalog.assessable))
        self._begin.body.addWidget(text_label(self.tr("Add a target to begin"), "heading"))
        self._begin.body.addWidget(text_label(said, "muted"))
        self._begin.body.addSpacing(S)
        self._begin.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.setProperty("role", "primary")

    def _build_cards(self) -> None:
        self._blockers_card = TitledCard(self.tr("Before a sign-off"), self._blockers)
        self._actions_card = TitledCard(self.tr("Actions"), self._actions)
        self._domains_card = TitledCard(self._domains.title, self._domains)
        self._targets_card = TitledCard(self._targets.title, self._targets)
        self._trend_card = TitledCard(self._trend_lines.title, self._trend_lines)
        self._evidence_card = TitledCard(self.tr("Evidence and scans"), self._evidence)
        self._more.setProperty("role", "link")
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        self._targets_card.body.addLayout(more)
        columns = (
            (self._blockers_card, self._domains_card, self._evidence_card),
            (self._trend_card, self._actions_card, self._targets_card),
        )
        self._cards.setSpacing(M)
        for cards in columns:
            column = QVBoxLayout()
            column.setSpacing(M)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._cards.addLayout(column, 1)

    def _connect(self) -> None:
        self._coverage.chosen.connect(
            lambda result: self.filter_chosen.emit(Filter().saying("result", str(result)))
        )
        self._add.clicked.connect(lambda: self.command.emit("add_targets"))
        self._more.clicked.connect(lambda: self.command.emit("matrix"))
        self._diagram.chosen.connect(self.item_chosen)
        self._domains.chosen.connect(self.item_chosen)
        self._targets.chosen.connect(self._show_in_checklist)
        for chart in self._charts():
            chart.save_asked.connect(self.picture_asked)

    def _charts(self) -> tuple[Diagram, ResultBars, ResultBars, TrendLines]:
        return self._diagram, self._domains, self._targets, self._trend_lines

    def pictures(self) -> list[Picture]:
        """The one that has the focus first."""
        shown = [chart for chart in self._charts() if chart.isVisibleTo(self)]
        return [chart.picture() for chart in sorted(shown, key=lambda chart: not chart.hasFocus())]

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._coverage.set_theme(theme)
        for chart in self._charts():
            chart.set_theme(theme)
        self.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS * self._theme.zoom
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # Counting

    def set_targets(self, targets: list[str]) -> None:
        self._trend = None
        super().set_targets(targets)

    def follow(self, batch: Batch) -> None:
        """What is counted again waits until the hands rest."""
        if any(change.entity in (Entity.TARGET, Entity.ATTESTATION) for change in batch.changes):
            self._trend = None
        elif self._trend is not None:
            self._trend.follow(batch)
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def save_place(self) -> dict[str, Any]:
        return {"scroll": scroll_place(self._area)}

    def restore_place(self, place: dict[str, Any]) -> None:
        scroll_back(self._area, place.get("scroll"))

    def hideEvent(self, event: QHideEvent) -> None:
        """What is still to count waits until it is seen again."""
        super().hideEvent(event)
        self._stale |= self._turns.is_busy
        self.leave()

    def leave(self) -> None:
        self._soon.stop()
        self._turns.drop()

    def refresh(self) -> None:
        self._show_answers()
        if self._trend is None:
            self._trend_lines.say(self.tr("Reading the log..."))
            items = [item.id for item in self._session.catalog.assessable]
            self._trend = Trend(self._session, items, self.targets, self._total, self._since()[0])
        self._turns.drop()
        self._turns.add_pieces(self._in_turns())

    def _in_turns(self) -> Iterator[None]:
        self._show_targets()
        yield
        yield from self._look_for_blockers()
        self._show_actions()
        yield
        self._show_evidence()
        yield
        if self._trend is not None:
            yield from self._show_trend(self._trend)

    def _show_answers(self) -> None:
        session = self._session
        rollup = session.rollup(self.targets)
        domains = [
            d for d in session.catalog.domains if any(not item.is_inherited for item in d.responsibilities)
        ]
        counts = {domain.id: rollup.of_items(domain.responsibilities) for domain in domains}
        self._total = total(counts.values())
        self._coverage.show_counts(self._total, len(self.targets))
        self._diagram.show_counts(counts, self._relied())
        self._domains.show_rows([BarRow(d.id, d.title, counts[d.id]) for d in domains])
        self._domains_card.setVisible(bool(self.targets))
        has_targets = bool(session.state.active_targets)
        self._coverage.setVisible(has_targets)
        self._begin.setHidden(has_targets)
        self._add.setHidden(session.read_only)

    def _relied(self) -> dict[str, tuple[int, int]]:
        today, state = date.today(), self._session.state
        found: dict[str, tuple[int, int]] = {}
        for item in self._session.catalog.inherited:
            relied, items = found.get(item.domain_id, (0, 0))
            found[item.domain_id] = (relied + (best_age(state, item.id, today) is not None), items + 1)
        return found

    def _show_targets(self) -> None:
        """The ones with most gaps first."""
        targets = self._session.state.active_targets
        everywhere = self._session.rollup([target.id for target in targets])
        counts = {target.id: everywhere.of_target(target.id) for target in targets}
        order = sorted(targets, key=lambda target: (-counts[target.id].gaps, *name_order(target.name)))
        self._targets.show_rows([BarRow(t.id, t.name, counts[t.id]) for t in order[:MAX_TARGETS]])
        left = len(targets) - MAX_TARGETS
        self._more.setText(self.tr("{0} more targets in the matrix").format(left))
        self._more.setVisible(left > 0)
        self._targets_card.setVisible(bool(targets))

    def _show_in_checklist(self, target_id: str) -> None:
        self.target_chosen.emit(target_id)
        self.command.emit("checklist")

    def _look_for_blockers(self) -> Iterator[None]:
        found = []
        for gates in gates_in_turns(self._session, _FINAL):
            found += gates
            yield
        lines = [gate_line(self, self._session, gate, self._theme) for gate in by_weight(found)]
        if not any(gate.closed for gate in found):
            said = self.tr("Nothing keeps a document from being final.")
            ready = Line(
                said, "circle-check", self._theme.result(Result.SATISFIED), self._attest, self.tr("Prepare")
            )
            lines.insert(0, ready)
        self._blockers.show_lines(lines)

    def _attest(self) -> None:
        self.command.emit("attest")

    def _show_actions(self) -> None:
        today = date.today()
        items = self._session.state.active_action_items
        pressing = [item for item in items if when(item, today) in (When.OVERDUE, When.SOON)]
        lines = [
            Line(
                self.tr("{0} \u00b7 {1}, due {2}").format(item.what, item.owner, day(item.due)),
                "circle-alert" if item.is_overdue(today) else "clock",
                self._theme.alarm if item.is_overdue(today) else self._theme.warning,
            )
            for item in pressing[:MAX_ACTIONS]
        ]
        later = sum(item.is_open for item in items) - len(lines)
        if later > 0 or not lines:
            said = self.tr("{0} more open") if lines else self.tr("{0} open, none of them due this week")
            lines.append(Line(said.format(max(later, 0)) if items else self.tr("Nobody owes anything yet.")))
        lines[-1] = lines[-1]._replace(go=self._all_actions, go_text=self.tr("All actions"))
        self._actions.show_lines(lines)

    def _all_actions(self) -> None:
        self.command.emit("action_items")

    def _show_evidence(self) -> None:
        state = self._session.state
        kept = evidence.totals(state)
        lines = []
        if kept.files:
            newest = max((one.added_on for one in state.active_evidence if one.added_on), default=None)
            said = self.tr("{0} pieces of evidence behind {1} answers, the newest of {2}")
            lines.append(Line(said.format(number(kept.files), number(kept.answers), day(newest))))
        scans = sorted(state.scans.values(), key=lambda scan: scan.taken_at or scan.imported_at)
        if scans:
            newest_scan = scans[-1]
            said = self.tr("{0} scans with {1} findings, the newest of {2}: {3}")
            at = day(newest_scan.taken_at or newest_scan.imported_at)
            lines.append(Line(said.format(len(scans), number(len(state.findings)), at, newest_scan.name)))
        self._evidence.show_lines(lines)
        self._evidence_card.setVisible(bool(lines))

    # The trend

    def _show_trend(self, trend: Trend) -> Iterator[None]:
        """Read from the log once, stretch by stretch; kept, and followed from then on."""
        while trend.read_on():
            yield
        points = trend.points()
        self._trend_card.title.setText(self._since()[1])
        if points:
            self._trend_lines.show_points(trend.start, points)
        elif self._since()[0]:
            self._trend_lines.say(self.tr("Nothing has changed since the last document."))
        else:
            self._trend_lines.say(self.tr("The trend begins with the first answer."))

    def _since(self) -> tuple[int, str]:
        """The change after which the trend starts, and its title."""
        made = next(iter(documents(self._session)), None)
        if made is None or not made.log_seq.isdecimal():
            return 0, self.tr("Trend since the beginning")
        try:
            at = datetime.fromisoformat(made.made_at).astimezone()
        except ValueError:  # a file may say anything
            return int(made.log_seq), self.tr("Trend since the last document")
        return int(made.log_seq), self.tr("Trend since the document of {0}").format(day(at))
