"""Every shipped rehearsal plays to its end, and holds what its story promises."""

from __future__ import annotations

import itertools
import re

import pytest

from facilitation.floor.turns import TurnKind
from facilitation.meeting.families.circle.events import SilenceBegan
from facilitation.meeting.families.opening.events import BreakBegan
from facilitation.meeting.families.people.events import PersonReturned
from facilitation.meeting.families.rounds.events import PiecePassed, RoundOpened
from facilitation.meeting.families.small_groups.events import GroupReported, GroupsMade
from facilitation.meeting.families.stack.events import (
    EntryMoved,
    HandRaised,
    PersonMissed,
    StackClosed,
    StackOpened,
    StackOrdered,
)
from facilitation.meeting.families.turns.events import (
    BudgetSet,
    TurnEnded,
    TurnExtended,
    TurnPaused,
    TurnStarted,
)
from facilitation.meeting.floor.time_sheet import sums, time_sheet
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.reading import amendments_to, name_of
from facilitation.meeting.state import Fate
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.shelf import rehearsal_named, rehearsals, take_down
from facilitation.text.lines import numbered_lines
from facilitation.text.rebase import conflicts

ALL = ["reading_group", "congress_evening", "garden_congress", "mending_house"]


IN_GERMAN = ["reading_group", "mending_house"]
TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')


def played(shelf_folder, processes, name, language="en"):
    script = take_down(rehearsal_named(shelf_folder, name, language))
    assert script.faults == ()
    kept = KeptMeeting(MemoryJournal(), "rehearsal", processes)
    lines = list(Player(script, kept, shelf_folder).play())
    troubles = [(p.line.number, p.refusal or p.mismatch) for p in lines if p.refusal or p.mismatch]
    assert troubles == []
    return kept


@pytest.mark.parametrize("name", ALL)
def test_plays_to_the_end(shelf_folder, processes, name):
    assert played(shelf_folder, processes, name).meeting.closed


@pytest.mark.parametrize("name", IN_GERMAN)
def test_one_in_german_does_what_the_english_one_does(shelf_folder, processes, name):
    def told(language):
        script = take_down(rehearsal_named(shelf_folder, name, language))
        lines = [(TEXT.sub("…", each.source), each.at, bool(each.hint)) for each in script.lines]
        return lines, script.practise

    assert told("de") == told("en")
    english, german = (played(shelf_folder, processes, name, each) for each in ("en", "de"))
    kinds = [[row.event.__class__ for row in each.history.rows()] for each in (english, german)]
    assert kinds[0] == kinds[1]
    titles = [each.meeting.opening.title for each in (english, german)]
    assert titles[0] != titles[1]


def test_all_are_on_the_shelf(shelf_folder):
    found = rehearsals(shelf_folder)
    assert {each.name for each in found} >= set(ALL)
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


def test_the_gardens_meet_for_three_hours_in_every_way_a_floor_is_led(shelf_folder, processes):
    kept = played(shelf_folder, processes, "garden_congress")
    rows = list(kept.history.effective())
    assert rows[-1].tick - rows[0].tick == 3 * 3_600_000
    events = [row.event for row in rows]
    orders = {each.order for each in events if isinstance(each, StackOrdered)}
    assert orders >= {"progressive", "groups", "quota", "sides"}
    kinds = {each.kind for each in events if isinstance(each, TurnStarted)}
    assert kinds >= set(TurnKind) - {TurnKind.EXTRA}
    assert {each.how for each in events if isinstance(each, TurnEnded)} >= {"hard_limit", "silent"}
    held = {each.mode for each in events if isinstance(each, RoundOpened)}
    assert held == {"ring", "list", "popcorn"}
    for kind in (
        BreakBegan, BudgetSet, EntryMoved, GroupsMade, GroupReported, PersonMissed,
        PersonReturned, PiecePassed, SilenceBegan, StackClosed, StackOpened, TurnExtended,
        TurnPaused,
    ):  # fmt: skip
        assert any(isinstance(each, kind) for each in events), kind


def test_every_minute_of_the_gardens_is_accounted_for(shelf_folder, processes):
    kept = played(shelf_folder, processes, "garden_congress")
    sheet = time_sheet(kept.history)
    assert sheet.spent.whole == 3 * 3_600_000
    assert sheet.spent.turns == sheet.total
    for key in (
        lambda each: each.person,
        lambda each: each.group,
        lambda each: each.item,
        lambda each: str(each.kind),
    ):
        assert sum(each.ms for each in sums(sheet.turns, key)) == sheet.total
    # By hand, from the clock times of the script: the break, the small groups, the silences.
    spent = sheet.spent
    assert (spent.breaks, spent.small_groups, spent.silence) == (1_200_000, 756_000, 240_000)
    assert min(spent.turns, spent.between) > 0


def test_mending_house_is_as_large_as_it_says(shelf_folder, processes):
    """Forty lines, twenty amendments, six in each other's way, all of them settled in the end."""
    kept = played(shelf_folder, processes, "mending_house")
    first = kept.meeting.proposals["P1"].versions[0]
    assert numbered_lines(first.text)[-1].number == 40
    offered = [f"A{number}" for number in range(1, 21)]
    assert all(kept.meeting.amendments[each].fate is not Fate.OPEN for each in offered)
    clashing: set[str] = set()
    for _, _, meeting in kept.history.at_every():
        ours = amendments_to(meeting, "P1")
        found = conflicts([each.edit for each in ours if not each.conflict])
        clashing |= {ours[place].label for pair in found for place in pair}
    assert clashing == {"A2", "A3", "A4", "A5", "A6", "A7"}


@pytest.mark.parametrize("name", ALL)
def test_no_hint_allows_what_the_script_cannot_follow(name, shelf_folder):
    """A script names who begins, so a hint may not leave it open."""
    lines = (shelf_folder / f"{name}.round").read_text("utf-8").splitlines()
    hints = [line for line in lines if line.startswith("# hint:")]
    assert not [each for each in hints if "whoever you" in each or "anybody you" in each]
