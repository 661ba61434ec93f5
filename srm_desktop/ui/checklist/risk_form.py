"""The risk of a gap, accepted by somebody until a date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from srm_desktop.model.answer import Answer
from srm_desktop.ui.theme.tokens import M, S, Theme
from srm_desktop.ui.widgets.date_field import DateField
from srm_desktop.ui.widgets.text_label import text_label


class RiskForm(QWidget):
    """Shown for gaps only. `committed` carries reason, approver and expiry; all empty withdraws."""

    committed = Signal(str, str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._open = QPushButton(self.tr("Accept the risk..."))
        self._open.setProperty("role", "quiet")
        self._open.clicked.connect(lambda: self._unfold(True))
        self._fields = QWidget()
        self._reason, self._approver = QLineEdit(), QLineEdit()
        self._expires = DateField(theme)
        self._record = QPushButton(self.tr("Record acceptance"))
        self._withdraw = QPushButton(self.tr("Withdraw"))
        self._record.clicked.connect(self._commit)
        self._withdraw.clicked.connect(lambda: self.committed.emit("", "", None))
        self._build()

    def _build(self) -> None:
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(M)
        form.setVerticalSpacing(S)
        form.addRow(text_label(self.tr("Risk acceptance"), "section", wrap=False))
        form.addRow(self.tr("Reason"), self._reason)
        form.addRow(self.tr("Approved by"), self._approver)
        form.addRow(self.tr("Until"), self._expires)
        buttons = QHBoxLayout()
        buttons.addWidget(self._record)
        buttons.addWidget(self._withdraw)
        buttons.addStretch(1)
        form.addRow("", buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._fields)

    def set_theme(self, theme: Theme) -> None:
        self._expires.set_theme(theme)

    def show_answers(self, answers: list[Answer]) -> None:
        self.setVisible(bool(answers) and all(a.result.is_gap for a in answers))
        given = {(a.risk_reason, a.risk_approver, a.risk_expires) for a in answers}
        reason, approver, expires = given.pop() if len(given) == 1 else ("", "", None)
        self._reason.setText(reason)
        self._approver.setText(approver)
        self._expires.show_date(expires)
        self._withdraw.setVisible(bool(reason))
        self._unfold(bool(reason))

    def _unfold(self, unfolded: bool) -> None:
        self._fields.setVisible(unfolded)
        self._open.setVisible(not unfolded)
        if unfolded and self._open.hasFocus():
            self._reason.setFocus()

    def _commit(self) -> None:
        try:
            expires = self._expires.value()
        except ValueError:
            expires = None
        self.committed.emit(self._reason.text(), self._approver.text(), expires)
