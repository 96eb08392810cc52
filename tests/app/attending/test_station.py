"""One open meeting: acts go in, signals come out, and nothing is shown before it is safe."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.attending.station import Station
from app.resources import load_processes
from facilitation.floor import turns
from facilitation.language.grammar import NotUnderstood
from facilitation.library.library import open_library
from facilitation.meeting.attended import open_record
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.seat import Post
from facilitation.record.integrity import first_broken
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


def test_a_meeting_goes_on_in_memory_while_the_disk_is_full(qtbot: QtBot) -> None:
    journal, clock = FailingJournal(), TurnedClock()
    station = begun(journal, clock)
    durable = station.history.last_seq
    journal.full = True
    with qtbot.waitSignal(station.held) as caught:
        assert station.say("hand ben")
    assert (caught.args[0].fault.code, caught.args[0].acts) == ("full", 1)
    assert not station.recording
    # Everything works meanwhile, taking back included; nothing reaches the disk.
    for line in ("next", "hand ana", "undo", "redo", "arrive Chi", "hand chi"):
        clock.turn(1_000)
        assert station.say(line), line
    assert station.memory_only is not None and station.memory_only.acts == 7
    assert len(journal.read("m")) == durable
    station.settle()
    assert not station.recording
    journal.full = False
    with qtbot.waitSignal(station.relieved):
        station.settle()
    assert station.recording and station.memory_only is None
    rows = journal.read("m")
    assert first_broken(rows) is None
    assert KeptMeeting(journal, "m", PROCESSES).meeting == station.meeting
    assert [row.at for row in rows] == [row.at for row in station.history.rows()]
    station.close()


def test_what_a_silent_journal_took_is_not_written_twice(qtbot: QtBot) -> None:
    class Mute(MemoryJournal):
        """Writes what it is given, and does not say so."""

        mute = False

        def append(self, *given: object) -> tuple[Row, ...]:
            rows = super().append(*given)  # type: ignore[arg-type]
            if self.mute:
                raise StorageFault("silent")
            return rows

    journal, clock = Mute(), TurnedClock()
    station = begun(journal, clock)
    journal.mute = True
    assert station.say("hand ben") and station.say("next")
    journal.mute = False
    with qtbot.waitSignal(station.relieved):
        station.settle()
    rows = journal.read("m")
    assert len(rows) == station.history.last_seq
    assert first_broken(rows) is None
    station.close()


def test_where_another_station_went_on_meanwhile_nothing_is_mixed(qtbot: QtBot) -> None:
    journal, clock = FailingJournal(), TurnedClock()
    here = begun(journal, clock)
    journal.full = True
    assert here.say("hand ben")
    journal.full = False
    there = station_on(journal, clock)
    assert there.say("next")
    here.settle()
    assert here.memory_only is not None and here.memory_only.fault.code == "parted"
    assert here.say("arrive Dov")
    assert first_broken(here.record().whole()) is None
    known = [row.link for row in there.history.rows()]
    assert [row.link for row in journal.read("m")] == known
    here.close()
    there.close()


def test_a_bar_about_reading_goes_when_reading_works_again(qtbot: QtBot) -> None:
    class Away(MemoryJournal):
        away = False

        def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
            if self.away:
                raise StorageFault("unreachable")
            return super().read(meeting, after)

    journal, clock = Away(), TurnedClock()
    station = begun(journal, clock)
    journal.away = True
    with qtbot.waitSignal(station.troubled):
        station.listen()
    assert not station.recording
    journal.away = False
    with qtbot.waitSignal(station.relieved):
        station.listen()
    assert station.recording
    station.close()


def test_a_bar_about_writing_stays_until_writing_works_again(qtbot: QtBot) -> None:
    class Foreign(MemoryJournal):
        foreign = False

        def append(self, *given: object) -> tuple[Row, ...]:
            if self.foreign:
                raise StorageFault("foreign")
            return super().append(*given)  # type: ignore[arg-type]

    journal, clock = Foreign(), TurnedClock()
    station = begun(journal, clock)
    journal.foreign = True
    with qtbot.waitSignal(station.troubled):
        assert not station.say("hand ben")
    with qtbot.assertNotEmitted(station.relieved):
        station.listen()
    assert not station.recording
    journal.foreign = False
    with qtbot.waitSignal(station.relieved):
        assert station.say("hand ben")
    assert station.recording
    station.close()


def test_a_journal_that_is_only_read_is_never_recorded_in(qtbot: QtBot) -> None:
    journal, clock = FailingJournal(), TurnedClock()
    station = begun(journal, clock)
    journal.full = journal.read_only = True
    assert not station.recording
    with qtbot.waitSignal(station.troubled):
        assert not station.say("hand ben")
    station.listen()
    assert not station.recording
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


def test_a_station_that_joins_in_mid_turn_lets_the_turn_go_on(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever opens a meeting beside a live station does not take it for one that crashed."""
    first, clock = open_library(tmp_path / "library"), TurnedClock()
    here = Station(first, "m", PROCESSES, clock)
    for line in ('meeting "Evening"', "arrive Ana, Ben", "Ana", "Ben", "next"):
        assert here.say(line)
    clock.turn(30_000)
    second, beside = open_library(tmp_path / "library"), TurnedClock(clock.at)
    there = Station(second, "m", PROCESSES, beside)
    turn = there.meeting.floor.turn
    assert there.gap is None
    assert turn is not None
    assert turns.running(turn)
    assert turns.elapsed(turn, beside.tick) == 30_000, "both count from one beginning"
    # One whose clock was a little behind is not before what it hears of.
    clock.turn(5_000)
    assert here.say("done")
    there.listen()
    assert beside.tick == clock.tick
    there.close()
    assert here.say("next")
    clock.turn(30_000)
    here.close()
    noted = TurnedClock(clock.at)
    notes = Station(open_record(second, "m", PROCESSES, Post.NOTES), "m", PROCESSES, noted)
    assert notes.gap is None
    later = TurnedClock(clock.at + 9_000)
    again = Station(first, "m", PROCESSES, later)
    assert again.gap is not None, "nobody led it any more"
    assert later.tick == clock.tick + 9_000, "those who take notes counted on"
    notes.close()
    again.close()
    first.close()
    second.close()


