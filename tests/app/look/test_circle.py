from itertools import combinations, pairwise
from math import atan2, hypot, pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.look.badges import fewer_letters, initials
from app.look.brush import Brush
from app.look.circle import Circle, draw_circle
from app.look.circle_layout import MOST_SEATS, lay_out, rings_for, seat_at
from app.look.fit import Fitter
from app.look.palette import LIGHT
from app.look.seat import Discs, DrawnSeat, Place, SeatStatus, names_under, shared_words, shortened
from app.look.typeface import Sizes, font


def seats(count, status=SeatStatus.WAITING):
    return tuple(DrawnSeat(number, f"Person {number}", status) for number in range(1, count + 1))


def discs_and_names(layout):
    for place in layout.places:
        yield (
            QRectF(
                place.x - layout.radius,
                place.y - layout.radius,
                2 * layout.radius,
                2 * layout.radius,
            ),
            QRectF(
                place.x - layout.label_width / 2,
                place.y + layout.radius,
                layout.label_width,
                layout.label_height,
            ),
        )


@pytest.mark.parametrize(
    ("count", "rings"), [(0, 1), (2, 1), (40, 1), (41, 2), (80, 2), (81, 3), (200, 5)]
)
def test_how_many_rings_a_circle_has(count, rings):
    assert rings_for(count) == rings
    assert lay_out(count, 1900, 860, 0).rings == rings


@given(
    count=st.integers(0, MOST_SEATS),
    width=st.integers(300, 2000),
    height=st.integers(240, 1200),
    label=st.integers(0, 60),
)
@settings(max_examples=60, deadline=None)
def test_seats_and_names_never_overlap_and_lie_inside(count, width, height, label):
    layout = lay_out(count, width, height, label)
    assert len(layout.places) == count
    for one, other in combinations(layout.places, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= 2 * layout.radius
    edge = QRectF(0, 0, width, height).adjusted(-1, -1, 1, 1)
    shapes = list(discs_and_names(layout))
    for disc, name in shapes:
        assert edge.contains(disc)
        assert not layout.label_width or edge.contains(name)
    if layout.label_width:
        for (disc, name), (other_disc, other_name) in combinations(shapes, 2):
            assert not name.intersects(other_name)
            assert not name.intersects(other_disc)
            assert not disc.intersects(other_name)


@given(
    count=st.integers(1, MOST_SEATS),
    width=st.integers(300, 2000),
    height=st.integers(240, 1200),
    label=st.integers(0, 60),
)
@settings(max_examples=40, deadline=None)
def test_the_middle_is_free(count, width, height, label):
    layout = lay_out(count, width, height, label)
    middle = QRectF(*layout.centre)
    for disc, name in discs_and_names(layout):
        assert not middle.intersects(disc.adjusted(0.01, 0.01, -0.01, -0.01))
        assert not (layout.label_width and middle.intersects(name))


@given(count=st.integers(0, MOST_SEATS), width=st.integers(1, 60), height=st.integers(1, 60))
@settings(max_examples=40, deadline=None)
def test_even_a_tiny_rectangle_has_a_place_for_everybody(count, width, height):
    layout = lay_out(count, width, height, 12)
    assert len(layout.places) == count
    assert all(0 <= place.x <= width and 0 <= place.y <= height for place in layout.places)


@pytest.mark.parametrize("count", [-1, MOST_SEATS + 1])
def test_more_seats_than_a_circle_shows_are_refused(count):
    with pytest.raises(ValueError, match="seats"):
        lay_out(count, 800, 600, 12)


@pytest.mark.parametrize("count", [2, 7, 40, 41, 80, 200])
def test_the_round_goes_clockwise_from_the_top(count):
    layout = lay_out(count, 1000, 800, 0)
    first = layout.places[0]
    assert first.x == pytest.approx(500, abs=1)
    around = [atan2(place.x - 500, 400 - place.y) % (2 * pi) for place in layout.places]
    starts = [at for at in range(1, count) if around[at] < around[at - 1]]
    assert len(starts) == layout.rings - 1
    # Neighbours in the round stand side by side, but where the next ring begins.
    for at, (one, other) in enumerate(pairwise(layout.places), start=1):
        assert (
            at in starts
            or count == 2
            or hypot(one.x - other.x, one.y - other.y) < 10 * layout.radius
        )


@pytest.mark.parametrize("count", [16, 25, 36, 45, 60])
def test_letters_are_in_every_seat_that_can_have_them(count):
    smallest = 30
    layout = lay_out(count, 692, 580, round(smallest * 1.3))
    assert layout.radius * 1.08 >= smallest


def test_few_seats_have_names_and_many_have_none():
    assert lay_out(8, 620, 480, 17).label_width > 0
    assert lay_out(120, 620, 480, 17).label_width == 0


@pytest.mark.parametrize("count", [1, 9, 60, 200])
def test_a_click_finds_the_seat_under_it(count):
    people = seats(count)
    layout = lay_out(count, 900, 700, 17)
    for seat, place in zip(people, layout.places, strict=True):
        assert seat_at(layout, people, QPointF(place.x, place.y)) is seat
    assert seat_at(layout, people, QPointF(450, 350)) is None


def test_a_click_on_a_name_finds_its_seat():
    people = seats(6)
    layout = lay_out(6, 900, 700, 17)
    place = layout.places[2]
    below = QPointF(place.x + layout.label_width / 2 - 1, place.y + layout.radius + 3)
    assert seat_at(layout, people, below) is people[2]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Amara Diallo", "AD"),
        ("Ben", "Be"),
        ("Ana María de la Cruz", "AC"),
        ("Jean-Luc", "JL"),
        ("O’Brien", "OB"),
        ("J. R.", "JR"),
        ("", ""),
        ("  ", ""),
        ("李", "李"),
        ("(guest) Kim", "Ki"),
        ("!", "!"),
    ],
)
def test_initials(name, short):
    assert initials(name) == short


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Amara Diallo", "A"),
        ("Wei 王", "W"),
        ("王小明", "明"),
        ("李", "李"),
        ("किरण", "कि"),
        ("!", "!"),
    ],
)
def test_one_letter_where_there_is_no_room_for_two(name, letter):
    assert fewer_letters(name)[-1] == letter


