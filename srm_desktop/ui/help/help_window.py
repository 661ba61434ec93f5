"""Help beside the work: topics at the left, the text at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.ui.help.house import HousePicture
from srm_desktop.ui.help.topics import Topic, topics
from srm_desktop.ui.theme.tokens import XL, L, M, S, Theme
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.search_field import LensField
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (880, 600)
_LIST = 264
_PICTURED = "glossary"


class HelpWindow(QDialog):
    """Not modal: it stays open while the work goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(*_SIZE)
        self._theme = theme
        self._topics = topics()
        self._search = LensField()
        self._list = QListWidget()
        self._area = ScrollColumn()
        self._build()
        self._fill("")

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.textChanged.connect(self._fill)
        self._list.setAccessibleName(self.tr("Topics"))
        self._list.setFixedWidth(_LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda item, _: self._show(item))
        left = QVBoxLayout()
        left.setSpacing(S)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        self._search.setFixedWidth(_LIST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, M, M, M)
        layout.setSpacing(M)
        layout.addLayout(left)
        layout.addWidget(self._area, 1)

    def show_topic(self, name: str) -> None:
        """The topic of a view, or the first where there is none for it."""
        self._search.clear()
        names = [topic.name for topic in self._topics]
        self._list.setCurrentRow(names.index(name) if name in names else 0)
        self._list.setFocus()

    def _fill(self, wanted: str) -> None:
        words = wanted.casefold().split()
        self._list.clear()
        for topic in self._topics:
            if topic.mentions(words):
                item = QListWidgetItem(topic.title, self._list)
                item.setData(Qt.ItemDataRole.UserRole, topic.name)
                item.setToolTip(topic.title)
        if self._list.count():
            self._list.setCurrentRow(0)
        else:
            self._area.setWidget(text_label(self.tr("Nothing in the help has these words."), "muted"))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            name = item.data(Qt.ItemDataRole.UserRole)
            self._area.setWidget(self._page(next(topic for topic in self._topics if topic.name == name)))

    def _page(self, topic: Topic) -> QWidget:
        page = QWidget()
        page.setProperty("role", "surface")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(XL, L, XL, XL)
        layout.setSpacing(S)
        layout.addWidget(text_label(topic.title, "title"))
        if topic.name == _PICTURED:
            layout.addWidget(HousePicture(self._theme))
        for term, text in topic.entries:
            if term:
                heading = text_label(term, "section")
                heading.setContentsMargins(0, S, 0, 0)
                layout.addWidget(heading)
            layout.addWidget(text_label(text, selectable=True))
        layout.addStretch(1)
        return page
