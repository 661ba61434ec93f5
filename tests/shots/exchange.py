"""What the pictures show of export and import."""

from __future__ import annotations

from pathlib import Path

from srm_desktop.exchange.records import AnswerRecord, Fault, Reading
from srm_desktop.exchange.sheets import find
from srm_desktop.exchange.xlsx_reading import Sheet
from srm_desktop.language import phrase
from srm_desktop.model.answer import Result
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import proposing
from srm_desktop.services.transfer.importing import Tables
from srm_desktop.ui.exchange.export_dialog import ExportDialog
from srm_desktop.ui.exchange.import_dialog import ImportDialog
from srm_desktop.ui.theme.tokens import Theme


def export_dialog(session: Session, theme: Theme) -> ExportDialog:
    return ExportDialog(session, theme, Path("/home/anna/Assessments"))


def import_dialog(session: Session, theme: Theme) -> ImportDialog:
    """An export that came back: two people's edits, conflicts and faults."""
    target = session.state.active_targets[0]
    note = (
        "Seen on 2026-11-20: the owner is named and the exception ends in January, as agreed in the meeting."
    )
    reading = Reading("Shared Responsibility Matrix", rows=345, title="Annual review")
    for number, item in enumerate(session.catalog.assessable[:14], 4):
        values = {"note": note, "result": str(list(Result)[number % 3 + 1])}
        base = dict.fromkeys(values, "ffffffff" if number % 5 == 0 else "")
        kept = base if number % 5 == 0 else None
        by = "Jonas Weber" if number % 2 else "Karin Vogt"
        reading.answers.append(
            AnswerRecord(phrase("{0}, row {1}", "Matrix", number), item.id, target.id, values, by, kept)
        )
    reading.answers.append(
        AnswerRecord(phrase("{0}, row {1}", "Matrix", 60), "XYZ-99", target.id, {"note": "?"})
    )
    reading.faults.append(
        Fault(
            phrase("{0}, row {1}", "Matrix", 61),
            phrase("{0} is not a date: write it as 2026-12-31", "“soon”"),
        )
    )
    reading.remarks.append(phrase("The file was exported from another assessment, {0}.", "Annual review"))
    return ImportDialog(
        session,
        reading,
        None,
        proposing.plan(session, reading, "matrix of Jonas.xlsx", DEMO_AUTHOR),
        DEMO_AUTHOR,
        theme,
    )


def columns_dialog(session: Session, theme: Theme) -> ImportDialog:
    """Somebody's checklist, with its sheets and columns in sight."""
    items = session.catalog.assessable[:6]
    sheet = Sheet(
        "Checks",
        {
            1: ["Cloud review of Nordlicht, second round"],
            3: ["Control ID", "AWS Account", "Verdict", "Comments", "Tester", "Internal remark"],
            **{n: [item.id, None, "Pass", "Seen.", "Ben", "x"] for n, item in enumerate(items, 4)},
        },
    )
    found = find([sheet])
    tables = Tables(Path("checklist.xlsx"), [sheet], found, found)
    reading = tables.reading()
    plan = proposing.plan(session, reading, "checklist.xlsx", DEMO_AUTHOR)
    dialog = ImportDialog(session, reading, tables, plan, DEMO_AUTHOR, theme)
    dialog.tabs.setCurrentIndex(dialog.tabs.count() - 1)
    return dialog
