"""A scan's file as observations: its format is told from what is in it, never from its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from srm_desktop.errors import UserError
from srm_desktop.exchange.scans import asff, prowler_csv, prowler_ocsf, security_hub_ocsf
from srm_desktop.exchange.scans.fields import Fields, Skip
from srm_desktop.exchange.scans.json_stream import JsonRecords
from srm_desktop.exchange.scans.prowler_csv import CsvRecords
from srm_desktop.exchange.scans.source import Progress, opened
from srm_desktop.language import phrase, template
from srm_desktop.model.finding import Observation

REMEDY = template(
    "Import what Prowler wrote as OCSF JSON or CSV, or Security Hub's findings as ASFF or OCSF JSON."
)


@dataclass(frozen=True, slots=True)
class ReadScan:
    """What a file holds. `records` = `observations` + the sum of `skipped`, whose keys are reasons.

    `is_partial`: the file is a page or an event, so what it leaves out may still be there.
    """

    path: Path
    sha256: str
    format: str
    version: str
    records: int
    observations: list[Observation]
    skipped: Counter[str]
    is_partial: bool

    @property
    def tools(self) -> list[str]:
        return sorted({seen.tool for seen in self.observations})

    @property
    def accounts(self) -> list[str]:
        return sorted({seen.account for seen in self.observations})


@dataclass(frozen=True, slots=True)
class _Format:
    name: str
    is_ours: Callable[[Fields], bool]
    version: Callable[[Fields], str]
    observation: Callable[[Fields], Observation]


_FORMATS = tuple(
    _Format(module.FORMAT, module.is_ours, module.version, module.observation)
    for module in (prowler_ocsf, security_hub_ocsf, asff, prowler_csv)
)
_START = 64 * 1024
_MAX_REASONS = 50
"""A reason may quote the file; one that says something else in every record is not listed a million times."""

_OTHER = phrase("for reasons like these")


def no_progress(_done: int, _total: int) -> None: ...


def read_scan(path: Path, progress: Progress = no_progress) -> ReadScan:
    """Raises UserError, naming file, record and field, for anything that is broken; then nothing of
    the file counts. `progress` is called with bytes and may raise to stop."""
    with opened(path, progress) as source:
        reading = _Reading(path.name)
        records = _records(source.text, path.name)
        for number, value in records:
            reading.take(number, value)
        if reading.count == 0:
            raise UserError(phrase("{0} holds no findings.", path.name), "Choose another file.")
        return ReadScan(
            path=path,
            sha256=source.digest(),
            format=reading.format.name if reading.format else "",
            version=reading.version,
            records=reading.count,
            observations=reading.observations,
            skipped=reading.skipped,
            is_partial=isinstance(records, JsonRecords) and records.is_partial,
        )


def _records(text: TextIO, name: str) -> JsonRecords | CsvRecords:
    try:
        start = text.read(_START)
        while start.isspace():
            start = text.read(_START)
    except UnicodeDecodeError as error:
        raise UserError(
            phrase("{0} is not text in UTF-8.", name), "Import the file as the scanner wrote it."
        ) from error
    first = start.lstrip()[:1]
    if not first:
        raise UserError(phrase("{0} is empty.", name), "Choose another file.")
    return (JsonRecords if first in "[{" else CsvRecords)(text, name, start)


class _Reading:
    """Takes records in, each by the format that it shows."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.format: _Format | None = None
        self.version = ""
        self.count = 0
        self.observations: list[Observation] = []
        self.skipped: Counter[str] = Counter()

    def take(self, number: int, value: dict[str, Any]) -> None:
        record = Fields(self._name, number, value)
        self.count += 1
        if self.format is None or not self.format.is_ours(record):
            self.format = self._format_of(record)
        self.version = self.version or self.format.version(record)
        try:
            self.observations.append(self.format.observation(record))
        except Skip as skip:
            is_known = skip.reason in self.skipped or len(self.skipped) < _MAX_REASONS
            self.skipped[skip.reason if is_known else _OTHER] += 1

    def _format_of(self, record: Fields) -> _Format:
        for known in _FORMATS:
            if known.is_ours(record):
                return known
        raise record.fault((), phrase("is not a finding this program can read"), REMEDY)
