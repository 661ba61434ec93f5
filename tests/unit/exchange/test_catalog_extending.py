from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document, build
from srm_desktop.exchange.catalog_yaml import CatalogError, read
from srm_desktop.model.catalog import Catalog
from srm_desktop.services.catalog import catalogs
from tests.support import ITEMS, small_catalog

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """A catalog folder of one domain file on top of the small catalog."""

    def make(extends: str = "small@^1", exclude: Any = None, **changes: Any) -> Path:
        base = small_catalog()
        own = base["domains"][0]
        own["topics"] = [topic(own, "AB-ONE", ITEMS[0]), topic(own, "AB-OUR", "AB-OUR-01")]
        own["domain"]["statements"] = [{"text": "Ours.", "covered_by": ["AB-OUR", "CD-ONE-01"]}]
        head = {**base["catalog"], "id": "ours", "title": "Ours", "version": "0.1.0", "extends": extends}
        head |= {"domains": ["ab.yaml"], **({"exclude": exclude} if exclude else {}), **changes}
        write(tmp_path / "catalog.yaml", {"catalog": head})
        write(tmp_path / "ab.yaml", own)
        return tmp_path

    return make


def topic(file: Document, id_: str, item_id: str) -> Document:
    item = copy.deepcopy(file["topics"][0]["responsibilities"][0])
    item |= {"id": item_id, "statement": "In our words."}
    return {"id": id_, "title": "Our topic", "responsibilities": [item]}


def write(path: Path, data: Document) -> None:
    path.write_text(yaml.safe_dump({"schema": "srm-catalog/1", **data}, sort_keys=False), encoding="utf-8")


def built(folder: Path) -> Catalog:
    return build(read(folder, small_catalog))


def test_own_items_are_added_and_override_those_of_the_base(make: Make) -> None:
    catalog = built(make())
    assert (catalog.id, catalog.version) == ("ours", "0.1.0")
    assert set(catalog.by_id) == {*ITEMS, "AB-OUR-01", "AWP-DC-01"}
    assert catalog.by_id[ITEMS[0]].statement == "In our words."
    assert catalog.by_id[ITEMS[1]].statement != "In our words."
    assert [t.id for t in catalog.domain("AB").topics] == ["AB-ONE", "AB-TWO", "AB-OUR"]
    assert catalog.boundary
    assert catalog.frameworks[0].references[ITEMS[0]]


def test_an_item_left_out_takes_its_mappings_and_its_empty_topic_along(make: Make) -> None:
    gone = [{"item": id_, "reason": "We run nothing of the kind."} for id_ in ITEMS[4:6]]
    catalog = built(make(exclude=gone, domains=["ab.yaml"]))
    assert not set(ITEMS[4:6]) & set(catalog.by_id)
    assert [t.id for t in catalog.domain("CD").topics] == ["CD-TWO"]
    assert all("CD-ONE" not in s.covered_by for s in catalog.domain("CD").statements)


def test_the_base_itself_stays_as_it_was(make: Make) -> None:
    base = small_catalog()
    read(make(), lambda: base)
    assert base == small_catalog()


@pytest.mark.parametrize("extends", ["other@^1", "small@^2"])
def test_another_base_is_refused_with_what_to_write(make: Make, extends: str) -> None:
    with pytest.raises(UserError, match=r"small@\^1"):
        built(make(extends))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"extends": "small"}, "is not a catalog and its major version"),
        ({"exclude": [{"item": "AB-ONE-77", "reason": "r"}]}, "is not in the catalog that is extended"),
        ({"exclude": [{"item": ITEMS[0]}]}, "the key is missing"),
    ],
)
def test_a_defect_is_named_by_line_and_key(make: Make, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(CatalogError) as caught:
        built(make(**changes))
    (defect,) = caught.value.defects
    assert defect.file == "catalog.yaml"
    assert defect.line > 1
    assert message in defect.message


def test_ours_can_be_extended_without_editing_it(make: Make) -> None:
    folder = make("aws-srm@^1")
    own = yaml.safe_load((folder / "ab.yaml").read_text(encoding="utf-8"))
    own["domain"] |= {"id": "ACC", "statements": [{"text": "Ours.", "covered_by": ["ACC-OUR"]}]}
    own["topics"] = [topic(own, "ACC-OUR", "ACC-OUR-01")]
    write(folder / "ab.yaml", {key: value for key, value in own.items() if key != "schema"})
    catalog = build(catalogs.read(folder))
    assert len(catalog.assessable) == len(build(catalogs.built_in()).assessable) + 1
    assert catalog.by_id["ACC-OUR-01"].domain_id == "ACC"
