from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import Result
from srm_desktop.model.words import word
from srm_desktop.ui.actions import SPECS
from srm_desktop.ui.theme.apply import apply
from srm_desktop.ui.theme.glyphs import draw_result
from srm_desktop.ui.theme.tokens import LIGHT, THEMES, Theme
from srm_desktop.ui.verdicts import VERDICTS
from srm_desktop.ui.widgets.choice import Choice
from srm_desktop.ui.widgets.text_choice import TextChoice
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText


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


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_a_box_to_tick_can_be_seen_on_every_surface(theme: Theme) -> None:
    for surface in (theme.window, theme.surface, theme.raised):
        assert contrast(theme.outline, surface) >= 3, surface
        assert contrast(theme.accent, surface) >= 3, surface


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


def test_verdicts_are_called_what_their_results_are() -> None:
    texts = {spec.name: spec.text for spec in SPECS}
    assert [texts[f"verdict_{n}"] for n in range(1, 6)] == [word(result) for result in VERDICTS]


def test_no_two_actions_share_keys() -> None:
    keys = [spec.keys for spec in SPECS if spec.keys]
    assert len(keys) == len(set(keys))


def test_labels_show_markup_as_text() -> None:
    label = text_label("<b>R&D</b> <img src='/etc/passwd'>")
    assert label.text() == "<b>R&D</b> <img src='/etc/passwd'>"
    assert label.textFormat().name == "PlainText"


def test_a_box_to_tick_in_a_list_is_outlined_in_every_theme(qtbot: QtBot, qapp: QApplication) -> None:
    """By what is painted: the outline stands out from the ground."""
    for theme in THEMES.values():
        apply(qapp, theme)
        rows = QListWidget()
        qtbot.addWidget(rows)
        row = QListWidgetItem("")
        row.setCheckState(Qt.CheckState.Unchecked)
        rows.addItem(row)
        rows.resize(80, 40)
        rows.show()
        box = rows.visualItemRect(row)
        image = rows.viewport().grab(box).toImage()
        shades = {image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width() // 2)}
        assert max(shades) - min(shades) > 40, theme.name
    apply(qapp, LIGHT)


def test_a_choice_is_as_high_as_a_field_and_drawn_flat(qtbot: QtBot, qapp: QApplication) -> None:
    """No gradient: above and below the text there is one color."""
    for theme in THEMES.values():
        apply(qapp, theme)
        choice, field = QComboBox(), QLineEdit()
        qtbot.addWidget(choice)
        qtbot.addWidget(field)
        choice.addItem("One")
        assert abs(choice.sizeHint().height() - field.sizeHint().height()) <= 1, theme.name
        choice.resize(120, choice.sizeHint().height())
        image = choice.grab().toImage()
        shades = {image.pixelColor(60, y).name() for y in range(3, image.height() - 3)}
        assert shades == {theme.surface}, theme.name
    apply(qapp, LIGHT)


def test_a_row_that_does_not_fit_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(WholeText(rows))
    rows.addItems(["short", "<b>long</b> " * 20])
    rows.resize(120, 80)
    rows.show()
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    shown = []
    for number in range(2):
        index = rows.model().index(number, 0)
        option.rect = rows.visualRect(index)
        event = QHelpEvent(QEvent.Type.ToolTip, option.rect.center(), QPoint(5, 5))
        rows.itemDelegate().helpEvent(event, rows, option, index)
        shown.append(QToolTip.text())
        QToolTip.hideText()
    assert shown[0] == ""
    assert "&lt;b&gt;long" in shown[1]


LONG = "Shared services of the whole organization (777788889999)"


@pytest.mark.parametrize(
    "make", [lambda: Choice("Target", {"": "All", "1": LONG}), lambda: TextChoice("Target", ["All", LONG])]
)
def test_an_open_list_is_as_wide_as_its_longest_words(make: Callable[[], QComboBox], qtbot: QtBot) -> None:
    choice = make()
    qtbot.addWidget(choice)
    choice.setFixedWidth(120)
    choice.show()
    choice.showPopup()
    longest = choice.fontMetrics().horizontalAdvance(choice.itemText(1))
    assert choice.view().viewport().width() >= longest
    choice.hidePopup()
