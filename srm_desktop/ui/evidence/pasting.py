"""What is on the clipboard or dropped, as files to keep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage

from srm_desktop.services.evidence.incoming import Incoming, from_bytes


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files of this machine that are meant; nothing is fetched from elsewhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def can_be_pasted(data: QMimeData | None) -> bool:
    return data is not None and bool(dropped_paths(data) or data.hasImage() or data.text())


def pasted(data: QMimeData) -> Callable[[], Incoming] | None:
    """What makes the file of a picture or a text, which takes long for a large picture."""
    at = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    if data.hasImage() and isinstance(image := data.imageData(), QImage) and not image.isNull():
        name = QCoreApplication.translate("pasting", "Pasted picture {0}.png").format(at)
        return lambda: from_bytes(name, _png(image))
    if text := data.text():
        name = QCoreApplication.translate("pasting", "Pasted text {0}.txt").format(at)
        return lambda: from_bytes(name, text.encode(errors="replace"))
    return None


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
