"""Telling the user what happened and what to do next."""

from __future__ import annotations

import logging
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from srm_desktop.errors import UserError
from srm_desktop.ui.language import spoken

log = logging.getLogger(__name__)


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """A UserError in its own words; anything else is our bug, and is logged."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("messages", "SRM Desktop"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(error, UserError):
        box.setText(spoken(error.what))
        box.setInformativeText(spoken(error.remedy))
    else:
        log.error("unexpected error", exc_info=error)
        box.setText(QCoreApplication.translate("messages", "Something went wrong that should not have."))
        said = QCoreApplication.translate(
            "messages", "What you did before is saved. The details are in the log: {0}: {1}"
        )
        box.setInformativeText(said.format(type(error).__name__, str(error)[:300]))
    box.exec()


def asked_to_lose(parent: QWidget) -> bool:
    """Whether a note that could not be written may be lost: no undo could bring it back."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("messages", "SRM Desktop"))
    box.setText(translate("messages", "A note could not be written to the file. It is lost when you close."))
    box.setInformativeText(translate("messages", "Stay to try again, or copy the note somewhere else first."))
    stay = box.addButton(translate("messages", "Stay"), QMessageBox.ButtonRole.RejectRole)
    lose = box.addButton(
        translate("messages", "Close without the note"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is lose


def report_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For sys.excepthook: an exception in a slot would otherwise pass unseen."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
        return
    show_error(QApplication.activeWindow(), error.with_traceback(trace))
