"""Where the minutes of a meeting go, and how they are signed."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.meeting import Meeting
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.meeting.minute_words import day_of
from srm_desktop.ui.widgets.file_row import file_row
from srm_desktop.ui.widgets.suggested_path import suggested_path


class MinutesDialog(FormDialog):
    """After acceptance `path` may be written, and `in_ink` says whether there are no fields to sign."""

    def __init__(self, session: Session, meeting: Meeting, parent: QWidget | None = None) -> None:
        intro = self.tr("Everything minuted in {0}, frozen with its place in the change log.")
        if meeting.is_running:
            intro = self.tr("{0} is still running: its minutes are a draft.")
        super().__init__(self.tr("Minutes"), intro.format(meeting.title), self.tr("Next"), parent)
        title = re.sub(r"[/\\]", "-", meeting.title)  # as a day has it; no part of a path
        name = safe_name(f"{title} {day_of(meeting)} minutes")
        self.path, self.in_ink = suggested_path(name, ".pdf"), False
        self._agreed: Path | None = None
        self.file = QLineEdit(str(self.path))
        self.file.setAccessibleName(self.tr("File"))
        self.form.addRow(self.tr("File"), file_row(self.file, self._choose))
        self.signing = QComboBox()
        self.signing.addItem(self.tr("Electronically, by {0}").format(_signers(session, meeting)))
        self.signing.addItem(self.tr("By hand, on paper"))
        if not meeting.is_running:
            self.form.addRow(self.tr("Signed"), self.signing)

    def _choose(self) -> None:
        """Which asks before it takes a file that is there."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the PDF"), self.file.text(), self.tr("PDF documents (*.pdf)")
        )
        if name:
            self._agreed = Path(name).with_suffix(".pdf")
            self.file.setText(str(self._agreed))

    def take(self) -> None:
        path = Path(self.file.text().strip()).expanduser()
        if not self.file.text().strip():
            raise UserError("The minutes need a file.", "Choose where to keep the PDF.")
        if path.exists() and path != self._agreed:
            raise UserError(phrase("{0} already exists.", path.name), "Choose another name.")
        self.path, self.in_ink = path, self.signing.currentIndex() == 1


def _signers(session: Session, meeting: Meeting) -> str:
    known = session.state.people
    ids = dict.fromkeys((meeting.chair, meeting.minute_taker))
    return ", ".join(known[id_].name for id_ in ids if id_ in known)
