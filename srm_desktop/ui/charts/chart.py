"""A widget that is painted: its font, its theme, its picture and the menu that saves it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from srm_desktop.ui.charts.picture import Picture, Progress
from srm_desktop.ui.theme.tokens import SMALL, Theme
from srm_desktop.ui.widgets.menu import Menu

_PICTURE_WIDTH = 720


class Chart(QWidget):
    """Subclasses draw themselves in `draw` for any width and say in `height_for` how high that is.

    `save_asked` carries the picture that is to be saved.
    """

    save_asked = Signal(object)

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.title = title
        self.is_on_screen = False  # only there the focus is marked and clicks are met
        self.setAccessibleName(title)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time and numbers run so everywhere
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.updateGeometry()
        self.update()

    def height_for(self, width: int) -> int:
        raise NotImplementedError

    def draw(self, painter: QPainter, size: QSize) -> None:
        raise NotImplementedError

    def picture(self) -> Picture:
        width = max(self.width(), _PICTURE_WIDTH)

        def draw(painter: QPainter, size: QSize, _progress: Progress) -> None:
            self.draw(painter, size)

        return Picture(self.title, QSize(width, self.height_for(width)), self.theme.surface, draw)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_for(width)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height_for(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height_for(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.is_on_screen = True
        self.draw(painter, self.size())
        self.is_on_screen = False
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.addAction(self.tr("Save picture..."), lambda: self.save_asked.emit(self.picture()))
        menu.exec(event.globalPos())

    def type_font(self, size: int = SMALL, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSize(self.theme.points(size))
        font.setBold(bold)
        return font
