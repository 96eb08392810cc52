"""What a later meeting approves is approved: also in the record that the minutes are of."""

from __future__ import annotations

import pytest

from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.carrying import Kind, to_carry
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

_DAY = 86_400_000
FIRST = ('meeting "First" of "Garden" on 2026-04-01', "arrive Ana", "close meeting")


class Room:
    def __init__(self) -> None:
        self.journal, self.at = MemoryJournal(), 1_775_050_000_000

    def hold(self, meeting: str, *lines: str) -> KeptMeeting:
        kept = KeptMeeting(self.journal, meeting, Processes())
        for line in lines:
            done = self.say(kept, line)
            assert not isinstance(done, Refusal), (line, done)
        return kept

    def say(self, kept: KeptMeeting, line: str) -> object:
        self.at += 1000
        return kept.do(parse(line), Moment(self.at, self.at), "console")

    def life(self, meeting: str):
        return KeptMeeting(self.journal, meeting, Processes()).meeting.life


@pytest.fixture
def room() -> Room:
    made = Room()
    made.hold("a", *FIRST)
    made.at += 7 * _DAY
    return made


def test_the_first_meeting_says_so_too_and_nobody_is_asked_again(room: Room) -> None:
    second = room.hold("b", 'meeting "Second" of "Garden" on 2026-04-08')
    assert room.life("a").approved == 0
    room.hold("b", 'approved minutes of 2026-04-01 corrected "Bo was there"')
    assert room.life("a").approved
    assert (room.life("a").approved_on, room.life("a").approved_with) == (
        "2026-04-08",
        "Bo was there",
    )
    history = KeptMeeting(room.journal, "a", Processes()).history
    assert not [each for each in to_carry(history) if each.kind is Kind.MINUTES]
    refused = room.say(KeptMeeting(room.journal, "a", Processes()), "undo")
    assert isinstance(refused, Refusal)
    assert refused.code == "RESTS_ON", "what the second meeting said is taken back there alone"
    second.catch_up()
    for line, approved in (("undo", False), ("redo", True)):
        room.say(second, line)
        assert bool(room.life("a").approved) is approved, line


def test_of_two_meetings_of_one_day_somebody_says_which(room: Room) -> None:
    room.hold("c", FIRST[0].replace("First", "Other"), *FIRST[1:])
    room.hold("h", FIRST[0].replace("Garden", "House"), *FIRST[1:])
    second = room.hold("b", 'meeting "Second" of "Garden" on 2026-04-08')
    several = room.say(second, "approved minutes of 2026-04-01")
    assert isinstance(several, Refusal)
    assert several.code == "SEVERAL_MINUTES"
    assert set(several.possible) == {
        'approved minutes of 2026-04-01 from "First"',
        'approved minutes of 2026-04-01 from "Other"',
    }
    none = room.say(second, 'approved minutes of 2026-04-01 from "Third"')
    assert isinstance(none, Refusal)
    assert none.code == "NO_MINUTES_WAITING"
    room.hold("b", 'approved minutes of 2026-04-01 from "other"')
    assert [bool(room.life(each).approved) for each in "ach"] == [False, True, False]
    room.hold("b", "approved minutes of 2026-04-01")
    assert room.life("a").approved


def test_minutes_on_paper_and_of_a_meeting_that_goes_on_are_noted_alone(room: Room) -> None:
    room.hold("d", 'meeting "Open" of "Garden" on 2026-04-02')
    second = room.hold("b", 'meeting "Second" of "Garden" on 2026-04-08')
    for day in ("2026-03-01", "2026-04-02"):
        assert not isinstance(room.say(second, f"approved minutes of {day}"), Refusal)
    assert [room.life(each).approved for each in "ad"] == [0, 0]
