"""Whose turns count, done to the state: on the item, in the meeting, in the series."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import tally
from facilitation.floor.tally import Tally
from facilitation.map import Map
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.counting.events import CountingSet, TurnsCarried
from facilitation.meeting.figures import carried, item_figures, meeting_figures
from facilitation.meeting.state import Counts, Meeting


def going_over(meeting: Meeting, item: int) -> tuple[Counts, Tally]:
    """Return the counts, and the tally of the floor, as another item is taken up.

    What was counted on the present item is kept, and goes on where it is taken up again.
    """
    counts = meeting.counts
    total = meeting_figures(meeting)
    items = counts.items.set(counts.item, item_figures(meeting))
    on_item = items.get(item, Tally())
    before = tally.less(total, on_item)
    over = replace(counts, item=item, items=items, before=before)
    return over, _in_scope(over, on_item)


def _in_scope(counts: Counts, on_item: Tally) -> Tally:
    """Return what the floor counts where so much came of the item itself."""
    figures = on_item
    if counts.scope != "item":
        figures = tally.merged(counts.before, figures)
    if counts.scope == "series":
        figures = tally.merged(carried(counts), figures)
    return tally.counting(on_item, figures)


def _counting_set(meeting: Meeting, row: Recorded, event: CountingSet) -> Meeting:
    return _recounted(meeting, replace(meeting.counts, scope=event.scope))


def _turns_carried(meeting: Meeting, row: Recorded, event: TurnsCarried) -> Meeting:
    before = Tally(
        spoken=Map({each.person: each.turns for each in event.people if each.turns}),
        time=Map({each.person: each.ms for each in event.people if each.ms}),
        groups=Map({each.group: each.turns for each in event.groups if each.turns}),
        group_time=Map({each.group: each.ms for each in event.groups if each.ms}),
    )
    counts = meeting.counts
    return _recounted(meeting, replace(counts, carried=counts.carried.set(event.source, before)))


def _recounted(meeting: Meeting, counts: Counts) -> Meeting:
    """Let the floor count as it is now agreed; whose list is next stays as it was."""
    floor = meeting.floor
    called = floor.called
    if called is not None:
        before = replace(meeting, floor=replace(floor, tally=called.tally))
        figures = _in_scope(counts, item_figures(before))
        called = replace(called, tally=tally.counting(called.tally, figures))
    now = tally.counting(floor.tally, _in_scope(counts, item_figures(meeting)))
    return replace(meeting, counts=counts, floor=replace(floor, tally=now, called=called))
