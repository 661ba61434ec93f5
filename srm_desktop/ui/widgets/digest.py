"""Hashes where people compare them."""

from __future__ import annotations


def in_groups(digest: str) -> str:
    """Hexadecimal in groups of eight, so that it can wrap and be read out."""
    return " ".join(digest[n : n + 8] for n in range(0, len(digest), 8))
