"""Who had how many turns on the item and in the meeting, worked out from what the floor counts.

Only the tally in the scope that the group counts is kept up with every turn. What came before
the present item is kept once, when it begins; everything else is a sum or a difference.
"""

from __future__ import annotations

from facilitation.floor import tally
from facilitation.floor.tally import Tally
from facilitation.meeting.state import Counts, Meeting


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
