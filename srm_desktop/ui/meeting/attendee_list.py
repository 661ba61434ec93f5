"""Who is in the meeting, and in which role: a line for each person of the assessment."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QScrollArea, QSizePolicy, QWidget

from srm_desktop.model.assessment import Person, Role
from srm_desktop.model.meeting import Attendee
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import XS, M, S
from srm_desktop.ui.widgets.text_label import text_label

_ROLES = tuple(Role)
_CHOICE = 18
_BOX = 28
"""The width of a check box and the gap after it."""


class _Name(QCheckBox):
    """As much of a name as there is room for; all of it in the tooltip and for screen readers."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._name = person.name
        self.setAccessibleName(person.name)
        said = ", ".join(filter(None, (person.name, person.title, person.organisation)))
        self.setToolTip(f"<p>{escape(said)}</p>")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _BOX
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


def _narrow(box: QComboBox) -> None:
    """As wide as a short choice; what is chosen is in the tooltip too."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_CHOICE)
    box.currentTextChanged.connect(lambda text: box.setToolTip(f"<p>{escape(text)}</p>"))


class AttendeeList(QScrollArea):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, tuple[QCheckBox, QComboBox]] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Attendees"))
        self.setProperty("role", "framed")

    def show_people(self, people: list[Person], attending: tuple[Attendee, ...]) -> None:
        roles = {attendee.person: attendee.role for attendee in attending}
        page = QWidget()
        page.setProperty("role", "surface")
        grid = QGridLayout(page)
        grid.setContentsMargins(M, S, M, S)
        grid.setVerticalSpacing(XS)
        grid.setColumnStretch(0, 1)
        self._rows = {}
        for row, person in enumerate(people):
            there, role = self._row(person, person.id in roles, roles.get(person.id, person.role))
            self._rows[person.id] = (there, role)
            grid.addWidget(there, row, 0)
            grid.addWidget(role, row, 1)
        if not people:
            grid.addWidget(text_label(self.tr("Nobody is named in this assessment yet."), "muted"), 0, 0)
        grid.setRowStretch(len(people), 1)
        for there, _ in list(self._rows.values())[:1]:
            self.setFocusProxy(there)
        self.setWidget(page)

    def _row(self, person: Person, is_there: bool, in_role: Role) -> tuple[QCheckBox, QComboBox]:
        there, role = _Name(person), QComboBox()
        there.setChecked(is_there)
        there.toggled.connect(role.setEnabled)
        there.toggled.connect(lambda _: self.changed.emit())
        _narrow(role)
        for one in _ROLES:
            role.addItem(word(one), one)
        role.setCurrentIndex(_ROLES.index(in_role))
        role.setEnabled(is_there)
        role.setAccessibleName(self.tr("Role of {0}").format(person.name))
        return there, role

    def attendees(self) -> tuple[Attendee, ...]:
        return tuple(
            Attendee(id_, _ROLES[role.currentIndex()])
            for id_, (there, role) in self._rows.items()
            if there.isChecked()
        )
