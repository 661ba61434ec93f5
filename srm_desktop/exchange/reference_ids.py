"""The frameworks' own ids, as `resources/reference` keeps them with version and source."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from srm_desktop.paths import resources_dir


@cache
def read(framework_id: str) -> dict[str, Any] | None:
    """{"framework", "version", "source", "ids", "parts"?: {name: ids}, "partial"?: why they are not all,
    "checks"?: {id: the checks that Prowler reports against it}}.

    None for a framework that is not known.
    """
    folder = resources_dir() / "reference"
    names = {path.stem: path for path in folder.glob("*.json")}
    if framework_id not in names:
        return None
    reference: dict[str, Any] = json.loads(names[framework_id].read_text(encoding="utf-8"))
    return reference


def every(framework_id: str) -> frozenset[str]:
    """All ids that the framework has; empty where they are not known, or not all."""
    reference = read(framework_id)
    return frozenset(reference["ids"]) if reference and "partial" not in reference else frozenset()
