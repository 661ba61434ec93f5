"""Filters as they are typed: result:gap owner:"Ines K" due:<30d -domain:NET backup"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from srm_desktop.language import phrase
from srm_desktop.model.catalog import ControlClass
from srm_desktop.services.filters.filter_facts import Facts
from srm_desktop.services.filters.filter_terms import ALIASES, KEYS, Key
from srm_desktop.services.filters.filtering import WORD, Filter, SearchIndex, Term

_TOKEN = re.compile(r'(?:[^\s"]|"(?:[^"]|"")*(?:"|\Z))+')
_KEYED = re.compile(r"([A-Za-z]+):(.*)", re.DOTALL)
_VALUE = re.compile(r'(?:[^,"]|"(?:[^"]|"")*(?:"|\Z))+')
_TO_QUOTE = re.compile(r'[\s",:]|^-')
_CARRIERS = {"shared": ControlClass.SHARED, "customer": ControlClass.CUSTOMER_SPECIFIC}
_CARRIERS |= {"aws": ControlClass.INHERITED}
MAX_SUGGESTIONS = 12


class Reading(NamedTuple):
    """`filter` is what could be read. `faults` say of the rest what is wrong, a sentence for each word of
    `unread`, which are as they were typed."""

    filter: Filter
    faults: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def parse(text: str) -> Filter:
    """What could be read of it; `read` also says what could not."""
    return read(text).filter


def read(text: str) -> Reading:
    terms: list[Term] = []
    faults: list[str] = []
    unread: list[str] = []
    for token in _TOKEN.findall(text):
        said = _term(token)
        if isinstance(said, str):
            faults.append(said)
            unread.append(token)
        elif said is not None and said not in terms:
            terms.append(said)
    return Reading(Filter(tuple(terms)), tuple(faults), tuple(unread))


def _term(token: str) -> Term | str | None:
    """A term, the sentence for what is none, or nothing where there is nothing to look for yet."""
    is_negated = token.startswith("-") and len(token) > 1
    body = token[1:] if is_negated else token
    keyed = _KEYED.fullmatch(body)
    if keyed is None:
        value = _unquoted(body)
        return Term(WORD, (value,), is_negated) if value.strip() else None
    name, rest = keyed[1].casefold(), keyed[2]
    key = KEYS.get(ALIASES.get(name, name))
    if key is None:
        return _no_such_key(name)
    values = [value for part in _VALUE.findall(rest) if (value := _unquoted(part).strip())]
    return _keyed_term(key, values, is_negated) if values else None


def _keyed_term(key: Key, values: list[str], is_negated: bool) -> Term | str:
    if key.name == "owner" and all(value.casefold() in _CARRIERS for value in values):
        # Nobody is called that: it asks who carries the responsibility.
        return Term("class", _unique(str(_CARRIERS[value.casefold()]) for value in values), is_negated)
    canonical = [key.canonical(value) for value in values]
    if None in canonical:
        return _no_such_value(key, values[canonical.index(None)])
    return Term(key.name, _unique(value for value in canonical if value is not None), is_negated)


def _unique(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _no_such_key(name: str) -> str:
    near = get_close_matches(name, [*KEYS, *ALIASES], 1, 0.6)
    if near:
        return phrase("“{0}:” is nothing that can be filtered by. Did you mean {1}:?", name, near[0])
    return phrase(
        "“{0}:” is nothing that can be filtered by. To look for these words, put them in quotes.", name
    )


def _no_such_value(key: Key, value: str) -> str:
    if key.words and set(key.words) != {"none"}:
        return phrase("{0}: takes {1}; not “{2}”.", key.name, ", ".join(key.words), value)
    return phrase("{0}: takes a date such as 2026-12-31, <7d, >=2026-01 or none; not “{1}”.", key.name, value)


def _unquoted(text: str) -> str:
    """Text with its quoted parts as they are meant; a quote inside of quotes is typed twice."""
    parts = re.findall(r'"((?:[^"]|"")*)(?:"|\Z)|([^"]+)', text)
    said = "".join(quoted.replace('""', '"') or plain for quoted, plain in parts)
    return re.sub(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", " ", said)


def text(wanted: Filter) -> str:
    """The one spelling of a filter: `parse` gives the same filter back."""
    return " ".join(map(_term_text, wanted.terms))


def _term_text(term: Term) -> str:
    sign = "-" if term.negated else ""
    values = ",".join(map(_quoted, term.values))
    return f"{sign}{term.key}:{values}" if term.key else f"{sign}{values}"


def _quoted(value: str) -> str:
    return '"' + value.replace('"', '""') + '"' if _TO_QUOTE.search(value) else value


def unknown(index: SearchIndex, wanted: Filter) -> list[str]:
    """A sentence for each term that names nothing in the assessment."""
    sentences: list[str] = []
    for term in index.unknown(wanted):
        meant = KEYS[term.key].meant(index.facts())
        near = get_close_matches(term.values[0].casefold(), [id_.casefold() for id_, _ in meant], 1, 0.6)
        near = [id_ for id_, _ in meant if id_.casefold() in near]
        few = [id_ for id_, _ in meant] if len(meant) <= MAX_SUGGESTIONS else near
        said = phrase("{0}: nothing here is called “{1}”.", term.key, term.values[0])
        hint = phrase(
            "{0}: nothing here is called “{1}”. There is {2}.", term.key, term.values[0], ", ".join(few)
        )
        sentences.append(hint if few else said)
    return sentences


# Completion


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` stands for what is between `start` and `end` of what was typed."""

    text: str
    about: str
    start: int
    end: int


