"""The windows of a meeting on the screens there are: the wall, and the presenter's beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from srm_desktop.services.session import Session
from srm_desktop.ui.meeting.desk import Desk
from srm_desktop.ui.meeting.keyed_window import KeyedWindow
from srm_desktop.ui.meeting.keys import Stage
from srm_desktop.ui.meeting.meeting_window import MeetingWindow
from srm_desktop.ui.meeting.presenter_window import PresenterWindow
from srm_desktop.ui.theme.tokens import Theme


class Room(QObject):
    """`left` when its windows are gone, `minutes_wanted` when the minutes of its meeting are to be made."""

    left = Signal()
    minutes_wanted = Signal(str)

    def __init__(
        self, session: Session, meeting_id: str, theme: Theme, author: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._id = meeting_id
        self.desk = Desk(session, meeting_id, author, self)
        self.wall = MeetingWindow(self.desk, theme)
        self.presenter = PresenterWindow(self.desk, theme)
        for window in (self.wall, self.presenter):
            window.asked.connect(self._run)
        self.desk.gone.connect(self.close)
        self._is_open = True

    def open(self, here: QScreen) -> None:
        """The wall fills another screen than the one the work is on, where there is another."""
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        self._put(self.wall, others[0] if others else here)
        self.wall.showFullScreen()
        if others:
            self._put(self.presenter, here)
            self.presenter.show()
        self.show()

    def show(self) -> None:
        """To the front, with the keyboard."""
        for window in (self.wall, self.presenter):
            if window.isVisible():
                window.raise_()
                window.activateWindow()
                window.setFocus()

    def set_theme(self, theme: Theme) -> None:
        for window in (self.wall, self.presenter):
            window.set_theme(theme)

    def leave(self) -> None:
        """The meeting stays running where it is not closed, and can be resumed."""
        if self.desk.stage is Stage.CLOSED or self.desk.leave():
            self.close()

    def _put(self, window: KeyedWindow, screen: QScreen) -> None:
        window.setScreen(screen)
        window.move(screen.availableGeometry().topLeft())

    def _run(self, command: str) -> None:
        match command:
            case "leave":
                self.leave()
            case "presenter":
                self.presenter.setVisible(not self.presenter.isVisible())
                self.show()
            case "full_screen" if self.wall.isFullScreen():
                self.wall.showNormal()
            case "full_screen":
                self.wall.showFullScreen()
            case "minutes":
                self.leave()
                self.minutes_wanted.emit(self._id)

    def close(self) -> None:
        """The windows go; nothing is written."""
        if not self._is_open:
            return
        self._is_open = False
        self.desk.stop()
        for window in (self.wall, self.presenter):
            window.hide()
            window.deleteLater()
        self.left.emit()
        self.deleteLater()
