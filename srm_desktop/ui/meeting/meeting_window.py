"""The wall: what the whole room looks at while a meeting goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout

from srm_desktop.model.meeting import Minute
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.item_page import ItemPage
from srm_desktop.ui.meeting.keyed_window import KeyedWindow
from srm_desktop.ui.meeting.keys import Stage
from srm_desktop.ui.meeting.list_page import ListPage
from srm_desktop.ui.meeting.minute_words import owed_words
from srm_desktop.ui.meeting.verdict_strip import VerdictStrip
from srm_desktop.ui.theme.tokens import WALL_BODY, WALL_NOTE, XL, M, S, Theme
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (1280, 800)
_MIN_SIZE = (800, 560)
_PROGRESS = 4
_MOST = 12


class MeetingWindow(KeyedWindow):
    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._name = text_label("", "muted")
        self._place = text_label("", wrap=False)
        self._time = text_label("", wrap=False)
        self._progress = QProgressBar()
        self.item_page = ItemPage(desk, theme)
        self.list_page = ListPage()
        self._pages = QStackedWidget()
        self._strip = VerdictStrip(desk)
        self._commands |= {
            "page_down": partial(self.item_page.scroll_by, 1),
            "page_up": partial(self.item_page.scroll_by, -1),
        }
        self._build()
        self._strip.pressed.connect(self.run)
        self.list_page.chosen.connect(self._choose_line)
        self.list_page.done.connect(self._press_done)
        self.setMinimumSize(*_MIN_SIZE)
        self.resize(*_SIZE)
        self.refresh()

    def _build(self) -> None:
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(XL, M, XL, M)
        head.setSpacing(XL)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        head.addWidget(self._time)
        self._progress.setFixedHeight(_PROGRESS)
        self._progress.setTextVisible(False)
        self._progress.setProperty("role", "thin")
        self._progress.setAccessibleName(self.tr("Settled"))
        self._pages.addWidget(self.item_page)
        self._pages.addWidget(self.list_page)
        foot = QFrame()
        foot.setProperty("role", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(XL, M, XL, M)
        column.setSpacing(S)
        for widget in (self.entry, self._strip, self.message, self.keys):
            column.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self._pages, 1)
        layout.addWidget(foot)

    def refresh(self) -> None:
        stage, meeting = self.desk.stage, self.desk.meeting
        self._set_sizes()
        self._name.setText(meeting.title)
        self._progress.setMaximum(len(meeting.queue))
        self._progress.setValue(len(meeting.queue) - len(meeting.unsettled))
        self.keys.show_keys(stage, self.theme.wall_points(WALL_NOTE, self.height()))
        self._strip.setVisible(stage is Stage.ITEM and not self.desk.typing)
        self._strip.show_pending(self.theme, self.height())
        self.keys.setVisible(not self.desk.typing)
        self._pages.setCurrentWidget(self.item_page if stage is Stage.ITEM else self.list_page)
        match stage:
            case Stage.ITEM:
                self.item_page.show_item(self.theme)
            case Stage.OPENING:
                self._show_owed()
            case Stage.READ_BACK:
                self._show_read_back()
            case Stage.CLOSED:
                self._show_closed()
        self.setAccessibleDescription(self.tr("{0}. {1}").format(self.desk.place(), self.desk.time()))
        self.tick()

    def tick(self) -> None:
        for label, text in ((self._place, self.desk.place()), (self._time, self.desk.time())):
            if label.text() != text:
                label.setText(text)
        role = "warning" if self.desk.clock.over >= 1 else ""
        if self._time.property("role") != role:
            font = self._time.font()
            self._time.setProperty("role", role)
            self._time.style().polish(self._time)
            self._time.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sizes()
        self._strip.show_pending(self.theme, self.height())

    def _set_sizes(self) -> None:
        for label, size, bold in (
            (self._name, WALL_BODY, False),
            (self._place, WALL_BODY, True),
            (self._time, WALL_BODY, True),
            (self.message, WALL_NOTE, False),
        ):
            font = QFont(label.font())
            font.setPointSize(self.theme.wall_points(size, self.height()))
            font.setBold(bold)
            label.setFont(font)
        self.entry.set_points(self.theme.wall_points(WALL_BODY, self.height(), 0.9))
        self.list_page.set_sizes(self.theme, self.height())

    # Lists

    def _show_owed(self) -> None:
        owed = self.desk.owed()
        self.list_page.show_lines(
            self.tr("Open actions from before"),
            self.tr("X marks the chosen one as done."),
            [owed_words(item, "\n") for item in owed],
            self.desk.line,
            "",
            self.tr("Begin with the first item (Enter)"),
        )

    def _show_read_back(self) -> None:
        lines = self.desk.lines()
        confirm = self.tr("Confirmed by {0}: close the meeting (C)")
        self.list_page.show_lines(
            self.tr("Read-back"),
            self.tr("Read each line aloud. {0} confirms them with C.").format(self.desk.chair()),
            self._line_words(lines),
            self.desk.line,
            "" if self.desk.typing else self._left_words(),
            "" if self.desk.typing else confirm.format(self.desk.chair()),
        )

    def _line_words(self, minutes: list[Minute]) -> list[str]:
        """Each item is named by the first of its lines."""
        known, lines, before = self.desk.session.catalog.by_id, [], ""
        for minute in minutes:
            said = self.desk.line_words(minute)
            title = known[minute.item].title if minute.item in known else ""
            lines.append(said if minute.item == before else f"{minute.item} \u00b7 {title}\n{said}")
            before = minute.item
        return lines

    def _left_words(self) -> str:
        """What the next meeting begins with."""
        meeting = self.desk.meeting
        parked = meeting.still_parked
        others = [item for item in meeting.unsettled if item not in parked]
        said = []
        if parked:
            said.append(self.tr("Parked for next time: {0}.").format(self._ids(parked)))
        if others:
            said.append(self.tr("Not talked about: {0}.").format(self._ids(others)))
        return "\n".join(said)

    def _ids(self, items: Sequence[str]) -> str:
        """With hyphens at which no line breaks."""
        said = ", ".join(items[:_MOST]).replace("-", "\u2011")
        more = len(items) - _MOST
        return self.tr("{0} and {1} more").format(said, more) if more > 0 else said

    def _show_closed(self) -> None:
        meeting = self.desk.meeting
        said = self.tr("{0} confirmed what was read back.").format(meeting.confirmed_by)
        lines = self._line_words(self.desk.lines())
        self.list_page.show_lines(
            self.tr("The meeting is closed"),
            said,
            lines,
            self.desk.line,
            self._left_words(),
            self.tr("Make the minutes as a PDF (M)"),
        )

    def _choose_line(self, line: int) -> None:
        self.desk.line = line
        self.desk.changed.emit()

    def _press_done(self) -> None:
        stage = self.desk.stage
        self.run({Stage.OPENING: "enter", Stage.READ_BACK: "close"}.get(stage, "minutes"))
