"""FedRAMP's Customer Responsibility Matrix from the catalog's mapping to NIST SP 800-53."""

from __future__ import annotations

from collections import defaultdict

from srm_desktop.errors import UserError
from srm_desktop.exchange.cells import pieces, shown
from srm_desktop.exchange.crm_xlsx import Control
from srm_desktop.model.catalog import Catalog, ControlClass, Framework, Responsibility
from srm_desktop.services.catalog.coverage import ids_with_reasons

FRAMEWORK = "nist-800-53"
_WHOLE = 32_000


def nist(catalog: Catalog) -> Framework | None:
    """The catalog's mapping to NIST SP 800-53, where it has one."""
    return next((f for f in catalog.frameworks if f.id.startswith(FRAMEWORK)), None)


def controls(catalog: Catalog) -> list[Control]:
    """A row for each control that the catalog covers, in the publication's order. Raises UserError."""
    framework = nist(catalog)
    if framework is None:
        raise UserError(
            "The catalog of this assessment maps to no version of NIST SP 800-53.",
            "Export the matrix instead.",
        )
    items: dict[str, list[Responsibility]] = defaultdict(list)
    for id_, references in framework.references.items():
        for reference in references:
            items[reference.requirement].append(catalog.by_id[id_])
    order = {id_: place for place, id_ in enumerate(ids_with_reasons(framework.id))}
    ids = sorted(items, key=lambda id_: (order.get(id_, len(order)), id_))
    return [Control(id_, _inherited(items[id_]), _said(items[id_])) for id_ in ids]


def _inherited(items: list[Responsibility]) -> str:
    classes = {item.control_class for item in items}
    if classes == {ControlClass.INHERITED}:
        return "Yes"
    return "No" if classes == {ControlClass.CUSTOMER_SPECIFIC} else "Partial"


def _said(items: list[Responsibility]) -> str:
    """AWS's side first, then the customer's; each with the responsibility's id."""
    aws = [f"{i.id}: {_aws(i)}" for i in items if _aws(i)]
    customer = [f"{i.id}: {text}" for i in items for text in _customer(i)]
    parts = [f"{who}\n" + "\n".join(lines) for who, lines in (("AWS", aws), ("Customer", customer)) if lines]
    text = shown("\n".join(parts))
    first = pieces(text, _WHOLE)[0] if text else ""
    return first if first == text else f"{first} […]"


def _aws(item: Responsibility) -> str:
    if item.is_inherited:
        return item.statement
    return item.parts.aws if item.parts else ""


def _customer(item: Responsibility) -> list[str]:
    if item.is_inherited:
        return list(item.customer_must)
    return [item.parts.customer if item.parts else item.statement]
