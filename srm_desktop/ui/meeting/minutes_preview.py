"""The pages of the minutes, before they are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from srm_desktop.ui.theme.tokens import L, M
from srm_desktop.ui.widgets.page_viewer import PageViewer
from srm_desktop.ui.widgets.text_label import text_label

_SIZE = (820, 720)


class MinutesPreview(QDialog):
    """Raises UserError for pages that cannot be shown."""

    def __init__(self, data: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Minutes"))
        room = parent.size()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
        self._viewer = PageViewer()
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.make = buttons.button(kinds.Ok)
        self.make.setText(self.tr("Make the document"))
        self.make.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(self.tr("The minutes as they will be"), "heading"))
        layout.addWidget(self._viewer, 1)
        layout.addWidget(buttons)
        self._viewer.show_document(data)
        self._viewer.setFocus()

    def done(self, result: int) -> None:
        self._viewer.close_document()
        super().done(result)
