"""The catalog's own views of itself."""

from __future__ import annotations

from srm_desktop.exchange.catalog_document import build
from srm_desktop.model.catalog import Party
from tests.support import AWS_ITEM, ITEMS, small_catalog

CATALOG = build(small_catalog())


def test_what_is_assessed_and_what_is_inherited_are_everything_in_catalog_order() -> None:
    assert tuple(item.id for item in CATALOG.assessable) == ITEMS
    assert [item.id for item in CATALOG.inherited] == [AWS_ITEM]
    assert list(CATALOG.by_id) == [*ITEMS, AWS_ITEM]


def test_domains_are_found_by_id_and_by_party() -> None:
    assert [domain.id for domain in CATALOG.of_party(Party.CUSTOMER)] == ["AB", "CD"]
    assert [domain.id for domain in CATALOG.of_party(Party.AWS)] == ["AWP"]
    assert CATALOG.domain("CD").title == "Domain CD"


def test_a_responsibility_knows_where_it_belongs() -> None:
    for domain in CATALOG.domains:
        for topic in domain.topics:
            for item in topic.responsibilities:
                assert (item.domain_id, item.topic_id, item.party) == (domain.id, topic.id, domain.party)
