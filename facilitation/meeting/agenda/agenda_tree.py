"""The agenda as a tree: which items are part of which, and what is still to be treated."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.meeting.state import Item, Meeting
from facilitation.remembered import made_once


def depth_of(meeting: Meeting, number: int) -> int:
    """Return how deep an item lies: 0 where it is part of none."""
    return sum(1 for _ in _above(meeting, number))


def is_within(meeting: Meeting, number: int, above: int) -> bool:
    return above in _above(meeting, number)


def _above(meeting: Meeting, number: int) -> list[int]:
    """Return the items on the agenda that an item is part of, the nearest first."""
    found: list[int] = []
    here = meeting.items[number - 1].plan.within
    while here and here not in found and here in meeting.agenda:
        found.append(here)
        here = meeting.items[here - 1].plan.within
    return found


@made_once("items", "agenda")
def parts_of(meeting: Meeting) -> Mapping[int, list[int]]:
    """Return the parts of each item that has some, in the order of the agenda."""
    found: dict[int, list[int]] = {}
    there = frozenset(meeting.agenda)
    for each in meeting.agenda:
        within = meeting.items[each - 1].plan.within
        if within in there:
            found.setdefault(within, []).append(each)
    return found


def block_of(meeting: Meeting, number: int) -> list[int]:
    """Return an item and all that is part of it, in the order of the agenda."""
    parts = parts_of(meeting)
    if number not in parts:
        return [number]
    found, ahead = {number}, [number]
    while ahead:
        more = parts.get(ahead.pop(), [])
        found.update(more)
        ahead += more
    return [each for each in meeting.agenda if each in found]


def is_heading(meeting: Meeting, number: int) -> bool:
    """Tell whether an item has parts, which are treated in its place."""
    return number in parts_of(meeting)


@made_once("items", "agenda")
def to_treat(meeting: Meeting) -> tuple[Item, ...]:
    """Return the items that are to be treated in this meeting and are not done, in their order.

    What has parts is treated in them, unless it was taken up itself; what was left for another
    meeting is not treated in this one.
    """
    headings = parts_of(meeting)
    items = [meeting.items[each - 1] for each in meeting.agenda]
    return tuple(
        [
            each
            for each in items
            if not each.done
            and each.plan.rest is None
            and (each.number not in headings or each.began is not None)
        ]
    )


@made_once("items", "agenda", "item")
def over(meeting: Meeting) -> frozenset[int]:
    """Return the items of which nothing is to be treated any more: done, or all their parts are."""
    parts, found = parts_of(meeting), dict[int, bool]()

    def is_done(number: int) -> bool:
        if number not in found:
            item, within = meeting.items[number - 1], parts.get(number, ())
            done = item.done or (bool(within) and number != meeting.item)
            found[number] = item.done or (done and all(map(is_done, within)))
        return found[number]

    return frozenset(each for each in meeting.agenda if is_done(each))


def is_over(meeting: Meeting, item: Item) -> bool:
    return item.done or item.number in over(meeting)


@made_once("items", "agenda")
def lengths(meeting: Meeting) -> Mapping[int, int]:
    """Return the planned time of each item on the agenda that has some, in ms.

    One with parts takes what they take together; its own time counts where none of them has any.
    """
    parts, found = parts_of(meeting), dict[int, int]()

    def length(number: int) -> int:
        own = sum(length(each) for each in parts.get(number, ()))
        found[number] = own or meeting.items[number - 1].length
        return found[number]

    for each in meeting.agenda:
        if each not in found:
            length(each)
    return {number: each for number, each in found.items() if each}


def within_after_move(meeting: Meeting, order: list[int], block: list[int], number: int) -> int:
    """Return which item another one is part of once it stands in a new order (0: of none).

    Between parts it is one of them; else it stays what it was, where it still stands there.
    """
    first = order.index(number)
    behind = order[first + len(block)] if first + len(block) < len(order) else 0
    there = meeting.items[behind - 1].plan.within if behind else 0
    if there and there not in block:
        return there
    own = meeting.items[number - 1].plan.within
    before = order[first - 1] if first else 0
    stays = bool(own) and before != 0 and before in block_of(meeting, own)
    return own if stays else 0


@made_once("items", "agenda")
def with_time(meeting: Meeting) -> frozenset[int]:
    """Return the items on the agenda that have a planned time, or are part of one that has."""
    timed = lengths(meeting).keys()
    return frozenset(
        each
        for each in meeting.agenda
        if each in timed or not timed.isdisjoint(_above(meeting, each))
    )
