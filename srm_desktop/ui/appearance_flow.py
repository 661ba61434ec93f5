"""Theme and language, of all windows at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from srm_desktop.ui import language
from srm_desktop.ui.actions import LANGUAGE_ACTIONS, THEME_ACTIONS
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.tokens import THEMES, Theme

if TYPE_CHECKING:
    from srm_desktop.ui.main_window import MainWindow


class AppearanceFlow(Flow):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._retheme())

    def slots(self) -> Slots:
        themes = {name: partial(self.use_theme, name.removeprefix("theme_")) for name in THEME_ACTIONS}
        spoken = {
            name: partial(self.use_language, name.removeprefix("language_")) for name in LANGUAGE_ACTIONS
        }
        return themes | spoken

    def use_theme(self, name: str) -> None:
        self._window.preferences.theme = name
        self._retheme()

    def _retheme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = wanted_theme(self._window.preferences)
        apply(app, theme)
        for window in self._window.windows:
            window.set_theme(theme)

    def use_language(self, name: str) -> None:
        """Every window is made again where it was, because its words are all over it."""
        preferences = self._window.preferences
        preferences.language = "" if name == "system" else name
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.install(app, language.wanted(preferences.language))
        for window in self._window.windows:
            again = window.open_another()
            again.setGeometry(window.geometry())
            window.close()
            window.deleteLater()


def wanted_theme(preferences: Preferences) -> Theme:
    """The preferred theme, or the one that follows the system."""
    name = preferences.theme
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    return THEMES.get(name, THEMES["light"])
