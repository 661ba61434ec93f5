"""Finding the table in a sheet, and what its columns mean.

The header is looked for in the first rows of every sheet, in one row or two. A column's heading says which
field it is; what nobody can guess is mapped by the person who imports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from srm_desktop.exchange.cells import (
    Cell,
    date_text,
    fingerprint,
    line_text,
    methods_text,
    prose_text,
    reason_and_note,
    result_text,
    text_of,
)
from srm_desktop.exchange.matrix import (
    ACTION_BASE_FIELDS,
    BASE,
    BASE_FIELDS,
    BY,
    CONTINUED,
    KEY,
    MATRIX,
    META,
    NOTES,
    PLAN,
)
from srm_desktop.exchange.records import ActionRecord, AnswerRecord, Fault, Reading
from srm_desktop.exchange.xlsx_reading import Sheet
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Result

SEARCHED = 25
"""Rows in which a header is looked for."""

MAX_TEXT = 1_000_000
_LONGEST_HEADING = 200

ITEM, TARGET, AUTHOR, IGNORE = "item", "target", "by", "ignore"
FIELDS = (ITEM, TARGET, *BASE_FIELDS, AUTHOR, IGNORE)
"""What a column can be mapped to."""

_SYNONYMS = {
    ITEM: "responsibility id|control id|control|id|ref id|reference|requirement id|item|question id|check id|"
    "control number|ref|no|controls|requirement|objective id",
    TARGET: "target|account|account id|aws account|aws account id|target id|account number",
    "result": "assessment result|result|status|compliance result|compliance status|verdict|assessment status|"
    "implementation status|answer|csp caiq answer",
    "note": "observations|observation|note|notes|comment|comments|observations test results|remarks|"
    "explanation|finding|findings|can be inherited from csp|description of finding|"
    "csp implementation description|csc responsibilities|weakness name|weakness description",
    "reason": "why not applicable|reason|justification|reason if not applicable|rationale",
    "methods": "test method|method|methods|assessment method|assessment methods",
    "owner": "responsible role|owner|responsible|assigned to|control owner|point of contact",
    "due": "due|due date|by when|target date|scheduled completion date|deadline",
    "assessor": "assessor|assessed by|updated by|auditor|reviewed by|tester",
    "assessed_on": "assessed on|date assessed|assessment date|date|updated|date of assessment|last updated",
    "risk_reason": "risk accepted because|risk acceptance reason",
    "risk_approver": "risk accepted by|risk approver",
    "risk_expires": "risk accepted until|risk acceptance expiry",
    "cause": "cause|root cause",
    "recommendation": "recommendation|recommendations|recommended action",
    "response": "management s response|management response",
    AUTHOR: "changed by|edited by",
}
_FIELD_OF = {name: field_ for field_, names in _SYNONYMS.items() for name in names.split("|")}
_PROSE = "specific inheritance and customer"
"""How FedRAMP's last column begins, whatever a provider puts before and after it."""

_NOTHING = re.compile(r"(internal|remove|do not publish)", re.IGNORECASE)
_EXAMPLES = re.compile(r"\s*(example|instruction|sample)", re.IGNORECASE)

_CONVERT: dict[str, Callable[[Cell], str | None]] = {
    "result": result_text,
    "methods": methods_text,
    "due": date_text,
    "assessed_on": date_text,
    "risk_expires": date_text,
    "done_on": date_text,
    "note": prose_text,
    "reason": prose_text,
    "risk_reason": prose_text,
    "cause": prose_text,
    "recommendation": prose_text,
    "response": prose_text,
    "what": prose_text,
    "owner": line_text,
    "assessor": line_text,
    "risk_approver": line_text,
}


