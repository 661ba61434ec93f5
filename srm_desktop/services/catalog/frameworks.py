"""The same answers seen by framework: each requirement, what covers it, and with which results."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.catalog import Catalog, Framework, Reference, Responsibility
from srm_desktop.model.progress import Counts, Rollup

JUDGEMENT = "judgement"


class Requirement(NamedTuple):
    """One requirement of a framework. Without `items`, `reason` may say why nothing covers it.

    `counts` are over the answers to the customer's items; AWS's own have none.
    """

    id: str
    items: tuple[tuple[Responsibility, Reference], ...]
    counts: Counts
    reason: str = ""


def framework(catalog: Catalog, id_: str) -> Framework:
    """Raises UserError for a framework that the catalog has no mapping to."""
    found = next((f for f in catalog.frameworks if f.id == id_), None)
    if found is None:
        known = ", ".join(f.id for f in catalog.frameworks) or "none"
        raise UserError(
            phrase("{0} is not a framework of this catalog.", id_), phrase("It maps to {0}.", known)
        )
    return found


def requirements(
    catalog: Catalog,
    chosen: Framework,
    rollup: Rollup,
    listed: Mapping[str, str] = MappingProxyType({}),
) -> list[Requirement]:
    """In the framework's own order, as far as its ids show it.

    `listed`: every id of the framework, with the reason where the catalog covers it by nothing.
    """
    found: dict[str, list[tuple[Responsibility, Reference]]] = defaultdict(list)
    for item_id, references in chosen.references.items():
        item = catalog.by_id.get(item_id)  # a file from elsewhere may map what it does not have
        if item is not None:
            for reference in references:
                found[reference.requirement].append((item, reference))
    return [
        Requirement(
            id_,
            tuple(found.get(id_, ())),
            rollup.of_items(item for item, _ in found.get(id_, ())),
            "" if id_ in found else listed[id_],
        )
        for id_ in sorted({*found, *listed}, key=_natural)
    ]


def _natural(id_: str) -> list[tuple[int, str]]:
    """2.10 after 2.9."""
    return [
        (int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", id_)
    ]


def covered(rows: Iterable[Requirement]) -> int:
    return sum(bool(row.items) for row in rows)
