"""A field for a file, and the button that asks for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton

from srm_desktop.ui.theme.tokens import XS


def file_row(field: QLineEdit | QLabel, choose: Callable[[], object]) -> QHBoxLayout:
    button = QPushButton(QCoreApplication.translate("file_row", "Choose..."))
    button.setAutoDefault(False)  # Enter in the form accepts it
    button.clicked.connect(choose)  # itself: a function around it would hold its dialog for ever
    row = QHBoxLayout()
    row.setSpacing(XS)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
