"""Which responsibilities a scanner's check speaks to, by the catalog's mappings."""

from __future__ import annotations

import re
from collections import defaultdict

from srm_desktop.model.catalog import Catalog, Framework
from srm_desktop.model.finding import Finding

PROWLER, SECURITY_HUB = "prowler", "aws-security-hub"
"""Ids of the frameworks whose requirements are checks."""

_CIS = re.compile(r"cis-aws-foundations-benchmark/v/([0-9]+)\.([0-9]+)\.[0-9]+/([0-9.]+)")
_SERVICE_NAMES = {"privatecertificateauthority": "pca", "lambdafunction": "lambda"}
"""Security Hub's longer spellings of a service, to the ones its control list uses."""

Items = tuple[str, ...]
_NONE: Items = ()


class CheckMapping:
    """Prowler's checks by their id; Security Hub's controls in any spelling; rules of a CIS benchmark by
    its version. A check the catalog does not know is looked for by the controls the scanner names."""

    def __init__(self, catalog: Catalog) -> None:
        self._assessable = {item.id for item in catalog.assessable}
        self._by_check = self._inverted(catalog, PROWLER)
        self._by_control = {
            _plain(id_): items for id_, items in self._inverted(catalog, SECURITY_HUB).items()
        }
        self._cis = {f.id: self._requirements(f) for f in catalog.frameworks if f.id.startswith("cis-aws-")}
        self._known: dict[str, Items] = {}
        self._checks: dict[str, list[str]] = defaultdict(list)
        for known in (self._by_check, self._by_control):
            for check, items in known.items():
                for item in items:
                    self._checks[item].append(check)

    def items_of(self, finding: Finding) -> Items:
        """Ids of responsibilities; empty where nothing is known of the check."""
        return self.of_check(finding.key.check) or self.of_controls(finding.told.controls)

    def of_check(self, check: str) -> Items:
        """By its name alone: asked once for each of many findings, worked out once for each check."""
        if check not in self._known:
            self._known[check] = self._found(check)
        return self._known[check]

    def _found(self, check: str) -> Items:
        found = self._by_check.get(check) or self._by_control.get(_plain(check))
        return found or self._of_cis(check)

    def of_controls(self, controls: Items) -> Items:
        found: dict[str, None] = {}
        for control in controls:
            found |= dict.fromkeys(self._by_control.get(_plain(control), _NONE))
        return tuple(found)

    def checks_of(self, item: str, tool: str) -> list[str]:
        """The checks of the tool's kind that speak to the item, in their plain spelling."""
        is_prowler = tool.casefold() == PROWLER
        return [c for c in self._checks.get(item, ()) if (c in self._by_check) == is_prowler]

    def plain(self, check: str) -> str:
        return check if check in self._by_check else _plain(check)

    def _of_cis(self, check: str) -> Items:
        match = _CIS.fullmatch(check)
        if not match:
            return _NONE
        major, minor, requirement = match.groups()
        return self._cis.get(f"cis-aws-{major}-{minor}", {}).get(requirement, _NONE)

    def _inverted(self, catalog: Catalog, framework_id: str) -> dict[str, Items]:
        chosen = next((f for f in catalog.frameworks if f.id == framework_id), None)
        return self._requirements(chosen) if chosen else {}

    def _requirements(self, framework: Framework) -> dict[str, Items]:
        items: dict[str, list[str]] = defaultdict(list)
        for item, references in framework.references.items():
            if item in self._assessable:
                for reference in references:
                    items[reference.requirement].append(item)
        return {id_: tuple(found) for id_, found in items.items()}


def _plain(control: str) -> str:
    """`Opensearch.1` and `OpenSearch.1`, `PCA.1` and `PrivateCertificateAuthority.1` are one control."""
    service, dot, number = control.strip().casefold().partition(".")
    return _SERVICE_NAMES.get(service, service) + dot + number
