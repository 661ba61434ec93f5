"""The look of the paper as named tokens: lengths in points on a 4-point grid, colours as sRGB hex."""

from __future__ import annotations

from typing import NamedTuple

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Severity

PAGE_WIDTH = 595.2756
PAGE_HEIGHT = 841.8898
LEFT = 60.0
WIDTH = 476.0
RIGHT = LEFT + WIDTH
TOP = 768.0
BOTTOM = 76.0
HEADER_BASELINE = 796.0
FOOTER_BASELINE = 44.0

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
MONO = "NotoSansMono"

TEXT = "#1b1f24"
QUIET = "#59636e"
ACCENT = "#17365d"
RULE = "#d1d9e0"
SURFACE = "#f4f6f8"
WHITE = "#ffffff"
WATERMARK = "#eceff2"


class Style(NamedTuple):
    """How a text is set: face name, size and leading in points, colour."""

    face: str
    size: float
    leading: float
    colour: str = TEXT

    def coloured(self, colour: str) -> Style:
        return self._replace(colour=colour)

    def baseline(self, top: float) -> float:
        """Where the baseline lies in a line box that starts at `top`, capitals centred in it."""
        return top - (self.leading + 0.714 * self.size) / 2


TITLE = Style(BOLD, 24, 32, ACCENT)
SECTION = Style(BOLD, 24, 32, ACCENT)
HEADING = Style(BOLD, 14, 20)
STRONG = Style(BOLD, 10, 16)
BODY = Style(REGULAR, 10, 16)
QUIET_BODY = Style(ITALIC, 10, 16, QUIET)
SMALL = Style(REGULAR, 8, 12)
SMALL_STRONG = Style(BOLD, 8, 12)
SMALL_QUIET = Style(REGULAR, 8, 12, QUIET)
SMALL_MONO = Style(MONO, 8, 12)

RESULT_COLOURS = {
    Result.SATISFIED: "#1a7f37",
    Result.PARTIALLY_SATISFIED: "#9a6700",
    Result.OTHER_THAN_SATISFIED: "#cf222e",
    Result.NOT_APPLICABLE: "#59636e",
    Result.NOT_ASSESSED: "#0969da",
}

SEVERITIES = tuple(Severity)
"""Worst first."""
