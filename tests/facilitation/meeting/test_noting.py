"""What the note-taker writes stays with the turn in which it began (screens.md, "Desk")."""

from __future__ import annotations

import pytest

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.minutes.acts import NO_TURN, WriteNote, WriteWords
from facilitation.meeting.families.minutes.events import NoteWritten
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


@pytest.fixture
def kept():
    made = KeptMeeting(MemoryJournal(), "m", Processes())
    for line in ('meeting "Spring"', "arrive Ana, Ben", "hand ana", "hand ben"):
        done(made, parse(line))
    return made


def done(kept, act):
    came = kept.do(act, Moment(1000, 1000), "desk")
    assert not isinstance(came, Refusal), came
    return came[-1]


def turn_of(kept):
    done(kept, parse("next"))
    return kept.meeting.floor.turn.id


def test_a_note_belongs_to_the_present_turn_unless_another_is_named(kept):
    first = turn_of(kept)
    second = turn_of(kept)
    assert done(kept, WriteNote("now")).event.turn == second
    assert done(kept, WriteNote("before", first)).event.turn == first
    assert done(kept, WriteNote("the item", NO_TURN)).event.turn == 0


@pytest.mark.parametrize("again", [WriteNote, WriteWords])
def test_a_rewritten_note_stays_with_its_turn_when_the_floor_has_passed_on(kept, again):
    first = turn_of(kept)
    entry = done(kept, WriteNote("ten ten")).seq
    turn_of(kept)
    done(kept, again("ten tents", entry=entry))
    assert kept.meeting.entries[entry] == first
    assert kept.meeting.entries[entry] == first


def test_a_note_about_the_item_stays_there_while_somebody_speaks(kept):
    entry = done(kept, WriteNote("the room is cold", NO_TURN)).seq
    turn_of(kept)
    done(kept, WriteNote("the room is warm", entry=entry))
    assert kept.meeting.entries[entry] == 0


def test_an_earlier_note_can_be_taken_out_and_a_new_one_cannot_be_empty(kept):
    entry = done(kept, WriteNote("not for the minutes")).seq
    assert done(kept, WriteNote("", entry=entry)).event == NoteWritten("", entry=entry)
    assert _refused(kept, WriteNote(" ")) == "TEXT_NEEDED"


def _refused(kept: KeptMeeting, act: Act) -> str:
    came = kept.do(act, Moment(1000, 1000), "desk")
    assert isinstance(came, Refusal)
    return came.code


@pytest.mark.parametrize("line", ['note "x" item', 'note "x" item entry 7', 'note "x" turn 3'])
def test_the_room_language_says_whose_note_it_is(line):
    from facilitation.language.grammar import format as written

    assert written(parse(line)) == line
