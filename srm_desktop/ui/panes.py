"""Views beside the main one: docked, tabbed or floating, and back where they were at the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

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

    def open(self, name: str) -> View:
        """Beside the main view; a seventh pane replaces the oldest."""
        if len(self._panes) >= MAX_PANES:
            self._close(self._panes[0])
        self._number += 1
        pane = self._add(name, f"{name}:{self._number}")
        self.resizeDocks([pane], [max(self.width() * 2 // 5, _MIN_WIDTH)], Qt.Orientation.Horizontal)
        pane.raise_()
        return pane.view

    def show_one(self, name: str) -> View:
        """The pane of this view that is there already, or else a new one."""
        there = [pane for pane in self._panes if pane.objectName().partition(":")[0] == name]
        if not there:
            return self.open(name)
        there[-1].show()
        there[-1].raise_()
        return there[-1].view

    def views(self) -> list[View]:
        return [pane.view for pane in self._panes]

    def close_one(self) -> bool:
        """The pane that has the focus, or else the newest; False where there is none."""
        focus = self.focusWidget()
        focused = [pane for pane in self._panes if focus is not None and pane.isAncestorOf(focus)]
        if not self._panes:
            return False
        self._close((focused or self._panes)[-1])
        return True

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
            pane = self._add(name, id_)
        except KeyError:  # a view of another version
            return
        self._number = max(self._number, int(number))
        if isinstance(place, dict):
            pane.view.restore_place(place)

    def _add(self, name: str, id_: str) -> Pane:
        pane = Pane(id_, self._title(name), self._make(name), self)
        pane.closed.connect(lambda: self._close(pane))
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, pane)
        self._panes.append(pane)
        return pane

    def _close(self, pane: Pane) -> None:
        pane.view.leave()
        self._panes.remove(pane)
        self.removeDockWidget(pane)
        pane.deleteLater()
