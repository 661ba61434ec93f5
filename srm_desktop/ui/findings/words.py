"""How findings are said: counts, ages and marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from srm_desktop.model.answer import Result
from srm_desktop.model.finding import Finding, TurnKind
from srm_desktop.services.findings.findings import Tally, place
from srm_desktop.services.findings.suggesting import STALE_AFTER
from srm_desktop.ui.language import listed, number

translate = QCoreApplication.translate

GLYPHS = {
    "failed": Result.OTHER_THAN_SATISFIED,
    "passed": Result.SATISFIED,
    "manual": Result.NOT_ASSESSED,
    "undecided": Result.NOT_ASSESSED,
    "muted": Result.NOT_APPLICABLE,
    "gone": Result.NOT_APPLICABLE,
}
"""The shape and color by which a finding is told, shared with the results."""


def place_word(name: str) -> str:
    return {
        "failed": translate("findings", "Failed"),
        "passed": translate("findings", "Passed"),
        "manual": translate("findings", "For a person to check"),
        "undecided": translate("findings", "Not decided"),
        "muted": translate("findings", "Muted"),
        "gone": translate("findings", "No longer reported"),
    }[name]


def counts_text(tally: Tally) -> str:
    """Such as `3 failed, 12 passed, 1 muted`."""
    said = (
        (tally.failed, translate("findings", "{0} failed")),
        (tally.passed, translate("findings", "{0} passed")),
        (tally.manual, translate("findings", "{0} for a person to check")),
        (tally.muted, translate("findings", "{0} muted")),
        (tally.undecided, translate("findings", "{0} not decided")),
        (tally.gone, translate("findings", "{0} no longer reported")),
    )
    return listed(text.format(number(count)) for count, text in said if count)


def shortened(text: str, most: int) -> str:
    """A file from elsewhere may say very much where a line is expected."""
    return text if len(text) <= most else f"{text[:most]}…"


def short_counts(tally: Tally) -> str:
    """What matters most in a narrow column."""
    if tally.failed:
        return translate("findings", "{0} failed").format(number(tally.failed))
    if tally.current == tally.passed:
        return translate("findings", "{0} passed").format(number(tally.passed)) if tally.passed else ""
    return translate("findings", "{0} to look at").format(number(tally.current - tally.passed))


def age_text(age: int) -> str:
    if age <= 0:
        return translate("findings", "scanned today")
    if age == 1:
        return translate("findings", "scanned yesterday")
    return translate("findings", "scanned {0} days ago").format(age)


def days_text(age: int) -> str:
    """In a column whose head says what it is about."""
    if age <= 0:
        return translate("findings", "today")
    return translate("findings", "yesterday") if age == 1 else translate("findings", "{0} days").format(age)


def is_old(age: int) -> bool:
    return age > STALE_AFTER


def mark_text(finding: Finding) -> str:
    """What the newest scan turned; empty where nothing did."""
    if finding.mark is None:
        return ""
    return {
        TurnKind.NEW: translate("findings", "New"),
        TurnKind.FAILING: translate("findings", "Passed before"),
        TurnKind.RESOLVED: translate("findings", "Resolved"),
    }[finding.mark]


def row_word(finding: Finding) -> str:
    return place_word(place(finding))
