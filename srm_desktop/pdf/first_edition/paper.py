"""The sheet of the first edition: the page number stands at the right of the foot."""

from __future__ import annotations

from srm_desktop.pdf.furniture import Furniture
from srm_desktop.pdf.look import FOOTER_BASELINE, LEFT, RIGHT, SMALL_MONO, SMALL_QUIET
from srm_desktop.pdf.paper import Paper

_TOTAL_WIDTH = 24.0


class FirstPaper(Paper):
    def _draw_foot(self, f: Furniture) -> None:
        self.put(f"{f.document_id}  ·  {f.state}", SMALL_QUIET, LEFT, FOOTER_BASELINE)
        self.put(f.snapshot, SMALL_MONO.coloured(SMALL_QUIET.colour), LEFT + 176, FOOTER_BASELINE)
        self.put_right(f"Page {self.page} of ", SMALL_QUIET, RIGHT - _TOTAL_WIDTH, FOOTER_BASELINE)
        self._form_at("total", RIGHT - _TOTAL_WIDTH, FOOTER_BASELINE)
