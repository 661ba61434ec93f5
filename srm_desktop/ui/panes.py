"""Views beside the main one: docked, tabbed or floating, and back where they were at the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from srm_desktop.ui.view import View

MAX_PANES = 6
_MIN_WIDTH = 320


class Pane(QDockWidget):
    """`closed`: by its own button."""

    closed = Signal()

    def __init__(self, id_: str, title: str, view: View, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.view = view
        self.setObjectName(id_)
        self.setWidget(view)
        self.setMinimumWidth(_MIN_WIDTH)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class Panes(QMainWindow):
    """`make` makes a view by its name or raises KeyError; `title` gives the words above it."""

    def __init__(self, main: QWidget, make: Callable[[str], View], title: Callable[[str], str]) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setCentralWidget(main)
        self._make, self._title = make, title
        self._number = 0
        self._panes: list[Pane] = []  # in the order in which they were opened

    def open(self, name: str, view: View) -> View:
        """Beside the main view; a seventh pane replaces the oldest."""
        if len(self._panes) >= MAX_PANES:
            self._close(self._panes[0])
        self._number += 1
        pane = self._add(view, f"{name}:{self._number}")
        self.resizeDocks([pane], [max(self.width() * 2 // 5, _MIN_WIDTH)], Qt.Orientation.Horizontal)
        return pane.view

    def show_one(self, name: str) -> View:
        """The pane of this view that is there already, or else a new one."""
        there = [pane for pane in self._panes if _name(pane.objectName()) == name]
        if not there:
            return self.open(name, self._make(name))
        there[-1].show()
        return there[-1].view

    def views(self) -> list[View]:
        return [pane.view for pane in self._panes]

    def focused(self) -> View | None:
        """The pane where the keys go."""
        pane = self._focused()
        return pane.view if pane is not None else None

    def name_of(self, view: View) -> str:
        """Of a view in a pane."""
        return next(_name(pane.objectName()) for pane in self._panes if pane.view is view)

    def bring_forward(self, view: View) -> None:
        """To where it is seen; a pane that floats is a window of its own, and takes or leaves the keys."""
        for pane in self._panes:
            if pane.view is view:
                pane.raise_()
        window, active = view.window(), QApplication.activeWindow()
        if window is not active and (isinstance(window, Pane) or isinstance(active, Pane)):
            window.activateWindow()

    def toggle_floating(self) -> None:
        """The pane that has the focus, or else the newest: out of the window, or into it again."""
        if (pane := self._meant()) is not None:
            pane.setFloating(not pane.isFloating())
            self.bring_forward(pane.view)
            pane.view.take_focus()

    def close_one(self) -> bool:
        """The pane that has the focus, or else the newest; False where there is none."""
        if (pane := self._meant()) is None:
            return False
        self._close(pane)
        return True

    def _meant(self) -> Pane | None:
        return self._focused() or next(reversed(self._panes), None)

    def _focused(self) -> Pane | None:
        active, focus = QApplication.activeWindow(), self.focusWidget()
        floating = (pane for pane in self._panes if pane is active)
        docked = (pane for pane in self._panes if focus is not None and pane.isAncestorOf(focus))
        return next(floating, None) or next((pane for pane in docked if not pane.isFloating()), None)

    def save(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            "panes": [{"id": pane.objectName(), "place": pane.view.save_place()} for pane in self._panes],
            "layout": bytes(self.saveState().toBase64().data()).decode("ascii"),
        }

    def restore(self, saved: dict[str, Any]) -> None:
        """What cannot be read is left out."""
        panes = saved.get("panes")
        for pane in panes if isinstance(panes, list) else []:
            if isinstance(pane, dict) and isinstance(id_ := pane.get("id"), str):
                self._restore_pane(id_, pane.get("place"))
        if isinstance(layout := saved.get("layout"), str):
            self.restoreState(QByteArray.fromBase64(layout.encode()))

    def _restore_pane(self, id_: str, place: object) -> None:
        name, _, number = id_.partition(":")
        if not (number.isascii() and number.isdecimal()) or len(self._panes) >= MAX_PANES:
            return
        try:
            pane = self._add(self._make(name), id_)
        except KeyError:  # a view of another version
            return
        self._number = max(self._number, int(number))
        if isinstance(place, dict):
            pane.view.restore_place(place)

    def _add(self, view: View, id_: str) -> Pane:
        pane = Pane(id_, self._title(_name(id_)), view, self)
        pane.closed.connect(lambda: self._close(pane))
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, pane)
        self._panes.append(pane)
        return pane

    def _close(self, pane: Pane) -> None:
        pane.view.leave()
        self._panes.remove(pane)
        self.removeDockWidget(pane)
        pane.deleteLater()


def _name(id_: str) -> str:
    """Of the view in a pane with this id."""
    return id_.partition(":")[0]
