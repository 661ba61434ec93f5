"""The palette itself: a field, and below it what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.ui.palette.entries import Entry, Kind
from srm_desktop.ui.palette.ranking import ranked, split
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XL, M, S, Theme
from srm_desktop.ui.widgets import keycaps
from srm_desktop.ui.widgets.search_field import LensField
from srm_desktop.ui.widgets.text_label import text_label

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 640, 420
_ROW, _ICON = 32, 16
_ICONS = {Kind.ITEM: "list-tree", Kind.TARGET: "server", Kind.FILTER: "bookmark"}
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """`chosen` carries the entry; `other` makes one of what is typed, shown below what was found.
    Everything is done from the field: the list only shows."""

    chosen = Signal(object)

    def __init__(
        self,
        entries: Sequence[Entry],
        recent: Sequence[str],
        theme: Theme,
        other: Callable[[str], Entry | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries, self._recent, self._other = entries, recent, other
        self._model = _Found()
        self.field = _Field()
        self.list = QListView()
        self._nothing = text_label(self.tr("Nothing is called that."), "muted")
        self._hint = text_label(
            self.tr("> actions   # responsibilities   @ targets   = saved filters"), "small", wrap=False
        )
        self._build(theme)
        self.field.textChanged.connect(self._find)
        self.field.walked.connect(self._walk)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._say)
        self._find("")

    def _build(self, theme: Theme) -> None:
        self.setProperty("role", "palette")
        self.field.setPlaceholderText(self.tr("What do you want to do, or to see?"))
        self.field.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Rows(theme))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, S, S, S)
        layout.setSpacing(S)
        for widget in (self.field, self.list, self._nothing, self._hint):
            layout.addWidget(widget, 1 if widget is self.list else 0)

    def show_over(self, window: QWidget) -> None:
        """At the top of the window, in its middle."""
        width, height = min(_WIDTH, window.width() - 2 * XL), min(_HEIGHT, window.height() - 3 * XL)
        self.setFixedSize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 2 * XL)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _find(self, typed: str) -> None:
        found = ranked(typed, self._entries, self._recent)
        kind, words = split(typed)
        if kind in (None, Kind.FILTER) and (other := self._other(words)):
            found.append(other)
        self._model.show_entries(found)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.scrollToTop()

    def _walk(self, key: int) -> None:
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        rows, row = self._model.rowCount(), self.list.currentIndex().row()
        if rows:
            wanted = row + step[Qt.Key(key)]
            by_one = abs(step[Qt.Key(key)]) == 1
            self.list.setCurrentIndex(
                self._model.index(wanted % rows if by_one else min(max(wanted, 0), rows - 1), 0)
            )

    def _choose(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and not entry.refused:
            self.close()
            self.chosen.emit(entry)

    def _say(self, index: Index) -> None:
        """The focus stays in the field, so that a screen reader is told what is chosen below it."""
        if index.isValid():
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))


class _Field(LensField):
    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKING:
            self.walked.emit(event.key())
        elif event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.window().close()  # what opened it closes it
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        self.walked.emit(Qt.Key.Key_Down if next else Qt.Key.Key_Up)
        return True


class _Found(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                keys = " ".join(keycaps.caps(entry.keys))
                return ", ".join(filter(None, (entry.title, entry.refused or entry.about, keys)))
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(entry.title)}</p>"  # or Qt reads markup in it as markup
            case _ if role == ENTRY:
                return entry
        return None


class _Rows(QStyledItemDelegate):
    """Icon, title, what it is, and at the right the keys that do the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(_ROW * self._theme.zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        rect = option.rect.adjusted(M, 0, -M, 0)
        colour = self._theme.muted if entry.refused else self._theme.text
        name = "check" if entry.is_on else entry.icon or _ICONS.get(entry.kind, "")
        if name:
            box = QRect(rect.x(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icon(name, colour).paint(painter, box)
        rect.setLeft(rect.left() + _ICON + S)
        if entry.keys:
            wide = keycaps.width(painter.fontMetrics(), entry.keys)
            keycaps.draw(
                painter, QRect(rect.right() - wide, rect.y(), wide, rect.height()), entry.keys, self._theme
            )
            rect.setRight(rect.right() - wide - M)
        used = self._text(painter, rect, entry.title, colour)
        rect.setLeft(rect.left() + used + M)
        self._text(painter, rect, entry.refused or entry.about, self._theme.muted)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str) -> int:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        return painter.fontMetrics().horizontalAdvance(elided)
