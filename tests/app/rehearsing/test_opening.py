"""A rehearsal opens in the real windows, and its bar stands above the quick bar."""

from __future__ import annotations

import pytest
import shiboken6
from msgspec.structs import replace

from app.attending.station import Station
from app.look.dress import Dress
from app.look.typeface import window_scale
from app.program.meeting_windows import MeetingWindows
from app.rehearsing.coach import Coach
from app.rehearsing.coach_bar import CoachBar
from app.rehearsing.opening import PRACTISE, WATCH, open_rehearsal
from app.rehearsing.watch import Watch, WatchBar
from app.resources import load_processes, shipped_folder
from app.wording import Wording
from facilitation.rehearsal.shelf import rehearsal_named


class House:
    """The program, as far as a rehearsal needs it."""

    def __init__(self, app):
        self.processes = load_processes()
        self.wording = Wording(processes=self.processes)
        self._dress = Dress(app, window_scale(768))
        self.opened = []

    def windows_for(self, journal, meeting, clock):
        station = Station(journal, meeting, self.processes, clock)
        self.opened.append(MeetingWindows(station, self.wording, self._dress))
        return self.opened[-1]


@pytest.fixture
def house(qapp):
    made = House(qapp)
    yield made
    for windows in filter(shiboken6.isValid, made.opened):
        windows.console.close()


def shipped(name):
    return rehearsal_named(shipped_folder("rehearsals"), name)


@pytest.mark.parametrize(
    ("mode", "playing", "bar"), [(PRACTISE, Coach, CoachBar), (WATCH, Watch, WatchBar)]
)
def test_opens_in_the_real_windows(house, mode, playing, bar):
    opened = open_rehearsal(house, shipped("reading_group"), mode)
    assert isinstance(opened, playing)
    console = house.opened[0].console
    shown = console.findChild(bar)
    assert shown.isVisible()
    assert shown.mapTo(console, shown.rect().topLeft()).y() < console.quick.y()
    assert house.opened[0].station.meeting.opening.body == "Tuesday readers"
    console.close()
    assert opened.progress[0] > 0


def test_the_whole_congress_in_the_real_windows(house):
    coach = open_rehearsal(house, shipped("congress_evening"), PRACTISE)
    station = house.opened[0].station
    while coach.cue is not None:
        if coach.waits:
            assert station.do(coach.cue.meant)
        else:
            coach.go_on()
    assert station.meeting.closed


def test_a_rehearsal_whose_file_has_gone(house, tmp_path):
    gone = replace(shipped("reading_group"), path=tmp_path / "gone.round")
    assert open_rehearsal(house, gone, WATCH) is None
    assert house.opened == []
