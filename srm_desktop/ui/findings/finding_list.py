"""Findings as rows of two lines: the resource, and the check that looked at it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from srm_desktop.model.finding import Finding
from srm_desktop.services.findings.findings import place
from srm_desktop.ui.findings.words import GLYPHS, mark_text, row_word, shortened
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.glyphs import draw_result
from srm_desktop.ui.theme.tokens import XS, S, Theme
from srm_desktop.ui.widgets.text_label import text_label

FINDING = Qt.ItemDataRole.UserRole
ROW = 44
MAX_ROWS = 6
_GLYPH = 16
_LONGEST = 300

Index = QModelIndex | QPersistentModelIndex


class FindingModel(QAbstractListModel):
    """`names` are the targets' names by account number; rows name theirs where there are several."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: list[Finding] = []
        self.names: dict[str, str] = {}

    def show_findings(self, findings: list[Finding]) -> None:
        self.beginResetModel()
        self._findings = findings
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case _ if role == FINDING:
                return finding
            case Qt.ItemDataRole.DisplayRole:
                return resource_name(finding)
            case Qt.ItemDataRole.AccessibleTextRole:
                severity = word(finding.told.severity)
                return f"{row_word(finding)}: {resource_name(finding)}, {self.about(finding)}, {severity}"
        return None

    def about(self, finding: Finding) -> str:
        key = finding.key
        parts = [key.check, key.region]
        if len(self.names) > 1:
            parts.append(self.names.get(key.account, key.account))
        return " \u00b7 ".join(filter(None, parts))


def resource_name(finding: Finding) -> str:
    said = finding.told
    return shortened(said.resource_name or said.resource, _LONGEST)


class FindingRows(QStyledItemDelegate):
    def __init__(self, model: FindingModel, theme: Theme) -> None:
        super().__init__()
        self._model, self.theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(ROW * self.theme.zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(FINDING)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        rect = option.rect.adjusted(S, XS, -S, -XS)
        upper = QRect(rect.x(), rect.y(), rect.width(), rect.height() // 2)
        lower = upper.translated(0, upper.height())
        box = QRectF(upper.x(), upper.center().y() - _GLYPH / 2 + 1, _GLYPH, _GLYPH)
        draw_result(painter, box, GLYPHS[place(finding)], self.theme)
        beside = upper.adjusted(_GLYPH + S, 0, 0, 0)
        said = " \u00b7 ".join(filter(None, (mark_text(finding), row_word(finding))))
        width = painter.fontMetrics().horizontalAdvance(said) + XS
        self._text(painter, beside.adjusted(beside.width() - width, 0, 0, 0), said, self.theme.muted)
        self._text(painter, beside.adjusted(0, 0, -width - S, 0), index.data(), self.theme.text)
        about = self._model.about(finding)
        self._text(painter, lower.adjusted(_GLYPH + S, 0, 0, 0), about, self.theme.muted)
        painter.restore()

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


class FindingList(QListView):
    """`chosen` carries the current finding, or None. `fits`: no higher than its rows, or a few of them."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, fits: bool = True) -> None:
        super().__init__()
        self._fits = fits
        self.rows = FindingModel()
        self._delegate = FindingRows(self.rows, theme)
        self.setUniformItemSizes(True)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Findings"))
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.data(FINDING)))

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self._fit()
        self.viewport().update()

    def show_findings(self, findings: list[Finding], names: dict[str, str]) -> None:
        self.rows.names = names
        self.rows.show_findings(findings)
        self._fit()
        self.scrollToTop()

    def _fit(self) -> None:
        if not self._fits:
            return
        shown = max(1, min(self.rows.rowCount(), MAX_ROWS))
        height = round(ROW * self._delegate.theme.zoom)
        self.setFixedHeight(height * shown + 2 * self.frameWidth())


def nothing_here() -> QLabel:
    """In the place of a list that would be empty."""
    label = text_label(QCoreApplication.translate("findings", "None"), "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
