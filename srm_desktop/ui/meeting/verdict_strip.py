"""The five verdicts in a row, the one that is not written yet marked, and below them what Enter would do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.ui.language import word
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import WALL_BODY, S, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.check_button import CheckButton
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.text_label import text_label


class VerdictStrip(QWidget):
    """`pressed` carries a command of the meeting's keys."""

    pressed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._buttons = {result: self._button(n, result) for n, result in enumerate(VERDICTS, 1)}
        self._said = text_label("")
        row = FlowLayout(S)
        for button in self._buttons.values():
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(row)
        layout.addWidget(self._said)

    def _button(self, number: int, result: Result) -> CheckButton:
        button = CheckButton(f"{number}  {word(result)}", "result")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.chosen.connect(lambda _: self.pressed.emit(f"verdict_{number}"))
        return button

    def show_pending(self, theme: Theme, height: int) -> None:
        points = theme.wall_points(WALL_BODY, height, 0.9)
        font = QFont(self.font())
        font.setPointSize(points)
        for result, button in self._buttons.items():
            button.setFont(font)
            button.setIcon(result_icon(result, theme, points + S))
            button.setIconSize(QSize(points + S, points + S))
            button.show_checked(result is self._desk.pending)
        self._said.setFont(font)
        self._said.setText(self._words())

    def _words(self) -> str:
        result, whom = self._desk.pending, self._desk.for_whom()
        if result is None and len(self._desk.targets) > 1:
            said = self.tr("1 to 5: a verdict for {0} (\u2190 \u2192). Enter leaves the item as it is.")
            return said.format(whom)
        if result is None:
            return self.tr("1 to 5: a verdict for {0}. Enter leaves the item as it is.").format(whom)
        said = self.tr("{0} for {1}: Enter writes it, Esc takes it back.")
        if result is Result.NOT_APPLICABLE:
            said = self.tr("{0} for {1}: Enter asks why, Esc takes it back.")
        return said.format(word(result), whom)
