"""What the times of an agenda add up to is said with what was added."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.resources import load_processes
from app.wording import Wording
from facilitation.meeting.agenda.agenda_time import forecast
from facilitation.meeting.deciding.case import Moment


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ('item "A" for 10m', ""),
        ('item "A" for 10m\nitem "B"', " (without item 2, which has no time)"),
        ('item "A"\nitem "B" for 10m\nitem "C"', " (without items 1 and 3, which have no time)"),
        ('item "A"\nitem "B" for 10m\nstart 1\nstart 2', ""),
    ],
)
def test_items_without_a_time_are_not_counted_and_named(play, items: str, told: str):
    meeting = play(items).meeting
    said = Wording().agenda_time.end(meeting, Moment(meeting.at, meeting.tick))
    assert said.startswith("would end at ")
    assert said[len("would end at 18:40") :] == told


def test_where_no_item_to_come_has_a_time_no_end_is_foretold(play):
    meeting = play('item "A" for 10m\nitem "B"\nstart 1\nstart 2').meeting
    assert Wording().agenda_time.end(meeting, Moment(meeting.at, meeting.tick)) == ""


def test_no_time_is_told_of_an_item_behind_one_that_has_none(play):
    meeting = play('item "A"\nitem "B"\nitem "C" for 10m').meeting
    found = forecast(meeting, meeting.at, meeting.tick)
    told = [Wording().agenda_time.begins(each, found) for each in meeting.items]
    assert told == ["about 18:00", "", ""]
    assert [Wording().planning.begins(each, found) for each in meeting.items] == ["18:00", "", ""]


@pytest.mark.parametrize(
    ("process", "whole", "told"),
    [
        ("consent", "circle", "without Opening, Check-in and Closing round: held once, by a whole"),
        ("consent", "consent", ""),
        ("circle", "consent", ""),
    ],
)
def test_of_a_process_is_said_what_an_item_goes_without(play, process, whole, told):
    """A group wrote an opening of its own, and it never came, without a word."""
    wording = Wording(processes=load_processes())
    meeting = play('item "A"').meeting
    meeting = replace(meeting, opening=replace(meeting.opening, process=whole))
    left = wording.processes.left_out(meeting, process)
    assert wording.planning.without(left) == (f"{told} meeting" if told else "")
