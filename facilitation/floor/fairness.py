"""How the floor is shared: facts for whoever facilitates, and for the room once it is asked.

Only who is here, their groups and the lists they put themselves on count; nothing is guessed
about anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

THOUSAND = 1000
"""Shares are parts of a thousand."""


class Spoken(msgspec.Struct, frozen=True, gc=False):
    """One person who is here: turns, ms of speaking, and the tick of their last word, if any."""

    person: int
    group: str = ""
    lists: tuple[str, ...] = ()
    turns: int = 0
    ms: int = 0
    last: int | None = None

    @property
    def heard(self) -> bool:
        """Whether they have had the floor, or have it now."""
        return self.turns > 0 or self.ms > 0 or self.last is not None


class FloorShare(msgspec.Struct, frozen=True, gc=False):
    """What a group or a list has of the floor: its people, those heard, turns, ms, its share.

    ``share`` of the time and ``of_people`` of the people are parts of a thousand.
    """

    name: str
    people: int
    heard: int
    turns: int
    ms: int
    share: int
    of_people: int


class Fairness(msgspec.Struct, frozen=True):
    """How the floor is shared among those who are here.

    ``heard`` of ``present`` people have had the floor. ``people`` stand by their share of the
    time, most first, ``shares`` beside them in parts of a thousand that add up to a thousand
    (or are all 0). ``unheard_waiting`` wait for their first turn. ``gini`` is the fraction of
    speaking time that is shared unequally, as two whole numbers: 0 where all have spoken alike.
    ``quiet_longest`` is who of the heard has been quiet longest, since the tick ``quiet_since``.
    """

    heard: int
    present: int
    people: tuple[Spoken, ...]
    shares: tuple[int, ...]
    groups: tuple[FloorShare, ...]
    lists: tuple[FloorShare, ...]
    unheard_waiting: tuple[int, ...]
    gini: tuple[int, int]
    quiet_longest: int
    quiet_since: int


def fairness(people: Iterable[Spoken], waiting: Sequence[int]) -> Fairness:
    """How the floor is shared; ``waiting`` are those who wait, in the order of calling."""
    here = sorted(people, key=lambda each: (-each.ms, -each.turns, each.person))
    unheard = {each.person for each in here if not each.heard}
    quiet = min((each for each in here if each.last is not None), key=_last, default=None)
    return Fairness(
        heard=len(here) - len(unheard),
        present=len(here),
        people=tuple(here),
        shares=shares([each.ms for each in here]),
        groups=_parts(here, lambda each: (each.group,) if each.group else ()),
        lists=_parts(here, lambda each: each.lists),
        unheard_waiting=tuple(dict.fromkeys(each for each in waiting if each in unheard)),
        gini=gini([each.ms for each in here]),
        quiet_longest=quiet.person if quiet is not None else 0,
        quiet_since=_last(quiet) if quiet is not None else 0,
    )


def shares(amounts: Sequence[int]) -> tuple[int, ...]:
    """Each amount as parts of a thousand that add up to a thousand, by largest remainder.

    All 0 where there is nothing to share.
    """
    total = sum(amounts)
    if not total:
        return (0,) * len(amounts)
    parts = [each * THOUSAND // total for each in amounts]
    by_rest = sorted(range(len(amounts)), key=lambda at: (-(amounts[at] * THOUSAND % total), at))
    for at in by_rest[: THOUSAND - sum(parts)]:
        parts[at] += 1
    return tuple(parts)


def gini(amounts: Sequence[int]) -> tuple[int, int]:
    """The Gini coefficient as a fraction: 0 where all have the same, near 1 where one has all."""
    total, count = sum(amounts), len(amounts)
    if not total:
        return 0, 1
    ranked = sum(rank * each for rank, each in enumerate(sorted(amounts), 1))
    return 2 * ranked - (count + 1) * total, count * total


def _last(spoken: Spoken) -> int:
    return spoken.last or 0


def _parts(
    people: Sequence[Spoken], names_of: Callable[[Spoken], tuple[str, ...]]
) -> tuple[FloorShare, ...]:
    """What each group, or list, has of the floor, by name; a list's people may be on others."""
    members: dict[str, list[Spoken]] = {}
    for each in people:
        for name in names_of(each):
            members.setdefault(name, []).append(each)
    each_share = shares([each.ms for each in people])
    share_of = {each.person: share for each, share in zip(people, each_share, strict=True)}
    return tuple(_part(name, members[name], share_of, len(people)) for name in sorted(members))


def _part(
    name: str, members: Sequence[Spoken], share_of: Mapping[int, int], everybody: int
) -> FloorShare:
    """What its members have together, so that the shares of people and parts agree."""
    return FloorShare(
        name,
        len(members),
        sum(1 for each in members if each.heard),
        sum(each.turns for each in members),
        sum(each.ms for each in members),
        sum(share_of[each.person] for each in members),
        len(members) * THOUSAND // everybody,
    )
