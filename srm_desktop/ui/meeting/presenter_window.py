"""What the presenter sees beside the wall: what comes next, notes, minutes, the clock and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from srm_desktop.model.answer import AnswerKey
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.keyed_window import KeyedWindow
from srm_desktop.ui.meeting.keys import Stage
from srm_desktop.ui.meeting.verdict_strip import VerdictStrip
from srm_desktop.ui.theme.tokens import SMALL, XL, L, M, S, Theme
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (1024, 700)
_COMING = 6


class PresenterWindow(KeyedWindow):
    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.setWindowTitle(self.tr("Presenter: {0}").format(desk.meeting.title))
        self._place, self._time = text_label("", "title"), text_label("", "heading", wrap=False)
        self._front, self._statement = text_label("", "heading"), text_label("")
        self._coming, self._notes = text_label(""), text_label("")
        self._minutes = QListWidget()
        self._strip = VerdictStrip(desk)
        self._build()
        self._strip.pressed.connect(self.run)
        self.resize(*_SIZE)
        self.refresh()

    def _build(self) -> None:
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._time)
        columns = QHBoxLayout()
        columns.setSpacing(XL)
        columns.addWidget(self._left(), 1)
        columns.addWidget(self._right(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, L, XL, L)
        layout.setSpacing(M)
        layout.addLayout(head)
        layout.addLayout(columns, 1)
        for widget in (self.entry, self._strip, self.message, self.keys):
            layout.addWidget(widget)

    def _left(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("role", "surface")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._front)
        column.addWidget(self._statement)
        for title, label in ((self.tr("Notes"), self._notes), (self.tr("Next"), self._coming)):
            column.addSpacing(M)
            column.addWidget(text_label(title, "section"))
            column.addWidget(label)
        column.addStretch(1)
        area = ScrollColumn(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _right(self) -> QFrame:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(text_label(self.tr("Minutes"), "section"))
        self._minutes.setWordWrap(True)
        self._minutes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._minutes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._minutes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._minutes.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._minutes.setAccessibleName(self.tr("Minutes"))
        column.addWidget(self._minutes, 1)
        return frame

    def refresh(self) -> None:
        desk, stage = self.desk, self.desk.stage
        item = desk.item
        self._front.setText(f"{item.id}  {item.title}" if item else self._stage_words(stage))
        self._statement.setText(item.statement if item else "")
        self._notes.setText(self._note_words() or self.tr("None on this item."))
        coming = [f"{one.id}  {one.title}" for one in desk.coming(_COMING)]
        self._coming.setText("\n".join(coming) or self.tr("Nothing: this is the last one."))
        self._show_minutes()
        self._strip.setVisible(stage is Stage.ITEM and not self.desk.typing)
        self._strip.show_pending(self.theme, 0)
        self.keys.show_keys(stage, self.theme.points(SMALL))
        self.tick()

    def tick(self) -> None:
        for label, text in ((self._place, self.desk.place()), (self._time, self.desk.time())):
            if label.text() != text:
                label.setText(text)

    def _stage_words(self, stage: Stage) -> str:
        return {
            Stage.OPENING: self.tr("Open actions from before"),
            Stage.READ_BACK: self.tr("Read-back"),
            Stage.CLOSED: self.tr("The meeting is closed"),
        }.get(stage, self.desk.meeting.current)

    def _note_words(self) -> str:
        desk = self.desk
        if desk.stage is not Stage.ITEM:
            return ""
        notes: dict[str, list[str]] = {}
        for target in desk.targets:
            if note := desk.session.state.answer(AnswerKey(target.id, desk.meeting.current)).note:
                notes.setdefault(note, []).append(target.name)
        return "\n\n".join(f"{', '.join(names)}:\n{note}" for note, names in notes.items())

    def _show_minutes(self) -> None:
        """The newest first."""
        self._minutes.clear()
        for minute in reversed(self.desk.session.state.minutes_of(self.desk.meeting.id)):
            self._minutes.addItem(f"{minute.item} \u00b7 {self.desk.line_words(minute)}")
