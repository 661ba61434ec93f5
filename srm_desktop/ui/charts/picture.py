"""What can be saved as a picture: drawn once for the screen, again for a PNG or an SVG file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from srm_desktop.errors import UserError
from srm_desktop.language import phrase

SCALE = 2
MAX_PIXELS = 120_000_000
"""Of a PNG; a wider matrix is drawn at a smaller scale, or else saved as SVG."""

Progress = Callable[[int, int], None]


def no_progress(_done: int, _total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Picture:
    """`draw` fills `size` at 1:1 and only reads, so that a worker may call it; sizes are in pixels."""

    title: str
    size: QSize
    background: str
    draw: Callable[[QPainter, QSize, Progress], None]

    def save(self, path: Path, progress: Progress = no_progress) -> None:
        """PNG or SVG by the name's ending. Raises UserError where it cannot be written."""
        from srm_desktop.services.files import write_whole  # noqa: PLC0415 (the store, when it is needed)

        data = self.svg(progress) if path.suffix.lower() == ".svg" else self.png(progress)
        write_whole(path, data)

    def png(self, progress: Progress = no_progress) -> bytes:
        pixels = self.size.width() * self.size.height()
        if pixels > MAX_PIXELS:
            raise UserError(
                phrase("{0} is too large for a PNG.", self.title), "Save it as SVG, or filter it first."
            )
        scale = SCALE if pixels * SCALE * SCALE <= MAX_PIXELS else 1
        image = QImage(self.size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self._paint(painter, progress)
        painter.end()
        buffer = QBuffer()
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
        return bytes(buffer.data().data())

    def svg(self, progress: Progress = no_progress) -> bytes:
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setTitle(self.title)
        generator.setSize(self.size)
        generator.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        painter = QPainter(generator)
        self._paint(painter, progress)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter, progress: Progress) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(self.background))
        self.draw(painter, self.size, progress)
