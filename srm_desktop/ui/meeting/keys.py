"""The keys of a meeting: one table for what they do, the line below the item and the help."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from srm_desktop.ui.language import word
from srm_desktop.ui.verdicts import VERDICTS

_K = Qt.Key


class Stage(Enum):
    """What the wall shows: what is still owed from before, an item, what was minuted, or that it is over."""

    OPENING = auto()
    ITEM = auto()
    READ_BACK = auto()
    CLOSED = auto()


class Key(NamedTuple):
    """`command` is what the window does; `text` says it in the help and `short`, where it has one, in the
    line of keys, both in English."""

    keys: tuple[Qt.Key, ...]
    shown: str
    command: str
    text: str
    short: str = ""

    @property
    def name(self) -> str:
        """What stands on the key."""
        return _said(self.shown)

    @property
    def words(self) -> str:
        if self.command.startswith("verdict_"):
            return word(VERDICTS[int(self.shown) - 1])
        return _said(self.text)

    @property
    def short_words(self) -> str:
        return _said(self.short)


def _said(text: str) -> str:
    return QCoreApplication.translate("meeting", text) if text else ""


_ENTER = (_K.Key_Return, _K.Key_Enter)
_NEXT, _PREVIOUS = (_K.Key_J, _K.Key_Down), (_K.Key_K, _K.Key_Up)

_OWN: dict[Stage, tuple[Key, ...]] = {
    Stage.OPENING: (
        Key(_NEXT, "J", "next", "Next action", "next"),
        Key(_PREVIOUS, "K", "previous", "Previous action", "previous"),
        Key((_K.Key_X,), "X", "toggle", "Mark the action as done, or as open again", "done"),
        Key(_ENTER, "Enter", "enter", "Begin with the first item", "begin"),
    ),
    Stage.ITEM: (
        *(Key((_K(_K.Key_0 + n),), str(n), f"verdict_{n}", "") for n in range(1, len(VERDICTS) + 1)),
        Key(_ENTER, "Enter", "enter", "Write the verdict shown; without one, leave the item as it is"),
        Key((_K.Key_Right,), "\u2192", "next_target", "Verdict for the next target alone"),
        Key((_K.Key_Left,), "\u2190", "previous_target", "Verdict for the target before, or for all"),
        Key((_K.Key_D,), "D", "decision", "Minute a decision", "decision"),
        Key((_K.Key_A,), "A", "action", "Minute an action, with owner and due date", "action"),
        Key((_K.Key_S,), "S", "park", "Park the item for the end", "park"),
        Key((_K.Key_F,), "F", "dissent", "Minute a dissent in its own words", "dissent"),
        Key(_NEXT, "J", "next", "Next item, without settling this one", "next"),
        Key(_PREVIOUS, "K", "previous", "Previous item", "previous"),
        Key((_K.Key_E,), "E", "end", "To the read-back"),
        Key((_K.Key_PageDown,), "PgDn", "page_down", "Scroll a long text on"),
        Key((_K.Key_PageUp,), "PgUp", "page_up", "Scroll it back"),
    ),
    Stage.READ_BACK: (
        Key(_NEXT, "J", "next", "Next line", "next"),
        Key(_PREVIOUS, "K", "previous", "Previous line", "previous"),
        Key(_ENTER, "Enter", "enter", "Correct the line", "correct"),
        Key((_K.Key_X,), "X", "strike", "Strike the line", "strike"),
        Key((_K.Key_B,), "B", "back", "Back to the last item", "back"),
        Key((_K.Key_C,), "C", "close", "The chair confirms, and the meeting is closed", "confirm"),
    ),
    Stage.CLOSED: (Key((_K.Key_M,), "M", "minutes", "Make the minutes as a PDF", "minutes"),),
}
_WHILE_IT_RUNS = (
    Key((_K.Key_Z,), "Z", "undo", "Undo the last thing that was written", "undo"),
    Key((_K.Key_T,), "T", "extend", "Two more minutes", "2 min more"),
    Key((_K.Key_W,), "W", "attendees", "Who is here, and in which role"),
)
_ALWAYS = (
    Key((_K.Key_P,), "P", "presenter", "Show or hide the presenter's window"),
    Key((_K.Key_F11,), "F11", "full_screen", "Fill the screen, or not"),
    Key((_K.Key_Question, _K.Key_F1), "?", "help", "These keys", "help"),
    Key((_K.Key_Escape,), "Esc", "escape", "Take back what is not written; leave the meeting", "leave"),
)


def keys(stage: Stage) -> tuple[Key, ...]:
    """In the order in which they are told."""
    return (*_OWN[stage], *(() if stage is Stage.CLOSED else _WHILE_IT_RUNS), *_ALWAYS)


def command_of(stage: Stage, key: int) -> str:
    """Empty for a key that does nothing."""
    return next((one.command for one in keys(stage) if key in one.keys), "")


def texts() -> Iterator[str]:
    """What is to be translated."""
    for stage in Stage:
        for key in keys(stage):
            yield from filter(str.isascii, filter(None, (key.text, key.short, key.shown)))
