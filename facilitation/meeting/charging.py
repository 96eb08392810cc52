"""What a turn is charged to: the time of its person, group and item (domain.md §3, *Budgets*)."""

from __future__ import annotations

from facilitation.floor import tally, turns
from facilitation.floor.budgets import Charge, charge
from facilitation.floor.tally import Tally
from facilitation.floor.turns import Turn
from facilitation.meeting.state import Meeting

UNHEARD = frozenset({"passed", "skipped", "silent"})
"""How a turn ends in which nothing was said: it is charged to nobody, and nobody was heard."""


def recharged(meeting: Meeting, counted: Tally, was: Turn, now: Turn) -> Tally:
    """Return a tally in which an ended turn is counted as it is now instead of as it was."""
    whom = charge(now.kind)
    if whom is Charge.NOBODY or now.how in UNHEARD:
        return counted
    ms = turns.charged(now, now.ended or 0) - turns.charged(was, was.ended or 0)
    group = meeting.people[now.person].group
    return tally.spent(counted, now.person, ms, group, whom is Charge.ITEM)


def charged(meeting: Meeting, turn: Turn, tick: int) -> Tally:
    """Return who had how much of the floor once a turn has ended at a tick, in ms."""
    whom = charge(turn.kind)
    if whom is Charge.NOBODY or turn.how in UNHEARD:
        return meeting.floor.tally
    ms = turns.charged(turn, tick)
    group = meeting.people[turn.person].group
    return tally.spent(meeting.floor.tally, turn.person, ms, group, whom is Charge.ITEM)
