"""Every action of the window with its words, its keys and its icon, in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from srm_desktop.ui.language import LANGUAGES
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import Theme


class Needs(IntEnum):
    """What has to be open for an action; each holds the one before it."""

    NOTHING = 0
    FILE = 1
    WRITABLE = 2


NOTHING, FILE, WRITABLE = Needs


@dataclass(frozen=True, slots=True)
class Spec:
    """`keys`: one, or several between spaces that do the same; `single` ones work only in views that judge,
    and text fields take them as text."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    single: bool = False
    needs: Needs = NOTHING


VIEWS = (
    "overview",
    "checklist",
    "matrix",
    "meeting",
    "action_items",
    "boundary",
    "frameworks",
    "history",
    "signoff",
)
"""The actions that show a view, by the view's name, in the order of the rail."""

THEME_ACTIONS = ("theme_system", "theme_light", "theme_dark", "theme_projector")

LANGUAGE_ACTIONS = ("language_system", *(f"language_{name}" for name in LANGUAGES))

FORM_ACTIONS = ("edit_owner", "edit_due", "edit_methods", "edit_note", "edit_review")

_SHORT = {
    "boundary": "Boundary",
    "targets": "Targets",
    "people": "People",
    "details": "Details",
}
"""What stands on the rail where an action's own words are too long for it."""

_BESIDE = {
    "overview": "Overview",
    "checklist": "Checklist",
    "matrix": "Matrix",
    "meeting": "Meeting",
    "action_items": "Actions",
    "boundary": "Boundary",
    "frameworks": "Frameworks",
    "history": "History",
    "signoff": "Sign-off",
}
"""What each view is called where it is shown beside another one."""

BESIDE_ACTIONS = tuple(f"beside_{name}" for name in VIEWS)

_VERDICTS = (
    "Satisfied",
    "Partially satisfied",
    "Other than satisfied",
    "Not applicable",
    "Not assessed",
)
"""The words of `verdicts.VERDICTS`, which the first paint does not load."""

