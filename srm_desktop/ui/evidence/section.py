"""The evidence of what is shown: dropped here, pasted or chosen, described, looked at, taken away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.evidence import Evidence
from srm_desktop.paths import SUFFIX
from srm_desktop.services.evidence import evidence as verbs
from srm_desktop.services.evidence.evidence import Addition
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.ui.evidence.dialogs import EvidenceDialog, LinkDialog, size_text
from srm_desktop.ui.evidence.flow import EvidenceFlow
from srm_desktop.ui.evidence.pasting import can_be_pasted, dropped_paths, pasted
from srm_desktop.ui.language import day
from srm_desktop.ui.theme.tokens import XS, Theme
from srm_desktop.ui.widgets.layouts import FlowLayout
from srm_desktop.ui.widgets.menu import Menu
from srm_desktop.ui.widgets.text_label import text_label

if TYPE_CHECKING:
    from srm_desktop.ui.evidence.viewer import EvidenceViewer

_ID = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6


class EvidenceSection(QFrame):
    """Of the answers it was last told to show. `failed` carries a UserError."""

    failed = Signal(object)

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._theme, self._author = session, theme, author
        self._keys: list[AnswerKey] = []
        self._by_cell = verbs.by_cell(session.state)
        self._viewers: list[EvidenceViewer] = []
        self._flow = EvidenceFlow(session, author, self)
        self._title = text_label(self.tr("Evidence"), "section")
        self._said = text_label("", "muted")
        self.list = QListWidget()
        self._add = self._button(self.tr("Add files..."), lambda: self._flow.choose_files(self._keys))
        self._add.setProperty("role", None)
        self._paste = self._button(self.tr("Paste"), self.paste)
        self._link = self._button(self.tr("Link..."), self.link)
        self._view = self._button(self.tr("View"), self.view)
        self._edit = self._button(self.tr("Edit..."), self.edit)
        self._remove = self._button(self.tr("Remove"), self.remove)
        self._remove.setToolTip(
            self.tr("Undo brings it back: what was removed stays in the file, whoever it is given to.")
        )
        self._build()
        self._connect()

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda: slot())
        return button

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setProperty("role", "evidence")
        buttons = FlowLayout(XS)
        for button in (self._add, self._paste, self._link, self._view, self._edit, self._remove):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XS, XS, XS, XS)
        layout.setSpacing(XS)
        for widget in (self._title, self._said, self.list):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setProperty("role", "drop")

    def _connect(self) -> None:
        self._flow.failed.connect(self.failed)
        self._flow.added.connect(self._tell)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _: self.view())
        self.list.customContextMenuRequested.connect(self._menu)
        for keys, slot in (
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Delete, self.remove),
            (QKeySequence("F2"), self.edit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit()

    # What is shown

    def show_answers(self, keys: list[AnswerKey]) -> None:
        if keys != self._keys:
            self._say("")
        self._keys = keys
        self._show_rows()

    def refresh(self) -> None:
        """The same answers, after a batch."""
        self._by_cell = verbs.by_cell(self._session.state)
        self._show_rows()

    def _show_rows(self) -> None:
        chosen = {one.id for one in self._chosen()}
        self.list.clear()
        for one, belongs in self._shown():
            row = QListWidgetItem(self._text(one, belongs))
            row.setData(_ID, one.id)
            row.setToolTip(f"<p>{escape(row.text())}</p>".replace("\n", "<br>"))
            self.list.addItem(row)
            row.setSelected(one.id in chosen)
        self._show_title()
        self._fit()
        self._enable()

    def _shown(self) -> list[tuple[Evidence, int]]:
        """Each with how many of the answers it belongs to."""
        counted = Counter(one.id for key in self._keys for one in self._by_cell.get(str(key), ()))
        return [(one, counted[one.id]) for one in self._session.state.active_evidence if one.id in counted]

    def _text(self, one: Evidence, belongs: int) -> str:
        where = ""
        if belongs < len(self._keys):
            where = self.tr("in {0} of {1} answers").format(belongs, len(self._keys))
        dated = day(one.dated)
        parts = (" ".join(one.caption.split()), size_text(one.size), dated, one.source, where)
        about = " \u00b7 ".join(filter(None, parts))
        return f"{safe_name(one.name)}\n{about}"

    def _show_title(self) -> None:
        shown = [one for one, _ in self._shown()]
        total = size_text(sum(one.size for one in shown))
        counted = self.tr("Evidence: {0} \u00b7 {1}").format(len(shown), total)
        self._title.setText(counted if shown else self.tr("Evidence"))
        self.list.setVisible(bool(shown))
        if not self._said.text() or self._said.property("hint"):
            self._hint(bool(shown))

    def _hint(self, has_evidence: bool) -> None:
        """What to do where there is nothing yet."""
        if has_evidence:
            self._say("")
        elif self._session.read_only:
            self._say(self.tr("None was added."), hint=True)
        elif len(self._keys) > 1:
            said = self.tr("Drop files here, paste or add them. They are added to all {0} answers shown.")
            self._say(said.format(len(self._keys)), hint=True)
        else:
            self._say(
                self.tr("Drop files here, paste them or add them: they are kept in the assessment."),
                hint=True,
            )

    def _say(self, text: str, *, hint: bool = False) -> None:
        self._said.setText(text)
        self._said.setProperty("hint", hint)
        self._said.setVisible(bool(text))

    def _tell(self, addition: Addition) -> None:
        """Where files were there already, which the list alone does not show."""
        names = ", ".join(safe_name(one.name) for one in (*addition.linked, *addition.unchanged))
        if addition.linked:
            self._say(self.tr("Already kept, and linked: {0}").format(names))
        elif addition.unchanged:
            self._say(self.tr("Already there: {0}").format(names))
        else:
            self._say("")
        if addition.added:
            self._choose(addition.added[-1].id)

    def _choose(self, id_: str) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == id_:
                self.list.setCurrentRow(number)

    def _fit(self) -> None:
        """As high as its rows, up to a few."""
        rows = min(self.list.count(), _MOST_ROWS)
        height = sum(self.list.sizeHintForRow(n) for n in range(rows)) + 2 * self.list.frameWidth()
        self.list.setFixedHeight(height)

    def _enable(self) -> None:
        writable = not self._session.read_only and bool(self._keys)
        chosen = self._chosen()
        for button in (self._add, self._paste):
            button.setVisible(writable)
        self._link.setVisible(writable and bool(self._linkable()))
        self._view.setVisible(bool(self.list.count()))
        self._view.setEnabled(len(chosen) == 1)
        for button in (self._edit, self._remove):
            button.setVisible(writable and bool(self.list.count()))
        self._edit.setEnabled(len(chosen) == 1)
        self._remove.setEnabled(bool(chosen))

    def _chosen(self) -> list[Evidence]:
        kept = self._session.state.evidence
        ids = [row.data(_ID) for row in self.list.selectedItems()]
        return [kept[id_] for id_ in ids if id_ in kept]

    def _menu(self, at: QPoint) -> None:
        chosen = self._chosen()
        if len(chosen) != 1:
            return
        one, menu = chosen[0], Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("View"), self.view)
        menu.addAction(self.tr("Open a copy..."), lambda: self._flow.open_copy(one))
        menu.addAction(self.tr("Save as..."), lambda: self._flow.save_as(one))
        if not self._session.read_only:
            menu.addSeparator()
            menu.addAction(self.tr("Edit..."), self.edit)
            menu.addAction(self.tr("Remove"), self.remove)
        menu.popup(self.list.viewport().mapToGlobal(at))

    # What can be done

    @property
    def takes_files(self) -> bool:
        return not self._session.read_only and bool(self._keys)

    def show_dropping(self, on: bool) -> None:
        """While files are held over what is shown."""
        self.setProperty("dropping", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def take_drop(self, data: QMimeData) -> bool:
        """Whether what is dropped was files to keep. An assessment is left to the window, which opens it."""
        if not self.takes_files or not (paths := evidence_paths(data)):
            return False
        self._flow.add_paths(paths, self._keys)
        return True

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if not self.takes_files or not can_be_pasted(data):
            return
        if paths := dropped_paths(data):
            self._flow.add_paths(paths, self._keys)
        elif make := pasted(data):
            self._flow.add_pasted(make, self._keys)

    def view(self) -> None:
        if len(chosen := self._chosen()) == 1:
            from srm_desktop.ui.evidence.viewer import EvidenceViewer  # noqa: PLC0415 (loads PDFium)

            viewer = EvidenceViewer(self._session, chosen[0], self._theme, self._flow, self.window())
            viewer.destroyed.connect(lambda: self._viewers.remove(viewer))
            self._viewers.append(viewer)
            viewer.show()

    def edit(self) -> None:
        if self._session.read_only or len(chosen := self._chosen()) != 1:
            return
        dialog = EvidenceDialog(chosen[0], self._theme, self)
        if dialog.exec():
            self._try(lambda: verbs.describe(self._session, chosen[0].id, dialog.values, self._author()))

    def _linkable(self) -> list[Evidence]:
        everywhere = {one.id for one, belongs in self._shown() if belongs == len(self._keys)}
        return [one for one in self._session.state.active_evidence if one.id not in everywhere]

    def link(self) -> None:
        dialog = LinkDialog(self._linkable(), self)
        if dialog.exec():
            self._try(lambda: verbs.link(self._session, dialog.ids, self._keys, self._author()))

    def remove(self) -> None:
        """From the answers shown; where it then belongs to none, from the assessment. Undo brings it back."""
        ids = [one.id for one in self._chosen()]
        if ids and not self._session.read_only:
            self._try(lambda: verbs.take_from(self._session, ids, self._keys, self._author()))

    def _try(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self.failed.emit(error)

    def leave(self) -> None:
        """Before the session is closed."""
        self._flow.leave()
        for viewer in tuple(self._viewers):
            viewer.leave()


def evidence_paths(data: QMimeData) -> list[Path]:
    paths = dropped_paths(data)
    return [] if any(path.suffix.lower() == SUFFIX for path in paths) else paths
