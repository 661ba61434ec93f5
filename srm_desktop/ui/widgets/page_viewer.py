"""The pages of a document, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from srm_desktop.services.documents.preview import Pages, Picture
from srm_desktop.ui.theme.tokens import XS, S
from srm_desktop.ui.widgets.text_label import text_label

_MARGIN = 24


class PageViewer(QWidget):
    """As wide as its place; Page Up and Page Down go through a page, then to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._number = 0
        self._sheet = QLabel()
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setWordWrap(True)
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._back = QPushButton(self.tr("Previous"))
        self._on = QPushButton(self.tr("Next"))
        self._where = text_label("", "muted", wrap=False)
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        row = QHBoxLayout()
        row.setSpacing(XS)
        for widget in (self._back, self._on, self._where):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(row)
        layout.addWidget(self._area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, data: bytes) -> None:
        """Raises UserError for a document that cannot be drawn."""
        self.show_pages(Pages(data))

    def show_pages(self, pages: Pages) -> None:
        self.close_document()
        self._pages = pages
        self.show_page(0)

    def close_document(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def show_page(self, number: int) -> None:
        if self._pages is None:
            return
        self._number = max(0, min(number, len(self._pages) - 1))
        self._where.setText(self.tr("Page {0} of {1}").format(self._number + 1, len(self._pages)))
        self._back.setEnabled(self._number > 0)
        self._on.setEnabled(self._number < len(self._pages) - 1)
        self._area.verticalScrollBar().setValue(0)
        self.paint()

    def turn(self, pages: int) -> None:
        self.show_page(self._number + pages)

    def paint(self) -> None:
        if self._pages is not None:
            self.show_picture(self._pages.picture(self._number, self.width_in_pixels()))

    def width_in_pixels(self) -> int:
        return round(max(self._area.viewport().width() - _MARGIN, 200) * self.devicePixelRatioF())

    def show_picture(self, shown: Picture) -> None:
        image = QImage(shown.pixels, shown.width, shown.height, shown.stride, QImage.Format.Format_RGB32)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(pixmap)

    def say(self, text: str) -> None:
        """In the place of a page."""
        self._sheet.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go_on(step)

    def _go_on(self, step: int) -> None:
        bar = self._area.verticalScrollBar()
        end = bar.maximum() if step > 0 else bar.minimum()
        if bar.value() != end:
            bar.setValue(bar.value() + step * bar.pageStep())
            return
        before = self._number
        self.turn(step)
        if step < 0 and self._number < before:
            bar.setValue(bar.maximum())
