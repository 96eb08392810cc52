"""A lot as it was published, drawn: for the draw itself, and for whoever checks or shows it."""

from __future__ import annotations

from facilitation.decisions.sortition import Draw, draw
from facilitation.meeting.state import Lot, Meeting


def draw_of(meeting: Meeting, lot: Lot) -> Draw:
    """Return what drawing from a published lot gives, now and for ever."""
    people = [meeting.people[each] for each in lot.people]
    return draw(
        lot.seed,
        tuple(each.name for each in people),
        lot.places,
        lot.alternates,
        {each.name: each.group for each in people},
        lot.most_of_a_group,
    )
