"""Who begins a round, and which way the piece goes (domain.md §2)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor import rounds
from facilitation.meeting.reading import keeper_of
from facilitation.meeting.roles import holders_of
from facilitation.meeting.state import Meeting
from facilitation.process.process import Stage


def ring_begins(meeting: Meeting, order: Sequence[int]) -> tuple[int, bool]:
    """Return who begins a ring through ``order``, and whether it goes forward.

    The keeper begins the first one of a floor: they open it as an equal, and others hear how short
    it can be. The next ring shifts and flips as its rules say.
    """
    floor = meeting.floor
    last = floor.last_round
    if last is not None and last.mode == rounds.RING:
        start, forward = rounds.next_start(
            last, int(floor.rules.shift_rounds), floor.rules.flip_rounds
        )
        return (start if start in order else order[0]), forward
    keeper = keeper_of(meeting)
    return (keeper if keeper in order else order[0]), True


def begins_by_role(meeting: Meeting, stage: Stage | None) -> int:
    """Return who begins the first round of a stage by their role; 0 where nobody does."""
    if stage is None or not stage.begins or meeting.floor.rounds > meeting.floor.rounds_before:
        return 0
    return held_here(meeting, stage.begins)


def held_here(meeting: Meeting, role: str) -> int:
    """Return who has a role, where they are here; 0 for nobody."""
    if role == "keeper":
        return keeper_of(meeting)
    return next((each for each in holders_of(meeting, role) if meeting.people[each].here), 0)


def who_begins(meeting: Meeting) -> int:
    """Return who would hold the piece first in a ring of all who are here; 0 for nobody."""
    order = meeting.seating
    absent = tuple(each for each in order if not meeting.people[each].here)
    if len(absent) == len(order):
        return 0
    start, forward = ring_begins(meeting, order)
    lap = rounds.open_round(0, order, start, forward, absent=absent)
    return start if start in rounds.to_come(lap) else rounds.upcoming(lap) or 0


def spokes_in_order(meeting: Meeting) -> tuple[int, ...]:
    """Return those who speak for groups, by the names of the groups."""
    return tuple(number for _, number in sorted(meeting.spokes.items()))
