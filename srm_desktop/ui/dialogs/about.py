"""What the keys do, and what this is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from srm_desktop import __version__
from srm_desktop.paths import data_dir
from srm_desktop.ui.actions import SPECS, Actions
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import XL, XS, L, M


class ShortcutsDialog(QDialog):
    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        keyed = [spec for spec in SPECS if spec.keys]
        general = [spec for spec in keyed if not spec.single]
        grid = QGridLayout()
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(XS)
        groups = (
            (self.tr("Everywhere"), general),
            (self.tr("In the checklist"), [spec for spec in keyed if spec.single]),
        )
        for column, (title, specs) in enumerate(groups):
            grid.addWidget(text_label(title, "section", wrap=False), 0, column * 2)
            for row, spec in enumerate(specs, 1):
                shortcut = actions[spec.name].shortcut().toString()
                grid.addWidget(text_label(actions[spec.name].text(), wrap=False), row, column * 2)
                grid.addWidget(text_label(shortcut, "muted", wrap=False), row, column * 2 + 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(text_label(self.tr("Keyboard shortcuts"), "heading", wrap=False))
        layout.addLayout(grid)
        layout.addWidget(close)


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
                "Licence: Apache-2.0. Fonts: Noto (OFL-1.1), Droid Sans Fallback (Apache-2.0). "
                "Icons: Lucide (ISC)."
            ),
            self.tr("Settings, backups and logs: {0}").format(data_dir().parent),
        ):
            layout.addWidget(text_label(text, wrap=False))
        layout.addWidget(close)
