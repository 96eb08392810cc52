"""How the floor of a meeting is shared, read off its state."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from facilitation.floor import turns
from facilitation.floor.budgets import Charge, charge
from facilitation.floor.fairness import Fairness, Spoken, fairness
from facilitation.meeting.floor.figures import meeting_figures
from facilitation.meeting.reading import stack_places, turns_under_way
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person


def shares_of(meeting: Meeting, tick: int) -> Fairness | None:
    """Return how the floor is shared at a tick; None where the group does not want to know.

    The present turn counts with what it has taken so far. Guests have no share to ask for,
    and are left out.
    """
    return _shares(meeting, [each for each in meeting.people.values() if each.here], tick)


def shares_among(meeting: Meeting, people: Collection[int]) -> Fairness | None:
    """Return how the floor was shared among those who came, whether or not they are still here.

    None where the group does not want to know. A turn that still goes on counts as far as the
    record tells.
    """
    came = [each for each in meeting.people.values() if each.number in people]
    return _shares(meeting, came, meeting.tick)


class Heard(msgspec.Struct, frozen=True):
    """How many were heard: for each person who is here the turns, at least 1 where heard.

    ``groups`` are the sums of these for each group's people who are here, by name.
    """

    people: list[int]
    groups: dict[str, int]

    @property
    def present(self) -> int:
        """How many are here, without guests."""
        return len(self.people)

    @property
    def heard(self) -> int:
        """How many of them have had the floor, or have it now."""
        return len(self.people) - self.people.count(0)


def heard_of(meeting: Meeting) -> Heard | None:
    """Return how many were heard, as ``shares_of`` says, in a fraction of the time.

    It is counted a moment after each turn, beside the floor.
    """
    if not meeting.floor.rules.fairness:
        return None
    tally, last, now = meeting_figures(meeting), meeting.counts.last, _present(meeting, 0)
    spoken, time = tally.spoken, tally.time
    people: list[int] = []
    groups: dict[str, int] = {}
    for each in meeting.people.values():
        if each.here and not each.guest:
            number = each.number
            had = spoken.get(number, 0)
            heard = had or time.get(number, 0) or number in last or number in now
            count = had or int(bool(heard))
            people.append(count)
            if each.group:
                groups[each.group] = groups.get(each.group, 0) + count
    return Heard(people, dict(sorted(groups.items())))


def _shares(meeting: Meeting, among: Iterable[Person], tick: int) -> Fairness | None:
    if not meeting.floor.rules.fairness:
        return None
    tally = meeting_figures(meeting)
    now = _present(meeting, tick)
    people = [
        Spoken(
            each.number,
            each.group,
            each.lists,
            tally.spoken_by(each.number),
            tally.time_of(each.number) + now.get(each.number, 0),
            tick if each.number in now else meeting.counts.last.get(each.number),
        )
        for each in among
        if not each.guest
    ]
    return fairness(people, [place.entry.person for place in stack_places(meeting.floor)])


def _present(meeting: Meeting, tick: int) -> dict[int, int]:
    """Return who speaks now, and those interrupted, each with the ms of their turn so far.

    Also of a floor that waits while the process is switched: who spoke there was heard.
    """
    return {
        each.person: turns.charged(each, tick)
        for floor in (*meeting.frozen, meeting.floor)
        for each in turns_under_way(floor)
        if charge(each.kind) is Charge.ALL
    }
