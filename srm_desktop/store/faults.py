"""What SQLite and the file system say, turned into sentences a user can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from srm_desktop.errors import UserError

_SENTENCES = {
    "SQLITE_FULL": ("There is no space left to write to {name}.", "Free some disk space and try again."),
    "SQLITE_IOERR": ("{name} could not be written.", "Check the disk and try again."),
    "SQLITE_READONLY_ROLLBACK": (
        "{name} was left in the middle of a change.",
        "Open it where it can be written; that takes the unfinished change back.",
    ),
    "SQLITE_READONLY": (
        "{name} is read-only.",
        "Change its permissions, or copy it to a folder you can write to.",
    ),
    "SQLITE_CANTOPEN": (
        "{name} could not be opened.",
        "Check that its folder exists and that you may write to it.",
    ),
    "EXISTS": ("{name} already exists.", "Choose another name."),
    "SQLITE_BUSY": ("{name} is locked by another program.", "Close the other program and try again."),
    "SQLITE_LOCKED": ("{name} is locked by another program.", "Close the other program and try again."),
    "SQLITE_NOTADB": ("{name} is not an SRM Desktop assessment.", "Choose a file that ends in .srm."),
    "SQLITE_CORRUPT": ("{name} is damaged.", "Restore a backup or ask the sender for another copy."),
    "SQLITE_TOOBIG": ("{name} holds a value that is too large.", "Ask the sender for another copy."),
    "SQLITE_INTERRUPT": ("Checking {name} took too long.", "Ask the sender for another copy."),
    "SQLITE_AUTH": ("{name} tries something that an assessment may not do.", "Do not use this file."),
}
_ERRNOS = {
    errno.ENOSPC: "SQLITE_FULL",
    errno.EDQUOT: "SQLITE_FULL",
    errno.EFBIG: "SQLITE_FULL",
    errno.EACCES: "SQLITE_READONLY",
    errno.EPERM: "SQLITE_READONLY",
    errno.EROFS: "SQLITE_READONLY",
    errno.EEXIST: "EXISTS",
    errno.ENOENT: "SQLITE_CANTOPEN",
    errno.ENOTDIR: "SQLITE_CANTOPEN",
}


def explain(error: BaseException, path: Path) -> UserError | None:
    """The sentence for an error of the environment; None for what is a bug of ours."""
    code = _code(error)
    for prefix, (what, remedy) in _SENTENCES.items():
        if code.startswith(prefix):
            return UserError(what.format(name=path.name) + " Nothing was changed.", remedy)
    return None


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is at fault: broken pages, or text that is not UTF-8."""
    return _code(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_TOOBIG"))


def _code(error: BaseException) -> str:
    if isinstance(error, DBAPIError):
        error = error.orig or error
    if isinstance(error, sqlite3.Error):
        name: str = getattr(error, "sqlite_errorname", "")
        return name or ("SQLITE_CORRUPT" if "UTF-8" in str(error) else "")
    if isinstance(error, UnicodeDecodeError):
        return "SQLITE_CORRUPT"  # the driver failed to read SQLite's own message, which quotes the file
    if isinstance(error, OSError):
        return _ERRNOS.get(error.errno or 0, "SQLITE_IOERR")
    return ""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raises UserError instead of what SQLite or the file system raised about `path`."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        if sentence := explain(error, path):
            raise sentence from error
        raise
