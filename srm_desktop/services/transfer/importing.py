"""Which kind of file something is, by what is in it, and what it says.

A file that changes answers becomes a `Reading`; `proposing` compares it with the assessment.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange import (
    assessment_json,
    ciso_assistant,
    lenient,
    oscal_reading,
    saf_attestations,
    table_csv,
    xlsx_reading,
)
from srm_desktop.exchange import sheets as tables_in
from srm_desktop.exchange.records import Reading
from srm_desktop.exchange.sheets import FIELDS, Found
from srm_desktop.exchange.whole_file import readable
from srm_desktop.exchange.xlsx_reading import Sheet
from srm_desktop.language import phrase

Progress = Callable[[int, int], None]
_LOOKED_AT = 64 * 1024
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class Kind(StrEnum):
    """What a file is to us. All but the last three say something of answers."""

    TABLE = "table"
    RESULTS = "oscal-results"
    PLAN = "oscal-plan"
    SAF = "saf"
    SCAN = "scan"
    ASSESSMENT = "assessment"
    CATALOG = "catalog"


_MODELS = {
    oscal_reading.RESULTS: Kind.RESULTS,
    oscal_reading.PLAN: Kind.PLAN,
    "catalog": Kind.CATALOG,
}
_OTHER_MODELS = (
    "assessment-plan",
    "component-definition",
    "mapping-collection",
    "profile",
    "system-security-plan",
)
_MODEL = re.compile(
    rf'\{{(?:\s*"\$schema"\s*:\s*"[^"]*"\s*,)?\s*"({"|".join((*_MODELS, *_OTHER_MODELS))})"\s*:\s*[\[{{]'
)
_OWN = re.compile(rf'\{{\s*"format"\s*:\s*"{assessment_json.FAMILY}')
_SAF = re.compile(r'(^|\n)\s*-?\s*"?control_id"?\s*:')
_OTHER_SPELLING = re.compile(rf'<[?!a-zA-Z]|["\']?({"|".join(_MODELS)})["\']?\s*:\s*\n')
_WEB_PAGE = re.compile(r"<(!doctype\s+)?html\b", re.IGNORECASE)
_SCANNERS_CSV = re.compile(r'(?:"?sep=.*\n)?.*\bCHECK_?ID\b', re.IGNORECASE)


def kind_of(path: Path) -> Kind:
    """By content, never by name alone. Raises UserError for a file that cannot be read."""
    with readable(path), path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    return _kind_of_packed(path) if start.startswith(b"\x1f\x8b") else _kind_of_start(start, path.name)


def _kind_of_packed(path: Path) -> Kind:
    """Scans are read packed, because they are kept so."""
    try:
        with gzip.open(path) as file:
            start = file.read(_LOOKED_AT)
    except (OSError, EOFError, zlib.error):
        return Kind.SCAN  # whose reader says where it is damaged
    if start and _kind_of_start(start, path.name) is not Kind.SCAN:
        raise UserError(phrase("{0} is packed.", path.name), "Unpack it and import what is inside.")
    return Kind.SCAN


def _kind_of_start(start: bytes, name: str) -> Kind:
    if start.startswith(_WORKBOOKS):
        return Kind.TABLE
    text = _text(start).lstrip()
    _refuse_other_kinds(start, text, name)
    if _OTHER_SPELLING.match(text):
        raise UserError(
            phrase("{0} is XML or YAML; of OSCAL only JSON is read.", name), "Ask for it as JSON."
        )
    return _kind_of_json(text, name) if text.startswith(("{", "[")) else _kind_of_text(text)


def _refuse_other_kinds(start: bytes, text: str, name: str) -> None:
    """Raises UserError for what is no table, document or scan at all."""
    if not text:
        raise UserError(phrase("{0} is empty.", name), "Choose another file.")
    if _WEB_PAGE.match(text):
        raise UserError(
            phrase("{0} is a web page.", name), "Ask for the same as a spreadsheet, as CSV or as JSON."
        )
    if "\0" in text or start.startswith(b"%PDF"):
        raise UserError(
            phrase("{0} is of a kind that cannot be imported.", name),
            "Import a spreadsheet, CSV, JSON or YAML file, or add the file as evidence.",
        )


def _kind_of_json(text: str, name: str) -> Kind:
    if found := _MODEL.match(text):
        if kind := _MODELS.get(found[1]):
            return kind
        raise UserError(
            phrase("{0} is an OSCAL {1}.", name, found[1]),
            "Of OSCAL, assessment results, plans of action and catalogs are read.",
        )
    if _OWN.match(text):
        return Kind.ASSESSMENT
    return Kind.SAF if text.startswith("[") and '"control_id"' in text[:2_000] else Kind.SCAN


def _kind_of_text(text: str) -> Kind:
    if ciso_assistant.is_library(text):
        return Kind.CATALOG
    if _SAF.search(text[:2_000]):
        return Kind.SAF
    return Kind.SCAN if _SCANNERS_CSV.match(text) else Kind.TABLE


def _text(start: bytes) -> str:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return start.decode("utf-16", errors="replace")
    return start.decode("utf-8-sig", errors="replace")


@dataclass(frozen=True, slots=True)
class Tables:
    """A workbook or CSV file as it was read, the tables found in it, and which of them are taken."""

    path: Path
    sheets: list[Sheet]
    found: list[Found]
    taken: list[Found]

    def reading(self) -> Reading:
        return tables_in.read(self.sheets, self.taken)


def read(
    path: Path,
    *,
    sheets: Iterable[str] = (),
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """What the file says of answers and actions. `sheets`: only those, by name; `columns`: fields by
    heading. Raises UserError."""
    match kind_of(path):
        case Kind.RESULTS:
            return oscal_reading.read_results(_object(path))
        case Kind.PLAN:
            return oscal_reading.read_plan(_object(path))
        case Kind.SAF:
            return saf_attestations.read(path)
        case Kind.ASSESSMENT:
            raise UserError(
                phrase("{0} is a whole assessment.", path.name), "Name a new file to make it from."
            )
        case Kind.CATALOG:
            raise UserError(phrase("{0} is a catalog.", path.name), "See: srm-desktop catalog import")
    tables = mapped(chosen(open_tables(path, progress), sheets), columns or {})
    if not any(one.has_ids for one in tables.taken):
        raise UserError(
            phrase("{0} has no table with a column of ids in its first rows.", path.name),
            'Name the column that has them, such as --map "Control=item".',
        )
    return tables.reading()


def _object(path: Path) -> dict[str, object]:
    value = lenient.load(path)
    if not isinstance(value, dict):
        raise UserError(phrase("{0} is not an OSCAL document.", path.name), "Ask for another copy.")
    return value


def open_tables(path: Path, progress: Progress | None = None) -> Tables:
    """Raises UserError for what is no table."""
    with readable(path), path.open("rb") as file:
        is_workbook = file.read(4).startswith(_WORKBOOKS)
    read = xlsx_reading.read(path, progress) if is_workbook else [table_csv.read(path)]
    found = tables_in.find(read)
    if not found:
        raise UserError(
            phrase("{0} has no table in its first rows.", path.name), "Give each column a heading."
        )
    usable = [one for one in found if one.has_ids]
    taken = [one for one in usable if not tables_in.skipped(one)]
    return Tables(path, read, found, taken or usable[:1])


def chosen(tables: Tables, names: Iterable[str]) -> Tables:
    """Only the named sheets. Raises UserError for one that is not there."""
    wanted = list(names)
    by_name = {one.sheet.name.casefold(): one for one in tables.found}
    for name in wanted:
        if name.casefold() not in by_name:
            there = ", ".join(one.sheet.name for one in tables.found)
            raise UserError(
                phrase("{0} is not a sheet with a table.", name), phrase("There are: {0}.", there)
            )
    return replace(tables, taken=[by_name[name.casefold()] for name in wanted]) if wanted else tables


def mapped(tables: Tables, wanted: Mapping[str, str]) -> Tables:
    """With columns, by heading, taken for the named fields. Raises UserError."""
    for field in wanted.values():
        if field not in FIELDS:
            raise UserError(
                phrase("{0} is not a field.", field), phrase("Choose from {0}.", ", ".join(FIELDS))
            )
    used: set[str] = set()
    taken = [_remapped(one, wanted, used) for one in tables.taken or (tables.found if wanted else [])]
    for heading in wanted:
        if heading.casefold() not in used:
            there = ", ".join(h for one in tables.taken for h in one.headings if h)
            raise UserError(
                phrase("There is no column {0}.", heading), phrase("There are: {0}.", there[:400])
            )
    return replace(tables, taken=taken)


def _remapped(found: Found, wanted: Mapping[str, str], used: set[str]) -> Found:
    fields = {heading.casefold(): field for heading, field in wanted.items()}
    mapping = dict(found.mapping)
    for column, heading in enumerate(found.headings):
        if (field := fields.get(heading.casefold())) is None:
            continue
        used.add(heading.casefold())
        others = [c for c, named in mapping.items() if named == field and field != "note"]
        for other in others:
            del mapping[other]
        mapping[column] = field
    return replace(found, mapping=mapping)
