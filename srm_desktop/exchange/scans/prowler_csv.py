"""Prowler's CSV (4.x and 5.x), read by the names in its header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import TextIO

from srm_desktop.errors import UserError
from srm_desktop.exchange.scans.fields import Fields, fault
from srm_desktop.exchange.scans.prowler_ocsf import FSBP, TOOL, refuse_other_provider, status
from srm_desktop.language import phrase
from srm_desktop.model.finding import Observation

FORMAT = "Prowler CSV"
NEEDED = ("CHECK_ID", "STATUS", "ACCOUNT_UID", "REGION", "RESOURCE_UID", "TIMESTAMP")
MAX_CELL = 1024 * 1024
"""Characters in one cell: more means a quotation mark that is never closed."""

_COMPLIANCE = frozenset(("ACCOUNTID", "ASSESSMENTDATE", "REQUIREMENTS_ID"))
_DELIMITERS = ";,\t"
_BEFORE_HEADER = re.compile(r'\s*(?:"?sep=.?"?[\r\n]+)?')
"""Empty lines, and the line by which some programs tell Excel the delimiter."""


class CsvRecords:
    """Iterates (number from 1, record by column name)."""

    def __init__(self, text: TextIO, name: str, start: str) -> None:
        """`start` is what was read of the text already."""
        self._text, self._name, self._start = text, name, _BEFORE_HEADER.sub("", start, count=1)

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        before = csv.field_size_limit(MAX_CELL)
        number = 0
        try:
            delimiter = max(_DELIMITERS, key=self._start.split("\n", 1)[0].count)
            rows = csv.reader(self._lines(), delimiter=delimiter, strict=True)
            header = _header(next(rows, []), self._name)
            for row in filter(None, rows):
                number += 1
                if len(row) != len(header):
                    raise fault(
                        self._name, number, phrase("has {0} cells, the header {1}", len(row), len(header))
                    )
                yield number, dict(zip(header, row, strict=True))
        except csv.Error as error:
            raise fault(self._name, number + 1, phrase("is not valid CSV ({0})", error)) from error
        except UnicodeDecodeError as error:
            raise fault(self._name, number + 1, phrase("or the text after it is not UTF-8")) from error
        finally:
            csv.field_size_limit(before)

    def _lines(self) -> Iterator[str]:
        *whole, rest = self._start.splitlines(keepends=True) or [""]
        yield from whole
        yield rest + self._text.readline()
        yield from self._text


def _header(cells: list[str], name: str) -> list[str]:
    header = [cell.strip().strip('"').upper() for cell in cells]
    if _COMPLIANCE.issubset(header):
        raise UserError(
            phrase("{0} is one of Prowler's compliance files, which repeat findings by requirement.", name),
            "Import the main file of the scan: the .ocsf.json or the .csv beside the compliance folder.",
        )
    missing = [wanted for wanted in NEEDED if wanted not in header]
    if len(missing) > len(NEEDED) // 2:
        raise UserError(
            phrase("{0} is not a scan this program can read.", name),
            "Import what Prowler wrote as OCSF JSON or CSV, or Security Hub's findings as ASFF or OCSF JSON.",
        )
    if missing:
        raise UserError(
            phrase("{0}: the header has no column {1}.", name, missing[0]),
            "Import the file as Prowler wrote it.",
        )
    if len(set(header)) != len(header):
        twice = next(cell for cell in header if header.count(cell) > 1)
        raise UserError(
            phrase("{0}: the header names the column {1!a} twice.", name, twice[:60]), "Remove one of them."
        )
    return header


def is_ours(record: Fields) -> bool:
    return record.has("CHECK_ID") and record.has("STATUS")


def version(record: Fields) -> str:
    return record.text("PROWLER_VERSION")


def observation(record: Fields) -> Observation:
    """Raises UserError for a broken record, Skip for one about something else."""
    refuse_other_provider(record.text("PROVIDER"))
    account = record.account("ACCOUNT_UID")
    said = record.text("STATUS", needed=True)
    return Observation(
        tool=TOOL,
        check=record.name("CHECK_ID", needed=True),
        account=account,
        region=record.name("REGION"),
        resources=(record.text("RESOURCE_UID") or account,),
        resource_name=record.text("RESOURCE_NAME"),
        resource_type=record.text("RESOURCE_TYPE"),
        severity=record.severity("SEVERITY"),
        title=record.text("CHECK_TITLE"),
        detail=record.text("STATUS_EXTENDED"),
        status=status(said),
        muted=_is_true(record) or said == "MUTED",
        at=_at(record),
        controls=_controls(record.text("COMPLIANCE")),
    )


def _is_true(record: Fields) -> bool:
    said = record.text("MUTED").strip().casefold()
    if said not in ("true", "false", ""):
        raise record.fault(("MUTED",), phrase("{0!a} is neither True nor False", said[:30]))
    return said == "true"


def _at(record: Fields) -> int:
    text, _, fraction = record.text("TIMESTAMP", needed=True).strip().partition(".")
    if not f"{text}{fraction}".isascii() or not f"{text}{fraction}".isdecimal():
        at = record.moment("TIMESTAMP")
        assert at is not None
        return at
    if len(text) > 13:
        raise record.fault(("TIMESTAMP",), phrase("is not a time"))
    return int(text) // (1000 if len(text) > 11 else 1)


def _controls(compliance: str) -> tuple[str, ...]:
    """Of a cell such as `CIS-3.0: 1.1, 1.2 | AWS-Foundational-Security-Best-Practices: S3.1`."""
    for framework in compliance.split(" | "):
        name, _, ids = framework.partition(": ")
        if name.strip() == FSBP:
            return tuple(id_.strip() for id_ in ids.split(",") if id_.strip())
    return ()
