"""One responsibility for everybody in the room: its statement as large as fits, and what is known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from srm_desktop.model.catalog import Responsibility
from srm_desktop.ui.language import word
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.facts import Facts
from srm_desktop.ui.theme.tokens import WALL_BODY, WALL_HEADING, WALL_NOTE, WALL_TITLE, XL, XS, L, M, Theme
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_FITS = (1.0, 0.9, 0.8, 0.72, 0.65)
"""By how much the text may shrink before it scrolls."""


class ItemPage(QWidget):
    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._where = text_label("", "muted")
        self._title = text_label("")
        self._statement = text_label("")
        self._criteria = [(text_label("", "muted"), text_label("")) for _ in range(3)]
        self.facts = Facts(desk)
        self._area = ScrollColumn()
        self._room = 0
        self._build()

    def _build(self) -> None:
        body = QWidget()
        body.setProperty("role", "surface")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, L, 0)
        self._column.setSpacing(M)
        for label in (self._where, self._title, self._statement):
            self._column.addWidget(label)
        self._column.addSpacing(M)
        for name, text in self._criteria:
            pair = QVBoxLayout()
            pair.setSpacing(XS)
            pair.addWidget(name)
            pair.addWidget(text)
            self._column.addLayout(pair)
        self._column.addStretch(1)
        self._area.setWidget(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(XL, L, XL, L)
        layout.setSpacing(L)
        layout.addWidget(self._area, 2)
        layout.addWidget(self.facts, 1)

    def show_item(self, theme: Theme) -> None:
        self._theme = theme
        item = self._desk.item
        if item is None:
            self._where.setText(self._desk.meeting.current)
            self._title.setText(self.tr("This responsibility is not in the catalog any more."))
            self._statement.clear()
            self._show_criteria(())
        else:
            self._show(item)
        self._fit()

    def _show(self, item: Responsibility) -> None:
        domain = self._desk.session.catalog.domain(item.domain_id)
        self._where.setText(f"{item.id} \u00b7 {domain.title} \u00b7 {word(item.severity)}")
        self._title.setText(item.title)
        self._statement.setText(item.statement)
        self._show_criteria(
            (
                (self.tr("Satisfied when"), item.satisfied),
                (self.tr("Partially satisfied when"), item.partially_satisfied),
                (self.tr("Other than satisfied when"), item.other_than_satisfied),
            )
        )
        self.setAccessibleName(f"{item.id}, {item.title}. {item.statement}")

    def _show_criteria(self, criteria: tuple[tuple[str, str], ...]) -> None:
        for position, (name, text) in enumerate(self._criteria):
            said = criteria[position] if position < len(criteria) else ("", "")
            for label, words in zip((name, text), said, strict=True):
                label.setText(words)
                label.setVisible(bool(said[1]))

    def scroll_by(self, steps: int) -> None:
        for area in (self._area, self.facts):
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + steps * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The largest type at which nothing is scrolled; what is typed below does not make it smaller."""
        if not self._desk.typing:
            self._room = self._area.viewport().height()
        room, width = self._room, self._area.viewport().width()
        for fit in _FITS:
            self._set_sizes(fit)
            self._column.invalidate()
            if self._column.totalHeightForWidth(width) <= room:
                break
        self.facts.show_item(self._theme, self.window().height())

    def _set_sizes(self, fit: float) -> None:
        _resize(self._where, self._points(WALL_NOTE, fit))
        _resize(self._title, self._points(WALL_TITLE, fit), bold=True)
        _resize(self._statement, self._points(WALL_HEADING, fit))
        for name, text in self._criteria:
            _resize(name, self._points(WALL_NOTE, fit))
            _resize(text, self._points(WALL_BODY, fit))

    def _points(self, size: int, fit: float) -> int:
        return self._theme.wall_points(size, self.window().height(), fit)


def _resize(label: QLabel, points: int, *, bold: bool = False) -> None:
    font = QFont(label.font())
    font.setPointSize(points)
    font.setBold(bold)
    label.setFont(font)
