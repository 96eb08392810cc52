from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.badges import told_apart
from app.look.brush import Brush
from app.look.circle import Circle
from app.look.clusters import Party, draw_clusters, gathered, group_at, lay_clusters, seat_in
from app.look.fit import Fitter
from app.look.palette import LIGHT
from app.look.seat import DrawnSeat, SeatStatus
from app.look.typeface import Sizes

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = Sizes(13, 28)
NAMES = st.one_of(
    st.sampled_from(["Li", "王小明", "ليلى حداد", "North Garden"]),
    st.lists(st.text("abcdefgh-", min_size=1, max_size=14), min_size=1, max_size=6).map(
        lambda words: " ".join(words)[:60]
    ),
)


def people(*counts):
    """Seats of as many groups as there are counts; the last group has no name where it is 0."""
    seats, number = [], 0
    for group, count in enumerate(counts):
        for _ in range(count):
            number += 1
            seats.append(DrawnSeat(number, f"Person {number}", group=f"Group {group}"))
    return tuple(seats)


def painted(circle, width=700, height=560, sizes=SIZES):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    box = QRectF(0, 0, width, height)
    found = draw_clusters(Brush(painter, LIGHT, Fitter(), sizes), box, circle)
    painter.end()
    return image, found


def box_of(clusters, place):
    radius = clusters.radius
    wide = clusters.row or 2 * radius
    return QRectF(place.x - radius, place.y - radius, wide, 2 * radius).adjusted(1, 1, -2, -1)


@given(
    groups=st.lists(st.builds(Party, st.integers(1, 24), NAMES), min_size=1, max_size=20).map(
        tuple
    ),
    width=st.integers(300, 2000),
    height=st.integers(240, 1200),
    smallest=st.integers(9, 45),
)
@settings(max_examples=60, deadline=None)
def test_seats_never_overlap_and_lie_in_the_box_of_their_group(groups, width, height, smallest):
    clusters = lay_clusters(groups, width, height, smallest)
    if clusters is None:
        return
    assert clusters.text >= smallest
    assert len(clusters.places) == sum(each.seats for each in groups)
    whole = QRectF(0, 0, width, height).adjusted(-1, -1, 1, 1)
    boxes = [QRectF(*each.box) for each in clusters.clusters]
    assert all(whole.contains(box) for box in boxes)
    for one, other in combinations(boxes, 2):
        assert not one.adjusted(1, 1, -1, -1).intersects(other)
    owners = [group for group, each in enumerate(groups) for _ in range(each.seats)]
    shapes = [box_of(clusters, place) for place in clusters.places]
    for owner, place, shape in zip(owners, clusters.places, shapes, strict=True):
        assert group_at(clusters, QPointF(place.x, place.y)) == owner
        assert whole.contains(shape)
    for one, other in combinations(shapes, 2):
        assert not one.intersects(other)


def test_every_name_has_room_at_a_desk_and_none_where_the_text_is_large():
    sizes = tuple(map(Party, (14, 13, 13, 12, 11, 10, 10, 9, 9, 8, 8, 7, 6, 5)))
    desk = lay_clusters(sizes, 840, 660, 14)
    assert desk.row > 0
    hall = lay_clusters(sizes, 1140, 860, 45)
    assert hall.row == 0
    assert hall.radius > 12


def test_a_group_is_not_parted_where_a_smaller_size_keeps_it_whole():
    clusters = lay_clusters((Party(5), Party(2)), 1141, 860, 45)
    assert [each.group for each in clusters.clusters] == [0, 1]


def test_a_group_longer_than_a_column_goes_on_in_the_next():
    clusters = lay_clusters((Party(60),), 700, 400, 13)
    assert clusters.row
    assert [each.group for each in clusters.clusters] == [0] * len(clusters.clusters)
    assert len(clusters.clusters) > 1


def test_a_long_name_of_a_group_takes_as_many_lines_as_it_has(qapp):
    short, long = Party(4, "North"), Party(4, "Working group for the care of the common orchards")
    clusters = lay_clusters((short, long), 230, 400, 13)
    one, other = clusters.clusters
    assert other.head >= 2 * one.head


def test_where_whole_names_have_no_room_fewer_words_tell_groups_apart(qapp):
    said = "Working group for the care of the common {} of our valley"
    kinds = ("orchards", "meadows", "workshops", "bee hives")
    assert told_apart([said.format(each) for each in kinds]) == (
        "orchards",
        "meadows",
        "workshops",
        "bee hives",
    )
    assert told_apart(["The old mill", "The old oak", "王小明"]) == (
        "The old mill",
        "The old oak",
        "王小明",
    )
    assert told_apart(["North"]) == ("North",)
    assert told_apart(["North side", "North side and south"])[0] == "North side"
    seats = tuple(DrawnSeat(at, "Bo", group=said.format(kinds[at % 4])) for at in range(40))
    _, found = painted(Circle(seats), 340, 260, Sizes(22, 30))
    assert set(found.names) == set(kinds)


def test_where_nothing_can_be_read_nothing_is_laid_out():
    assert lay_clusters((Party(4), Party(4)), 40, 30, 13) is None


def test_groups_come_in_the_order_of_their_first_seats_and_who_has_none_last():
    seats = (
        DrawnSeat(1, "Ana", group="North"),
        DrawnSeat(2, "Ben"),
        DrawnSeat(3, "Chi", group="South"),
        DrawnSeat(4, "Dov", group="North"),
        DrawnSeat(5, "Eve"),
    )
    found = [(group, [each.number for each in members]) for group, members in gathered(seats)]
    assert found == [("North", [1, 4]), ("South", [3]), ("", [2, 5])]


def test_a_click_on_a_seat_or_on_its_name_finds_it(qapp):
    _, found = painted(Circle(people(3, 2)))
    for seat, place in zip(found.seats, found.clusters.places, strict=True):
        assert seat_in(found.clusters, found.seats, QPointF(place.x, place.y)) is seat
        beside = QPointF(place.x + found.clusters.row * 0.7, place.y)
        assert seat_in(found.clusters, found.seats, beside) is seat
    first = found.clusters.clusters[0].box
    heading = QPointF(first[0] + 4, first[1] + 4)
    assert seat_in(found.clusters, found.seats, heading) is None
    assert group_at(found.clusters, heading) == 0


def test_words_mark_and_next_one_are_painted(qapp):
    seats = people(3, 4)
    plain, _ = painted(Circle(seats))
    assert painted(Circle(seats, marked=2))[0] != plain
    assert painted(Circle(seats, title="Ana"))[0] != plain
    follows = (*seats[:-1], DrawnSeat(7, "Person 7", group="Group 1", follows=True))
    assert painted(Circle(follows))[0] != plain


@pytest.mark.parametrize("radius_of", [(13, 700), (45, 1140)], ids=["named", "signs"])
def test_every_status_looks_different_even_without_colour(qapp, radius_of):
    smallest, width = radius_of
    grey = {
        bytes(
            painted(
                Circle(
                    tuple(
                        DrawnSeat(n, "Ana", status, "G") for n in range(120 if width > 700 else 1)
                    )
                ),
                width,
                860,
                Sizes(smallest, 60),
            )[0]
            .convertToFormat(QImage.Format.Format_Grayscale8)
            .constBits()
        )
        for status in SeatStatus
    }
    assert len(grey) == len(SeatStatus)


def test_without_seats_there_is_nothing_to_gather(qapp):
    assert painted(Circle(()))[1] is None
