"""The widgets that show a picture, a table and pages from anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea

from srm_desktop.errors import UserError
from srm_desktop.services.documents.preview import Picture
from srm_desktop.ui.background import Progress
from srm_desktop.ui.language import spoken
from srm_desktop.ui.widgets.page_viewer import PageViewer

_RESTED_MS = 60

Index = QModelIndex | QPersistentModelIndex
Run = Callable[[str, Callable[[Progress], Any], Callable[[Any], None], Callable[[BaseException], None]], None]
"""Label, work, then, failed: as `BackgroundTask` takes them."""


class TableModel(QAbstractTableModel):
    """The first row is the head."""

    def __init__(self, rows: list[list[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._head, self._rows = rows[0], rows[1:]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._head[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)


class PictureArea(QScrollArea):
    """Whole, and never larger than it is."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = QPixmap.fromImage(picture)
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        size = self.tr("{0} by {1} points").format(picture.width(), picture.height())
        self._label.setAccessibleName(self.tr("Picture of {0}").format(size))
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self._label.setMinimumSize(QSize(1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        room = (self.viewport().size() * ratio).boundedTo(self._picture.size())
        shown = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self._label.setPixmap(shown)


class PatientPages(PageViewer):
    """Draws beside the window's thread, because a page from anywhere may take seconds."""

    def __init__(self, run: Run) -> None:
        super().__init__()
        self._run = run
        self._drawing = False
        self._again = False
        self._rested = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._rested.timeout.connect(self._draw)

    def paint(self) -> None:
        if self._sheet.pixmap().isNull():
            self.say(self.tr("Drawing the page..."))
        self._rested.start()

    @property
    def is_drawing(self) -> bool:
        return self._drawing or self._rested.isActive()

    def _draw(self) -> None:
        if self._pages is None:
            return
        if self._drawing:
            self._again = True
            return
        self._drawing, self._again = True, False
        pages, number, width = self._pages, self._number, self.width_in_pixels()
        self._run(
            self.tr("Drawing the page..."),
            lambda _: pages.picture(number, width),
            self._drawn,
            self._not_drawn,
        )

    def _drawn(self, picture: Picture) -> None:
        self.show_picture(picture)
        self._done()

    def _not_drawn(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.say(f"{spoken(error.what)} {spoken(error.remedy)}")
        self._done()

    def _done(self) -> None:
        self._drawing = False
        if self._again:
            self._rested.start()
