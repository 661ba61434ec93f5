"""What a newer catalog changes, item by item, before the assessment moves to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.catalog import Responsibility
from srm_desktop.services.catalog_upgrade import Difference
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import L, M, S

_PAIR = Qt.ItemDataRole.UserRole
_SIZE = (880, 520)
_LIST_WIDTH = 300


class CatalogUpgradeDialog(QDialog):
    """Accepted: the user wants to move to the newer version."""

    def __init__(
        self, version: str, difference: Difference, to_reassess: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Newer catalog"))
        self.resize(*_SIZE)
        self._list = QListWidget()
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setAccessibleName(self.tr("What changes"))
        self._sides = WordingSides(self.tr("Until now"), self.tr("In version {0}").format(version))
        self._build(version, difference, to_reassess)
        self._fill(difference)

    def _build(self, version: str, difference: Difference, to_reassess: int) -> None:
        counts = self.tr("{0} reworded, {1} new, {2} removed, {3} as they were.").format(
            len(difference.reworded), len(difference.added), len(difference.removed), difference.unchanged
        )
        effect = self.tr(
            "{0} answers to reworded responsibilities will be marked to be assessed again; answers to "
            "removed ones are archived. Nothing is lost, and one undo takes it back."
        ).format(to_reassess)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        move = buttons.button(QDialogButtonBox.StandardButton.Ok)
        move.setText(self.tr("Move to version {0}").format(version))
        move.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        both.setSpacing(M)
        both.addWidget(self._list)
        both.addWidget(self._sides, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(text_label(self.tr("Catalog version {0}").format(version), "heading"))
        layout.addWidget(text_label(counts))
        layout.addWidget(text_label(effect, "muted"))
        layout.addLayout(both, 1)
        layout.addWidget(buttons)

    def _fill(self, difference: Difference) -> None:
        pairs: list[tuple[str, Responsibility | None, Responsibility | None]] = [
            *((self.tr("Reworded"), pair.before, pair.after) for pair in difference.reworded),
            *((self.tr("New"), None, item) for item in difference.added),
            *((self.tr("Removed"), item, None) for item in difference.removed),
        ]
        for what, before, after in pairs:
            item = after or before
            assert item is not None
            row = QListWidgetItem(f"{what}: {item.id}")
            row.setToolTip("")
            row.setData(_PAIR, (before, after))
            self._list.addItem(row)
        self._list.currentItemChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def _show(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self._sides.show_pair(*row.data(_PAIR))


class WordingSides(QWidget):
    """Two wordings of one responsibility, the older at the left."""

    def __init__(self, before_title: str, after_title: str) -> None:
        super().__init__()
        self._texts = [text_label("", selectable=True) for _ in range(2)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(S)
        for column, (title, text) in enumerate(zip((before_title, after_title), self._texts, strict=True)):
            grid.addWidget(text_label(title, "section"), 0, column)
            grid.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)

    def show_pair(self, before: Responsibility | None, after: Responsibility | None) -> None:
        for label, item in zip(self._texts, (before, after), strict=True):
            label.setText(self._wording(item) if item else self.tr("Not in this version"))

    def _wording(self, item: Responsibility) -> str:
        criteria = (
            (self.tr("Satisfied when"), item.satisfied),
            (self.tr("Partially satisfied when"), item.partially_satisfied),
            (self.tr("Other than satisfied when"), item.other_than_satisfied),
        )
        parts = [f"{item.id}  {item.title}", item.statement]
        return "\n\n".join(parts + [f"{name}: {text}" for name, text in criteria if text])
