"""Colours, sizes and spacing by name. Text colours pass 4.5:1 on the surfaces they stand on."""

from __future__ import annotations

from dataclasses import dataclass

from srm_desktop.model.answer import Result
from srm_desktop.model.catalog import Severity

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
"""Spacing in pixels, all on the 4-pixel grid."""

SMALL, BODY, HEADING, TITLE = 9, 10, 13, 18
"""Type sizes in points."""

RADIUS = 4
FAMILY = "Noto Sans"
MONO = "Noto Sans Mono"


@dataclass(frozen=True, slots=True)
class Theme:
    """Hexadecimal colours. `window` lies behind everything, `surface` holds content, `raised`
    stands on a surface; `tint` is a quiet fill of the accent."""

    name: str
    is_dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_text: str
    selection: str
    hover: str
    warning: str
    results: tuple[str, str, str, str, str]

    def result(self, result: Result) -> str:
        return self.results[list(Result).index(result)]

    def severity(self, severity: Severity) -> str:
        """Colour is kept for meaning: only the two upper severities have one."""
        other, partial = self.result(Result.OTHER_THAN_SATISFIED), self.result(Result.PARTIALLY_SATISFIED)
        return {Severity.CRITICAL: other, Severity.HIGH: partial}.get(severity, self.muted)


LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f3f4f6",
    surface="#ffffff",
    raised="#f7f8fa",
    border="#d5d9de",
    text="#1b1f24",
    muted="#59636e",
    accent="#0b57a4",
    accent_text="#ffffff",
    selection="#dce9f8",
    hover="#eceff3",
    warning="#7d4e00",
    results=("#0969da", "#1a7f37", "#9a6700", "#cf222e", "#59636e"),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#101113",
    surface="#17181a",
    raised="#1f2124",
    border="#34383d",
    text="#e6e8eb",
    muted="#9198a1",
    accent="#6ea8fe",
    accent_text="#101113",
    selection="#1d2c42",
    hover="#25282c",
    warning="#d29922",
    results=("#6ea8fe", "#3fb950", "#d29922", "#ff7b72", "#9198a1"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
