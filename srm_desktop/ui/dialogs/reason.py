"""Why something does not apply: asked before the verdict is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from srm_desktop.ui.theme.tokens import L, S
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.text_label import text_label

WIDTH = 480


class ReasonDialog(QDialog):
    """`recent` are reasons given before, offered again."""

    def __init__(self, subject: str, recent: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not applicable"))
        self.setMinimumWidth(WIDTH)
        self._reason = TextChoice(self.tr("Reason"), recent)
        self._reason.edit.setPlaceholderText(self.tr("For example: no EC2 instances run in this account"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Set Not applicable"))
        self._ok.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._reason.edit.textChanged.connect(self._enable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Why does this not apply?"), "heading"))
        layout.addWidget(text_label(subject, "muted"))
        layout.addWidget(self._reason)
        layout.addWidget(buttons)
        self._enable()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self) -> str:
        return self._reason.currentText().strip()

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self.reason()))