def test_two_that_open_a_meeting_after_a_while_count_alike(qtbot: QtBot, tmp_path: Path) -> None:
    """What passed while nobody was there counts nothing, also for whoever joins later."""
    library, clock = open_library(tmp_path / "library"), TurnedClock()
    before = Station(library, "m", PROCESSES, clock)
    for line in ('meeting "Evening"', 'item "Oven" for 15m', "start 1"):
        assert before.say(line)
    before.close()
    clock.turn(600_000)
    here = TurnedClock(clock.at)
    first = Station(library, "m", PROCESSES, here)
    first.pulse()  # within five seconds
    here.turn(30_000)
    other, there = open_library(tmp_path / "library"), TurnedClock(here.at)
    second = Station(open_record(other, "m", PROCESSES, Post.DOOR), "m", PROCESSES, there)
    assert there.tick == here.tick
    for each in (second, first, other, library):
        each.close()


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


@pytest.mark.parametrize(("missing", "runs"), [(999, True), (-60_000, False)])
def test_nobody_is_asked_about_no_time_at_all(qtbot: QtBot, missing: int, runs: bool) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    station.say("next")
    clock.turn(30_000)
    journal.pulse("m", clock.at, clock.tick)
    station.close()
    later = TurnedClock(clock.at + missing)  # it was opened at once; or the clock was set back
    again = station_on(journal, later)
    assert again.gap is None
    turn = again.meeting.floor.turn
    assert turn is not None
    assert turns.running(turn) is runs
    assert turns.elapsed(turn, later.tick) == 30_000
    again.close()


def crashed(journal: MemoryJournal, clock: TurnedClock) -> tuple[Station, TurnedClock]:
    """A station opened again 200 s after it stopped while Ana was speaking."""
    station = begun(journal, clock)
    station.say("next")
    clock.turn(30_000)
    journal.pulse("m", clock.at, clock.tick)
    station.close()
    later = TurnedClock(clock.at + 200_000)
    return station_on(journal, later), later


@pytest.mark.parametrize("line", ["next", "done", "call ben", "close meeting"])
def test_a_gap_is_left_out_once_the_meeting_has_gone_on(qtbot: QtBot, line: str) -> None:
    station, clock = crashed(MemoryJournal(), TurnedClock())
    gap = station.gap
    assert gap is not None
    with qtbot.waitSignal(station.gap_settled) as settled:
        assert station.say(line)
    assert settled.args == [gap]
    assert station.gap is None
    before = station.meeting
    station.count_gap(counted=True)  # too late: it would be counted for somebody else
    assert station.meeting == before
    first = station.history.at_every()
    ended = [after.floor.last for _, _, after in first if after.floor.last is not None]
    assert turns.elapsed(ended[0], clock.tick) == 30_000
    station.close()


