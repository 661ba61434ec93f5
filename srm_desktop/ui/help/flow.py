"""What the window does to help: the help itself, keys, the first tour, and reports of what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from srm_desktop.ui import crash_reports
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.widgets.notice import Notice

# The dialogs are loaded when they are first used.
if TYPE_CHECKING:
    from srm_desktop.ui.help.help_window import HelpWindow
    from srm_desktop.ui.help.tour import Tour
    from srm_desktop.ui.main_window import MainWindow


class HelpFlow(Flow):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._help: HelpWindow | None = None

    def slots(self) -> Slots:
        return {
            "help": self.show_help,
            "tour": lambda: self.show_tour().setFocus(),
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    def show_help(self) -> None:
        """About the view that is shown."""
        from srm_desktop.ui.help.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._window.theme, self._window)
        workspace = self._window.workspace
        self._help.show_topic(workspace.active_name if workspace is not None else "work")
        self._help.show()
        self._help.activateWindow()

    def show_shortcuts(self) -> None:
        from srm_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window.actions_by_name, self._window.theme, self._window).exec()

    def show_about(self) -> None:
        from srm_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def offer_tour(self) -> None:
        """Once; it can be had again from the menu."""
        if not self._window.preferences.tour_seen:
            self.show_tour()

    def show_tour(self) -> Tour:
        """The focus stays where the work is, for whoever did not ask for it."""
        from srm_desktop.ui.help.tour import Tour

        self._window.preferences.tour_seen = True
        for shown in self._window.findChildren(Tour):
            shown.leave()
        tour = Tour(self._window)
        if (workspace := self._window.workspace) is not None:
            workspace.destroyed.connect(tour.leave)
        tour.show()
        return tour

    def offer_reports(self) -> None:
        """Of earlier runs that ended badly. They leave this machine only if the user sends them."""
        reports = crash_reports.left_over()
        if not reports:
            return
        notice = Notice(
            self.tr("SRM Desktop had a problem last time. What you had entered is saved."), self._window
        )
        show = QPushButton(self.tr("Show the report"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(reports[0]))))
        notice.add_button(show)
        notice.closed.connect(lambda: crash_reports.dismiss(reports))
        self._window.show_notice(notice)
