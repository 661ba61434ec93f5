"""The field in which a filter is typed, and what it offers meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from srm_desktop.services.filters.filter_query import Suggestion
from srm_desktop.ui.language import spoken
from srm_desktop.ui.theme.tokens import S, Theme
from srm_desktop.ui.widgets.search_field import SearchField

Suggest = Callable[[str, int, bool], list[Suggestion]]
"""Of a text and the cursor in it; the last says that anything may be offered."""

_ABOUT = Qt.ItemDataRole.UserRole
_SUGGESTION = Qt.ItemDataRole.UserRole + 1
_WIDTH = 420
_BEGUN = 2
"""Letters of a word before keys are offered: a shorter one may become anything."""


class QueryField(SearchField):
    """`entered`: the focus came. Tab takes what is offered while a filter is typed; Ctrl+Space offers
    anything."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.suggest: Suggest = lambda _text, _cursor, _anything: []
        self._offered = QStandardItemModel(self)
        self._delegate = _SuggestionDelegate(theme)
        self._popup = QListView()
        self._popup.setProperty("role", "popup")
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(12)
        self._popup.setItemDelegate(self._delegate)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stub is wrong
        self.textEdited.connect(lambda _: self._offer())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme

    @property
    def is_offering(self) -> bool:
        return self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.is_offering and key in _OF_POPUP:
            event.ignore()  # the popup takes it
            return
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._offer(anything=True)
        else:
            super().keyPressEvent(event)

    def _offer(self, *, anything: bool = False) -> None:
        begun = self.text()[: self.cursorPosition()].rpartition(" ")[2].lstrip("-")
        found: list[Suggestion] = []
        if anything or ":" in begun or len(begun) >= _BEGUN:
            found = self.suggest(self.text(), self.cursorPosition(), anything)
        found = [one for one in found if one.text != self.text()[one.start : one.end]]
        self._offered.clear()
        for one in found:
            row = QStandardItem(one.text)
            row.setData(spoken(one.about), _ABOUT)
            row.setToolTip(f"<p>{escape(one.text)} \u00b7 {escape(spoken(one.about))}</p>")
            row.setData(one, _SUGGESTION)
            self._offered.appendRow(row)
        if not found:
            self._popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(min(_WIDTH, self.window().width()))
        place.setBottom(self.rect().bottom())
        self._completer.complete(place)
        self._popup.setCurrentIndex(QModelIndex())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes what is offered: the one walked to, or else the first."""
        if not (next and self.is_offering):
            return super().focusNextPrevChild(next)
        chosen = self._popup.currentIndex()
        self._take(chosen if chosen.isValid() else self._completer.completionModel().index(0, 0))
        return True

    def _take(self, index: QModelIndex) -> None:
        one = index.data(_SUGGESTION)
        if not isinstance(one, Suggestion):
            return
        self._popup.hide()
        rest = self.text()[one.end :]
        taken = one.text if one.text.endswith(":") or rest else f"{one.text} "
        self.setText(self.text()[: one.start] + taken + rest)
        self.setCursorPosition(one.start + len(taken))
        if one.text.endswith(":"):
            self._offer()


_OF_POPUP = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class _SuggestionDelegate(QStyledItemDelegate):
    """The value, and quietly beside it what it means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        rect = option.rect.adjusted(S, 0, -S, 0)
        metrics = painter.fontMetrics()
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        value = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(self.theme.text))
        painter.drawText(rect, left, value)
        rect = rect.adjusted(metrics.horizontalAdvance(value) + S, 0, 0, 0)
        about = metrics.elidedText(str(index.data(_ABOUT)), Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(rect, left, about)
        painter.restore()
