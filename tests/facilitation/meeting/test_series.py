"""Turns counted on an item, in the meeting, and over a series of meetings."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.counting import CarryTurnsFrom
from facilitation.meeting.floor.figures import item_figures, meeting_figures
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import name_of, stack_places
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


class Room:
    """Meetings kept in one journal, told what to do by lines, a second apart."""

    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self._tick = 0

    def meeting(self, key: str, *lines: str) -> KeptMeeting:
        kept = KeptMeeting(self.journal, key, Processes())
        for line in lines:
            done = self.do(kept, line)
            assert not isinstance(done, Refusal), (line, done)
        return kept

    def do(self, kept: KeptMeeting, line: str) -> object:
        self._tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        return kept.do(act, Moment(self._tick, self._tick), "console")


def waiting(kept: KeptMeeting) -> list[str]:
    meeting = kept.meeting
    return [name_of(meeting, place.entry.person) for place in stack_places(meeting.floor)]


BEFORE = ('meeting "Winter"', 'arrive Ana, Ben of "North"', "call Ana", "done", "call Ana", "done")


def test_turns_of_an_earlier_meeting_count_in_the_series() -> None:
    room = Room()
    room.meeting("winter", *BEFORE)
    spring = room.meeting(
        "spring", 'meeting "Spring"', "arrive Ana, Ben, Chi", "stack progressive", "ana ben"
    )
    assert waiting(spring) == ["Ana", "Ben"]
    assert not isinstance(room.do(spring, 'carry turns from "Winter"'), Refusal)
    assert waiting(spring) == ["Ben", "Ana"]
    assert spring.meeting.counts.scope == "series"
    assert spring.meeting.floor.tally.time_of(1) == 2000
    room.do(spring, "count turns by meeting")
    assert waiting(spring) == ["Ana", "Ben"]


def test_carrying_twice_counts_once() -> None:
    room = Room()
    room.meeting("winter", *BEFORE)
    spring = room.meeting("spring", 'meeting "Spring"', "arrive Ana")
    for _ in range(2):
        room.do(spring, 'carry turns from "Winter"')
    assert spring.meeting.floor.tally.spoken_by(1) == 2


def test_a_series_needs_a_meeting_that_is_meant() -> None:
    room = Room()
    room.meeting("winter", *BEFORE)
    room.meeting("winter-2", 'meeting "Winter"')
    spring = room.meeting("spring", 'meeting "Spring"', "arrive Zoe")
    several = spring.do(CarryTurnsFrom("Winter"), Moment(1, 1), "console")
    assert isinstance(several, Refusal)
    assert several.code == "AMBIGUOUS_MEETING"
    unknown = spring.do(CarryTurnsFrom("Spring"), Moment(1, 1), "console")
    assert isinstance(unknown, Refusal)
    assert (unknown.code, unknown.possible) == ("UNKNOWN_MEETING", ('carry turns from "Winter"',))
    stranger = spring.do(CarryTurnsFrom("winter-2"), Moment(1, 1), "console")
    assert isinstance(stranger, Refusal)
    assert stranger.code == "NOBODY_HEARD"


def test_the_scope_says_which_turns_count() -> None:
    room = Room()
    kept = room.meeting(
        "m",
        'meeting "Spring"',
        "arrive Ana, Ben",
        "stack progressive",
        'item "One"',
        'item "Two"',
        "start One",
        "call Ana",
        "done",
        "start Two",
        "stack progressive",
        "ana ben",
    )
    assert waiting(kept) == ["Ana", "Ben"]
    room.do(kept, "count turns by meeting")
    assert waiting(kept) == ["Ben", "Ana"]
    room.do(kept, "count turns by item")
    assert waiting(kept) == ["Ana", "Ben"]


def test_an_item_taken_up_again_goes_on_counting() -> None:
    room = Room()
    kept = room.meeting(
        "m", 'meeting "Spring"', "arrive Ana, Ben", 'item "One"', 'item "Two"', "start One",
        "call Ana", "done", "start Two", "call Ben", "done", "start One", "stack progressive",
        "ana ben",
    )  # fmt: skip
    assert waiting(kept) == ["Ben", "Ana"]


def test_a_no_show_counts_in_no_scope() -> None:
    room = Room()
    kept = room.meeting("m", 'meeting "Spring"', "arrive Ana, Ben", "ana ben", "next", "no show")
    assert meeting_figures(kept.meeting).spoken_by(1) == 0
    assert item_figures(kept.meeting).spoken_by(1) == 0
    assert kept.meeting.floor.tally.spoken_by(1) == 0
    assert kept.meeting.floor.tally.spoken_by(2) == 1
