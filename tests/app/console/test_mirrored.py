"""The console as those see it who read from right to left: what is drawn by hand is turned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.app.painted import painted_in


@pytest.fixture
def from_right(matter, qapp):
    """The meeting on a text, read from the right; Ben speaks, Chi and Dov wait."""
    matter.play("limit 2:00", "ben", "chi", "dov", "next")
    qapp.processEvents()  # all is laid out as it is read from the left
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    matter.console.grab()
    yield matter
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def across(widget, words):
    """Return where a text begins and ends, as shares of the width from the left."""
    found = [each.box for each in painted_in(widget) if each.text.startswith(words)]
    assert found, [each.text for each in painted_in(widget)]
    return found[0].left() / widget.width(), found[0].right() / widget.width()


def test_panes_and_what_is_drawn_in_them_are_turned_round(from_right):
    console = from_right.console
    assert console.agenda.mapTo(console, QPoint()).x() > console.width() / 2
    assert console.floor.turn.ring_of(from_right.meeting, 0).text
    assert across(console.floor.turn, "Ben")[0] < across(console.floor.turn, "0:00")[0]
    stack = console.floor.stack.viewport()
    number, name, reason = (
        across(stack, words) for words in ("1", "Chi", "not called yet on this item")
    )
    assert number[0] > name[1] > name[0] > reason[1]


def test_numbers_of_lines_stand_at_the_right(from_right):
    sheet = from_right.console.matter.sheet.viewport()
    assert across(sheet, "1")[0] > 0.9


def test_a_click_into_the_box_of_an_amendment_still_switches_it(from_right):
    listed = from_right.console.matter.list
    index = listed.model().index(1)
    row = listed.visualRect(index)
    with from_right.qtbot.waitSignal(listed.switched):
        at = QPoint(row.right() - 17, row.center().y())
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
