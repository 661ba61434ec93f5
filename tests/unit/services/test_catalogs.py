from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from srm_desktop.exchange import catalog_document, catalog_yaml
from srm_desktop.paths import cache_dir, resources_dir
from srm_desktop.services import catalogs


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
