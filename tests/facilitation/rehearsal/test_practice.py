"""Practising on a script: right acts, own ways, acts that lead astray, hints, the review."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from facilitation.language import lexicon
from facilitation.language.grammar import parse
from facilitation.language.words import words
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import with_people
from facilitation.rehearsal.practice import How, Met, Practice
from facilitation.rehearsal.script import read_script
from facilitation.rehearsal.shelf import rehearsal_named, take_down


class Room:
    """Plays the room's lines and lets a test make the facilitator's acts."""

    def __init__(self, script, processes, folder=Path()):
        self.practice = Practice(script, processes, folder)
        self.kept = KeptMeeting(MemoryJournal(), "practice", processes)
        self._folder = folder
        self._at = 1_000_000
        self.play()

    def _now(self):
        self._at += 1000
        return Moment(self._at, self._at)

    def play(self):
        """Play until it is her turn."""
        while True:
            moment = self._now()
            self.practice.settle(self.kept.at(moment), self.kept.history, moment)
            if self.practice.waits or self.practice.finished:
                return
            cue = self.practice.cue
            ready = with_people(cue.meant, self._folder)
            done = self.kept.do(ready, moment, "script")
            self.practice.played(refused=isinstance(done, Refusal))

    def act(self, line):
        """Let her do something; return what it came to."""
        done = self.kept.do(parse(line), self._now(), "console")
        if isinstance(done, Refusal):
            self.practice.refused()
            return done.code
        met = self.practice.met(self.kept.history.rows(), done)
        if not self.practice.astray:
            self.play()
        return met

    @property
    def due(self):
        return self.practice.cue.line.source if self.practice.cue else ""


STACK = """# practise: facilitator
meeting "Tents"
arrive Ana, Ben, Chi, Dov
Ana
Ben
# hint: Two hands are up. Call the first.
next
expect floor Ana
say "Ten is too many."
Chi
expect stack Ben, Chi
next
expect floor Ben
done
limit 2:00
close stack
next
expect floor Chi
# hint: Enough for today.
close meeting
"""


@pytest.fixture
def room(processes):
    return Room(read_script(STACK, "tents.round"), processes)


def test_the_room_plays_until_it_is_her_turn(room):
    assert room.due == "next"
    assert room.practice.waits


def test_the_same_act_goes_on(room):
    assert room.act("next") is Met.AS_WRITTEN
    assert room.due == "next"
    assert room.practice.review(0).deeds[0].how is How.ALONE


def test_another_act_with_the_same_outcome_goes_on(room):
    assert room.act("call Ana") is Met.AS_WRITTEN


@pytest.mark.parametrize("line", ["call Ben", "call 2", "call 1st", "next"])
def test_the_next_may_be_called_while_somebody_speaks(room, line):
    room.act("next")
    assert room.act(line) is Met.AS_WRITTEN


def readings(line, meeting):
    """Return a line with every other name of its verb, and with numbers in the place of names."""
    verbs, took = lexicon.verb_of(words(line))
    rest = line.split(maxsplit=took)[took:]
    names = dict.fromkeys(name for verb in verbs for name in (verb.name, *verb.aliases))
    found = [" ".join((name, *rest)) for name in names]
    numbered = found
    for person in meeting.people.values():
        name = re.compile(rf'(?<![\w"]){re.escape(person.name)}(?![\w"])')
        numbered = [name.sub(str(person.number), each) for each in numbered]
    return dict.fromkeys((*found, *numbered))


@pytest.mark.parametrize("name", ["reading_group", "congress_evening", "mending_house"])
def test_every_reading_of_a_line_of_hers_comes_to_the_same(shelf_folder, processes, name):
    """By each name of its verb, and by participants' numbers."""
    script = take_down(rehearsal_named(shelf_folder, name))
    room = Room(script, processes, shelf_folder)
    read = 0
    while room.due:
        cue, foresight = room.practice.cue, room.practice._foresight
        moment = Moment(room._at + 1000, room._at + 1000)
        meant = foresight._decided(room.kept.history, cue.meant, moment, "console")
        for line in readings(room.due, room.kept.meeting):
            act = parse(line, cue.line.block)
            decided = foresight._decided(room.kept.history, act, moment, "console")
            assert decided == meant, line
            read += 1
        room.act(room.due)
    assert read > 40


def test_somebody_may_be_called_in_between(room):
    assert room.act("call Dov") is Met.BESIDES
    assert room.act("next") is Met.AS_WRITTEN


def test_something_more_leaves_the_line_due(room):
    room.act("next")
    assert room.act("pause") is Met.BESIDES
    assert room.act("resume") is Met.BESIDES
    assert room.due == "next"
    assert room.act("next") is Met.AS_WRITTEN
    assert room.practice.review(0).besides == 2


def test_another_value_is_her_own_way(room):
    for line in ("next", "next", "done"):
        room.act(line)
    assert room.due == "limit 2:00"
    assert room.act("limit 3:00") is Met.OWN_WAY
    assert room.due == "close stack"
    assert room.practice.review(0).count(How.OWN_WAY) == 1


def test_another_act_in_its_place_is_her_own_way(room):
    for line in ("next", "next", "done", "limit 2:00", "close stack"):
        room.act(line)
    assert room.act("call Chi") is Met.AS_WRITTEN
    assert room.due == "close meeting"


def test_an_act_that_the_script_cannot_follow_is_astray_until_it_is_undone(room):
    assert room.act("call Ben") is Met.ASTRAY
    assert room.practice.astray
    assert room.due == "next"
    assert room.act("undo") is Met.BACK
    assert not room.practice.astray
    assert room.act("next") is Met.AS_WRITTEN
    assert room.practice.review(0).astray == 1


