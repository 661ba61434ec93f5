"""The line at the bottom: what was saved last, how far the work is, and what undo would take back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QStatusBar

from srm_desktop.ui.language import number
from srm_desktop.ui.widgets.elided_label import ElidedLabel
from srm_desktop.ui.widgets.text_label import text_label

if TYPE_CHECKING:
    from srm_desktop.model.progress import Counts


_KEPT = 32
"""Letters of what was saved and of what undo takes back that stay in a narrow window."""


class StatusLine(QObject):
    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.saved = ElidedLabel(letters=_KEPT)
        self._counts = text_label("", wrap=False)
        self._undo = ElidedLabel(letters=_KEPT)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.saved)
        bar.addWidget(self._counts)
        bar.addPermanentWidget(self._undo)

    def say_nothing_is_lost(self) -> None:
        self.saved.setText(self.tr("Everything is saved as you work"))

    def say_saved(self, what: str) -> None:
        now = QLocale().toString(datetime.now().time(), "HH:mm:ss")  # type: ignore[call-overload]
        self.saved.setText(self.tr("Saved {0}: {1}").format(now, what))

    def show_counts(self, counts: Counts) -> None:
        if not counts.total:
            self._counts.setText(self.tr("No targets yet"))
            return
        said = self.tr("{0} of {1} assessed, {2} other than satisfied")
        figures = (counts.assessed, counts.total, counts.other_than_satisfied)
        self._counts.setText(said.format(*map(number, figures)))

    def show_undo(self, step: str) -> None:
        self._undo.setText(step)
