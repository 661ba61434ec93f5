"""Pages of a document side by side: the cover, the summary, what the assessor concludes, and the detail."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from srm_desktop.services.documents.preview import Pages

_CHAPTERS = ("Summary", "Assessor’s conclusion", "Results in detail")
_WIDTH, _GAP, _DESK = 497, 16, "#d5d8de"


def side_by_side(data: bytes) -> QImage:
    with pypdfium2.PdfDocument(data) as document:
        places = {mark.get_title(): mark.get_dest() for mark in document.get_toc()}
        numbers = [0, *(places[title].get_index() for title in _CHAPTERS)]
    pages = Pages(data)
    drawn = [pages.picture(number, _WIDTH) for number in numbers]
    pages.close()
    size = (_GAP + len(drawn) * (_WIDTH + _GAP), max(page.height for page in drawn) + 2 * _GAP)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(_DESK))
    painter = QPainter(image)
    for at, page in enumerate(drawn):
        shown = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        painter.drawImage(QPoint(_GAP + at * (_WIDTH + _GAP), _GAP), shown)
    painter.end()
    return image
