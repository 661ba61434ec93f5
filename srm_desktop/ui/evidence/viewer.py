"""A piece of evidence in a window of its own: as text, table, picture or pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QSize, Qt
from PySide6.QtGui import QCloseEvent, QFont, QImage, QImageReader, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.evidence import Evidence
from srm_desktop.services.documents.preview import Pages
from srm_desktop.services.evidence.evidence_preview import Document, Image, Nothing, Table, Text, preview
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.ui.background import BackgroundTask, Progress
from srm_desktop.ui.evidence.dialogs import size_text
from srm_desktop.ui.evidence.flow import EvidenceFlow
from srm_desktop.ui.evidence.looking import PatientPages, PictureArea, TableModel
from srm_desktop.ui.language import day, spoken
from srm_desktop.ui.theme.tokens import MONO, SMALL, L, M, S, Theme
from srm_desktop.ui.widgets.digest import in_groups
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_SIZE = QSize(840, 600)
_MOST_PIXELS = 50_000_000
_MEASURED, _WIDEST = 50, 360
"""By how many rows a column's width is found, and how wide it is at most."""

_LARGEST_SIDE = 3000
"""A picture is kept no larger than this for showing it."""


class EvidenceViewer(QWidget):
    """Closes when what it is doing beside the window's thread is done."""

    def __init__(
        self, session: Session, one: Evidence, theme: Theme, flow: EvidenceFlow, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.one = one
        self._theme = theme
        self._running, self._closing = 0, False
        self.shown: QWidget = QWidget()
        self._note = text_label("", "muted")
        self._note.hide()
        self._layout = QVBoxLayout(self)
        self._build(flow)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self._run(
            self.tr("Reading {0}...").format(safe_name(one.name)),
            lambda progress: _prepared(session, one, progress),
            self._show,
            self._failed,
        )

    def _build(self, flow: EvidenceFlow) -> None:
        one, name = self.one, safe_name(self.one.name)
        self.setWindowTitle(name)
        self.setProperty("role", "surface")
        self.resize(_SIZE)
        added = self.tr("added {0} by {1}").format(day(one.added_on) or "?", one.added_by or "?")
        dated = self.tr("of {0}").format(day(one.dated)) if one.dated else ""
        source = self.tr("from {0}").format(one.source) if one.source else ""
        about = filter(None, (one.media_type, size_text(one.size), dated, source, added))
        self._layout.setContentsMargins(L, M, L, M)
        self._layout.setSpacing(S)
        self._layout.addWidget(text_label(name, "heading", selectable=True))
        if one.caption:
            self._layout.addWidget(text_label(one.caption, selectable=True))
        self._layout.addWidget(text_label(" \u00b7 ".join(about), "muted"))
        self._layout.addWidget(text_label(f"SHA-256 {in_groups(one.sha256)}", "small", selectable=True))
        self._layout.addWidget(self._note)
        self._layout.addWidget(self.shown, 1)
        row = QHBoxLayout()
        row.setSpacing(S)
        self._buttons: list[QPushButton] = []
        for text, slot in (
            (self.tr("Open a copy..."), lambda: flow.open_copy(one)),
            (self.tr("Save as..."), lambda: flow.save_as(one)),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        self._layout.addLayout(row)

    # What it shows

    def _show(self, found: object) -> None:
        widget = self._widget(found)
        self._layout.replaceWidget(self.shown, widget)
        self.shown.deleteLater()
        self.shown = widget
        note = found.note if isinstance(found, (Text, Table)) else ""
        self._note.setText(spoken(note))
        self._note.setVisible(bool(note))
        widget.show()
        self.setTabOrder(widget, self._buttons[0])
        widget.setFocus()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._show(error)

    def _widget(self, found: object) -> QWidget:
        match found:
            case Text(text):
                return self._text(text)
            case Table(rows):
                return self._table(rows)
            case QImage():
                return PictureArea(found)
            case Pages():
                pages = PatientPages(self._run)
                pages.show_pages(found)
                return pages
            case Nothing(why):
                return EmptyState(self.tr("Not shown here"), spoken(why))
            case UserError(what=what, remedy=remedy):
                return EmptyState(self.tr("Not shown here"), f"{spoken(what)} {spoken(remedy)}")
        raise TypeError(type(found))

    def _text(self, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setAccessibleName(self.tr("Text"))
        font = QFont(MONO)
        font.setPointSize(self._theme.points(SMALL))
        edit.setFont(font)
        edit.setPlainText(text)
        return edit

    def _table(self, rows: list[list[str]]) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Table"))
        table.setModel(TableModel(rows, table))
        table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        table.resizeColumnsToContents()
        for column in range(table.model().columnCount()):
            table.setColumnWidth(column, min(table.columnWidth(column), _WIDEST))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().setHighlightSections(False)
        table.setItemDelegate(WholeText(table))
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        return table

    # Beside the window's thread

    def _run(
        self,
        label: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._running += 1

        def after(call: Callable[[Any], None]) -> Callable[[Any], None]:
            def done(value: Any) -> None:
                self._running -= 1
                if self._closing:
                    self.close()
                else:
                    call(value)

            return done

        BackgroundTask(self, label, work, after(then), after(failed), self._cancelled)

    def _cancelled(self) -> None:
        self._running -= 1
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self._closing = True
            self.hide()
            event.ignore()
            return
        if isinstance(self.shown, PatientPages):
            self.shown.close_document()
        event.accept()

    def leave(self) -> None:
        """Before the session is closed: nothing is read any more."""
        for task in self.findChildren(BackgroundTask):
            task.abandon()
        self._running = 0
        self.close()


def _prepared(session: Session, one: Evidence, progress: Progress) -> object:
    """What is to be shown, read and taken apart; not yet widgets, which belong to the window's thread."""
    found: object = preview(session, one)
    progress(0, 0)
    if isinstance(found, Document):
        found = Pages(found.data)
    elif isinstance(found, Image):
        found = _picture(found)
    progress(0, 0)
    return found


def _picture(image: Image) -> QImage | Nothing:
    """Decoded only where its first bytes promise a size that can be borne."""
    buffer = QBuffer()
    buffer.setData(QByteArray(image.data))
    reader = QImageReader(buffer, QByteArray(image.kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        width, height = (QLocale().toString(side) for side in (size.width(), size.height()))
        return Nothing(phrase("The picture is {0} by {1} points, too large to be shown here.", width, height))
    picture = reader.read()
    if picture.isNull():
        return Nothing(phrase("This picture cannot be read."))
    if max(picture.width(), picture.height()) > _LARGEST_SIDE:
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        picture = picture.scaled(_LARGEST_SIDE, _LARGEST_SIDE, keep, smooth)
    return picture
