import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo

from app.look.typeface import (
    FAMILY,
    font,
    load_slanted,
    load_typeface,
    projector_scale,
    window_scale,
)


@pytest.mark.parametrize("height", [600, 768, 1080, 1440, 2160])
def test_the_projector_is_read_from_the_back(height):
    scale = projector_scale(height)
    assert scale.small * 24 >= height
    assert scale.display * 9 >= height
    assert scale.small < scale.body < scale.large < scale.display


@pytest.mark.parametrize("height", [540, 768, 1080, 2160])
def test_a_window_has_four_rising_sizes(height):
    scale = window_scale(height)
    assert 13 <= scale.small < scale.body < scale.large < scale.display


def test_the_typeface_is_found(qapp):
    assert load_typeface()
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font(20)).family() == FAMILY
    assert QFontInfo(font(20, bold=True)).bold()


def test_the_slanted_faces_are_loaded_apart(qapp):
    assert load_slanted()
    assert QFontInfo(font(20, italic=True)).italic()


def test_a_font_has_at_least_one_pixel(qapp):
    assert font(0).pixelSize() == 1
