"""A snapshot's items and answers in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from srm_desktop.model.answer import Result

Snapshot = dict[str, Any]


def all_items(snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    for domain in snapshot["domains"]:
        for topic in domain["topics"]:
            yield from topic["items"]


def answers_with(snapshot: Snapshot, *results: Result) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(item, a) for item in all_items(snapshot) for a in item["answers"] if a["result"] in results]


def target_label(target: dict[str, Any]) -> str:
    name, identifier = target["name"], target["identifier"]
    return f"{name} ({identifier})" if name and name != identifier else str(identifier)


def named(names: dict[str, str], ids: list[str]) -> str:
    """Targets in a sentence; nearly all of those that have a name by the ones that are left out."""
    left_out = names.keys() - ids
    if len(left_out) * 4 >= len(names) or len(names) == 1:
        return ", ".join(names[id_] for id_ in ids)
    others = ", ".join(name for id_, name in names.items() if id_ in left_out)
    return f"every target in scope except {others}" if others else "every target in scope"
