"""Workbooks of anybody's, read as tables of plain values.

Only text, numbers and dates are taken: formulas count with the value the workbook keeps for them and are
never evaluated. Everything is read in a stream with its limits, so that a small file cannot become a large
one in memory, and no document type, entity or link is followed.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.exchange.cells import Cell
from srm_desktop.language import phrase

MAX_FILE = 100 * 1024 * 1024
MAX_UNPACKED = 768 * 1024 * 1024
MAX_LISTS = 32 * 1024 * 1024
"""Of a part that lists sheets, relations or styles."""

MAX_MEMBERS = 5_000
MAX_CELLS = 4_000_000
MAX_TEXT = 256 * 1024 * 1024
_CHUNK = 1 << 18
_LONGEST_TAG = 1 << 20
"""Expat reads a tag from its beginning again with each chunk, until it has all of it."""

Progress = Callable[[int, int], None]
Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column, all inclusive."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` are those with anything in them, by their number in the sheet, which counts from 1."""

    name: str
    rows: dict[int, list[Cell]]
    merged: list[Merge] = field(default_factory=list)
    hidden: bool = False


def read(path: Path, progress: Progress | None = None) -> list[Sheet]:
    """Every worksheet in the workbook's order. Raises UserError for what is no workbook or too large."""
    at = _At()
    try:
        if path.stat().st_size > MAX_FILE:
            raise UserError(phrase("{0} is larger than 100 MB.", path.name), "Split the workbook.")
        with path.open("rb") as file:
            if file.read(4) == b"\xd0\xcf\x11\xe0":
                raise UserError(
                    phrase("{0} is protected by a password or in an old format.", path.name),
                    "Save it as .xlsx without a password.",
                )
            with zipfile.ZipFile(file) as archive:
                return _Workbook(archive, path.name, progress, at).sheets()
    except OSError as error:
        raise UserError(
            phrase("{0} cannot be read: {1}.", path.name, error.strerror), "Check the path."
        ) from error
    except (UserError, Cancelled):
        raise
    except DefusedXmlException as error:
        raise UserError(
            phrase("{0} declares entities or a document type, which no workbook needs.", path.name),
            "It was not read. Ask the sender for another copy.",
        ) from error
    except Exception as error:  # what a damaged archive makes its readers raise is not one kind
        raise UserError(
            phrase("{0} is not a workbook, or is damaged: {1} cannot be read.", path.name, str(at)),
            "Save it again as .xlsx, or ask for another copy.",
        ) from error


@dataclass(slots=True)
class _At:
    """How far the reading got, for the sentence that says where it broke off."""

    part: str = phrase("its table of contents")
    row: int = 0

    def __str__(self) -> str:
        return phrase("{0}, row {1},", self.part, self.row) if self.row else self.part


