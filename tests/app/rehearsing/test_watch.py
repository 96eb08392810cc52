"""Watching: the script plays by itself, at a pace, with pauses and steps."""

from __future__ import annotations

import pytest

from app.rehearsing.watch import Watch, WatchBar
from app.resources import load_processes
from app.wording import Wording
from facilitation.rehearsal.shelf import rehearsal_named


@pytest.fixture
def watch(stage, folder):
    return Watch(*stage(), folder)


def test_plays_by_itself_to_the_end(watch, qtbot):
    watch.set_speed(100_000)
    with qtbot.waitSignal(watch.finished, timeout=10_000):
        watch.begin()
    assert watch.station.meeting.closed
    assert watch.cue is None


def play_all(watch):
    while watch.cue is not None:
        watch.go_on()


def test_title_and_people_are_there_at_once(watch):
    watch.begin()
    assert watch.station.meeting.opening.title == "Tents"
    assert len(watch.station.meeting.people) == 3
    assert watch.cue.line.source == "Ana"


def test_the_clock_follows_the_script(watch, steady):
    watch.begin()
    play_all(watch)
    minutes = {
        row.event.__class__.__name__: row.tick // 60_000 for row in watch.station.history.rows()
    }
    assert minutes["MeetingOpened"] == 0
    assert minutes["MeetingClosed"] == 3


def test_a_step_while_it_is_paused(watch):
    watch.begin()
    watch.pause()
    before = watch.progress[0]
    watch.go_on()
    watch.go_on()
    assert watch.progress[0] == before + 2
    assert watch.paused


def test_stopping_leaves_the_meeting_to_whoever_is_there(watch, qtbot):
    watch.begin()
    watch.go_on()
    before = watch.progress
    with qtbot.waitSignal(watch.finished):
        watch.stop()
    watch.go_on()
    assert watch.progress == before
    assert watch.station.say("arrive Zoe")


def test_the_bar_says_what_happens(watch, qtbot):
    bar = WatchBar(watch, Wording(processes=load_processes()))
    qtbot.addWidget(bar)
    bar.show()
    watch.begin()
    while not watch.last or not watch.last.cue.words:
        bar.on.click()
    assert bar.happens.text() == "Ana: “Ten is too many.”"
    play_all(watch)
    assert not bar.on.isVisible()


@pytest.mark.parametrize(
    "name", ["reading_group", "congress_evening", "garden_congress", "mending_house"]
)
def test_a_shipped_rehearsal_plays_without_a_surprise(stage, folder, name):
    station, script, clock = stage(rehearsal_named(folder, name).path.read_text("utf-8"))
    watch = Watch(station, script, clock, folder)
    refused = []
    station.refused.connect(refused.append)
    watch.begin()
    play_all(watch)
    assert station.meeting.closed
    assert sum(not each.so for each in refused) == sum(
        1 for each in script.lines if "expect refused" in each.source
    )
