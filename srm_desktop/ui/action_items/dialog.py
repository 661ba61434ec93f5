"""One action: what is to be done, who does it and by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from srm_desktop.errors import UserError
from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey
from srm_desktop.services.action_items import action_item_edits
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.theme.tokens import Theme
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.text_label import text_label

_NOTE_HEIGHT = 84


class ActionItemDialog(FormDialog):
    """After acceptance `item` is what was entered. `names` are people to choose the owner from."""

    def __init__(
        self, item: ActionItem, names: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Edit action") if item.what else self.tr("Add action")
        super().__init__(title, "", self.tr("Save"), parent)
        self.item = item
        self._what = QLineEdit(item.what)
        self._what.setPlaceholderText(self.tr("For example: remove the two unused access keys"))
        self._owner = TextChoice(self.tr("Who does it"), names, item.owner)
        self._due = DateField(theme)
        self._due.show_date(item.due)
        self._note = QPlainTextEdit(item.note)
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_HEIGHT)
        for label, field in (
            (self.tr("What is to be done"), self._what),
            (self.tr("Who does it"), self._owner),
            (self.tr("Due"), self._due),
            (self.tr("Note"), self._note),
        ):
            self.form.addRow(label, field)
        if item.answers:
            self.form.addRow(self.tr("Belongs to"), text_label(self._about(), "muted"))

    def _about(self) -> str:
        ids = list(dict.fromkeys(AnswerKey.parse(text).item for text in self.item.answers))
        if len(ids) == 1 and len(self.item.answers) > 1:
            return self.tr("{0} in {1} targets").format(ids[0], len(self.item.answers))
        if len(ids) > 4:
            return self.tr("{0} and {1} more").format(", ".join(ids[:4]), len(ids) - 4)
        return ", ".join(ids)

    def take(self) -> None:
        try:
            due = self._due.value()
        except ValueError:
            raise UserError("The due date is not a date.", "Write it as 2026-12-31.") from None
        self.item = replace(
            self.item,
            what=self._what.text().strip(),
            owner=self._owner.currentText().strip(),
            due=due,
            note=self._note.toPlainText().strip(),
        )
        action_item_edits(self.item)  # says what is missing
