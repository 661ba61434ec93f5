"""A catalog that is one JSON document: every fault by line and key, as in a folder."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.exchange import oscal_catalog_reading
from srm_desktop.exchange.catalog_json import read
from srm_desktop.exchange.catalog_yaml import CatalogError
from tests.support import small_catalog

DATA = Path(__file__).parents[2] / "data" / "oscal"
ITEM = "domains[0].topics[0].responsibilities[0]"


def written(document: Any) -> bytes:
    """As `catalog export` does."""
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def first(document: Any) -> Any:
    return document["domains"][0]["topics"][0]["responsibilities"][0]


def slip(at: Callable[[Any], Any], key: str | int, to: Any) -> Callable[[Any], None]:
    def edit(document: Any) -> None:
        holder = at(document)
        if to is None:
            del holder[key]
        else:
            holder[key] = to

    return edit


TWENTY: list[tuple[Callable[[Any], None], str, str]] = [
    (slip(lambda d: d["catalog"], "version", "1"), "catalog.version", "is not a version"),
    (slip(lambda d: d["catalog"], "published", "2026-02-30"), "catalog.published", "not a day"),
    (slip(lambda d: d["catalog"], "owner", "us"), "catalog.owner", "not known"),
    (slip(lambda d: d, "extra", "x"), "extra", "not known"),
    (slip(first, "severity", "terrible"), f"{ITEM}.severity", "is not one of"),
    (slip(first, "why", None), f"{ITEM}.why", "missing"),
    (slip(first, "evidence", []), f"{ITEM}.evidence", "must not be empty"),
    (slip(first, "examine", "The record"), f"{ITEM}.examine", "must be a list"),
    (slip(first, "note", "See AB-ONE-77."), f"{ITEM}.note", "AB-ONE-77 is not in the catalog"),
    (slip(first, "title", " "), f"{ITEM}.title", "must not be empty"),
    (slip(first, "services", ["ec9"]), f"{ITEM}.services[0]", "ec9 is not a service"),
    (slip(first, "statement", "word " * 50), f"{ITEM}.statement", "50 words"),
    (
        slip(lambda d: first(d)["test"][0], "run", "aws s3 rm s3://logs"),
        f"{ITEM}.test[0].run",
        "only read",
    ),
    (slip(lambda d: first(d)["split"], "managed", "ours"), f"{ITEM}.split.managed", "is not one of"),
    (
        slip(lambda d: d["domains"][0]["domain"]["statements"][0]["covered_by"], 0, "AB-TWO-99"),
        "domains[0].domain.statements[0].covered_by[0]",
        "is not in the catalog",
    ),
    (
        slip(lambda d: d["domains"][1]["topics"][0], "id", "XX-ONE"),
        "domains[1].topics[0].id",
        "must begin with CD-",
    ),
    (
        slip(lambda d: d["mappings"][0]["rows"][0], "item", "AB-ONE-88"),
        "mappings[0].rows[0].item",
        "is not in",
    ),
    (
        slip(lambda d: d["mappings"][0]["rows"][1], "relationship", "same-as"),
        "mappings[0].rows[1].relationship",
        "is not one of",
    ),
    (slip(lambda d: d["mappings"][0]["rows"][1], "id", 2.1), "mappings[0].rows[1].id", "put it in quotes"),
    (
        slip(lambda d: d["boundary"]["services"][0], "model", "serverless"),
        "boundary.services[0].model",
        "is not one of",
    ),
]


def test_what_was_exported_is_read_as_it_was() -> None:
    assert read(written(small_catalog()), "own.json") == small_catalog()


def test_twenty_different_defects_are_as_many_errors_at_once() -> None:
    document = small_catalog()
    for edit, *_ in TWENTY:
        edit(document)
    data = written(document)
    with pytest.raises(CatalogError) as caught:
        read(data, "own.json")
    found = {defect.key: defect for defect in caught.value.defects}
    for _, key, words in TWENTY:
        assert words in found[key].message
        assert found[key].file == "own.json"
    lines = data.decode().splitlines()
    assert "terrible" in lines[found[f"{ITEM}.severity"].line - 1]
    assert "same-as" in lines[found["mappings[0].rows[1].relationship"].line - 1]
    assert [d.line for d in caught.value.defects] == sorted(d.line for d in caught.value.defects)


def test_a_repeated_key_is_found_although_json_takes_the_last() -> None:
    data = written(small_catalog()).replace(
        b'"severity": "high",', b'"severity": "low", "severity": "high",', 1
    )
    with pytest.raises(CatalogError, match="the key is repeated"):
        read(data, "own.json")


@pytest.mark.parametrize("part", ["domains", "mappings"])
def test_a_part_of_another_kind_is_named(part: str) -> None:
    with pytest.raises(CatalogError, match=f"{part}: must be a list"):
        read(written(small_catalog() | {part: "none"}), "own.json")


def test_a_character_that_yaml_cannot_escape_is_read_all_the_same() -> None:
    document = small_catalog()
    first(document)["why"] = "A smile \N{GRINNING FACE} may help."
    assert read(json.dumps(document).encode(), "own.json") == document


def test_what_came_from_oscal_keeps_its_ids_and_may_say_less() -> None:
    data = gzip.decompress((DATA / "nist-800-53-low.json.gz").read_bytes())
    low = oscal_catalog_reading.read(data, "low.json")
    assert read(written(low), "low.json") == low
    first(low)["severity"] = "terrible"
    low["domains"][2]["topics"][0]["responsibilities"][1]["id"] = "AC-1"
    with pytest.raises(CatalogError) as caught:
        read(written(low), "low.json")
    assert [d.message.split(";")[0] for d in caught.value.defects] == [
        "the id AC-1 is used more than once",
        "'terrible' is not one of critical, high, medium, low, unrated",
        "the id AC-1 is used more than once",
    ]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"catalog": {"groups": []}}', b"\xff"])
def test_something_else_is_left_to_others(data: bytes) -> None:
    assert read(data, "theirs.json") is None
