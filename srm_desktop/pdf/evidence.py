"""The evidence that a snapshot names: beside the answers, and as a list with every hash."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from srm_desktop.pdf import blocks
from srm_desktop.pdf.look import LEFT, SMALL, SMALL_MONO, SMALL_QUIET, SMALL_STRONG, WIDTH
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.snapshot import manifest_sha256

Snapshot = dict[str, Any]
NAME, TITLE = "evidence", "Evidence"
_INDENT = 72.0


def require_listed(snapshot: Snapshot) -> None:
    """Raises ValueError where the hash that is printed is not that of the list."""
    kept = snapshot["evidence"]
    if kept["manifest_sha256"] != manifest_sha256(kept["items"]):
        raise ValueError("the evidence manifest does not have the hash that is named")


def references(snapshot: Snapshot) -> dict[tuple[str, str], str]:
    """By item and target: what belongs to the answer, in one line."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in snapshot["evidence"]["items"]:
        for answer in one["answers"]:
            found[answer["item"], answer["target"]].append(f"{one['reference']} {one['name']}")
    return {cell: "; ".join(texts) for cell, texts in found.items()}


def evidence(paper: Paper, snapshot: Snapshot) -> None:
    """Nothing where there is none."""
    items = snapshot["evidence"]["items"]
    if not items:
        return
    blocks.section(paper, NAME, TITLE)
    blocks.paragraph(
        paper,
        "These files are kept inside the assessment. The first digits of a file’s SHA-256 are its "
        "reference. The SHA-256 of the whole list, as manifest.json of an evidence pack has it, stands under "
        "Integrity of this document.",
    )
    targets = {target["id"]: target["identifier"] for target in snapshot["scope"]["targets"]}
    for one in items:
        _one(paper, one, targets)


def _one(paper: Paper, one: dict[str, Any], targets: dict[str, str]) -> None:
    paper.need(SMALL.leading * 5)
    paper.put(one["reference"], SMALL_STRONG, LEFT, SMALL_STRONG.baseline(paper.y))
    cells = [f"{a['item']} in {targets.get(a['target'], a['target'])}" for a in one["answers"]]
    for text, style in (
        (one["name"], SMALL_STRONG),
        (one["caption"], SMALL),
        (_about(one), SMALL_QUIET),
        (f"For {', '.join(cells)}" if cells else "", SMALL_QUIET),
        (one["sha256"], SMALL_MONO),
    ):
        if text.strip():
            paper.write(text, style, LEFT + _INDENT, WIDTH - _INDENT)
    paper.space(8)


def _about(one: dict[str, Any]) -> str:
    parts = (
        f"{one['size']:,} bytes, {one['media_type']}",
        f"from {one['source']}" if one["source"] else "",
        f"dated {one['dated']}" if one["dated"] else "",
        f"added {one['added_on']} by {one['added_by']}" if one["added_by"] else "",
    )
    return "; ".join(filter(None, parts))