SPECS = (
    Spec("new", "New assessment...", "Ctrl+N", "file-plus"),
    Spec("open", "Open...", "Ctrl+O", "folder-open"),
    Spec("new_window", "New window", "Ctrl+Shift+N", "app-window"),
    Spec("demo", "Open the demo", "", "play"),
    Spec("import_files", "Import...", "Ctrl+Shift+O", "download"),
    Spec("export", "Export...", "Ctrl+Shift+X", "upload", needs=FILE),
    Spec("close", "Close assessment", "Ctrl+W", "x", needs=FILE),
    Spec("quit", "Quit", "Ctrl+Q"),
    Spec("undo", "Undo", "Ctrl+Z", "undo-2", needs=FILE),
    Spec("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "redo-2", needs=FILE),
    Spec("undo_history", "Undo history", "Ctrl+Shift+H", "history", needs=FILE),
    Spec("palette", "Commands...", "Ctrl+K", "command"),
    Spec("find", "Find", "Ctrl+F", "search", needs=FILE),
    Spec("gaps", "Show gaps only", "Ctrl+G", "funnel", needs=FILE),
    Spec("clear_filter", "Clear filter", "Ctrl+Shift+F", needs=FILE),
    Spec("save_filter", "Save this filter...", "Ctrl+Shift+S", "bookmark", needs=FILE),
    Spec("overview", "Overview", "Ctrl+1", "layout-dashboard", needs=FILE),
    Spec("checklist", "Checklist", "Ctrl+2", "list-tree", needs=FILE),
    Spec("matrix", "Matrix", "Ctrl+3", "grid-3x3", needs=FILE),
    Spec("meeting", "Meeting", "Ctrl+4", "presentation", needs=FILE),
    Spec("action_items", "Actions", "Ctrl+5", "clipboard-check", needs=FILE),
    Spec("boundary", "Boundary with AWS", "Ctrl+6", "layers", needs=FILE),
    Spec("frameworks", "Frameworks", "Ctrl+7", "book-check", needs=FILE),
    Spec("history", "History", "Ctrl+8", "history", needs=FILE),
    Spec("signoff", "Sign-off", "Ctrl+9", "file-check", needs=FILE),
    Spec("open_beside", "Open beside", "Ctrl+\\", "columns-2", needs=FILE),
    *(Spec(f"beside_{name}", f"{text} beside", needs=FILE) for name, text in _BESIDE.items()),
    Spec("next_pane", "Next pane", "F6", needs=FILE),
    Spec("float_pane", "Detach or dock the pane", "Ctrl+Shift+D", needs=FILE),
    Spec("close_beside", "Close the pane beside", "Ctrl+Shift+W", needs=FILE),
    Spec("targets", "Targets...", "Ctrl+T", "server", needs=FILE),
    Spec("add_targets", "Add targets...", "Ctrl+Shift+T", "plus", needs=WRITABLE),
    Spec("add_action_item", "Add action...", "Ctrl+Shift+A", "plus", needs=WRITABLE),
    Spec("start_meeting", "Start a meeting...", "Ctrl+M", "presentation", needs=WRITABLE),
    Spec("resume_meeting", "Resume the meeting", "Ctrl+Shift+M", needs=WRITABLE),
    Spec("import_findings", "Import findings...", "Ctrl+Shift+I", "download", needs=WRITABLE),
    Spec("suggestions", "Review suggestions...", "Ctrl+Shift+R", "lightbulb", needs=FILE),
    Spec("scans", "Scans and other findings...", needs=FILE),
    Spec("people", "People...", "Ctrl+P", "users", needs=FILE),
    Spec("details", "Details...", "Ctrl+I", "info", needs=FILE),
    Spec("save_picture", "Save picture...", "Ctrl+Shift+P", "image-down", needs=FILE),
    Spec("author", "Who is working...", "", "user"),
    Spec("attest", "Prepare a sign-off document...", "Ctrl+E", "file-plus", needs=FILE),
    Spec("sign", "Sign a document...", "", "shield-check"),
    Spec("evidence_pack", "Save evidence pack...", needs=FILE),
    Spec("verify", "Verify a document...", "Ctrl+Shift+E", "shield-question-mark"),
    Spec("check", "Check the file", "", "shield-check", needs=FILE),
    Spec("upgrade_catalog", "Move to a newer catalog...", needs=WRITABLE),
    Spec("next_target", "Next target", "Ctrl+Down", needs=FILE),
    Spec("previous_target", "Previous target", "Ctrl+Up", needs=FILE),
    Spec("theme_system", "Follow the system", "", "monitor"),
    Spec("theme_light", "Light", "", "sun"),
    Spec("theme_dark", "Dark", "", "moon"),
    Spec("theme_projector", "Projector", "", "projector"),
    Spec("language_system", "Language of the system", "", "languages"),
    *(Spec(f"language_{name}", own) for name, own in LANGUAGES.items()),
    Spec("help", "Help", "F1", "circle-question-mark"),
    Spec("tour", "First steps"),
    Spec("shortcuts", "Keyboard shortcuts", "Ctrl+/", "keyboard"),
    Spec("about", "About SRM Desktop", "", "info"),
    Spec("copy", "Copy as a table", "Ctrl+C", "copy", single=True, needs=FILE),
    Spec("next_item", "Next responsibility", "J", single=True, needs=FILE),
    Spec("previous_item", "Previous responsibility", "K", single=True, needs=FILE),
    Spec("next_unassessed", "Next not assessed", "N", single=True, needs=FILE),
    Spec("next_gap", "Next gap", "G", single=True, needs=FILE),
    Spec("edit_owner", "Set the owner", "O", single=True, needs=FILE),
    Spec("edit_due", "Set the due date", "U", single=True, needs=FILE),
    Spec("edit_methods", "Set the method", "M", single=True, needs=FILE),
    Spec("edit_note", "Write the note", "E", single=True, needs=FILE),
    Spec("edit_review", "Submit or review", "R", single=True, needs=FILE),
    *(Spec(f"verdict_{n}", text, str(n), single=True, needs=FILE) for n, text in enumerate(_VERDICTS, 1)),
)


MENUS = (
    ("&File", "new open demo | import_files export | new_window | save_picture check close | quit"),
    ("&Edit", "undo redo undo_history | copy | find gaps clear_filter save_filter"),
    (
        "&Result",
        f"verdict_1 verdict_2 verdict_3 verdict_4 verdict_5 | {' '.join(FORM_ACTIONS)}",
    ),
    (
        "&Go",
        f"palette | {' '.join(VIEWS)} | next_item previous_item next_unassessed next_gap | "
        "next_target previous_target",
    ),
    ("&Beside", f"{' '.join(BESIDE_ACTIONS)} | open_beside next_pane float_pane close_beside"),
    (
        "&Assessment",
        "start_meeting resume_meeting | add_action_item | add_targets targets people details author "
        "| import_findings suggestions scans | attest sign verify | evidence_pack",
    ),
    ("&View", f"{' '.join(THEME_ACTIONS)} | {' '.join(LANGUAGE_ACTIONS)}"),
    ("&Help", "help shortcuts tour | about"),
)
"""Titles, and the names of the actions in each; a bar stands for a line between them."""


_TEXTS = {spec.name: spec.text for spec in SPECS}


def texts() -> list[str]:
    """Every word of an action, for translators."""
    return [*(spec.text for spec in SPECS), *_SHORT.values(), *(title for title, _ in MENUS)]


def plain_title(menu: str) -> str:
    """Without the key that opens it: &File, or as in Japanese (&F) behind the word."""
    return re.sub(r"\(&.\)|&", "", QCoreApplication.translate("actions", menu))


class Actions:
    """The actions by name; `widget` receives the single keys."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        self._actions = {spec.name: self._make(spec, window) for spec in SPECS}
        for name in (*VIEWS, *THEME_ACTIONS, *LANGUAGE_ACTIONS):
            self._actions[name].setCheckable(True)
        for name, short in _SHORT.items():
            self._actions[name].setIconText(QCoreApplication.translate("actions", short))
        self.set_theme(theme)

    def _make(self, spec: Spec, window: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("actions", spec.text), window)
        action.setShortcuts([QKeySequence(key) for key in spec.keys.split()])
        if spec.single:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            window.addAction(action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def plain_text(self, name: str) -> str:
        """The action's own words, whatever it says at the moment."""
        return QCoreApplication.translate("actions", _TEXTS[name])

    def menu_title(self, title: str) -> str:
        return QCoreApplication.translate("actions", title)

    def singles(self) -> list[QAction]:
        return [self._actions[spec.name] for spec in SPECS if spec.single]

    def set_theme(self, theme: Theme) -> None:
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.name].setIcon(icon(spec.icon, theme.text, theme.muted))

    def enable_what_needs(self, there: Needs) -> None:
        """At most so much."""
        for spec in SPECS:
            self._actions[spec.name].setEnabled(spec.needs <= there)
