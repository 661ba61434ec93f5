"""The spelling of the catalog and of the demo, by an English dictionary and the project's own words.

A word of `tests/data/words.txt` stands for that writing alone, one in lower case also for a sentence's start.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from spellchecker import SpellChecker

from srm_desktop.paths import resources_dir
from srm_desktop.services.catalog import catalogs

WORDS = Path(__file__).parents[2] / "data" / "words.txt"

NO_PROSE = set(
    "id item schema party file source run services covered_by regions always aliases lines".split()
)
"""Keys of what is looked up, run, counted or written by a tool, not read."""

NOT_ENGLISH = "Zwei davon gehören zur Lagersteuerung und können erst nach dem Umzug entfallen."
CODE = re.compile(
    r"https?://\S+|<[a-z][a-z0-9-]*>|[\w-]+([.:=][\w*-]+)+|[^\W_]\w*_\w+"
    r"|\b[A-Z]{3,4}-[A-Z]{3}(-\d\d)?\b|\b[A-Z]{2,3}-\d+\b"
)
"""Addresses, placeholders, names such as aws:SourceArn or force_ssl, tags, ids such as ACC-IDN-01."""

WORD = re.compile(r"(?<![^\W_])[^\W\d_][^\W_]*(?:['’][^\W\d_]+)?")
NAME_PART = re.compile(r"[A-Z]{2,}(?=s?(?![a-z]))|[A-Z]?[a-z]+\d*|[A-Z]")
"""A part of a name such as PublicAccessCidrs or MultiAZ."""


def test_the_catalog_is_spelt_right() -> None:
    found = misspelt(catalogs.built_in())
    assert not found, "\n".join(found)


def test_the_demo_is_spelt_right() -> None:
    found = misspelt(json.loads((resources_dir() / "demo" / "demo.json").read_bytes()))
    assert not found, "\n".join(found)


def test_the_projects_words_are_sorted() -> None:
    words = WORDS.read_text(encoding="utf-8").splitlines()
    assert words == sorted(set(words), key=lambda word: (word.casefold(), word))
    assert [word for word in words if word.islower() and word in english()] == []


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("The auditor's report, e.g. on AWS’s Regions.", []),
        ("MetadataOptions of two VPCs: force_ssl, iam:PassRole, SHA-256, ACC-IDN-01, <role-arn>", []),
        ("MetadataOptoins of a vpcs", ["MetadataOptoins", "vpcs"]),
        ("Teh auditor recieved it", ["Teh", "recieved"]),
        ("an enviroment-wide rule", ["enviroment"]),
    ],
)
def test_the_guard_finds(text: str, unknown: list[str]) -> None:
    assert unknown_words(text) == unknown


def misspelt(document: Any) -> list[str]:
    """The words no list has, each after the item it stands in."""
    return sorted({f"{where}: {word}" for where, text in texts(document) for word in unknown_words(text)})


def texts(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for each in value:
            yield from texts(each, where)
    elif isinstance(value, dict):
        where = value.get("item") or value.get("id") or where
        for key, each in value.items():
            if key not in NO_PROSE:
                yield from texts(each, where)


def unknown_words(text: str) -> list[str]:
    found = WORD.findall(CODE.sub(" ", text.replace(NOT_ENGLISH, "")))
    return [word for word in found if not is_known(re.sub(r"['’]s$", "", word))]


def is_known(word: str) -> bool:
    """Also where it is put together, such as PubliclyAccessible, of parts that are known."""
    if word in own() or word[0].lower() + word[1:] in own() or word in english():
        return True
    parts = NAME_PART.findall(word)
    return len(parts) > 1 and all(part.casefold() in own_folded() or part in english() for part in parts)


@cache
def english() -> SpellChecker:
    return SpellChecker(language="en")


@cache
def own() -> frozenset[str]:
    return frozenset(WORDS.read_text(encoding="utf-8").split())


@cache
def own_folded() -> frozenset[str]:
    return frozenset(word.casefold() for word in own())