@dataclass(frozen=True, slots=True)
class Found:
    """A table: `first` is its first row of data; `headings` and `groups` are by column, a group being the
    heading above several columns; `mapping` says which field a column is."""

    sheet: Sheet
    header: int
    first: int
    headings: list[str]
    groups: list[str]
    mapping: Mapping[int, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        names = {plain(heading) for heading in self.headings}
        if KEY in self.headings:
            return phrase("Shared Responsibility Matrix")
        if "compliance result" in names:
            return phrase("CISO Assistant")
        if "can be inherited from csp" in names:
            return phrase("FedRAMP Customer Responsibility Matrix")
        if "control origination" in {plain(group) for group in self.groups}:
            return phrase("FedRAMP Control Implementation Summary")
        return phrase("Checklist")

    @property
    def has_ids(self) -> bool:
        """Whether it says what its rows are about."""
        return ITEM in self.mapping.values() or KEY in self.headings

    @property
    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Those with anything in a column that is mapped."""
        filled = _fill(self)
        for number in sorted(self.sheet.rows):
            if number < self.first:
                continue
            cells = filled.get(number) or self.sheet.rows[number]
            if any(text_of(cells[column]).strip() for column in self.mapping if column < len(cells)):
                yield number, cells


def plain(heading: str) -> str:
    """A heading's words: small letters and digits, without what stands in brackets."""
    words = re.sub(r"\([^)]*\)", " ", heading).casefold().replace("_", " ")
    return " ".join(re.findall(r"[a-z0-9]+", words))


def find(sheets: Iterable[Sheet]) -> list[Found]:
    """The tables that have a column of ids and one more that means something; where no sheet has one,
    whatever looks most like a table in each."""
    found = [tables for sheet in sheets if (tables := _tables(sheet))]
    known = [max(usable, key=_score) for tables in found if (usable := list(filter(_is_known, tables)))]
    return known or [max(tables, key=_width) for tables in found if _width(max(tables, key=_width)) > 1]


def _tables(sheet: Sheet) -> list[Found]:
    """What the table would be with its header in each of the first rows."""
    return [_at(sheet, number) for number in sorted(sheet.rows) if number <= SEARCHED]


def _is_known(found: Found) -> bool:
    return found.has_ids and _score(found) > 1


def _score(found: Found) -> int:
    """How many fields the header names."""
    return len(set(found.mapping.values()) - {IGNORE})


def _width(found: Found) -> int:
    return sum(map(bool, found.headings))


def skipped(found: Found) -> bool:
    """Sheets that show how it is done are not what somebody found."""
    return found.sheet.hidden or bool(_EXAMPLES.match(found.sheet.name))


def _at(sheet: Sheet, number: int) -> Found:
    """The table whose header begins in this row."""
    upper = _texts(sheet.rows[number])
    lower = _texts(sheet.rows.get(number + 1, []))
    ids = next((n for n, text in enumerate(upper) if _FIELD_OF.get(plain(text)) == ITEM), None)
    two = ids is not None and _is_second(lower, ids)
    if not two:
        found = Found(sheet, number, number + 1, upper, [""] * len(upper))
        return replace(found, mapping=_guess(upper, found.groups))
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    groups, group = [], ""
    for above, below in zip(upper, lower, strict=True):
        group = above or group
        groups.append(group if below else "")
    headings = [below or above for above, below in zip(upper, lower, strict=True)]
    return Found(sheet, number, number + 2, headings, groups, _guess(headings, groups))


def _texts(cells: list[Cell]) -> list[str]:
    """Of a header row; a paragraph is no heading."""
    texts = [" ".join(text_of(cell).split()) for cell in cells]
    return [text if len(text) <= _LONGEST_HEADING else "" for text in texts]


def _is_second(lower: list[str], ids: int) -> bool:
    return (ids >= len(lower) or not lower[ids]) and sum(map(bool, lower)) > 1


def _guess(headings: list[str], groups: list[str]) -> dict[int, str]:
    """One column for each field, the first that names it; notes may come from several."""
    mapping: dict[int, str] = {}
    for column, heading in enumerate(headings):
        name = _meaning(heading, groups[column])
        if name and (name == "note" or name not in mapping.values()):
            mapping[column] = name
    return mapping


_EXACT = {column.heading: column.field for column in (*MATRIX, *PLAN) if column.field} | {BY: AUTHOR}


def _meaning(heading: str, group: str) -> str:
    if group:
        return "note"
    if not heading or _NOTHING.search(heading):
        return ""
    name = plain(heading)
    if _PROSE in name:
        return "note"
    return _EXACT.get(heading) or _FIELD_OF.get(name, "")


def _fill(found: Found) -> dict[int, list[Cell]]:
    """The rows that lie under a cell merged over several rows, with its value in each."""
    filled: dict[int, list[Cell]] = {}
    rows = found.sheet.rows
    for top, left, bottom, _ in found.sheet.merged:
        if left not in found.mapping or top < found.first or bottom <= top:
            continue
        source = rows.get(top, [])
        value = source[left] if left < len(source) else None
        for number in (n for n in range(top + 1, min(bottom, top + len(rows)) + 1) if n in rows):
            cells = filled.setdefault(number, list(rows[number]))
            cells.extend([None] * (left + 1 - len(cells)))
            cells[left] = value
    return filled


# From tables to records


def read(sheets: list[Sheet], tables: list[Found]) -> Reading:
    """What the chosen tables say. An export of ours is known by its key column."""
    kinds = list(dict.fromkeys(found.kind for found in tables))
    reading = Reading(kinds[0] if len(kinds) == 1 else ", ".join(kinds))
    meta = next((sheet for sheet in sheets if sheet.name == META), None)
    said = {text_of(row[0]): text_of(row[1]) for row in meta.rows.values() if len(row) > 1} if meta else {}
    reading.assessment, reading.title = said.get("assessment", ""), said.get("title", "")
    notes = _long_notes(sheets)
    for found in tables:
        if KEY in found.headings:
            _Own(found, notes, reading).read()
        else:
            _Foreign(found, reading).read()
    return reading


def _long_notes(sheets: list[Sheet]) -> dict[tuple[str, str], str]:
    """The whole texts of the sheet Notes, by key and column."""
    sheet = next((sheet for sheet in sheets if sheet.name == NOTES), None)
    parts: dict[tuple[str, str], dict[int, str]] = {}
    for cells in sheet.rows.values() if sheet else ():
        if len(cells) >= 5 and text_of(cells[2]).isdecimal():
            key = (text_of(cells[4]), text_of(cells[1]))
            parts.setdefault(key, {})[int(text_of(cells[2])[:6])] = text_of(cells[3])
    return {key: "".join(text for _, text in sorted(texts.items())) for key, texts in parts.items()}


class _Own:
    """A table that this program exported."""

    def __init__(self, found: Found, notes: Mapping[tuple[str, str], str], reading: Reading) -> None:
        self._found, self._notes, self._reading = found, notes, reading
        self._column = {heading: n for n, heading in enumerate(found.headings) if heading}
        self._is_plan = "what" in found.mapping.values()
        fields = ACTION_BASE_FIELDS if self._is_plan else BASE_FIELDS
        headings = {c.field: c.heading for c in (PLAN if self._is_plan else MATRIX) if c.field}
        self._fields = {f: headings[f] for f in fields if headings[f] in self._column}
        self._order = fields

    def read(self) -> None:
        for number, cells in self._found.rows:
            key = text_of(self._cell(cells, KEY)).strip()
            if not key and not self._is_plan and self._is_blank(cells):
                continue
            self._reading.rows += 1
            self._row(phrase("{0}, row {1}", self._found.sheet.name, number), key, cells)

    def _is_blank(self, cells: list[Cell]) -> bool:
        return not any(text_of(cell).strip() for cell in cells[:2])

    def _cell(self, cells: list[Cell], heading: str) -> Cell:
        column = self._column.get(heading)
        return cells[column] if column is not None and column < len(cells) else None

    def _row(self, place: str, key: str, cells: list[Cell]) -> None:
        marks = text_of(self._cell(cells, BASE)).split(".")
        known = len(marks) == len(self._order)
        base = dict(zip(self._order, marks, strict=False)) if known else dict.fromkeys(self._order, "")
        values = {
            name: value
            for name, heading in self._fields.items()
            if (value := self._value(place, key, name, heading, cells, base)) is not _SAME
        }
        if not values:
            return
        by = line_text(self._cell(cells, BY)) or line_text(self._cell(cells, "Assessor")) or ""
        kept = {name: base[name] for name in values} if known else None
        if self._is_plan:
            id_, _, answer = key.partition("|")
            self._reading.actions.append(ActionRecord(place, id_, answer, values, by, kept))
            return
        item, _, target = key.partition("@")
        if not key:  # a row somebody added: what it names is what it is about
            item = text_of(self._cell(cells, "Responsibility ID")).strip()
            target = text_of(self._cell(cells, "Target")).strip().split("\n")[0]
        self._reading.answers.append(AnswerRecord(place, item, target, values, by, kept))

    def _value(
        self, place: str, key: str, name: str, heading: str, cells: list[Cell], base: Mapping[str, str]
    ) -> str | None:
        """The field's text, or `_SAME` where the cell is as it was exported or cannot be read."""
        cell = self._cell(cells, heading)
        try:
            if isinstance(cell, str) and cell.endswith(CONTINUED):
                cell = self._whole(key, heading)
            kept = prose_text(cell) if name in _TEXTS else _converted(name, cell)
            if fingerprint([kept]) == base[name]:
                return _SAME
            return _converted(name, cell)
        except ValueError as error:
            self._reading.faults.append(Fault(phrase("{0}, {1}", place, heading), error.args[0]))
            return _SAME

    def _whole(self, key: str, heading: str) -> str:
        if (key, heading) not in self._notes:
            raise ValueError(phrase("its text is not on the sheet Notes"))
        return self._notes[key, heading]


_SAME = "\0same"
_TEXTS = frozenset(
    "note reason owner assessor risk_reason risk_approver cause recommendation response what".split()
)


def _converted(name: str, cell: Cell) -> str | None:
    if name == "state":
        return _state_text(cell)
    text = _CONVERT[name](cell)
    if text and len(text) > MAX_TEXT:
        raise ValueError(phrase("the text is longer than {0:,} characters", MAX_TEXT))
    return text


def _state_text(cell: Cell) -> str | None:
    word = text_of(cell).strip().casefold()
    if word in ("", "open", "ongoing", "planned"):
        return None
    if word in ("done", "closed", "completed"):
        return str(ActionState.DONE)
    raise ValueError(phrase("the state is Open or Done"))


class _Foreign:
    """A table of somebody else's: empty cells say nothing."""

    def __init__(self, found: Found, reading: Reading) -> None:
        self._found, self._reading = found, reading
        self._notes = [column for column, name in found.mapping.items() if name == "note"]
        self._single = {
            name: column for column, name in found.mapping.items() if name not in ("note", IGNORE)
        }

    def read(self) -> None:
        left = [
            heading
            for column, heading in enumerate(self._found.headings)
            if heading and self._found.mapping.get(column, IGNORE) == IGNORE
        ]
        if left:
            name = self._found.sheet.name
            self._reading.remarks.append(phrase("{0}: not imported: {1}.", name, ", ".join(left)))
        for number, cells in self._found.rows:
            self._reading.rows += 1
            self._row(phrase("{0}, row {1}", self._found.sheet.name, number), cells)

    def _text(self, cells: list[Cell], name: str) -> Cell:
        column = self._single.get(name)
        return cells[column] if column is not None and column < len(cells) else None

    def _row(self, place: str, cells: list[Cell]) -> None:
        item = line_text(self._text(cells, ITEM)) or ""
        if not item:
            self._reading.faults.append(Fault(place, phrase("the row names no responsibility or control")))
            return
        values: dict[str, str | None] = {}
        for name in self._single.keys() - {ITEM, TARGET, AUTHOR}:
            try:
                if text := _converted(name, self._text(cells, name)):
                    values[name] = text
            except ValueError as error:
                self._reading.faults.append(
                    Fault(phrase("{0}, {1}", place, self._found.headings[self._single[name]]), error.args[0])
                )
        if note := self._note(cells):
            values["note"] = note
        if len(note) > MAX_TEXT:
            self._reading.faults.append(
                Fault(place, phrase("the text is longer than {0:,} characters", MAX_TEXT))
            )
            del values["note"]
        if values.get("result") == Result.NOT_APPLICABLE and "reason" not in values and "note" in values:
            values["reason"], values["note"] = reason_and_note(values["note"] or "")
        by = line_text(self._text(cells, AUTHOR)) or values.get("assessor") or ""
        target = text_of(self._text(cells, TARGET)).strip().split("\n")[0].strip()
        given = {name: text for name, text in values.items() if text}
        self._reading.answers.append(AnswerRecord(place, item, target, given, by))

    def _note(self, cells: list[Cell]) -> str:
        """Several columns are told apart by their headings; marks by what is marked."""
        said: dict[str, list[str]] = {}
        for column in self._notes:
            text = text_of(cells[column] if column < len(cells) else None).strip()
            group = self._found.groups[column]
            if text and group:
                said.setdefault(group, []).append(self._found.headings[column])
            elif text:
                said.setdefault(self._found.headings[column], []).append(prose_text(text) or "")
        if len(self._notes) == 1:
            return "".join(text for texts in said.values() for text in texts)
        return "\n".join(f"{_short(name)}: {', '.join(texts)}" for name, texts in said.items())


def _short(heading: str) -> str:
    return heading if len(heading) <= 60 else f"{heading[:57]}..."
