"""What a cell can hold, and what it says of a field of ours.

Text goes into a cell as itself wherever a cell can hold it: control characters become their pictures and
every line break one newline. `fingerprint` is over what comes back, so that a cell nobody touched is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from zlib import crc32

from srm_desktop.language import phrase
from srm_desktop.model.answer import Method, Result
from srm_desktop.model.words import WORDS

Cell = str | float | bool | date | datetime | None

MAX_CELL = 32_767
"""UTF-16 units that a workbook's cell holds."""

_UNPRINTABLE = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_UNPRINTABLE |= {0x7F: "␡", 0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
_NEEDS_CARE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


def shown(text: str) -> str:
    """The text as a cell shows it."""
    if _NEEDS_CARE.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNPRINTABLE)
    # XlsxWriter takes a text in these two tags for its own markup and writes it as it is.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def units(text: str) -> int:
    """Its length as a workbook counts it."""
    return len(text) if len(text) <= MAX_CELL // 2 else len(text.encode("utf-16-le")) // 2


def pieces(text: str, size: int) -> list[str]:
    """The text in parts of at most `size` UTF-16 units; none of them begins or ends inside a character."""
    data, parts, start = text.encode("utf-16-le"), [], 0
    while start < len(data):
        end = min(start + 2 * size, len(data))
        if end < len(data) and 0xDC <= data[end + 1] <= 0xDF:
            end -= 2
        parts.append(data[start:end].decode("utf-16-le"))
        start = end
    return parts


def fingerprint(texts: Iterable[str | None]) -> str:
    """Of a row's fields, one after another. Tells an edit from a cell nobody touched; it is no protection."""
    return ".".join(f"{crc32(text.encode()):x}" if text else "" for text in texts)


# Formulas, for CSV: a workbook's text cells cannot become formulas

_TEMPTING = tuple("=+-@\t\r\n'＝＋－＠")


def escaped(text: str) -> str:
    """With an apostrophe in front where a spreadsheet could take the text for a formula."""
    return f"'{text}" if text.startswith(_TEMPTING) else text


def unescaped(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_TEMPTING) else text


# What people write, as the log spells it. Each raises ValueError for what is no value of the field.

_RESULTS = {
    Result.SATISFIED: "satisfied pass passed compliant implemented met yes ok done fulfilled",
    Result.PARTIALLY_SATISFIED: "partiallysatisfied partial partially partiallycompliant partiallymet "
    "partiallyimplemented",
    Result.OTHER_THAN_SATISFIED: "otherthansatisfied notsatisfied fail failed noncompliant notcompliant "
    "notimplemented notmet no open planned",
    Result.NOT_APPLICABLE: "notapplicable na",
    Result.NOT_ASSESSED: "notassessed notreviewed notstarted todo tbd",
}
_RESULT_OF = {name: result for result, names in _RESULTS.items() for name in names.split()}
_METHOD_OF = {WORDS[method].casefold(): method for method in Method}
_METHOD_OF |= {"examination": Method.EXAMINE, "interviewing": Method.INTERVIEW, "testing": Method.TEST}
_FIRST = date(1899, 12, 30)
_SERIAL, _YEAR = re.compile(r"\d{4,7}(\.\d+)?"), re.compile(r"(19|20)\d\d")
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_WITH_MONTH = ("%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%B %d, %Y", "%b %d, %Y", "%d-%B-%Y")


def text_of(cell: Cell) -> str:
    """What the cell shows, near enough; the text of an empty one is empty."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return (
            cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ", "seconds")
        )
    return cell.isoformat() if isinstance(cell, date) else cell


def result_text(cell: Cell) -> str | None:
    name = re.sub(r"[^a-z]", "", text_of(cell).casefold())
    if not text_of(cell).strip():
        return None
    if name not in _RESULT_OF:
        raise ValueError(phrase("{0} is not a result", _brief(cell)))
    result = _RESULT_OF[name]
    return None if result is Result.NOT_ASSESSED else str(result)


def methods_text(cell: Cell) -> str | None:
    words = [word for word in re.split(r"[;,/&+\s]+|\band\b", text_of(cell).casefold()) if word]
    unknown = [word for word in words if word not in _METHOD_OF]
    if unknown:
        raise ValueError(phrase("{0} is not a method: Examine, Interview or Test", _brief(unknown[0])))
    chosen = {_METHOD_OF[word] for word in words}
    return " ".join(str(method) for method in Method if method in chosen) or None


def date_text(cell: Cell) -> str | None:
    """A date cell, a serial number or a text that says a day beyond doubt."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    text = text_of(cell).strip()
    try:
        return _day(text).isoformat() if text else None
    except (ValueError, OverflowError) as error:
        raise ValueError(phrase("{0} is not a date: write it as 2026-12-31", _brief(cell))) from error


def _day(text: str) -> date:
    if _SERIAL.fullmatch(text) and not _YEAR.fullmatch(text):
        return _FIRST + timedelta(days=int(float(text)))
    if numbers := _DATE.fullmatch(text):
        return date(*map(int, numbers.groups()))
    if numbers := _DAY_FIRST.fullmatch(text):
        return date(*map(int, reversed(numbers.groups())))
    for form in _WITH_MONTH:
        with suppress(ValueError):
            return datetime.strptime(text, form).date()
    raise ValueError(text)


_REASON = "Does not apply: "


def with_reason(reason: str, note: str) -> str:
    """For formats with one text: why something does not apply, and below it what else is said."""
    return "\n\n".join(part for part in (f"{_REASON}{reason}" if reason else "", note) if part)


def reason_and_note(text: str) -> tuple[str, str]:
    """Of something that does not apply. What states no reason so is the reason as a whole."""
    if not text.startswith(_REASON):
        return text, ""
    reason, _, note = text.removeprefix(_REASON).partition("\n\n")
    return reason, note


def line_text(cell: Cell) -> str | None:
    return " ".join(text_of(cell).split()) or None


def prose_text(cell: Cell) -> str | None:
    return shown(text_of(cell)) or None


def _brief(cell: Cell) -> str:
    text = " ".join(text_of(cell).split())
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
