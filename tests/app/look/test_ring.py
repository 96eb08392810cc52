import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.brush import Brush
from app.look.fit import Fitter
from app.look.palette import LIGHT
from app.look.ring import WHOLE, RingState, _arc, _circle, arc_of, draw_ring, overrun_of
from app.look.typeface import Sizes


def picture(state):
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    brush = Brush(painter, LIGHT, Fitter(), Sizes(12, 60))
    draw_ring(brush, QRectF(0, 0, 200, 200), state)
    painter.end()
    return image


def amber(image):
    wanted = LIGHT.accent.rgb()
    return sum(image.pixel(x, y) == wanted for x in range(200) for y in range(200))


@pytest.mark.parametrize(
    ("part", "whole", "arc"),
    [(0, 120, 0), (30, 120, WHOLE // 4), (60, 120, WHOLE // 2), (120, 120, WHOLE), (5, 0, WHOLE)],
)
def test_the_arc_is_the_share_of_the_circle(part, whole, arc):
    assert arc_of(part, whole) == arc


@pytest.mark.parametrize(
    ("elapsed", "allotted", "over"),
    [(210_000, 180_000, 30_000), (180_000, 180_000, 0), (1, 2, 0), (9_999_999, None, 0)],
)
def test_overrun_is_what_is_beyond_the_allotted(elapsed, allotted, over):
    assert overrun_of(RingState(elapsed, allotted)) == over


def test_half_the_time_is_half_the_amber(qapp):
    full = amber(picture(RingState(120_000, 120_000)))
    assert full > 0
    half = amber(picture(RingState(60_000, 120_000)))
    assert half / full == pytest.approx(0.5, abs=0.02)
    assert amber(picture(RingState(0, 120_000))) == 0


def test_without_a_limit_nothing_runs_out(qapp):
    assert picture(RingState(0)) == picture(RingState(9_000_000))


def test_overrun_paints_a_second_band_and_leaves_the_first(qapp):
    full, over = picture(RingState(120_000, 120_000)), picture(RingState(150_000, 120_000))
    assert full != over
    assert amber(full) == pytest.approx(amber(over), rel=0.03)


def test_a_pause_and_an_extension_can_be_seen(qapp):
    running = picture(RingState(60_000, 120_000))
    assert picture(RingState(60_000, 120_000, paused=True)) != running
    assert picture(RingState(60_000, 120_000, base=50_000)) != running


def test_no_text_is_painted_that_would_be_too_small(qapp):
    def tiny(text):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(LIGHT.paper)
        painter = QPainter(image)
        state = RingState(1, 2, text=text)
        brush = Brush(painter, LIGHT, Fitter(), Sizes(12, 60))
        draw_ring(brush, QRectF(0, 0, 20, 20), state)
        painter.end()
        return image

    assert tiny("1:12") == tiny("")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("place", [0.0, 0.3, 10.75])
def test_a_circle_whose_picture_is_kept_looks_as_one_that_is_painted(place, ratio):
    box, width = QRectF(20 + place, 20 - place / 3, 90.4, 90.4), 7.3

    def painted(paint):
        image = QImage(300, 300, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(LIGHT.paper)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        return image

    direct = painted(lambda painter: _arc(painter, box, LIGHT.line, width, WHOLE))
    for _ in range(2):
        kept = painted(lambda painter: _circle(painter, box, LIGHT.line, width))
        apart = zip(bytes(direct.constBits()), bytes(kept.constBits()), strict=True)
        assert max(abs(one - other) for one, other in apart) <= 2
