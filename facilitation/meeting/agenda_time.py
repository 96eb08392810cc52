"""What the agenda's times add up to: when each item would begin and end, and what slips."""

from __future__ import annotations

import msgspec

from facilitation.meeting.reading import agenda_of, item_spent
from facilitation.meeting.state import Item, Meeting

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_STILL_MEANT = 6 * 60 * _MINUTE


class ItemForecast(msgspec.Struct, frozen=True, gc=False):
    """One item that is not done: wall-clock ms at which it would begin and end as things are.

    ``left`` is what is left of its time in ms (below 0: it runs over); an item without a
    planned time takes none. ``late`` is how many ms later than planned it would begin,
    because items before it run over. ``fits`` is whether it ends before the planned end.
    """

    number: int
    begins: int
    ends: int
    left: int
    late: int
    fits: bool


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
    take what was planned for them. A break takes what is left of it first.
    """
    planned = planned_end(meeting, at)
    begins, late = at + _break_left(meeting, at), 0
    found: list[ItemForecast] = []
    for item in _to_come(meeting):
        left = item.length - item_spent(item, tick) if item.length else 0
        late += max(0, -left)
        ends = begins + max(0, left)
        fits = planned is None or ends <= planned
        found.append(ItemForecast(item.number, begins, ends, left, late, fits))
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
    zone = meeting.opening.zone * _MINUTE
    here = at + zone
    end = here - here % _DAY + meeting.ends * _MINUTE
    if end <= here - _STILL_MEANT:
        end += _DAY
    elif end > here - _STILL_MEANT + _DAY:
        end -= _DAY
    return end - zone


def _to_come(meeting: Meeting) -> list[Item]:
    """Return the items that are not done, the present one first."""
    items = [each for each in agenda_of(meeting) if not each.done]
    return sorted(items, key=lambda each: each.number != meeting.item)


def _break_left(meeting: Meeting, at: int) -> int:
    pause = meeting.pause
    return max(0, pause.began + pause.length - at) if pause is not None else 0