class _Limits:
    """How much may still be read of one workbook."""

    def __init__(self, name: str) -> None:
        self._name, self._cells, self._text = name, MAX_CELLS, MAX_TEXT

    def take(self, cells: int, text: int) -> None:
        self._cells -= cells
        self._text -= text
        if self._cells < 0 or self._text < 0:
            raise UserError(
                phrase("{0} holds more cells or text than is read.", self._name), "Split the workbook."
            )


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile, name: str, progress: Progress | None, at: _At) -> None:
        self._at = at
        self._archive, self._progress = archive, progress or (lambda _done, _total: None)
        members = archive.infolist()
        self._sizes = {member.filename: member.file_size for member in members}
        self._name, self._limits = name, _Limits(name)
        if len(members) > MAX_MEMBERS:
            raise self._too_large()
        self._refuse_above(MAX_UNPACKED, *self._sizes)

    def _refuse_above(self, most: int, *parts: str) -> None:
        """A part counts as often as it is named: a workbook may give it to many sheets."""
        if sum(self._sizes.get(part, 0) for part in parts) > most:
            raise self._too_large()

    def _too_large(self) -> UserError:
        return UserError(phrase("{0} unpacks to more than is read.", self._name), "Split the workbook.")

    def sheets(self) -> list[Sheet]:
        book = _Book()
        root = self._root()
        self._parse(root, book)
        if not book.sheets:
            raise _no_workbook(self._name)
        links = self._links(root)
        strings, styles = _Strings(self._limits), _Styles()
        for kind, handler in (("sharedStrings", strings), ("styles", styles)):
            for target in [t for k, t in links.values() if k == kind and t in self._sizes]:
                self._parse(target, handler)
        wanted = [(n, hidden, links[i][1]) for n, hidden, i in book.sheets if links[i][0] == "worksheet"]
        self._refuse_above(MAX_UNPACKED, *(target for *_, target in wanted))
        total, done, sheets = sum(self._sizes[target] for *_, target in wanted), 0, []
        for name, hidden, target in wanted:
            cells = _Cells(strings.texts, styles.dates(), book.epoch, self._limits)
            self._parse(target, cells, partial(self._tell, done, total))
            sheets.append(Sheet(name, cells.rows, cells.merged, hidden))
            done += self._sizes[target]
        return sheets

    def _tell(self, before: int, total: int, read: int) -> None:
        self._progress(before + read, total)

    def _root(self) -> str:
        if not self._sizes.keys() & {"_rels/.rels", "[Content_Types].xml", "mimetype"}:
            raise UserError(
                phrase("{0} is a ZIP archive.", self._name), "Unpack it and import what is inside."
            )
        if "mimetype" in self._sizes:
            raise UserError(phrase("{0} is an OpenDocument file.", self._name), "Save it as .xlsx.")
        found = [t for kind, t in self._links("").values() if kind == "officeDocument"]
        if not found:
            raise _no_workbook(self._name)
        return found[0]

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part is related to: kind and path, by the relation's id."""
        at = PurePosixPath(part)
        relations = _Relations()
        self._parse(str(at.parent / "_rels" / f"{at.name}.rels") if part else "_rels/.rels", relations)
        return {id_: (kind, _joined(at.parent, target)) for id_, kind, target in relations.found}

    def _parse(self, member: str, handler: ContentHandler, tell: Callable[[int], None] | None = None) -> None:
        self._at.part, self._at.row = member, 0
        if not isinstance(handler, _Texts):  # what is kept of these parts is counted by nobody
            self._refuse_above(MAX_LISTS, member)
        parser = make_parser()
        parser.forbid_dtd = True
        parser.setContentHandler(handler)
        with self._archive.open(member) as stream:
            for read in _fed(parser, stream):
                self._at.row = getattr(handler, "row", 0)
                if tell:
                    tell(read)
        parser.close()


def _no_workbook(name: str) -> UserError:
    return UserError(phrase("{0} is not a workbook.", name), "Choose an .xlsx file.")


def _fed(parser: Any, stream: IO[bytes]) -> Iterator[int]:
    read = 0
    while chunk := stream.read(_CHUNK):
        parser.feed(chunk)
        read += len(chunk)
        if read - max(0, parser._parser.CurrentByteIndex) > _LONGEST_TAG:
            raise ValueError("a tag or comment that does not end")
        yield read


def _joined(folder: PurePosixPath, target: str) -> str:
    """The path inside the archive; it only ever names a member, never a file."""
    parts: list[str] = []
    for part in (PurePosixPath(target) if target.startswith("/") else folder / target).parts:
        if part == "..":
            parts = parts[:-1]
        elif part not in ("/", "."):
            parts.append(part)
    return "/".join(parts)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _Relations(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        if _local(name) == "Relationship" and attrs.get("TargetMode") != "External":
            self.found.append((attrs["Id"], attrs["Type"].rpartition("/")[2], attrs["Target"]))


class _Book(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, bool, str]] = []
        self.epoch = datetime(1899, 12, 30)

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        match _local(name):
            case "sheet":
                link = next(value for key, value in attrs.items() if key.endswith(":id"))
                self.sheets.append((attrs["name"], attrs.get("state", "visible") != "visible", link))
            case "workbookPr" if attrs.get("date1904") in ("1", "true"):
                self.epoch = datetime(1904, 1, 1)


class _Texts(ContentHandler):
    """Collects the text of `t` elements, counted as it comes; phonetic guides are not part of it."""

    def __init__(self, limits: _Limits) -> None:
        super().__init__()
        self._limits = limits
        self._parts: list[str] = []
        self._inside = self._guide = False

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        local = _local(name)
        if local == "rPh":
            self._guide = True
        self._inside = local == "t" and not self._guide

    def endElement(self, name: str) -> None:
        if _local(name) == "rPh":
            self._guide = False
        self._inside = False

    def characters(self, content: str) -> None:
        if self._inside:
            self._limits.take(0, len(content))
            self._parts.append(content)

    def taken(self) -> str:
        text = _unescaped("".join(self._parts))
        self._parts.clear()
        return text


