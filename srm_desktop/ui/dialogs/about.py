"""What this is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from srm_desktop import __version__
from srm_desktop.paths import data_dir
from srm_desktop.ui.theme.tokens import L, M
from srm_desktop.ui.widgets.text_label import text_label


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SRM Desktop"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(f"SRM Desktop {__version__}", "heading", wrap=False))
        for text in (
            self.tr("Assess the customer's half of the AWS Shared Responsibility Model, offline."),
            self.tr("It never uses the network. Assessments stay in the files you choose."),
            self.tr(
                "License: Apache-2.0. Fonts: Noto (OFL-1.1), Droid Sans Fallback (Apache-2.0). "
                "Icons: Lucide (ISC)."
            ),
            self.tr("Settings, backups and logs: {0}").format(data_dir().parent),
        ):
            layout.addWidget(text_label(text, wrap=False))
        layout.addWidget(close)