@pytest.mark.parametrize("name", ["王小明", "Wei 王", "김민수", "Bo", "WM", "Willem Mwangi"])
@pytest.mark.parametrize("radius", [11, 14, 20, 40])
@pytest.mark.parametrize("badge", ["", "王小明", "MWa"])
def test_the_letters_of_a_seat_lie_within_its_ring_and_are_never_missing(qapp, name, radius, badge):
    def drawn(seat):
        image = QImage(120, 120, QImage.Format.Format_RGB32)
        image.fill(LIGHT.paper)
        painter = QPainter(image)
        Discs(radius, LIGHT, 11, 1.0).draw_seat(painter, seat, Place(60, 60))
        painter.end()
        return image

    empty, lettered = drawn(DrawnSeat(1, "")), drawn(DrawnSeat(1, name, badge=badge))
    inked = [
        hypot(x + 0.5 - 60, y + 0.5 - 60)
        for x in range(120)
        for y in range(120)
        if empty.pixel(x, y) != lettered.pixel(x, y)
    ]
    assert inked
    assert max(inked) <= radius


def picture(circle, width=600, height=480, sizes=None):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    box = QRectF(0, 0, width, height)
    draw_circle(Brush(painter, LIGHT, Fitter(), sizes or Sizes(12, 40)), box, circle)
    painter.end()
    return image


def test_every_status_looks_different_even_without_colour(qapp):
    grey = {
        bytes(
            picture(Circle((DrawnSeat(1, "Amara", status),)))
            .convertToFormat(QImage.Format.Format_Grayscale8)
            .constBits()
        )
        for status in SeatStatus
    }
    assert len(grey) == len(SeatStatus)


def test_the_keyboards_mark_and_the_middle_are_painted(qapp):
    people = seats(5)
    plain = picture(Circle(people))
    assert picture(Circle(people, marked=3)) != plain
    assert picture(Circle(people, marked=99)) == plain
    assert picture(Circle(people, title="Amara")) != plain
    assert picture(Circle(people, title="Amara")) != picture(Circle(people, "Amara", "What?"))


def test_a_name_is_plain_text(qapp):
    """Markup in a name is painted as it stands, so it is wider than its inner words."""
    bold = (DrawnSeat(1, "<b>Al</b>"),)
    assert picture(Circle(bold)) != picture(Circle((DrawnSeat(1, "Al"),)))


@pytest.mark.parametrize("count", [0, 1, 40, 200])
def test_any_number_of_seats_is_painted(qapp, count):
    assert not picture(Circle(seats(count), "Amara", "Why?")).isNull()


def test_a_name_is_shortened_to_words_that_can_be_told_from_others(qapp):
    seats = (DrawnSeat(1, "Ana Haddad"), DrawnSeat(2, "Ana Petrov"), DrawnSeat(3, "Benedikt Weiß"))
    assert shared_words(seats) == {"Ana"}
    assert names_under(seats, 400, 13) == ("Ana Haddad", "Ana Petrov", "Benedikt Weiß")
    # One name too wide, and all are called by the first, but for those that share it.
    assert names_under(seats, 82, 13) == ("Ana Haddad", "Ana Petrov", "Benedikt")
    alone = (DrawnSeat(1, "Ana Haddad"), DrawnSeat(2, "Bo Li"), DrawnSeat(3, "Benedikt Weiß"))
    assert names_under(alone, 82, 13) == ("Ana", "Bo", "Benedikt")
    wide = 62
    assert shortened("Benedikt Weiß", wide, 13) == "Benedikt"
    assert shortened("Ana Haddad von Hohenlohe", wide, 13, shared=True).startswith("Ana H")
    assert shortened("Ana", wide, 13, shared=True) == "Ana"
    assert shortened("Wolfeschlegelsteinhausen", wide, 13) == "Wo"


def test_a_name_says_as_much_as_has_room(qapp):
    people = [DrawnSeat(1, "van der Berg"), DrawnSeat(2, "Ana-María"), DrawnSeat(3, "Bo")]
    room = QFontMetricsF(font(13, bold=True)).horizontalAdvance
    assert names_under(people, room("van der Berg"), 13) == ("van der Berg", "Ana-María", "Bo")
    assert names_under(people, room("v. d. Berg"), 13) == ("v. d. Berg", "Ana-M.", "Bo")
    assert shortened("van der Berg", room("Berg"), 13, bold=True) == "Berg"
    assert shortened("van der Berg", room("Be"), 13, bold=True) == "VB"
    assert shortened("ana haddad", room("ana"), 13, bold=True) == "ana"
    assert names_under([DrawnSeat(1, "Ana-María Ortiz")], room("Ana-M."), 13) == ("Ana-M.",)


def test_an_initial_or_a_part_of_a_name_in_two_scripts_is_not_taken_for_a_name(qapp):
    long = DrawnSeat(4, "Margarida Pinto-Vasconcelos")
    people = (DrawnSeat(1, "J. R."), DrawnSeat(2, "Wei 王"), DrawnSeat(3, "O'Brien"), long)
    assert names_under(people, 82, 13) == ("J. R.", "Wei 王", "O'Brien", "Margarida")
    assert names_under((DrawnSeat(1, "J. Wolfeschlegelsteinhausen"), long), 82, 13)[0] == "J. W."
