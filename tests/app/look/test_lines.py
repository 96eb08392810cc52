"""Parts go on in the next line where there is no room for them, as words do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.labels import FlowingLabel
from app.look.lines import Lines


class Part(QWidget):
    """A part that wants 100 pixels."""

    def __init__(self, policy=QSizePolicy.Policy.Preferred):
        super().__init__()
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def sizeHint(self):
        return super().sizeHint().expandedTo(self.minimumSize()).grownBy(self.contentsMargins())


@pytest.fixture
def laid(qtbot):
    def lay(width, *parts, direction=Qt.LayoutDirection.LeftToRight):
        for each in parts:
            if not isinstance(each, FlowingLabel):
                each.setMinimumSize(100, 20)
        window = QWidget()
        window.setLayoutDirection(direction)
        lines = Lines(*parts, on=window, margins=(0, 0, 0, 0), gap=10)
        window.resize(width, lines.heightForWidth(width))
        qtbot.addWidget(window)
        window.show()
        return [each.geometry().getRect() for each in parts]

    return lay


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (320, [(0, 0), (110, 0), (220, 0)]),
        (319, [(0, 0), (110, 0), (0, 30)]),
        (120, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_what_has_no_room_goes_on_in_the_next_line(laid, width, places):
    assert [place[:2] for place in laid(width, Part(), Part(), Part())] == places


def test_lines_begin_where_one_begins_to_read(laid):
    right = Qt.LayoutDirection.RightToLeft
    assert [place[0] for place in laid(250, Part(), Part(), direction=right)] == [150, 40]


def test_a_part_that_grows_takes_what_is_left_of_its_line(laid):
    parts = Part(), Part(QSizePolicy.Policy.Expanding), Part(), Part()
    assert [place[::2] for place in laid(400, *parts)] == [
        (0, 100),
        (110, 180),
        (300, 100),
        (0, 100),
    ]


class MayBeWhole(Part):
    """A title that would be 180 pixels wide."""

    def whole_width(self):
        return 180


@pytest.mark.parametrize(
    ("width", "wides"),
    [(210, (100, 100)), (400, (180, 100, 100, 100)), (220, (100, 100, 100, 100))],
)
def test_a_part_that_gives_way_is_whole_where_that_costs_no_line_more(laid, width, wides):
    parts = [MayBeWhole(QSizePolicy.Policy.Preferred), *(Part() for _ in wides[1:])]
    assert tuple(place[2] for place in laid(width, *parts)) == wides


def test_words_wider_than_a_whole_line_take_more_lines(laid):
    words = FlowingLabel("one two three four five six seven eight nine ten")
    (_, _, wide, high), (_, below, _, _) = laid(160, words, Part())
    assert wide == 160
    assert high >= 2 * words.fontMetrics().height()
    assert below == high + 10


def test_what_is_hidden_takes_no_place(laid):
    hidden = Part()
    hidden.hide()
    assert laid(400, Part(), hidden, Part())[2][:2] == (110, 0)
