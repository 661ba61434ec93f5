from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from srm_desktop.model.answer import Result
from srm_desktop.ui.actions import SPECS
from srm_desktop.ui.glyphs import draw_result
from srm_desktop.ui.text_label import text_label
from srm_desktop.ui.theme.tokens import THEMES, Theme


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_text_can_be_read_on_every_surface(theme: Theme) -> None:
    for surface in (theme.window, theme.surface, theme.raised, theme.hover, theme.selection):
        for text in (theme.text, theme.muted, theme.warning, theme.alarm, theme.accent):
            assert contrast(text, surface) >= 4.5, (text, surface)
    assert contrast(theme.accent_text, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_result_colours_can_be_read_on_content(theme: Theme) -> None:
    for colour in theme.results:
        assert contrast(colour, theme.surface) >= 4.5
        for surface in (theme.window, theme.raised, theme.hover, theme.selection):
            assert contrast(colour, surface) >= 3, "a glyph beside its word"


def test_results_are_told_apart_without_colour() -> None:
    pictures = set()
    grey = THEMES["light"]
    for result in Result:
        image = QImage(16, 16, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_result(painter, QRectF(0, 0, 16, 16), result, grey)
        painter.end()
        mono = image.convertToFormat(QImage.Format.Format_Grayscale8)
        dark = tuple(mono.pixelColor(x, y).lightness() < 160 for x in range(16) for y in range(16))
        pictures.add(dark)
    assert len(pictures) == len(Result)


def test_no_two_actions_share_keys() -> None:
    keys = [spec.keys for spec in SPECS if spec.keys]
    assert len(keys) == len(set(keys))


def test_labels_show_markup_as_text() -> None:
    label = text_label("<b>R&D</b> <img src='/etc/passwd'>")
    assert label.text() == "<b>R&D</b> <img src='/etc/passwd'>"
    assert label.textFormat().name == "PlainText"
