"""What SQLite and the file system say, turned into sentences a user can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from srm_desktop.errors import UserError
from srm_desktop.language import phrase, sentences, template

_SENTENCES = {
    "SQLITE_FULL": (
        template("There is no space left to write to {name}."),
        template("Free some disk space and try again."),
    ),
    "SQLITE_IOERR": (template("{name} could not be written."), template("Check the disk and try again.")),
    "SQLITE_READONLY_ROLLBACK": (
        template("{name} was left in the middle of a change."),
        template("Open it where it can be written; that takes the unfinished change back."),
    ),
    "SQLITE_READONLY_DBMOVED": (
        template("{name} is not where it was opened any more."),
        template("Put it back there, or close it here and open it where it is now."),
    ),
    "SQLITE_READONLY": (
        template("{name} is read-only."),
        template("Change its permissions, or copy it to a folder you can write to."),
    ),
    "SQLITE_CANTOPEN": (
        template("{name} could not be opened."),
        template("Check that its folder exists and that you may write to it."),
    ),
    "EXISTS": (template("{name} already exists."), template("Choose another name.")),
    "SQLITE_BUSY": (
        template("{name} is locked by another program."),
        template("Close the other program and try again."),
    ),
    "SQLITE_LOCKED": (
        template("{name} is locked by another program."),
        template("Close the other program and try again."),
    ),
    "SQLITE_NOTADB": (
        template("{name} is not an SRM Desktop assessment."),
        template("Choose a file that ends in .srm."),
    ),
    "SQLITE_CORRUPT": (
        template("{name} is damaged."),
        template("Restore a backup or ask the sender for another copy."),
    ),
    "SQLITE_TOOBIG": (
        template("{name} holds a value that is too large."),
        template("Ask the sender for another copy."),
    ),
    "SQLITE_INTERRUPT": (
        template("Checking {name} took too long."),
        template("Ask the sender for another copy."),
    ),
    "SQLITE_AUTH": (
        template("{name} tries something that an assessment may not do."),
        template("Do not use this file."),
    ),
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
            return UserError(sentences(phrase(what, name=path.name), "Nothing was changed."), remedy)
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
