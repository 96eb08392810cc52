"""Every shipped rehearsal plays to its end, and holds what its story promises."""

from __future__ import annotations

import itertools

import pytest

from facilitation.floor.turns import TurnKind
from facilitation.meeting.events.rounds import RoundOpened
from facilitation.meeting.events.stack import HandRaised
from facilitation.meeting.events.turns import TurnStarted
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.reading import name_of
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.shelf import rehearsal_named, rehearsals, take_down


def played(shelf_folder, processes, name):
    script = take_down(rehearsal_named(shelf_folder, name))
    assert script.faults == ()
    kept = KeptMeeting(MemoryJournal(), "rehearsal", processes)
    lines = list(Player(script, kept, shelf_folder).play())
    troubles = [(p.line.number, p.refusal or p.mismatch) for p in lines if p.refusal or p.mismatch]
    assert troubles == []
    return kept


@pytest.mark.parametrize("name", ["reading_group", "congress_evening"])
def test_plays_to_the_end(shelf_folder, processes, name):
    assert played(shelf_folder, processes, name).meeting.closed


def test_two_are_on_the_shelf(shelf_folder):
    found = rehearsals(shelf_folder)
    assert {each.name for each in found} >= {"reading_group", "congress_evening"}
    assert all(each.about and "facilitator" in each.practise and each.sound for each in found)


def letters(kept, number):
    """Who had a turn in a round, in order, by the first letter; replies in brackets."""
    said, inside = [], False
    for row in kept.history.effective():
        if isinstance(row.event, RoundOpened):
            inside = row.event.number == number
        elif inside and isinstance(row.event, TurnStarted):
            letter = name_of(kept.meeting, row.event.person)[0].lower()
            said.append(f"({letter})" if row.event.kind is TurnKind.REPLY else letter)
    return " ".join(said)


def test_reading_group_is_the_fixture_of_the_domain(shelf_folder, processes):
    kept = played(shelf_folder, processes, "reading_group")
    rounds = [r.event for r in kept.history.effective() if isinstance(r.event, RoundOpened)]
    by_list = [each for each in rounds if each.mode == "list"]
    announced = [[name_of(kept.meeting, p)[0] for p in each.people] for each in by_list]
    assert announced == [list("ABCDEFG")] * 2
    assert letters(kept, by_list[0].number) == "b c d e (g) f g"
    second = letters(kept, by_list[1].number).split()
    assert second[:6] == ["a", "e", "g", "c", "f", "g"]


def test_congress_is_as_large_as_it_says(shelf_folder, processes):
    meeting = played(shelf_folder, processes, "congress_evening").meeting
    people = list(meeting.people.values())
    assert len(people) == 135
    assert len({each.group for each in people}) == 31
    assert len({each.name for each in people}) == 135


def test_congress_hears_one_spoke_of_each_group(shelf_folder, processes):
    kept = played(shelf_folder, processes, "congress_evening")
    spokes = [
        row.event.people
        for row in kept.history.effective()
        if isinstance(row.event, RoundOpened) and len(row.event.people) > 3
    ]
    groups = [kept.meeting.people[each].group for each in spokes[0]]
    assert len(spokes) == 1
    assert len(set(groups)) == len(groups) == 31


def test_congress_points_of_process_follow_closer_and_closer(shelf_folder, processes):
    kept = played(shelf_folder, processes, "congress_evening")
    points = [
        row.at
        for row in kept.history.effective()
        if isinstance(row.event, HandRaised) and row.event.kind.name == "PROCESS"
    ]
    before_the_break = points[:6]
    gaps = [b - a for a, b in itertools.pairwise(before_the_break)]
    assert len(points) >= 6
    assert gaps[0] > gaps[1] > min(gaps[2:])
