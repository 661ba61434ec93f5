"""A 1,500-page attestation, and reportlab's bare canvas drawing the same lines."""

from __future__ import annotations

import io
import resource
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from srm_desktop.pdf.archiving import archive
from srm_desktop.pdf.attestation import draw
from srm_desktop.pdf.fonts import registered
from srm_desktop.services import lifecycle
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from tests.bench.opening import big_file
from tests.bench.row import Row, fastest

PAGES = 1_500
_FOOT = 44.0

Run = tuple[str, float, float, float, str]


def measure(folder: Path) -> list[Row]:
    session = lifecycle.open_assessment(big_file(folder))
    targets = tuple(target.id for target in session.state.active_targets)
    registered()
    whole = freeze(session, Scope(targets=targets))
    pages = draw(whole).pages
    part = freeze(session, Scope(targets=targets[: max(1, 500 * PAGES // pages)]))
    lifecycle.close(session)
    runs: list[Run] = []
    drawn = draw(part, on_run=lambda *run: runs.append(run))

    def bare() -> None:
        canvas = Canvas(io.BytesIO(), pageCompression=1, invariant=1)
        for number, (face, size, x, y, text) in enumerate(runs):
            if y == _FOOT and text.startswith("SRM-") and number:
                canvas.showPage()
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        canvas.save()

    ours, plain = fastest(lambda: archive(draw(part), part), bare, rounds=2)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    note = f"{drawn.pages} pages, {len(runs)} pieces of text, peak {peak:.0f} MB"
    return [Row("a 1,500-page attestation", ours, plain, 3.0, note)]