def test_astray_can_be_mended_by_another_act(room):
    assert room.act("call Ben") is Met.ASTRAY
    assert room.act("pause") is Met.ASTRAY
    assert room.act("hand Ben") is Met.BESIDES
    assert not room.practice.astray
    assert room.practice.review(0).astray == 1  # once astray, however many acts it took
    assert room.act("next") is Met.AS_WRITTEN


def test_what_the_room_was_about_to_do_is_not_done_twice(processes):
    script = read_script('meeting "T"\narrive Ana, Ben\nnote "x"\nAna\nnext\nclose meeting\n', "t")
    room = Room.__new__(Room)
    room.practice = Practice(script, processes, Path())
    room.kept = KeptMeeting(MemoryJournal(), "practice", processes)
    room._folder, room._at = Path(), 1_000_000
    for _ in range(2):
        room.kept.do(room.practice.cue.meant, room._now(), "script")
        room.practice.played()
    assert room.act("hand Ana") is Met.AHEAD
    assert room.due == "next"
    assert room.act("next") is Met.AS_WRITTEN


def test_quicker_than_the_room_leaves_out_what_would_have_been_said(processes):
    script = read_script(
        'meeting "T"\narrive Ana, Ben\nAna\nBen\nnext\nsay "long"\nnext\nclose meeting\n', "t"
    )
    practice = Practice(script, processes, Path())
    room = Room.__new__(Room)
    room.practice, room._folder, room._at = practice, Path(), 1_000_000
    room.kept = KeptMeeting(MemoryJournal(), "practice", processes)
    room.play()
    done = room.kept.do(parse("next"), room._now(), "console")
    practice.met(room.kept.history.rows(), done)
    assert practice.cue.words == "long"
    assert room.act("next") is Met.AHEAD
    assert room.due == "close meeting"
    assert not any(
        type(row.event).__name__ == "NoteWritten" for row in room.kept.history.effective()
    )


def test_the_hint_is_the_line_and_who_saw_it_was_told(room):
    assert room.practice.hint() == "next"
    room.act("next")
    deeds = room.practice.review(0).deeds
    assert [each.how for each in deeds] == [How.TOLD]


def test_no_hint_while_the_room_is_busy(processes):
    practice = Practice(read_script('meeting "T"\n', "t"), processes, Path())
    assert practice.hint() == ""


def test_the_review_says_what_she_may_look_at_again(room):
    room.practice.hint()
    room.act("next")
    assert room.act("resume") == "NOT_PAUSED"
    room.kept.do(room.practice.cue.meant, room._now(), "console")
    room.practice.shown()
    room.play()
    for line in ("done", "limit 2:00", "close stack", "next", "close meeting"):
        room.act(line)
    review = room.practice.review(90_000)
    assert review.finished
    assert review.to_look_at == ("next",)
    assert (review.refusals, review.took) == (1, 90_000)
    assert review.count(How.ALONE) == 5
    assert review.count(How.SHOWN) == 1


def test_the_same_three_times_may_run_on(processes):
    script = 'meeting "T"\narrive Ana, Ben, Chi, Dov, Eve\nround\nnext\nnext\nnext\nnext\nnext\n'
    room = Room(read_script(script, "t"), processes)
    room.act("round")
    room.act("next")
    room.act("next")
    assert not room.practice.may_run_on
    room.act("next")
    assert room.practice.may_run_on


def test_a_line_that_is_to_be_refused_is_not_hers(processes):
    script = 'meeting "T"\narrive Ana\nexpect refused NOBODY_WAITS\nnext\nclose meeting\n'
    room = Room(read_script(script, "t"), processes)
    assert room.due == "close meeting"
    assert room.practice.surprises == 0


def test_undo_and_redo_in_a_script_are_hers(processes):
    script = 'meeting "T"\narrive Ana, Ben\nAna\nnext\nundo\nredo\nclose meeting\n'
    room = Room(read_script(script, "t"), processes)
    assert [room.act(each) for each in ("next", "undo", "redo")] == [Met.AS_WRITTEN] * 3


@pytest.mark.parametrize("name", ["reading_group", "congress_evening", "mending_house"])
def test_a_shipped_rehearsal_can_be_practised_from_end_to_end(shelf_folder, processes, name):
    script = take_down(rehearsal_named(shelf_folder, name))
    room = Room(script, processes, shelf_folder)
    while room.due:
        assert room.act(room.due) is Met.AS_WRITTEN, room.due
    assert room.kept.meeting.closed
    assert room.practice.surprises == 0
    assert room.practice.review(0).astray == 0


def test_three_hours_can_be_practised_at_another_pace(shelf_folder, processes):
    """A second an act: what the script expects of times is not so, and nobody is held up by it."""
    room = Room(
        take_down(rehearsal_named(shelf_folder, "garden_congress")), processes, shelf_folder
    )
    while room.due:
        assert room.act(room.due) is Met.AS_WRITTEN, room.due
    assert room.kept.meeting.closed
    assert room.practice.review(0).astray == 0
    assert room.practice.surprises > 0


def test_own_ways_in_the_congress(shelf_folder, processes):
    script = take_down(rehearsal_named(shelf_folder, "congress_evening"))
    room = Room(script, processes, shelf_folder)
    while not room.due.startswith("switch"):
        room.act(room.due)
    assert room.act('note "the chairs are being moved"') is Met.BESIDES
    assert room.act('switch circle because "we do not hear one another"') is Met.OWN_WAY
    assert room.act("stage rounds") is Met.OWN_WAY
    assert room.due != "stage purpose"