_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def _unescaped(text: str) -> str:
    """With what a workbook writes as _x000D_; half a character becomes the sign for what is lost."""
    if "_x" not in text:
        return text
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Strings(_Texts):
    def __init__(self, limits: _Limits) -> None:
        super().__init__(limits)
        self.texts: list[str] = []

    def endElement(self, name: str) -> None:
        super().endElement(name)
        if _local(name) == "si":
            self.texts.append(self.taken())
            self._limits.take(1, 0)


_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')


class _Styles(ContentHandler):
    """Which cell styles show a number as a date."""

    def __init__(self) -> None:
        super().__init__()
        self._formats: dict[str, str] = {}
        self._styles: list[str] = []
        self._inside = False

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        match _local(name):
            case "numFmt":
                self._formats[attrs.get("numFmtId", "")] = attrs.get("formatCode", "")
            case "cellXfs":
                self._inside = True
            case "xf" if self._inside:
                self._styles.append(attrs.get("numFmtId", "0"))

    def endElement(self, name: str) -> None:
        if _local(name) == "cellXfs":
            self._inside = False

    def dates(self) -> frozenset[int]:
        return frozenset(n for n, format_ in enumerate(self._styles) if self._is_date(format_))

    def _is_date(self, format_: str) -> bool:
        if (code := self._formats.get(format_)) is not None:
            return any(letter in _LITERAL.sub("", code).lower() for letter in "dy")
        return format_.isdecimal() and int(format_) in _DATE_FORMATS


_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_COLUMNS = 16_384


def _place(reference: str) -> tuple[int, int]:
    """Row from 1 and column from 0. Raises ValueError."""
    found = _REFERENCE.fullmatch(reference)
    column = 0
    for letter in found[1] if found else "":
        column = column * 26 + ord(letter) - 64
    if not found or not 0 < column <= _COLUMNS:
        raise ValueError(phrase("{0!r} is not a cell", reference[:20]))
    return int(found[2]), column - 1


class _Cells(_Texts):
    def __init__(self, strings: list[str], dates: frozenset[int], epoch: datetime, limits: _Limits) -> None:
        super().__init__(limits)
        self.rows: dict[int, list[Cell]] = {}
        self.merged: list[Merge] = []
        self._strings, self._dates, self._epoch = strings, dates, epoch
        self.row = self._column = 0
        self._kind = self._style = ""

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        super().startElement(name, attrs)
        match _local(name):
            case "c":
                self._start_cell(attrs)
            case "v":
                self._inside = True
            case "row":
                self.row, self._column = int(attrs.get("r", str(self.row + 1))), 0
            case "mergeCell":
                first, _, last = attrs.get("ref", "").partition(":")
                self._limits.take(1, 0)
                self.merged.append((*_place(first), *_place(last or first)))

    def _start_cell(self, attrs: AttributesImpl) -> None:
        if reference := attrs.get("r"):
            self.row, self._column = _place(reference)
        self._kind, self._style = attrs.get("t", "n"), attrs.get("s", "0")

    def endElement(self, name: str) -> None:
        super().endElement(name)
        if _local(name) == "c":
            text = self.taken()
            if text and (value := self._value(text)) not in (None, ""):
                self._keep(value)
            self._column += 1

    def _keep(self, value: Cell) -> None:
        row = self.rows.setdefault(self.row, [])
        grown = max(0, self._column + 1 - len(row))
        self._limits.take(grown, 0)
        row.extend([None] * grown)
        row[self._column] = value

    def _value(self, text: str) -> Cell:
        match self._kind:
            case "s":
                return self._strings[int(text)]
            case "b":
                return text.strip() == "1"
            case "str" | "inlineStr":
                return text
            case "e":
                return text
            case "d":
                return datetime.fromisoformat(text).replace(tzinfo=None)
        number = float(text)
        return self._date(number) if int(self._style) in self._dates else number

    def _date(self, number: float) -> Cell:
        """A serial number as the moment it stands for; a time of day alone stays a text."""
        if not 0 <= number < 2_958_466:
            return number
        moment = self._epoch + timedelta(days=number)
        if number < 1:
            return time(moment.hour, moment.minute).isoformat("minutes")
        return moment.replace(microsecond=0)
