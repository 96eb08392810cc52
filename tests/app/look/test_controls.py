"""Combo boxes and ticks are drawn whole, in both looks and in every size."""

import re
from pathlib import Path
from string import Template

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QStyle, QStyleOptionButton

from app.look.dress import Dress, sheet, theme_text
from app.look.palette import DARK, LIGHT, Scheme
from app.look.typeface import window_scale
from tools.draw_theme_signs import draw

_NEAR = 90
"""How far two colours are from each other that look alike, as the sum of three parts of 255."""

LOOKS = {"light": (Scheme.LIGHT, LIGHT), "dark": (Scheme.DARK, DARK)}


SIZES = [(look, high) for look in LOOKS for high in (768, 1080, 1440)]


@pytest.fixture(scope="module", params=SIZES, ids=str)
def worn(request, qapp):
    look, high = request.param
    scheme, palette = LOOKS[look]
    before = qapp.font(), qapp.palette()
    dress = Dress(qapp, window_scale(high), scheme)
    yield palette
    qapp.styleHints().colorSchemeChanged.disconnect(dress._wear)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    dress.deleteLater()


def picture(qtbot, widget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    widget.clearFocus()
    return widget.grab().toImage()


def seen(colour, image, box):
    """Whether a colour is in a part of a picture, as far as small strokes can be."""
    return any(
        sum(
            abs(one - other)
            for one, other in zip(
                image.pixelColor(x, y).getRgb()[:3], colour.getRgb()[:3], strict=True
            )
        )
        < _NEAR
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def test_the_frame_of_a_combo_box_is_whole_and_its_arrow_is_there(worn, qtbot):
    box = QComboBox()
    box.addItems(["More than half", "gyj"])
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    image = picture(qtbot, box)
    wide, high = image.width(), image.height()
    for y in range(10, high - 10):
        assert image.pixelColor(wide - 1, y) == worn.edge, "the right side"
        assert image.pixelColor(wide - 3, y) == worn.paper_raised, "nothing beside it"
    for x in range(10, wide - 10):
        assert image.pixelColor(x, high - 1) == worn.edge, "the lower side"
        assert image.pixelColor(x, high - 3) == worn.paper_raised, "nothing above it"
    arrow = QRect(wide - 4 - high, 4, high - 4, high - 8)
    assert seen(worn.ink_soft, image, arrow)
    box.showPopup()
    assert box.view().verticalScrollBar().maximum() == 0, "its list shows all of the last line"
    box.hidePopup()


def mark_of(button, which):
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(which, option, button)


@pytest.mark.parametrize("state", list(Qt.CheckState))
def test_a_tick_is_inside_its_box(worn, qtbot, state):
    tick = QCheckBox("gyj")
    tick.setTristate(True)
    tick.setCheckState(state)
    image = picture(qtbot, tick)
    box = mark_of(tick, QStyle.SubElement.SE_CheckBoxIndicator)
    assert tick.rect().contains(box)
    assert box.width() == box.height()
    assert box.height() >= tick.fontMetrics().ascent()
    assert seen(worn.paper_raised, image, box.adjusted(4, 4, -4, -4)), "the ground or the tick"
    assert seen(worn.accent_ink, image, box) is (state is not Qt.CheckState.Unchecked)
    assert image.pixelColor(box.left(), box.center().y()) in (worn.edge, worn.accent_ink)


@pytest.mark.parametrize("on", [False, True])
def test_a_radio_button_is_round_and_does_not_grow_when_it_is_chosen(worn, qtbot, on):
    radio = QRadioButton("gyj")
    plain = mark_of(radio, QStyle.SubElement.SE_RadioButtonIndicator).size()
    radio.setChecked(on)
    picture(qtbot, radio)
    box = mark_of(radio, QStyle.SubElement.SE_RadioButtonIndicator)
    assert box.size() == plain
    assert box.width() == box.height()
    assert radio.rect().contains(box)


@pytest.mark.parametrize("look", LOOKS)
def test_every_sign_of_the_sheet_is_there_in_the_colours_of_the_look(qapp, look):
    palette = LOOKS[look][1]
    text = sheet(Template(theme_text()), palette, window_scale(768))
    named = {Path(each) for each in re.findall(r'url\("([^"]+)"\)', text)}
    drawn = draw(palette)
    assert {each.name for each in named} <= {f"{look}-{sign}.png" for sign in drawn}
    for sign, wanted in drawn.items():
        kept = QImage(str(next(iter(named)).parent / f"{look}-{sign}.png"))
        assert kept.size() == wanted.size(), "run python -m tools.draw_theme_signs"
        middle = [
            (x, y) for x in range(96) for y in range(96) if wanted.pixelColor(x, y).alpha() == 255
        ]
        assert middle
        assert {kept.pixelColor(*at).name() for at in middle[::50]} == {
            wanted.pixelColor(*at).name() for at in middle[::50]
        }
