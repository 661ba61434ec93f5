"""Colours, sizes and spacing by name. Text colours pass 4.5:1 on the surfaces they stand on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

# The first paint needs no catalog: the model is loaded by what shows it.
if TYPE_CHECKING:
    from srm_desktop.model.answer import Result
    from srm_desktop.model.catalog import Severity

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""Spacing in pixels, all on the 4-pixel grid."""

SMALL, BODY, HEADING, TITLE = 9, 10, 13, 18
"""Type sizes in points."""

WALL_NOTE, WALL_BODY, WALL_HEADING, WALL_TITLE = 11, 13, 17, 26
"""Type sizes in points on a wall 800 pixels high, to be read from across a room."""

RADIUS = 4
FAMILY = "Noto Sans"
MONO = "Noto Sans Mono"


@dataclass(frozen=True, slots=True)
class Theme:
    """Hexadecimal colours. `window` lies behind everything, `surface` holds content, `raised`
    stands on a surface; `outline` is around what is ticked, `track` below what fills a bar."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    outline: str
    track: str
    text: str
    muted: str
    accent: str
    accent_text: str
    selection: str
    hover: str
    warning: str
    alarm: str
    results: tuple[str, str, str, str, str]
    zoom: float = 1.0
    """By which type is larger than on a desk."""

    def result(self, result: Result) -> str:
        return self.results[list(type(result)).index(result)]

    def severity(self, severity: Severity) -> str:
        """Colour is kept for meaning: only the two upper severities have one."""
        return {"critical": self.alarm, "high": self.warning}.get(severity.value, self.muted)

    def wall_points(self, size: int, height: int, fit: float = 1.0) -> int:
        """A type size on a wall of that many pixels; `fit` is 1 or less, where there is too little room."""
        return max(self.points(SMALL), round(size * min(max(height / 800, 0.8), 2.0) * fit * self.zoom))

    def points(self, size: int) -> int:
        """A type size as this theme shows it."""
        return round(size * self.zoom)


LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    surface="#ffffff",
    raised="#f7f8fa",
    border="#d5d9de",
    outline="#7f8893",
    track="#d5d9de",
    text="#1b1f24",
    muted="#59636e",
    accent="#0b57a4",
    accent_text="#ffffff",
    selection="#dce9f8",
    hover="#eceff3",
    warning="#7d4e00",
    alarm="#b3122a",
    results=("#0969da", "#1a7f37", "#9a6700", "#cf222e", "#59636e"),
)

DARK = Theme(
    name="dark",
    window="#101113",
    surface="#17181a",
    raised="#1f2124",
    border="#34383d",
    outline="#79818b",
    track="#34383d",
    text="#e6e8eb",
    muted="#9198a1",
    accent="#6ea8fe",
    accent_text="#101113",
    selection="#1d2c42",
    hover="#25282c",
    warning="#d29922",
    alarm="#ff7b72",
    results=("#6ea8fe", "#3fb950", "#d29922", "#ff7b72", "#9198a1"),
)

PROJECTOR = Theme(
    name="projector",
    window="#ffffff",
    surface="#ffffff",
    raised="#f2f4f7",
    border="#6b7580",
    outline="#59636e",
    track="#c9d0d8",
    text="#000000",
    muted="#333b44",
    accent="#003a80",
    accent_text="#ffffff",
    selection="#cfe2f7",
    hover="#e6eaef",
    warning="#6b3d00",
    alarm="#8c0f1d",
    results=("#00408a", "#0b5c23", "#6b4700", "#a40e1f", "#3d4650"),
    zoom=1.2,
)
"""For a wall: pale colors drown there, and people sit far away."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, PROJECTOR)}
