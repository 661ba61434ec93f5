"""The catalog inside an assessment: canonical bytes, and nothing believed that they say."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document, build, from_bytes, to_bytes
from srm_desktop.model.catalog import Parts, Party, ServiceModel, Severity, Share
from tests.support import AWS_ITEM, ITEMS, refusal, small_catalog


def shuffled(value: object, order: int) -> object:
    """The same document with its keys in another order."""
    if isinstance(value, dict):
        keys = sorted(value, reverse=bool(order % 2))
        return {key: shuffled(value[key], order + 1) for key in keys}
    return [shuffled(child, order) for child in value] if isinstance(value, list) else value


@given(st.integers(0, 1))
def test_equal_documents_have_equal_bytes_whatever_the_order_of_their_keys(order: int) -> None:
    document = small_catalog()
    other = shuffled(document, order)
    assert isinstance(other, dict)
    assert to_bytes(other) == to_bytes(document)
    assert to_bytes(json.loads(to_bytes(document))) == to_bytes(document)


def test_the_bytes_are_what_they_were(document: Document) -> None:
    """They are hashed into every assessment and every signed document."""
    assert to_bytes({"b": ["ä", 1], "a": {}}) == '{"a":{},"b":["ä",1]}'.encode()
    assert build(document).sha256 == sha256(to_bytes(document)).hexdigest()


def test_a_catalog_is_the_same_from_its_document_and_from_its_bytes(document: Document) -> None:
    assert from_bytes(to_bytes(document)) == build(document)
    ours = from_bytes(to_bytes(document)).frameworks[0].references
    assert ours == build(document).frameworks[0].references


def test_every_part_of_the_document_arrives_in_the_catalog(document: Document) -> None:
    catalog = build(document)
    item = catalog.by_id[ITEMS[0]]
    assert (item.severity, item.party, item.tier) == (Severity.HIGH, Party.CUSTOMER, 1)
    assert item.parts == Parts("Yours.", "Theirs.")
    assert dict(item.split) == {
        ServiceModel.INFRASTRUCTURE: Share.CUSTOMER,
        ServiceModel.MANAGED: Share.SHARED,
        ServiceModel.ABSTRACTED: Share.AWS,
    }
    assert item.test[0].run == "aws sts get-caller-identity"
    assert (item.examine, item.note) == (("The record of it.",), "See the guide.")
    inherited = catalog.by_id[AWS_ITEM]
    assert (inherited.is_inherited, inherited.reports, inherited.satisfied) == (True, ("SOC 2 Type II",), "")
    (framework,) = catalog.frameworks
    assert framework.sources == (("a", "A source"),)
    assert [reference.requirement for reference in framework.references[ITEMS[0]]] == ["AC-2", "AC-3"]
    assert catalog.model is None


def first_item(document: Document) -> Document:
    item: Document = document["domains"][0]["topics"][0]["responsibilities"][0]
    return item


def put(key: str, value: object) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        first_item(document)[key] = value

    return change


BROKEN: dict[str, Callable[[Document], object]] = {
    "no manifest": lambda d: d.pop("catalog"),
    "no domains": lambda d: d.pop("domains"),
    "domains of text": lambda d: d.update(domains="AB"),
    "a domain of text": lambda d: d["domains"].append("AB"),
    "an unknown party": lambda d: d["domains"][0]["domain"].update(party="moon"),
    "a title that is a number": lambda d: d["catalog"].update(title=5),
    "an item that is text": lambda d: d["domains"][0]["topics"][0]["responsibilities"].append("AB"),
    "a note that is a list": put("note", ["a"]),
    "a note that is a mapping": put("note", {"a": "b"}),
    "half a character": put("note", "\ud800"),
    "examples that are text": put("examine", "The record"),
    "examples of numbers": put("examine", [1]),
    "a split that is a list": put("split", ["aws"]),
    "an unknown share": put("split", {"managed": "everybody"}),
    "an unknown severity": put("severity", "terrible"),
    "parts without a half": put("parts", {"customer": "a"}),
    "a tier that is text": put("tier", "first"),
    "a test that is text": put("test", ["aws"]),
    "a repeated id": put("id", ITEMS[1]),
    "an inherited item among the customer's": put("class", "inherited"),
    "a customer's item among AWS's": lambda d: d["domains"][2]["topics"][0]["responsibilities"][0].update(
        {"class": "shared"}
    ),
    "a mapping that is text": lambda d: d["mappings"].append("x"),
    "sources that are a list": lambda d: d["mappings"][0]["framework"].update(sources=["a"]),
}


@pytest.mark.parametrize("break_it", BROKEN.values(), ids=BROKEN.keys())
def test_a_document_that_is_no_catalog_is_refused_in_one_sentence(
    document: Document, break_it: Callable[[Document], object]
) -> None:
    broken = deepcopy(document)
    break_it(broken)
    with pytest.raises(UserError) as caught:
        from_bytes(json.dumps(broken).encode())
    refusal(caught.value, "catalog inside the assessment")


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"5", b"\xff\xfe\x00", b"{}", b"[" * 100_000],
    ids=lambda d: repr(d[:8]),
)
def test_bytes_that_are_no_document_are_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        from_bytes(data)
    refusal(caught.value, "catalog inside the assessment")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_a_document_with_any_value_replaced_is_a_catalog_or_is_refused(data: st.DataObject) -> None:
    document = small_catalog()
    container: object = document
    while True:
        assert isinstance(container, (dict, list))
        keys = list(container) if isinstance(container, dict) else list(range(len(container)))
        key = data.draw(st.sampled_from(keys))
        child = container[key]
        if not isinstance(child, (dict, list)) or not child or data.draw(st.integers(0, 5)) == 0:
            container[key] = data.draw(JSON)
            break
        container = child
    try:
        catalog = from_bytes(json.dumps(document).encode())
    except UserError as error:
        refusal(error, "catalog inside the assessment")
    else:
        assert all(isinstance(item.id + item.title + item.note, str) for item in catalog.by_id.values())
