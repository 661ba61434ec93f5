"""What every dialog with fields has in common: a title, a form, an error line, two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLayoutItem,
    QListView,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.ui.language import spoken
from srm_desktop.ui.theme.tokens import L, M, S
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import text_label

WIDTH = 560
_HIGHEST = 600
"""Pixels: what has its title bar on the smallest screen too."""


class FormDialog(QDialog):
    """Subclasses add rows to `form` and take the values in `take`, which may raise UserError; the
    dialog then stays open and says so."""

    def __init__(self, title: str, intro: str, accept_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.form = QFormLayout()
        self._scrolls = False
        self.form.setHorizontalSpacing(M)
        self.form.setVerticalSpacing(S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._error = text_label("", "warning")
        self._error.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.accept_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(accept_text)
        self.accept_button.setProperty("role", "primary")
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(title, "heading"))
        if intro:
            layout.addWidget(text_label(intro, "muted"))
        self.body = layout
        layout.addLayout(self.form)
        layout.addWidget(self._error)
        layout.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard starts in the first field and comes to the buttons last."""
        super().showEvent(event)
        self.buttons.setParent(None)
        self.body.addWidget(self.buttons)
        self.buttons.show()
        for rows in self.findChildren(QListView):
            rows.scheduleDelayedItemsLayout()  # filled before it was styled, it keeps the heights of then
        given = self.height() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
        self._make_as_high_as(given)
        first = self.form.itemAt(0, QFormLayout.ItemRole.FieldRole) or self.form.itemAt(0)
        if first is not None and (field := _first_widget(first)) is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_room(self) -> None:
        """For a line that appears: the others are not cut where the dialog was as high as it had to be."""
        self._make_as_high_as(self.height())

    def _make_as_high_as(self, least: int) -> None:
        """Qt sizes a dialog without asking wrapped lines how high they are at this width. Rows scroll where
        there are too many of them."""
        self.body.activate()
        needed = self.body.totalHeightForWidth(self.width())
        if needed > _HIGHEST and not self._scrolls:
            self.scroll_form(_HIGHEST // 3)
            self.body.activate()
        self.resize(self.width(), max(least, min(needed, _HIGHEST)))

    def take(self) -> None:
        """Reads the fields. Raises UserError for what cannot be accepted."""

    def scroll_form(self, height: int) -> None:
        """For long forms: the rows scroll, the buttons stay."""
        self._scrolls = True
        holder = QWidget()
        self.body.removeItem(self.form)
        holder.setLayout(self.form)
        self.form.setContentsMargins(0, 0, S, 0)
        area = ScrollColumn(holder)
        area.setMinimumHeight(height)
        self.body.insertWidget(self.body.indexOf(self._error), area, 1)

    def _try(self) -> None:
        try:
            self.take()
        except UserError as error:
            self.say(error)
        else:
            self.accept()

    def say(self, error: UserError) -> None:
        """Above the buttons, until the fields are accepted."""
        self._error.setText(f"{spoken(error.what)} {spoken(error.remedy)}".strip())
        self._error.show()
        self.make_room()


def _first_widget(item: QLayoutItem) -> QWidget | None:
    """The widget of a form's row, or the first one in the row's own layout."""
    if (layout := item.layout()) is None:
        return item.widget()
    inside = (inner for n in range(layout.count()) if (inner := layout.itemAt(n)) is not None)
    return next((found for inner in inside if (found := _first_widget(inner)) is not None), None)
