"""The menu of filters that were given a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QToolButton

from srm_desktop.errors import UserError
from srm_desktop.model.saved_filter import SavedFilter
from srm_desktop.services.filters import saved_filters
from srm_desktop.services.filters.filter_query import parse, text
from srm_desktop.services.session import Session
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.menu import Menu


class SavedFilters(QToolButton):
    """`chosen` carries a query; `current` gives the one that is in the bar."""

    chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self, session: Session, theme: Theme, author: Callable[[], str], current: Callable[[], str]
    ) -> None:
        super().__init__()
        self._session, self._author, self._current = session, author, current
        self.setToolTip(self.tr("Saved filters"))
        self.setAccessibleName(self.tr("Saved filters"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = Menu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.setIcon(icon("bookmark", theme.text, theme.muted))

    def applied(self) -> SavedFilter | None:
        """The saved filter that is in the bar."""
        query = text(parse(self._current()))
        saved = self._session.state.active_filters
        return next((one for one in saved if query and one.query == query), None)

    def _fill(self) -> None:
        self._menu.clear()
        applied = self.applied()
        for one in self._session.state.active_filters:
            action = self._menu.addAction(one.name.replace("&", "&&"))
            action.setToolTip(one.query)
            action.setCheckable(True)
            action.setChecked(one is applied)
            action.triggered.connect(lambda _=False, query=one.query: self.chosen.emit(query))
        self._menu.addSeparator()
        save = self._menu.addAction(self.tr("Save this filter..."), self.save)
        save.setEnabled(
            not self._session.read_only and applied is None and bool(parse(self._current()).terms)
        )
        if applied is not None and not self._session.read_only:
            name = applied.name.replace("&", "&&")
            self._menu.addAction(self.tr("Rename {0}...").format(name), self._rename)
            self._menu.addAction(self.tr("Remove {0}").format(name), self._remove)

    def save(self) -> None:
        """Asks for a name; an empty filter is refused in a sentence."""
        if self._session.read_only:
            return
        query = self._current()
        if parse(query).is_empty:
            self._try(lambda: saved_filters.save(self._session, "-", query, ""))
        elif name := self._asked(self.tr("Save this filter"), ""):
            self._try(lambda: saved_filters.save(self._session, name, query, self._author()))

    def _rename(self) -> None:
        if (applied := self.applied()) and (name := self._asked(self.tr("Rename the filter"), applied.name)):
            self._try(lambda: saved_filters.rename(self._session, applied.id, name, self._author()))

    def _remove(self) -> None:
        if applied := self.applied():
            self._try(lambda: saved_filters.remove(self._session, applied.id, self._author()))

    def _asked(self, title: str, name: str) -> str:
        said, given = QInputDialog.getText(self, title, self.tr("Name"), text=name)
        return said if given else ""

    def _try(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self.failed.emit(error)
