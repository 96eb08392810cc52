"""The tally: who had how many turns and how much time, within the scope the group counts in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from facilitation.floor.entries import Entry
from facilitation.floor.terms import DEFAULT_TERMS, OrderTerms, lists_of, rotation_after
from facilitation.map import Map

_Key = TypeVar("_Key", int, str)


class Tally(msgspec.Struct, frozen=True):
    """What the orders know of the turns so far in scope (domain.md 3: item, by default).

    ``spoken`` counts stack-kind turns *started* by each person, ``groups`` those of each group.
    ``time``, ``group_time`` and ``item_time`` are milliseconds charged. ``last_list`` and
    ``last_side`` tell which list and which side had the last turn that had one. ``others`` counts
    turns that went to others while the quota list was empty, ``others_since`` the newest arrival
    on the quota list when that was counted.
    """

    spoken: Map[int, int] = Map()
    groups: Map[str, int] = Map()
    time: Map[int, int] = Map()
    group_time: Map[str, int] = Map()
    item_time: int = 0
    last_list: str = ""
    last_side: str = ""
    others: int = 0
    others_since: int = 0

    def spoken_by(self, person: int) -> int:
        """Stack-kind turns this person has started in scope."""
        return self.spoken.get(person, 0)

    def time_of(self, person: int) -> int:
        """Milliseconds charged to this person in scope."""
        return self.time.get(person, 0)

    def turns_of(self, group: str) -> int:
        """Stack-kind turns people of this group have started in scope."""
        return self.groups.get(group, 0)


def started(
    tally: Tally, entry: Entry, terms: OrderTerms = DEFAULT_TERMS, quota_empty: bool = True
) -> Tally:
    """The tally once a stack-kind turn has started for ``entry``.

    ``quota_empty`` says whether nobody else waits on the quota list; ``stack.began`` knows.
    """
    served = list_served(tally.last_list, entry, terms)
    group = entry.group
    return Tally(
        spoken=tally.spoken.set(entry.person, tally.spoken.get(entry.person, 0) + 1),
        groups=tally.groups.set(group, tally.groups.get(group, 0) + 1) if group else tally.groups,
        time=tally.time,
        group_time=tally.group_time,
        item_time=tally.item_time,
        last_list=served,
        last_side=entry.side or tally.last_side,
        others=tally.others + 1 if quota_empty and served != terms.quota else 0,
        others_since=tally.others_since,
    )


def all_started(
    tally: Tally,
    entries: Sequence[Entry],
    terms: OrderTerms,
    on_quota: Collection[int],
    people: Collection[int],
) -> Tally:
    """The tally once a stack-kind turn has started for each entry, one after the other.

    The same as :func:`started` again and again, at once, but that only the turns of ``people``
    are counted one by one; ``on_quota`` are the arrivals of all who wait on the quota list and
    could be called, empty where the order waits for nobody.
    """
    spoken = Counter([entry.person for entry in entries if entry.person in people])
    groups = Counter([entry.group for entry in entries])
    del groups[""]
    last_list, others = _lists_served(tally, entries, terms, on_quota)
    sides = (entry.side for entry in reversed(entries) if entry.side)
    return replace(
        tally,
        spoken=_sum(Map(spoken), tally.spoken),
        groups=_sum(Map(groups), tally.groups),
        last_list=last_list,
        last_side=next(sides, tally.last_side),
        others=others,
    )


def _lists_served(
    tally: Tally, entries: Sequence[Entry], terms: OrderTerms, on_quota: Collection[int]
) -> tuple[str, int]:
    """Which list had the last of these turns, and how many others had one since it was empty."""
    if not on_quota or not {entry.arrival for entry in entries}.issuperset(on_quota):
        # It never was empty, or nobody waits for it.
        return _last_served(tally.last_list, entries, terms), 0 if entries else tally.others
    quota, known = set(on_quota), lists_known(entries, terms)
    last, others = tally.last_list, tally.others
    for entry in entries:
        on = known[entry.lists]
        last = on[0] if len(on) == 1 else list_served(last, entry, terms)
        quota.discard(entry.arrival)
        others = others + 1 if not quota and last != terms.quota else 0
    return last, others


def _last_served(last: str, entries: Sequence[Entry], terms: OrderTerms) -> str:
    """Which list had the last of these turns; whoever is on one list alone settles it."""
    alone = len(entries) - 1
    while alone > 0 and len(lists_of(entries[alone].lists, terms)) > 1:
        alone -= 1
    for entry in entries[max(0, alone) :]:
        last = list_served(last, entry, terms)
    return last


def merged(one: Tally, other: Tally) -> Tally:
    """The turns and times of both together; whose turn is next is as in ``other``."""
    return replace(
        other,
        spoken=_sum(one.spoken, other.spoken),
        groups=_sum(one.groups, other.groups),
        time=_sum(one.time, other.time),
        group_time=_sum(one.group_time, other.group_time),
    )


def less(whole: Tally, part: Tally) -> Tally:
    """The turns and times of the whole without those of the part; never below 0."""
    return replace(
        whole,
        spoken=_difference(whole.spoken, part.spoken),
        groups=_difference(whole.groups, part.groups),
        time=_difference(whole.time, part.time),
        group_time=_difference(whole.group_time, part.group_time),
    )


def counting(turning: Tally, figures: Tally) -> Tally:
    """The tally that goes on as ``turning`` does, with the turns and times of ``figures``.

    The item's time stays that of the item, whatever turns are counted.
    """
    return replace(
        turning,
        spoken=figures.spoken,
        groups=figures.groups,
        time=figures.time,
        group_time=figures.group_time,
    )


def list_served(last: str, entry: Entry, terms: OrderTerms) -> str:
    """The list whose turn is used up when ``entry`` is called after one of list ``last``.

    It is the next in rotation that the person is on.
    """
    lists = lists_of(entry.lists, terms)
    if len(lists) == 1:
        return lists[0]
    return next(name for name in rotation_after(terms, last) if name in lists)


def lists_known(
    entries: Iterable[Entry], terms: OrderTerms
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """What ``lists_of`` says, once for all who put themselves on the same lists."""
    return {lists: lists_of(lists, terms) for lists in {entry.lists for entry in entries}}


def on_quota(
    entries: Iterable[Entry], known: Mapping[tuple[str, ...], tuple[str, ...]], terms: OrderTerms
) -> set[int]:
    """The arrivals of all on the quota list, where it is ``known`` which lists those wait on."""
    quota = {lists for lists, on in known.items() if terms.quota in on}
    return {entry.arrival for entry in entries if entry.lists in quota}


def spent(tally: Tally, person: int, ms: int, group: str = "", item_only: bool = False) -> Tally:
    """The tally once a turn of ``ms`` charged milliseconds has ended.

    Clarifications and answers charge the item only (``item_only``; domain.md 3, *Budgets*).
    """
    total = tally.item_time + ms
    if item_only:
        return replace(tally, item_time=total)
    return replace(
        tally,
        time=tally.time.set(person, tally.time.get(person, 0) + ms),
        group_time=_charged(tally.group_time, group, ms),
        item_time=total,
    )


def reopened(tally: Tally) -> Tally:
    """The tally once the body lets others speak again though the quota list is empty."""
    return replace(tally, others=0)


def _sum(one: Map[_Key, int], other: Map[_Key, int]) -> Map[_Key, int]:
    sums = dict(other.items())
    for key, number in one.items():
        sums[key] = sums.get(key, 0) + number
    return Map(sums)


def _difference(whole: Map[_Key, int], part: Map[_Key, int]) -> Map[_Key, int]:
    if not part:
        return whole
    left = {key: number - part.get(key, 0) for key, number in whole.items()}
    return Map({key: number for key, number in left.items() if number > 0})


def _charged(times: Map[str, int], group: str, ms: int) -> Map[str, int]:
    if not group:
        return times
    return times.set(group, times.get(group, 0) + ms)
