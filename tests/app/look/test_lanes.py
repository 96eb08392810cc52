from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.lanes import MOST, draw_lanes, lanes, width_of
from app.look.palette import LIGHT


def test_a_pair_is_joined_from_the_one_to_the_other():
    first, between, last = lanes(3, [(2, 0)])
    assert [(each.above, each.below, each.stops) for each in first] == [(False, True, True)]
    assert [(each.above, each.below, each.stops) for each in between] == [(True, True, False)]
    assert [(each.above, each.below, each.stops) for each in last] == [(True, False, True)]


def test_pairs_that_pass_each_other_take_lanes_of_their_own():
    rows = lanes(4, [(0, 2), (1, 3), (2, 3)])
    assert {each.lane for each in rows[1]} == {0, 1}
    assert len({each.lane for each in rows[2]}) == 3


def test_a_lane_is_used_again_below():
    rows = lanes(4, [(0, 1), (2, 3)])
    assert {each.lane for row in rows for each in row} == {0}


def test_a_hundred_that_all_collide_stay_readable():
    pairs = [(a, b) for a in range(100) for b in range(a)]
    rows = lanes(100, pairs)
    assert width_of(rows, 10) == MOST * 10
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(0)
    empty = image.copy()
    painter = QPainter(image)
    draw_lanes(painter, QRectF(0, 0, 200, 40), rows[50], 10, LIGHT.concern)
    painter.end()
    assert image != empty


def test_nobody_collides():
    assert lanes(2, []) == ((), ())
    assert width_of(lanes(2, []), 10) == 0
