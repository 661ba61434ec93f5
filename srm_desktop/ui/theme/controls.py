"""Boxes to tick, choices, spin boxes and the row that has the focus: what a style sheet cannot draw."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)

from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import RADIUS, XS, S, Theme

_ARROW = 24
"""Pixels at the end of a choice."""
_Draw = Callable[[QPainter, QStyleOption, QWidget | None], None]
_State = QStyle.StateFlag
_Primitive = QStyle.PrimitiveElement
_ICONS = {
    QStyle.StandardPixmap.SP_TitleBarCloseButton: "x",
    QStyle.StandardPixmap.SP_DockWidgetCloseButton: "x",
    QStyle.StandardPixmap.SP_TitleBarNormalButton: "app-window",
    QStyle.StandardPixmap.SP_LineEditClearButton: "x",
}


class Controls(QProxyStyle):
    """Fusion, flat and in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._primitives: dict[QStyle.PrimitiveElement, _Draw] = {
            _Primitive.PE_FrameFocusRect: self._draw_focus,
            _Primitive.PE_IndicatorCheckBox: self._draw_box,
            _Primitive.PE_IndicatorItemViewItemCheck: self._draw_box,
            _Primitive.PE_IndicatorRadioButton: self._draw_radio,
            _Primitive.PE_IndicatorMenuCheckMark: self._draw_check,
        }

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, option, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if isinstance(option, QStyleOptionComboBox | QStyleOptionSpinBox):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_frame(painter, option)
            self._draw_arrows(painter, option, both=isinstance(option, QStyleOptionSpinBox))
            painter.restore()
        else:
            super().drawComplexControl(control, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """What does not fit into a choice ends in dots."""
        if element is QStyle.ControlElement.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            text = QStyle.SubControl.SC_ComboBoxEditField
            room = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, text, widget).width() - 2
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room
            )
        super().drawControl(element, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        is_text = part in (QStyle.SubControl.SC_ComboBoxEditField, QStyle.SubControl.SC_SpinBoxEditField)
        if is_text and isinstance(option, QStyleOptionComboBox | QStyleOptionSpinBox):
            return self.visualRect(option.direction, option.rect, option.rect.adjusted(S - 2, 1, -_ARROW, -1))
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stub is wrong

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """A choice is as high as a field for text."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub is wrong
        if kind in (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox):
            return QSize(made.width() + S, max(made.height(), option.fontMetrics.height() + 2 * XS + 4))
        return made

    def standardIcon(
        self,
        which: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        if which in _ICONS:
            return icon(_ICONS[which], self._theme.muted)
        return super().standardIcon(which, option, widget)

    # Drawing

    def _draw_focus(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        """Around a whole row; in a list Qt asks for its text only. Where a row ends between two pixels of the
        screen the frame stays farther inside, or a line of it would be left when the row is drawn again."""
        wider = 2 if isinstance(widget, QListView) else 0
        inside = 0.5 if painter.device().devicePixelRatioF().is_integer() else 1.0
        painter.setPen(QPen(QColor(self._theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(option.rect).adjusted(inside - wider, inside - wider, wider - inside, wider - inside)
        painter.drawRoundedRect(place, 2, 2)

    def _fill(self, painter: QPainter, option: QStyleOption, *, full: bool) -> None:
        """Pen and brush of a box or a circle; a full one has the accent."""
        theme, enabled = self._theme, bool(option.state & _State.State_Enabled)
        if full:
            colour = theme.accent if enabled else theme.muted
            painter.setPen(QPen(QColor(colour), 1))
            painter.setBrush(QColor(colour))
            return
        hovered = enabled and bool(option.state & _State.State_MouseOver)
        painter.setPen(QPen(QColor(theme.accent if hovered else theme.outline), 1))
        painter.setBrush(QColor(theme.surface if enabled else theme.raised))

    def _draw_box(self, painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
        box = _square(option.rect)
        checked = bool(option.state & _State.State_On)
        partly = bool(option.state & _State.State_NoChange)
        self._fill(painter, option, full=checked or partly)
        painter.drawRoundedRect(box, 3, 3)
        pen = QPen(QColor(self._theme.accent_text), 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if checked:
            _lines(painter, box, (0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
        elif partly:
            _lines(painter, box, (0.26, 0.5), (0.74, 0.5))

    def _draw_check(self, painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
        if option.state & _State.State_On:
            icon("check", self._theme.accent).paint(painter, option.rect)

    def _draw_radio(self, painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
        circle = _square(option.rect)
        chosen = bool(option.state & _State.State_On)
        self._fill(painter, option, full=chosen)
        painter.drawEllipse(circle)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent_text))
            painter.drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2)

    def _draw_frame(self, painter: QPainter, option: QStyleOption) -> None:
        theme, enabled = self._theme, bool(option.state & _State.State_Enabled)
        focused = enabled and bool(option.state & _State.State_HasFocus)
        hovered = enabled and bool(option.state & _State.State_MouseOver)
        editable = isinstance(option, QStyleOptionSpinBox) or getattr(option, "editable", False)
        painter.setPen(QPen(QColor(theme.accent if focused else theme.border), 1))
        filled = theme.surface if enabled else theme.raised
        painter.setBrush(QColor(theme.hover if hovered and not editable else filled))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _draw_arrows(self, painter: QPainter, option: QStyleOption, *, both: bool) -> None:
        place = option.rect.adjusted(option.rect.width() - _ARROW, 0, 0, 0)
        at = QRectF(self.visualRect(option.direction, option.rect, place)).center()
        enabled = bool(option.state & _State.State_Enabled)
        pen = QPen(QColor(self._theme.muted if enabled else self._theme.border), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if not both:
            _chevron(painter, at, 4, 2)
            return
        _chevron(painter, at - QPointF(0, 5), 3, -1.5)
        _chevron(painter, at + QPointF(0, 5), 3, 1.5)


def _square(rect: QRect) -> QRectF:
    side = min(rect.width(), rect.height()) - 1
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(rect).center())
    return box


def _lines(painter: QPainter, box: QRectF, *points: tuple[float, float]) -> None:
    """Through points given as shares of the box."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in points])


def _chevron(painter: QPainter, at: QPointF, half: float, depth: float) -> None:
    """Points down, or up where the depth is below nothing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tip, side = at + QPointF(0, depth), QPointF(half, -depth)
    painter.drawPolyline([at - QPointF(half, depth), tip, at + side])