def suggest(typed: str, cursor: int, facts: Facts, *, anything: bool = False) -> list[Suggestion]:
    """What the word at the cursor may become. `anything`: also where nothing was typed yet."""
    token = next((t for t in _TOKEN.finditer(typed) if t.start() < cursor <= t.end()), None)
    start = token.start() if token else cursor
    body = typed[start:cursor]
    if body.startswith("-"):
        start, body = start + 1, body[1:]
    end = token.end() if token else cursor
    keyed = _KEYED.fullmatch(body)
    if keyed is None:
        return _keys(body, start, end) if body or anything else []
    key = KEYS.get(ALIASES.get(keyed[1].casefold(), keyed[1].casefold()))
    if key is None:
        return []
    last = keyed[2].rpartition(",")[2]
    begin = cursor - len(last)
    stop = next((at for at in range(cursor, end) if typed[at] == ","), end)
    return _values(key, _unquoted(last), facts, begin, stop)


def _keys(begun: str, start: int, end: int) -> list[Suggestion]:
    found = [key for key in KEYS.values() if key.name.startswith(begun.casefold())]
    return [Suggestion(f"{key.name}:", key.about, start, end) for key in found]


def _values(key: Key, begun: str, facts: Facts, start: int, end: int) -> list[Suggestion]:
    """Those that begin so, then those that have it elsewhere, or in their words."""
    part = begun.casefold()
    offered = [*key.words.items(), *key.meant(facts), *(_dates(facts.today) if _takes_dates(key) else ())]
    first = [one for one in offered if one[0].casefold().startswith(part)]
    rest = [one for one in offered if one not in first and part in f"{one[0]}\n{one[1]}".casefold()]
    found = [*first, *rest][:MAX_SUGGESTIONS]
    return [Suggestion(_quoted(value), about, start, end) for value, about in found]


def _takes_dates(key: Key) -> bool:
    return key.canonical("today") == "today" and key.canonical("someone") is None


def _dates(today: date) -> list[tuple[str, str]]:
    offered = (
        "<7d",
        ">30d",
        "today",
        f"<{today.year + 1}-01-01",
        f"{today:%Y-%m}",
        f"{today:%Y}-01..{today:%Y}-06",
    )
    return list(zip(offered, _DATES, strict=True))


_DATES = (
    "Nearer than seven days",
    "Farther than thirty days",
    "Today",
    "Before a day",
    "In a month",
    "From one month to another",
)


def texts() -> list[str]:
    """Every text of a suggestion, for translators."""
    said = [text for key in KEYS.values() for text in (key.about, *key.words.values())]
    return [*said, *_DATES]
