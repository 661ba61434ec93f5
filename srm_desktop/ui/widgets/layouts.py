"""What Qt's layouts lack: a row that continues on the next line, a stack without gaps, emptying."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QVBoxLayout, QWidget


def stack(parent: QWidget, *widgets: QWidget, main: QWidget) -> None:
    """Fills `parent` with these, one below the other without gaps; `main` takes the room that is left."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is main))


def empty(layout: QLayout) -> None:
    """Takes out what is in it, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()  # or it would be seen once more before it is deleted
            widget.deleteLater()


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """While its parts come and go: Qt would lay all of it out for each one that is shown."""
    layout = widget.layout()
    assert layout is not None
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)


class FlowLayout(QLayout):
    """For chips and fields at every width; `even` ones are equally wide where two fit beside each other, and
    fill their line where not."""

    def __init__(self, spacing: int, *, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        held_by = self.parentWidget()
        direction = held_by.layoutDirection() if held_by else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        even = self._even_width(rect.width())
        for line in self._lines(rect.width(), even):
            height = max(item.sizeHint().height() for item in line)
            x = rect.x()
            for item, width in zip(line, self._widths(line, rect.width(), even), strict=True):
                size = QSize(width, item.sizeHint().height())
                if move:
                    place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - rect.y() - self.spacing())

    def _even_width(self, width: int) -> int:
        """0 where each is as wide as it asks for."""
        shown = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        if not self._even or not shown:
            return 0
        columns = min((width + self.spacing()) // (max(shown) + self.spacing()), len(shown))
        return (width + self.spacing()) // columns - self.spacing() if columns > 1 else 0

    def _widths(self, line: list[QLayoutItem], width: int, even: int) -> list[int]:
        own = [even or item.sizeHint().width() for item in line]
        if not self._even or even:
            return own
        spare = max(0, width - sum(own) - self.spacing() * (len(own) - 1))
        each, left = divmod(spare, len(own))
        return [one + each + (n < left) for n, one in enumerate(own)]

    def _lines(self, width: int, even: int) -> list[list[QLayoutItem]]:
        """What fits beside each other; at least one in each."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            own = even or item.sizeHint().width()
            if not lines or x + own > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += own + self.spacing()
        return lines
