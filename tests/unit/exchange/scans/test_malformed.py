"""2,000 broken variants of each format: read and accounted for, or refused in a sentence with its place."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.scans.reading import read_scan
from tests.scan_samples import (
    PROWLER,
    PROWLER_ASFF,
    PROWLER_CSV,
    Record,
    event,
    hub_asff,
    hub_ocsf,
    records_of,
)
from tests.support import refusal

VARIANTS = 2_000
Make = Callable[[random.Random], bytes]

_VALUES: list[Any] = [
    None, True, 0, -1, 10**30, 1.5, "", "x", "a\0b", "\ud800", "|", "9" * 12, "1999-13-45", [], {},
    [[]], [None], {"uid": 1}, ["x", 1], "x" * 100_001,
]  # fmt: skip


def _small(records: list[Record]) -> list[Record]:
    """Records without the parts that no reader looks at, so that thousands are quickly read."""
    small = deepcopy(records)
    for record in small:
        for name in ("remediation", "Remediation", "risk_details"):
            record.pop(name, None)
        for resource in record.get("resources", []):
            resource.pop("data", None)
    return small


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        found += [p for name, inner in value.items() for p in _places(inner, (*path, name))]
    elif isinstance(value, list):
        found += [p for number, inner in enumerate(value) for p in _places(inner, (*path, number))]
    return found


def _changed_value(document: Any, chance: random.Random) -> str:
    """One value somewhere is another, gone, or there twice."""
    document = deepcopy(document)
    path = chance.choice(_places(document))
    place = document
    for step in path[:-1]:
        place = place[step]
    match chance.randrange(4):
        case 0:
            del place[path[-1]]
        case 1:
            place[path[-1]] = chance.choice(
                ["@NaN", "@1e999", "@" + "9" * 200, '@"a", "a": 1', "@" + "[" * 2000]
            )
        case _:
            place[path[-1]] = chance.choice(_VALUES)
    return re.sub(r'"@((?:\\.|[^"\\])*)"', lambda m: json.loads(f'"{m[1]}"'), json.dumps(document))


def _changed_bytes(data: bytes, chance: random.Random) -> bytes:
    """A few bytes somewhere are gone, doubled, or others."""
    at = chance.randrange(len(data))
    to = at + chance.randrange(1, 40)
    match chance.randrange(5):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + data[to:]
        case 2:
            return data[:to] + data[at:]
        case 3:
            return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        case _:
            return (
                data[:at] + chance.choice([b"\0", b'"', b"\\", b"{", b"]", b";", b"\n", b"\xff"]) + data[at:]
            )


def _json(document: Any) -> Make:
    whole = json.dumps(document).encode()

    def make(chance: random.Random) -> bytes:
        if chance.random() < 0.6:
            return _changed_value(document, chance).encode()
        return _changed_bytes(whole, chance)

    return make


def _csv() -> Make:
    text = gzip.decompress(PROWLER_CSV.read_bytes()).decode()
    header, *rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[:4]

    def whole(table: list[list[str]]) -> bytes:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=";").writerows(table)
        return out.getvalue().encode()

    def make(chance: random.Random) -> bytes:
        if chance.random() < 0.5:
            return _changed_bytes(whole([header, *rows]), chance)
        table = [list(header), *map(list, rows)]
        row = chance.choice(table)
        column = chance.randrange(len(row))
        row[column] = chance.choice(["", "x", "a\0b", "|", "-1", "9" * 40, "x" * 100_001, "True", "'\n;\""])
        if chance.random() < 0.2:
            row.pop(chance.randrange(len(row)))
        return whole(table)

    return make


FORMATS: dict[str, Callable[[], Make]] = {
    "Prowler OCSF": lambda: _json(_small(records_of(PROWLER)[:3])),
    "Prowler CSV": _csv,
    "Prowler ASFF": lambda: _json(_small(records_of(PROWLER_ASFF)[:3])),
    "ASFF page": lambda: _json({"Findings": [hub_asff(), hub_asff("S3.2", "PASSED")], "NextToken": "x"}),
    "ASFF event": lambda: _json(event("Security Hub Findings - Imported", [hub_asff(), hub_asff("S3.2")])),
    "Security Hub OCSF": lambda: _json([hub_ocsf(), hub_ocsf("S3.2", "Pass")]),
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_broken_variant_is_read_in_full_or_refused_with_its_place(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    make = FORMATS[name]()
    path = tmp_path / "scan.dat"
    refusals, placed = 0, 0
    for _ in range(VARIANTS):
        data = make(chance)
        path.write_bytes(data)
        try:
            scan = read_scan(path)
        except UserError as error:
            sentence = refusal(error, "scan.dat")
            assert sentence.isprintable(), ascii(sentence)
            assert len(sentence) < 400
            refusals += 1
            placed += bool(re.search(r"record [0-9]+", sentence))
        else:
            assert scan.records == len(scan.observations) + scan.skipped.total()
            for seen in scan.observations:
                "\n".join((*seen[:4], *seen.resources, seen.title, seen.detail)).encode()
    assert refusals > VARIANTS // 10
    assert placed > refusals * 0.6


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_any_bytes_are_refused_in_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.dat"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_scan(path)
    refusal(caught.value, "any.dat")


_ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "class_uid metadata product name cloud account uid resources AwsAccountId GeneratorId "
                "Compliance Status Findings findings detail".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_ANY_JSON)
@settings(max_examples=300)
def test_any_json_is_read_in_full_or_refused(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(value))
    try:
        scan = read_scan(path)
    except UserError as error:
        refusal(error, "any.json")
    else:
        assert scan.records == len(scan.observations) + scan.skipped.total()
