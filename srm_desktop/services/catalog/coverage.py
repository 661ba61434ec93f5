"""How much of each framework the catalog covers, counted against the framework's own ids."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from srm_desktop.exchange import reference_ids
from srm_desktop.model.catalog import Catalog, Framework
from srm_desktop.paths import resources_dir


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of one framework or a named part of it. `covered` + `listed` + `missing` are all its ids.

    `listed` are covered by nothing, with the reason on record; `unknown` are mapped ids that the
    framework does not have. `partial` says which of its ids the total leaves out; "" for none.
    """

    framework: str
    title: str
    total: int
    covered: int
    listed: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    partial: str = ""

    @property
    def share(self) -> float:
        """Covered, or listed with a reason; 1.0 is all of it."""
        return (self.covered + len(self.listed)) / self.total if self.total else 1.0


def coverage(catalog: Catalog) -> list[Coverage]:
    """For every framework that the catalog maps to and whose ids are known."""
    rows = []
    for framework in catalog.frameworks:
        reference = reference_ids.read(framework.id)
        if reference is None:
            continue
        title = f"{framework.title} {framework.version}"
        whole = _row(framework, title, reference["ids"], with_unknown=True)
        rows.append(replace(whole, partial=reference.get("partial", "")))
        rows += [_row(framework, name, ids) for name, ids in reference.get("parts", {}).items()]
    return rows


def _row(framework: Framework, title: str, ids: Iterable[str], *, with_unknown: bool = False) -> Coverage:
    every = list(ids)
    mapped = {r.requirement for references in framework.references.values() for r in references}
    reasons = not_covered(framework.id)
    left = [id_ for id_ in every if id_ not in mapped]
    return Coverage(
        framework.id,
        title,
        total=len(every),
        covered=len(every) - len(left),
        listed=tuple(id_ for id_ in left if id_ in reasons),
        missing=tuple(id_ for id_ in left if id_ not in reasons),
        unknown=tuple(sorted(mapped - set(every))) if with_unknown else (),
    )


def ids_with_reasons(framework_id: str) -> dict[str, str]:
    """Every id of a framework, with the reason where the catalog covers it by nothing; {} where unknown."""
    reference, reasons = reference_ids.read(framework_id), not_covered(framework_id)
    return {id_: reasons.get(id_, "") for id_ in reference["ids"]} if reference else {}


def checks(framework_id: str, requirement: str) -> list[str]:
    """What Prowler looks at for a requirement, which says what it is about without its words."""
    reference = reference_ids.read(framework_id) or {}
    found: list[str] = reference.get("checks", {}).get(requirement, [])
    return found


@cache
def not_covered(framework_id: str) -> dict[str, str]:
    """Reasons by id."""
    path = resources_dir() / "reference" / "not-covered.json"
    reasons: dict[str, str] = json.loads(path.read_text(encoding="utf-8")).get(framework_id, {})
    return reasons
