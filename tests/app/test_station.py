"""One open meeting: acts go in, signals come out, and nothing is shown before it is safe."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from app.resources import load_processes
from app.station import Station
from facilitation.floor import turns
from facilitation.language.grammar import NotUnderstood
from facilitation.meeting.deciding.case import Moment
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Draft, Row

PROCESSES = load_processes()
START = 1_767_290_400_000


class TurnedClock:
    """A clock that stands until it is turned."""

    def __init__(self, at: int = START) -> None:
        self.at = at
        self.tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        return Moment(self.at, self.tick)

    def turn(self, ms: int) -> None:
        self.at += ms
        self.tick += ms


class FailingJournal(MemoryJournal):
    """A journal whose disk is full while ``full`` is set."""

    full = False

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        if self.full:
            raise StorageFault("full", "no space", "/tmp/library")
        return super().append(meeting, expected, drafts, at, tick, by)


def station_on(journal: MemoryJournal, clock: TurnedClock) -> Station:
    return Station(journal, "m", PROCESSES, clock)


def begun(journal: MemoryJournal, clock: TurnedClock) -> Station:
    station = station_on(journal, clock)
    for line in ('meeting "Spring"', "arrive Ana, Ben", "limit 2:00", "hand ana"):
        assert station.say(line)
    return station


def test_what_is_signalled_is_durable(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = station_on(journal, clock)
    with qtbot.waitSignal(station.changed) as caught:
        assert station.say('meeting "Spring"')
    rows = caught.args[0]
    assert [row.seq for row in rows] == [row.seq for row in journal.read("m")]
    assert station.meeting.opening is not None
    station.close()


def test_a_refusal_changes_nothing(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    before = station.meeting
    with qtbot.waitSignal(station.refused) as caught:
        assert not station.say("hand zoe")
    assert caught.args[0].code == "UNKNOWN_PERSON"
    assert station.meeting == before
    with pytest.raises(NotUnderstood):
        station.say("expect floor ana")
    station.close()


def test_a_full_disk_loses_nothing(qtbot: QtBot) -> None:
    journal, clock = FailingJournal(), TurnedClock()
    station = begun(journal, clock)
    before = station.meeting
    journal.full = True
    with qtbot.waitSignal(station.troubled) as caught:
        assert not station.say("hand ben")
    assert caught.args[0].code == "full"
    assert station.meeting == before
    journal.full = False
    with qtbot.waitSignal(station.relieved):
        assert station.say("hand ben")
    station.close()


def test_another_stations_act_is_taken_in(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    here = begun(journal, clock)
    there = station_on(journal, clock)
    assert there.say("hand ben", "desk")
    with qtbot.waitSignal(here.changed, timeout=2_000):
        pass
    assert here.meeting == there.meeting
    # Deciding against an old state is decided again: both hands are there, none is lost.
    assert there.say("arrive Chi")
    assert here.say("arrive Dov")
    there.listen()
    assert {each.name for each in there.meeting.people.values()} == {"Ana", "Ben", "Chi", "Dov"}
    here.close()
    there.close()


def test_a_crash_in_mid_turn_asks(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    assert station.say("next")
    clock.turn(30_000)
    journal.pulse("m", clock.at, clock.tick)
    station.close()  # the program is gone, 20 s before the laptop is
    later = TurnedClock(clock.at + 200_000)
    again = station_on(journal, later)
    assert again.gap is not None
    assert again.gap.missing == 200_000
    turn = again.meeting.floor.turn
    assert turn is not None
    assert not turns.running(turn)
    assert turns.elapsed(turn, later.tick) == 30_000
    again.count_gap(counted=True)
    turn = again.meeting.floor.turn
    assert turn is not None
    assert turns.running(turn)
    assert turns.elapsed(turn, later.tick) == 230_000
    again.close()


def test_a_crash_in_mid_turn_without_counting(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    station.say("next")
    clock.turn(30_000)
    journal.pulse("m", clock.at, clock.tick)
    station.close()
    later = TurnedClock(clock.at + 200_000)
    again = station_on(journal, later)
    again.count_gap(counted=False)
    later.turn(5_000)
    turn = again.meeting.floor.turn
    assert turn is not None
    assert turns.elapsed(turn, later.tick) == 35_000
    assert again.gap is None
    again.close()


def test_a_jump_of_the_wall_clock_changes_no_speaking_time(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    station.say("next")
    clock.tick += 10_000
    clock.at -= 3_600_000
    turn = station.meeting.floor.turn
    assert turn is not None
    assert turns.elapsed(turn, clock.tick) == 10_000
    station.say("done")
    last = station.meeting.floor.last
    assert last is not None
    assert turns.elapsed(last, clock.tick) == 10_000
    station.close()


def test_an_unknown_kind_opens_for_reading_only(qtbot: QtBot) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    begun(journal, clock).close()
    journal.append(
        "m", len(journal.read("m")), (Draft("hologram_shown", 1, b"{}"),), START, 1, "console"
    )
    station = station_on(journal, clock)
    assert station.unreadable is not None
    assert station.unreadable.kind == "hologram_shown"
    assert station.unreadable.newer
    with qtbot.waitSignal(station.refused) as caught:
        assert not station.say("hand ben")
    assert caught.args[0].code == "READ_ONLY"
    assert len(station.meeting.people) == 2
    station.close()
