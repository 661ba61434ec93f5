"""A date that may be empty: typed or picked."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from srm_desktop.model.answer import Result
from srm_desktop.ui.language import day_form
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XS, Theme

_PARTS = {"d": r"(?P<day>\d{1,2})", "M": r"(?P<month>\d{1,2})", "y": r"(?P<year>\d{4}|\d{2})"}
_CALENDAR = 308
"""Pixels in which the names of the days are whole."""


def parse_date(text: str) -> date | None:
    """ISO 8601 or as the window shows it. Raises ValueError for any other text; None when empty."""
    text = text.strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _as_shown(text)


def _as_shown(text: str) -> date:
    """With zeros and the century or without."""
    form = re.sub(r"d+|M+|y+|.", lambda part: _PARTS.get(part[0][0]) or re.escape(part[0]), day_form())
    found = re.fullmatch(form, text)
    if found is None:
        raise ValueError(text)
    year = int(found["year"])
    return date(year + 2000 if year < 100 else year, int(found["month"]), int(found["day"]))


class DateField(QWidget):
    """`committed` carries the new date or None, when the field is left or Enter is pressed."""

    committed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.field.setAccessibleName(self.tr("Date"))
        self.field.editingFinished.connect(self._finish)
        self.field.textEdited.connect(lambda: self._mark(True))
        self._button = QToolButton()
        self._button.setToolTip(self.tr("Choose a date"))
        self._button.setAccessibleName(self.tr("Choose a date"))
        self._button.clicked.connect(self._pick)
        self.setFocusProxy(self.field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._button.setIcon(icon("calendar", theme.text))
        self._warning = theme.result(Result.OTHER_THAN_SATISFIED)
        self._mark(True)

    def show_date(self, value: date | None, placeholder: str = "") -> None:
        self._shown = value.isoformat() if value else ""
        self.field.setText(self._shown)
        self.field.setPlaceholderText(placeholder or self.tr("YYYY-MM-DD"))
        self._mark(True)

    def value(self) -> date | None:
        """Raises ValueError where the text is no date."""
        return parse_date(self.field.text())

    def _finish(self) -> None:
        if self.field.text() == self._shown:
            return
        try:
            value = self.value()
        except ValueError:
            self._mark(False)
            return
        self.show_date(value)
        self.committed.emit(value)

    def _mark(self, good: bool) -> None:
        self.field.setStyleSheet("" if good else f"QLineEdit {{ border: 1px solid {self._warning}; }}")
        self.field.setToolTip("" if good else self.tr("This is not a date. Write it as 2026-12-31."))

    def _calendar(self) -> QCalendarWidget:
        """In the theme's colours: Qt paints week-ends red and its arrows black."""
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumWidth(_CALENDAR)
        plain = QTextCharFormat()
        plain.setForeground(QColor(self._theme.text))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, plain)
        for name in ("prev", "next"):
            button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                side = "left" if (name == "prev") != self.isRightToLeft() else "right"
                button.setIcon(icon(f"chevron-{side}", self._theme.text))
        return calendar

    def _pick(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = self._calendar()
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(calendar)
        try:
            if value := self.value():
                calendar.setSelectedDate(QDate(value.year, value.month, value.day))
        except ValueError:
            self._mark(False)

        def take(day: QDate) -> None:
            popup.close()
            self.field.setText(f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
            self._finish()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()
