"""The attestation: a snapshot in, the document out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from srm_desktop.model.words import word
from srm_desktop.pdf import sections, shapes
from srm_desktop.pdf.archiving import Field, archive
from srm_desktop.pdf.detail import detail
from srm_desktop.pdf.paper import Furniture, OnRun, Paper
from srm_desktop.pdf.printing import require_printable_snapshot, require_reconciled
from srm_desktop.pdf.snapshot import snapshot_sha256

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages before archiving, and the signature fields to be made on them, in signing order."""

    data: bytes
    pages: int
    fields: list[Field]


def render(snapshot: dict[str, Any], results: bytes, progress: Progress | None = None) -> bytes:
    """The document of a snapshot and of nothing else: the same snapshot gives the same bytes.

    `results` is the snapshot in OSCAL, attached beside it. Raises UserError for a character that no
    font covers, ValueError for counts that do not reconcile; both before anything is drawn.
    """
    drawn = draw(snapshot, progress)
    return archive(drawn.data, snapshot, results, drawn.fields)


def draw(snapshot: dict[str, Any], progress: Progress | None = None, on_run: OnRun | None = None) -> Drawn:
    """The pages alone. `on_run` hears of every piece of text, for measuring."""
    require_reconciled(snapshot)
    require_printable_snapshot(snapshot)
    document, assessment = snapshot["document"], snapshot["assessment"]
    paper = Paper(_furniture(snapshot), document["language"], on_run)
    shapes.define(paper.canvas)
    sections.cover(paper, snapshot)
    sections.contents(paper, snapshot)
    sections.summary(paper, snapshot)
    boxes: dict[str, tuple[int, sections.Box]] = {}
    for part in (sections.assertion, sections.conclusion):
        boxes |= {name: (paper.page, box) for name, box in part(paper, snapshot).items()}
    for section in (
        sections.scope,
        sections.reliance,
        sections.method,
        sections.exceptions,
        sections.unanswered,
    ):
        section(paper, snapshot)
    detail(paper, snapshot, progress or (lambda _done, _total: None))
    sections.inherited(paper, snapshot)
    sections.annexes(paper, snapshot)
    sections.integrity(paper, snapshot)
    data = paper.finish(document["title"], assessment["organisation"], document["id"])
    fields = [Field(signer["field"], *boxes[signer["field"]]) for signer in snapshot["signatures"]]
    return Drawn(data, paper.page, fields)


def _furniture(snapshot: dict[str, Any]) -> Furniture:
    document, assessment = snapshot["document"], snapshot["assessment"]
    return Furniture(
        title=f"{assessment['organisation']}: {assessment['title']}",
        document_id=document["id"],
        state=word(document["state"]),
        confidentiality=document["confidentiality"] or "Confidentiality not stated",
        snapshot=f"Snapshot {snapshot_sha256(snapshot)[:16]}",
        watermark="DRAFT" if document["state"] == "draft" else "",
    )
