"""The fields of one record, read with their types checked; whatever is wrong is named with its place."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase, template
from srm_desktop.model.finding import SEPARATOR, FindingSeverity

MAX_TEXT = 100_000
"""Characters in one field that is kept."""

_MAX_NAME = 2_048
_NOTHING: Any = object()
_MILLISECONDS = 10**11
"""From here on a number of seconds would lie beyond the year 5000, so it counts milliseconds."""

Step = str | int


class Skip(Exception):
    """A sound record that is none of ours; the reason is a part of a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


REMEDY = template("Nothing was imported. Have the file written again.")


def fault(name: str, record: int, what: str, field: str = "", remedy: str = REMEDY) -> UserError:
    """`what` is a sentence's end, such as "is a list, not text"."""
    if field:
        return UserError(phrase("{0}, record {1}, {2}: {3}.", name, record, field, what), remedy)
    return UserError(phrase("{0}, record {1}: {2}.", name, record, what), remedy)


class Fields:
    """One record. A path names a field inside it: `("resources", 0, "uid")`. None is nothing."""

    __slots__ = ("_name", "_number", "_value")

    def __init__(self, name: str, number: int, value: dict[str, Any]) -> None:
        self._name, self._number, self._value = name, number, value

    def fault(self, path: tuple[Step, ...], what: str, remedy: str = REMEDY) -> UserError:
        field = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        return fault(self._name, self._number, what, field.lstrip("."), remedy)

    def _at(self, path: tuple[Step, ...]) -> Any:
        """What is there; `_NOTHING` where a step leads nowhere."""
        value: Any = self._value
        for depth, step in enumerate(path):
            if isinstance(step, str):
                if not isinstance(value, dict):
                    raise self.fault(path[:depth], phrase("is {0}, not an object", _kind(value)))
                value = value.get(step)
            else:
                if not isinstance(value, list):
                    raise self.fault(path[:depth], phrase("is {0}, not a list", _kind(value)))
                value = value[step] if step < len(value) else None
            if value is None:
                return _NOTHING
        return value

    def has(self, *path: Step) -> bool:
        return self._at(path) is not _NOTHING

    def text(self, *path: Step, needed: bool = False) -> str:
        """Empty where there is none and none is needed."""
        value = self._at(path)
        if value is _NOTHING:
            value = ""
        if not isinstance(value, str):
            raise self.fault(path, phrase("is {0}, not text", _kind(value)))
        if needed and not value.strip():
            raise self.fault(path, phrase("is missing"))
        if len(value) > MAX_TEXT:
            raise self.fault(path, phrase("holds {0:,} characters, more than {1:,}", len(value), MAX_TEXT))
        if not value.isprintable():
            self._refuse_unstorable(path, value)
        return value

    def _refuse_unstorable(self, path: tuple[Step, ...], value: str) -> None:
        if "\0" in value:
            raise self.fault(path, phrase("holds a NUL character"))
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise self.fault(path, phrase("holds half a character"))

    def name(self, *path: Step, needed: bool = False) -> str:
        """Text that becomes part of a finding's id."""
        value = self.text(*path, needed=needed)
        if len(value) > _MAX_NAME or not value.isprintable():
            raise self.fault(path, phrase("is not a name this program can use"))
        return value.strip().replace(SEPARATOR, "/")

    def account(self, *path: Step) -> str:
        value = self.name(*path, needed=True)
        if len(value) != 12 or not (value.isascii() and value.isdecimal()):
            raise self.fault(path, phrase("{0!a} is not an AWS account number of 12 digits", value[:30]))
        return value

    def whole(self, *path: Step) -> int | None:
        value = self._at(path)
        if value is _NOTHING:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.fault(path, phrase("is {0}, not a whole number", _kind(value)))
        return value

    def texts(self, *path: Step) -> tuple[str, ...]:
        return tuple(self.text(*path, number, needed=True) for number in range(self.length(*path)))

    def length(self, *path: Step) -> int:
        """Of a list; 0 where there is none."""
        value = self._at(path)
        if value is _NOTHING:
            return 0
        if not isinstance(value, list):
            raise self.fault(path, phrase("is {0}, not a list", _kind(value)))
        return len(value)

    def epoch(self, *path: Step) -> int | None:
        """A number of seconds or milliseconds since 1970, as seconds."""
        value = self.whole(*path)
        if value is None:
            return None
        seconds = value // 1000 if value >= _MILLISECONDS else value
        if not 0 < seconds < _MILLISECONDS:
            raise self.fault(path, phrase("is not a time"))
        return seconds

    def moment(self, *path: Step) -> int | None:
        """An ISO 8601 time as seconds since 1970; one without a time zone is taken as UTC."""
        value = self.text(*path)
        if not value:
            return None
        try:
            at = datetime.fromisoformat(value)
            seconds = int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp())
        except (ValueError, OverflowError) as error:
            raise self.fault(path, phrase("{0!a} is not a time", value[:30])) from error
        if not 0 < seconds < _MILLISECONDS:
            raise self.fault(path, phrase("{0!a} is not a time", value[:30]))
        return seconds

    def when(self, *path: Step) -> int | None:
        """A time in either spelling."""
        return self.moment(*path) if isinstance(self._at(path), str) else self.epoch(*path)

    def severity(self, *path: Step) -> FindingSeverity:
        said = self.text(*path).strip().lower()
        return _SEVERITIES.get(said, FindingSeverity.UNKNOWN)


_SEVERITIES = {str(severity): severity for severity in FindingSeverity} | {
    "info": FindingSeverity.INFORMATIONAL,
    "fatal": FindingSeverity.CRITICAL,
}
_KINDS: dict[type, str] = {
    dict: phrase("an object"),
    list: phrase("a list"),
    str: phrase("text"),
    bool: phrase("true or false"),
    int: phrase("a number"),
    float: phrase("a number"),
}


def _kind(value: object) -> str:
    return phrase("nothing") if value is None else _KINDS.get(type(value), phrase("something else"))
