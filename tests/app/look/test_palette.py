from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.look.bars import Tone, tone_colour
from app.look.palette import (
    BLACK_ON_WHITE,
    DARK,
    LIGHT,
    WHITE_ON_BLACK,
    Palette,
    Scheme,
    palette_for,
    wash,
)
from tests.app.contrast import contrast

THEMES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(BLACK_ON_WHITE, id="black on white"),
    pytest.param(WHITE_ON_BLACK, id="white on black"),
]
PROJECTED = ["ink", "ink_soft", "accent_ink", "agree", "concern", "block", "aside", "held"]
PAPERS = ["paper", "paper_raised"]


def test_contrast_is_that_of_wcag():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#123456"), QColor("#123456")) == pytest.approx(1)


@pytest.mark.parametrize("palette", THEMES)
@pytest.mark.parametrize(("text", "ground"), list(product(PROJECTED, PAPERS)))
def test_text_on_the_projector_has_seven_to_one(palette: Palette, text, ground):
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 7


@pytest.mark.parametrize("palette", THEMES)
def test_what_stands_on_the_piece_has_seven_to_one(palette: Palette):
    assert contrast(palette.ink_on_accent, palette.accent) >= 7


@pytest.mark.parametrize("palette", THEMES)
@pytest.mark.parametrize("words", ["struck", "inserted"])
def test_redlines_have_seven_to_one_on_their_ground(palette: Palette, words):
    colour = getattr(palette, words)
    assert contrast(colour, wash(colour, palette.paper_raised, 9)) >= 7


@pytest.mark.parametrize("palette", THEMES)
@pytest.mark.parametrize("text", [*PROJECTED, "struck", "inserted", "focus"])
def test_all_text_has_four_and_a_half_to_one_on_a_chosen_row(palette: Palette, text):
    assert contrast(getattr(palette, text), wash(palette.accent, palette.paper_raised, 22)) >= 4.5


@pytest.mark.parametrize("palette", THEMES)
@pytest.mark.parametrize("ground", PAPERS)
def test_edges_and_focus_are_seen(palette: Palette, ground):
    assert contrast(palette.edge, getattr(palette, ground)) >= 3
    assert contrast(palette.focus, getattr(palette, ground)) >= 3


@pytest.mark.parametrize("palette", THEMES)
def test_what_is_off_is_seen_and_looks_off(palette: Palette):
    assert contrast(palette.off, palette.paper_raised) >= 3
    assert contrast(palette.off, palette.ink) >= 3


@pytest.mark.parametrize("palette", THEMES)
def test_focus_on_amber_is_seen_against_amber_and_paper(palette: Palette):
    assert contrast(palette.focus_on_accent, palette.accent) >= 2.4
    assert contrast(palette.focus_on_accent, palette.paper) >= 3


@pytest.mark.parametrize("palette", THEMES)
def test_each_answer_has_a_colour_of_its_own(palette: Palette):
    assert len({tone_colour(tone, palette).name() for tone in Tone}) == len(Tone)


@pytest.mark.parametrize(
    ("scheme", "system", "expected"),
    [
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, DARK),
        (Scheme.SYSTEM, Qt.ColorScheme.Light, LIGHT),
        (Scheme.SYSTEM, Qt.ColorScheme.Unknown, LIGHT),
        (Scheme.LIGHT, Qt.ColorScheme.Dark, LIGHT),
        (Scheme.DARK, Qt.ColorScheme.Light, DARK),
    ],
)
def test_a_palette_follows_the_system_or_is_fixed(scheme, system, expected):
    assert palette_for(scheme, system) is expected


@pytest.mark.parametrize(
    ("scheme", "system", "asked", "expected"),
    [
        (Scheme.SYSTEM, Qt.ColorScheme.Light, True, BLACK_ON_WHITE),
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, True, WHITE_ON_BLACK),
        (Scheme.DARK, Qt.ColorScheme.Light, True, DARK),
        (Scheme.CONTRAST, Qt.ColorScheme.Dark, False, BLACK_ON_WHITE),
        (Scheme.DARK_CONTRAST, Qt.ColorScheme.Light, False, WHITE_ON_BLACK),
    ],
)
def test_contrast_is_high_where_the_system_or_somebody_asks_for_it(scheme, system, asked, expected):
    assert palette_for(scheme, system, contrast=asked) is expected


@pytest.mark.parametrize("palette", [BLACK_ON_WHITE, WHITE_ON_BLACK])
@pytest.mark.parametrize("text", PROJECTED)
def test_what_is_read_at_high_contrast_has_ten_to_one(palette: Palette, text):
    assert contrast(getattr(palette, text), palette.paper) >= 10


def test_a_wash_lies_between_paper_and_colour():
    assert wash(LIGHT.ink, LIGHT.paper, 0) == LIGHT.paper
    assert wash(LIGHT.ink, LIGHT.paper, 100) == LIGHT.ink
