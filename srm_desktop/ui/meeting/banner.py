"""Above the views while a meeting is running: that it is, and the way back into it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from srm_desktop.services.meetings.meetings import running
from srm_desktop.services.session import Session
from srm_desktop.ui.theme.tokens import M, S
from srm_desktop.ui.widgets.text_label import text_label


class MeetingBanner(QFrame):
    resume = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "banner")
        self._said = text_label("")
        button = QPushButton(self.tr("Resume"))
        button.clicked.connect(self.resume)
        button.setEnabled(not session.read_only)
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.addWidget(self._said, 1)
        row.addWidget(button)
        self.refresh()

    def refresh(self) -> None:
        meeting = running(self._session)
        self.setVisible(meeting is not None)
        if meeting is not None:
            settled = len(meeting.queue) - len(meeting.unsettled)
            said = self.tr("The meeting {0} is running: {1} of {2} settled.")
            self._said.setText(said.format(meeting.title, settled, len(meeting.queue)))
