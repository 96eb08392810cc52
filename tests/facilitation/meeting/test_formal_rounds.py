"""A round in a formal assembly is none of its debate: no speech's limit, nobody to respond to."""

from __future__ import annotations

from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.record.memory import MemoryJournal

_BEGUN = ('meeting "M" as formal', "arrive Ana, Ben, Chi", 'item "Roof"', "start 1")


def _after(*lines: str) -> Meeting:
    kept = KeptMeeting(MemoryJournal(), "m", load_processes())
    for tick, line in enumerate((*_BEGUN, *lines), 1):
        act = parse(line)
        assert isinstance(act, Act)
        done = kept.do(act, Moment(tick * 1000, tick * 1000), "console")
        assert not isinstance(done, Refusal), (line, done)
    return kept.meeting


def test_only_a_speech_in_debate_has_the_limit_of_speeches() -> None:
    turn = _after("round", "next").floor.turn
    assert turn is not None
    assert turn.base is None
    answered = _after("hand Ana", "next", "direct Ben", "next").floor.turn
    assert answered is not None
    assert (answered.person, answered.base) == (2, None)
    turn = _after("limit 2:00", "round", "next").floor.turn
    assert turn is not None
    assert turn.base == 120_000, "a limit that was set holds in a round, too"


def test_a_response_behind_a_round_that_ended_is_to_nobody() -> None:
    meeting = _after("round", "next", "next", "next", "direct Ben")
    assert meeting.floor.round is None
    assert meeting.floor.stack.entries[0].target == 0


def test_in_a_round_the_room_is_not_asked_for_a_motion() -> None:
    meeting = _after()
    words = Wording(processes=load_processes()).processes
    assert "makes a motion" in words.said_here(meeting).room
    meeting = _after("round", "next")
    assert not words.said_here(meeting).room
