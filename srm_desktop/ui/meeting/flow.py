"""What the window does about meetings: sets one up, opens its room, resumes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from srm_desktop.errors import UserError
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.messages import show_error

# What a meeting needs is loaded when the first one is set up or resumed.
if TYPE_CHECKING:
    from srm_desktop.model.meeting import Meeting
    from srm_desktop.services.session import Session
    from srm_desktop.ui.main_window import MainWindow
    from srm_desktop.ui.meeting.room import Room
    from srm_desktop.ui.theme.tokens import Theme


Snapshot = dict[str, Any]


class MeetingFlow(Flow):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.room: Room | None = None
        """The meeting that goes on in front of this window."""

    def slots(self) -> Slots:
        return {
            "start_meeting": self.start,
            "resume_meeting": self.resume,
        }

    def start(self) -> None:
        from srm_desktop.services.filters.filter_query import text
        from srm_desktop.services.meetings.meetings import running
        from srm_desktop.ui.meeting.setup_dialog import SetupDialog

        window, workspace = self._window, self._window.workspace
        if workspace is None or workspace.session.read_only:
            return
        session = workspace.session
        window.windows.flush(session)
        if running(session) is not None:
            self.resume()
        elif not session.state.active_targets:
            show_error(window, UserError("There is nothing to judge yet.", "Add targets first."))
        else:
            query = text(workspace.checklist.bar.filter())
            dialog = SetupDialog(session, window.theme, window.author, query, window)
            if dialog.exec() and dialog.meeting is not None:
                self._open(session, dialog.meeting.id)

    def resume(self) -> None:
        """On the item where it was left, or where the program was when it ended."""
        from srm_desktop.services.meetings import meetings

        workspace = self._window.workspace
        if workspace is None or workspace.session.read_only:
            return
        session = workspace.session
        rooms = [other.meeting.room for other in self._window.windows]
        open_already = [room for room in rooms if room is not None and room.session is session]
        meeting = meetings.running(session)
        if open_already:
            open_already[0].show()
        elif meeting is None:
            workspace.show_view("meeting")
        else:
            id_ = meeting.id
            self._window.windows.flush(session)
            self._window.attempt(lambda: meetings.resume(session, id_, self._window.author()))
            self._open(session, id_)

    def leave(self) -> None:
        """Before the session is closed."""
        if self.room is not None:
            self.room.leave()

    def set_theme(self, theme: Theme) -> None:
        if self.room is not None:
            self.room.set_theme(theme)

    def _open(self, session: Session, meeting_id: str) -> None:
        from srm_desktop.ui.meeting.room import Room

        window = self._window
        self.room = Room(session, meeting_id, window.theme, window.author, window)
        self.room.left.connect(self._left)
        self.room.minutes_wanted.connect(self.make_minutes)
        self.room.open(window.screen())

    def _left(self) -> None:
        self.room = None
        if (workspace := self._window.workspace) is not None:
            workspace.show_view("meeting")
            self._window.activateWindow()

    # Minutes

    def make_minutes(self, meeting_id: str) -> None:
        """As a PDF, drawn beside the window's thread."""
        from srm_desktop.ui.meeting.minutes_dialog import MinutesDialog
        from srm_desktop.ui.meeting.minutes_preview import MinutesPreview

        window, workspace = self._window, self._window.workspace
        if workspace is None:
            return
        session = workspace.session
        meeting = session.state.meetings[meeting_id]
        dialog = MinutesDialog(session, meeting, window)
        if not dialog.exec():
            return

        from srm_desktop.services.documents import kinds, minutes

        snapshot = minutes.freeze(session, meeting, in_ink=dialog.in_ink)

        def show(data: bytes) -> None:
            preview = window.attempt(lambda: MinutesPreview(data, window))
            if preview is not None and preview.exec():
                self._keep(session, meeting, snapshot, data, dialog.path)

        window.in_background(self.tr("Making the minutes..."), lambda _: kinds.render(snapshot), show)

    def _keep(self, session: Session, meeting: Meeting, snapshot: Snapshot, data: bytes, path: Path) -> None:
        from srm_desktop.services.documents import minutes

        window = self._window
        made = window.attempt(lambda: minutes.keep(session, meeting, snapshot, data, path, window.author()))
        if made is not None:
            window.signoff.offer(path, signable=bool(snapshot["signatures"]))