def test_a_gap_waits_while_its_turn_is_interrupted(qtbot: QtBot) -> None:
    station, clock = crashed(MemoryJournal(), TurnedClock())
    assert station.say("ben!")
    assert station.gap is not None
    assert not station.can_count_gap()
    station.count_gap(counted=True)  # Ben's point is not what the question is about
    assert station.gap is not None
    assert station.say("done")
    assert station.can_count_gap()
    station.count_gap(counted=True)
    turn = station.meeting.floor.turn
    assert turn is not None
    assert turns.running(turn)
    assert turns.elapsed(turn, clock.tick) == 230_000
    station.close()


def test_a_turn_that_was_resumed_by_hand_can_still_be_asked_about(qtbot: QtBot) -> None:
    station, clock = crashed(MemoryJournal(), TurnedClock())
    assert station.say("resume")
    with qtbot.assertNotEmitted(station.refused):
        station.count_gap(counted=False)
    turn = station.meeting.floor.turn
    assert turn is not None
    assert turns.elapsed(turn, clock.tick) == 30_000
    station.close()


class Sleeper:
    """A laptop whose lid is closed now and then: its steady clock stands meanwhile."""

    def __init__(self) -> None:
        self.asleep = 7_000

    def __call__(self) -> int:
        return self.asleep


def sleeping(journal: MemoryJournal, clock: TurnedClock, sleeper: Sleeper) -> Station:
    begun(journal, clock).close()
    station = Station(journal, "m", PROCESSES, clock, asleep=sleeper)
    station.say("next")
    return station


@pytest.mark.parametrize("counted", [True, False])
def test_a_laptop_that_slept_in_mid_turn_is_asked_about(qtbot: QtBot, counted: bool) -> None:
    clock, sleeper = TurnedClock(), Sleeper()
    station = sleeping(MemoryJournal(), clock, sleeper)
    clock.turn(20_000)
    clock.at += 600_000  # the lid is closed for ten minutes
    sleeper.asleep += 600_000
    with qtbot.waitSignal(station.gap_found) as found:
        pass
    assert found.args == [station.gap]
    assert station.gap is not None
    assert station.gap.asleep
    turn = station.meeting.floor.turn
    assert turn is not None
    assert turns.running(turn)  # nothing is changed until somebody answers
    assert turns.elapsed(turn, clock.tick) == 20_000
    station.count_gap(counted=counted)
    clock.turn(5_000)
    turn = station.meeting.floor.turn
    assert turn is not None
    assert turns.elapsed(turn, clock.tick) == (625_000 if counted else 25_000)
    station.close()


def test_two_sleeps_in_one_turn_are_one_question(qtbot: QtBot) -> None:
    clock, sleeper = TurnedClock(), Sleeper()
    station = sleeping(MemoryJournal(), clock, sleeper)
    for _ in range(2):
        sleeper.asleep += 60_000
        with qtbot.waitSignal(station.gap_found):
            pass
    assert station.gap is not None
    assert station.gap.missing == 120_000
    station.close()


def test_nobody_is_asked_about_a_nap_nor_a_sleep_without_a_turn(qtbot: QtBot) -> None:
    clock, sleeper = TurnedClock(), Sleeper()
    station = sleeping(MemoryJournal(), clock, sleeper)
    sleeper.asleep += 4_999
    with qtbot.waitSignal(station.beat):
        pass
    assert station.gap is None
    station.say("done")
    sleeper.asleep += 600_000
    station._on_beat()
    station.say("call ben")
    station._on_beat()
    assert station.gap is None
    station.close()


@pytest.mark.parametrize("jump", [86_400_000, -86_400_000, 3_600_000, -3_600_000])
def test_a_jump_of_the_wall_clock_changes_no_speaking_time(qtbot: QtBot, jump: int) -> None:
    journal, clock = MemoryJournal(), TurnedClock()
    station = begun(journal, clock)
    station.say("next")
    clock.tick += 10_000
    clock.at += jump
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
