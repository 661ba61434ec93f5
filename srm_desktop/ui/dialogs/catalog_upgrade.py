"""What a newer catalog changes, item by item, before the assessment moves to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.catalog import Responsibility
from srm_desktop.services.catalog.catalog_upgrade import Difference, changed_words
from srm_desktop.ui.language import number, word
from srm_desktop.ui.theme.tokens import L, M, S
from srm_desktop.ui.widgets.marked_text import MarkedText, Piece
from srm_desktop.ui.widgets.text_label import text_label

_PAIR = Qt.ItemDataRole.UserRole
_SIZE = (920, 540)
_LIST_WIDTH = 260


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
        self._title = text_label("", "section")
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
        ).format(number(to_reassess))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        move = buttons.button(QDialogButtonBox.StandardButton.Ok)
        move.setText(self.tr("Move to version {0}").format(version))
        move.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        area = QScrollArea()
        area.setWidget(self._sides)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        both = QHBoxLayout()
        both.setSpacing(M)
        both.addWidget(self._list)
        right = QVBoxLayout()
        right.setSpacing(M)
        right.addWidget(self._title)
        right.addWidget(area, 1)
        both.addLayout(right, 1)
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
            row.setData(_PAIR, (before, after))
            self._list.addItem(row)
        self._list.currentItemChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def _show(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            before, after = row.data(_PAIR)
            self._title.setText((after or before).title)
            self._sides.show_pair(before, after)


class WordingSides(QWidget):
    """What reads otherwise in two wordings of one responsibility, the older at the left, word by word."""

    def __init__(self, before_title: str, after_title: str) -> None:
        super().__init__()
        self._texts = (MarkedText(before_title, is_gone=True), MarkedText(after_title))
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
        old, new = (self._wording(item) if item else {} for item in (before, after))
        sides: tuple[list[Piece], list[Piece]] = ([], [])
        for name in old | new:
            texts = old.get(name, ""), new.get(name, "")
            if texts[0] != texts[1]:
                marked = changed_words(*texts) if all(texts) else [[(text, False)] for text in texts]
                for side, text, pieces in zip(sides, texts, marked, strict=True):
                    side += [(f"{name}: " if name and text else "", False), *pieces, ("\n\n", False)]
        for side, shown, item in zip(sides, self._texts, (before, after), strict=True):
            shown.show_pieces(side[:-1] if item else [(self.tr("Not in this version"), False)])

    def _wording(self, item: Responsibility) -> dict[str, str]:
        """What is judged, each text by what introduces it."""
        return {
            "": item.statement,
            self.tr("Class"): word(item.control_class),
            self.tr("Satisfied when"): item.satisfied,
            self.tr("Partially satisfied when"): item.partially_satisfied,
            self.tr("Other than satisfied when"): item.other_than_satisfied,
        }
