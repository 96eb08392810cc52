"""What the agenda's times add up to: when each item would begin and end, and what slips."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from facilitation.meeting.agenda.agenda_tree import (
    block_of,
    is_within,
    lengths,
    over,
    parts_of,
    with_time,
)
from facilitation.meeting.agenda.sittings import called_for, is_planned
from facilitation.meeting.reading import agenda_of, item_spent, worked_until
from facilitation.meeting.state import Item, Meeting
from facilitation.remembered import made_once

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_STILL_MEANT = 6 * 60 * _MINUTE


class ItemForecast(msgspec.Struct, frozen=True, gc=False):
    """One item that is not done: wall-clock ms at which it would begin and end as things are.

    The present one began when it was taken up. ``left`` is what is left of its time in ms (below 0:
    it runs over); an item without a planned time takes none. ``late`` is how many ms later
    than planned it would begin, because items before it run over; of one with a fixed hour, how
    many ms after that, of which those behind it only get what items run over. ``free`` are
    the ms that nothing is planned for before a fixed hour: they take up what was late.
    ``fits`` is whether it ends before the planned end, ``known`` whether everything before it has a
    planned time: else nobody can say when it begins.
    """

    number: int
    begins: int
    ends: int
    left: int
    late: int
    fits: bool
    free: int = 0
    known: bool = True


class Forecast(msgspec.Struct, frozen=True, gc=False):
    """The items to come; ``planned_end`` and ``ends`` in wall-clock ms.

    ``planned_end`` is None where none was set, ``over`` is how many ms the meeting would
    go on after it.
    """

    items: tuple[ItemForecast, ...]
    ends: int
    planned_end: int | None
    over: int

    def of(self, number: int) -> ItemForecast | None:
        return next((each for each in self.items if each.number == number), None)

    @property
    def slipping(self) -> tuple[int, ...]:
        """The numbers of the items that would not be over by the planned end."""
        return tuple(each.number for each in self.items if not each.fits)


def forecast(meeting: Meeting, at: int, tick: int) -> Forecast:
    """Return when the items to come would begin and end if nothing changes.

    ``at`` is now in wall-clock ms (UTC), ``tick`` the steady ms of the same moment. The
    present item takes what is left of its time, and no time where it runs over; the others
    take what was planned for them. A break takes what is left of it first. An item with a fixed
    hour does not begin before. What was left for another meeting takes no time, and what has parts
    takes theirs. A meeting that is prepared before its day begins when it was called for.
    """
    at = max(at, meeting.opening.at) if meeting.opening is not None else at
    at = max(at, called_for(meeting)) if is_planned(meeting) else at
    planned = planned_end(meeting, at)
    begins, late, known = at + _break_left(meeting, at), 0, True
    found: list[ItemForecast] = []
    planned_for, parts, timed = lengths(meeting), parts_of(meeting), with_time(meeting)
    for item in _to_come(meeting):
        within = parts.get(item.number)
        in_parts = within is not None and any(each in planned_for for each in within)
        length = 0 if in_parts and item.began is None else item.length
        left = length - item_spent(item, worked_until(meeting, tick)) if length else 0
        free = 0
        if item.plan.hour is not None and item.began is None:
            hour = next_clock(meeting, item.plan.hour, at)
            missed, free = max(0, begins - hour), max(0, hour - begins)
            begins, known, late = begins + free, True, min(late, missed)
        else:
            missed = late = late + max(0, -left)
        ends = begins + max(0, left)
        fits = planned is None or ends <= planned
        began = begins if item.began is None else item.since
        found.append(ItemForecast(item.number, began, ends, left, missed, fits, free, known))
        known = known and item.number in timed
        begins = ends
    over = max(0, begins - planned) if planned is not None else 0
    return Forecast(tuple(found), begins, planned, over)


def planned_end(meeting: Meeting, at: int) -> int | None:
    """Return when the meeting is planned to end, in wall-clock ms; None where nobody said.

    The time of day is the room's own, and the next such time. One that passed up to six hours
    ago is meant still: a meeting that goes on past midnight was to end the evening before.
    """
    if meeting.ends is None or meeting.opening is None:
        return None
    return next_clock(meeting, meeting.ends, at)


def next_clock(meeting: Meeting, minute: int, at: int) -> int:
    """Return when the clock in the room shows a minute of the day, in wall-clock ms.

    The next such time; one that passed up to six hours ago is meant still.
    """
    zone = (meeting.opening.zone if meeting.opening is not None else 0) * _MINUTE
    here = at + zone
    end = here - here % _DAY + minute * _MINUTE
    if end <= here - _STILL_MEANT:
        end += _DAY
    elif end > here - _STILL_MEANT + _DAY:
        end -= _DAY
    return end - zone


def to_leave(meeting: Meeting, at: int, tick: int) -> tuple[int, ...]:
    """Return which items would have to wait for another meeting so that this one ends in time.

    The last ones first, of those that were not begun and need not be treated; as few as are enough,
    or all of them where that is not. Nothing where the meeting would end in time.
    """
    if not forecast(meeting, at, tick).over:
        return ()
    may_go = [
        each for each in _to_come(meeting) if each.began is None and not is_kept(meeting, each)
    ]
    low, high = 0, len(may_go)
    while low < high:
        middle = (low + high) // 2
        left = forecast(_without(meeting, may_go[len(may_go) - middle :]), at, tick)
        low, high = (low, middle) if not left.over else (middle + 1, high)
    return tuple(each.number for each in may_go[len(may_go) - low :])


def is_kept(meeting: Meeting, item: Item) -> bool:
    """Tell whether an item is treated in any case: for itself, its parts, or what it is part of."""
    needed = {each.number for each in meeting.items if each.plan.needed}
    if not needed.isdisjoint(block_of(meeting, item.number)):
        return True
    return any(is_within(meeting, item.number, each) for each in needed)


def _without(meeting: Meeting, items: Iterable[Item]) -> Meeting:
    left = {each.number for each in items}
    return replace(meeting, agenda=tuple(each for each in meeting.agenda if each not in left))


@made_once("items", "agenda", "item")
def _to_come(meeting: Meeting) -> list[Item]:
    """Return the items that are not done, the present one first."""
    done = over(meeting)
    items = (e for e in agenda_of(meeting) if e.number not in done and e.plan.rest is None)
    return sorted(items, key=lambda each: each.number != meeting.item)


def _break_left(meeting: Meeting, at: int) -> int:
    pause = meeting.pause
    return max(0, pause.began + pause.length - at) if pause is not None else 0
