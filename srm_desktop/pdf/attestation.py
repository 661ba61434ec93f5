"""The attestation's pages: a snapshot in, the drawing out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from srm_desktop.pdf import sections, shapes
from srm_desktop.pdf.archiving import Drawn, Field
from srm_desktop.pdf.detail import detail
from srm_desktop.pdf.evidence import evidence
from srm_desktop.pdf.exceptions import exceptions
from srm_desktop.pdf.furniture import furniture
from srm_desktop.pdf.paper import OnRun, Paper
from srm_desktop.pdf.printing import require_printable_snapshot, require_reconciled

Progress = Callable[[int, int], None]


def draw(snapshot: dict[str, Any], progress: Progress | None = None, on_run: OnRun | None = None) -> Drawn:
    """The same snapshot gives the same bytes. `on_run` hears of every piece of text, for measuring.

    Raises UserError for a character that no font covers, ValueError for counts that do not reconcile;
    both before anything is drawn.
    """
    require_reconciled(snapshot)
    require_printable_snapshot(snapshot)
    document, assessment = snapshot["document"], snapshot["assessment"]
    paper = Paper(furniture(snapshot), document["language"], on_run)
    shapes.define(paper.canvas)
    sections.cover(paper, snapshot)
    sections.contents(paper, snapshot)
    sections.summary(paper, snapshot)
    boxes = sections.assertion(paper, snapshot) | sections.conclusion(paper, snapshot)
    for section in (sections.scope, sections.reliance, sections.method, exceptions, sections.unanswered):
        section(paper, snapshot)
    detail(paper, snapshot, progress or (lambda _done, _total: None))
    sections.inherited(paper, snapshot)
    sections.annexes(paper, snapshot)
    evidence(paper, snapshot)
    sections.integrity(paper, snapshot)
    data = paper.finish(document["title"], assessment["organisation"], document["id"])
    fields = [Field(signer["field"], *boxes[signer["field"]]) for signer in snapshot["signatures"]]
    return Drawn(data, paper.page, fields)
