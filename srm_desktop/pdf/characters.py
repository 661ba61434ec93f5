"""Which characters can be put on paper truthfully, and the form in which they are drawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from srm_desktop.errors import UserError
from srm_desktop.language import phrase, template
from srm_desktop.pdf import fonts

_NEWLINES = re.compile("\r\n|[\x85\u2028\u2029]")
_MARK = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
_JAMO = "\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff"
_CLUSTER = re.compile(f".[{_MARK}]+|[{_JAMO}]+", re.DOTALL)
_LONE_JAMO = re.compile(f"[{_JAMO}]")
_INVISIBLE_BUT_HARMLESS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_SHAPED_SCRIPTS = frozenset(
    "HEBREW ARABIC SYRIAC THAANA NKO SAMARITAN MANDAIC DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL "
    "TELUGU KANNADA MALAYALAM SINHALA THAI LAO TIBETAN MYANMAR KHMER MONGOLIAN JAVANESE BALINESE TAI "
    "TAGALOG HANUNOO BUHID TAGBANWA LIMBU BUGINESE SUNDANESE BATAK LEPCHA CHAM VEDIC HANGUL".split()
)
_REMEDY = template("Write it in another way, then make the document again.")


class Place(NamedTuple):
    """One text of the snapshot and where it stands, in words such as "the note of IAM-01 for 1122"."""

    where: str
    text: str


def drawn(text: str) -> str:
    """`text` as it is drawn: canonically equal, with plain newlines, and 4 spaces for a tab."""
    if text.isascii():
        return text.replace("\t", "    ").replace("\r\n", "\n")
    text = _NEWLINES.sub("\n", text).replace("\t", "    ")
    return _CLUSTER.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def require_printable(places: Iterable[Place]) -> None:
    """Raise UserError naming the first character that cannot be printed as it was meant."""
    known = {"\n"}
    for place in places:
        text = drawn(place.text)
        if not known.issuperset(text):
            _require(place, text, known)


def _require(place: Place, text: str, known: set[str]) -> None:
    for char in text:
        if char not in known and (why := _objection(char)):
            raise UserError(phrase("The character {0} in {1} {2}", _named(char), place.where, why), _REMEDY)
        known.add(char)


def _objection(char: str) -> str:
    """Why `char` cannot be printed, or nothing."""
    category = unicodedata.category(char)
    if category in ("Cc", "Cs", "Cn", "Co"):
        return phrase("is not a printable character.")
    if category == "Cf" and char not in _INVISIBLE_BUT_HARMLESS:
        return phrase("is invisible and changes how the text around it reads.")
    if _needs_shaping(char):
        return phrase("belongs to a script that this program cannot set correctly.")
    return "" if fonts.is_covered(char) else phrase("is in none of the fonts of this program.")


def _needs_shaping(char: str) -> bool:
    if _LONE_JAMO.match(char) or unicodedata.bidirectional(char) in _RIGHT_TO_LEFT:
        return True
    script = unicodedata.name(char, "").partition(" ")[0]
    return script in _SHAPED_SCRIPTS and not fonts.is_covered(char)


def _named(char: str) -> str:
    """The character itself where it can be seen, its code point and its name."""
    name = unicodedata.name(char, "") or _UNNAMED.get(unicodedata.category(char), "UNNAMED")
    shown = f"'{char}' " if char.isprintable() else ""
    return f"{shown}(U+{ord(char):04X} {name})"


_UNNAMED = {"Cc": "CONTROL CHARACTER", "Cs": "SURROGATE", "Co": "PRIVATE USE", "Cn": "UNASSIGNED"}
