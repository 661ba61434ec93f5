"""The undo history: each step by name, with who and when, and the way back or forward to any of them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from srm_desktop.errors import UserError
from srm_desktop.services.session import Session
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import SMALL, XS, M, S, Theme
from srm_desktop.ui.undo_history.steps_model import ROW, Row, StepsModel
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.layouts import stack
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar

Index = QModelIndex | QPersistentModelIndex

_ICON = 16


class UndoHistoryView(LazyView):
    """`about_to_go`: what is being typed anywhere is to be written first."""

    about_to_go = Signal()

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._author = session, author
        self._model = StepsModel(session)
        self._rows = _StepRows(theme, self._model)
        self.list = _StepList()
        self._go_button = QPushButton(self.tr("Go to this step"))
        self._more = QPushButton(self.tr("Show earlier steps"))
        self._hint = text_label("", "muted")
        self._build()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._rows)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Undo history"))
        self.list.entered_step.connect(self.go)
        self.list.doubleClicked.connect(lambda _: self.go())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._go_button.clicked.connect(self.go)
        self._more.clicked.connect(self._model.read_more)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._more)
        row.addWidget(self._go_button)
        stack(self, view_bar(row), self.list, main=self.list)

    def set_theme(self, theme: Theme) -> None:
        self._rows.theme = theme
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def refresh(self) -> None:
        self._model.read()
        self._more.setVisible(not self._model.is_whole)
        self.list.setCurrentIndex(self._model.current)
        self._enable()

    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self) -> Row | None:
        row = self.list.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    def go(self) -> None:
        """To the chosen step, by as many undos or redos as lie between."""
        row = self._chosen()
        if row is None or not row.away or self._session.read_only:
            return
        self.about_to_go.emit()
        try:
            self._session.go(row.away, self._author())
        except UserError as error:
            self.failed.emit(error)

    def _enable(self) -> None:
        row = self._chosen()
        away = row.away if row is not None else 0
        self._go_button.setEnabled(bool(away) and not self._session.read_only)
        if self._session.read_only:
            self._hint.setText(self.tr("This assessment is open read-only: its steps can only be read."))
        elif not away:
            self._hint.setText(self.tr("Choose a step to go back to, or forward."))
        else:
            said = self.tr("{0} steps back") if away < 0 else self.tr("{0} steps forward")
            self._hint.setText(said.format(abs(away)))


class _StepList(QListView):
    entered_step = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_step.emit()
        else:
            super().keyPressEvent(event)


class _StepRows(QStyledItemDelegate):
    """What was done in the first line, by whom and when in the second; what was undone is quiet."""

    def __init__(self, theme: Theme, model: StepsModel) -> None:
        super().__init__()
        self.theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        rect = option.rect.adjusted(M, S, -M, -S)
        if name := "redo-2" if row.away > 0 else "" if row.away else "circle-dot":
            colour = self.theme.muted if row.away else self.theme.accent
            icon(name, colour).paint(painter, QRect(rect.x(), rect.center().y() - _ICON // 2, _ICON, _ICON))
        rect.setLeft(rect.left() + _ICON + S)
        top, below = QRect(rect), QRect(rect)
        top.setHeight(rect.height() // 2)
        below.setTop(top.bottom() + 1)
        if not row.away:
            painter.setFont(_bold(painter.font()))
        self._text(painter, top, row.text, self.theme.muted if row.away > 0 else self.theme.text)
        small = QFont(option.font)
        small.setPointSize(self.theme.points(SMALL))
        painter.setFont(small)
        said = " \u00b7 ".join(filter(None, (self._model.place(row), row.who, row.when)))
        self._text(painter, below, said, self.theme.muted)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole of what does not fit, as text and not as markup."""
        room = option.rect.width() - 2 * M - _ICON - S - XS
        if index.isValid() and option.fontMetrics.horizontalAdvance(index.data()) > room:
            QToolTip.showText(event.globalPos(), f"<p>{escape(index.data())}</p>", view)
            return True
        return super().helpEvent(event, view, option, index)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
