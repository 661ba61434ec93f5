from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_document, catalog_yaml
from srm_desktop.paths import cache_dir, resources_dir
from srm_desktop.services.catalog import catalogs
from tests.support import refusal, small_catalog


@pytest.fixture(autouse=True)
def nothing_in_memory() -> Iterator[None]:
    catalogs.built_in.cache_clear()
    yield
    catalogs.built_in.cache_clear()


def kept() -> list[Path]:
    return list(cache_dir().glob("*"))


def test_the_kept_catalog_is_the_one_in_the_files() -> None:
    first = catalogs.built_in()
    catalogs.built_in.cache_clear()
    assert len(kept()) == 1
    assert catalogs.built_in() == first == catalog_yaml.read(resources_dir() / "catalog")


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe"])
def test_a_damaged_copy_is_made_anew(damage: bytes) -> None:
    whole = catalog_document.to_bytes(catalogs.built_in())
    (path,) = kept()
    path.write_bytes(damage)
    catalogs.built_in.cache_clear()
    assert catalog_document.to_bytes(catalogs.built_in()) == whole
    assert path.read_bytes() == whole


def test_a_copy_of_other_files_is_removed() -> None:
    cache_dir().mkdir(parents=True)
    (cache_dir() / "catalog-0123.json").write_text("{}")
    catalogs.built_in()
    assert [path.name for path in kept()] != ["catalog-0123.json"]
    assert len(kept()) == 1


def test_a_cache_that_cannot_be_written_stops_nobody() -> None:
    cache_dir().parent.mkdir(parents=True, exist_ok=True)
    cache_dir().write_text("in the way")
    assert catalogs.built_in()["domains"]


def test_a_catalog_that_we_wrote_is_one_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "nist"
    path.write_text(json.dumps(small_catalog()), encoding="utf-8")
    assert catalogs.read(path)["catalog"]["id"] == "small"


def test_a_compressed_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "own.json.gz"
    path.write_bytes(gzip.compress(json.dumps(small_catalog()).encode()))
    assert catalogs.read(path) == small_catalog()


@pytest.mark.parametrize("data", [b"no gzip", gzip.compress(b"{}" * 99, mtime=0)[:-12]])
def test_a_damaged_compressed_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "own.json.gz"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        catalogs.read(path)
    refusal(caught.value, "own.json.gz")


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.json.gz"
    path.write_bytes(gzip.compress(bytes(40_000_000)))
    with pytest.raises(UserError, match="larger than 32 MB"):
        catalogs.read(path)


def test_an_export_that_was_edited_wrongly_says_so(tmp_path: Path) -> None:
    document = small_catalog()
    document["domains"][0]["domain"]["title"] = 5
    path = tmp_path / "own.json"
    path.write_text(json.dumps(document))
    with pytest.raises(UserError) as caught:
        catalogs.read(path)
    refusal(caught.value, "own.json", "line 1, domains[0].domain.title: must be text")


def test_a_path_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        catalogs.read(tmp_path / "nowhere")
    refusal(caught.value, "nowhere does not exist")


def test_a_single_file_is_taken_as_a_manifest_and_says_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "items.yaml"
    path.write_text("- id: OSC-PAT-04\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"items\.yaml, line 1, top level: must be a mapping"):
        catalogs.read(path)


def test_half_a_character_in_an_export_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(json.dumps(small_catalog()).replace("Domain AB", "Domain \\ud800"))
    with pytest.raises(UserError) as caught:
        catalogs.read(path)
    refusal(caught.value, "own.json", "something in it is wrong")
