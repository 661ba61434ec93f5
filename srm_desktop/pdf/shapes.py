"""The five results as shapes, drawn once each and stamped."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from srm_desktop.model.answer import Result
from srm_desktop.pdf.look import RESULT_COLOURS, RULE, WHITE
from srm_desktop.pdf.paper import Paper

BAR_ORDER = (
    Result.SATISFIED,
    Result.PARTIALLY_SATISFIED,
    Result.OTHER_THAN_SATISFIED,
    Result.NOT_APPLICABLE,
)
_R = 3.5


def define(canvas: Canvas) -> None:
    """Before the first page: the stamps, each centred on its origin."""
    for result in Result:
        canvas.beginForm(f"result-{result}", -5, -5, 5, 5)
        colour = HexColor(RESULT_COLOURS[result])
        canvas.setStrokeColor(colour)
        canvas.setFillColor(colour)
        canvas.setLineWidth(0.8)
        canvas.setLineCap(1)
        is_filled = result in (Result.SATISFIED, Result.OTHER_THAN_SATISFIED)
        canvas.circle(0, 0, _R, stroke=1, fill=1 if is_filled else 0)
        _mark(canvas, result)
        canvas.endForm()


def _mark(canvas: Canvas, result: Result) -> None:
    match result:
        case Result.SATISFIED:
            canvas.setStrokeColor(HexColor(WHITE))
            canvas.lines([(-1.6, -0.1, -0.5, -1.3), (-0.5, -1.3, 1.7, 1.3)])
        case Result.OTHER_THAN_SATISFIED:
            canvas.setStrokeColor(HexColor(WHITE))
            canvas.lines([(-1.3, -1.3, 1.3, 1.3), (-1.3, 1.3, 1.3, -1.3)])
        case Result.PARTIALLY_SATISFIED:
            canvas.wedge(-_R, -_R, _R, _R, 90, 180, stroke=0, fill=1)
        case Result.NOT_APPLICABLE:
            canvas.line(-1.6, 0, 1.6, 0)


def stamp(paper: Paper, result: Result, x: float, y: float) -> None:
    """The result's shape with its centre at (x, y)."""
    paper.canvas.saveState()
    paper.canvas.translate(x, y)
    paper.canvas.doForm(f"result-{result}")
    paper.canvas.restoreState()


def bar(paper: Paper, counts: dict[str, int], x: float, y: float, width: float, height: float) -> None:
    """Counts as parts of a bar from its lower left corner; what is not assessed stays empty."""
    paper.area(x, y, width, height, fill=RULE, stroke=RULE)
    total = counts["total"]
    for result in BAR_ORDER:
        part = width * counts[result] / total if total else 0.0
        if part:
            colour = RESULT_COLOURS[result]
            paper.area(x, y, part, height, fill=colour, stroke=colour)
        x += part
