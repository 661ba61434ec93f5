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
