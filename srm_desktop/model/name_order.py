"""Names in the order in which a reader looks for them."""

from __future__ import annotations

from unicodedata import combining, normalize


def name_order(name: str) -> tuple[str, str]:
    """Without regard to case and accents: an umlaut stands beside its vowel, not behind Z."""
    folded = name.casefold()
    if folded.isascii():
        return folded, folded
    return "".join(letter for letter in normalize("NFKD", folded) if not combining(letter)), folded
