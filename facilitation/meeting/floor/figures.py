"""Who had how many turns on the item and in the meeting, and how much time they took.

Only the tally in the scope that the group counts is kept up with every turn. What came before
the present item is kept once, when it begins; everything else is a sum or a difference.
"""

from __future__ import annotations

from facilitation.floor import tally, turns
from facilitation.floor.budgets import Charge, charge
from facilitation.floor.tally import Tally
from facilitation.floor.turns import Turn
from facilitation.meeting.state import Counts, Meeting

UNHEARD = frozenset({"passed", "skipped", "silent"})
"""How a turn ends in which nothing was said: it is charged to nobody, and nobody was heard."""


def meeting_figures(meeting: Meeting) -> Tally:
    """Return who had how many turns in this meeting, whatever scope is counted."""
    counts, now = meeting.counts, meeting.floor.tally
    if counts.scope == "item":
        return tally.merged(counts.before, now)
    return now if counts.scope == "meeting" else tally.less(now, carried(counts))


def item_figures(meeting: Meeting) -> Tally:
    """Return who had how many turns on the present item, whatever scope is counted."""
    if meeting.counts.scope == "item":
        return meeting.floor.tally
    return tally.less(meeting_figures(meeting), meeting.counts.before)


def carried(counts: Counts) -> Tally:
    """Return the turns of all earlier meetings that are counted, too."""
    found = Tally()
    for before in counts.carried.values():
        found = tally.merged(before, found)
    return found


def charged(meeting: Meeting, turn: Turn, tick: int) -> Tally:
    """Return who had how much of the floor once a turn has ended at a tick, in ms."""
    return _spent(meeting, meeting.floor.tally, turn, turns.charged(turn, tick))


def recharged(meeting: Meeting, counted: Tally, was: Turn, now: Turn) -> Tally:
    """Return a tally in which an ended turn is counted as it is now instead of as it was."""
    more = turns.charged(now, now.ended or 0) - turns.charged(was, was.ended or 0)
    return _spent(meeting, counted, now, more)


def _spent(meeting: Meeting, counted: Tally, turn: Turn, ms: int) -> Tally:
    """Charge a turn to its person, group and item (domain.md §3, *Budgets*)."""
    whom = charge(turn.kind)
    if whom is Charge.NOBODY or turn.how in UNHEARD:
        return counted
    group = meeting.people[turn.person].group
    return tally.spent(counted, turn.person, ms, group, whom is Charge.ITEM)
