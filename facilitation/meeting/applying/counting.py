"""Whose turns count, done to the state: on the item, in the meeting, in the series."""

from __future__ import annotations

from immutables import Map
from msgspec.structs import replace

from facilitation.floor import tally
from facilitation.floor.entries import Entry
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms
from facilitation.meeting.applying.step import Steps
from facilitation.meeting.events.counting import CountingSet, TurnsCarried
from facilitation.meeting.events.event import Recorded
from facilitation.meeting.state import Counts, Meeting


def in_scope(meeting: Meeting, item: int) -> Tally:
    """Return who had how many turns in the scope that the group counts, as ``item`` begins."""
    counts = meeting.counts
    on_item = counts.items.get(item, Tally())
    if counts.scope == "item":
        return on_item
    figures = counts.meeting
    if counts.scope == "series":
        for before in counts.carried.values():
            figures = tally.merged(before, figures)
    return tally.counting(on_item, figures)


def with_turn(meeting: Meeting, entry: Entry, terms: OrderTerms) -> Counts:
    """Return the counts once a stack-kind turn of ``entry`` has started."""
    counts = meeting.counts
    on_item = tally.started(counts.items.get(meeting.item, Tally()), entry, terms)
    return replace(
        counts,
        items=counts.items.set(meeting.item, on_item),
        meeting=tally.started(counts.meeting, entry, terms),
    )


def without_turn(meeting: Meeting, entry: Entry) -> Counts:
    """Return the counts without a stack-kind turn of ``entry`` that nobody came to."""
    counts = meeting.counts
    on_item = tally.unstarted(counts.items.get(meeting.item, Tally()), entry)
    return replace(
        counts,
        items=counts.items.set(meeting.item, on_item),
        meeting=tally.unstarted(counts.meeting, entry),
    )


def with_time(
    meeting: Meeting, person: int, ms: int, group: str, tick: int, *, item_only: bool
) -> Counts:
    """Return the counts once a turn of ``ms`` charged milliseconds has ended at ``tick``."""
    counts = meeting.counts
    on_item = counts.items.get(meeting.item, Tally())
    return replace(
        counts,
        items=counts.items.set(
            meeting.item, tally.spent(on_item, person, ms, group, item_only=item_only)
        ),
        meeting=tally.spent(counts.meeting, person, ms, group, item_only=item_only),
        last=counts.last if item_only else counts.last.set(person, tick),
    )


def _counting_set(meeting: Meeting, row: Recorded, event: CountingSet) -> Meeting:
    counted = replace(meeting, counts=replace(meeting.counts, scope=event.scope))
    return _recounted(counted)


def _turns_carried(meeting: Meeting, row: Recorded, event: TurnsCarried) -> Meeting:
    before = Tally(
        spoken=Map({each.person: each.turns for each in event.people if each.turns}),
        time=Map({each.person: each.ms for each in event.people if each.ms}),
        groups=Map({each.group: each.turns for each in event.groups if each.turns}),
        group_time=Map({each.group: each.ms for each in event.groups if each.ms}),
    )
    carried = meeting.counts.carried.set(event.source, before)
    return _recounted(replace(meeting, counts=replace(meeting.counts, carried=carried)))


def _recounted(meeting: Meeting) -> Meeting:
    """Let the floor count in the scope as it is now; whose list is next stays as it was."""
    floor = meeting.floor
    figures = in_scope(meeting, meeting.item)
    called = floor.called
    if called is not None:
        before = tally.counting(called.tally, tally.unstarted(figures, called.entry))
        called = replace(called, tally=before)
    counted = tally.counting(floor.tally, figures)
    return replace(meeting, floor=replace(floor, tally=counted, called=called))


STEPS: Steps = {
    CountingSet: _counting_set,
    TurnsCarried: _turns_carried,
}
